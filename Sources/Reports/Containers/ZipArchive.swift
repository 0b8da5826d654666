/// Files in one file, as PKWARE's APPNOTE 6.3 describes it; the same files give the same bytes.
struct ZipArchive {
  /// A file of the archive.
  struct Entry {
    var path: String
    var bytes: [UInt8]
    /// Whether it is kept as it is, so that its bytes can be met at a known place.
    var isStored = false
  }

  var entries: [Entry]

  /// The archive; entries keep their order, and all were made on 1 January 1980, the oldest date there is.
  var bytes: [UInt8] {
    var body: [UInt8] = []
    var directory: [UInt8] = []
    for entry in entries {
      let packed = entry.isStored ? nil : Deflate.compressed(entry.bytes)
      let data = packed ?? entry.bytes
      let common =
        ZipArchive.short(20) + ZipArchive.short(ZipArchive.namesAreUTF8)
        + ZipArchive.short(packed == nil ? 0 : 8)
        + ZipArchive.short(0) + ZipArchive.short(ZipArchive.oldestDate)
        + ZipArchive.long(Deflate.checksum(entry.bytes)) + ZipArchive.long(data.count)
        + ZipArchive.long(entry.bytes.count) + ZipArchive.short(entry.path.utf8.count)
        + ZipArchive.short(0)
      let place = body.count
      body += ZipArchive.long(0x0403_4b50) + common + Array(entry.path.utf8) + data
      directory += ZipArchive.long(0x0201_4b50) + ZipArchive.short(20) + common
      directory += [UInt8](repeating: 0, count: 10) + ZipArchive.long(place)
      directory += Array(entry.path.utf8)
    }
    return body + directory + end(of: body.count, directory.count)
  }

  private func end(of body: Int, _ directory: Int) -> [UInt8] {
    ZipArchive.long(0x0605_4b50) + ZipArchive.long(0)
      + ZipArchive.short(entries.count) + ZipArchive.short(entries.count)
      + ZipArchive.long(directory) + ZipArchive.long(body) + ZipArchive.short(0)
  }

  private static let namesAreUTF8 = 0x0800
  private static let oldestDate = 0x0021

  private static func short(_ number: Int) -> [UInt8] {
    [UInt8(number & 0xFF), UInt8(number >> 8)]
  }

  private static func long(_ number: some BinaryInteger) -> [UInt8] {
    let number = UInt32(number)
    return (0..<4).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }
}
