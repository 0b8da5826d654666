extension VersionRegister {
  /// The file: one line for each part, in the order of names, so that a change is easy to review.
  package var json: String {
    let shelves = ContentName.Shelf.allCases.sorted().map { shelf in
      let names = names.filter { $0.shelf == shelf }
      return (shelf.rawValue, Layout.map(names.map { ($0.name, layout(of: $0)) }))
    }
    let top: [(String, Layout)] = [
      ("format", .line("\(DocumentHeader.format)")),
      ("kind", .line(VersionRegister.kind.quotedJSON)),
    ]
    return Layout.map(top + shelves).text(indent: "") + "\n"
  }

  /// What the file says it is.
  static let kind = "versions"

  private func layout(of name: ContentName) -> Layout {
    .map(self[name].sorted { $0.key < $1.key }.map { ("\($0)", $1.layout) })
  }
}

/// A value on one line, or a map with one line for each of its values.
private enum Layout {
  case line(String)
  case map([(String, Layout)])

  func text(indent: String) -> String {
    switch self {
    case .line(let text): return text
    case .map(let pairs) where pairs.isEmpty: return "{}"
    case .map(let pairs):
      let inner = indent + "  "
      let lines = pairs.map { "\(inner)\($0.quotedJSON): \($1.text(indent: inner))" }
      return "{\n" + lines.joined(separator: ",\n") + "\n\(indent)}"
    }
  }

  static func line(_ texts: [String]) -> Layout {
    .line("[" + texts.map(\.quotedJSON).joined(separator: ", ") + "]")
  }
}

extension RecordedVersion {
  fileprivate var layout: Layout {
    var pairs: [(String, Layout)] = [
      ("status", .line(status.rawValue.quotedJSON)),
      ("structure", .line(fingerprint.structure.quotedJSON)),
      ("wording", .line(fingerprint.wording.quotedJSON)),
    ]
    if !domains.isEmpty { pairs.append(("domains", .line(domains))) }
    if !questions.isEmpty { pairs.append(("questions", layout(questions) { $0.layout })) }
    for (key, hashes) in [("recommendations", recommendations), ("steps", steps)]
    where !hashes.isEmpty {
      pairs.append((key, layout(hashes) { .line($0.quotedJSON) }))
    }
    return .map(pairs)
  }

  private func layout<Part>(_ parts: [String: Part], _ layout: (Part) -> Layout) -> Layout {
    .map(parts.sorted { $0.key < $1.key }.map { ($0, layout($1)) })
  }
}

extension RecordedQuestion {
  fileprivate var layout: Layout {
    let list = "[" + choices.map(\.quotedJSON).joined(separator: ", ") + "]"
    let form = form.rawValue.quotedJSON
    return .line(
      "{ \"form\": \(form), \"choices\": \(list), \"wording\": \(wording.quotedJSON) }"
    )
  }
}
