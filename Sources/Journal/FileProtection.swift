internal import Foundation
internal import Glibc

/// Who may read the journal's files: their owner, and nobody else.
enum FileProtection {
  static let fileMode: mode_t = 0o600
  static let folderMode: mode_t = 0o700

  /// Makes the folder and the empty file with their modes before SQLite can make them wider.
  static func prepare(_ path: String) throws(JournalError) {
    let folder = (path as NSString).deletingLastPathComponent
    if !folder.isEmpty, !FileManager.default.fileExists(atPath: folder) {
      do {
        try FileManager.default.createDirectory(
          atPath: folder,
          withIntermediateDirectories: true,
          attributes: [.posixPermissions: Int(folderMode)]
        )
      } catch {
        throw .cannotOpen(path: path, detail: reason())
      }
    }
    let existed = FileManager.default.fileExists(atPath: path)
    let descriptor = Glibc.open(path, O_RDWR | O_CREAT | O_CLOEXEC, fileMode)
    guard descriptor >= 0 else {
      if existed, errno == EACCES || errno == EROFS || errno == EPERM {
        throw .readOnly(path: path)
      }
      throw .cannotOpen(path: path, detail: reason())
    }
    if !existed { fchmod(descriptor, fileMode) }
    close(descriptor)
  }

  /// The permission bits of a file, or nil when it does not exist.
  static func mode(of path: String) -> mode_t? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return status.st_mode & 0o777
  }

  private static func reason() -> String { String(cString: strerror(errno)) }
}
