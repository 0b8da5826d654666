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

  /// What to say of a journal that refuses.
  func failure(_ error: JournalError) -> Failure { error.failure(say) }

  /// Runs some work and turns what the journal throws into sentences.
  func telling<Value>(_ work: () throws -> Value) throws -> Value {
    do { return try work() } catch let error as JournalError { throw failure(error) }
  }
}
