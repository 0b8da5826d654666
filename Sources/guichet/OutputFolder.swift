import Foundation
import Locales

/// A folder of files written whole or not at all: a reader never meets some of them without the others.
enum OutputFolder {
  /// Why nothing was written.
  enum Problem: Error, Equatable {
    /// What stands there would be lost.
    case notEmpty(path: String)
    case file(OutputFile.Problem)
  }

  /// Writes the files in a folder beside, then gives it its name; an empty folder is replaced.
  static func write(
    _ files: [(name: String, bytes: [UInt8])],
    to path: String
  ) throws(Problem) {
    let manager = FileManager.default
    var target = URL(fileURLWithPath: path).path
    while target.count > 1, target.hasSuffix("/") { target.removeLast() }
    if manager.fileExists(atPath: target) {
      guard (try? manager.contentsOfDirectory(atPath: target))?.isEmpty == true else {
        throw .notEmpty(path: path)
      }
    }
    let parent = URL(fileURLWithPath: target).deletingLastPathComponent().path
    let draft = parent + "/.guichet-\(getpid()).folder"
    try? manager.removeItem(atPath: draft)
    do throws(OutputFile.Problem) {
      guard mkdir(draft, 0o777) == 0 else { throw .cannotCreate(path: path, detail: lastError()) }
      for file in files { try write(file, in: draft, for: path) }
      guard rename(draft, target) == 0 else {
        throw .cannotCreate(path: path, detail: lastError())
      }
    } catch {
      try? manager.removeItem(atPath: draft)
      throw .file(error)
    }
    OutputFile.keepNames(in: parent)
  }

  /// The problem is told of the folder that was asked for: nobody knows the other one.
  private static func write(
    _ file: (name: String, bytes: [UInt8]),
    in draft: String,
    for path: String
  ) throws(OutputFile.Problem) {
    do throws(OutputFile.Problem) {
      try OutputFile.write(file.bytes, to: draft + "/" + file.name)
    } catch {
      switch error {
      case .cannotCreate(_, let detail): throw .cannotCreate(path: path, detail: detail)
      case .cannotWrite(_, let detail): throw .cannotWrite(path: path, detail: detail)
      }
    }
  }

  private static func lastError() -> String { String(cString: strerror(errno)) }
}
