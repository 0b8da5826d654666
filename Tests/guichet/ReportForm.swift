import Locales
import Reports
import Terminal

/// A form in which a report is written.
struct ReportForm: Sendable {
  let name: String
  /// Whether words can't be looked for in its bytes.
  var isCompressed = false
  let bytes: @Sendable (Report, Phrasebook) -> [UInt8]

  /// Every form that the program has.
  static let all = [
    ReportForm(name: "text") { lines($0, $1, columns: 80, isPlain: false) },
    ReportForm(name: "text of 60 columns") { lines($0, $1, columns: 60, isPlain: false) },
    ReportForm(name: "text for screen readers") { lines($0, $1, columns: 80, isPlain: true) },
    ReportForm(name: "html") { Array(HTMLReport($0, say: $1).page.html.utf8) },
    ReportForm(name: "html, synthesis") {
      Array(HTMLReport($0.synthesis($1), say: $1).page.html.utf8)
    },
    ReportForm(name: "ods", isCompressed: true) { SpreadsheetReport($0, say: $1).ods },
    ReportForm(name: "xlsx", isCompressed: true) { SpreadsheetReport($0, say: $1).xlsx },
    ReportForm(name: "json") { report, _ in JSONReport(report).bytes },
    ReportForm(name: "csv") {
      DataPackage($0, say: $1).files.flatMap { Array($0.name.utf8) + $0.bytes }
    },
  ]

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
