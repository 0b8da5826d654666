import Foundation
import Testing

@testable import guichet

struct OutputFileTests {
  private let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("guichet-\(UUID().uuidString)")

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  private func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

  private func text(_ name: String) throws -> String {
    try String(contentsOfFile: path(name), encoding: .utf8)
  }

  private func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }

  @Test func `a file is written whole, and nothing else is left`() throws {
    let words = String(repeating: "é", count: 100_000)
    try OutputFile.write(words, to: path("fiche.html"))
    #expect(try text("fiche.html") == words)
    #expect(try names() == ["fiche.html"])
  }

  @Test func `a file that stood there is replaced`() throws {
    try OutputFile.write("une longue fiche", to: path("fiche.html"))
    try OutputFile.write("courte", to: path("fiche.html"))
    #expect(try text("fiche.html") == "courte")
  }

  @Test func `bytes are written as they are`() throws {
    let bytes = Array(UInt8.min...UInt8.max)
    try OutputFile.write(bytes, to: path("classeur.ods"))
    #expect(try [UInt8](Data(contentsOf: URL(fileURLWithPath: path("classeur.ods")))) == bytes)
  }

  @Test(arguments: [0o600, 0o644, 0o755])
  func `a file that is replaced keeps its access rights`(_ rights: Int) throws {
    try OutputFile.write("avant", to: path("fiche.html"))
    try FileManager.default.setAttributes(
      [.posixPermissions: rights],
      ofItemAtPath: path("fiche.html")
    )
    try OutputFile.write("après", to: path("fiche.html"))
    let file = try FileManager.default.attributesOfItem(atPath: path("fiche.html"))
    #expect(file[.posixPermissions] as? Int == rights)
  }

  @Test func `a link is followed, and stays a link`() throws {
    try OutputFile.write("avant", to: path("fiche.html"))
    try FileManager.default.createSymbolicLink(
      atPath: path("lien.html"),
      withDestinationPath: path("fiche.html")
    )
    try OutputFile.write("après", to: path("lien.html"))
    #expect(try text("fiche.html") == "après")
    let link = try FileManager.default.attributesOfItem(atPath: path("lien.html"))
    #expect(link[.type] as? FileAttributeType == .typeSymbolicLink)
  }

  @Test func `a draft that a dead program left does not stand in the way`() throws {
    try "reste".write(toFile: path(".guichet-\(getpid()).tmp"), atomically: false, encoding: .utf8)
    try OutputFile.write("fiche", to: path("fiche.html"))
    #expect(try names() == ["fiche.html"])
  }

  @Test(arguments: ["absent/fiche.html", "", "."])
  func `a place that cannot hold a file is refused`(_ name: String) throws {
    let path = path(name)
    #expect {
      try OutputFile.write("fiche", to: path)
    } throws: { error in
      if case .cannotCreate(path, _)? = error as? OutputFile.Problem { true } else { false }
    }
    #expect(try names() == [])
  }

  @Test func `a full disk is told, and is not a file that cannot be created`() {
    #expect {
      try OutputFile.write("fiche", to: "/dev/full")
    } throws: { error in
      if case .cannotWrite("/dev/full", _)? = error as? OutputFile.Problem { true } else { false }
    }
  }

  @Test func `a device is written to, not replaced`() throws {
    try OutputFile.write("fiche", to: "/dev/null")
    let null = try FileManager.default.attributesOfItem(atPath: "/dev/null")
    #expect(null[.type] as? FileAttributeType == .typeCharacterSpecial)
  }
}
