import Locales
import Records
import Statistics

extension Counter {
  /// What to say of a number that gives something away, beside the one it collides with.
  func sentence(_ disclosure: Disclosure) -> String {
    switch disclosure {
    case .notRounded(let number): say("intruder.not-rounded", ["number": text(number)])
    case .revised(let number, let other):
      say("intruder.revised", ["number": text(number), "other": text(other)])
    case .dangling(let id): say("intruder.dangling", ["id": .text(id)])
    case .doesNotAdd(let number, let sum):
      say("intruder.does-not-add", ["number": text(number), "sum": .integer(sum)])
    case .notFrozen(let number, let frozen):
      say("intruder.not-frozen", ["number": text(number), "frozen": .integer(frozen)])
    case .open(let number): say("intruder.open", ["number": text(number)])
    case .derived(let group, let value, let numbers):
      say(
        "intruder.derived",
        ["numbers": text(numbers), "group": .text(group), "value": .integer(value)]
      )
    case .impossible(let numbers): say("intruder.impossible", ["numbers": text(numbers)])
    case .brokenDown(let number, let line):
      say("intruder.broken-down", ["number": text(number), "line": text(line)])
    case .bySite(let number): say("intruder.by-site", ["number": text(number)])
    case .unknown(let number): say("intruder.unknown", ["number": text(number)])
    case .canary(let offset): say("intruder.canary", ["offset": .integer(offset)])
    case .personalData(let kind, let text):
      say(
        "intruder.personal-data",
        ["text": .text(text), "kind": .text(say("personal.\(kind.rawValue)"))]
      )
    }
  }

  private func text(_ number: PublishedNumber) -> Phrasebook.Value {
    .text("\(number.id) = \(number.value)")
  }

  /// The two largest: the smaller ones only refine what these betray.
  private func text(_ numbers: [PublishedNumber]) -> Phrasebook.Value {
    .text(say.list(numbers.prefix(2).map { "\($0.id) = \($0.value)" }))
  }
}
