/// The three values of Kleene's strong logic, in which a missing answer is neither true nor false.
package enum Truth: Sendable, Hashable {
  case yes
  case no
  case unknown

  package init(_ value: Bool) { self = value ? .yes : .no }

  package static prefix func ! (value: Truth) -> Truth {
    switch value {
    case .yes: .no
    case .no: .yes
    case .unknown: .unknown
    }
  }

  /// Yes when all are; no as soon as one is.
  package static func all(_ values: [Truth]) -> Truth {
    if values.contains(.no) { return .no }
    return values.contains(.unknown) ? .unknown : .yes
  }

  /// Yes as soon as one is; no when none can be.
  package static func any(_ values: [Truth]) -> Truth { !all(values.map { !$0 }) }
}
