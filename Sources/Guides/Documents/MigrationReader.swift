extension QuestionnaireReader {
  /// Reads what became of identifiers; the version of the questionnaire must be known.
  mutating func readMigrations(_ node: YAMLNode?) {
    for item in node?.items(&notes) ?? [] {
      guard let fields = Fields<MigrationKey>(item, &notes), let to = version(fields) else {
        continue
      }
      questionnaire.migrations.append(
        Migration(
          to: to,
          questions: renames(fields[.rename], to),
          choices: choices(fields[.values], to),
          domains: renames(fields[.domains], to),
          recommendations: renames(fields[.recommendations], to),
          removed: names(fields[.remove], to),
          broken: names(fields[.broken], to)
        )
      )
    }
  }

  private mutating func version(_ fields: Fields<MigrationKey>) -> Int? {
    guard let node = fields.required(.to, "\(questionnaire.version)", &notes),
      let to = node.integer(in: 2...9999, &notes)
    else { return nil }
    guard to <= questionnaire.version else {
      let facts = ["key": "to", "found": "\(to)", "least": "2", "most": "\(questionnaire.version)"]
      notes.report(.numberOutOfRange, at: node.location, facts)
      return nil
    }
    reportTwin(.migration(to), "\(to)", at: node.location)
    return to
  }

  /// New identifiers by their former ones.
  private mutating func renames(_ node: YAMLNode?, _ version: Int) -> [String: String] {
    var names: [String: String] = [:]
    for pair in node?.pairs(&notes) ?? [] {
      guard let former = pair.key.identifier(&notes), let name = pair.value.identifier(&notes)
      else {
        continue
      }
      origins.keep(.migrated(former, to: version), at: pair.key.location)
      origins.keep(.migrated(name, to: version), at: pair.value.location)
      names[former] = name
    }
    return names
  }

  /// The choices of a scale are numbers: no identifier is asked for here.
  private mutating func choices(_ node: YAMLNode?, _ version: Int) -> [String: [String: String]] {
    var choices: [String: [String: String]] = [:]
    for pair in node?.pairs(&notes) ?? [] {
      guard let question = pair.key.identifier(&notes) else { continue }
      origins.keep(.migrated(question, to: version), at: pair.key.location)
      for choice in pair.value.pairs(&notes) ?? [] {
        guard let former = choice.key.text(&notes), let name = choice.value.text(&notes) else {
          continue
        }
        for (id, node) in [(former, choice.key), (name, choice.value)] {
          origins.keep(.migratedChoice(id, of: question, to: version), at: node.location)
        }
        choices[question, default: [:]][former] = name
      }
    }
    return choices
  }

  private mutating func names(_ node: YAMLNode?, _ version: Int) -> Set<String> {
    var names: Set<String> = []
    for item in node?.texts(&notes) ?? [] {
      guard let id = item.identifier(&notes) else { continue }
      origins.keep(.migrated(id, to: version), at: item.location)
      names.insert(id)
    }
    return names
  }
}

private enum MigrationKey: String, DocumentKey {
  case to
  case rename
  case values
  case domains
  case recommendations
  case remove
  case broken = "break"
}
