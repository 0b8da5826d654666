/// How an OpenDocument spreadsheet writes its numbers and dates.
struct OpenDocumentNumbers {
  private let workbook: Workbook

  init(_ workbook: Workbook) { self.workbook = workbook }

  /// The style of what a cell holds, nil for words.
  static func name(of look: Workbook.Look) -> String? {
    switch look {
    case .number: "whole"
    case .decimal: "oneDecimal"
    case .percent: "wholePercent"
    case .percentDecimal: "oneDecimalPercent"
    case .month: "monthOfYear"
    case .day: "dayOfYear"
    default: nil
    }
  }

  /// Every style that a cell may name.
  var styles: [XML] {
    [
      number("whole", decimals: 0), number("oneDecimal", decimals: 1),
      percent("wholePercent", decimals: 0), percent("oneDecimalPercent", decimals: 1),
      date("monthOfYear", [month, blank, year]),
      date("dayOfYear", [.tag("number:day"), blank, month, blank, year]),
    ]
  }

  private func number(_ name: String, decimals: Int) -> XML {
    .tag("number:number-style", [("style:name", name)], [digits(decimals)])
  }

  private func percent(_ name: String, decimals: Int) -> XML {
    .tag(
      "number:percentage-style",
      [("style:name", name)],
      [digits(decimals), .tag("number:text", [], [.text(workbook.percentMark)])]
    )
  }

  /// Without a separator, so that nothing depends on a country.
  private func digits(_ decimals: Int) -> XML {
    .tag(
      "number:number",
      [("number:decimal-places", "\(decimals)"), ("number:min-integer-digits", "1")]
    )
  }

  private func date(_ name: String, _ parts: [XML]) -> XML {
    let language = OpenDocumentStyles.language(of: workbook)
    return .tag(
      "number:date-style",
      [
        ("style:name", name), ("number:language", language.tag),
        ("number:country", language.country),
      ],
      parts
    )
  }

  private var blank: XML { .tag("number:text", [], [.text(" ")]) }
  private var month: XML {
    .tag("number:month", [("number:style", "long"), ("number:textual", "true")])
  }
  private var year: XML { .tag("number:year", [("number:style", "long")]) }
}
