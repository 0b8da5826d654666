package import Foundation
internal import Glibc

/// A content folder: names of files, and their bytes.
package struct FolderReader: Sendable {
  /// The names in a folder, given by its path from the content folder.
  package var list: @Sendable (String) throws -> [String]
  /// The bytes of a file, given by its path from the content folder.
  package var read: @Sendable (String) throws -> [UInt8]

  package init(
    list: @escaping @Sendable (String) throws -> [String],
    read: @escaping @Sendable (String) throws -> [UInt8]
  ) {
    self.list = list
    self.read = read
  }

  /// Why a folder could not give what it was asked for.
  package enum Fault: Error, Equatable {
    case noFolder(String)
    case noFile(String)
  }
}

extension FolderReader {
  /// A folder on disk; no more of a file is taken in than readers accept.
  package static func live(_ folder: URL) -> FolderReader {
    let folder = folder.path
    return FolderReader(
      list: { path in
        guard let names = names(in: "\(folder)/\(path)") else { throw Fault.noFolder(path) }
        return names.sorted()
      },
      read: { path in
        guard let bytes = bytes(of: "\(folder)/\(path)") else { throw Fault.noFile(path) }
        return bytes
      }
    )
  }

  /// What stands in a folder, in any order.
  private static func names(in path: String) -> [String]? {
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

  /// What a regular file holds: a pipe or a device would make the reader wait for ever.
  private static func bytes(of path: String) -> [UInt8]? {
    let file = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    var isWhole = true
    let size = min(Int(status.st_size), PlacesReader.largestFile + 1)
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, filled in
      while filled < size {
        let count = Glibc.read(file, buffer.baseAddress.map { $0 + filled }, size - filled)
        guard count > 0 else {
          isWhole = count == 0
          break
        }
        filled += count
      }
    }
    return isWhole ? bytes : nil
  }

  /// Files kept in memory under their paths.
  package static func inMemory(_ files: [String: [UInt8]]) -> FolderReader {
    FolderReader(
      list: { path in
        let inside = files.keys.filter { $0.hasPrefix(path + "/") }
        guard !inside.isEmpty else { throw Fault.noFolder(path) }
        let names = inside.compactMap { $0.dropFirst(path.count + 1).split(separator: "/").first }
        return Set(names.map(String.init)).sorted()
      },
      read: { path in
        guard let bytes = files[path] else { throw Fault.noFile(path) }
        return bytes
      }
    )
  }

  /// Texts kept in memory under their paths.
  package static func inMemory(_ files: [String: String]) -> FolderReader {
    inMemory(files.mapValues { Array($0.utf8) })
  }
}
