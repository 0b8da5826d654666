import Foundation
import Records
import Testing

@testable import Reports

/// Words that try to be more than words, in every file that a report becomes.
struct HostileLabelsTests {
  static let labels = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "'; DROP TABLE cell; --",
    "]]>", "<![CDATA[", "&lt;b&gt; &#39;", "=cmd|' /C calc'!A0", "@SUM(1+1)", "-1+1", "+1",
    "un\ndeux\r\ntrois", "\u{202E}nimda", "\u{2066}a\u{2069}", "\u{0}\u{1B}[31m", "_x000D_",
    "{{7*7}}", "a,b;c\td", "  deux  blancs  ", "\u{FFFF}", "\u{FEFF}=1",
    String(repeating: "Sotteville-lès-Rouen ", count: 15),
  ]

  private func report(_ label: String) throws -> Report {
    var report = try ReportSource.sample(
      [Sample.helps],
      Sample.helps.sums(["": 30, "je_forme": 30], in: Sample.october)
    ).report()
    report.title = label
    report.facts.territory = label
    report.notes = [label]
    for chapter in report.chapters.indices {
      report.chapters[chapter].title = label
      report.chapters[chapter].paragraphs = [label]
      for table in report.chapters[chapter].tables.indices {
        report.chapters[chapter].tables[table].title = label
        report.chapters[chapter].tables[table].notes = [label]
        report.chapters[chapter].tables[table].sentence = label
        for line in report.chapters[chapter].tables[table].lines.indices {
          report.chapters[chapter].tables[table].lines[line].label = label
        }
      }
    }
    return report
  }

  @Test(arguments: labels)
  func `workbooks show them as words`(_ label: String) throws {
    let files = SpreadsheetReport(try report(label), say: Sample.phrasebook())
    for sheets in [try ReadSheet.ods(files.ods), try ReadSheet.xlsx(files.xlsx)] {
      let table = try #require(sheets.dropFirst(3).first { !$0.table.isEmpty })
      let shown = table.table.map { $0[0].text.replacing("_x005F_", with: "_") }
      #expect(Set(shown) == [label.onOneLine])
      #expect(sheets[0].rows.contains([.text(label.onOneLine)]) || label == "_x000D_")
    }
    let ods = try Unzipped(files.ods).xml("content.xml")
    #expect(ods.all("script").isEmpty)
    #expect(!ods.all("table:table-cell").contains { $0.attributes["table:formula"] != nil })
    let xlsx = try Unzipped(files.xlsx)
    for entry in xlsx.entries where entry.path.hasPrefix("xl/worksheets/sheet") {
      #expect(try ParsedXML(entry.bytes).all("f").isEmpty)
    }
  }

  @Test(arguments: labels)
  func `open data holds them in one field, and none starts a formula`(_ label: String) throws {
    for form in [DataPackage.Form.open, .frenchSpreadsheet] {
      let files = DataPackage(try report(label), say: Sample.phrasebook(), form: form).files
      #expect(throws: Never.self) {
        try JSONSerialization.jsonObject(with: Data(files.first?.bytes ?? []))
      }
      for file in files.dropFirst() {
        let isOpen = form == .open
        let read = try ReadCSV(
          Array(file.bytes.dropFirst(isOpen ? 0 : 3)),
          separator: isOpen ? 0x2C : 0x3B
        )
        for field in read.lines.joined() where Int(field) == nil {
          let first = try #require(field.unicodeScalars.first)
          #expect(!["=", "+", "-", "@", "\t", "\r"].contains(first), "\(field)")
          #expect(!field.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x202E })
        }
      }
    }
  }

  @Test(arguments: labels)
  func `JSON gives them back on one line`(_ label: String) throws {
    let bytes = JSONReport(try report(label)).bytes
    let read = try JSONDecoder().decode(ReadReport.self, from: Data(bytes))
    #expect(Set(read.tables.flatMap(\.cells).compactMap(\.label)) == [label.onOneLine])
    #expect(!bytes.contains { $0 < 0x20 && $0 != 0x0A })
  }
}
