extension PortableObject {
  /// The content of the file, written the same way each time so that two versions compare well.
  package var text: String {
    ([header.text] + entries.map(\.text)).joined(separator: "\n")
  }

  fileprivate static func statement(_ keyword: Line.Keyword, _ text: String) -> [String] {
    let parts = text[...].split(at: "\n")
    let lines = parts.enumerated().map { index, part in
      Quoted.escaped(part.utf8) + (index < parts.count - 1 ? "\\n" : "")
    }.filter { !$0.isEmpty }
    guard lines.count > 1 else { return ["\(keyword.word) \"\(lines.first ?? "")\""] }
    return ["\(keyword.word) \"\""] + lines.map { "\"\($0)\"" }
  }

  fileprivate static func remarks(_ mark: String, _ texts: [String]) -> [String] {
    texts.flatMap { $0[...].split(at: "\n") }.map { $0.isEmpty ? mark : "\(mark) \($0)" }
  }
}

extension PortableObject.Header {
  fileprivate var text: String {
    let description = fields.map { "\($0.name): \($0.value)\n" }.joined()
    return PortableObject.Entry(
      source: "",
      translations: [description],
      comments: comments,
      flags: flags
    ).text
  }
}

extension PortableObject.Entry {
  fileprivate var text: String {
    let mark = isObsolete ? "#~ " : ""
    let lines = remarkLines + previousLines + statementLines.map { mark + $0 }
    return lines.map { $0 + "\n" }.joined()
  }

  private var remarkLines: [String] {
    PortableObject.remarks("#", comments)
      + PortableObject.remarks("#.", explanations)
      + PortableObject.remarks("#:", references)
      + PortableObject.remarks("#,", flags.isEmpty ? [] : [flags.joined(separator: ", ")])
  }

  private var previousLines: [String] {
    let mark = isObsolete ? "#~| " : "#| "
    return statements(previous.context, previous.source, previous.plural).map { mark + $0 }
  }

  private var statementLines: [String] {
    let forms = translations.enumerated().flatMap { index, form in
      PortableObject.statement(plural == nil ? .translation : .form(index), form)
    }
    return statements(context, source, plural) + forms
  }

  private func statements(_ context: String?, _ source: String?, _ plural: String?) -> [String] {
    let parts: [(PortableObject.Line.Keyword, String?)] = [
      (.context, context), (.source, source), (.plural, plural),
    ]
    return parts.flatMap { keyword, text in
      text.map { PortableObject.statement(keyword, $0) } ?? []
    }
  }
}
