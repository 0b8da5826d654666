import Foundation
import Testing

/// What the arrows bring back, and the file that keeps it.
struct RecallTests {
  private func history(_ workplace: Workplace) -> String {
    let path = workplace.home + "/.local/state/guichet/history"
    return (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
  }

  @Test func `the arrows bring back searches, never an answer`() throws {
    let terminal = try Workplace().sit()
    try terminal.answer(["3", "mot de passe oublié", "<", "1", "7", "chaque"])
    terminal.press(.up)
    try terminal.answer("")
    try terminal.wait(for: "Il faut une réponse, ou « - » pour passer.")
    try terminal.answer(["menu", "3"])
    terminal.press(.up)
    try terminal.wait(for: "mot de passe oublié")
  }

  @Test func `a search is found again at the next start`() throws {
    let workplace = try Workplace()
    let first = try workplace.sit()
    try first.answer(["3", "mot de passe oublié", "<"])
    first.type("quitter\r")
    #expect(try first.waitForEnd() == .exited(0))
    let terminal = try workplace.sit()
    try terminal.answer("3")
    terminal.press(.up)
    try terminal.wait(for: "mot de passe oublié")
  }

  @Test func `the file holds searches only, and opens to its owner only`() throws {
    let workplace = try Workplace()
    let terminal = try workplace.sit()
    try terminal.answer(["3", "impôts", "<", "1", "Argent, impôts", "chaque semaine", "menu"])
    try terminal.answer(["3", "06 12 34 56 78"])
    #expect(history(workplace) == "impôts\n")
    let attributes = try FileManager.default.attributesOfItem(
      atPath: workplace.home + "/.local/state/guichet/history"
    )
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }

  @Test func `the file keeps 200 lines`() throws {
    let workplace = try Workplace()
    let old = (1...250).map { "recherche \($0)\n" }.joined()
    try workplace.write(old, to: ".local/state/guichet/history")
    let terminal = try workplace.sit()
    try terminal.answer(["3", "impôts"])
    let lines = history(workplace).split(separator: "\n")
    #expect(lines.count == 200)
    #expect(lines.last == "impôts")
  }
}
