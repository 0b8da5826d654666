import Foundation
import Guides
import Locales

/// What the package ships beside its sources, found from the place of this file.
enum PackageFolder {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The content folder as it is read at a counter.
  static func content() throws -> Content { try reading.get().content }

  private static let reading = Result { try ContentReader.read(.live(root)) }

  /// The words of a language, French when nothing is said.
  static func phrasebook(_ tag: String = "fr") -> Phrasebook {
    tag == "fr" ? french : read(tag)
  }

  private static let french = read("fr")

  /// Where the catalogues are read.
  static let locales = PhrasebookReader(folder: .live(path: root.path + "/locales"))

  private static func read(_ tag: String) -> Phrasebook {
    let languages = locales.languages().value
    return locales.phrasebook(languages[tag] ?? Language(tag: tag, name: tag), among: languages)
      .value
  }

  /// A catalogue of sentences as translators see it.
  static func portableObject(_ tag: String, ending: String = "po") throws -> PortableObject {
    let file = root.appendingPathComponent("locales/\(tag).\(ending)")
    return PortableObject.read(Array(try Data(contentsOf: file))).value
  }

  /// Every Swift file of a folder of `Sources`, by its path, with its text.
  static func sources(_ folder: String = "") throws -> [(path: String, text: String)] {
    let sources = root.appendingPathComponent("Sources/\(folder)")
    let paths = try FileManager.default.subpathsOfDirectory(atPath: sources.path)
    return try paths.filter { $0.hasSuffix(".swift") }.sorted().map { path in
      (path, try String(contentsOf: sources.appendingPathComponent(path), encoding: .utf8))
    }
  }
}
