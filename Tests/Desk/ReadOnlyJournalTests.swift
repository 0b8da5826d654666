import Foundation
import Testing

struct ReadOnlyJournalTests {
  /// Root may write everything: somebody else must run the program then.
  private static let canBeRefused =
    getuid() != 0 || (isTraversable && FileManager.default.isExecutableFile(atPath: "/usr/bin/su"))

  private static var isTraversable: Bool {
    var folder = URL(fileURLWithPath: Program.path).deletingLastPathComponent()
    while folder.path != "/" {
      let mode = try? FileManager.default.attributesOfItem(atPath: folder.path)[.posixPermissions]
      guard let bits = mode as? Int, bits & 0o5 == 0o5 else { return false }
      folder.deleteLastPathComponent()
    }
    return true
  }

  @Test(.enabled(if: canBeRefused, "root is refused nothing, and nobody cannot reach the program"))
  func `a journal that may only be read says so and changes nothing`() throws {
    let workplace = try Workplace()
    #expect(try workplace.run(["journal", "status"]).ending == .exited(0))
    let file = workplace.journal.path
    for (path, mode) in [(workplace.home, 0o755), (workplace.home + "/data", 0o755)] {
      try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
    }
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755],
      ofItemAtPath: workplace.home + "/data/guichet"
    )
    try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: file)
    let before = try Data(contentsOf: URL(fileURLWithPath: file))

    let finished = try workplace.runUnprivileged(["--journal", file], input: "1\n7\n")
    #expect(finished.ending == .exited(73))
    #expect(finished.remarks.contains("Le journal est en lecture seule : \(file)"))
    #expect(try Data(contentsOf: URL(fileURLWithPath: file)) == before)
  }
}

extension Workplace {
  /// Runs the program as somebody whom permissions stop.
  fileprivate func runUnprivileged(_ arguments: [String], input: String) throws -> Finished {
    guard getuid() == 0 else { return try run(arguments, input: input) }
    let command = ([Program.path] + arguments).map { "'\($0)'" }.joined(separator: " ")
    return try Finished.running(
      "/usr/bin/su",
      ["nobody", "-p", "-s", "/bin/sh", "-c", command],
      environment,
      input: input
    )
  }
}
