internal import GRDB
package import Records

extension Journal {
  /// Every draft, by letter; `AA` comes after `Z`.
  package func drafts() throws(JournalError) -> [Draft] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: "SELECT * FROM draft ORDER BY length(letter), letter"
      ).compactMap { row in
        Week(row["week"] as String).map {
          Draft(letter: row["letter"], week: $0, process: row["process"], content: row["content"])
        }
      }
    }
  }

  /// Keeps a new draft, and the questionnaire it answers, under the first free letter, which it returns.
  package func begin(
    _ content: String,
    week: Week,
    process: Int64,
    snapshot: QuestionnaireSnapshot? = nil
  ) throws(JournalError) -> String {
    try write { database in
      if let snapshot { try database.keep(snapshot) }
      let taken = try String.fetchSet(database, sql: "SELECT letter FROM draft")
      guard let letter = Draft.letters.first(where: { !taken.contains($0) }) else {
        throw JournalError.tooManyDrafts
      }
      try database.execute(
        literal: "INSERT INTO draft VALUES (\(letter), \(week.description), \(process), \(content))"
      )
      return letter
    }
  }

  /// Replaces what a draft holds; it is on the disk when this returns.
  /// - Throws: `noDraft` when another process holds it.
  package func keep(
    _ content: String,
    letter: String,
    process: Int64
  ) throws(JournalError) {
    try write { database in
      try database.execute(
        literal: """
          UPDATE draft SET content = \(content)
          WHERE letter = \(letter) AND process = \(process)
          """
      )
      if database.changesCount == 0 { throw JournalError.noDraft(letter: letter) }
    }
  }

  /// Takes a draft over from a process that is gone, with the questionnaire it will go on with.
  package func take(
    _ draft: Draft,
    process: Int64,
    snapshot: QuestionnaireSnapshot? = nil
  ) throws(JournalError) {
    try write { database in
      if let snapshot { try database.keep(snapshot) }
      try database.execute(
        literal: """
          UPDATE draft SET process = \(process)
          WHERE letter = \(draft.letter) AND process = \(draft.process)
          """
      )
      if database.changesCount == 0 { throw JournalError.noDraft(letter: draft.letter) }
    }
  }

  /// Erases the drafts begun before a week: an answer is not kept longer than the visit needs.
  package func eraseDrafts(before week: Week) throws(JournalError) {
    // Weeks written as ISO 8601 does sort as they follow each other.
    try write { try $0.execute(literal: "DELETE FROM draft WHERE week < \(week.description)") }
  }
}

extension Database {
  /// Erases the draft of a visit that has ended.
  /// - Throws: `noDraft` when another process holds it: a visit must not end twice.
  func erase(_ draft: (letter: String, process: Int64)) throws {
    try execute(
      literal: "DELETE FROM draft WHERE letter = \(draft.letter) AND process = \(draft.process)"
    )
    if changesCount == 0 { throw JournalError.noDraft(letter: draft.letter) }
  }
}
