extension Journal {
  /// The fifth layout: the sums of the territory, and the seals of the sheets that reports read.
  static let sheetSchema = [
    """
    CREATE TABLE territorySheet (
      month TEXT NOT NULL PRIMARY KEY REFERENCES frozenMonth,
      seal TEXT NOT NULL CHECK (length(seal) = 64 AND seal NOT GLOB '*[^0-9a-f]*')
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE territorySum (
      month TEXT NOT NULL REFERENCES territorySheet,
      tableId TEXT NOT NULL,
      key TEXT NOT NULL CHECK (key NOT GLOB '*[^a-zA-Z0-9|:@_-]*'),
      count INTEGER NOT NULL CHECK (count > 0),
      PRIMARY KEY (month, tableId, key),
      FOREIGN KEY (month, tableId) REFERENCES summedTable
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE siteSheet (
      month TEXT NOT NULL REFERENCES territorySheet,
      site TEXT NOT NULL REFERENCES site,
      participations INTEGER NOT NULL CHECK (participations > 0),
      seal TEXT NOT NULL CHECK (length(seal) = 64 AND seal NOT GLOB '*[^0-9a-f]*'),
      PRIMARY KEY (month, site)
    ) STRICT, WITHOUT ROWID
    """,
  ]
}
