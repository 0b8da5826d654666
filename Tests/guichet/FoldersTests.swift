import Foundation
import Records
import Testing

@testable import guichet

struct FoldersTests {
  private func find(
    _ arguments: [String] = [],
    _ environment: [String: String] = [:],
    executable: String = "/usr/local/bin/guichet"
  ) throws -> Folders {
    let world = World(
      environment: environment,
      today: { Day(year: 2026, month: 11, day: 18) },
      uptime: { 0 },
      process: 1,
      isAlive: { _ in false },
      program: { 1 },
      isRunning: { _ in false },
      isTerminal: { _ in false },
      executable: executable
    )
    return Folders.find(try GlobalOptions.reading(arguments).wishes, world: world)
  }

  @Test func `everything has its usual place`() throws {
    #expect(
      try find([], ["HOME": "/home/agent"])
        == Folders(
          content: "/usr/local/share/guichet",
          journal: "/home/agent/.local/share/guichet/journal.sqlite",
          settings: "/home/agent/.config/guichet/settings.yaml",
          sheet: "/home/agent/.cache/guichet/fiche-1.html",
          history: "/home/agent/.local/state/guichet/history"
        )
    )
  }

  @Test func `the folders of XDG are followed`() throws {
    let found = try find([], ["HOME": "/h", "XDG_DATA_HOME": "/data", "XDG_CONFIG_HOME": "/conf"])
    #expect(found.journal == "/data/guichet/journal.sqlite")
    #expect(found.settings == "/conf/guichet/settings.yaml")
  }

  @Test func `a folder of XDG that is not absolute does not count`() throws {
    let found = try find([], ["HOME": "/h", "XDG_DATA_HOME": "data", "XDG_CONFIG_HOME": ""])
    #expect(found.journal == "/h/.local/share/guichet/journal.sqlite")
    #expect(found.settings == "/h/.config/guichet/settings.yaml")
  }

  @Test(
    arguments: [
      ([], [:], "/usual.sqlite"),
      ([], ["GUICHET_JOURNAL": "/env.sqlite"], "/env.sqlite"),
      (["--journal", "/flag.sqlite"], ["GUICHET_JOURNAL": "/env.sqlite"], "/flag.sqlite"),
      ([], ["GUICHET_JOURNAL": ""], "/usual.sqlite"),
    ] as [([String], [String: String], String)]
  )
  func `a flag is stronger than the environment, which is stronger than the usual place`(
    _ arguments: [String],
    _ environment: [String: String],
    _ journal: String
  ) throws {
    let usual = try find([], ["HOME": "/h"]).journal
    let found = try find(arguments, environment.merging(["HOME": "/h"]) { first, _ in first })
    #expect(found.journal == (journal == "/usual.sqlite" ? usual : journal))
  }

  @Test(
    arguments: [
      ([], ["GUICHET_CONTENT": "/env"], "/env"),
      (["--content", "/flag"], ["GUICHET_CONTENT": "/env"], "/flag"),
    ] as [([String], [String: String], String)]
  )
  func `the content is found by the flag, then by the environment`(
    _ arguments: [String],
    _ environment: [String: String],
    _ content: String
  ) throws {
    #expect(try find(arguments, environment).content == content)
  }

  @Test func `a program built in the package finds the package's content`() throws {
    let root = PackageFolder.root.path
    let built = root + "/.build/x86_64-unknown-linux-gnu/debug/guichet"
    #expect(try find(executable: built).content == root)
  }

  @Test func `an installed program finds the content that came with it`() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("guichet-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    for name in ["bin", "share/guichet/guides", "share/guichet/locales"] {
      try FileManager.default.createDirectory(
        at: folder.appendingPathComponent(name),
        withIntermediateDirectories: true
      )
    }
    #expect(
      try find(executable: folder.path + "/bin/guichet").content == folder.path + "/share/guichet"
    )
  }
}
