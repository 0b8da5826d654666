import Testing

struct AnswerTests {
  @Test(arguments: [
    ("7", "7. Argent, impôts"),
    ("impots", "7. Argent, impôts"),
    ("IMPÔTS", "7. Argent, impôts"),
    ("Argent, impôts", "7. Argent, impôts"),
    ("arg", "7. Argent, impôts"),
    ("etrangers", "9. Étrangers, Europe"),
    ("ÉTRANGERS", "9. Étrangers, Europe"),
    ("E\u{301}trangers", "9. Étrangers, Europe"),
    ("logem", "5. Logement"),
  ])
  func `a number or a few letters of a label mean the same`(_ line: String, _ understood: String)
    throws
  {
    let terminal = try Workplace().sit()
    try terminal.answer(["1", line])
    try terminal.wait(for: "Compris : \(understood)")
  }

  @Test(arguments: [
    ("-", "Question passée.", "non_demande"),
    ("nsp", "Compris : ne sait pas", "non_communique"),
    ("refus", "Compris : ne souhaite pas répondre", "non_communique"),
  ])
  func `a question may be left without an answer, and the row tells how`(
    _ line: String,
    _ understood: String,
    _ code: String
  ) throws {
    let workplace = try Workplace()
    let terminal = try workplace.sit()
    try terminal.answer(["1", "7", "2", "1", line])
    try terminal.wait(for: understood)
    try terminal.answer(SampleVisit.answers[4...] + ["o"])
    let saved = try workplace.journal.interactions()
    #expect(saved.first?.contains(" connection=\(code) ") == true)
  }

  @Test func `ambiguous letters list the candidates under their own numbers`() throws {
    let terminal = try Workplace().sit()
    try terminal.answer(["1", "7", "2", "1"])
    try terminal.answer("pas de connexion")
    let shown = terminal.shownSince
    #expect(
      shown.contains(
        """
        Plusieurs réponses conviennent. Précisez avec un numéro :
          4. Pas de connexion, c’est trop cher
          5. Pas de connexion, ça ne passe pas
          6. Pas de connexion, je n’en veux pas
          7. Pas de connexion, pour une autre raison

        """
      )
    )
    try terminal.correct("6")
    try terminal.wait(for: "Compris : 6. Pas de connexion, je n’en veux pas")
  }

  @Test func `a slip of the finger is proposed and never taken`() throws {
    let workplace = try Workplace()
    let terminal = try workplace.sit()
    try terminal.answer("1")
    try terminal.answer("logemant")
    try terminal.wait(for: "Vouliez-vous dire ceci ? Tapez le numéro : 5. Logement")
    #expect(!terminal.screen.contains("Compris"))
    #expect(try workplace.journal.drafts() == [])
  }

  @Test func `help and reasons are told, and the question waits`() throws {
    let terminal = try Workplace().sit()
    try terminal.answer(["1", "7"])
    try terminal.answer("?")
    try terminal.wait(for: "« - » : passer. « nsp » : ne sait pas.")
    try terminal.answer("??")
    try terminal.wait(for: "Comment le demander : ")
    try terminal.wait(for: "Question 1 sur 8.")
    try terminal.answer("2")
    try terminal.wait(for: "Compris : 2. Chaque semaine")
  }

  @Test func `Enter alone answers no question, and help takes six lines at most`() throws {
    let terminal = try Workplace().sit()
    try terminal.answer(["1", "7"])
    for answer in SampleVisit.answers[1...8] {
      try terminal.answer("")
      try terminal.wait(for: "Il faut une réponse, ou « - » pour passer.")
      try terminal.answer("?")
      let lines = terminal.shownSince.split(separator: "\n")
      // The line typed, then help, then the prompt.
      #expect(lines.count - 2 <= 6, "\(terminal.shownSince)")
      try terminal.answer(answer)
    }
  }

  @Test func `a line that answers nothing comes back ready to edit`() throws {
    let terminal = try Workplace().sit()
    try terminal.answer(["1", "7"])
    try terminal.answer("chaxyz")
    try terminal.wait(for: "Cette réponse n’est pas dans la liste. Par exemple : 1, ou « Tous")
    for _ in "xyz" { terminal.press(.backspace) }
    try terminal.answer("que")
    try terminal.wait(for: "Compris : 2. Chaque semaine")
  }

  @Test(arguments: ["\u{7}\u{2}", "9", "1,2", "zzzz", "0-9223372036854775807"])
  func `what is no answer is told, and nothing is kept`(_ line: String) throws {
    let workplace = try Workplace()
    let terminal = try workplace.sit()
    try terminal.answer(["1", "7"])
    try terminal.answer(line)
    #expect(!terminal.shownSince.contains("Compris"))
    try terminal.correct("2")
    try terminal.wait(for: "Compris : 2. Chaque semaine")
  }
}
