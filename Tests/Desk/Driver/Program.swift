import Foundation

/// The program under test, as the build left it beside the tests.
enum Program {
  /// The debug binary, in the folder of the test bundle or above it; another with GUICHET_PROGRAM.
  static let path: String = {
    if let chosen = ProcessInfo.processInfo.environment["GUICHET_PROGRAM"] { return chosen }
    var folder = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    while folder.path != "/" {
      for place in ["guichet", ".build/debug/guichet"] {
        let candidate = folder.appendingPathComponent(place)
        if isProgram(candidate.path) { return candidate.path }
      }
      folder.deleteLastPathComponent()
    }
    return packageRoot + "/.build/debug/guichet"
  }()

  /// The folder of the guides and locales that the tests read.
  static let packageRoot: String = {
    var folder = URL(fileURLWithPath: #filePath)
    for _ in 1...4 { folder.deleteLastPathComponent() }
    return folder.path
  }()

  private static func isProgram(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && !isFolder.boolValue && FileManager.default.isExecutableFile(atPath: path)
  }
}
