import Records

/// Numbers for the values met in profiles, so that counting compares integers rather than texts.
struct ValueIndex {
  /// The value of every number.
  private(set) var names: [String] = []
  private var numbers: [String: Int32] = [:]
  private var pairs: [Substring: CodedPair] = [:]
}

/// The numbers of the values of one profile, field by field.
struct CodedProfile {
  private var values = [[Int32]](repeating: [], count: Field.allCases.count)

  /// The distinct values of the field that stands at a place in the list of fields.
  subscript(field: Int) -> [Int32] {
    get { values[field] }
    set { values[field] = newValue }
  }

  /// The number of the site, nil in a profile without any.
  var site: Int32? { Field.site.place.flatMap { values[$0].first } }
}

/// What `ageBand=…` or `themes=…|…` becomes, kept because few distinct ones come back in every profile.
private struct CodedPair {
  /// The place of the field in the list of fields, nil when no field has that name.
  var field: Int?
  var values: [Int32] = []
}

extension ValueIndex {
  /// The number of a value, the next free one when it is new.
  mutating func number(of value: String) -> Int32 {
    if let number = numbers[value] { return number }
    let number = Int32(names.count)
    names.append(value)
    numbers[value] = number
    return number
  }

  /// Reads a profile as `Profile.values` does, without making a text of every value.
  mutating func read(_ profile: Profile) -> CodedProfile {
    var coded = CodedProfile()
    for bytes in profile.text.utf8.split(separator: UInt8(ascii: ";")) {
      let pair = pair(Substring(bytes))
      guard let field = pair.field else { continue }
      coded[field] = pair.values
    }
    return coded
  }

  private mutating func pair(_ text: Substring) -> CodedPair {
    if let known = pairs[text] { return known }
    var pair = CodedPair()
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    if parts.count == 2, let field = Field(rawValue: String(parts[0])) {
      pair.field = field.place
      for value in parts[1].split(separator: "|") {
        let number = number(of: String(value))
        if !pair.values.contains(number) { pair.values.append(number) }
      }
    }
    pairs[Substring(String(text))] = pair  // a copy, lest one pair keeps a whole profile alive
    return pair
  }
}

extension Field {
  /// Where the field stands in the list of all fields.
  var place: Int? { Field.allCases.firstIndex(of: self) }
}
