import Foundation
import Guides
import Locales

/// The content files that somebody asked about; all of them when nobody asked.
struct ContentFiles {
  /// Paths from the content folder, of files or of folders.
  private let paths: [String]

  /// Reads paths as they are typed: from the working folder, else from the content folder.
  init(_ typed: [String], _ counter: Counter) throws(Failure) {
    let root = URL(fileURLWithPath: counter.folders.content).standardizedFileURL
      .resolvingSymlinksInPath().path
    var paths: [String] = []
    for name in typed {
      guard let path = ContentFiles.path(of: name, in: root) else {
        throw counter.failure(.wrongUse, "check.no-file", ["path": .text(name)])
      }
      paths.append(path)
    }
    self.paths = paths
  }

  private static func path(of name: String, in root: String) -> String? {
    for start in [FileManager.default.currentDirectoryPath, root] {
      let url = URL(fileURLWithPath: name, relativeTo: URL(fileURLWithPath: start + "/"))
      let path = url.standardizedFileURL.resolvingSymlinksInPath().path
      guard FileManager.default.fileExists(atPath: path) else { continue }
      if path == root { return "" }
      if path.hasPrefix(root + "/") { return String(path.dropFirst(root.count + 1)) }
    }
    return nil
  }

  func include(_ file: String) -> Bool {
    paths.isEmpty || paths.contains { $0.isEmpty || file == $0 || file.hasPrefix($0 + "/") }
  }
}
