import Records
import Testing

/// Inventions with valid keys, and the texts that hide them; each seed always gives the same ones.
struct `Whatever is typed` {
  private let screen = PersonalDataScreen()

  @Test(arguments: 0..<40)
  func `nothing stops the screen, and its findings are ordered stretches of the text`(_ seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    for _ in 0..<25 {
      let text = Invention.noise(using: &random)
      let findings = screen.findings(in: text)
      for finding in findings {
        #expect(!finding.range.isEmpty)
        #expect(finding.range.upperBound <= text.endIndex)
        #expect(!text.unicodeScalars[finding.range].isEmpty)
      }
      for (left, right) in zip(findings, findings.dropFirst()) {
        #expect(left.range.upperBound <= right.range.lowerBound)
      }
    }
  }

  @Test(arguments: PlantedKind.allCases)
  func `a number cut up anyhow is found in every harmless note`(_ kind: PlantedKind) throws {
    var random = SeededGenerator(seed: 7)
    let notes = try ["corpus-open", "corpus-held-out"].flatMap(CorpusLine.all)
    for note in notes where note.expected.isEmpty {
      let planted = Invention.cutUp(kind.number(using: &random), using: &random)
      let words = note.text.split(separator: " ")
      let place = Int.random(in: 0...words.count, using: &random)
      let before = words[..<place].joined(separator: " ")
      let text = before + " " + planted + " " + words[place...].joined(separator: " ")
      let start = text.index(text.startIndex, offsetBy: before.count + 1)
      let range = start..<text.index(start, offsetBy: planted.count)
      let isFound = screen.findings(in: text).contains { finding in
        finding.sureness == .refuse && finding.range.overlaps(range)
      }
      #expect(isFound, "\(text.debugDescription)")
    }
  }

  @Test(arguments: PlantedKind.allCases)
  func `a number between words is named and pointed at, whatever separates it`(
    _ kind: PlantedKind
  ) {
    var random = SeededGenerator(seed: 11)
    for separator in Invention.separators {
      for _ in 0..<20 {
        let number = kind.number(using: &random)
        let planted = kind.grouped(number).joined(separator: separator)
        let text = "voir \(planted) avec la mairie"
        let findings = screen.findings(in: text)
        #expect(
          findings.contains { $0.kind == kind.kind && text[$0.range] == planted },
          "\(text.debugDescription)"
        )
      }
    }
  }

  @Test func `a finding covers the same words when blanks and accents move around it`() {
    var random = SeededGenerator(seed: 13)
    let paddings = ["", "é", "e\u{301} ", "œuvre ﬁ ", "\u{200B}", "👩‍👩‍👧 ", "\r\n", "العربية "]
    for padding in paddings {
      for _ in 0..<20 {
        let phone = PlantedKind.phone.grouped(PlantedKind.phone.number(using: &random))
          .joined(separator: "\u{00A0}")
        let text = padding + "tel " + phone + padding
        let seen = screen.findings(in: text).filter { $0.kind == .phone }
        #expect(seen.map { String(text[$0.range]).trimmingMarks() } == [phone])
      }
    }
  }
}

extension String {
  /// Without the zero-width mark that belongs to the character before it.
  fileprivate func trimmingMarks() -> String {
    String(String.UnicodeScalarView(unicodeScalars.filter { $0 != "\u{200B}" }))
  }
}
