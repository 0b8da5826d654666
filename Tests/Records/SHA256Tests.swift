import Testing

@testable import Records

struct `SHA-256` {
  // The examples that NIST publishes with FIPS 180-4, and the empty message.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      """
      abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmn\
      hijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu
      """,
      "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
    ),
  ])
  func `hashes as the standard says`(_ message: String, _ hash: String) {
    var digest = SHA256()
    digest.update(message)
    #expect(digest.finished() == hash)
  }

  @Test func `hashes a million times the letter a`() {
    var digest = SHA256()
    let piece = [UInt8](repeating: UInt8(ascii: "a"), count: 1000)
    for _ in 0..<1000 { digest.update(piece) }
    #expect(
      digest.finished() == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    )
  }

  // One hash over the hashes of the messages 0, 1, 2… of every length, computed by another program.
  @Test func `hashes every length across two blocks`() {
    var all = SHA256()
    for length in 0...130 {
      var digest = SHA256()
      digest.update((0..<length).map(UInt8.init))
      all.update(digest.finished())
    }
    #expect(
      all.finished() == "287ec38b0ef48cad9a69255fec0a3dd90bd752a394316d26a81b6c9b71e29a55"
    )
  }

  @Test func `the cuts between pieces make no difference`() {
    for length in 0...130 {
      let message = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 7 &+ length) }
      var whole = SHA256()
      whole.update(message)
      let expected = whole.finished()
      for cut in 0...length {
        var pieces = SHA256()
        pieces.update(Array(message[..<cut]))
        pieces.update([])
        pieces.update(Array(message[cut...]))
        #expect(pieces.finished() == expected, "length \(length), cut at \(cut)")
      }
    }
  }

  @Test func `a text is hashed as its UTF-8 bytes`() {
    var text = SHA256()
    text.update("é 🗓")
    var bytes = SHA256()
    bytes.update([0xC3, 0xA9, 0x20, 0xF0, 0x9F, 0x97, 0x93])
    #expect(text.finished() == bytes.finished())
  }
}
