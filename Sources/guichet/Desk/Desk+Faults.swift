import Guides
import Journal
import Locales
import Terminal

extension Desk {
  /// Says what keeps a part of the content from being used; everything else goes on.
  func tell(_ fault: LibraryFault) {
    for line in fault.lines(say) { screen.paragraph(line) }
  }

  /// Says that another screen was faster, and goes on; throws what is wrong with the journal itself.
  func tellOvertaken(_ error: JournalError) throws {
    switch error {
    case .noDraft, .noSuchRecord, .alreadyClosed:
      for line in error.failure(say).lines { screen.paragraph(line) }
    default: throw error
    }
  }
}

extension LibraryFault {
  /// How many problems, the first of them, and what to do.
  func lines(_ say: Phrasebook) -> [String] {
    // Enough to see what to mend first; the checker shows them all.
    let shown = findings.prefix(5).map { FindingText(say: say).line($0) }
    return [say("error.content", ["n": .integer(findings.count)])] + shown
      + [say("error.content.what")]
  }
}
