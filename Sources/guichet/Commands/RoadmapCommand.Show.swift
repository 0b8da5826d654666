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

    @OptionGroup var options: GlobalOptions

    @OptionGroup var form: ReportOutput

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

    func run() throws {
      let counter = try Counter.open(options)
      try form.check(counter)
      let reading = try FrozenReading(counter)
      try counter.telling {
        let (source, gate) = try reading.source(
          try month(counter, among: reading.frozen),
          planSince: try from.flatMap { try counter.period(from: $0, to: nil).from }
        )
        let labels = Labels(counter.say, content: reading.content)
        let report = try ReportBuilder(source, labels: labels).roadmap()
        try gate.check(report)
        try form.write(report, page: ReportSite(report, say: counter.say), counter)
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
