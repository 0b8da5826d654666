import Foundation
import Testing

struct FirstStartTests {
  private func newcomer() throws -> Workplace {
    let workplace = try Workplace()
    workplace.environment["GUICHET_SITE"] = nil
    return workplace
  }

  @Test func `the counter is asked for once, and kept`() throws {
    let workplace = try newcomer()
    let terminal = try workplace.sit()
    try terminal.wait(for: "À quel accueil travaillez-vous ?")
    try terminal.answer("sotteville")
    try terminal.wait(for: "Guichet — Sotteville-lès-Rouen, accueil de la mairie")
    let settings = try String(
      contentsOfFile: workplace.home + "/config/guichet/settings.yaml",
      encoding: .utf8
    )
    #expect(settings.contains("site: \"sotteville\"\n"))
    try workplace.sit().wait(for: "Guichet — Sotteville-lès-Rouen, accueil de la mairie")
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
