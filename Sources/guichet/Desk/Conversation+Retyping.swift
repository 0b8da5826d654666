import Terminal

extension Conversation {
  /// What counts alone behind a text that was offered: a command, `1<` means `<`, for the 1 was there before;
  /// a number behind words that answer nothing, `zzz2` means 2.
  func addition(in line: String, behind initial: String, _ asked: Asked) -> String? {
    guard let added = line.added(behind: initial) else { return nil }
    if grammar.read(added, for: asked.ask).isCommand { return added }
    let answersNothing = grammar.read(line, for: asked.ask) == .unknown
    let isNumber = !asked.ask.isFree && added.trimmed.allSatisfy(\.isNumber)
    return answersNothing && isNumber && !added.trimmed.isEmpty ? added : nil
  }

  /// What an answer means that was typed anew behind a wrong one: proposed, for it may be a part of a word.
  func proposal(
    in line: String,
    behind initial: String,
    _ asked: Asked
  ) -> Terminal.Reading? {
    guard let added = line.added(behind: initial),
      grammar.read(line, for: asked.ask) == .unknown,
      case .chosen(let ids) = grammar.read(added, for: asked.ask), !ids.isEmpty
    else { return nil }
    return .proposal(
      zip(1..., asked.ask.options).map(Numbered.init).filter { ids.contains($0.option.id) }
    )
  }
}

extension String {
  /// What stands behind a text that the line begins with, if it does.
  fileprivate func added(behind text: String) -> String? {
    !text.isEmpty && hasPrefix(text) ? String(dropFirst(text.count)) : nil
  }
}
