import Foundation
import Testing

@testable import guichet

struct OutputFolderTests {
  private let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("guichet-\(UUID().uuidString)")
  private static let files = [
    (name: "datapackage.json", bytes: Array("{}".utf8)), (name: "visits.csv", bytes: [0x61]),
  ]

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  private func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

  private func names(_ path: String = "") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path + "/" + path).sorted()
  }

  @Test(arguments: ["rapport", "rapport/"])
  func `every file is there, and nothing else is left`(_ name: String) throws {
    try OutputFolder.write(Self.files, to: folder.path + "/" + name)
    #expect(try names("rapport") == ["datapackage.json", "visits.csv"])
    #expect(try names() == ["rapport"])
  }

  @Test func `an empty folder is filled`() throws {
    try FileManager.default.createDirectory(
      atPath: path("rapport"),
      withIntermediateDirectories: false
    )
    try OutputFolder.write(Self.files, to: path("rapport"))
    #expect(try names("rapport") == ["datapackage.json", "visits.csv"])
  }

  @Test func `a folder that holds something is left as it is`() throws {
    try OutputFolder.write([(name: "lettre.txt", bytes: [0x61])], to: path("rapport"))
    let path = path("rapport")
    #expect(throws: OutputFolder.Problem.notEmpty(path: path)) {
      try OutputFolder.write(Self.files, to: path)
    }
    #expect(try names("rapport") == ["lettre.txt"])
    #expect(try names() == ["rapport"])
  }

  @Test func `a file is not taken for a folder`() throws {
    try OutputFile.write("lettre", to: path("rapport"))
    let path = path("rapport")
    #expect(throws: OutputFolder.Problem.notEmpty(path: path)) {
      try OutputFolder.write(Self.files, to: path)
    }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "lettre")
  }

  @Test func `a file that cannot be written leaves no folder at all`() throws {
    let files = Self.files + [(name: "absent/b.csv", bytes: [])]
    let path = path("rapport")
    #expect {
      try OutputFolder.write(files, to: path)
    } throws: { error in
      if case .file(.cannotCreate(path, _))? = error as? OutputFolder.Problem {
        true
      } else {
        false
      }
    }
    #expect(try names() == [])
  }

  @Test func `a place that does not exist is told under the name that was asked`() throws {
    let path = path("absent/rapport")
    #expect {
      try OutputFolder.write(Self.files, to: path)
    } throws: { error in
      if case .file(.cannotCreate(path, _))? = error as? OutputFolder.Problem {
        true
      } else {
        false
      }
    }
  }
}
