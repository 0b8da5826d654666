extension Report {
  /// What has a number in the report: a table of counts, or a grid of words.
  enum Item {
    case table(Table)
    case grid(Grid)
  }

  /// Everything numbered, in the order of the numbers, with its chapter.
  var items: [(chapter: Chapter, item: Item)] {
    chapters.flatMap { chapter in
      (chapter.tables.map(Item.table) + chapter.grids.map(Item.grid)).map { (chapter, $0) }
    }
  }
}

extension Report.Item {
  var number: Int {
    switch self {
    case .table(let table): table.number
    case .grid(let grid): grid.number
    }
  }

  var id: String {
    switch self {
    case .table(let table): table.id
    case .grid(let grid): grid.id
    }
  }

  var title: String {
    switch self {
    case .table(let table): table.title
    case .grid(let grid): grid.title
    }
  }

  var sentence: String? {
    switch self {
    case .table(let table): table.sentence
    case .grid(let grid): grid.sentence
    }
  }

  var notes: [String] {
    switch self {
    case .table(let table): table.notes
    case .grid(let grid): grid.notes
    }
  }

  /// Whether it has no line.
  var isEmpty: Bool {
    switch self {
    case .table(let table): table.lines.isEmpty
    case .grid(let grid): grid.rows.isEmpty
    }
  }
}
