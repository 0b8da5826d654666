/// How a cell of an Office Open XML workbook looks; the raw value is its place in the styles.
enum OfficeStyle: Int, CaseIterable {
  case plain
  case title
  case heading
  case words
  case link
  case header
  case numericHeader
  case number
}

extension OfficeStyle {
  /// What a cell says to look so.
  var attribute: (String, String) { ("s", String(rawValue)) }

  /// The part that describes every style.
  static var sheet: XML {
    .tag(
      "styleSheet",
      [("xmlns", OfficeOpenXML.main)],
      [
        list("fonts", fonts),
        list(
          "fills",
          ["none", "gray125"].map { .tag("fill", [], [.tag("patternFill", [("patternType", $0)])]) }
        ),
        list("borders", [border(isDrawn: false), border(isDrawn: true)]),
        list("cellStyleXfs", [.tag("xf", [("numFmtId", "0"), ("fontId", "0")])]),
        list("cellXfs", allCases.map(\.format)),
        list(
          "cellStyles",
          [.tag("cellStyle", [("name", "Normal"), ("xfId", "0"), ("builtinId", "0")])]
        ),
      ]
    )
  }

  private static func list(_ name: String, _ items: [XML]) -> XML {
    .tag(name, [("count", "\(items.count)")], items)
  }

  /// Ordinary, bold, of a title, of a heading, of a link.
  private static var fonts: [XML] {
    [(12, nil), (12, "b"), (16, "b"), (14, "b"), (12, "u")].map { (size: Int, mark: String?) in
      .tag(
        "font",
        [],
        (mark.map { [.tag($0)] } ?? [])
          + [
            .tag("sz", [("val", "\(size)")]), .tag("name", [("val", "Arial")]),
            .tag("family", [("val", "2")]),
          ]
      )
    }
  }

  private static func border(isDrawn: Bool) -> XML {
    .tag(
      "border",
      [],
      ["left", "right", "top"].map { .tag($0) }
        + [.tag("bottom", isDrawn ? [("style", "thin")] : []), .tag("diagonal")]
    )
  }

  private var format: XML {
    let alignment =
      [("vertical", "top")]
      + (isNumeric ? [("horizontal", "right")] : []) + (wraps ? [("wrapText", "1")] : [])
    return .tag(
      "xf",
      [
        // 1 is the format `0`: whole numbers as they are.
        ("numFmtId", self == .number ? "1" : "0"), ("fontId", "\(font)"), ("fillId", "0"),
        ("borderId", isHeader ? "1" : "0"), ("xfId", "0"), ("applyNumberFormat", "1"),
        ("applyFont", "1"), ("applyBorder", "1"), ("applyAlignment", "1"),
      ],
      [.tag("alignment", alignment)]
    )
  }

  private var font: Int {
    switch self {
    case .plain, .words, .number: 0
    case .header, .numericHeader: 1
    case .title: 2
    case .heading: 3
    case .link: 4
    }
  }

  private var isHeader: Bool { self == .header || self == .numericHeader }
  private var isNumeric: Bool { self == .number || self == .numericHeader }
  private var wraps: Bool { isHeader || self == .words }
}
