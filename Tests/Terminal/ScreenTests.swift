import Terminal
import Testing

struct ScreenTests {
  private let transcript = Transcript()

  @Test func `a question reads as plain lines`() {
    let screen = Screen.recording(transcript, columns: 44)
    screen.heading("Question 3 sur 8")
    screen.paragraph("Avez-vous une adresse mail que vous consultez ?\nDeux réponses.", indent: 2)
    screen.blankLine()
    screen.choices(.mailbox)
    #expect(
      transcript.text == """
        Question 3 sur 8
          Avez-vous une adresse mail que vous
          consultez ?
          Deux réponses.

          1. Oui, seul
          2. Oui, avec de l’aide
          3. Oui, mais je ne la lis pas
          4. Non

        """
    )
  }

  @Test func `a heading is bold where colours are allowed`() {
    let options = Screen.Options(allowsColour: true, isPlain: false)
    Screen.recording(transcript, options: options).heading("Bilan")
    #expect(transcript.text == "\u{1B}[1mBilan\u{1B}[0m\n")
  }

  @Test func `no order reaches the terminal`() {
    let screen = Screen.recording(transcript)
    screen.heading("\u{1B}[31mrouge")
    screen.paragraph("\u{1B}c\u{9B}2J")
    screen.choices([Ask.Option("a", "\u{1B}]0;titre\u{7}")])
    screen.show(["\u{8}\u{8}"])
    screen.table(TextTable(columns: [.init("\u{1B}A")], rows: [["\u{1B}B"]]), separator: " : ")
    #expect(
      !transcript.text.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{9B}" || $0 == "\u{8}" }
    )
  }

  @Test func `hiding fills the window with empty lines`() {
    Screen.recording(transcript).hide()
    #expect(transcript.text == "\n\n\n")
  }

  @Test(arguments: [(nil, 80), (20, 40), (132, 132)])
  func `the width is that of the window, 80 without one, never under 40`(
    columns: Int?,
    width: Int
  ) {
    let screen = Screen(
      options: Screen.Options(allowsColour: false, isPlain: false),
      size: { columns.map { Screen.Size(columns: $0, rows: 24) } },
      write: { _ in }
    )
    #expect(screen.width == width)
  }
}
