import Foundation

extension PromptGrammar {
  func readText(_ line: String, maximum: Int) -> Reading {
    let typed = line.trimmed
    let isEscaped = line.first?.isWhitespace == true
    if !isEscaped, let command = command(typed) { return .command(command) }

    let text = unquotedCommand(typed) ?? typed
    let stored = text.visible.precomposedStringWithCanonicalMapping
    guard stored.count <= maximum else {
      return .tooLong(count: stored.count, maximum: maximum)
    }
    return .text(stored)
  }

  private func command(_ typed: String) -> Command? {
    reserved.command(signed: typed) ?? reserved.command(named: typed)
  }

  /// The reserved word between quotes; quotes around anything else belong to the text.
  private func unquotedCommand(_ typed: String) -> String? {
    let pairs: [(Character, Character)] = [("\"", "\""), ("“", "”"), ("«", "»")]
    guard typed.count >= 3, let first = typed.first, let last = typed.last,
      pairs.contains(where: { $0 == (first, last) })
    else { return nil }
    let inside = String(typed.dropFirst().dropLast()).trimmed
    return command(inside) == nil ? nil : inside
  }
}
