import Foundation
import Glibc
import Locales

/// Replaces a file in one go: whoever reads it meanwhile sees the old one or the new one, whole.
enum ReplacedFile {
  /// Writes beside the file, then renames over it; its access rights stay the same.
  static func write(_ bytes: [UInt8], to path: String, _ counter: Counter) throws(Failure) {
    let target = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    let temporary = target + ".guichet-\(counter.world.process)"
    var status = stat()
    let mode = stat(target, &status) == 0 ? status.st_mode & 0o7777 : 0o644
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw refusal(path, counter) }
    fchmod(descriptor, mode)
    let problem =
      FileDescriptor.write(bytes, to: descriptor) ?? (fsync(descriptor) == 0 ? nil : errno)
    close(descriptor)
    guard problem == nil, rename(temporary, target) == 0 else {
      unlink(temporary)
      throw refusal(path, counter)
    }
  }

  private static func refusal(_ path: String, _ counter: Counter) -> Failure {
    counter.failure(.cannotWrite, "check.cannot-write", ["path": .text(path)])
  }
}
