internal import Files
package import Foundation

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
        guard let names = Disk.names(in: "\(folder)/\(path)") else {
          throw Fault.noFolder(path)
        }
        return names.sorted()
      },
      read: { path in
        let most = PlacesReader.largestFile + 1
        guard let bytes = Disk.bytes(of: "\(folder)/\(path)", atMost: most) else {
          throw Fault.noFile(path)
        }
        return bytes
      }
    )
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
