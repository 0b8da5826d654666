/// A sentence with named holes: `Bonjour {name}`.
///
/// Braces are doubled to be read as braces, as in the `python-brace-format` of gettext, so that
/// translation editors check the holes without being taught anything.
struct Template: Equatable {
  private enum Piece: Equatable {
    case text(String)
    case hole(String)
  }

  private let pieces: [Piece]

  init(_ sentence: String) {
    var pieces: [Piece] = []
    var rest = sentence.utf8[...]
    while let brace = rest.firstIndex(where: { Self.open == $0 || Self.close == $0 }) {
      pieces.append(.text(String(Substring(rest[..<brace]))))
      let after = rest[brace...].dropFirst()
      if after.first == rest[brace] {
        pieces.append(.text(rest[brace] == Self.open ? "{" : "}"))
        rest = after.dropFirst()
      } else if rest[brace] == Self.open, let name = Self.name(in: after) {
        pieces.append(.hole(String(name)))
        rest = after.dropFirst(name.utf8.count + 1)
      } else {
        pieces.append(.text(rest[brace] == Self.open ? "{" : "}"))
        rest = after
      }
    }
    self.pieces = pieces + [.text(String(Substring(rest)))]
  }

  private static let open = UInt8(ascii: "{")
  private static let close = UInt8(ascii: "}")

  private static func name(in rest: Substring.UTF8View) -> Substring? {
    guard let end = rest.firstIndex(of: close) else { return nil }
    let name = rest[..<end]
    let isName = name.allSatisfy { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "_") }
    return isName && !name.isEmpty ? Substring(name) : nil
  }

  /// The names of the holes.
  var holes: Set<String> {
    Set(pieces.compactMap { if case .hole(let name) = $0 { name } else { nil } })
  }

  /// The sentence with its holes filled; a hole nobody can fill stays visible.
  func filled(_ value: (String) -> String?) -> String {
    pieces.map { piece in
      switch piece {
      case .text(let text): text
      case .hole(let name): value(name) ?? "{\(name)}"
      }
    }.joined()
  }
}
