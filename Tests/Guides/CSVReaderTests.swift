import Testing

@testable import Guides

@Suite struct CSVReaderTests {
  private func texts(_ csv: String) throws -> [[String]] {
    try CSVReader.rows(Array(csv.utf8)).map { $0.cells.map(\.text) }
  }

  @Test(arguments: [
    ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
    ("a,b", [["a", "b"]]),
    ("a,\n", [["a", ""]]),
    ("\"a,b\",\"c\"\"d\"\n", [["a,b", "c\"d"]]),
    ("\"a\nb\",c\n", [["a\nb", "c"]]),
    ("\n\na\n\n", [["a"]]),
    ("", []),
    ("\"\"", [[""]]),
  ])
  func `rows are read as RFC 4180 writes them`(_ csv: String, _ rows: [[String]]) throws {
    #expect(try texts(csv) == rows)
  }

  @Test(arguments: [
    ("a\n\"b\nc", CSVReader.Fault(line: 2, kind: .unclosedQuote)),
    ("a\n\"b\"c\n", CSVReader.Fault(line: 2, kind: .textAfterQuote)),
    ("a\nb\"c\n", CSVReader.Fault(line: 2, kind: .quoteInText)),
  ])
  func `a broken table is refused with its line`(_ csv: String, _ fault: CSVReader.Fault) {
    #expect(throws: fault) { try texts(csv) }
  }

  @Test func `cells know where they start`() throws {
    let cells = try CSVReader.rows(Array("été,b,\"c\nd\",e".utf8)).flatMap(\.cells)
    #expect(cells.map { "\($0.line):\($0.column)" } == ["1:1", "1:5", "1:7", "2:4"])
  }
}
