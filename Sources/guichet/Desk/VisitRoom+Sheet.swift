import Guides
import Interviews
import Locales
import Records
import Reports

extension VisitRoom {
  /// Writes the sheet that the visitor takes home, in the visitor's language.
  func printSheet() throws {
    let interview = visit.interview
    let commune = visit.fields[.residence]?.first ?? desk.site.commune
    let known = desk.content.territory.communes.first { $0.code == commune }
    let places = known.map { nearestPlaces(to: $0).map(\.place) } ?? []
    let sheet = VisitSheet(
      interview.questionnaire,
      recommendations: Array(interview.assessment.recommendations.prefix(VisitRoom.plan)),
      followed: visit.guides.filter(\.wasFollowed).map(\.guide),
      places: Array(places.prefix(VisitRoom.placesShown)),
      content: desk.content,
      words: desk.interpreter.sheetWords(visitor ?? say),
      today: desk.today
    )
    do {
      let path = try desk.printSheet(sheet.page.html)
      conversation.remark("review.sheet-ready", ["path": .text(path)])
    } catch {
      conversation.remark("review.sheet-refused")
    }
  }
}

extension Interpreter {
  /// The words of a sheet, which must know what is still in French.
  fileprivate func sheetWords(_ say: Phrasebook) -> SheetWords {
    let french = languages.first { $0.tag == Language.sourceTag }.map(phrasebook)
    return SheetWords(say, french: french ?? say)
  }
}
