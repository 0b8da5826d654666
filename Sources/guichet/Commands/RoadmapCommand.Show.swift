import ArgumentParser
import Locales
import Records
import Reports
import Statistics

extension RoadmapCommand {
  /// `guichet roadmap`: each objective with its figure, its trend and its status, then the plan.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Show where the objectives stand, with the plan of progress."
    )

    enum Format: String, CaseIterable, ExpressibleByArgument {
      case text
      case html
    }

    @OptionGroup var options: GlobalOptions

    @Option(
      help: ArgumentHelp(
        "The month in which the plan starts; 36 before its end.",
        valueName: "month"
      )
    )
    var from: String?

    @Option(
      help: ArgumentHelp("The month at whose end to look; the last closed one.", valueName: "month")
    )
    var to: String?

    @Option(help: "The form of the page.")
    var format = Format.text

    @Flag(help: "One fact per line of text, for screen readers and search.")
    var lines = false

    @Option(help: ArgumentHelp("How many characters a line of text may take.", valueName: "count"))
    var width: Int?

    @Option(
      help: ArgumentHelp("The file to write; the standard output without it.", valueName: "path")
    )
    var output: String?

    func run() throws {
      let counter = try Counter.open(options)
      let reading = try FrozenReading(counter)
      try counter.telling {
        let source = try reading.source(
          try month(counter, among: reading.frozen),
          planSince: try from.flatMap { try counter.period(from: $0, to: nil).from }
        )
        let labels = Labels(counter.say, content: reading.content)
        let report = try ReportBuilder(source, labels: labels).roadmap()
        try reading.gate.check(report)
        switch format {
        case .text:
          let text = counter.lines(toFile: output != nil, width: width) {
            TextReport(report, say: counter.say, hasOneFactPerLine: lines).write(on: $0)
          }
          try counter.write(text, to: output)
        case .html: try counter.write(HTMLReport(report, say: counter.say).page.html, to: output)
        }
      }
    }

    private func month(_ counter: Counter, among frozen: Set<Month>) throws -> ReportPeriod {
      if let to {
        let last = try counter.period(from: to, to: nil).to
        return try ReportPeriod(from: last, to: last)
      }
      guard let last = frozen.max() else { throw counter.failure(.refused, "error.no-month") }
      return try ReportPeriod(from: last, to: last)
    }
  }
}
