import Foundation

/// The sheet that a visitor takes home, as a file: each program has its own, lest two visitors' meet.
enum PrintedSheet {
  private static let beginning = "guichet-sheet-"
  private static let ending = ".html"

  static func name(of process: Int32) -> String { "\(beginning)\(process)\(ending)" }

  /// Removes the sheets of programs that have ended, and one that this program has not printed yet.
  static func removeLeft(beside path: String, isAlive: (Int32) -> Bool) {
    let file = URL(fileURLWithPath: path)
    let folder = file.deletingLastPathComponent().path
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    for name in names where name.hasPrefix(beginning) && name.hasSuffix(ending) {
      let process = Int32(name.dropFirst(beginning.count).dropLast(ending.count))
      if name == file.lastPathComponent || process.map(isAlive) != true {
        PrivateFile.remove("\(folder)/\(name)")
      }
    }
  }
}
