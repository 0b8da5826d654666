/// One step of a guide.
package struct Step: Sendable, Equatable {
  package var id: String
  package var title: String
  package var blocks: [Block]

  package init(id: String, title: String, blocks: [Block]) {
    self.id = id
    self.title = title
    self.blocks = blocks
  }
}

/// A piece of a step, as the strict subset of Markdown allows.
package enum Block: Sendable, Equatable {
  case paragraph([Inline])
  case bullets([[Inline]])
  case numbered([[Inline]])
  case callout(Callout, [Inline])
  /// A question on which the way through the guide depends.
  case branch(question: [Inline], ways: [Way])
  /// « Si ça bloque » : what happens and what then.
  case trouble([Inline])
}

/// What a callout is for; the reader gives it a word, never only a colour.
package enum Callout: String, CaseIterable, Sendable, Hashable {
  case warning
  case tip
  case safety
  case screen
  case together
}

/// One way out of a branching question.
package struct Way: Sendable, Equatable {
  package var text: [Inline]
  package var step: String

  package init(text: [Inline], step: String) {
    self.text = text
    self.step = step
  }
}

/// A run of text inside a block.
package enum Inline: Sendable, Equatable {
  case text(String)
  case strong(String)
  case emphasis(String)
  case link(text: String, url: String)
  case step(String)
  case guide(String)
  case term(String)
}
