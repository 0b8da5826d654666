extension String {
  /// The text with signs that any screen reader says or skips in place of arrows and drawings.
  var withoutGlyphs: String {
    guard unicodeScalars.contains(where: { $0.isArrow || $0.isDrawing }) else { return self }
    var spelled = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      spelled.append(scalar.isArrow ? ":" : scalar.isDrawing ? "-" : scalar)
    }
    return String(spelled)
  }
}

extension Unicode.Scalar {
  /// The blocks of arrows: what they point to comes after a colon as well.
  fileprivate var isArrow: Bool {
    switch value {
    case 0x2190...0x21FF, 0x27F0...0x27FF, 0x2900...0x297F, 0x2B00...0x2B11: true
    default: false
    }
  }

  /// Technical signs, boxes, shapes, ticks and pictures.
  fileprivate var isDrawing: Bool {
    switch value {
    case 0x2300...0x23FF, 0x2500...0x27BF, 0x2B12...0x2BFF, 0x1F000...0x1FAFF: true
    default: false
    }
  }
}
