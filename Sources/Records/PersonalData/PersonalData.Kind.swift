extension PersonalData {
  /// What was recognised, the most telling first: where two kinds claim the same words, the first wins.
  package enum Kind: String, Sendable, CaseIterable {
    case iban
    case bankAccount
    case nir
    case healthIdentifier
    case taxNumber
    case card
    case email
    case link
    case identityDocument
    case drivingLicence
    case plate
    case birthDate
    case date
    case nirWithoutKey
    case phone
    case foreignPhone
    case benefitNumber
    case jobSeekerNumber
    case secret
    case address
    case age
    case name
    case health
    case justice
    case religion
    case union
    case digits
  }
}

extension PersonalData.Kind: Comparable {
  package static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? Self.allCases.endIndex }
}
