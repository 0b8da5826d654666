/// The sentences of one language, each under its stable key.
package struct Catalogue: Sendable, Equatable {
  /// The tag of the language, which a page gives to screen readers.
  package let tag: String
  private let rule: PluralRule?
  private let messages: Messages

  /// All of them, or where each can be read.
  private enum Messages: Equatable {
    case read([String: Message])
    case indexed(EntryIndex)
  }

  /// What the translator had under the eyes, and what came of it.
  private struct Message: Equatable {
    let source: String
    let forms: [String]
  }

  /// Keeps of a file what may be shown: neither fuzzy, obsolete nor unfinished entries.
  package static func read(
    _ object: PortableObject,
    tag: String
  ) -> Reading<Catalogue, Located<Fault>> {
    var problems: [Located<Fault>] = []
    let rule = rule(of: object, &problems)
    let messages = messages(of: object.entries, rule, &problems)
    return Reading(
      Catalogue(tag: tag, rule: rule, messages: .read(messages)),
      problems: problems
    )
  }

  /// The catalogue of a file, of which each sentence is read when it is first said.
  ///
  /// What is wrong in the file is left out as ``read(_:tag:)`` would, and nobody is told.
  static func open(_ bytes: [UInt8], tag: String) -> Catalogue? {
    guard let index = EntryIndex(bytes) else { return nil }
    let header = PortableObject.read(index.header).value.header
    var problems: [Located<Fault>] = []
    let rule = rule(of: PortableObject(header: header), &problems)
    return Catalogue(tag: tag, rule: rule, messages: .indexed(index))
  }

  private func message(_ key: String) -> Message? {
    switch messages {
    case .read(let messages): return messages[key]
    case .indexed(let index):
      guard let lines = index[key] else { return nil }
      var untold: [Located<Fault>] = []
      return Catalogue.messages(of: PortableObject.read(lines).value.entries, rule, &untold)[key]
    }
  }

  private static func messages(
    of entries: [PortableObject.Entry],
    _ rule: PluralRule?,
    _ problems: inout [Located<Fault>]
  ) -> [String: Message] {
    var messages: [String: Message] = [:]
    var firstLines: [String: Int] = [:]
    for entry in entries where !entry.isObsolete {
      guard let key = entry.context else {
        problems.append(Located(line: entry.line, fault: .missingKey(source: entry.source)))
        continue
      }
      if let firstLine = firstLines[key] {
        let fault = Fault.duplicateKey(key, firstLine: firstLine)
        problems.append(Located(line: entry.line, fault: fault))
        continue
      }
      firstLines[key] = entry.line
      // A fuzzy translation is a guess that awaits its translator: its faults are no news.
      guard !entry.isFuzzy else { continue }
      // Without its rule nobody knows which form goes with which count.
      guard entry.plural == nil || rule != nil else { continue }
      let faults = faults(of: entry, key: key, formCount: rule?.formCount ?? 1)
      for fault in faults { problems.append(Located(line: entry.line, fault: fault)) }
      guard faults.isEmpty, !entry.translations.contains("") else { continue }
      messages[key] = Message(source: entry.source, forms: entry.translations)
    }
    return messages
  }

  private static func rule(
    of object: PortableObject,
    _ problems: inout [Located<Fault>]
  ) -> PluralRule? {
    let line = object.header.line
    guard let description = object.header["Plural-Forms"] else {
      if object.entries.contains(where: { $0.plural != nil }) {
        problems.append(Located(line: line, fault: .missingPluralForms))
      }
      return .germanic
    }
    do throws(PluralRule.Fault) {
      return try PluralRule(description)
    } catch {
      problems.append(Located(line: line, fault: .pluralForms(error)))
      return nil
    }
  }

  private static func faults(of entry: PortableObject.Entry, key: String, formCount: Int) -> [Fault]
  {
    let translations = entry.translations.filter { !$0.isEmpty }
    guard !translations.isEmpty else { return [] }
    guard translations.count == entry.translations.count else { return [.missingForm(key: key)] }
    guard entry.plural == nil || translations.count == formCount else {
      return [.formCount(key: key, expected: formCount, found: translations.count)]
    }
    // French is its own translation: its holes need not be looked for.
    guard translations != [entry.source] else { return [] }
    let known = Set([entry.source, entry.plural ?? ""].flatMap { Template($0).holes })
    let strangers = Set(translations.flatMap { Template($0).holes }).subtracting(known)
    return strangers.sorted().map { .unknownPlaceholder($0, key: key) }
  }

  /// The keys that have a sentence to show, in alphabetical order; none of a file that is not read yet.
  package var keys: [String] {
    if case .read(let messages) = messages { messages.keys.sorted() } else { [] }
  }

  /// The sentence under a key, in the form that goes with `count` things.
  func sentence(_ key: String, count: Int?) -> String? {
    guard let forms = message(key)?.forms else { return nil }
    let form = count.flatMap { rule?.form(for: $0) } ?? 0
    return forms[min(form, forms.count - 1)]
  }

  /// The translation of a text of the content, if it was made from that very text.
  ///
  /// Authors rewrite guides without asking translators: advice that has changed must not be
  /// followed in its old wording because of the language one reads.
  func translation(_ key: String, of original: String) -> String? {
    guard let message = message(key), message.source == original else { return nil }
    return message.forms.first
  }
}
