import Yams

/// Turns YAML into nodes, through Yams, without any of its guesses about types.
enum YAMLComposer {
  /// The top of a document; nil, with a finding, when the text is not YAML.
  static func compose(_ text: String, _ notes: inout Notes) -> YAMLNode? {
    let file = Location(file: notes.file)
    do {
      // Without rules every scalar is text, and no regular expression runs.
      let top = try Yams.compose(yaml: text, .basic, Constructor([:], [:], [:]), .utf8)
      guard let node = top else {
        return YAMLNode(content: .text("", isQuoted: false), location: file, key: "")
      }
      return try converted(node, key: "", at: file)
    } catch let refusal as Refusal {
      notes.report(.notYAML, at: refusal.location, ["detail": refusal.detail])
    } catch let error as YamlError {
      notes.report(.notYAML, at: location(of: error, in: file), ["detail": detail(of: error)])
    } catch {
      notes.report(.notYAML, at: file, ["detail": ""])
    }
    return nil
  }

  /// A key in front of which this stands was written twice: its first twin is read instead.
  static let twinMark = "\u{E000}"

  /// What YAML allows and content does not.
  private struct Refusal: Error {
    let location: Location
    let detail: String
  }

  private static func converted(
    _ node: Node,
    key: String,
    at top: Location
  ) throws -> YAMLNode {
    var location = top
    location.line = node.mark?.line ?? 1
    location.column = node.mark?.column ?? 1
    switch node {
    case .scalar(let scalar):
      let isQuoted = scalar.style != .plain
      location.length = scalar.string.unicodeScalars.count + (isQuoted ? 2 : 0)
      return YAMLNode(
        content: .text(scalar.string, isQuoted: isQuoted),
        location: location,
        key: key
      )
    case .sequence(let sequence):
      let items = try sequence.map { try converted($0, key: key, at: top) }
      return YAMLNode(content: .list(items), location: location, key: key)
    case .mapping(let mapping):
      let pairs = try mapping.compactMap { pair in try converted(pair, key: key, at: top) }
      return YAMLNode(content: .map(pairs), location: location, key: key)
    case .alias:
      throw Refusal(location: location, detail: "alias")
    }
  }

  private static func converted(
    _ pair: (key: Node, value: Node),
    key: String,
    at top: Location
  ) throws -> YAMLNode.Pair? {
    let name = try converted(pair.key, key: key, at: top)
    guard case .text(let text, _) = name.content else {
      throw Refusal(location: name.location, detail: "key")
    }
    guard !text.hasPrefix(twinMark) else { return nil }
    return YAMLNode.Pair(key: name, value: try converted(pair.value, key: text, at: top))
  }

  private static func location(of error: YamlError, in top: Location) -> Location {
    var location = top
    switch error {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _):
      location.line = mark.line
      location.column = mark.column
    case .duplicatedKeysInMapping(_, let context):
      location.line = context.mark.line
      location.column = context.mark.column
    default: break
    }
    return location
  }

  private static func detail(of error: YamlError) -> String {
    switch error {
    case .scanner(_, let problem, _, _), .parser(_, let problem, _, _),
      .composer(_, let problem, _, _), .reader(let problem, _, _, _):
      problem
    case .duplicatedKeysInMapping(let keys, _): keys.joined(separator: ", ")
    default: ""
    }
  }
}
