import Foundation
import Testing

@testable import Files

struct DiskTests {
  private let folder = NSTemporaryDirectory() + "guichet-disk-" + UUID().uuidString

  init() throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data("été".utf8).write(to: URL(fileURLWithPath: folder + "/a.po"))
    try Data().write(to: URL(fileURLWithPath: folder + "/.hidden"))
  }

  @Test func `a folder gives every name, and what is no folder none`() {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    #expect(Disk.names(in: folder)?.sorted() == [".hidden", "a.po"])
    #expect(Disk.names(in: folder + "/a.po") == nil)
    #expect(Disk.names(in: folder + "/nothing") == nil)
  }

  @Test func `a file gives its bytes, or as many as are wanted`() {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    #expect(Disk.bytes(of: folder + "/a.po") == Array("été".utf8))
    #expect(Disk.bytes(of: folder + "/a.po", atMost: 2) == [0xC3, 0xA9])
    #expect(Disk.bytes(of: folder + "/.hidden") == [])
  }

  @Test func `what is no regular file gives nothing, without waiting`() {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    mkfifo(folder + "/pipe", 0o600)
    for path in [folder, folder + "/pipe", folder + "/nothing", "/dev/zero"] {
      #expect(Disk.bytes(of: path) == nil, "\(path)")
    }
  }
}
