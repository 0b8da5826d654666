import Locales

/// How the cells of an OpenDocument spreadsheet look: large sans-serif letters, words that wrap, no colour.
struct OpenDocumentStyles {
  private let workbook: Workbook

  init(_ workbook: Workbook) { self.workbook = workbook }

  /// What every cell follows, with the language of the document.
  var styles: XML {
    let language = workbook.language.tag.split(separator: "-").first.map(String.init) ?? "fr"
    return .tag(
      "office:document-styles",
      OpenDocument.spaces,
      [
        .tag(
          "office:styles",
          [],
          [
            .tag(
              "style:default-style",
              [("style:family", "table-cell")],
              [
                .tag(
                  "style:text-properties",
                  [
                    ("fo:font-family", "Arial"), ("style:font-family-generic", "swiss"),
                    ("fo:font-size", "12pt"), ("fo:language", language),
                    ("fo:country", Self.countries[language] ?? "none"),
                  ]
                )
              ]
            ),
            .tag("style:style", [("style:name", "Default"), ("style:family", "table-cell")]),
          ]
        )
      ]
    )
  }

  /// The country of French is told; another language is written the same everywhere.
  private static let countries = ["fr": "FR"]

  /// The styles that the sheets name.
  var automatic: XML {
    let widths = Set(workbook.sheets.flatMap(\.columns).map(\.width)).sorted()
    return .tag("office:automatic-styles", [], [sheet, number] + widths.map(column) + cells)
  }

  private var sheet: XML {
    let isFromRight = workbook.language.direction == .rightToLeft
    return .tag(
      "style:style",
      [("style:name", "sheet"), ("style:family", "table")],
      [
        .tag(
          "style:table-properties",
          [("table:display", "true"), ("style:writing-mode", isFromRight ? "rl-tb" : "lr-tb")]
        )
      ]
    )
  }

  private func column(_ width: Int) -> XML {
    .tag(
      "style:style",
      [("style:name", "wide\(width)"), ("style:family", "table-column")],
      [.tag("style:table-column-properties", [("style:column-width", Self.millimetres(width))])]
    )
  }

  /// A character of this size takes about 2.5 mm.
  private static func millimetres(_ characters: Int) -> String { "\(characters * 5 / 2)mm" }

  /// Whole numbers without a separator, so that nothing depends on a country.
  private var number: XML {
    .tag(
      "number:number-style",
      [("style:name", "whole")],
      [
        .tag(
          "number:number",
          [("number:decimal-places", "0"), ("number:min-integer-digits", "1")]
        )
      ]
    )
  }

  private var cells: [XML] {
    let line = ("fo:border-bottom", "1pt solid #000000")
    return [
      cell("title", text: [("fo:font-size", "16pt"), Self.bold]),
      cell("heading", text: [("fo:font-size", "14pt"), Self.bold]),
      cell("plain"),
      cell("words", [Self.wraps]),
      cell("link", text: [("style:text-underline-style", "solid")]),
      cell("header", [Self.wraps, line], text: [Self.bold]),
      cell("numericHeader", [Self.wraps, line], right: true, text: [Self.bold]),
      cell("number", right: true, format: "whole"),
    ]
  }

  private static let bold = ("fo:font-weight", "bold")
  private static let wraps = ("fo:wrap-option", "wrap")

  private func cell(
    _ name: String,
    _ cell: [(String, String)] = [],
    right: Bool = false,
    format: String? = nil,
    text: [(String, String)] = []
  ) -> XML {
    let fixed = right ? [("style:text-align-source", "fix")] : []
    return .tag(
      "style:style",
      [
        ("style:name", name), ("style:family", "table-cell"),
        ("style:parent-style-name", "Default"),
      ] + (format.map { [("style:data-style-name", $0)] } ?? []),
      [.tag("style:table-cell-properties", [("style:vertical-align", "top")] + fixed + cell)]
        + (right ? [.tag("style:paragraph-properties", [("fo:text-align", "end")])] : [])
        + (text.isEmpty ? [] : [.tag("style:text-properties", text)])
    )
  }
}
