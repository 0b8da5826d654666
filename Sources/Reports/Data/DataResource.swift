import Records

/// One file of a data package, and its description.
struct DataResource {
  /// What a column holds: what the first line calls it, its type in Table Schema, its heading in words.
  struct Column {
    var name: String
    var type: String
    var title: String
  }

  var name: String
  var item: Report.Item
  var columns: [Column]
  var lines: [[CommaSeparated.Value]]
  var form: CommaSeparated.Form

  var path: String { name + ".csv" }

  /// The file.
  var bytes: [UInt8] {
    CommaSeparated(header: columns.map(\.name), lines: lines, form: form).bytes
  }

  /// The description: where the file is, how to read it, and what each column holds.
  func described(_ bytes: [UInt8]) -> JSONText {
    var digest = SHA256()
    digest.update(bytes)
    let sentences = ([item.sentence].compactMap { $0 } + item.notes).map(\.onOneLine)
    return .object([
      ("name", .text(name)), ("path", .text(path)), ("profile", .text("tabular-data-resource")),
      ("title", .text(item.title.onOneLine)),
      ("description", .text(sentences.joined(separator: " "))),
      ("format", .text("csv")), ("mediatype", .text("text/csv")), ("encoding", .text("utf-8")),
      ("bytes", .number(bytes.count)), ("hash", .text("sha256:" + digest.finished())),
      (
        "dialect",
        .object([("delimiter", .text(form.separator)), ("lineTerminator", .text("\r\n"))])
      ),
      (
        "schema",
        .object([
          ("fields", .array(columns.map(field))),
          ("missingValues", .array([.text("[x]"), .text("[z]")])),
        ])
      ),
    ])
  }

  private func field(_ column: Column) -> JSONText {
    .onOneLine(
      .object(
        [
          ("name", .text(column.name)), ("type", .text(column.type)),
          ("title", .text(column.title.onOneLine)),
        ] + (column.type == "number" ? [("decimalChar", .text(form.decimalMark))] : [])
      )
    )
  }
}
