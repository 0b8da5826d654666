/// Number plates: `AB-123-CD` since 2009, `123 ABC 76` before.
enum PlateRule {
  @Sendable static func sightings(in reading: Reading) -> [Sighting] {
    reading.tokens.indices.compactMap { index in
      unbroken(index, in: reading) ?? current(from: index, in: reading)
        ?? former(from: index, in: reading)
    }
  }

  private static func unbroken(_ index: Int, in reading: Reading) -> Sighting? {
    let token = reading.tokens[index]
    guard token.glyphs.count == 7, token.shape == .mixed else { return nil }
    let text = Array(token.text.utf8)
    let isPlate =
      isPair(text[0..<2]) && text[2..<5].allSatisfy { Byte.digits.contains($0) }
      && isPair(text[5..<7])
    return isPlate ? Sighting(kind: .plate, glyphs: token.glyphs) : nil
  }

  /// Two letters, three digits, two letters: blanks between them need the word for it, or capitals.
  private static func current(from first: Int, in reading: Reading) -> Sighting? {
    guard first + 2 < reading.tokens.count else { return nil }
    let (left, number, right) = (
      reading.tokens[first], reading.tokens[first + 1], reading.tokens[first + 2]
    )
    guard number.shape == .digits, number.glyphs.count == 3,
      left.isWord, right.isWord, isPair(Array(left.text.utf8)[...]),
      isPair(Array(right.text.utf8)[...]),
      isClose(first, in: reading), isClose(first + 1, in: reading)
    else { return nil }
    let hasHyphens = [first, first + 1].allSatisfy { index in
      reading.gap(after: index).contains { $0.byte == Byte.hyphen }
    }
    let isUpper = left.casing == .upper && right.casing == .upper && !left.isOrdinary
    guard hasHyphens || isUpper || isAnnounced(first...(first + 2), in: reading) else { return nil }
    return Sighting(kind: .plate, glyphs: reading.glyphs(of: first...(first + 2)))
  }

  /// One to four digits, two or three letters, a department.
  private static func former(from first: Int, in reading: Reading) -> Sighting? {
    guard first + 2 < reading.tokens.count else { return nil }
    let (number, letters, department) = (
      reading.tokens[first], reading.tokens[first + 1], reading.tokens[first + 2]
    )
    guard number.shape == .digits, (1...4).contains(number.glyphs.count),
      letters.isWord, (2...3).contains(letters.glyphs.count), !letters.traits.contains(.common),
      isDepartment(department.text),
      isClose(first, in: reading), isClose(first + 1, in: reading)
    else { return nil }
    let isUpper =
      letters.casing == .upper && number.glyphs.count >= 3
      && !letters.traits.contains(.publicName)
    guard isUpper || isAnnounced(first...(first + 2), in: reading) else { return nil }
    return Sighting(kind: .plate, glyphs: reading.glyphs(of: first...(first + 2)))
  }

  private static func isAnnounced(_ range: ClosedRange<Int>, in reading: Reading) -> Bool {
    reading.has(.vehicle, before: range.lowerBound, within: 25)
      || reading.has(.vehicle, after: range.upperBound, within: 15)
  }

  private static func isClose(_ index: Int, in reading: Reading) -> Bool {
    let gap = reading.gap(after: index)
    return gap.count <= 3 && gap.allSatisfy { $0.isBlank || $0.byte == Byte.hyphen }
  }

  /// I, O and U are never used, for they look like 1, 0 and V.
  private static func isPair(_ letters: ArraySlice<UInt8>) -> Bool {
    letters.count == 2
      && letters.allSatisfy { Byte.letters.contains($0) && !"iou".utf8.contains($0) }
  }

  private static func isDepartment(_ text: String) -> Bool {
    if ["2a", "2b"].contains(text) { return true }
    guard let number = Int(text), text.utf8.count <= 3 else { return false }
    return (1...95).contains(number) && text.utf8.count == 2 || (971...976).contains(number)
  }
}
