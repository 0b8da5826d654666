import Foundation
import Journal
import Locales

extension DeskOpening {
  /// The quick records to save; what a command without questions cannot do without is named.
  func sheet(_ counter: Counter, isSiteMissing: Bool) throws -> AnswerSheet {
    let path = counter.world.isTerminal(STDIN_FILENO) && answers == "-" ? nil : answers
    let missing =
      (isSiteMissing ? ["answers.need-site"] : []) + (path == nil ? ["answers.need-file"] : [])
    guard let path, missing.isEmpty else {
      throw Failure(.wrongUse, (["answers.need"] + missing).map { counter.say($0) })
    }
    let file = path == "-" ? FileHandle.standardInput : FileHandle(forReadingAtPath: path)
    // At the end of a file the reading is nil: an empty one has no answers, but can be read.
    guard let file,
      let bytes = try? file.read(upToCount: DeskOpening.largestSheet + 1) ?? Data()
    else {
      throw counter.failure(.badData, "answers.unreadable", ["path": .text(path)])
    }
    guard bytes.count <= DeskOpening.largestSheet, let text = String(data: bytes, encoding: .utf8)
    else { throw counter.failure(.badData, "answers.not-text", ["path": .text(path)]) }
    return AnswerSheet(text)
  }

  /// A year of quick records fits.
  private static let largestSheet = 1_000_000

  /// The conversation, with the file that receives it when one was wished for.
  ///
  /// Only invented visits: answers of real ones stand in the journal and nowhere else.
  func transcribed(
    _ conversation: Conversation,
    _ counter: Counter,
    _ journal: Journal
  ) throws -> Conversation {
    guard let transcript else { return conversation }
    guard try journal.kind() == .demo else {
      throw counter.failure(.refused, "desk.transcript.real")
    }
    let file: SessionFile
    do {
      file = try SessionFile(creating: transcript)
    } catch {
      throw counter.failure(
        .cannotCreate,
        "desk.transcript.refused",
        ["path": .text(transcript), "detail": .text(error.detail)]
      )
    }
    conversation.remark("desk.transcript", ["path": .text(transcript)])
    return conversation.transcribed(in: file)
  }
}
