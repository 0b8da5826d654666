/// What a page weighs, counted on the page itself before it is written.
package struct PageMeasures: Sendable, Equatable {
  /// Uncompressed, as the file is.
  package let bytes: Int
  /// Every element but those inside drawings, as EcoIndex counts.
  package let elements: Int
  package let tables: Int
  package let drawings: Int
  /// The elements of the largest drawing.
  package let largestDrawing: Int
}

extension Page {
  /// The measures of the page.
  package var measures: PageMeasures {
    let all = markup.elements
    let drawings = markup.drawings.map { $0.elements.count - 1 }
    return PageMeasures(
      bytes: html.utf8.count,
      elements: all.count - drawings.reduce(0, +),
      tables: all.filter { $0 == Tag.table.name }.count,
      drawings: drawings.count,
      largestDrawing: drawings.max() ?? 0
    )
  }
}

extension Markup {
  /// The names of the elements of the tree, its root first.
  var elements: [String] {
    switch self {
    case .text: []
    case .style: ["style"]
    case .element(let tag, _, let children): [tag.name] + children.flatMap(\.elements)
    }
  }

  /// The drawings of the tree, from the first to the last.
  fileprivate var drawings: [Markup] {
    guard case .element(let tag, _, let children) = self else { return [] }
    return tag == .svg ? [self] : children.flatMap(\.drawings)
  }
}
