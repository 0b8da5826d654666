import Records

/// What a visit asks, and so what kind of record it ends in.
enum VisitForm: Sendable, Equatable {
  /// A questionnaire, then what was done.
  case interview
  /// What was done, without a diagnosis.
  case brief
  /// A group: who took part is counted as it is entered.
  case workshop
  /// A record that was saved, to be put right.
  case amendment(of: Record)

  /// The record that is put right, if any.
  var amended: Record? { if case .amendment(let record) = self { record } else { nil } }

  /// Whether participants are counted.
  var countsParticipants: Bool { self == .workshop || amended?.kind == .workshop }

  /// The nature of the record.
  var kind: Kind {
    switch self {
    case .interview: .individual
    case .brief: .brief
    case .workshop: .workshop
    case .amendment(let record): record.kind
    }
  }
}

extension VisitForm {
  /// The name in a draft; a record that is put right is in the journal already, and has none.
  var code: String? {
    switch self {
    case .interview, .amendment: nil
    case .brief, .workshop: kind.rawValue
    }
  }

  /// Reads the name in a draft; without any it is an interview.
  init?(code: String?) {
    switch code {
    case nil: self = .interview
    case Kind.brief.rawValue: self = .brief
    case Kind.workshop.rawValue: self = .workshop
    default: return nil
    }
  }
}
