/// Where a piece of content stands in its life.
package enum Publication: String, CaseIterable, Sendable, Hashable {
  case draft
  case published
  case retired
}
