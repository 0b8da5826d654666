/// A piece of YAML with its place; every scalar is text, whatever YAML would make of it.
struct YAMLNode: Sendable {
  let content: Content
  let location: Location
  /// The key under which it stands, or under which its list stands; empty at the top.
  let key: String

  enum Content: Sendable {
    case text(String, isQuoted: Bool)
    case list([YAMLNode])
    case map([Pair])
  }

  struct Pair: Sendable {
    let key: YAMLNode
    let value: YAMLNode
  }

  /// The place of some characters of a text that stands on one line.
  func location(from offset: Int, length: Int) -> Location {
    guard case .text(_, let isQuoted) = content else { return location }
    return location.part(from: isQuoted ? offset + 1 : offset, length: length)
  }
}

extension YAMLNode {
  /// Names of the shapes, as facts of findings.
  var shape: Shape {
    switch content {
    case .text("", isQuoted: false): .nothing
    case .text: .text
    case .list: .list
    case .map: .map
    }
  }

  enum Shape: String {
    case nothing
    case text
    case number
    case flag
    case list
    case map
  }
}
