import Journal
import Locales
import Records

extension Counter {
  /// What to say of a settings file that cannot be used.
  func failure(_ error: SettingsError) -> Failure {
    switch error {
    case .unreadable(let path):
      failure(.badData, "error.settings-unreadable", ["path": .text(path)])
    case .notYAML(let path, let line):
      failure(.badData, "error.settings", ["path": .text(path), "line": .text(String(line))])
    case .unknownKey(let key, let path, let line):
      failure(
        .badData,
        "error.settings-key",
        ["key": .text(key), "path": .text(path), "line": .text(String(line))]
      )
    case .badValue(let value, let key, let path, let line):
      failure(
        .badData,
        "error.settings-value",
        [
          "value": .text(value), "key": .text(key), "path": .text(path),
          "line": .text(String(line)),
        ]
      )
    }
  }

  /// What to say of a journal that refuses; every case names the next thing to do.
  func failure(_ error: JournalError) -> Failure {
    switch error {
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

  /// Runs some work and turns what the journal throws into sentences.
  func telling<Value>(_ work: () throws -> Value) throws -> Value {
    do { return try work() } catch let error as JournalError { throw failure(error) }
  }
}
