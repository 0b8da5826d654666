import Terminal
import Testing

struct LineSourceTests {
  @Test func `scripted lines come in order, then the end for ever`() {
    let source = LineSource.scripted([.text("un"), .cancelled, .idle(typed: "d")])
    let prompt = Prompt(text: "? ")
    #expect(
      (0..<5).map { _ in source.read(prompt) }
        == [.text("un"), .cancelled, .idle(typed: "d"), .end, .end]
    )
  }

  @Test func `the transcript shows prompts and what was typed`() {
    let transcript = Transcript()
    let source = LineSource.scripted(["aide"], echo: transcript.write)
    _ = source.read(Prompt(text: "Réponse : "))
    _ = source.read(Prompt(text: "Réponse : "))
    #expect(transcript.text == "Réponse : aide\nRéponse : \n")
  }
}
