/// A frozen count of participations that share one profile: always a positive multiple of the base.
package struct Cell: Sendable, Hashable {
  package let profile: Profile
  package let count: Int

  package init(profile: Profile, count: Int) {
    self.profile = profile
    self.count = count
  }
}
