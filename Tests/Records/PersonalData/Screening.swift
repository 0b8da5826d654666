import Records

/// What the screen sees, as `kind:words`, with a question mark after a kind that is only a warning.
func screening(_ text: String, publicNames: [String] = []) -> [String] {
  PersonalDataScreen(publicNames: publicNames).findings(in: text).map { finding in
    let mark = finding.sureness == .warn ? "?" : ""
    return "\(finding.kind.rawValue)\(mark):\(text[finding.range])"
  }
}
