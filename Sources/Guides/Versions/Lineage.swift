/// The way of identifiers from one version of a questionnaire to a later one.
package struct Lineage: Sendable, Equatable {
  /// In the order of their versions.
  private let migrations: [Migration]

  package init(_ migrations: [Migration]) { self.migrations = migrations }

  /// One way after the other.
  package static func + (first: Lineage, second: Lineage) -> Lineage {
    Lineage(first.migrations + second.migrations)
  }
}

extension Questionnaire {
  /// What the migrations make of identifiers of an older version; versions without one change nothing.
  package func lineage(from version: Int, to last: Int? = nil) -> Lineage {
    let last = last ?? self.version
    return Lineage(
      migrations.filter { $0.to > version && $0.to <= last }.sorted { $0.to < $1.to }
    )
  }
}

extension Lineage {
  /// Where a question went; nil when it was removed.
  package func question(_ id: String) -> String? {
    migrations.reduce(id) { id, migration in
      id.flatMap { migration.removed.contains($0) ? nil : migration.questions[$0] ?? $0 }
    }
  }

  /// Where an answer went; nil when its question was removed.
  package func answer(_ answer: Answer, to id: String) -> (question: String, answer: Answer)? {
    migrations.reduce((id, answer)) { answered, migration in
      guard let (id, answer) = answered, !migration.removed.contains(id) else { return nil }
      let question = migration.questions[id] ?? id
      return (question, answer.renamed(migration.choices[question] ?? [:]))
    }
  }

  /// Where a domain went.
  package func domain(_ id: String) -> String {
    migrations.reduce(id) { $1.domains[$0] ?? $0 }
  }

  /// Where a recommendation went.
  package func recommendation(_ id: String) -> String {
    migrations.reduce(id) { $1.recommendations[$0] ?? $0 }
  }

  /// Whether figures about a question can be set beside those of the later version.
  package func isComparable(question id: String) -> Bool {
    migrations.reduce((id: String?(id), holds: true)) { state, migration in
      let next = state.id.flatMap { Lineage([migration]).question($0) }
      return (next, state.holds && next.map { !migration.broken.contains($0) } ?? false)
    }.holds
  }

  /// Whether the levels of a domain can be set beside those of the later version.
  package func isComparable(domain id: String) -> Bool {
    migrations.reduce((id: id, holds: true)) { state, migration in
      let next = migration.domains[state.id] ?? state.id
      return (next, state.holds && !migration.broken.contains(next))
    }.holds
  }
}

extension Answer {
  /// The same answer where choices bear other names; what is not named keeps its own.
  fileprivate func renamed(_ names: [String: String]) -> Answer {
    switch self {
    case .choice(let id): .choice(names[id] ?? id)
    case .choices(let ids): .choices(Set(ids.map { names[$0] ?? $0 }))
    case .number(let number): .number(names["\(number)"].flatMap { Int($0) } ?? number)
    case .nonAnswer: self
    }
  }
}
