/// Where the visitor lives: a commune of the territory by its Insee code, elsewhere, or not said.
package enum Residence: Sendable, Hashable {
  case commune(String)
  case outside
  case notGiven
  case notAsked

  /// Reads an Insee code of a commune (`76540`, `2A004`), `hors_territoire` or a non-answer.
  package init?(_ code: String) {
    switch code {
    case Residence.outside.code: self = .outside
    case Residence.notGiven.code: self = .notGiven
    case Residence.notAsked.code: self = .notAsked
    default:
      let bytes = Array(code.utf8)
      let corsica = [UInt8(ascii: "A"), UInt8(ascii: "B")]
      let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
      guard bytes.count == 5,
        bytes.indices.allSatisfy({
          digits.contains(bytes[$0]) || ($0 == 1 && corsica.contains(bytes[$0]))
        })
      else { return nil }
      self = .commune(code)
    }
  }

  /// The Insee code, or the word for the other cases.
  package var code: String {
    switch self {
    case .commune(let code): code
    case .outside: "hors_territoire"
    case .notGiven: "non_communique"
    case .notAsked: "non_demande"
    }
  }
}
