import Terminal
import Testing

@testable import guichet

struct ConversationTests {
  private static let colours = ["Rouge", "Rouge vif", "Bleu"].enumerated().map {
    Ask.Option(id: "\($0.offset + 1)", label: $0.element)
  }
  private static let one = Ask.one(colours)
  private static let several = Ask.several(colours, exclusive: ["3"])

  /// Asks a question, and returns the reply with what was shown before it.
  private func reply(
    _ ask: Ask,
    _ lines: [Line],
    interactive: Bool = true,
    secondsApart: Double = 0,
    change: (inout Asked) -> Void = { _ in }
  ) throws -> (reply: Result<Reply, Departure>, screen: String) {
    var rehearsal = try Rehearsal()
    rehearsal.isInteractive = interactive
    let clock = Ticks(every: secondsApart)
    rehearsal.uptime = { clock.next() }
    let transcript = Transcript()
    let conversation = rehearsal.conversation(lines, transcript)
    var asked = Asked(ask: ask, prompt: "> ")
    change(&asked)
    let reply = Result { () throws(Departure) in try conversation.ask(asked) }
    return (reply, transcript.text.withPlainSpaces)
  }

  struct Wrong: Sendable, CustomTestStringConvertible {
    let ask: Ask
    let line: String
    let message: String
    var testDescription: String { line }

    init(_ ask: Ask, _ line: String, _ message: String) {
      (self.ask, self.line, self.message) = (ask, line, message)
    }
  }

  @Test(arguments: [
    Wrong(one, "", "Il faut une réponse. ? pour l’aide."),
    Wrong(one, "vert", "Cette réponse n’est pas dans la liste. Par exemple : 1, ou « Rouge »."),
    Wrong(one, "4", "Un nombre de 1 à 3 est attendu."),
    Wrong(
      one,
      "roug",
      "Plusieurs réponses conviennent. Précisez avec un numéro :\n  1. Rouge\n  2. Rouge vif"
    ),
    Wrong(
      one,
      "1,3",
      "Une seule réponse est possible. Choisissez un numéro :\n  1. Rouge\n  3. Bleu"
    ),
    Wrong(one, "Rouge vit", "Vouliez-vous dire ceci ? Tapez le numéro :\n  2. Rouge vif"),
    Wrong(several, "1,3", "« Bleu » ne va avec aucune autre réponse."),
    Wrong(.number(1...5), "six", "Un nombre de 1 à 5 est attendu."),
    Wrong(.number(1...5), "6", "Un nombre de 1 à 5 est attendu."),
    Wrong(.text(maximum: 3), "trop", "Le texte est trop long : 3 signes au plus."),
    Wrong(one, "1\n2", "Le texte collé tenait sur plusieurs lignes. Rien n’a été pris."),
    Wrong(one, "\u{1B}[2J", "Cette ligne ne peut pas être lue. Tapez-la au clavier."),
    Wrong(one, "\u{FFFD}", "Cette ligne ne peut pas être lue. Tapez-la au clavier."),
    Wrong(one, "passer", "Cette commande ne sert à rien ici."),
    Wrong(one, "<", "Cette commande ne sert à rien ici."),
  ])
  func `every wrong line has its message, and the question stays`(_ wrong: Wrong) throws {
    let right = if case .one = wrong.ask { "3" } else { "2" }
    let (reply, screen) = try reply(wrong.ask, [.text(wrong.line), .text(right)])
    #expect(screen == "> \(wrong.line)\n\(wrong.message)\n> \(right)\n")
    #expect(throws: Never.self) { try reply.get() }
  }

  @Test(arguments: [
    ("vert", "vert"), ("roug", "1"), ("4", "1"), ("passer", "1"), ("?", "1"), ("1\n2", "1"),
  ])
  func
    `a word that names nothing comes back ready to edit, anything else leaves the present answer`(
      _ line: String,
      _ initial: String
    ) throws
  {
    let initials = Transcript()
    let rehearsal = try Rehearsal()
    let typed = LineSource.scripted([line, "2"])
    let source = LineSource { prompt in
      initials.write("[\(prompt.initial)]")
      return typed.read(prompt)
    }
    let conversation = rehearsal.conversation(source, Transcript())
    var asked = Asked(ask: Self.one, prompt: "> ")
    asked.initial = "1"
    #expect(try conversation.ask(asked) == .chosen(["2"]))
    #expect(initials.text == "[1][\(initial)]")
  }

