import ArgumentParser
import Foundation
import Glibc
import Guides
import Locales

extension ContentCommand {
  /// `guichet content check`: every problem of every file, in one run.
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Report every problem of every content file, with its line."
    )

    /// How findings are written.
    enum Format: String, ExpressibleByArgument, CaseIterable {
      case text
      case json
      case sarif
    }

    @OptionGroup var options: GlobalOptions

    @Argument(help: "Show the problems of these files or folders only.")
    var file: [String] = []

    @Flag(help: "Count warnings as errors.")
    var strict = false

    @Flag(help: "Mend what can be mended without changing what is said.")
    var fix = false

    @Option(help: "How to write them: text, json or sarif.")
    var format = Format.text

    func run() throws {
      let counter = try Counter.open(options)
      let wanted = try ContentFiles(file, counter)
      if fix { try Mending(counter).mend(wanted) }
      let report = try counter.checkup().report()
      let findings = report.findings.filter { wanted.include($0.location.file) }
      write(findings, counter)
      let errors = findings.count { $0.severity == .error }
      let remarks =
        report.sampled.map { counter.say("check.sampled", ["id": .text($0)]) }
        + report.untried.map { counter.say("check.untried", ["id": .text($0)]) }
      for remark in remarks { FileDescriptor.write(remark + "\n", to: STDERR_FILENO) }
      summarise(findings, errors: errors, counter)
      if errors > 0 || (strict && !findings.isEmpty) { Guichet.exit(withCode: .refused) }
    }

    private func write(_ findings: [Finding], _ counter: Counter) {
      let text = FindingText(say: counter.say)
      switch format {
      case .text:
        var sources = Sources(folder: counter.folderReader)
        for finding in findings {
          let lines = text.block(finding, sources[finding.location.file])
          FileDescriptor.write(lines.joined(separator: "\n") + "\n\n", to: STDOUT_FILENO)
        }
      case .json:
        FileDescriptor.write(FindingsJSON(text: text).written(findings), to: STDOUT_FILENO)
      case .sarif:
        let sarif = FindingsSARIF(text: text, version: Guichet.configuration.version)
        FileDescriptor.write(sarif.written(findings), to: STDOUT_FILENO)
      }
    }

    private func summarise(_ findings: [Finding], errors: Int, _ counter: Counter) {
      var lines = [
        counter.say(
          "finding.summary",
          ["errors": .integer(errors), "warnings": .integer(findings.count - errors)]
        )
      ]
      if let first = findings.first {
        lines.append(counter.say("check.explain", ["code": .text(first.code.rawValue)]))
      }
      let fixable = findings.count { $0.repair != nil }
      if fixable > 0, !fix { lines.append(counter.say("check.fixable", ["n": .integer(fixable)])) }
      FileDescriptor.write(lines.joined(separator: "\n") + "\n", to: STDERR_FILENO)
    }
  }
}

/// The lines of the files that findings are about, read once each.
private struct Sources {
  let folder: FolderReader
  private var known: [String: SourceLines] = [:]

  init(folder: FolderReader) { self.folder = folder }

  subscript(file: String) -> SourceLines? {
    mutating get {
      if let lines = known[file] { return lines }
      guard let bytes = try? folder.read(file) else { return nil }
      let lines = SourceLines(bytes)
      known = [file: lines]  // findings come file by file
      return lines
    }
  }
}

extension Counter {
  var folderReader: FolderReader { .live(URL(fileURLWithPath: folders.content)) }

  /// Everything that the checker looks at.
  func checkup() -> ContentCheckup {
    ContentCheckup(folder: folderReader, say: say, today: world.today())
  }
}
