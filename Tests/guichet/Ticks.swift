import Synchronization

/// A clock that every look moves by as many seconds.
final class Ticks: Sendable {
  private let step: Double
  private let seconds = Mutex(0.0)

  init(every step: Double) { self.step = step }

  func next() -> Double {
    seconds.withLock {
      $0 += step
      return $0
    }
  }
}
