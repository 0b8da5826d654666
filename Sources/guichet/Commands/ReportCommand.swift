import ArgumentParser
import Guides
import Locales
import Records
import Reports
import Statistics

/// `guichet report`: the statistics of closed months.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Print the statistics of closed months."
  )

  @OptionGroup var options: GlobalOptions

  @OptionGroup var form: ReportOutput

  @Option(
    help: ArgumentHelp(
      "The first month, or a period: 2026-01, 2026-T1, 2026, 2025-2026.",
      valueName: "month"
    )
  )
  var from: String

  @Option(
    help: ArgumentHelp("The last month or period; without it, that of --from.", valueName: "month")
  )
  var to: String?

  @Option(help: ArgumentHelp("Limit the report to a counter; may be repeated.", valueName: "code"))
  var site: [String] = []

  @Flag(help: "With html, every table: a folder of pages and files instead of a synthesis.")
  var full = false

  @Flag(help: "The statements of accessibility and eco-design of the page, instead of it.")
  var statements = false

  @Option(help: "What each value is compared with: previous, year, none.")
  var compare = Comparison.previous

  func run() throws {
    let counter = try Counter.open(options)
    try form.check(counter)
    if statements, ![.text, .html].contains(form.format) {
      throw counter.failure(.wrongUse, "error.statements-form")
    }
    // Told before anything is read: a whole report is several pages.
    if full, !statements, form.format == .html, form.output == nil {
      throw counter.failure(.wrongUse, "error.output-pages")
    }
    let reading = try FrozenReading(counter)
    try counter.telling {
      let (source, gate) = try reading.source(
        try counter.period(from: from, to: to),
        comparison: compare,
        sites: try sites(counter, reading.content)
      )
      let labels = Labels(counter.say, content: reading.content)
      let report = try ReportBuilder(source, labels: labels).report()
      try gate.check(report)
      let synthesis = report.synthesis(counter.say)
      let site =
        full
        ? ReportSite(report, synthesis: synthesis, say: counter.say)
        : ReportSite(synthesis, say: counter.say)
      guard statements else { return try form.write(report, page: site, counter) }
      // What is declared of the heaviest page that the same options would write.
      guard let page = site.heaviest else { return }
      let stated = report.statements(on: page, counter.say)
      try form.write(stated, page: ReportSite(stated, say: counter.say), counter)
    }
  }

  private func sites(_ counter: Counter, _ content: Content) throws -> [String] {
    let known = content.territory.sites.map(\.code)
    for site in site where !known.contains(site) {
      throw counter.failure(
        .wrongUse,
        "error.site",
        ["site": .text(site), "known": .text(known.joined(separator: ", "))]
      )
    }
    return known.filter(site.contains)
  }
}

extension Comparison: ExpressibleByArgument {}
