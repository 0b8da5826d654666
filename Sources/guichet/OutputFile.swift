import Foundation
import Locales

/// A file written whole or not at all: a reader never meets half of it.
enum OutputFile {
  /// Why nothing was written; a file that stood there before is as it was.
  enum Problem: Error, Equatable {
    case cannotCreate(path: String, detail: String)
    case cannotWrite(path: String, detail: String)
  }

  /// Writes beside the file, makes the disk keep it, then puts it in place.
  static func write(_ text: String, to path: String) throws(Problem) {
    // A pipe or a device is written to; only a file is replaced.
    if let kind = kind(of: path), kind != S_IFREG, kind != S_IFDIR {
      return try fill(path, with: text, path: path, flags: O_WRONLY | O_CLOEXEC)
    }
    let target = URL(fileURLWithPath: path).resolvingSymlinksInPath()
    let folder = target.deletingLastPathComponent().path
    let draft = folder + "/.guichet-\(getpid()).tmp"
    unlink(draft)
    do throws(Problem) {
      try fill(draft, with: text, path: path, flags: O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC)
      guard rename(draft, target.path) == 0 else {
        throw .cannotCreate(path: path, detail: lastError())
      }
    } catch {
      unlink(draft)
      throw error
    }
    keepName(in: folder)
  }

  private static func fill(
    _ file: String,
    with text: String,
    path: String,
    flags: Int32
  ) throws(Problem) {
    let descriptor = open(file, flags, 0o666)
    guard descriptor >= 0 else { throw .cannotCreate(path: path, detail: lastError()) }
    if let problem = FileDescriptor.write(text, to: descriptor) {
      close(descriptor)
      throw .cannotWrite(path: path, detail: String(cString: strerror(problem)))
    }
    // A pipe has nothing to keep, and says so with EINVAL.
    guard fsync(descriptor) == 0 || errno == EINVAL || errno == EROFS else {
      let detail = lastError()
      close(descriptor)
      throw .cannotWrite(path: path, detail: detail)
    }
    guard close(descriptor) == 0 else { throw .cannotWrite(path: path, detail: lastError()) }
  }

  /// The new name is in the folder, which is a file of its own.
  private static func keepName(in folder: String) {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }

  private static func kind(of path: String) -> mode_t? {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & S_IFMT : nil
  }

  private static func lastError() -> String { String(cString: strerror(errno)) }
}

extension Counter {
  /// Writes a text on the standard output, or whole into a file.
  func write(_ text: String, to path: String?) throws(Failure) {
    guard let path else {
      guard let problem = FileDescriptor.write(text, to: STDOUT_FILENO) else { return }
      let detail = String(cString: strerror(problem))
      throw failure(.cannotWrite, "error.output", ["detail": .text(detail)])
    }
    do {
      try OutputFile.write(text, to: path)
    } catch {
      switch error {
      case .cannotCreate(let path, let detail):
        throw failure(
          .cannotCreate,
          "error.output-create",
          ["path": .text(path), "detail": .text(detail)]
        )
      case .cannotWrite(let path, let detail):
        throw failure(
          .cannotWrite,
          "error.output-write",
          ["path": .text(path), "detail": .text(detail)]
        )
      }
    }
  }
}
