import Foundation
import Guides
import Testing

@testable import guichet

struct FindingsJSONTests {
  static let findings = [
    Finding(
      .unknownQuestion,
      at: Location(file: "guides/questionnaires/à l’accueil.yaml", line: 37, column: 17, length: 5),
      facts: ["found": "emial"],
      suggestion: "email",
      related: Location(file: "guides/questionnaires/à l’accueil.yaml", line: 19, column: 9)
    ),
    Finding(
      .missingNoBreakSpace,
      at: Location(file: "guides/how-to/caf.md", line: 3, column: 8, length: 1),
      facts: ["sign": "?"],
      repair: Finding.Repair(
        location: Location(file: "guides/how-to/caf.md", line: 3, column: 7, length: 1),
        original: " ",
        replacement: "\u{A0}"
      )
    ),
  ]

  private let text = FindingText(say: PackageFolder.phrasebook("en"))

  @Test func `findings keep their order and their members theirs`() {
    let expected = """
      {
        "format": 1,
        "errors": 1,
        "warnings": 1,
        "findings": [
          {
            "code": "C203",
            "severity": "error",
            "file": "guides/questionnaires/à l’accueil.yaml",
            "line": 37,
            "column": 17,
            "length": 5,
            "message": "The question “emial” does not exist in this questionnaire. Correct its name.",
            "suggestion": "email",
            "related": {
              "file": "guides/questionnaires/à l’accueil.yaml",
              "line": 19,
              "column": 9,
              "length": 0
            },
            "fixable": false
          },
          {
            "code": "E408",
            "severity": "warning",
            "file": "guides/how-to/caf.md",
            "line": 3,
            "column": 8,
            "length": 1,
            "message": "A no-break space is missing next to “?”. Add it.",
            "fixable": true
          }
        ]
      }

      """
    expectText(FindingsJSON(text: text).written(Self.findings), expected)
  }

  @Test func `nothing to report is an empty list`() {
    let expected = """
      {
        "format": 1,
        "errors": 0,
        "warnings": 0,
        "findings": []
      }

      """
    #expect(FindingsJSON(text: text).written([]) == expected)
  }
}
