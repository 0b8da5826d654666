/// The EcoIndex of a page that makes one request: 100 is the lightest.
///
/// The quantiles and the formula are those of cnumr/ecoindex_python, `ecoindex/data/quantiles.py`.
package struct EcoIndex: Sendable, Equatable {
  package let score: Int

  package init(_ measures: PageMeasures) {
    let rank =
      3 * EcoIndex.rank(of: Double(measures.elements), in: EcoIndex.elements)
      + 2 * EcoIndex.rank(of: 1, in: EcoIndex.requests)
      + EcoIndex.rank(of: Double(measures.bytes) / 1000, in: EcoIndex.kilobytes)
    score = Int((100 - 5 * rank / 6).rounded())
  }

  /// From A to G.
  package var grade: String {
    let bounds = [("A", 80), ("B", 70), ("C", 55), ("D", 40), ("E", 25), ("F", 10)]
    return bounds.first { score > $0.1 }?.0 ?? "G"
  }

  /// Between which twentieths of the web the page stands.
  private static func rank(of value: Double, in quantiles: [Double]) -> Double {
    for index in 1..<quantiles.count where value < quantiles[index] {
      let (low, high) = (quantiles[index - 1], quantiles[index])
      return Double(index - 1) + (value - low) / (high - low)
    }
    return Double(quantiles.count - 1)
  }

  private static let elements: [Double] = [
    0, 47, 75, 159, 233, 298, 358, 417, 476, 537, 603, 674, 753, 843, 949, 1076, 1237, 1459, 1801,
    2479, 594_601,
  ]
  private static let requests: [Double] = [
    0, 2, 15, 25, 34, 42, 49, 56, 63, 70, 78, 86, 95, 105, 117, 130, 147, 170, 205, 281, 3920,
  ]
  private static let kilobytes: [Double] = [
    0, 1.37, 144.7, 319.53, 479.46, 631.97, 783.38, 937.91, 1098.62, 1265.47, 1448.32, 1648.27,
    1876.08, 2142.06, 2465.37, 2866.31, 3401.59, 4155.73, 5400.08, 8037.54, 223_212.26,
  ]
}
