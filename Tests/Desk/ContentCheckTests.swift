import Foundation
import Testing

/// `guichet content check` and `content explain` as authors run them.
struct ContentCheckTests {
  private let workplace: Workplace
  private let folder: String

  init() throws {
    workplace = try Workplace()
    folder = try workplace.copyOfContent()
  }

  private func check(_ arguments: String...) throws -> Finished {
    try workplace.run(["content", "check"] + arguments + ["--content", folder])
  }

  private func change(_ file: String, _ old: String, by new: String) throws {
    let path = folder + "/guides/" + file
    let text = try String(contentsOfFile: path, encoding: .utf8)
    try #require(text.contains(old))
    let changed = text.replacingOccurrences(of: old, with: new)
    try changed.write(toFile: path, atomically: true, encoding: .utf8)
  }

  private func text(_ file: String) throws -> String {
    try String(contentsOfFile: folder + "/guides/" + file, encoding: .utf8)
  }

  @Test func `what ships has nothing to report`() throws {
    let finished = try check("--strict")
    #expect(finished.output == "")
    #expect(finished.remarks == "Erreurs : 0. Alertes : 0.\n")
    #expect(finished.ending == .exited(0))
  }

  @Test func `a warning is refused only when asked`() throws {
    try change("how-to/caf.md", "Tapez", by: "Tu tapes")
    #expect(try check().ending == .exited(0))
    #expect(try check("--strict").ending == .exited(1))
  }

  @Test func `only the files asked about are shown`() throws {
    try change("how-to/caf.md", "kind: guide", by: "kind: guides")
    try change("how-to/ameli.md", "kind: guide", by: "kind: guides")
    let finished = try check(folder + "/guides/how-to/caf.md")
    #expect(finished.output.contains("guides/how-to/caf.md:3:7  erreur B107"))
    #expect(!finished.output.contains("ameli"))
    #expect(try check("guides/emergencies").output == "")
    #expect(try check("guides/nowhere.md").ending == .exited(2))
  }

  @Test func `what is safe is mended once, and says so`() throws {
    try FileManager.default.removeItem(atPath: folder + "/guides/versions.json")
    let file = "how-to/caf.md"
    let sound = try text(file)
    let title = try #require(sound.split(separator: "\n").first { $0.hasPrefix("title: ") })
    try change(file, String(title), by: "title: Compte : la CAF")
    try change(file, "Où en êtes-vous\u{A0}?", by: "Où en êtes-vous ?")
    let finished = try check("--strict", "--fix")
    #expect(finished.ending == .exited(0))
    #expect(finished.remarks.contains("guides/how-to/caf.md:7  A001"))
    let newTitle = "title: \"Compte\u{A0}: la CAF\""
    #expect(try text(file) == sound.replacingOccurrences(of: title, with: newTitle))
    let again = try check("--strict", "--fix")
    #expect(again.remarks == "0 correction faite.\nErreurs : 0. Alertes : 0.\n")
    #expect(try text(file) == sound.replacingOccurrences(of: title, with: newTitle))
  }

  @Test func `a repair that would break something else is not made`() throws {
    let file = "questionnaires/counter.yaml"
    try change(file, "gave-up", by: "Gave-up")
    let before = try text(file)
    let finished = try check("--fix")
    #expect(finished.ending == .exited(1))
    #expect(finished.output.contains("B104"))
    #expect(try text(file) == before)
  }

  @Test(arguments: ["json", "sarif"])
  func `other programs read the same findings`(_ format: String) throws {
    try change("how-to/caf.md", "kind: guide", by: "kind: guides")
    let finished = try check("--format", format)
    let read = try JSONSerialization.jsonObject(with: Data(finished.output.utf8))
    #expect(read is [String: Any])
    #expect(finished.output.contains("B107"))
    #expect(finished.ending == .exited(1))
  }

  @Test func `a code is explained, and a code that nobody knows is not`() throws {
    let known = try workplace.run(["content", "explain", "c203"])
    #expect(known.output.hasPrefix("C203 (erreur) — Question inconnue\n"))
    let unknown = try workplace.run(["content", "explain", "C2033"])
    #expect(unknown.ending == .exited(2))
    #expect(unknown.remarks.contains("C203"))
  }

  /// Just under the largest file that is read; the limit is that of `ulimit -d`, in kilobytes.
  @Test(arguments: [
    String(repeating: "- ", count: 500_000), String(repeating: "a: &a [*a, *a]\n", count: 60_000),
    String(repeating: "\"", count: 1_000_000),
    String(repeating: "x: { a : b, # c\n", count: 60_000),
    String(repeating: "\u{0}", count: 100_000), String(repeating: "a", count: 10_000_000),
  ])
  func `a hostile file takes less than two hundred megabytes`(_ text: String) throws {
    for file in ["territory.yaml", "how-to/caf.md"] {
      try text.write(toFile: folder + "/guides/" + file, atomically: true, encoding: .utf8)
    }
    let command = "ulimit -d 200000; exec \"$0\" content check --content \"$1\""
    let finished = try Finished.running(
      "/bin/sh",
      ["-c", command, Program.path, folder],
      workplace.environment,
      input: ""
    )
    #expect(finished.ending == .exited(1))
    #expect(finished.output.contains("guides/territory.yaml:"))
  }
}

extension Workplace {
  /// A copy of the content that a test may damage.
  fileprivate func copyOfContent() throws -> String {
    let folder = home + "/content"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for name in ["guides", "locales"] {
      try FileManager.default.copyItem(
        atPath: Program.packageRoot + "/" + name,
        toPath: folder + "/" + name
      )
    }
    return folder
  }
}
