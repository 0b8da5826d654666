import Records

/// Reads `guides/statistics/tables.yaml`, the closed catalogue of tables.
package struct TablesReader {
  private var notes: Notes
  private var origins = Origins()
  private var tables: [TableDefinition] = []

  /// The tables in the order of the file, when nothing is wrong with it.
  package static func read(_ bytes: [UInt8], file: String) -> DocumentReading<[TableDefinition]> {
    var reader = TablesReader(notes: Notes(file: file))
    if let top = YAMLDocument.read(bytes, &reader.notes),
      let fields = Fields<CatalogueKey>(top, &reader.notes)
    {
      reader.read(fields)
    }
    return DocumentReading(reader.tables, origins: reader.origins, reader.notes)
  }

  private mutating func read(_ fields: Fields<CatalogueKey>) {
    guard fields.isReadable(kinds: ["tables"], &notes) else { return }
    for node in fields.required(.tables, "…", &notes)?.items(&notes) ?? [] {
      if let table = table(node) { tables.append(table) }
    }
  }

  private mutating func table(_ node: YAMLNode) -> TableDefinition? {
    guard let fields = Fields<TableKey>(node, &notes),
      let idNode = fields.required(.id, "…", &notes),
      let id = idNode.identifier(&notes)
    else { return nil }
    notes.reportTwin(.table(id), id, at: idNode.location, in: &origins)
    return TableDefinition(
      id: id,
      chapter: fields.required(.chapter, "…", &notes)?.identifier(&notes) ?? "",
      title: fields.required(.title, &notes)?.text(&notes) ?? "",
      fields: counted(fields.required(.by, "[…]", &notes)),
      filter: fields[.only]?.codesByField(&notes) ?? [:],
      isTerritoryOnly: fields[.territoryOnly]?.flag(&notes) ?? false
    )
  }

  /// No field, one, or two for a crossing: three would be a row of the journal.
  private mutating func counted(_ node: YAMLNode?) -> [Field] {
    guard let node else { return [] }
    let fields = node.texts(&notes).compactMap { $0.value(of: Field.self, &notes) }
    if fields.count > TablesReader.mostFields {
      let facts = [
        "key": node.key, "found": "\(fields.count)", "least": "0",
        "most": "\(TablesReader.mostFields)",
      ]
      notes.report(.numberOutOfRange, at: node.location, facts)
    }
    return fields
  }

  private static let mostFields = 2
}

private enum CatalogueKey: String, FormatKey {
  case format
  case kind
  case tables
}

private enum TableKey: String, DocumentKey {
  case id
  case chapter
  case title
  case by
  case only
  case territoryOnly = "territory_only"
}
