import Locales

/// How the cells of an OpenDocument spreadsheet look: large sans-serif letters, words that wrap, no colour.
struct OpenDocumentStyles {
  private let workbook: Workbook

  init(_ workbook: Workbook) { self.workbook = workbook }

  /// What every cell follows, with the language of the document.
  var styles: XML {
    let language = OpenDocumentStyles.language(of: workbook)
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
                    ("fo:font-size", "12pt"), ("fo:language", language.tag),
                    ("fo:country", language.country),
                  ]
                )
              ]
            ),
            .tag("style:style", [("style:name", "Default"), ("style:family", "table-cell")]),
          ]
        )
      ] + OpenDocumentPages(workbook).parts
    )
  }

  /// The language of the workbook as the format wants it.
  static func language(of workbook: Workbook) -> (tag: String, country: String) {
    let tag = workbook.language.tag.split(separator: "-").first.map(String.init) ?? "fr"
    return (tag, countries[tag] ?? "none")
  }

  /// The country of French is told; another language is written the same everywhere.
  private static let countries = ["fr": "FR"]

  /// The styles that the sheets name.
  var automatic: XML {
    let widths = Set(workbook.sheets.flatMap(\.columns).map(\.width)).sorted()
    return .tag(
      "office:automatic-styles",
      [],
      sheets + OpenDocumentNumbers(workbook).styles + widths.map(column)
        + Workbook.Look.allCases.map(cell)
    )
  }

  /// A sheet on a page as it stands or on its side.
  private var sheets: [XML] {
    let isFromRight = workbook.language.direction == .rightToLeft
    return OpenDocumentPages.names.map { name in
      .tag(
        "style:style",
        [
          ("style:name", name), ("style:family", "table"), ("style:master-page-name", name),
        ],
        [
          .tag(
            "style:table-properties",
            [("table:display", "true"), ("style:writing-mode", isFromRight ? "rl-tb" : "lr-tb")]
          )
        ]
      )
    }
  }

  private func column(_ width: Int) -> XML {
    .tag(
      "style:style",
      [("style:name", "wide\(width)"), ("style:family", "table-column")],
      [.tag("style:table-column-properties", [("style:column-width", Self.millimetres(width))])]
    )
  }

  /// A character of this size takes about 2.4 mm.
  private static func millimetres(_ characters: Int) -> String { "\(characters * 12 / 5)mm" }

  private func cell(_ look: Workbook.Look) -> XML {
    let format = OpenDocumentNumbers.name(of: look).map { [("style:data-style-name", $0)] }
    let properties =
      [("style:vertical-align", "top")]
      // Room between figures and the words that stand beside them.
      + [("fo:padding-left", "1mm"), ("fo:padding-right", look.isAtEnd ? "3mm" : "1mm")]
      + (look.isAtEnd ? [("style:text-align-source", "fix")] : [])
      + (look.wraps ? [("fo:wrap-option", "wrap")] : [])
      + (look.isHeader ? [("fo:border-bottom", "1pt solid #000000")] : [])
      + (look.isLined ? [("fo:border-bottom", "0.5pt solid #8b909c")] : [])
    let text = Self.text(look)
    return .tag(
      "style:style",
      [
        ("style:name", look.rawValue), ("style:family", "table-cell"),
        ("style:parent-style-name", "Default"),
      ] + (format ?? []),
      [.tag("style:table-cell-properties", properties)]
        + (look.isAtEnd ? [.tag("style:paragraph-properties", [("fo:text-align", "end")])] : [])
        + (text.isEmpty ? [] : [.tag("style:text-properties", text)])
    )
  }

  private static func text(_ look: Workbook.Look) -> [(String, String)] {
    let bold = ("fo:font-weight", "bold")
    return switch look {
    case .title: [("fo:font-size", "16pt"), bold]
    case .heading: [("fo:font-size", "14pt"), bold]
    case .header, .numericHeader: [bold]
    case .link: [("style:text-underline-style", "solid")]
    default: []
    }
  }
}