  @Test func `help shows its lines and the keys that work everywhere`() throws {
    let (_, screen) = try reply(Self.one, [.text("?"), .text("aide"), .text("3")]) {
      $0.help = ["Choisissez une couleur."]
    }
    let help = """
      Choisissez une couleur.
      Partout : ? aide, < retour, menu, pause, cacher, urgence, quitter.

      """
    #expect(screen == "> ?\n\(help)> aide\n\(help)> 3\n")
  }

  @Test func `one interruption cancels the line, two at once leave the program`() throws {
    let once = try reply(Self.one, [.cancelled, .text("3")])
    #expect(once.reply == .success(.chosen(["3"])))
    #expect(once.screen == "> \nLigne annulée. Deux fois Ctrl-C : quitter.\n> 3\n")
    #expect(try reply(Self.one, [.cancelled, .cancelled]).reply == .failure(.interrupted))
  }

  @Test func `two interruptions far apart leave nothing`() throws {
    let slow = try reply(Self.one, [.cancelled, .cancelled, .text("3")], secondsApart: 3)
    #expect(slow.reply == .success(.chosen(["3"])))
  }

  @Test func `the end of the keyboard's input says how to quit, then quits`() throws {
    let (reply, screen) = try reply(Self.one, [.end, .end])
    #expect(reply == .failure(.quit))
    #expect(screen == "> \n\nPour quitter, tapez quitter.\n> \n")
  }

  @Test(arguments: [
    ("quitter", Departure.quit), ("QUIT", .quit), ("menu", .menu), ("pause", .paused),
  ])
  func `a word leaves the question`(_ word: String, _ departure: Departure) throws {
    #expect(try reply(Self.one, [.text(word)]).reply == .failure(departure))
  }

  @Test func `another visit may be asked for at any question`() throws {
    #expect(try reply(Self.one, [.text("reprendre b")]).reply == .failure(.resume(letter: "b")))
    #expect(try reply(Self.one, [.text("reprendre")]).reply == .failure(.resume(letter: "")))
  }

  @Test(arguments: ["vert", "", "1,2", "4", "<", "passer"])
  func `a file of answers gets no second chance`(_ line: String) throws {
    let (reply, screen) = try reply(Self.one, [.text(line), .text("1")], interactive: false)
    guard case .failure(.unusable(_, prompt: ">")) = reply else {
      Issue.record("\(reply)")
      return
    }
    #expect(screen == "> \(line)\n")
  }

  @Test func `an unusable line is named with the question that it does not answer`() throws {
    let (reply, _) = try reply(Self.one, [.text("vert")], interactive: false) {
      $0.question = "Quelle couleur ?"
    }
    #expect(reply == .failure(.unusable(line: "vert", prompt: "Quelle couleur ?")))
  }

  @Test func `the end of a file never answers`() throws {
    #expect(try reply(Self.one, [.end], interactive: false).reply == .failure(.endOfInput))
  }

  @Test func `enter keeps an answer only where it may`() throws {
    let kept = try reply(Self.one, [.text("")]) { $0.acceptsEmpty = true }
    #expect(kept.reply == .success(.kept))
  }

  @Test func `a command means something only where it was announced`() throws {
    let back = try reply(Self.one, [.text("retour")]) { $0.commands = [.back] }
    #expect(back.reply == .success(.command(.back)))
  }

  @Test func `a wrong line that is sent again as it was does not come back`() throws {
    let initials = Transcript()
    let lines = LineSource.scripted(["xyz", "xyz", "1"])
    let source = LineSource { prompt in
      initials.write("[\(prompt.initial)]")
      return lines.read(prompt)
    }
    let conversation = try Rehearsal().conversation(source, Transcript())
    let reply = try conversation.ask(Asked(ask: Self.one, prompt: "> "))
    #expect(reply == .chosen(["1"]) && initials.text == "[][xyz][]")
  }
}
