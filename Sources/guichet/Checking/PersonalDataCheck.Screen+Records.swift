import Guides
import Records

extension PersonalDataCheck.Screen {
  /// The screen of typed words, for what is never public: services have numbers and addresses.
  static func typedWords(in content: Content) -> PersonalDataCheck.Screen {
    let names = content.territory.communes.map(\.name) + content.territory.sites.map(\.name)
    let screen = PersonalDataScreen(publicNames: names + content.places.map(\.name))
    return PersonalDataCheck.Screen { text in
      screen.findings(in: text)
        .filter { $0.sureness == .refuse && neverPublic.contains($0.kind) }
        .filter { $0.kind != .name || isFullName(text[$0.range]) }
        .map { found in
          PersonalDataCheck.Mark(
            kind: found.kind.rawValue,
            offset: text[..<found.range.lowerBound].unicodeScalars.count,
            length: text[found.range].unicodeScalars.count
          )
        }
    }
  }

  /// Typed in a hurry, a name may be one word without a capital; in content it is written in full.
  private static func isFullName(_ words: Substring) -> Bool {
    let words = words.split(separator: " ")
    return words.count > 1 && words.allSatisfy { $0.first?.isUppercase ?? false }
  }

  private static let neverPublic: Set<PersonalData.Kind> = [
    .iban, .bankAccount, .nir, .healthIdentifier, .taxNumber, .card, .email, .identityDocument,
    .drivingLicence, .birthDate, .nirWithoutKey, .benefitNumber, .jobSeekerNumber, .name,
  ]
}
