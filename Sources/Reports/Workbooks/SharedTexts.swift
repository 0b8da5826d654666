/// The texts of an Office Open XML workbook, each kept once and named by its number.
struct SharedTexts {
  private var texts: [String] = []
  private var numbers: [String: Int] = [:]
  private var uses = 0

  /// The number of a text, which is kept when it is new.
  mutating func number(of text: String) -> Int {
    let text = text.onOneLine
    uses += 1
    if let number = numbers[text] { return number }
    numbers[text] = texts.count
    texts.append(text)
    return texts.count - 1
  }

  /// The part that holds the texts.
  var xml: XML {
    .tag(
      "sst",
      [
        ("xmlns", OfficeOpenXML.main), ("count", "\(uses)"), ("uniqueCount", "\(texts.count)"),
      ],
      texts.map { .tag("si", [], [.tag("t", [], [.text(SharedTexts.escaped($0))])]) }
    )
  }

  /// The text with what the format would read as the code of a sign, `_x0041_`, escaped (ISO/IEC 29500-1, 22.9.2.19).
  static func escaped(_ text: String) -> String {
    guard text.contains("_x") else { return text }
    return text.replacing(#/_(?=x[0-9A-Fa-f]{4}_)/#, with: "_x005F_")
  }
}
