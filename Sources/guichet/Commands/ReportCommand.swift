import ArgumentParser
import Glibc
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

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text
    case html
    case csv
    case json
    case ods
    case xlsx
  }

  @OptionGroup var options: GlobalOptions

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

  @Option(help: "The form of the report.")
  var format = Format.text

  @Flag(help: "One fact per line of text, for screen readers and search.")
  var lines = false

  @Option(help: ArgumentHelp("How many characters a line of text may take.", valueName: "count"))
  var width: Int?

  @Flag(help: "Every table in the page, which else is a synthesis.")
  var full = false

  @Flag(help: "The statements of accessibility and eco-design of the page, instead of it.")
  var statements = false

  @Flag(help: "CSV files that a French spreadsheet opens with two clicks.")
  var tableurFr = false

  @Option(
    help: ArgumentHelp(
      "The file to write, or the folder for csv; the standard output without it.",
      valueName: "path"
    )
  )
  var output: String?

  @Option(help: "What each value is compared with: previous, year, none.")
  var compare = Comparison.previous

  func run() throws {
    let counter = try Counter.open(options)
    try checkForm(counter)
    let reading = try FrozenReading(counter)
    try counter.telling {
      let source = try reading.source(
        try counter.period(from: from, to: to),
        comparison: compare,
        sites: try sites(counter, reading.content)
      )
      let labels = Labels(counter.say, content: reading.content)
      let report = try ReportBuilder(source, labels: labels).report()
      try reading.gate.check(report)
      try write(statements ? stated(report, counter.say) : report, counter)
    }
  }

  /// Refuses at once what could not be written in the end.
  private func checkForm(_ counter: Counter) throws {
    if tableurFr, format != .csv { throw counter.failure(.wrongUse, "error.spreadsheet-only-csv") }
    if statements, ![.text, .html].contains(format) {
      throw counter.failure(.wrongUse, "error.statements-form")
    }
    guard output == nil else { return }
    if format == .csv { throw counter.failure(.wrongUse, "error.output-csv") }
    if [.ods, .xlsx].contains(format), counter.world.isTerminal(STDOUT_FILENO) {
      throw counter.failure(
        .wrongUse,
        "error.output-terminal",
        ["format": .text(format.rawValue.uppercased())]
      )
    }
  }

  /// What is declared of the page that the same options would write.
  private func stated(_ report: Report, _ say: Phrasebook) -> Report {
    report.statements(on: page(report, say), say)
  }

  private func page(_ report: Report, _ say: Phrasebook) -> Page {
    HTMLReport(full ? report : report.synthesis(say), say: say).page
  }

  private func write(_ report: Report, _ counter: Counter) throws {
    let say = counter.say
    switch format {
    case .text:
      let text = counter.lines(toFile: output != nil, width: width) {
        TextReport(report, say: say, hasOneFactPerLine: lines).write(on: $0)
      }
      try counter.write(text, to: output)
    case .html:
      let page = statements ? HTMLReport(report, say: say).page : page(report, say)
      try counter.write(page.html, to: output)
    case .csv:
      let form: DataPackage.Form = tableurFr ? .frenchSpreadsheet : .open
      let files = DataPackage(report, say: say, form: form).files
      try counter.write(files, toFolder: output ?? "")
    case .json: try counter.write(JSONReport(report).bytes, to: output)
    case .ods: try counter.write(SpreadsheetReport(report, say: say).ods, to: output)
    case .xlsx: try counter.write(SpreadsheetReport(report, say: say).xlsx, to: output)
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
