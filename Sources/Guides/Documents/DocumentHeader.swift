import Records

/// What every content file says of itself.
struct DocumentHeader {
  var id = ""
  var version = 1
  var status = Publication.draft
  var title = ""
  var review = Review()

  /// The format of files that this program reads.
  static let format = 1
}

/// The two keys that say how to read a file.
protocol FormatKey: DocumentKey {
  static var format: Self { get }
  static var kind: Self { get }
}

/// The keys of a text for people, spelt once for questionnaires and guides.
protocol HeaderKey: FormatKey, SourcedKey {
  static var id: Self { get }
  static var version: Self { get }
  static var status: Self { get }
  static var title: Self { get }
  static var reviewed: Self { get }
  static var reviewBefore: Self { get }
}

/// The key of the list of sources.
protocol SourcedKey: DocumentKey {
  static var sources: Self { get }
}

extension Fields where Key: HeaderKey {
  /// The header of a text for people; `kinds` are the only kinds that the folder holds.
  func header(id expected: String, kinds: [String], _ notes: inout Notes) -> DocumentHeader {
    var header = DocumentHeader()
    guard isReadable(kinds: kinds, &notes) else { return header }
    header.id = identity(expected: expected, &notes)
    header.version =
      required(.version, "1", &notes)?.integer(in: 1...9999, &notes) ?? header.version
    header.status =
      required(.status, "published", &notes)?.value(of: Publication.self, &notes) ?? header.status
    header.title = required(.title, &notes)?.text(&notes) ?? ""
    header.review.reviewed = required(.reviewed, "2026-11-21", &notes)?.day(&notes)
    header.review.before = required(.reviewBefore, "2027-05-21", &notes)?.day(&notes)
    header.review.sources = sources(&notes)
    return header
  }

  /// The identifier, which is also the name of the file.
  func identity(expected: String, _ notes: inout Notes) -> String {
    guard let node = required(.id, expected, &notes), let id = node.identifier(&notes) else {
      return expected
    }
    if id != expected {
      notes.report(.fileNameMismatch, at: node.location, ["id": id, "file": expected])
    }
    return id
  }
}

extension Fields where Key: FormatKey {
  /// Whether the file is written in a format that this program reads; its kind is checked too.
  func isReadable(kinds: [String], _ notes: inout Notes) -> Bool {
    _ = required(.kind, kinds.joined(separator: " | "), &notes)?.code(among: kinds, &notes)
    guard let node = required(.format, "\(DocumentHeader.format)", &notes) else { return true }
    guard let format = node.integer(in: 1...Int.max, &notes), format > DocumentHeader.format else {
      return true
    }
    notes.report(
      .newerFormat,
      at: node.location,
      ["format": "\(format)", "known": "\(DocumentHeader.format)"]
    )
    return false
  }
}

extension Fields where Key: SourcedKey {
  func sources(_ notes: inout Notes) -> [Source] {
    (self[.sources]?.items(&notes) ?? []).compactMap { node in
      guard let fields = Fields<SourceKey>(node, &notes) else { return nil }
      return Source(
        title: fields.required(.title, &notes)?.text(&notes) ?? "",
        url: fields[.url]?.link(&notes),
        licence: fields[.licence]?.text(&notes)
      )
    }
  }
}

private enum SourceKey: String, DocumentKey {
  case title
  case url
  case licence
}
