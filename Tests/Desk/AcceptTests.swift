import Foundation
import Testing

struct AcceptTests {
  private let workplace: Workplace
  private let folder: String

  init() throws {
    workplace = try Workplace()
    folder = workplace.home + "/content"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for name in ["guides", "locales"] {
      try FileManager.default.copyItem(
        atPath: Program.packageRoot + "/" + name,
        toPath: folder + "/" + name
      )
    }
    try? FileManager.default.removeItem(atPath: register)
  }

  private var register: String { folder + "/guides/versions.json" }

  private func accept(_ ids: String...) throws -> Finished {
    try workplace.run(["content", "accept", "--content", folder] + ids)
  }

  private func edit(_ file: String, _ old: String, _ new: String) throws {
    let path = folder + "/guides/" + file
    let text = try String(contentsOfFile: path, encoding: .utf8)
    #expect(text.contains(old))
    try text.replacingOccurrences(of: old, with: new)
      .write(toFile: path, atomically: true, encoding: .utf8)
  }

  @Test func `versions are recorded once, and the checker is content`() throws {
    let first = try accept()
    #expect(first.ending == .exited(0))
    #expect(first.output.contains("counter : version 1 enregistrée.\n"))
    #expect(try accept().output == "Le registre est à jour. Rien n’a changé.\n")
    let check = try workplace.run(["content", "check", "--strict", "--content", folder])
    #expect(check.ending == .exited(0), "\(check.output)")
  }

  @Test func `a structure that changed under its version is refused, and nothing is written`()
    throws
  {
    _ = try accept()
    let before = FileManager.default.contents(atPath: register)
    try edit("questionnaires/counter.yaml", "coverage: 60", "coverage: 70")
    let finished = try accept("counter")
    #expect(finished.ending == .exited(1))
    #expect(finished.output == "")
    #expect(finished.remarks.contains("F501"))
    #expect(finished.remarks.contains("Écrivez : version: 2"))
    #expect(finished.remarks.hasSuffix("Rien n’est enregistré. Corrigez d’abord cette erreur.\n"))
    #expect(FileManager.default.contents(atPath: register) == before)
  }

  @Test func `the desk opens all the same`() throws {
    _ = try accept()
    try edit("questionnaires/counter.yaml", "coverage: 60", "coverage: 70")
    let finished = try workplace.run(["--content", folder], input: "quitter\n")
    #expect(finished.ending == .exited(0), "\(finished.remarks)")
  }

  @Test func `a name that nobody bears is a wrong use`() throws {
    let finished = try accept("conter")
    #expect(finished.ending == .exited(2))
    #expect(finished.remarks.contains("« conter »"))
  }
}
