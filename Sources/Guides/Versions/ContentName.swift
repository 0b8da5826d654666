/// What the register names: a questionnaire, or the text of a guide in one language.
package struct ContentName: Sendable, Hashable {
  package let shelf: Shelf
  /// The name of the file without its ending: `ameli`, `ameli.fr-simple`.
  package let name: String

  /// Where a kind of content stands in the register.
  package enum Shelf: String, CaseIterable, Sendable, Hashable, Comparable {
    case questionnaires
    case guides

    package static func < (left: Shelf, right: Shelf) -> Bool { left.rawValue < right.rawValue }
  }

  package init(_ shelf: Shelf, _ name: String) {
    self.shelf = shelf
    self.name = name
  }

  /// What a file of a content folder holds; nil when that has no version.
  package init?(file: String) {
    let parts = file.split(separator: "/")
    guard parts.count == 3, parts[0] == ContentReader.root, let ending = file.lastIndex(of: ".")
    else { return nil }
    switch parts[1] {
    case "questionnaires": shelf = .questionnaires
    case "how-to", "emergencies": shelf = .guides
    default: return nil
    }
    name = String(file[parts[2].startIndex..<ending])
  }
}

extension ContentName {
  /// The identifier without the language.
  package var id: String { FileName(name + ".md").id }

  /// The files that may hold it, by their paths from the content folder.
  package var files: [String] {
    switch shelf {
    case .questionnaires: ["\(ContentReader.root)/questionnaires/\(name).yaml"]
    case .guides: ["how-to", "emergencies"].map { "\(ContentReader.root)/\($0)/\(name).md" }
    }
  }
}

extension ContentName: Comparable {
  package static func < (left: ContentName, right: ContentName) -> Bool {
    (left.shelf, left.name) < (right.shelf, right.name)
  }
}
