import Statistics
import Testing

@testable import Reports

struct ZipArchiveTests {
  private static let text = Array(String(repeating: "Le fichier. ", count: 500).utf8)

  private static let archive = ZipArchive(entries: [
    .init(path: "mimetype", bytes: Array("text/plain".utf8), isStored: true),
    .init(path: "a/b.xml", bytes: text),
    .init(path: "é.txt", bytes: []),
  ])

  @Test func `what is read is what was written, in its order`() throws {
    let read = try Unzipped(Self.archive.bytes)
    #expect(read.entries.map(\.path) == ["mimetype", "a/b.xml", "é.txt"])
    #expect(read.entries.map(\.bytes) == Self.archive.entries.map(\.bytes))
    #expect(read.entries.map(\.method) == [0, 8, 0])
  }

  @Test func `the kind of the file stands at a known place`() {
    let bytes = Self.archive.bytes
    #expect(String(decoding: bytes[30..<48], as: UTF8.self) == "mimetypetext/plain")
  }

  @Test func `every entry has the same date, and the same files the same bytes`() throws {
    let times = try Unzipped(Self.archive.bytes).entries.map(\.time)
    #expect(times == Array(repeating: [0, 0, 0x21, 0], count: 3))
    #expect(Self.archive.bytes == Self.archive.bytes)
  }

  @Test func `an archive may be empty`() throws {
    #expect(try Unzipped(ZipArchive(entries: []).bytes).entries.isEmpty)
  }

  @Test(arguments: 0..<20)
  func `any bytes come back`(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let entries = (0..<5).map { number in
      let count = Int.random(in: 0...3000, using: &generator)
      let signs = UInt8.random(in: 0...255, using: &generator)
      return ZipArchive.Entry(
        path: "\(number)",
        bytes: (0..<count).map { _ in UInt8.random(in: 0...signs, using: &generator) }
      )
    }
    let read = try Unzipped(ZipArchive(entries: entries).bytes)
    #expect(read.entries.map(\.bytes) == entries.map(\.bytes))
  }
}
