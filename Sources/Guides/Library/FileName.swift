/// The parts of a file name: `create-a-mailbox.fr-simple.md`.
struct FileName {
  /// The name up to its first dot, which is the identifier of what the file holds.
  let id: String
  /// What stands between the identifier and the extension, if anything.
  let language: String?
  let ending: String

  init(_ path: String) {
    let name = path.split(separator: "/").last ?? ""
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    id = String(parts.first ?? "")
    ending = parts.count > 1 ? String(parts.last ?? "") : ""
    language = parts.count > 2 ? parts[1..<parts.count - 1].joined(separator: ".") : nil
  }
}

extension FileName {
  /// The folder that holds a file.
  static func folder(of path: String) -> String {
    path.split(separator: "/").dropLast().joined(separator: "/")
  }

  /// The language of its texts.
  var mainLanguage: String { language ?? Guide.mainLanguage }
}
