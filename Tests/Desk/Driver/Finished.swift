import Foundation

/// What a command left behind: its two outputs, with plain spaces, and how it ended.
struct Finished: Equatable {
  let output: String
  let remarks: String
  let ending: Ending

  static func running(
    _ path: String,
    _ arguments: [String],
    _ environment: [String: String],
    input: String
  ) throws -> Finished {
    let given = try TemporaryFile(input)
    let output = try TemporaryFile("")
    let remarks = try TemporaryFile("")
    let child = try Child(
      path,
      arguments,
      environment,
      streams: [given, output, remarks].map { .descriptor($0.descriptor) }
    )
    while child.poll() == nil { usleep(2000) }
    return Finished(
      output: output.text.withPlainSpaces,
      remarks: remarks.text.withPlainSpaces,
      ending: child.ending ?? .exited(-1)
    )
  }
}

/// A file without a name: unlike a pipe, it never fills up while nobody reads.
private final class TemporaryFile {
  private let handle: FileHandle

  init(_ text: String) throws {
    guard let file = tmpfile() else { throw SystemRefusal(call: "tmpfile", code: errno) }
    defer { fclose(file) }
    handle = FileHandle(fileDescriptor: dup(fileno(file)), closeOnDealloc: true)
    try handle.write(contentsOf: Data(text.utf8))
    try handle.seek(toOffset: 0)
  }

  var descriptor: Int32 { handle.fileDescriptor }

  var text: String {
    guard (try? handle.seek(toOffset: 0)) != nil, let bytes = try? handle.readToEnd() else {
      return ""
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
