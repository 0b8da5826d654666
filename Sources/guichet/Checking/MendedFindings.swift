import Guides

/// The findings before and after a repair, and whether it did only good.
struct MendedFindings {
  let before: [Finding]
  let after: [Finding]

  /// Fewer errors, or as many and fewer warnings; and no kind of error more often than before.
  ///
  /// Warnings and faults of texts may appear: a file that could not be read hid them.
  var areBetter: Bool {
    let (old, new) = (count(before), count(after))
    let isWorse = new.contains { code, count in
      code.severity == .error && !code.isAboutTexts && count > old[code, default: 0]
    }
    guard !isWorse else { return false }
    let (oldErrors, newErrors) = (errors(old), errors(new))
    return newErrors < oldErrors || (newErrors == oldErrors && after.count < before.count)
  }

  private func count(_ findings: [Finding]) -> [Finding.Code: Int] {
    Dictionary(findings.map { ($0.code, 1) }, uniquingKeysWith: +)
  }

  private func errors(_ counts: [Finding.Code: Int]) -> Int {
    counts.filter { !$0.key.isAboutTexts && $0.key.severity == .error }.values.reduce(0, +)
  }
}

extension Finding.Code {
  fileprivate var isAboutTexts: Bool { rawValue.hasPrefix("E") }
}
