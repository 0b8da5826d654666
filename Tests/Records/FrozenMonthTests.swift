import Testing

@testable import Records

struct `A frozen month` {
  private static let cells = ["site=a", "site=b", "site=c"].enumerated().map {
    Cell(profile: Profile(text: $0.element), count: 5 * ($0.offset + 1))
  }

  private func month(
    _ number: Int = 10,
    base: Int = 5,
    cells: [Cell] = Self.cells,
    previousSeal: String = ""
  ) -> FrozenMonth {
    FrozenMonth(
      month: Month(year: 2026, number: number),
      base: base,
      cells: cells,
      previousSeal: previousSeal
    )
  }

  @Test func `its seal is the SHA-256 of what it says`() {
    var digest = SHA256()
    digest.update("\n2026-10\n5\n")
    digest.update(
      """
      site,kind,channel,minutes,theme,themes,devices,equipment,connection,email,ageBand,gender,\
      status,residence,firstVisit,questionnaire,level,domainLevels,judgement,judgementReason,\
      barrier,help,frame,outcome,referral,guides,stuckSteps,incident,tags

      """
    )
    digest.update("site=a\t5\nsite=b\t10\nsite=c\t15\n")
    #expect(month().seal == digest.finished())
  }

  @Test func `the order in which cells come makes no difference`() {
    var generator = SeededGenerator(seed: 10)
    for _ in 0..<20 {
      let shuffled = month(cells: Self.cells.shuffled(using: &generator))
      #expect(shuffled == month())
      #expect(shuffled.seal == month().seal)
    }
  }

  @Test func `any change changes the seal`() {
    var seals = [
      month().seal, month(11).seal, month(base: 3).seal, month(cells: []).seal,
      month(previousSeal: month(9).seal).seal,
    ]
    for index in Self.cells.indices {
      var fewer = Self.cells
      fewer.remove(at: index)
      seals.append(month(cells: fewer).seal)
      var more = Self.cells
      more[index] = Cell(profile: more[index].profile, count: more[index].count + 5)
      seals.append(month(cells: more).seal)
      var other = Self.cells
      other[index] = Cell(profile: Profile(text: "site=z"), count: other[index].count)
      seals.append(month(cells: other).seal)
    }
    #expect(Set(seals).count == seals.count)
  }
}
