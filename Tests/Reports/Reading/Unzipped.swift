import CZlib
import Testing

/// A zip file read back: its entries by path, every check sum verified.
struct Unzipped {
  struct Entry {
    var path: String
    var method: Int
    var time: [UInt8]
    var bytes: [UInt8]
  }

  var entries: [Entry]

  /// Reads from the directory at the end, as every tool does.
  init(_ file: [UInt8]) throws {
    let end = file.count - 22
    try #require(end >= 0 && Unzipped.number(file, end, 4) == 0x0605_4b50, "no end of directory")
    var place = Unzipped.number(file, end + 16, 4)
    entries = try (0..<Unzipped.number(file, end + 10, 2)).map { _ in
      try #require(Unzipped.number(file, place, 4) == 0x0201_4b50, "no entry of the directory")
      let nameEnd = place + 46 + Unzipped.number(file, place + 28, 2)
      let local = Unzipped.number(file, place + 42, 4)
      try #require(Unzipped.number(file, local, 4) == 0x0403_4b50, "no entry where it is said")
      // What the entry says of itself is what the directory says of it.
      try #require(file[local + 4..<local + 30] == file[place + 6..<place + 32])
      let start =
        local + 30 + Unzipped.number(file, local + 26, 2) + Unzipped.number(file, local + 28, 2)
      let data = Array(file[start..<start + Unzipped.number(file, place + 20, 4)])
      let method = Unzipped.number(file, place + 10, 2)
      let size = Unzipped.number(file, place + 24, 4)
      let bytes = method == 0 ? data : try Unzipped.inflated(data, size)
      try #require(bytes.count == size)
      try #require(
        Int(crc32_z(0, bytes, bytes.count)) == Unzipped.number(file, place + 16, 4),
        "wrong check sum"
      )
      defer { place = nameEnd }
      return Entry(
        path: String(decoding: file[place + 46..<nameEnd], as: UTF8.self),
        method: method,
        time: Array(file[place + 12..<place + 16]),
        bytes: bytes
      )
    }
  }

  /// The bytes of an entry.
  func bytes(_ path: String) throws -> [UInt8] {
    try #require(entries.first { $0.path == path }?.bytes, "no \(path)")
  }

  /// The document of an entry.
  func xml(_ path: String) throws -> ParsedXML { try ParsedXML(bytes(path)) }

  private static func number(_ bytes: [UInt8], _ place: Int, _ length: Int) -> Int {
    (0..<length).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
  }

  private static func inflated(_ data: [UInt8], _ size: Int) throws -> [UInt8] {
    var data = data
    var bytes = [UInt8](repeating: 0, count: size + 1)
    var stream = z_stream()
    let size = Int32(MemoryLayout<z_stream>.size)
    try #require(inflateInit2_(&stream, -MAX_WBITS, ZLIB_VERSION, size) == Z_OK)
    defer { inflateEnd(&stream) }
    let ending = data.withUnsafeMutableBufferPointer { input in
      bytes.withUnsafeMutableBufferPointer { output in
        stream.next_in = input.baseAddress
        stream.avail_in = uInt(input.count)
        stream.next_out = output.baseAddress
        stream.avail_out = uInt(output.count)
        return inflate(&stream, Z_FINISH)
      }
    }
    try #require(ending == Z_STREAM_END)
    return Array(bytes.prefix(Int(stream.total_out)))
  }
}
