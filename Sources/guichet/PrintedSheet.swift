import Files

/// The sheet that a visitor takes home, as a file: each program has its own, lest two visitors' meet.
enum PrintedSheet {
  private static let beginning = "guichet-sheet-"
  private static let ending = ".html"

  static func name(of process: Int32) -> String { "\(beginning)\(process)\(ending)" }

  /// Removes the sheets of programs that have ended, and one that this program has not printed yet.
  static func removeLeft(beside path: String, isAlive: (Int32) -> Bool) {
    let folder = path.prefix(through: path.lastIndex(of: "/") ?? path.startIndex)
    for name in Disk.names(in: String(folder)) ?? []
    where name.hasPrefix(beginning) && name.hasSuffix(ending) {
      let process = Int32(name.dropFirst(beginning.count).dropLast(ending.count))
      let file = folder + name
      if file == path || process.map(isAlive) != true { PrivateFile.remove(String(file)) }
    }
  }
}
