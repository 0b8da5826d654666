/// One wrong character in a text: changed, lost, or typed once too often.
struct Corruption: Sendable, CustomStringConvertible {
  let index: Int
  let slip: Slip

  enum Slip: Sendable, Equatable {
    case changed(Unicode.Scalar)
    case added(Unicode.Scalar)
    case lost
  }

  /// Half of the slips are signs that mean something to YAML, Markdown or CSV.
  static func random(in count: Int, using generator: inout SeededGenerator) -> Corruption {
    let signs = Array("\"':#{}[]-&*!\t\n ?|@>,;%`\\()«»’/=+0a\u{A0}\u{0}\u{FEFF}".unicodeScalars)
    let letters = Array("abcdefghijklmnopqrstuvwxyzé0123456789_".unicodeScalars)
    let scalar =
      (Bool.random(using: &generator) ? signs : letters)
      .randomElement(using: &generator) ?? "#"
    let index = Int.random(in: 0..<count, using: &generator)
    switch Int.random(in: 0..<3, using: &generator) {
    case 0: return Corruption(index: index, slip: .added(scalar))
    case 1: return Corruption(index: index, slip: .lost)
    default: return Corruption(index: index, slip: .changed(scalar))
    }
  }

  func applied(to text: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var text = text
    switch slip {
    case .changed(let scalar): text[index] = scalar
    case .added(let scalar): text.insert(scalar, at: index)
    case .lost: text.remove(at: index)
    }
    return text
  }

  var description: String { "\(slip) at \(index)" }
}
