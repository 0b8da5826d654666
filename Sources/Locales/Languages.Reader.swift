internal import Yams

extension Languages {
  /// Reads `languages.yaml`, where each tag holds a name and, when needed, the rest.
  package static func read(_ bytes: [UInt8]) -> Reading<Languages, Located<Fault>> {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      return Reading(Languages([]), problems: [Located(line: 1, fault: .notUTF8)])
    }
    do {
      // Without rules every scalar is text, and no regular expression runs.
      let top = try compose(yaml: text, .basic, Constructor([:], [:], [:]), .utf8)
      guard let root = top else { return Reading(Languages([])) }
      var reader = Reader()
      reader.read(root)
      return Reading(Languages(reader.languages), problems: reader.problems)
    } catch {
      return Reading(Languages([]), problems: [Located(error, in: text)])
    }
  }

  private struct Reader {
    var languages: [Language] = []
    var problems: [Located<Fault>] = []

    private static let fields = ["name", "direction", "fallback", "state"]

    mutating func read(_ root: Node) {
      guard let mapping = root.mapping else { return report(.notAMapping, root) }
      for (key, value) in mapping {
        guard let tag = key.scalar?.string, Language.isTag(tag) else {
          report(.invalidTag(key.scalar?.string ?? ""), key)
          continue
        }
        read(value, tag: tag, at: key)
      }
      checkFallbacks(mapping)
    }

    private mutating func read(_ node: Node, tag: String, at key: Node) {
      guard let mapping = node.mapping else { return report(.notAMapping, key) }
      for (field, _) in mapping where !Self.fields.contains(field.scalar?.string ?? "") {
        report(.unknownField(field.scalar?.string ?? "", tag: tag), field)
      }
      let name = mapping["name"]?.scalar?.string ?? ""
      if name.isEmpty { report(.missingField("name", tag: tag), key) }
      let isSource = tag == Language.sourceTag
      let fallback = mapping["fallback"]?.scalar?.string
      languages.append(
        Language(
          tag: tag,
          name: name.isEmpty ? tag : name,
          direction: choice("direction", in: mapping, tag: tag),
          fallback: isSource ? nil : fallback ?? Language.sourceTag,
          state: choice("state", in: mapping, tag: tag) ?? .partial
        )
      )
    }

    private mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
      _ field: String,
      in mapping: Node.Mapping,
      tag: String
    ) -> Choice? {
      guard let node = mapping[field] else { return nil }
      let value = node.scalar?.string ?? ""
      guard let choice = Choice(rawValue: value) else {
        let allowed = Choice.allCases.map(\.rawValue)
        report(.unknownValue(value, field: field, tag: tag, allowed: allowed), node)
        return nil
      }
      return choice
    }

    private mutating func checkFallbacks(_ mapping: Node.Mapping) {
      let known = Languages(languages)
      for language in languages {
        guard let fallback = language.fallback, let node = mapping[language.tag] else { continue }
        let place = node.mapping?["fallback"] ?? node
        if known[fallback] == nil, fallback != Language.sourceTag {
          report(.unknownFallback(fallback, tag: language.tag), place)
        } else if known.goesRoundInCircles(from: language) {
          report(.circularFallback(tag: language.tag), place)
        }
      }
    }

    private mutating func report(_ fault: Fault, _ node: Node) {
      problems.append(Located(line: node.mark?.line ?? 1, fault: fault))
    }
  }
}

extension Located<Languages.Fault> {
  fileprivate init(_ error: any Error, in text: String) {
    switch error {
    case YamlError.scanner(_, let problem, let mark, _),
      YamlError.parser(_, let problem, let mark, _),
      YamlError.composer(_, let problem, let mark, _):
      self.init(line: mark.line, fault: .notYAML(problem))
    case YamlError.reader(let problem, let offset, _, _):
      let before = text.prefix(offset ?? 0)
      self.init(line: before.split(at: "\n").count, fault: .notYAML(problem))
    case YamlError.duplicatedKeysInMapping(let duplicates, let context):
      self.init(line: context.mark.line, fault: .duplicateKey(duplicates.first ?? ""))
    default:
      self.init(line: 1, fault: .notYAML("\(error)"))
    }
  }
}
