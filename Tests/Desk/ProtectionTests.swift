import Foundation
import Testing

struct ProtectionTests {
  @Test func `only its owner can open the journal and its folder`() throws {
    let workplace = try Workplace()
    try workplace.sit().answer(SampleVisit.lines)
    #expect(try workplace.journal.modes() == [0o600, 0o700])
  }

  @Test func `the mask of the user does not make the journal wider`() throws {
    let workplace = try Workplace()
    let command = "umask 0; exec '\(Program.path)' journal status"
    let finished = try Finished.running(
      "/bin/sh",
      ["-c", command],
      workplace.environment,
      input: ""
    )
    #expect(finished.ending == .exited(0))
    #expect(try workplace.journal.modes() == [0o600, 0o700])
  }

  @Test func `a check tells of a folder of its own that others read, not of one that was chosen`()
    throws
  {
    let workplace = try Workplace()
    let chosen = workplace.home + "/chosen/journal.sqlite"
    for arguments in [[], ["--journal", chosen]] {
      _ = try workplace.run(["journal", "status"] + arguments)
    }
    for folder in ["data/guichet", "chosen"] {
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o755],
        ofItemAtPath: workplace.home + "/" + folder
      )
    }
    let own = try workplace.run(["journal", "verify"])
    #expect(own.ending == .exited(65))
    #expect(own.output.unwrapped.contains("chmod 700"))
    #expect(try workplace.run(["journal", "verify", "--journal", chosen]).ending == .exited(0))
  }

  @Test func `no image of the memory can be written`() throws {
    let terminal = try Workplace().sit()
    let limits = try String(
      contentsOfFile: "/proc/\(terminal.child.process)/limits",
      encoding: .utf8
    )
    let line = limits.split(separator: "\n").first { $0.hasPrefix("Max core file size") }
    #expect(line?.split(separator: " ").suffix(3) == ["0", "0", "bytes"])
  }

  @Test(arguments: [SIGQUIT, SIGSEGV, SIGABRT])
  func `no end shows what the memory held`(_ signal: Int32) throws {
    let terminal = try Workplace().sit()
    try terminal.answer(["1", "7"])
    let shown = terminal.screen
    kill(terminal.child.process, signal)
    #expect(try terminal.waitForEnd() == .killed(by: signal))
    #expect(terminal.screen.dropFirst(shown.count).filter(\.isLetter) == "")
  }

  @Test func `nothing typed in a visit is kept outside the journal`() throws {
    let workplace = try Workplace()
    let terminal = try workplace.sit()
    try terminal.answer(["1", "7", "canari"])
    terminal.type("quitter\r")
    _ = try terminal.waitForEnd()
    let files =
      FileManager.default.enumerator(atPath: workplace.home)?
      .compactMap { $0 as? String }.filter { !$0.isEmpty } ?? []
    #expect(
      files.sorted() == [
        "data", "data/guichet", "data/guichet/journal.sqlite",
        "data/guichet/journal.sqlite-journal",
      ]
    )
    for file in files {
      let bytes = FileManager.default.contents(atPath: workplace.home + "/" + file) ?? Data()
      #expect(bytes.range(of: Data("canari".utf8)) == nil)
    }
  }
}
