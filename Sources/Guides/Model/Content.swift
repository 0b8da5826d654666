/// Everything that a content folder holds, read and linked.
package struct Content: Sendable, Equatable {
  package var questionnaires: [Questionnaire]
  /// Every guide and emergency, in every language.
  package var guides: [Guide]
  package var territory: Territory
  package var places: [Place]
  package var tables: [TableDefinition]
  package var objectives: [Objective]
  package var glossary: Glossary

  package init(
    questionnaires: [Questionnaire] = [],
    guides: [Guide] = [],
    territory: Territory = Territory(id: "", title: "", communes: [], sites: []),
    places: [Place] = [],
    tables: [TableDefinition] = [],
    objectives: [Objective] = [],
    glossary: Glossary = Glossary()
  ) {
    self.questionnaires = questionnaires
    self.guides = guides
    self.territory = territory
    self.places = places
    self.tables = tables
    self.objectives = objectives
    self.glossary = glossary
  }
}
