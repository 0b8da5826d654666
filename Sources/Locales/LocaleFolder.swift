internal import Files

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
      fileNames: { Disk.names(in: path) },
      bytes: { Disk.bytes(of: "\(path)/\($0)") }
    )
  }

  /// Files that exist only in the program: file name to content.
  package static func inMemory(_ files: [String: String]) -> LocaleFolder {
    LocaleFolder(
      fileNames: { Array(files.keys) },
      bytes: { files[$0].map { Array($0.utf8) } }
    )
  }
}
