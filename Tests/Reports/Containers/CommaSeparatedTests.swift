import Testing

@testable import Reports

struct CommaSeparatedTests {
  private func line(_ text: String, _ form: CommaSeparated.Form = .open) -> String {
    let file = CommaSeparated(header: ["a"], lines: [[.text(text)]], form: form)
    return String(decoding: file.bytes, as: UTF8.self)
  }

  @Test func `a file for any tool`() {
    let file = CommaSeparated(
      header: ["label", "value"],
      lines: [[.text("Rouen, centre"), .number(1200)], [.text("dit « oui »"), .number(-5)]]
    )
    #expect(
      String(decoding: file.bytes, as: UTF8.self)
        == "label,value\r\n\"Rouen, centre\",1200\r\ndit « oui »,-5\r\n"
    )
  }

  @Test func `a file for a French spreadsheet starts with its mark and uses semicolons`() {
    let file = CommaSeparated(
      header: ["Libellé", "Nombre"],
      lines: [[.text("a;b"), .number(1200)]],
      form: .frenchSpreadsheet
    )
    #expect(Array(file.bytes.prefix(3)) == [0xEF, 0xBB, 0xBF])
    #expect(
      String(decoding: file.bytes.dropFirst(3), as: UTF8.self)
        == "Libellé;Nombre\r\n\"a;b\";1200\r\n"
    )
  }

  @Test(arguments: ["=cmd|' /C calc'!A0", "+1", "-1+2", "@SUM(A1)", "＝1", "＋1", "－1", "＠a"])
  func `a text that looks like a formula stays a text`(_ text: String) throws {
    for form in [CommaSeparated.Form.open, .frenchSpreadsheet] {
      let bytes = CommaSeparated(header: ["a"], lines: [[.text(text)]], form: form).bytes
      let read = try ReadCSV(bytes, separator: form == .open ? 0x2C : 0x3B)
      #expect(read.lines == [["'" + text]])
    }
  }

  @Test(arguments: [
    ("\t=1", "'=1"), ("\r=1", "'=1"), ("\n@a", "'@a"), ("  =1", "'=1"), ("a=1", "a=1"),
    ("a\tb\r\nc", "a b c"), ("1-2", "1-2"), ("\u{202E}abc", "\u{FFFD}abc"),
  ])
  func `no blank hides a formula, and a line stays a line`(_ text: String, _ read: String) {
    #expect(line(text) == "a\r\n\(read)\r\n")
  }

  @Test(arguments: ["\"", "a\"b", "\"\"", ",", ";", "a,\"b\";c", "<script>", "]]>", "é 🙂"])
  func `any sign comes back as it went`(_ text: String) throws {
    #expect(try ReadCSV(Array(line(text).utf8)).lines == [[text]])
  }
}
