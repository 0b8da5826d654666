/// How a cell of an Office Open XML workbook looks; its number is its place in the styles.
struct OfficeStyle {
  private let look: Workbook.Look

  init(_ look: Workbook.Look) { self.look = look }

  /// What a cell says to look so.
  var attribute: (String, String) {
    ("s", String(Workbook.Look.allCases.firstIndex(of: look) ?? 0))
  }
}

extension OfficeStyle {
  /// The part that describes every style.
  static func sheet(percentMark: String) -> XML {
    .tag(
      "styleSheet",
      [("xmlns", OfficeOpenXML.main)],
      [
        list("numFmts", formats(percentMark)),
        list("fonts", fonts),
        list(
          "fills",
          ["none", "gray125"].map { .tag("fill", [], [.tag("patternFill", [("patternType", $0)])]) }
        ),
        list("borders", [nil, "FF000000", "FF8B909C"].map(border)),
        list("cellStyleXfs", [.tag("xf", [("numFmtId", "0"), ("fontId", "0")])]),
        list("cellXfs", Workbook.Look.allCases.map { OfficeStyle($0).format }),
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

  /// The formats of our own; a spreadsheet writes months and decimals in its user’s language.
  private static func formats(_ percentMark: String) -> [XML] {
    let blank = percentMark.dropLast()
    let mark = blank.isEmpty ? "%" : "\"\(blank)\"%"
    let codes = [
      (Format.decimal, "0.0"), (.percent, "0\(mark)"), (.percentDecimal, "0.0\(mark)"),
      (.month, "mmmm yyyy"), (.day, "d mmmm yyyy"),
    ]
    return codes.map {
      .tag("numFmt", [("numFmtId", "\($0.rawValue)"), ("formatCode", $1)])
    }
  }

  /// Whole numbers as they are have the standard’s own format; ours start at 164.
  private enum Format: Int {
    case general = 0
    case whole = 1
    case decimal = 164
    case percent
    case percentDecimal
    case month
    case day
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

  private static func border(_ colour: String?) -> XML {
    .tag(
      "border",
      [],
      ["left", "right", "top"].map { .tag($0) }
        + [
          colour.map { .tag("bottom", [("style", "thin")], [.tag("color", [("rgb", $0)])]) }
            ?? .tag("bottom"), .tag("diagonal"),
        ]
    )
  }

  private var format: XML {
    let alignment =
      [("vertical", "top")]
      + (look.isAtEnd ? [("horizontal", "right"), ("indent", "1")] : [])
      + (look.wraps ? [("wrapText", "1")] : [])
    return .tag(
      "xf",
      [
        ("numFmtId", "\(number.rawValue)"), ("fontId", "\(font)"), ("fillId", "0"),
        ("borderId", look.isHeader ? "1" : look.isLined ? "2" : "0"), ("xfId", "0"),
        ("applyNumberFormat", "1"),
        ("applyFont", "1"), ("applyBorder", "1"), ("applyAlignment", "1"),
      ],
      [.tag("alignment", alignment)]
    )
  }

  private var number: Format {
    switch look {
    case .number: .whole
    case .decimal: .decimal
    case .percent: .percent
    case .percentDecimal: .percentDecimal
    case .month: .month
    case .day: .day
    default: .general
    }
  }

  private var font: Int {
    switch look {
    case .header, .numericHeader: 1
    case .title: 2
    case .heading: 3
    case .link: 4
    default: 0
    }
  }
}
