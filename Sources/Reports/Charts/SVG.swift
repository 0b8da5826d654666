/// The elements of a static drawing; none can run, move or load anything.
extension Tag {
  static let svg = Tag("svg")
  static let desc = Tag("desc")
  static let path = Tag("path")
  /// The words of a drawing.
  static let words = Tag("text")
}

extension Attribute {
  static let image = Attribute("role", "img")
  static func viewBox(width: Int, height: Int) -> Attribute {
    Attribute("viewBox", "0 0 \(width) \(height)")
  }
  static func x(_ x: Int) -> Attribute { Attribute("x", "\(x)") }
  static func y(_ y: Int) -> Attribute { Attribute("y", "\(y)") }
  static let atEnd = Attribute("text-anchor", "end")
  static let atMiddle = Attribute("text-anchor", "middle")

  static func thickness(_ width: Int) -> Attribute { Attribute("stroke-width", "\(width)") }

  /// A line through the middle of each rectangle, along its length.
  static func middle(of bars: [Bar], isUpright: Bool) -> Attribute {
    Attribute(
      "d",
      bars.map { bar in
        isUpright
          ? "M\(bar.x + bar.width / 2) \(bar.y + bar.height)v\(-bar.height)"
          : "M\(bar.x) \(bar.y + bar.height / 2)h\(bar.width)"
      }.joined()
    )
  }

  /// Rectangles drawn as one element, however many they are.
  static func outline(_ bars: [Bar]) -> Attribute { Attribute("d", bars.map(\.path).joined()) }
}

/// A rectangle of a chart, in the units of its drawing.
struct Bar: Sendable, Equatable {
  var x: Int
  var y: Int
  var width: Int
  var height: Int

  /// From its upper left corner, around.
  var path: String { "M\(x) \(y)h\(width)v\(height)h\(-width)z" }
}
