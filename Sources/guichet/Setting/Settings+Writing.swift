import Records

extension Settings {
  /// The file as the program writes it.
  var text: String {
    let lines = [
      site.map { "site: \($0.quoted)" }, language.map { "language: \($0.quoted)" },
      channel.map { "channel: \($0.rawValue)" }, journal.map { "journal: \($0.quoted)" },
      "idle_minutes: \(idleMinutes)", keyPhrase.map { "key_phrase: \($0.quoted)" },
      "base: \(base)",
    ]
    return lines.compactMap { $0 }.joined(separator: "\n") + "\n"
  }

  /// Writes the file, which is nobody else's business.
  func write(_ path: String) throws { try PrivateFile.write(text, to: path) }
}

extension String {
  /// As YAML wants it between simple quotes.
  fileprivate var quoted: String { "'" + replacing("'", with: "''") + "'" }
}
