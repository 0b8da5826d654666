/// The participants of a workshop who share an age band and a gender, as the agent entered them.
package struct ParticipantGroup: Sendable, Hashable {
  package var ageBand: AgeBand
  package var gender: Gender
  package var count: Int

  package init(ageBand: AgeBand, gender: Gender, count: Int) {
    self.ageBand = ageBand
    self.gender = gender
    self.count = count
  }
}
