package import Records

/// Looks for what keeps content from serving people well, once it has been read.
package enum ContentChecker {
  /// Every finding about a content folder: those of its reading, then those of each check.
  package static func findings(
    _ reading: ContentReading,
    today: Day,
    screen: PersonalDataCheck.Screen = PersonalDataCheck.Screen { _ in [] }
  ) -> [Finding] {
    let context = TextContext(reading, screen: screen)
    let broken = brokenLines(reading.findings)
    let texts = reading.passages.flatMap { TextChecks.findings(in: $0, context) }
      .filter { !broken.contains(Line($0.location)) }
    return (reading.findings + texts + StructureChecks.findings(reading, today: today)).sorted()
  }

  private struct Line: Hashable {
    let file: String
    let number: Int

    init(_ location: Location) {
      file = location.file
      number = location.line
    }
  }

  /// The lines that were mended to be read: what they say is not what their author wrote.
  private static func brokenLines(_ findings: [Finding]) -> Set<Line> {
    let broken = findings.filter { finding in
      finding.severity == .error
        && (finding.code.rawValue.hasPrefix("A") || finding.code == .unsupportedMarkdown)
    }
    return Set(broken.map { Line($0.location) })
  }
}
