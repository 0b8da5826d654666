internal import Foundation
internal import GRDB

/// Sixteen bytes from the system's generator: a key that tells neither time nor order.
struct RandomKey: Sendable {
  let bytes: Data

  static func make() -> RandomKey {
    var generator = SystemRandomNumberGenerator()
    return RandomKey(
      bytes: Data((0..<16).map { _ in UInt8.random(in: .min ... .max, using: &generator) })
    )
  }
}

extension RandomKey: DatabaseValueConvertible {
  var databaseValue: DatabaseValue { bytes.databaseValue }

  static func fromDatabaseValue(_ value: DatabaseValue) -> RandomKey? {
    Data.fromDatabaseValue(value).map(RandomKey.init)
  }
}
