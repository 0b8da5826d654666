import Testing

@testable import guichet

struct CounterConfirmationTests {
  @Test func `a command that may ask nothing wants its agreement beforehand`() throws {
    let sample = try Counter.sample()
    var world = sample.world
    world.isTerminal = { _ in true }
    let counter = Counter(
      options: Wishes(refusesInput: true),
      world: world,
      folders: sample.folders,
      settings: sample.settings,
      say: sample.say,
      languages: sample.languages,
      reader: sample.reader
    )
    let failure = #expect(throws: Failure.self) {
      try counter.confirm("Clore ?", isAgreed: false)
    }
    #expect(failure?.exitCode == .wrongUse)
    #expect(failure?.lines.joined().contains("--yes") == true)
    try counter.confirm("Clore ?", isAgreed: true)
  }
}
