import Glibc

/// Writing to a descriptor, with the failure told instead of hidden.
enum FileDescriptor {
  /// Writes every byte.
  /// - Returns: the error number when the system refused some of them.
  @discardableResult
  static func write(_ text: String, to descriptor: Int32) -> Int32? {
    write(Array(text.utf8), to: descriptor)
  }

  @discardableResult
  static func write(_ all: [UInt8], to descriptor: Int32) -> Int32? {
    var bytes = all[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      if count < 0 { return errno }
      bytes = bytes.dropFirst(count)
    }
    return nil
  }
}
