import Terminal
import Testing

@testable import guichet

struct ConversationHidingTests {
  private static let colours = ["Rouge", "Vert", "Bleu"].enumerated().map {
    Ask.Option(id: "\($0.offset + 1)", label: $0.element)
  }

  /// Asks for a colour under a question; every prompt is kept with what is typed.
  private func play(
    _ lines: [Line],
    keyPhrase: String? = nil,
    interactive: Bool = true
  ) throws -> (reply: Result<Reply, Departure>, screen: String) {
    let rehearsal = try Rehearsal()
    let transcript = Transcript()
    let conversation = Conversation(
      say: rehearsal.say,
      screen: .recording(transcript),
      lines: .scripted(lines) { transcript.write($0) },
      grammar: PromptGrammar(rehearsal.say),
      isInteractive: interactive,
      keyPhrase: keyPhrase,
      uptime: { 0 }
    )
    conversation.screen.paragraph("Quelle couleur ?")
    let asked = Asked(ask: .one(Self.colours), prompt: "> ")
    let reply = Result { () throws(Departure) in try conversation.ask(asked) }
    return (reply, transcript.text.withPlainSpaces)
  }

  @Test(arguments: [Line.text("cacher"), .idle(typed: "")])
  func `the question comes back with one word, typed in any case`(_ first: Line) throws {
    let (reply, screen) = try play([first, .text("1"), .text("REVENIR"), .text("3")])
    #expect(reply == .success(.chosen(["3"])))
    let typed = if case .text(let word) = first { word } else { "" }
    #expect(
      screen == """
        Quelle couleur ?
        > \(typed)



        Écran caché. Pour revenir, tapez : revenir
        1
        Écran caché. Pour revenir, tapez : revenir
        REVENIR
        Quelle couleur ?
        > 3

        """
    )
  }

  @Test func `a phrase of one's own is asked for, and never shown`() throws {
    let (reply, screen) = try play(
      [.text("cacher"), .text("revenir"), .text("le chat du quai"), .text("3")],
      keyPhrase: "Le chat du quai"
    )
    #expect(reply == .success(.chosen(["3"])))
    #expect(screen.contains("Écran caché. Pour revenir, tapez votre phrase.\nPhrase : revenir\n"))
    #expect(!screen.contains("Le chat"))
  }

  @Test func `the phrase is asked for without showing what is typed`() throws {
    let rehearsal = try Rehearsal()
    let secrets = Transcript()
    let typed = LineSource.scripted(["cacher", "sésame", "3"])
    let conversation = Conversation(
      say: rehearsal.say,
      screen: .recording(Transcript()),
      lines: LineSource { prompt in
        secrets.write("\(prompt.isSecret) ")
        return typed.read(prompt)
      },
      grammar: PromptGrammar(rehearsal.say),
      isInteractive: true,
      keyPhrase: "sésame",
      uptime: { 0 }
    )
    _ = try conversation.ask(Asked(ask: .one(Self.colours), prompt: "> "))
    #expect(secrets.text == "false true false ")
  }

  @Test(arguments: [
    ([Line.cancelled, .cancelled], Departure.interrupted), ([.end, .end], .quit),
  ])
  func `a key pressed once uncovers nothing, twice it leaves`(
    _ keys: [Line],
    _ departure: Departure
  ) throws {
    let once = try play([.text("cacher"), keys[0], .text("revenir"), .text("3")])
    #expect(once.reply == .success(.chosen(["3"])))
    let twice = try play([.text("cacher")] + keys)
    #expect(twice.reply == .failure(departure))
    #expect(twice.screen.count(of: "Quelle couleur ?") == 1)
  }

  @Test func `a file of answers that ends while the screen is hidden ends the visit`() throws {
    #expect(try play([.text("cacher")], interactive: false).reply == .failure(.endOfInput))
  }

  @Test func `what was being typed is there again`() throws {
    let initials = Transcript()
    let rehearsal = try Rehearsal()
    let typed = LineSource.scripted([.idle(typed: "bl"), .text("revenir"), .text("bleu")])
    let source = LineSource { prompt in
      initials.write("[\(prompt.initial)]")
      return typed.read(prompt)
    }
    let conversation = rehearsal.conversation(source, Transcript())
    let reply = try conversation.ask(Asked(ask: .one(Self.colours), prompt: "> "))
    #expect(reply == .chosen(["3"]))
    #expect(initials.text == "[][][bl]")
  }
}
