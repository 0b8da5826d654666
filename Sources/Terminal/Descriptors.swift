internal import CReadline
internal import Glibc

/// The size of the terminal behind a descriptor, when it is one.
func terminalSize(of descriptor: Int32) -> Screen.Size? {
  var columns: Int32 = 0
  var rows: Int32 = 0
  guard crl_size(descriptor, &columns, &rows) else { return nil }
  return Screen.Size(columns: Int(columns), rows: Int(rows))
}

/// Writes every byte, or gives up when nobody reads any more.
func writeFully(_ text: String, to descriptor: Int32) {
  var bytes = Array(text.utf8)[...]
  while !bytes.isEmpty {
    let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
    if count > 0 {
      bytes = bytes.dropFirst(count)
    } else if errno == EAGAIN {
      // Another program may have made the shared terminal non-blocking.
      var room = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
      poll(&room, 1, -1)
    } else if errno != EINTR {
      return
    }
  }
}
