import Terminal
import Testing

struct DisplayWidthTests {
  @Test(
    arguments: [
      ("", 0), ("abc", 3), ("été", 3), ("e\u{301}te\u{301}", 3), ("œ’«»", 4), ("日本語", 6), ("한국", 4),
      ("\u{1112}\u{1161}\u{11AB}", 2), ("ｱ", 1), ("Ａ", 2), ("😀", 2), ("👍🏽", 2), ("👩‍👩‍👧‍👦", 2), ("🇫🇷", 2),
      ("❤\u{FE0F}", 2), ("❤", 1), ("سلام", 4), ("كِتَاب", 4), ("a\u{200D}b\u{AD}", 2), ("\u{A0}", 1),
      ("क्षि", 3),
    ]
  )
  func `columns are counted as terminals do`(text: String, width: Int) {
    #expect(text.displayWidth == width)
  }

  @Test func `what is counted without tables is what the tables say`() {
    let scalars = (0x20...0x2FFF as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init)
    let wrong = scalars.filter { String($0).displayWidth != Character($0).displayWidth }
    #expect(wrong == [])
    let line = "L’été, œuvre « sûre » … 5 €"
    #expect(line.displayWidth == line.count)
  }
}
