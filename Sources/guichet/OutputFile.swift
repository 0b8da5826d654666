import Foundation
import Locales

/// A file written whole or not at all: a reader never meets half of it.
enum OutputFile {
  /// Why nothing was written; a file that stood there before is as it was.
  enum Problem: Error, Equatable {
    case cannotCreate(path: String, detail: String)
    case cannotWrite(path: String, detail: String)
  }

  /// Writes beside the file, makes the disk keep it, then puts it in place with the access rights it had.
  static func write(_ bytes: [UInt8], to path: String) throws(Problem) {
    let status = status(of: path)
    let kind = status.map { $0.st_mode & S_IFMT }
    // A pipe or a device is written to; only a file is replaced.
    if let kind, kind != S_IFREG, kind != S_IFDIR {
      return try fill(path, with: bytes, for: path, flags: O_WRONLY)
    }
    let target = URL(fileURLWithPath: path).resolvingSymlinksInPath()
    let folder = target.deletingLastPathComponent().path
    let draft = folder + "/.guichet-\(getpid()).tmp"
    unlink(draft)
    do throws(Problem) {
      let rights = kind == S_IFREG ? status.map { $0.st_mode & 0o7777 } : nil
      try fill(draft, with: bytes, for: path, flags: O_WRONLY | O_CREAT | O_EXCL, rights: rights)
      guard rename(draft, target.path) == 0 else {
        throw .cannotCreate(path: path, detail: lastError())
      }
    } catch {
      unlink(draft)
      throw error
    }
    keepNames(in: folder)
  }

  static func write(_ text: String, to path: String) throws(Problem) {
    try write(Array(text.utf8), to: path)
  }

  private static func fill(
    _ file: String,
    with bytes: [UInt8],
    for path: String,
    flags: Int32,
    rights: mode_t? = nil
  ) throws(Problem) {
    let descriptor = open(file, flags | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw .cannotCreate(path: path, detail: lastError()) }
    if let rights { fchmod(descriptor, rights) }
    if let problem = FileDescriptor.write(bytes, to: descriptor) {
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

  /// Makes the disk keep the names of a folder, which is a file of its own.
  static func keepNames(in folder: String) {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }

  private static func status(of path: String) -> stat? {
    var status = stat()
    return stat(path, &status) == 0 ? status : nil
  }

  private static func lastError() -> String { String(cString: strerror(errno)) }
}

extension Counter {
  /// Writes on the standard output, or whole into a file.
  func write(_ text: String, to path: String?) throws(Failure) {
    try write(Array(text.utf8), to: path)
  }

  func write(_ bytes: [UInt8], to path: String?) throws(Failure) {
    guard let path else {
      guard let problem = FileDescriptor.write(bytes, to: STDOUT_FILENO) else { return }
      let detail = String(cString: strerror(problem))
      throw failure(.cannotWrite, "error.output", ["detail": .text(detail)])
    }
    do {
      try OutputFile.write(bytes, to: path)
    } catch {
      throw failure(error)
    }
  }

  /// Writes a folder of files, whole.
  func write(_ files: [(name: String, bytes: [UInt8])], toFolder path: String) throws(Failure) {
    do {
      try OutputFolder.write(files, to: path)
    } catch {
      switch error {
      case .notEmpty(let path):
        throw failure(.cannotCreate, "error.output-folder", ["path": .text(path)])
      case .file(let problem): throw failure(problem)
      }
    }
  }

  private func failure(_ problem: OutputFile.Problem) -> Failure {
    switch problem {
    case .cannotCreate(let path, let detail):
      failure(
        .cannotCreate,
        "error.output-create",
        ["path": .text(path), "detail": .text(detail)]
      )
    case .cannotWrite(let path, let detail):
      failure(.cannotWrite, "error.output-write", ["path": .text(path), "detail": .text(detail)])
    }
  }
}
