import Foundation
import Terminal
import Testing

@testable import guichet

struct `A session written to a file` {
  @Test func `says once that the disk refused the rest, and goes on`() throws {
    let full = open("/dev/full", O_WRONLY)
    defer { close(full) }
    let transcript = Transcript()
    let conversation = try Rehearsal()
      .conversation([.text("zzz"), .text("2")], transcript)
      .transcribed(in: SessionFile(descriptor: full))
    let options = ["Rouge", "Bleu"].map { Ask.Option(id: $0, label: $0) }
    #expect(try conversation.ask(Asked(ask: .one(options), prompt: "> ")) == .chosen(["Bleu"]))
    let notice = "La transcription s’arrête ici : son fichier refuse la suite."
    #expect(transcript.text.withPlainSpaces.components(separatedBy: notice).count == 2)
  }
}
