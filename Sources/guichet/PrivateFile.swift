import Foundation

/// A file that only its owner reads, written whole or not at all.
enum PrivateFile {
  /// Writes the file, its folder included.
  static func write(_ text: String, to path: String) throws {
    try FileManager.default.createDirectory(
      at: URL(fileURLWithPath: path).deletingLastPathComponent(),
      withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700]
    )
    // What replaces a file has its rights: a new one gets them before anything is in it.
    let descriptor = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
    if descriptor >= 0 {
      fchmod(descriptor, 0o600)
      close(descriptor)
    }
    try OutputFile.write(text, to: path)
  }

  /// Removes the file; one that is not there is no fault.
  static func remove(_ path: String) { unlink(path) }
}
