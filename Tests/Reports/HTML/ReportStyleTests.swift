import Foundation
import Testing

@testable import Reports

struct ReportStyleTests {
  /// Relative luminance and contrast, WCAG 2.2.
  private func luminance(_ colour: String) -> Double {
    let hex = colour.count == 3 ? colour.map { "\($0)\($0)" }.joined() : colour
    let parts = stride(from: 0, to: 6, by: 2).map { start -> Double in
      let part = Double(Int(hex.dropFirst(start).prefix(2), radix: 16) ?? 0) / 255
      return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  private func contrast(_ first: String, _ second: String) -> Double {
    let both = [luminance(first), luminance(second)].sorted()
    return (both[1] + 0.05) / (both[0] + 0.05)
  }

  /// The variables of the style by day, or by night where they are changed.
  private func colours(dark: Bool) throws -> [String: String] {
    let css = SheetStyle.report.css
    var colours: [String: String] = [:]
    for (index, rule) in css.matches(of: #/:root \{([^}]*)\}/#).enumerated() {
      let before = css[..<rule.range.lowerBound].suffix(60)
      let (isDark, isPrint) = (before.contains("dark)"), before.contains("print"))
      if isPrint || css[..<rule.range.lowerBound].contains("@media print") && index == 2 {
        continue
      }
      if isDark && !dark { continue }
      for colour in rule.output.1.matches(of: #/--([a-z]+): #([0-9a-f]+)/#) {
        colours[String(colour.output.1)] = String(colour.output.2)
      }
    }
    return colours
  }

  @Test(
    arguments: [
      ("ink", "paper", 4.5), ("accent", "paper", 4.5), ("accent", "soft", 4.5),
      ("now", "paper", 3.0), ("then", "paper", 3.0), ("now", "then", 3.0),
    ],
    [false, true]
  )
  func `what must be told apart can be, by day and by night`(
    _ pair: (String, String, Double),
    _ dark: Bool
  ) throws {
    let colours = try colours(dark: dark)
    let first = try #require(colours[pair.0])
    let second = try #require(colours[pair.1])
    #expect(contrast(first, second) >= pair.2, "\(pair.0) \(first) on \(pair.1) \(second)")
  }
}
