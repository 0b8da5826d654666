import Foundation
import Glibc
import Guides
import Locales

/// `content check --fix`: mends what is safe, file by file, and says what it changed.
struct Mending {
  let counter: Counter

  init(_ counter: Counter) { self.counter = counter }

  /// A fault can hide another: quotes must be right before sentences can be looked at.
  private static let mostRounds = 5

  func mend(_ wanted: ContentFiles) throws {
    var changes: [Finding] = []
    for _ in 0..<Mending.mostRounds {
      let findings = try checkup(counter.folderReader).report().findings
      let repairable = findings.filter { $0.repair != nil && wanted.include($0.location.file) }
      var hasChanged = false
      for file in Set(repairable.map(\.location.file)).sorted() {
        let made = try mend(file, repairable.filter { $0.location.file == file }, findings)
        changes += made
        hasChanged = hasChanged || !made.isEmpty
      }
      if !hasChanged { break }
    }
    report(changes)
  }

  /// Makes the repairs that leave the content with fewer findings and no new one.
  private func mend(
    _ file: String,
    _ repairable: [Finding],
    _ before: [Finding]
  ) throws -> [Finding] {
    let bytes = try counter.folderReader.read(file)
    let all = repairable.compactMap(\.repair)
    if let made = try attempt(all, file, bytes, before) {
      return repairable.filter { $0.repair.map(made.contains) ?? false }
    }
    // One of them does harm: each is tried alone, and the next round goes on from there.
    for finding in repairable {
      guard let repair = finding.repair else { continue }
      if try attempt([repair], file, bytes, before) != nil { return [finding] }
    }
    return []
  }

  private func attempt(
    _ repairs: [Finding.Repair],
    _ file: String,
    _ bytes: [UInt8],
    _ before: [Finding]
  ) throws -> [Finding.Repair]? {
    let (mended, made) = Repairs.apply(repairs, to: bytes)
    guard !made.isEmpty else { return nil }
    let after = try checkup(counter.folderReader.replacing(file, by: mended)).report().findings
    guard MendedFindings(before: before, after: after).areBetter else { return nil }
    try replace(file, by: mended)
    return made
  }

  /// Repairs change the writing only: what visits come to stays the same.
  private func checkup(_ folder: FolderReader) -> ContentCheckup {
    var checkup = counter.checkup()
    checkup.folder = folder
    checkup.triesVisits = false
    return checkup
  }

  private func replace(_ file: String, by bytes: [UInt8]) throws(Failure) {
    let path = counter.folders.content + "/" + file
    do {
      try OutputFile.write(bytes, to: path)
    } catch {
      throw counter.failure(.cannotWrite, "check.cannot-write", ["path": .text(path)])
    }
  }

  private func report(_ changes: [Finding]) {
    for change in changes.sorted() {
      guard let repair = change.repair else { continue }
      let line = counter.say(
        "check.fixed",
        [
          "place": .text("\(repair.location.file):\(repair.location.line)"),
          "code": .text(change.code.rawValue),
          "from": .text(repair.original.visible), "to": .text(repair.replacement.visible),
        ]
      )
      FileDescriptor.write(line + "\n", to: STDERR_FILENO)
    }
    let summary = counter.say("check.fixed-count", ["n": .integer(changes.count)])
    FileDescriptor.write(summary + "\n", to: STDERR_FILENO)
  }
}

extension FolderReader {
  /// The same folder with one file as it would be.
  fileprivate func replacing(_ file: String, by bytes: [UInt8]) -> FolderReader {
    FolderReader(list: list) { $0 == file ? bytes : try read($0) }
  }
}

extension String {
  /// With signs for the spaces that nobody would see.
  fileprivate var visible: String {
    if isEmpty { return "∅" }
    return replacingOccurrences(of: "\u{A0}", with: "⍽").replacingOccurrences(of: "\t", with: "⇥")
      .replacingOccurrences(of: " ", with: count == 1 ? "␣" : " ")
  }
}
