/// What the chain of seals says of a closed month, without its cells.
package struct FrozenSeal: Sendable, Equatable {
  package let month: Month
  package let base: Int
  package let previousSeal: String
  package let seal: String

  package init(month: Month, base: Int, previousSeal: String, seal: String) {
    self.month = month
    self.base = base
    self.previousSeal = previousSeal
    self.seal = seal
  }
}

extension [FrozenSeal] {
  /// The months, given in order, that do not follow the one before.
  package var brokenLinks: [Month] {
    zip(self, [""] + map(\.seal)).filter { $0.previousSeal != $1 }.map(\.0.month)
  }
}
