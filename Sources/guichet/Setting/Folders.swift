import Glibc

/// Where the program finds its content, its journal and its settings.
struct Folders: Sendable, Equatable {
  /// The folder that holds `guides` and `locales`.
  var content: String
  var journal: String
  var settings: String
  /// The sheet of the present visit: one at a time for each program, replaced by the next.
  var sheet: String
  /// The searches that the arrows bring back.
  var history: String

  /// Flags first, then the environment, then the usual places.
  static func find(_ options: Wishes, world: World) -> Folders {
    let environment = world.environment
    return Folders(
      content: options.content ?? environment.filled("GUICHET_CONTENT")
        ?? installedContent(near: world.executable),
      journal: options.journal ?? environment.filled("GUICHET_JOURNAL")
        ?? usualJournal(world),
      settings: environment.base("XDG_CONFIG_HOME", or: ".config") + "/guichet/settings.yaml",
      sheet: environment.base("XDG_RUNTIME_DIR", or: ".cache/guichet")
        + "/\(PrintedSheet.name(of: world.process))",
      history: environment.base("XDG_STATE_HOME", or: ".local/state") + "/guichet/history"
    )
  }

  /// Where the journal is when nobody says otherwise.
  static func usualJournal(_ world: World) -> String {
    world.environment.base("XDG_DATA_HOME", or: ".local/share") + "/guichet/journal.sqlite"
  }

  /// Whether a flag or the environment says where the journal is.
  static func namesJournal(_ options: Wishes, world: World) -> Bool {
    (options.journal ?? world.environment.filled("GUICHET_JOURNAL")) != nil
  }

  /// `share/guichet` beside the folder of the executable, else the first folder above it that has guides.
  static func installedContent(near executable: String) -> String {
    var folder = executable.folder
    let shared = folder.folder + "/share/guichet"
    if hasGuides(shared) { return shared }
    while !folder.isEmpty {
      if hasGuides(folder) { return folder }
      folder = folder.folder
    }
    return shared
  }

  private static func hasGuides(_ folder: String) -> Bool {
    ["guides", "locales"].allSatisfy { access("\(folder)/\($0)", F_OK) == 0 }
  }
}

extension [String: String] {
  /// A variable that is set to something.
  fileprivate func filled(_ name: String) -> String? {
    self[name].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// A folder of the XDG Base Directory Specification, which must be absolute to count.
  fileprivate func base(_ name: String, or usual: String) -> String {
    if let folder = filled(name), folder.hasPrefix("/") { return folder }
    return (filled("HOME") ?? "/tmp") + "/" + usual
  }
}

extension String {
  /// The path without its last component; empty for the root.
  fileprivate var folder: String {
    lastIndex(of: "/").map { String(self[..<$0]) } ?? ""
  }
}
