import Locales
import Reports
import Terminal

@testable import guichet

/// A form in which a report is written.
struct ReportForm: Sendable {
  let format: ReportCommand.Format
  var variant = ""
  let bytes: @Sendable (Report, Phrasebook) -> [UInt8]

  /// Every form that the program has.
  static let all = [
    ReportForm(format: .text) { lines($0, $1, columns: 80, isPlain: false) },
    ReportForm(format: .text, variant: "60 columns") { lines($0, $1, columns: 60, isPlain: false) },
    ReportForm(format: .text, variant: "accessible") { lines($0, $1, columns: 80, isPlain: true) },
    ReportForm(format: .html, variant: "full") { report, say in
      ReportSite(report, synthesis: report.synthesis(say), say: say).pages
        .flatMap { Array($0.page.html.utf8) }
    },
    ReportForm(format: .html) { Array(HTMLReport($0.synthesis($1), say: $1).page.html.utf8) },
    ReportForm(format: .json) { report, _ in JSONReport(report).bytes },
    ReportForm(format: .csv) { folder(DataPackage($0, say: $1)) },
    ReportForm(format: .csv, variant: "French spreadsheet") {
      folder(DataPackage($0, say: $1, form: .frenchSpreadsheet))
    },
    ReportForm(format: .ods) { SpreadsheetReport($0, say: $1).ods },
    ReportForm(format: .xlsx) { SpreadsheetReport($0, say: $1).xlsx },
  ]

  /// Whether words can't be looked for in its bytes.
  var isCompressed: Bool { [.ods, .xlsx].contains(format) }

  /// The files of a folder, their names included.
  private static func folder(_ package: DataPackage) -> [UInt8] {
    package.files.flatMap { Array($0.name.utf8) + $0.bytes }
  }

  private static func lines(
    _ report: Report,
    _ say: Phrasebook,
    columns: Int,
    isPlain: Bool
  ) -> [UInt8] {
    let transcript = Transcript()
    let options = Screen.Options(allowsColour: false, isPlain: isPlain)
    TextReport(report, say: say)
      .write(on: .recording(transcript, columns: columns, options: options))
    return Array(transcript.text.utf8)
  }
}
