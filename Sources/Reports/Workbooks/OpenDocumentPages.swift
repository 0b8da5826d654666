/// How the sheets of an OpenDocument spreadsheet are printed: as wide as the paper, named on each page.
struct OpenDocumentPages {
  private let workbook: Workbook

  init(_ workbook: Workbook) { self.workbook = workbook }

  /// The paper as it stands, and on its side.
  static let names = ["upright", "wide"]

  /// The parts of the styles that describe pages.
  var parts: [XML] {
    [
      .tag("office:automatic-styles", [], Self.names.map(layout)),
      .tag("office:master-styles", [], Self.names.map(page)),
    ]
  }

  private func layout(_ name: String) -> XML {
    let isWide = name == "wide"
    let band = XML.tag("style:header-footer-properties", [("fo:min-height", "8mm")])
    return .tag(
      "style:page-layout",
      [("style:name", "\(name)Layout")],
      [
        .tag(
          "style:page-layout-properties",
          [
            ("fo:page-width", isWide ? "297mm" : "210mm"),
            ("fo:page-height", isWide ? "210mm" : "297mm"),
            ("style:print-orientation", isWide ? "landscape" : "portrait"),
            ("style:first-page-number", "continue"), ("fo:margin", "15mm"),
            ("fo:margin-top", "12mm"), ("fo:margin-bottom", "12mm"),
            // As many pages as it takes downwards.
            ("style:scale-to-X", "1"), ("style:scale-to-Y", "0"),
          ]
        ),
        .tag("style:header-style", [], [band]), .tag("style:footer-style", [], [band]),
      ]
    )
  }

  private func page(_ name: String) -> XML {
    .tag(
      "style:master-page",
      [("style:name", name), ("style:page-layout-name", "\(name)Layout")],
      [
        .tag("style:header", [], [region("left", [.text(workbook.title.onOneLine)])]),
        .tag(
          "style:footer",
          [],
          [
            region("left", [.tag("text:sheet-name", [], [.text("???")])]),
            region(
              "right",
              [
                .tag("text:page-number", [], [.text("1")]), .text(" / "),
                .tag("text:page-count", [], [.text("1")]),
              ]
            ),
          ]
        ),
      ]
    )
  }

  private func region(_ side: String, _ words: [XML]) -> XML {
    .tag("style:region-\(side)", [], [.tag("text:p", [], words)])
  }
}
