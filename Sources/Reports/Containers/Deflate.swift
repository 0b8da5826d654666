import CZlib

/// The compression of zip files, RFC 1951, as the system's zlib does it.
enum Deflate {
  /// The compressed bytes; nil when zlib has no memory for it, or when they would be no fewer.
  static func compressed(_ bytes: [UInt8]) -> [UInt8]? {
    var size = compressBound(uLong(bytes.count))
    var stream = [UInt8](repeating: 0, count: Int(size))
    let isDone = compress2(&stream, &size, bytes, uLong(bytes.count), Z_BEST_COMPRESSION) == Z_OK
    // RFC 1950 puts two bytes before the compressed ones and four behind, which zip files do without.
    guard isDone, size >= 6, Int(size) - 6 < bytes.count else { return nil }
    return Array(stream[2..<Int(size) - 4])
  }

  /// The check sum of zip files.
  static func checksum(_ bytes: [UInt8]) -> UInt32 {
    UInt32(truncatingIfNeeded: crc32_z(0, bytes, bytes.count))
  }
}
