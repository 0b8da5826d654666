import Foundation
import Testing

/// What the README shows is what the program prints.
struct ReadmeTests {
  /// The blocks of the README that follow `<!-- transcript -->`.
  private static func transcripts() throws -> [String] {
    let readme = try String(contentsOfFile: Program.packageRoot + "/README.md", encoding: .utf8)
    return readme.components(separatedBy: "<!-- transcript -->\n```\n").dropFirst().map { rest in
      rest.components(separatedBy: "\n```")[0]
    }
  }

  @Test func `every screen of the README stands in the recorded visit`() throws {
    let visit = try String(
      contentsOfFile: Program.packageRoot + "/Tests/Desk/Transcripts/visit.txt",
      encoding: .utf8
    )
    let transcripts = try Self.transcripts()
    #expect(transcripts.count == 3)
    for transcript in transcripts { #expect(visit.contains(transcript), "\(transcript)") }
  }

  @Test func `every command of the README is understood`() throws {
    let workplace = try Workplace()
    for command in ["desk", "guide", "journal", "report", "demo", "content"] {
      let finished = try workplace.run([command, "--help"])
      #expect(finished.ending == .exited(0), "\(command)")
    }
  }
}
