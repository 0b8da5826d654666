import Terminal
import Testing

struct GlyphsTests {
  private func shown(_ text: String, isPlain: Bool) -> String {
    let transcript = Transcript()
    let options = Screen.Options(allowsColour: false, isPlain: isPlain)
    Screen(options: options, size: { nil }, write: { transcript.write($0) }).paragraph(text)
    return transcript.text
  }

  @Test(arguments: [
    ("la page est fermée → recommencez", "la page est fermée : recommencez\n"),
    ("✓ fait ⇒ suite", "- fait : suite\n"),
    ("1 € à 20 °C — « été », © ville", "1 € à 20 °C — « été », © ville\n"),
  ])
  func `a plain screen says arrows and drawings in signs that can be read out`(
    _ text: String,
    _ plain: String
  ) {
    #expect(shown(text, isPlain: true) == plain)
    #expect(shown(text, isPlain: false) == text + "\n")
  }
}
