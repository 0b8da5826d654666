/// A piece of content in one canonical form, where structure is told from wording.
package indirect enum Outline: Sendable, Equatable {
  /// What makes answers comparable: identifiers, forms, points, conditions.
  case structure(Scalar)
  /// What is only read, or shown: it can change without a new version when its meaning stays.
  case wording(Scalar)
  case list([Outline])
  case map([String: Outline])

  /// What stands at the end of a branch.
  package enum Scalar: Sendable, Equatable {
    case text(String)
    case number(Int)
    case flag(Bool)
  }

  /// Which of the two a fingerprint is taken of.
  package enum Aspect: Sendable {
    case structure
    case wording
  }
}

extension Outline {
  /// The whole as JSON, its keys in the order of their scalars.
  package var json: String { String(decoding: bytes(of: nil), as: UTF8.self) }

  /// One aspect alone, as the bytes that are hashed; none when nothing of the aspect is there.
  package func canonicalBytes(_ aspect: Aspect) -> [UInt8] { bytes(of: aspect) }

  private func bytes(of aspect: Aspect?) -> [UInt8] {
    var json = JSONBytes()
    write(aspect, into: &json)
    return json.bytes
  }

  /// Tells whether anything of the aspect was on the branch.
  @discardableResult
  private func write(_ aspect: Aspect?, into json: inout JSONBytes) -> Bool {
    switch self {
    case .structure(let scalar):
      guard aspect != .wording else { return false }
      json.write(scalar)
      return true
    case .wording(let scalar):
      guard aspect != .structure else { return false }
      if aspect == .wording { json.writePlain(scalar) } else { json.write(scalar) }
      return true
    case .list(let items):
      return json.writeAll(items, in: JSONBytes.square, evenIfEmpty: aspect == nil) { item, json in
        item.write(aspect, into: &json)
      }
    case .map(let branches):
      let pairs = branches.sorted { $0.key < $1.key }
      return json.writeAll(pairs, in: JSONBytes.curly, evenIfEmpty: aspect == nil) { pair, json in
        json.write(pair.key)
        json.bytes.append(UInt8(ascii: ":"))
        return pair.value.write(aspect, into: &json)
      }
    }
  }
}
