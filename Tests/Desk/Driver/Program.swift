import Foundation

/// The program under test, as the build left it beside the tests.
enum Program {
  /// The debug binary; another with GUICHET_PROGRAM.
  static let path =
    ProcessInfo.processInfo.environment["GUICHET_PROGRAM"] ?? beside("guichet")

  /// What the build left in the folder of the test bundle or above it.
  static func beside(_ name: String) -> String {
    var folder = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    while folder.path != "/" {
      for place in [name, ".build/debug/\(name)"] {
        let candidate = folder.appendingPathComponent(place)
        if isProgram(candidate.path) { return candidate.path }
      }
      folder.deleteLastPathComponent()
    }
    return packageRoot + "/.build/debug/\(name)"
  }

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
