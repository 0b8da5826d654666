import Foundation
import Testing

/// A big counter: more screens on one journal than the alphabet has letters.
struct ManyDesksTests {
  private static let desks = 28

  /// Each desk holds its first visit until all do, then ends it and receives somebody else.
  private func script(_ workplace: Workplace) -> String {
    """
    cd '\(workplace.home)' || exit 1
    for desk in $(seq \(Self.desks)); do
      {
        {
          printf 'rapide\\n7\\n'
          until [ -e go ]; do sleep 0.1; done
          printf '%s\\n' 2 4 1 o rapide 7 2 4 1 o
        } | '\(Program.path)' >/dev/null 2>"remarks.$desk"
        echo $? >>endings
      } &
    done
    wait
    """
  }

  @Test func `all save their visits, and nobody is refused`() throws {
    let workplace = try Workplace()
    let child = try Child(
      "/bin/sh",
      ["-c", script(workplace)],
      workplace.environment,
      streams: []
    )
    let deadline = Date(timeIntervalSinceNow: 120)
    var waiting: [String] = []
    while waiting.count < Self.desks, Date() < deadline {
      usleep(50_000)
      // While somebody writes, the file cannot be read.
      waiting = (try? workplace.journal.drafts()) ?? waiting
    }
    #expect(waiting.count == Self.desks)
    #expect(waiting.contains("AB"))
    try workplace.write("", to: "go")
    while child.poll() == nil { usleep(10_000) }

    let endings = try String(contentsOfFile: workplace.home + "/endings", encoding: .utf8)
    #expect(endings == String(repeating: "0\n", count: Self.desks))
    #expect(try workplace.journal.interactions().count == 2 * Self.desks)
    #expect(try workplace.journal.drafts() == [])
    let verified = try workplace.run(["journal", "verify"])
    #expect(verified.ending == .exited(0), "\(verified.output)")
  }
}
