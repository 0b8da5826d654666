/// Reads the register of versions; it is written by the tool, so that a fault is a damage.
struct VersionRegisterReader {
  private(set) var notes: Notes
  private(set) var register = VersionRegister()
  /// Where each name stands.
  private(set) var places: [ContentName: Location] = [:]

  /// Reads the bytes of `guides/versions.json`.
  static func read(_ bytes: [UInt8]) -> VersionRegisterReader {
    var reader = VersionRegisterReader(notes: Notes(file: VersionRegister.file))
    // JSON is YAML: the places of faults come for free.
    if let top = YAMLDocument.read(bytes, &reader.notes),
      let fields = Fields<RegisterKey>(top, &reader.notes),
      fields.isReadable(kinds: [VersionRegister.kind], &reader.notes)
    {
      reader.readShelf(.questionnaires, fields.required(.questionnaires, "{}", &reader.notes))
      reader.readShelf(.guides, fields.required(.guides, "{}", &reader.notes))
    }
    return reader
  }

  private mutating func readShelf(_ shelf: ContentName.Shelf, _ node: YAMLNode?) {
    for pair in node?.pairs(&notes) ?? [] {
      guard let text = pair.key.text(&notes) else { continue }
      let name = ContentName(shelf, text)
      places[name] = pair.key.location
      for version in pair.value.pairs(&notes) ?? [] {
        guard let number = version.key.integer(in: 1...9999, &notes),
          let recorded = recordedVersion(version.value, on: shelf)
        else { continue }
        register.keep(recorded, number, of: name)
      }
    }
  }

  private mutating func recordedVersion(
    _ node: YAMLNode,
    on shelf: ContentName.Shelf
  ) -> RecordedVersion? {
    guard let fields = Fields<RecordedKey>(node, &notes),
      let status = fields.required(.status, &notes)?.value(of: Publication.self, &notes),
      let structure = hash(fields.required(.structure, &notes), digits: 64),
      let wording = hash(fields.required(.wording, &notes), digits: 64)
    else { return nil }
    var version = RecordedVersion(
      status: status,
      fingerprint: Fingerprint(structure: structure, wording: wording)
    )
    switch shelf {
    case .questionnaires:
      version.domains = texts(fields.required(.domains, "[]", &notes))
      version.questions = questions(fields.required(.questions, "{}", &notes))
      version.recommendations = hashes(fields.required(.recommendations, "{}", &notes))
    case .guides:
      version.steps = hashes(fields.required(.steps, "{}", &notes))
    }
    return version
  }

  private mutating func questions(_ node: YAMLNode?) -> [String: RecordedQuestion] {
    var questions: [String: RecordedQuestion] = [:]
    for pair in node?.pairs(&notes) ?? [] {
      guard let id = pair.key.text(&notes),
        let fields = Fields<RecordedQuestionKey>(pair.value, &notes),
        let form = fields.required(.form, &notes)?.value(of: Question.Form.self, &notes),
        let wording = hash(fields.required(.wording, &notes), digits: 16)
      else { continue }
      let choices = texts(fields.required(.choices, "[]", &notes))
      questions[id] = RecordedQuestion(form: form, choices: choices, wording: wording)
    }
    return questions
  }

  private mutating func hashes(_ node: YAMLNode?) -> [String: String] {
    var hashes: [String: String] = [:]
    for pair in node?.pairs(&notes) ?? [] {
      guard let id = pair.key.text(&notes) else { continue }
      hashes[id] = hash(pair.value, digits: 16)
    }
    return hashes
  }

  private mutating func texts(_ node: YAMLNode?) -> [String] {
    (node?.items(&notes) ?? []).compactMap { $0.text(&notes) }
  }

  private mutating func hash(_ node: YAMLNode?, digits: Int) -> String? {
    guard let node, let text = node.text(&notes) else { return nil }
    let isHexadecimal = text.utf8.allSatisfy {
      Byte.isDigit($0) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0)
    }
    guard isHexadecimal, text.utf8.count == digits else {
      let allowed = String(repeating: "0", count: digits)
      let facts = ["key": node.key, "found": text, "allowed": allowed]
      notes.report(.unknownValue, at: node.location, facts)
      return nil
    }
    return text
  }
}

private enum RegisterKey: String, FormatKey {
  case format
  case kind
  case questionnaires
  case guides
}

private enum RecordedKey: String, DocumentKey {
  case status
  case structure
  case wording
  case domains
  case questions
  case recommendations
  case steps
}

private enum RecordedQuestionKey: String, DocumentKey {
  case form
  case choices
  case wording
}
