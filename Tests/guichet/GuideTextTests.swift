import Guides
import Records
import Terminal
import Testing

@testable import guichet

struct GuideTextTests {
  private static let guide = Guide(
    id: "mailbox",
    title: "Créer une adresse mail",
    theme: .email,
    steps: [
      Step(id: "search", title: "Chercher", blocks: []),
      Step(id: "send", title: "Envoyer", blocks: []),
    ]
  )

  private let text = GuideText(
    say: PackageFolder.phrasebook(),
    guide: guide,
    title: { $0 == "passwords" ? "Retrouver un mot de passe" : $0 }
  )

  @Test(arguments: [
    (Inline.text("un mot"), "un mot"), (.strong("un mot"), "un mot"),
    (.emphasis("un mot"), "un mot"),
    (.term("courriel"), "courriel"),
    (.link(text: "le site", url: "https://exemple.fr"), "le site (https://exemple.fr)"),
    (.link(text: "https://exemple.fr", url: "https://exemple.fr"), "https://exemple.fr"),
    (.step("send"), "étape 2, « Envoyer »"), (.step("gone"), "gone"),
    (.guide("passwords"), "« Retrouver un mot de passe »"),
  ])
  func `inline text becomes words`(_ inline: Inline, _ words: String) {
    #expect(text.text([inline]).withPlainSpaces == words)
  }

  @Test func `runs of inline text are joined as they stand`() {
    #expect(text.text([.text("Écrivez "), .strong("Bonjour"), .text(".")]) == "Écrivez Bonjour.")
  }

  @Test(arguments: [
    (Callout.warning, "Attention : lisez."), (.tip, "Conseil : lisez."),
    (.safety, "Sécurité : lisez."), (.screen, "À l’écran : lisez."),
    (.together, "Faire ensemble : lisez."),
  ])
  func `a callout says what it is for`(_ kind: Callout, _ words: String) {
    let step = Step(id: "one", title: "Un", blocks: [.callout(kind, [.text("lisez.")])])
    #expect(text.paragraphs(of: step).map(\.text.withPlainSpaces) == [words])
  }

  @Test func `each block is a paragraph, each item has its mark`() {
    let step = Step(
      id: "one",
      title: "Un",
      blocks: [
        .paragraph([.text("Début")]), .bullets([[.text("a")], [.text("b")]]),
        .numbered([[.text("c")], [.text("d")]]),
        .branch(question: [.text("Alors ?")], ways: [Way(text: [.text("oui")], step: "send")]),
        .trouble([.text("Si ça bloque : appelez.")]),
      ]
    )
    #expect(
      text.paragraphs(of: step) == [
        .init("Début"), .init("a", mark: "-"), .init("b", mark: "-"), .init("c", mark: "1."),
        .init("d", mark: "2."), .init("Alors ?"), .init("Si ça bloque : appelez."),
      ]
    )
  }

  @Test func `a step is shown under its number, its items hung from their marks`() {
    let step = Step(
      id: "send",
      title: "Envoyer",
      blocks: [.bullets([[.text("Écrivez à quelqu’un que vous connaissez")]])]
    )
    let transcript = Transcript()
    text.show(step, number: 2, on: .recording(transcript, columns: 40))
    #expect(
      transcript.text == """

        Étape 2 sur 2. Envoyer
          - Écrivez à quelqu’un que vous
            connaissez

        """
    )
  }
}
