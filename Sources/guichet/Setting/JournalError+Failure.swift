import Journal
import Locales

extension JournalError {
  /// What to say of a journal that refuses; every case names the next thing to do.
  func failure(_ say: Phrasebook) -> Failure {
    func failure(
      _ code: ExitStatus,
      _ key: String,
      _ values: [String: Phrasebook.Value] = [:]
    ) -> Failure {
      Failure(code, say(key, values))
    }
    return switch self {
    case .cannotOpen(let path, let detail):
      failure(.cannotCreate, "error.journal.open", ["path": .text(path), "detail": .text(detail)])
    case .readOnly(let path):
      failure(.cannotCreate, "error.journal.read-only", ["path": .text(path)])
    case .busy(let path): failure(.busy, "error.journal.busy", ["path": .text(path)])
    case .full(let path): failure(.cannotWrite, "error.journal.full", ["path": .text(path)])
    case .damaged(let path, let detail):
      failure(.badData, "error.journal.damaged", ["path": .text(path), "detail": .text(detail)])
    case .tooRecent(let path): failure(.badData, "error.journal.too-recent", ["path": .text(path)])
    case .alreadyClosed(let month):
      failure(.refused, "error.journal.already-closed", ["month": .text(say.month("\(month)"))])
    case .notInOrder(let month, let first):
      failure(
        .refused,
        "error.journal.not-in-order",
        [
          "month": .text(say.month("\(month)")), "first": .text(say.month("\(first)")),
          "code": .text("\(first)"),
        ]
      )
    case .changed(let month):
      failure(.badData, "error.journal.changed", ["month": .text(say.month("\(month)"))])
    case .notListed(let code): failure(.badData, "error.journal.not-listed", ["code": .text(code)])
    case .noDraft(let letter):
      failure(.refused, "error.journal.no-draft", ["letter": .text(letter)])
    case .noSuchRecord: failure(.refused, "error.journal.no-such-record")
    case .tooManyDrafts: failure(.refused, "error.journal.too-many-drafts")
    case .mixesKinds(let found): failure(.refused, "error.journal.mixes.\(found.rawValue)")
    case .copyTooLate: failure(.refused, "error.journal.copy-too-late")
    case .copyExists(let path):
      failure(.cannotCreate, "error.journal.copy-exists", ["path": .text(path)])
    case .inconsistent(let detail):
      failure(.badData, "error.journal.inconsistent", ["detail": .text(detail)])
    }
  }
}
