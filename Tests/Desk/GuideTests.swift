import Testing

struct GuideTests {
  @Test func `a guide is found, walked back and forth, and followed to its end by a branch`()
    throws
  {
    let terminal = try Workplace().sit()
    try terminal.answer(["3", "mot de passe oublié"])
    try terminal.wait(for: "1. Mots de passe : créer, retrouver, ranger")
    try terminal.answer("1")
    try terminal.wait(for: "Étape 1 sur 10. Que voulez-vous faire ?")
    // The branch leads past the steps that do not concern the visitor.
    try terminal.answer("créer")
    try terminal.wait(for: "Étape 6 sur 10. Construire un mot de passe solide")
    for number in 6...9 {
      try terminal.answer("<")
      try terminal.wait(for: number == 6 ? "Étape 1 sur 10." : "Étape \(number - 1) sur 10.")
      try terminal.answer(number == 6 ? "créer" : "")
      try terminal.wait(for: "Étape \(number) sur 10.")
      // The ninth step forks: only an answer says where to go.
      try terminal.answer(number == 9 ? "oui" : "")
      try terminal.wait(for: "Étape \(number + 1) sur 10.")
    }
    try terminal.answer("")
    try terminal.wait(for: "Guide terminé : Mots de passe : créer, retrouver, ranger")
  }

  @Test func `back from the first step leaves the guide`() throws {
    let terminal = try Workplace().sit()
    try terminal.answer(["3", "mot de passe", "1", "<"])
    try terminal.wait(for: "Guide quitté.")
    try terminal.wait(for: "Recevoir une personne")
  }

  @Test func `an emergency in the middle of a question returns to that question`() throws {
    let workplace = try Workplace()
    let terminal = try workplace.sit()
    try terminal.answer(["1", "7", "2"])
    try terminal.wait(for: "Question 2 sur 8.")
    try terminal.answer("urgence")
    try terminal.wait(for: "En danger immédiat, appelez les secours avant tout.")
    try terminal.answer(["faux sms", "rien du tout", "on s’arrête", "plus le temps"])
    // The question comes back whole, and the emergency belongs to the visit.
    try terminal.wait(for: "Question 2 sur 8.")
    try terminal.answer("1")
    try terminal.wait(for: "Compris : 1. Un ordinateur et un téléphone avec Internet")
    try terminal.answer(Array(SampleVisit.answers[3...]))
    try terminal.wait(for: "Quel incident de sécurité a été signalé ?")
    try terminal.answer(["sms", "o"])
    let saved = try #require(try workplace.journal.interactions().first)
    #expect(saved.contains(" incident=sms_frauduleux"))
    #expect(saved.contains("interactionGuide: guide=fraudulent-sms ending=interrompu_temps"))
  }

  @Test func `a guide followed in a visit is recorded with the step where it stuck`() throws {
    let workplace = try Workplace()
    let terminal = try workplace.sit()
    try terminal.answer(["1"] + SampleVisit.answers[..<9])
    try terminal.answer("Mots de passe")
    try terminal.answer(["ranger", "on s’arrête", "Pièce manquante"])
    try terminal.answer(SampleVisit.answers[9...] + ["o"])
    let saved = try workplace.journal.interactions()
    #expect(
      saved.first?.contains(
        "interactionGuide: guide=passwords ending=interrompu_piece_manquante stuckStep=store"
      ) == true
    )
  }

  @Test func `the same guides are listed, found and shown outside the desk`() throws {
    let workplace = try Workplace()
    let list = try workplace.run(["guide", "list"])
    #expect(list.ending == .exited(0))
    #expect(list.output.contains("Mots de passe : créer, retrouver, ranger — passwords\n"))
    let found = try workplace.run(["guide", "search", "mot", "de", "passe", "oublié"])
    #expect(found.output.hasPrefix("1. Mots de passe : créer, retrouver, ranger — passwords\n"))
    let shown = try workplace.run(["guide", "show", "passwords"])
    #expect(shown.output.contains("Étape 10 sur 10. C’est terminé"))
    #expect([list, found, shown].map(\.remarks) == ["", "", ""])
  }
}
