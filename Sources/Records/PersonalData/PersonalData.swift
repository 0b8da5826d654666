/// Something in typed words that may tell who a person is, where it stands and how sure that is.
package struct PersonalData: Sendable, Equatable {
  /// Whether the words must be changed before they go on, or only deserve a second look.
  package enum Sureness: Sendable, Equatable {
    case warn
    case refuse
  }

  package var kind: Kind
  /// Where it stands in the text as it was given, before any folding.
  package var range: Range<String.Index>
  package var sureness: Sureness

  package init(kind: Kind, range: Range<String.Index>, sureness: Sureness) {
    self.kind = kind
    self.range = range
    self.sureness = sureness
  }
}
