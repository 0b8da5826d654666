import Files

/// The sheet that a visitor takes home, as a file: each program has its own, lest two visitors' meet.
enum PrintedSheet {
  private static let beginning = "fiche-"
  private static let ending = ".html"

  /// The address of a file: a terminal opens it at a click, which a folder out of sight is not.
  static func address(of path: String) -> String {
    let plain = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/-._~".utf8)
    return path.utf8.reduce(into: "file://") { address, byte in
      let hex = String(byte, radix: 16, uppercase: true)
      address +=
        plain.contains(byte)
        ? String(UnicodeScalar(byte)) : (byte < 16 ? "%0" : "%") + hex
    }
  }

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
