/// A level of digital autonomy, or the honest absence of one.
package enum Level: Sendable, Hashable {
  case known(Int)
  case unknown
  case notAssessed

  /// Reads `1` to `5`, `inconnu` or `non_evalue`.
  package init?(_ code: String) {
    switch code {
    case Level.unknown.code: self = .unknown
    case Level.notAssessed.code: self = .notAssessed
    default:
      guard code.utf8.count == 1, let number = Int(code), Level.scale.contains(number) else {
        return nil
      }
      self = .known(number)
    }
  }

  /// `1` to `5`, `inconnu` when a diagnosis could not tell, `non_evalue` without diagnosis.
  package var code: String {
    switch self {
    case .known(let number): String(number)
    case .unknown: "inconnu"
    case .notAssessed: "non_evalue"
    }
  }

  /// The scale, from « besoin d’un accompagnement complet » to « autonome ».
  package static let scale = 1...5

  /// Every code, in order.
  package static let codes = scale.map(String.init) + [Level.unknown.code, Level.notAssessed.code]
}
