package import Locales

/// The report as one file for a spreadsheet.
package struct SpreadsheetReport: Sendable {
  private let report: Report
  private let say: Phrasebook

  package init(_ report: Report, say: Phrasebook) {
    self.report = report
    self.say = say
  }

  /// The file as LibreOffice and the State's standards want it.
  package var ods: [UInt8] { OpenDocument(workbook: workbook).bytes }

  /// The file as Microsoft Excel wants it.
  package var xlsx: [UInt8] { OfficeOpenXML(workbook: workbook).bytes }

  private var workbook: Workbook { ReportWorkbook(report, say: say).workbook }
}
