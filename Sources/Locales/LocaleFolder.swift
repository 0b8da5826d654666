internal import Glibc

/// Where catalogues come from; nothing is returned for what cannot be read.
package struct LocaleFolder: Sendable {
  /// The names found in the folder, in any order.
  package let fileNames: @Sendable () -> [String]?
  /// The content of one of them.
  package let bytes: @Sendable (_ fileName: String) -> [UInt8]?

  /// Makes a folder of whatever can list names and read them.
  package init(
    fileNames: @escaping @Sendable () -> [String]?,
    bytes: @escaping @Sendable (_ fileName: String) -> [UInt8]?
  ) {
    self.fileNames = fileNames
    self.bytes = bytes
  }

  /// A folder of the disk.
  package static func live(path: String) -> LocaleFolder {
    LocaleFolder(
      fileNames: { names(in: path) },
      bytes: { contents(of: "\(path)/\($0)") }
    )
  }

  /// What stands in a folder, hidden files left out.
  private static func names(in path: String) -> [String]? {
    guard let folder = opendir(path) else { return nil }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names
  }

  /// What a file holds, read at once into the place where it stays.
  private static func contents(of path: String) -> [UInt8]? {
    let file = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    let size = Int(status.st_size)
    var isWhole = true
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, filled in
      while filled < size, isWhole {
        let count = read(file, buffer.baseAddress.map { $0 + filled }, size - filled)
        isWhole = count > 0
        filled += max(0, count)
      }
    }
    return isWhole ? bytes : nil
  }

  /// Files that exist only in the program: file name to content.
  package static func inMemory(_ files: [String: String]) -> LocaleFolder {
    LocaleFolder(
      fileNames: { Array(files.keys) },
      bytes: { files[$0].map { Array($0.utf8) } }
    )
  }
}
