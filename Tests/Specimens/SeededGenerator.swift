/// Steele, Lea and Flood's SplitMix64: the same seed always gives the same surprises.
package struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  /// Starts a series that the seed decides.
  package init(seed: UInt64) { state = seed }

  /// The next bits of the series.
  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }
}

extension SeededGenerator {
  /// A number of the range, each as likely.
  package mutating func number(_ range: ClosedRange<Int>) -> Int {
    .random(in: range, using: &self)
  }

  /// True that many times in a hundred.
  package mutating func chance(_ percent: Int) -> Bool { number(1...100) <= percent }

  /// One of the elements, of which there must be some.
  package mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[number(0...elements.count - 1)]
  }

  /// Some of the elements, in any order.
  package mutating func some<Element>(_ elements: [Element], _ count: ClosedRange<Int>) -> [Element]
  {
    Array(elements.shuffled(using: &self).prefix(number(count)))
  }
}
