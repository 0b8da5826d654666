import ArgumentParser
import Glibc
import Guides
import Locales

/// `guichet content`: what authors of guides need.
struct ContentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "content",
    abstract: "Check the guides and questionnaires.",
    subcommands: [Check.self]
  )

  /// `guichet content check`: every problem of every file, in one run.
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Report every problem of every content file, with its line."
    )

    @OptionGroup var options: GlobalOptions

    @Flag(help: "Count warnings as errors.")
    var strict = false

    func run() throws {
      let counter = try Counter.open(options)
      let findings = try counter.contentReading().findings
      let text = FindingText(say: counter.say)
      for finding in findings { FileDescriptor.write(text.line(finding) + "\n", to: STDOUT_FILENO) }
      let errors = findings.count { $0.severity == .error }
      let summary = counter.say(
        "finding.summary",
        ["errors": .integer(errors), "warnings": .integer(findings.count - errors)]
      )
      FileDescriptor.write(summary + "\n", to: STDERR_FILENO)
      if errors > 0 || (strict && !findings.isEmpty) { Guichet.exit(withCode: .refused) }
    }
  }
}
