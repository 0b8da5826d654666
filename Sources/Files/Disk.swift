internal import Glibc

/// What content folders are read with: plain system calls, for a start of the desk waits for them.
package enum Disk {
  /// What stands in a folder, in any order; nil when it cannot be listed.
  package static func names(in path: String) -> [String]? {
    guard let folder = opendir(path) else { return nil }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  /// The first bytes of a regular file; nil when it cannot be read.
  ///
  /// A pipe or a device would make the reader wait for ever.
  package static func bytes(of path: String, atMost limit: Int = .max) -> [UInt8]? {
    let file = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    let size = min(Int(status.st_size), limit)
    var isRefused = false
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, filled in
      while filled < size {
        let count = read(file, buffer.baseAddress.map { $0 + filled }, size - filled)
        isRefused = count < 0
        guard count > 0 else { break }
        filled += count
      }
    }
    return isRefused ? nil : bytes
  }
}
