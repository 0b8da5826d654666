extension Journal {
  /// The fourth layout: a letter, or two; a constraint of SQLite changes with its whole table.
  static let draftSchema = [
    """
    CREATE TABLE widerDraft (
      letter TEXT NOT NULL PRIMARY KEY CHECK (length(letter) BETWEEN 1 AND 2 AND letter NOT GLOB '*[^A-Z]*'),
      week TEXT NOT NULL CHECK (week GLOB '[0-9][0-9][0-9][0-9]-W[0-5][0-9]'),
      process INTEGER NOT NULL,
      content TEXT NOT NULL CHECK (json_valid(content))
    ) STRICT, WITHOUT ROWID
    """,
    "INSERT INTO widerDraft SELECT letter, week, process, content FROM draft",
    "DROP TABLE draft",
    "ALTER TABLE widerDraft RENAME TO draft",
  ]
}
