internal import GRDB
package import Records

extension Journal {
  /// The second layout: what was asked, beside what was answered.
  static let snapshotSchema = """
    CREATE TABLE questionnaireSnapshot (
      id TEXT NOT NULL CHECK (length(id) BETWEEN 1 AND 64 AND id NOT GLOB '*[^a-z0-9-]*'),
      version INTEGER NOT NULL,
      fingerprint TEXT NOT NULL
        CHECK (length(fingerprint) = 64 AND fingerprint NOT GLOB '*[^0-9a-f]*'),
      content TEXT NOT NULL CHECK (
        json_valid(content)
        AND json_extract(content, '$.id') IS id
        AND json_extract(content, '$.version') IS version),
      PRIMARY KEY (id, version, fingerprint),
      FOREIGN KEY (id, version) REFERENCES questionnaire
    ) STRICT, WITHOUT ROWID
    """

  /// What a version asked when it was used; more than one when it changed without a new number.
  package func snapshots(
    of edition: QuestionnaireVersion
  ) throws(JournalError) -> [QuestionnaireSnapshot] {
    try read { database in
      try SQLRequest<Row>(
        literal: """
          SELECT fingerprint, content FROM questionnaireSnapshot
          WHERE id = \(edition.id) AND version = \(edition.version) ORDER BY fingerprint
          """
      ).fetchAll(database).map {
        QuestionnaireSnapshot(edition: edition, fingerprint: $0[0], content: $0[1])
      }
    }
  }
}

extension Database {
  /// Keeps a questionnaire at its first use; the same one is never written twice.
  func keep(_ snapshot: QuestionnaireSnapshot) throws {
    let (id, version) = (snapshot.edition.id, snapshot.edition.version)
    let isKept = try SQLRequest<Bool>(
      literal: """
        SELECT EXISTS (SELECT 1 FROM questionnaireSnapshot
        WHERE id = \(id) AND version = \(version) AND fingerprint = \(snapshot.fingerprint))
        """
    ).fetchOne(self)
    guard isKept != true else { return }
    try execute(literal: "INSERT OR IGNORE INTO questionnaire VALUES (\(id), \(version))")
    try execute(
      literal: """
        INSERT INTO questionnaireSnapshot
        VALUES (\(id), \(version), \(snapshot.fingerprint), \(snapshot.content))
        """
    )
  }
}
