import Testing

/// Readline cuts an accented letter in half under Backspace when the locale is not in UTF-8.
struct AccentTests {
  @Test(arguments: [["LANG": "C"], ["LC_ALL": "POSIX"], ["LANG": "C", "LC_ALL": "C"]])
  func `accents typed and erased under the C locale find the right guide`(
    _ locale: [String: String]
  ) throws {
    let workplace = try Workplace()
    workplace.environment["LANG"] = nil
    workplace.environment.merge(locale) { $1 }
    let terminal = try workplace.sit()
    try terminal.answer("3")
    terminal.type("impôtsé")
    terminal.press(.backspace)
    try terminal.answer("")
    try terminal.wait(for: ". Les impôts sur impots.gouv.fr")
  }

  @Test func `an accented label is understood under the C locale`() throws {
    let workplace = try Workplace()
    workplace.environment["LANG"] = "C"
    let terminal = try workplace.sit()
    try terminal.answer(["1", "étrangers"])
    try terminal.wait(for: "Compris : 9. Étrangers, Europe")
  }
}
