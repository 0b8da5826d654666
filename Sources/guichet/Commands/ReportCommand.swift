import ArgumentParser
import Glibc
import Guides
import Journal
import Locales
import Records
import Reports
import Statistics
import Terminal

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

  @Option(help: ArgumentHelp("The first month, as 2026-01.", valueName: "month"))
  var from: String

  @Option(
    help: ArgumentHelp("The last month, as 2026-06; the first one without it.", valueName: "month")
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
    let content = try counter.content()
    let catalogue = try counter.catalogue(content)
    let journal = try counter.journal()
    try counter.telling {
      let period = try period(counter)
      let sites = try sites(counter, content)
      let frozen = Set(try journal.frozenMonths())
      do {
        try period.check(frozen: frozen, today: counter.world.today())
      } catch ReportPeriodError.unavailable(let missing) {
        throw counter.unavailable(missing)
      }
      let months = [period, period.previous, period.yearBefore].flatMap(\.months)
      let source = ReportSource(
        cube: try FrozenSums(journal: journal, catalogue: catalogue)
          .cube(of: Set(months).intersection(frozen).sorted()),
        base: try journal.base() ?? counter.settings.base,
        frozen: frozen,
        period: period,
        comparison: compare,
        sites: sites.isEmpty ? nil : sites,
        allSites: try allSites(content, journal, months: period.months),
        isDemo: try journal.kind() == .demo,
        generatedOn: counter.world.reportDay,
        software: "guichet \(Guichet.configuration.version)"
      )
      let report = try ReportBuilder(source, labels: Labels(counter.say, content: content)).report()
      try ReleaseGate(counter: counter, content: content, catalogue: catalogue, journal: journal)
        .check(report)
      try write(report, counter)
    }
  }

  /// Refuses at once what could not be written in the end.
  private func checkForm(_ counter: Counter) throws {
    if tableurFr, format != .csv { throw counter.failure(.wrongUse, "error.spreadsheet-only-csv") }
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

  private func write(_ report: Report, _ counter: Counter) throws {
    let say = counter.say
    switch format {
    case .text:
      let text = counter.lines(toFile: output != nil, width: width) {
        TextReport(report, say: say, hasOneFactPerLine: lines).write(on: $0)
      }
      try counter.write(text, to: output)
    case .html:
      let page = HTMLReport(full ? report : report.synthesis(say), say: say).page
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

  private func period(_ counter: Counter) throws -> ReportPeriod {
    func month(_ text: String) throws -> Month {
      guard let month = Month(text) else {
        throw counter.failure(.wrongUse, "error.month", ["month": .text(text)])
      }
      return month
    }
    let first = try month(from)
    let last = try to.map(month) ?? first
    do {
      return try ReportPeriod(from: first, to: last)
    } catch {
      throw counter.failure(
        .wrongUse,
        "error.months-out-of-order",
        ["from": .text("\(first)"), "to": .text("\(last)")]
      )
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

  /// The sites of the territory's file, then those that only frozen cells still know.
  private func allSites(_ content: Content, _ journal: Journal, months: [Month]) throws -> [String]
  {
    let known = content.territory.sites.map(\.code)
    let met = Set(try journal.sums(tables: ["visits"], months: months).map(\.site))
    return known + met.subtracting(known).sorted()
  }
}

extension Comparison: ExpressibleByArgument {}

extension Counter {
  /// The refusal of a period: from which date each month can be had, and how to see a report now.
  fileprivate func unavailable(_ missing: [MissingMonth]) -> Failure {
    let lines = missing.map { month in
      switch month {
      case .open(let month, let day):
        say(
          "error.month-open",
          [
            "month": .text(say.month("\(month)")),
            "date": .text(say.date(year: day.year, month: day.month, day: day.day)),
          ]
        )
      case .closable(let month):
        say(
          "error.month-to-close",
          ["month": .text(say.month("\(month)")), "code": .text("\(month)")]
        )
      }
    }
    return Failure(.refused, lines + [say("error.try-demo")])
  }
}
