import Locales
import Terminal

extension Conversation {
  /// Says why a line answers nothing, and what would.
  func explain(_ reading: Terminal.Reading, _ asked: Asked) {
    switch reading {
    case .ambiguous(let candidates):
      remark("desk.ambiguous")
      screen.show(NumberedList.lines(candidates, width: screen.width))
    case .proposal(let candidates):
      remark("desk.proposal")
      screen.show(NumberedList.lines(candidates, width: screen.width))
    case .onlyOne(let candidates):
      remark("desk.only-one")
      screen.show(NumberedList.lines(candidates, width: screen.width))
    case .exclusive(let option):
      remark("desk.exclusive", ["choice": .text(option.option.label)])
    case .outOfRange(let range):
      remark(
        "desk.out-of-range",
        ["from": .text(String(range.lowerBound)), "to": .text(String(range.upperBound))]
      )
    case .tooLong(_, let maximum): remark("desk.too-long", ["maximum": .integer(maximum)])
    case .unreadable(.lineBreak): remark("desk.line-break")
    case .unreadable: remark("desk.unreadable")
    case .order: remark("desk.not-here")
    case .empty: remark(asked.commands.contains(.skip) ? "desk.empty" : "desk.empty-required")
    default: explainUnknown(asked)
    }
  }

  /// Gives an example of what would be understood.
  private func explainUnknown(_ asked: Asked) {
    if case .number(let range) = asked.ask { return explain(.outOfRange(range), asked) }
    guard let example = asked.ask.options.first?.label else { return remark("desk.unknown") }
    remark(
      asked.isListed ? "desk.unknown-choice" : "desk.unknown-name",
      ["example": .text(example)]
    )
    if let further = asked.whenUnknown { screen.paragraph(further) }
  }
}
