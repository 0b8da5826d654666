import Foundation
import Testing

struct FirstStartTests {
  private func newcomer() throws -> Workplace {
    let workplace = try Workplace()
    workplace.environment["GUICHET_SITE"] = nil
    return workplace
  }

  private func settings(of workplace: Workplace) -> String {
    let path = workplace.home + "/config/guichet/settings.yaml"
    return (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
  }

  @Test func `five questions set a counter up, once`() throws {
    let workplace = try newcomer()
    let terminal = try workplace.sit()
    try terminal.wait(for: "À quel accueil travaillez-vous ?")
    try terminal.answer(["sotteville", "français", "téléphone", "10"])
    try terminal.wait(for: "Dans quel fichier garder le journal ?")
    let journal = workplace.home + "/elsewhere/journal.sqlite"
    try terminal.answer(journal)
    try terminal.wait(for: "Guichet — Sotteville-lès-Rouen, accueil de la mairie")
    #expect(
      settings(of: workplace) == """
        site: 'sotteville'
        language: 'fr'
        channel: telephone
        journal: '\(journal)'
        idle_minutes: 10
        base: 5

        """
    )
    #expect(FileManager.default.fileExists(atPath: journal))
    let rights = try FileManager.default
      .attributesOfItem(atPath: workplace.home + "/config/guichet/settings.yaml")
    #expect(rights[.posixPermissions] as? Int == 0o600)
    try workplace.sit().wait(for: "Guichet — Sotteville-lès-Rouen, accueil de la mairie")
  }

  @Test func `the word that leaves still leaves once the language has changed`() throws {
    let workplace = try newcomer()
    let terminal = try workplace.sit()
    try terminal.wait(for: "tapez quitter")
    try terminal.answer(["sotteville", "english"])
    try terminal.wait(for: "How do visitors usually come")
    terminal.type("quitter\r")
    #expect(try terminal.waitForEnd() == .exited(0))
    #expect(settings(of: workplace) == "")
  }

  @Test func `what is set up can be set up again, from the present answers`() throws {
    let workplace = try newcomer()
    try workplace.write("site: elbeuf\nidle_minutes: 3\n", to: "config/guichet/settings.yaml")
    let finished = try workplace.run(["setup"], input: "\n<\nsotteville\n\n\n\n\n")
    #expect(finished.ending == .exited(0), "\(finished.remarks)")
    #expect(finished.remarks.contains("Réponse actuelle : Elbeuf"))
    #expect(settings(of: workplace).hasPrefix("site: 'sotteville'\nlanguage: 'fr'\n"))
    #expect(settings(of: workplace).contains("idle_minutes: 3\n"))
  }

  @Test func `a setup that is left keeps nothing`() throws {
    let workplace = try newcomer()
    let terminal = try workplace.sit()
    try terminal.answer("sotteville")
    terminal.type("quitter\r")
    #expect(try terminal.waitForEnd() == .exited(0))
    #expect(settings(of: workplace) == "")
  }

  @Test func `the way out is on the first screen, and nothing else leaves`() throws {
    let workplace = try newcomer()
    let terminal = try workplace.sit()
    try terminal.wait(for: "Pour sortir sans rien garder, tapez quitter.")
    try terminal.answer(["menu", "pause", "reprendre", "reprendre B", "?"])
    try terminal.wait(for: "Partout : ? aide, < retour, cacher, quitter.")
    #expect(terminal.screen.components(separatedBy: "ne sert à rien ici").count == 5)
    try terminal.answer("sotteville")
    try terminal.wait(for: "Dans quelle langue travaillez-vous ?")
  }

  @Test func `once a language is chosen the rest is asked in it`() throws {
    let workplace = try newcomer()
    let finished = try workplace.run(["setup"], input: "sotteville\nenglish\n\n\n\n")
    #expect(finished.ending == .exited(0), "\(finished.remarks)")
    let rest = finished.remarks.components(separatedBy: "Dans quelle langue").last ?? ""
    #expect(rest.contains("How do visitors usually come?"), "\(rest)")
    #expect(rest.contains("Settings kept in"), "\(rest)")
    #expect(!rest.contains("Après combien") && !rest.contains("Dans quel fichier"))
  }

  @Test(arguments: [Data([0xFF, 0xFE, 0x41]), Data("site: [\n".utf8)])
  func `settings that cannot be read are named, and set up again`(_ bytes: Data) throws {
    let workplace = try newcomer()
    try workplace.write("", to: "config/guichet/settings.yaml")
    let path = workplace.home + "/config/guichet/settings.yaml"
    try bytes.write(to: URL(fileURLWithPath: path))
    let refused = try workplace.run(["guide", "list"])
    #expect(refused.ending == .exited(65))
    #expect(refused.remarks.unwrapped.contains(path))
    let finished = try workplace.run(["setup"], input: "sotteville\n\n\n\n\n")
    #expect(finished.ending == .exited(0), "\(finished.remarks)")
    #expect(try workplace.run(["guide", "list"]).ending == .exited(0))
  }

  @Test func `a file of answers names the counter it is for, without asking`() throws {
    let finished = try newcomer().run(input: SampleVisit.lines)
    #expect(finished.ending == .exited(0))
    #expect(finished.remarks.unwrapped.contains("Pour en changer : --site CODE."))
  }

  @Test func `the flag is stronger than the environment, which is stronger than the settings`()
    throws
  {
    let workplace = try newcomer()
    try workplace.write("site: elbeuf\n", to: "config/guichet/settings.yaml")
    try workplace.sit().wait(for: "Guichet — Elbeuf")
    workplace.environment["GUICHET_SITE"] = "grand-quevilly"
    try workplace.sit().wait(for: "Guichet — Le Grand-Quevilly")
    try workplace.sit(["--site", "sotteville"]).wait(for: "Guichet — Sotteville")
  }
}
