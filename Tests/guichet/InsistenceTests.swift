import Testing

@testable import guichet

struct InsistenceTests {
  @Test(arguments: [(0.0, true), (1.9, true), (2.0, false), (60.0, false)])
  func `two interruptions within two seconds leave`(_ seconds: Double, _ leaves: Bool) {
    var insistence = Insistence()
    let first = insistence.interrupts(at: 100)
    let second = insistence.interrupts(at: 100 + seconds)
    #expect([first, second] == [false, leaves])
  }

  @Test func `the second end of input leaves, however late it comes`() {
    var insistence = Insistence()
    let first = insistence.ends()
    let second = insistence.ends()
    #expect([first, second] == [false, true])
  }
}
