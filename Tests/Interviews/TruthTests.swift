import Testing

@testable import Interviews

struct `Three-valued truth` {
  // Kleene 1952, section 64: the strong tables.
  @Test(arguments: [
    (Truth.yes, Truth.yes, Truth.yes, Truth.yes), (.yes, .unknown, .unknown, .yes),
    (.yes, .no, .no, .yes), (.unknown, .yes, .unknown, .yes),
    (.unknown, .unknown, .unknown, .unknown), (.unknown, .no, .no, .unknown),
    (.no, .yes, .no, .yes), (.no, .unknown, .no, .unknown), (.no, .no, .no, .no),
  ])
  func `combines two values`(_ left: Truth, _ right: Truth, _ and: Truth, _ or: Truth) {
    #expect(Truth.all([left, right]) == and)
    #expect(Truth.any([left, right]) == or)
  }

  @Test(arguments: [(Truth.yes, Truth.no), (.no, .yes), (.unknown, .unknown)])
  func `has a contrary`(_ value: Truth, _ contrary: Truth) {
    #expect(!value == contrary)
  }

  @Test func `nothing at all holds, and nothing of nothing does`() {
    #expect(Truth.all([]) == .yes)
    #expect(Truth.any([]) == .no)
  }

  @Test func `follows De Morgan over three values`() {
    let values = [Truth.yes, .no, .unknown]
    for first in values {
      for second in values {
        for third in values {
          let all = [first, second, third]
          #expect(!Truth.all(all) == Truth.any(all.map { !$0 }))
        }
      }
    }
  }
}
