import Testing

@testable import Records

struct `A field` {
  @Test func `has a list of its own, or one that the content folder gives`() {
    let open = Field.allCases.filter { $0.codes == nil }
    #expect(
      open == [.site, .residence, .questionnaire, .domainLevels, .guides, .stuckSteps, .tags]
    )
    #expect(Field.judgement.codes == ["1", "2", "3", "4", "5"])
    #expect(Field.theme.codes == Field.themes.codes)
  }

  @Test func `says whether it has several values`() {
    #expect(
      Field.allCases.filter(\.isSetValued)
        == [.themes, .devices, .equipment, .domainLevels, .guides, .stuckSteps, .tags]
    )
  }

  @Test func `says whether it could harm`() {
    #expect(Field.allCases.filter(\.isSensitive) == [.barrier, .incident])
  }

  @Test func `only fields with several values ever have two`() {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<300 {
      let record = Record.random(&generator)
      for field in Field.allCases where !field.isSetValued {
        #expect(record.values(of: field).count <= 1)
      }
    }
  }

  @Test func `every value of a record is in the list of its field`() throws {
    var generator = SeededGenerator(seed: 6)
    for _ in 0..<300 {
      let record = Record.random(&generator)
      for field in Field.allCases {
        guard let codes = field.codes else { continue }
        #expect(record.values(of: field).filter { !codes.contains($0) } == [])
      }
    }
  }
}
