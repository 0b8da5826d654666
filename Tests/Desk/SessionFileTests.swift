import Foundation
import Testing

/// The transcript of a practice session, when somebody wants one.
struct SessionFileTests {
  private func practice() throws -> Workplace {
    let workplace = try Workplace()
    let finished = try workplace.run(["demo", "--interactions", "10", "--months", "1"])
    #expect(finished.ending == .exited(0))
    return workplace
  }

  @Test func `a practice session is written as it goes, for its owner only`() throws {
    let workplace = try practice()
    let path = workplace.home + "/seance.txt"
    let terminal = try workplace.sit(["desk", "--transcript", path])
    #expect(terminal.screen.unwrapped.contains("Cette séance s’écrit dans \(path)."))
    try terminal.answer(["1", "7", "2"])
    let text = try String(contentsOfFile: path, encoding: .utf8).withPlainSpaces
    #expect(text.contains("Question 2 sur 8."))
    #expect(text.contains("Réponse (1-4 ou quelques lettres) : 2\nCompris : 2. "))
    #expect(!text.contains("\u{1B}"))
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    terminal.type("quitter\r")
    #expect(try terminal.waitForEnd() == .exited(0))
    let whole = try String(contentsOfFile: path, encoding: .utf8)
    #expect(whole.hasSuffix("Au revoir.\n"))
  }

  @Test func `words of one’s own are left out`() throws {
    let workplace = try practice()
    try workplace.write("key_phrase: \"canari bleu\"\n", to: "config/guichet/settings.yaml")
    let path = workplace.home + "/seance.txt"
    let terminal = try workplace.sit(["desk", "--transcript", path])
    try terminal.answer(["3", "canari perdu", "<"])
    try terminal.answer(["Mme Canari"])
    try terminal.correct("0612345678")
    terminal.press(.eraseLine)
    terminal.type("cacher\r")
    try terminal.wait(for: "Phrase : ")
    terminal.type("canari bleu\r")
    try terminal.waitForPrompt()
    terminal.type("quitter\r")
    _ = try terminal.waitForEnd()
    let text = try String(contentsOfFile: path, encoding: .utf8)
    #expect(!text.lowercased().contains("canari"))
    #expect(!text.contains("0612345678"))
    #expect(text.contains("(mots non transcrits)"))
  }

  @Test func `a real visit is never transcribed`() throws {
    let workplace = try Workplace()
    let path = workplace.home + "/seance.txt"
    let finished = try workplace.run(["desk", "--transcript", path], input: "1\n")
    #expect(finished.ending == .exited(1))
    #expect(finished.remarks.contains("Une vraie visite ne se transcrit pas."))
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test(arguments: ["/nowhere/seance.txt", "/etc/passwd"])
  func `a file that cannot be made new keeps the desk closed, and says why`(_ path: String) throws {
    let finished = try practice().run(["desk", "--transcript", path], input: "1\n")
    #expect(finished.ending == .exited(73))
    #expect(finished.remarks.contains("--transcript"))
  }
}
