import Records

/// How the screen does on a corpus: what it finds where something is, what it cries where nothing is.
struct CorpusMeasure {
  private(set) var planted = 0
  private(set) var harmless = 0
  /// Lines where every expected kind was seen.
  private(set) var exact = 0
  /// Lines where at least something was seen.
  private(set) var noticed = 0
  private(set) var refusedInVain = 0
  private(set) var warnedInVain = 0
  private(set) var faults: [String] = []

  init(of lines: [CorpusLine]) {
    let screen = PersonalDataScreen()
    for line in lines { count(line, screen.findings(in: line.text)) }
  }

  var recall: Double { Double(exact) / Double(planted) }
  var noticing: Double { Double(noticed) / Double(planted) }
  var falseRefusals: Double { Double(refusedInVain) / Double(harmless) }
  var falseAlarms: Double { Double(refusedInVain + warnedInVain) / Double(harmless) }

  private mutating func count(_ line: CorpusLine, _ findings: [PersonalData]) {
    guard line.expected.isEmpty else {
      planted += 1
      let isExact = line.expected.isSubset(of: findings.map(\.kind))
      exact += isExact ? 1 : 0
      noticed += findings.isEmpty ? 0 : 1
      if !isExact { faults.append("missed: \(line.text)") }
      return
    }
    harmless += 1
    guard !findings.isEmpty else { return }
    faults.append("in vain: \(line.text)")
    if findings.contains(where: { $0.sureness == .refuse }) {
      refusedInVain += 1
    } else {
      warnedInVain += 1
    }
  }
}

extension CorpusMeasure: CustomStringConvertible {
  var description: String {
    let lines = [
      "\(exact) of \(planted) planted lines with every expected kind, \(noticed) with any",
      "of \(harmless) harmless lines, \(refusedInVain) refused and \(warnedInVain) warned of",
    ]
    return (lines + faults).joined(separator: "\n  ")
  }
}
