import Foundation
import Testing

/// A screen kept in a file; `RECORD=1` writes it again.
struct Recording {
  private let file: String

  init(_ name: String) {
    file = Program.packageRoot + "/Tests/Desk/Transcripts/\(name).txt"
  }

  /// Compares a screen with the file, whatever the week.
  func compare(with screen: String, location: SourceLocation = #_sourceLocation) throws {
    let shown = screen.withoutDates
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try shown.write(toFile: file, atomically: true, encoding: .utf8)
    }
    let expected = try String(contentsOfFile: file, encoding: .utf8)
    let difference = shown.split(separator: "\n", omittingEmptySubsequences: false)
      .difference(from: expected.split(separator: "\n", omittingEmptySubsequences: false))
    let lines = difference.map { change in
      switch change {
      case .insert(let line, let text, _): "+\(line + 1) \(text)"
      case .remove(let line, let text, _): "-\(line + 1) \(text)"
      }
    }
    #expect(lines == [], sourceLocation: location)
  }
}

extension String {
  /// The text with the ISO week it was written in replaced by one word.
  var withoutWeek: String { replacing(#/\d{4}-W\d{2}/#, with: "WEEK") }

  /// The text as on any day: no week, and no reminder that a content is due for review.
  var withoutDates: String {
    withoutWeek.replacing("À vérifier : la date de relecture est passée.\n", with: "")
  }
}
