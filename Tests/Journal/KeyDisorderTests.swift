import Foundation
import Testing

@testable import Journal

struct `The disorder of keys` {
  private static func keys(_ key: (Int) -> Data) -> [Data] { (0..<200).map(key) }

  /// The number written on the last bytes.
  private static func counted(_ number: Int) -> Data {
    Data(count: 12) + withUnsafeBytes(of: UInt32(number).bigEndian) { Data($0) }
  }

  @Test func `is that of random keys, however few they are`() {
    for count in [0, 1, 2, 10, 36, 37, 1000] {
      #expect(KeyDisorder.looksRandom((0..<count).map { _ in RandomKey.make().bytes }))
    }
  }

  @Test func `is not that of counted, dated or short keys`() {
    #expect(!KeyDisorder.looksRandom(Self.keys(Self.counted)))
    let dated = Self.keys {
      Self.counted($0 + 1_700_000_000).suffix(4) + RandomKey.make().bytes.prefix(12)
    }
    #expect(!KeyDisorder.looksRandom(dated), "a time before random bytes, as UUID version 7 has")
    let version4 = Self.keys { _ in
      var bytes = RandomKey.make().bytes
      bytes[6] = bytes[6] & 0x0F | 0x40
      return bytes
    }
    #expect(!KeyDisorder.looksRandom(version4))
    #expect(!KeyDisorder.looksRandom([Data(count: 8)]))
  }

  @Test func `follows no week`() {
    let weeks = (0..<200).map { "2026-W\(10 + $0 / 20)" }
    #expect(!KeyDisorder.isUnrelated(toKeys: weeks))
    #expect(!KeyDisorder.isUnrelated(toKeys: weeks.reversed()))
    var generator = SeededGenerator(seed: 4)
    #expect(KeyDisorder.isUnrelated(toKeys: weeks.shuffled(using: &generator)))
    #expect(KeyDisorder.isUnrelated(toKeys: Array(repeating: "2026-W41", count: 200)))
    #expect(KeyDisorder.isUnrelated(toKeys: []))
    #expect(KeyDisorder.isUnrelated(toKeys: ["2026-W41"]))
  }
}
