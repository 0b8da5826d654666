/// A theme of the RGAA 4.1, with the criteria that a machine can verify.
///
/// The machine is axe-core 4.12, whose rules name the tests of the RGAA that they automate.
enum AccessibilityTheme: Int, CaseIterable {
  case images = 1
  case frames
  case colours
  case media
  case tables
  case links
  case scripts
  case required
  case structure
  case presentation
  case forms
  case navigation
  case reading
}

extension AccessibilityTheme {
  /// How many criteria the theme has.
  private var count: Int {
    [9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12][rawValue - 1]
  }

  /// The numbers of those that a machine verifies.
  private var automated: [Int] {
    switch self {
    case .images: [1]
    case .frames: [1, 2]
    case .colours: [2]
    case .media: [3, 10]
    case .tables: [2, 4, 7]
    case .links: [1, 2]
    case .scripts: [1, 3]
    case .required: [2, 3, 4, 5, 8]
    case .structure: [1, 2, 3]
    case .presentation: [4, 6, 8]
    case .forms: [1, 2, 9, 13]
    case .navigation: [7, 8]
    case .reading: [1, 8, 9]
    }
  }

  /// The criteria that only a person can verify: « 1.2 », « 1.3 ».
  var byHand: [String] {
    (1...count).filter { !automated.contains($0) }.map { "\(rawValue).\($0)" }
  }

  /// How many criteria a machine verifies, in all themes.
  static var automatedCount: Int { allCases.reduce(0) { $0 + $1.automated.count } }

  /// How many only a person can verify.
  static var byHandCount: Int { allCases.reduce(0) { $0 + $1.byHand.count } }

  /// The elements without which the theme says nothing of a page; none when it always says something.
  var elements: Set<String> {
    switch self {
    case .frames: ["iframe", "frame"]
    case .media: ["audio", "video", "object", "embed"]
    case .scripts: ["script"]
    case .forms: ["form", "input", "select", "textarea", "button"]
    default: []
    }
  }
}
