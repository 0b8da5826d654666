package import Records

/// Looks in a release for what only raw rows know, and for personal data.
package struct ReleaseScan: Sendable {
  private let canaries: [[UInt8]]
  private let screen: @Sendable (String) -> Set<PersonalData.Kind>

  /// A scan for some marks, and for what a screen sees of persons in a text.
  package init(
    canaries: [[UInt8]] = [],
    screen: @escaping @Sendable (String) -> Set<PersonalData.Kind>
  ) {
    self.canaries = canaries.filter { !$0.isEmpty }
    self.screen = screen
  }
}

extension ReleaseScan {
  /// The texts that tell of a person.
  ///
  /// The bytes aren't read: rows of numbers look like telephone numbers.
  package func disclosures(in texts: [String]) -> [Disclosure] {
    Set(texts).sorted().flatMap { text in
      screen(text).sorted().map { .personalData($0, text: text) }
    }
  }

  /// Where a mark stands, as it is or in hexadecimal; never what it is.
  package func disclosures(in bytes: [UInt8]) -> [Disclosure] {
    canaries.flatMap { [$0, ReleaseScan.hexadecimal($0)] }
      .compactMap { ReleaseScan.offset(of: $0, in: bytes) }
      .map { .canary(offset: $0) }
  }

  private static func hexadecimal(_ bytes: [UInt8]) -> [UInt8] {
    let digits = Array("0123456789abcdef".utf8)
    return bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
  }

  private static func offset(of mark: [UInt8], in bytes: [UInt8]) -> Int? {
    guard mark.count <= bytes.count else { return nil }
    return (0...bytes.count - mark.count).first { start in
      bytes[start] == mark[0] && bytes[start..<start + mark.count].elementsEqual(mark)
    }
  }
}
