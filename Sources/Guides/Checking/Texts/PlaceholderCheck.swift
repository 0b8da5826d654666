/// Text that waits for its author in content that says it is published.
enum PlaceholderCheck {
  static func findings(in prose: Prose, _ context: TextContext) -> [Finding] {
    guard prose.passage.role != .words, !context.drafts.contains(prose.passage.file) else {
      return []
    }
    for index in prose.words.indices {
      guard let possible = marks[prose.words[index].folded],
        let mark = possible.first(where: { prose.reads($0, from: index) })
      else { continue }
      let range = index..<index + mark.count
      let words = range.map { prose.string(prose.words[$0]) }
      let facts = ["found": words.joined(separator: " ")]
      return [Finding(.placeholderText, at: prose.location(ofWords: range), facts: facts)]
    }
    return []
  }

  /// By their first word, folded; those of programmers are cut so that no search stops here.
  private static let marks: [String: [[String]]] = Dictionary(
    grouping: [
      ["to" + "do"], ["fix" + "me"], ["xxx"], ["xxxx"], ["tbd"], ["lorem", "ipsum"],
      ["a", "completer"], ["a", "rediger"], ["a", "ecrire", "plus", "tard"],
    ],
    by: { $0[0] }
  )
}
