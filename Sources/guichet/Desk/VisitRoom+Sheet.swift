import Guides
import Interviews
import Locales
import Records
import Reports
import Terminal

extension VisitRoom {
  /// Writes the sheet that the visitor takes home, in the visitor's language.
  func printSheet() throws {
    let interview = visit.interview
    let commune = visit.fields[.residence]?.first ?? desk.site.commune
    let known = try desk.content.territory().communes.first { $0.code == commune }
    let places = try known.map { try nearestPlaces(to: $0, where: \.canBeFound).map(\.place) } ?? []
    let followed = visit.guides.filter(\.wasFollowed).map(\.guide)
    let proposed = interview.assessment.recommendations.filter(\.isOnSheet)
      .prefix(VisitRoom.plan)
    let named = followed + proposed.compactMap(\.guide)
    let spoken = visitor ?? say
    let sheet = VisitSheet(
      interview.questionnaire,
      recommendations: Array(proposed),
      followed: followed,
      places: Array(places.prefix(VisitRoom.placesShown)),
      content: try desk.content.texts(of: named, in: spoken.language),
      words: desk.interpreter.sheetWords(spoken),
      today: desk.today()
    )
    do {
      let path = try desk.printSheet(sheet.page.html)
      conversation.remark("review.sheet-ready")
      // Never cut: what is on two lines is no link.
      screen.show([PrintedSheet.address(of: path)])
    } catch {
      conversation.remark("review.sheet-refused")
    }
  }
}

extension Library {
  /// Some guides in a language, else in the nearest that they have.
  fileprivate func texts(of ids: [String], in language: Language) throws -> Content {
    Content(guides: try ids.compactMap { try guide($0, language: language.tag) })
  }
}

extension Interpreter {
  /// The words of a sheet, which must know what is still in French.
  fileprivate func sheetWords(_ say: Phrasebook) -> SheetWords {
    let french = languages.first { $0.tag == Language.sourceTag }.map(phrasebook)
    return SheetWords(say, french: french ?? say)
  }
}
