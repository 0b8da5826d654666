/// Follows identifiers over versions: none comes back as something else, and migrations name real ones.
struct IdentifierCheck {
  private let questionnaire: Questionnaire
  private let file: String
  private let origins: Origins
  /// What was accepted, the present version left out.
  private let past: [(version: Int, recorded: RecordedVersion)]

  init(
    _ questionnaire: Questionnaire,
    _ register: VersionRegister,
    _ origins: [String: Origins]
  ) {
    let name = ContentName(.questionnaires, questionnaire.id)
    self.questionnaire = questionnaire
    file = name.files[0]
    self.origins = origins[file] ?? Origins()
    past = register[name].filter { $0.key < questionnaire.version }
      .sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  var findings: [Finding] {
    reused + questionnaire.migrations.flatMap { unknown(in: $0) + merged(in: $0) }
  }

  /// The questions that went away once and are back under another form.
  private var reused: [Finding] {
    questionnaire.questions.compactMap { question in
      let bearers = past.filter { $0.recorded.questions[question.id] != nil }
      guard let last = bearers.last, last.version != past.last?.version,
        let former = last.recorded.questions[question.id], former.form != question.form
      else { return nil }
      let facts = [
        "question": question.id, "version": "\(last.version)", "from": former.form.rawValue,
        "to": question.form.rawValue,
      ]
      let place = origins[.question(question.id)] ?? Location(file: file)
      return Finding(.identifierReused, at: place, facts: facts)
    }
  }

  private func finding(
    _ migration: Migration,
    _ id: String,
    of question: String? = nil,
    _ facts: [String: String],
    suggestion: String? = nil
  ) -> Finding {
    let part: Origins.Part =
      question.map { .migratedChoice(id, of: $0, to: migration.to) }
      ?? .migrated(id, to: migration.to)
    let place = origins[part] ?? Location(file: file)
    let facts = facts.merging(["to": "\(migration.to)"]) { $1 }
    return Finding(.wrongMigration, at: place, facts: facts, suggestion: suggestion)
  }
}

extension IdentifierCheck {
  /// Former names that no version before bore, and new names that none bears since.
  private func unknown(in migration: Migration) -> [Finding] {
    let before = known(to: migration, before: true)
    let after = known(to: migration, before: false)
    let formers: [(String, Set<String>)] =
      migration.questions.keys.map { ($0, before.questions) }
      + migration.removed.map { ($0, before.questions) }
      + migration.domains.keys.map { ($0, before.domains) }
      + migration.recommendations.keys.map { ($0, before.recommendations) }
    let news: [(String, Set<String>)] =
      migration.questions.values.map { ($0, after.questions) }
      + migration.choices.keys.map { ($0, after.questions) }
      + migration.domains.values.map { ($0, after.domains) }
      + migration.recommendations.values.map { ($0, after.recommendations) }
      + migration.broken.map { ($0, after.questions.union(after.domains)) }
    // Without a version to look at, nobody can say that a former name never existed.
    let hasPast = past.contains { $0.version < migration.to }
    let names = (hasPast ? formers : []) + news
    return names.sorted { $0.0 < $1.0 }.filter { !$1.contains($0) }.map { id, known in
      let nearest = EditDistance.nearest(to: id, in: known.sorted())
      return finding(migration, id, ["id": id], suggestion: nearest)
    } + (hasPast ? unknownChoices(in: migration, before) : [])
  }

  private func unknownChoices(in migration: Migration, _ before: Names) -> [Finding] {
    migration.choices.sorted { $0.key < $1.key }.flatMap { question, names -> [Finding] in
      let former = migration.questions.first { $0.value == question }?.key ?? question
      let known = before.choices[former] ?? []
      return names.keys.sorted().filter { !known.contains($0) }.map { id in
        let nearest = EditDistance.nearest(to: id, in: known.sorted())
        return finding(migration, id, of: question, ["id": id], suggestion: nearest)
      }
    }
  }

  /// Two former names that lead to one: their answers could not be told apart.
  private func merged(in migration: Migration) -> [Finding] {
    let source = past.last { $0.version < migration.to }?.recorded
    let stayed = Set((source?.questions ?? [:]).keys)
      .subtracting(migration.questions.keys).subtracting(migration.removed)
    return merged(migration.questions, beside: stayed, migration)
      + merged(migration.domains, beside: [], migration)
      + merged(migration.recommendations, beside: [], migration)
  }

  private func merged(
    _ names: [String: String],
    beside stayed: Set<String>,
    _ migration: Migration
  ) -> [Finding] {
    var taken = stayed
    return names.sorted { $0.key < $1.key }.compactMap { former, name in
      guard !taken.insert(name).inserted else { return nil }
      let variant = FindingVariant.merged.rawValue
      return finding(
        migration,
        former,
        ["id": former, "new": name, FindingVariant.fact: variant]
      )
    }
  }

  /// The names of the parts of some versions.
  private struct Names {
    var questions: Set<String> = []
    var choices: [String: Set<String>] = [:]
    var domains: Set<String> = []
    var recommendations: Set<String> = []
  }

  /// What was known before a migration, or since; a version that was never accepted counts by its migration.
  private func known(to migration: Migration, before: Bool) -> Names {
    var names = Names()
    for (_, recorded) in past.filter({ before == ($0.version < migration.to) }) {
      names.questions.formUnion(recorded.questions.keys)
      names.domains.formUnion(recorded.domains)
      names.recommendations.formUnion(recorded.recommendations.keys)
      for (id, question) in recorded.questions {
        names.choices[id, default: []].formUnion(question.choices)
      }
    }
    if !before {
      names.questions.formUnion(questionnaire.questions.map(\.id))
      names.domains.formUnion(questionnaire.domains.map(\.id))
      names.recommendations.formUnion(questionnaire.recommendations.map(\.id))
    }
    for other in questionnaire.migrations where before == (other.to < migration.to) {
      guard other.to != migration.to else { continue }
      names.questions.formUnion(before ? Set(other.questions.values) : other.formerQuestions)
      names.domains.formUnion(before ? Array(other.domains.values) : Array(other.domains.keys))
      names.recommendations.formUnion(
        before ? Array(other.recommendations.values) : Array(other.recommendations.keys)
      )
      for (id, choices) in other.choices where before {
        names.choices[id, default: []].formUnion(choices.values)
      }
    }
    return names
  }
}

extension Migration {
  fileprivate var formerQuestions: Set<String> { removed.union(questions.keys) }
}
