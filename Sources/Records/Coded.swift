/// A closed list of codes: the raw value is what is stored, its label is in the catalogues.
package protocol Coded: RawRepresentable, CaseIterable, Sendable, Hashable
where RawValue == String {}

extension Coded {
  /// Every code of the list, in the order in which it is offered.
  package static var codes: [String] { allCases.map(\.rawValue) }
}
