import ArgumentParser
import Glibc
import Locales
import Reports

extension ReportCommand {
  /// The forms in which a report can be had, and the roadmap too.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text
    case html
    case csv
    case json
    case ods
    case xlsx
  }
}

/// The options that say in which form a report is written, and where.
struct ReportOutput: ParsableArguments {
  @Option(help: "The form of the report.")
  var format = ReportCommand.Format.text

  @Flag(help: "One fact per line of text, for screen readers and search.")
  var lines = false

  @Option(help: ArgumentHelp("How many characters a line of text may take.", valueName: "count"))
  var width: Int?

  @Flag(help: "CSV files that a French spreadsheet opens with two clicks.")
  var tableurFr = false

  @Option(
    help: ArgumentHelp(
      "The file to write, or the folder for csv; the standard output without it.",
      valueName: "path"
    )
  )
  var output: String?
}

extension ReportOutput {
  /// Refuses at once what could not be written in the end.
  func check(_ counter: Counter) throws(Failure) {
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

  /// Writes the report; a page may show less of it than the other forms.
  func write(_ report: Report, page: ReportSite, _ counter: Counter) throws(Failure) {
    let say = counter.say
    switch format {
    case .text:
      let text = counter.lines(toFile: output != nil, width: width) {
        TextReport(report, say: say, hasOneFactPerLine: lines).write(on: $0)
      }
      try counter.write(text, to: output)
    case .html: try write(page, counter)
    case .csv:
      let form: DataPackage.Form = tableurFr ? .frenchSpreadsheet : .open
      try counter.write(
        DataPackage(report, say: say, form: form).files,
        toFolder: output ?? ""
      )
    case .json: try counter.write(JSONReport(report).bytes, to: output)
    case .ods: try counter.write(SpreadsheetReport(report, say: say).ods, to: output)
    case .xlsx: try counter.write(SpreadsheetReport(report, say: say).xlsx, to: output)
    }
  }

  /// One page is a file, several fill a folder.
  private func write(_ site: ReportSite, _ counter: Counter) throws(Failure) {
    if let only = site.pages.first, site.pages.count == 1 {
      return try counter.write(only.page.html, to: output)
    }
    guard let output else { throw counter.failure(.wrongUse, "error.output-pages") }
    try counter.write(site.files, toFolder: output)
  }
}
