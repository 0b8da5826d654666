import Testing

@testable import Reports

struct DeflateTests {
  @Test func `what repeats takes less room`() throws {
    let bytes = Array(repeating: UInt8(ascii: "a"), count: 10_000)
    let packed = try #require(Deflate.compressed(bytes))
    #expect(packed.count < 100)
  }

  @Test(arguments: [[], [0x61], Array("abc".utf8)] as [[UInt8]])
  func `what would not is left as it is`(_ bytes: [UInt8]) {
    #expect(Deflate.compressed(bytes) == nil)
  }

  /// The check value of CRC-32 in the catalogue of parametrised CRC algorithms.
  @Test func `the check sum is that of zip files`() {
    #expect(Deflate.checksum(Array("123456789".utf8)) == 0xCBF4_3926)
    #expect(Deflate.checksum([]) == 0)
  }
}
