import Foundation
import Guides

/// The content files that ship, as bytes by their paths.
enum ShippedFiles {
  /// The nearest folder above this file that holds `guides/questionnaires`.
  static let root: URL? = {
    var folder = URL(fileURLWithPath: #filePath)
    while folder.path != "/" {
      folder.deleteLastPathComponent()
      let guides = folder.appendingPathComponent("guides/questionnaires").path
      if FileManager.default.fileExists(atPath: guides) { return folder }
    }
    return nil
  }()

  static let all: [(file: String, bytes: [UInt8])] = {
    guard let guides = root?.appendingPathComponent("guides"),
      let paths = FileManager.default.enumerator(atPath: guides.path)?.allObjects as? [String]
    else { return [] }
    let files = paths.filter { ["yaml", "md", "csv"].contains(($0 as NSString).pathExtension) }
      .filter { !$0.hasSuffix("README.md") }
    return files.sorted().compactMap { path in
      (try? Data(contentsOf: guides.appendingPathComponent(path))).map {
        ("guides/\(path)", Array($0))
      }
    }
  }()
}
