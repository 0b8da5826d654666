import Records

extension World {
  /// The day that a file bears: that of `SOURCE_DATE_EPOCH`, in seconds since 1970, when it is set, else today.
  ///
  /// Who makes a file twice can then compare its bytes (reproducible-builds.org/specs/source-date-epoch).
  var reportDay: Day {
    guard let seconds = environment["SOURCE_DATE_EPOCH"].flatMap(Int.init), seconds >= 0 else {
      return today()
    }
    return Day(ordinal: seconds / 86_400)
  }
}
