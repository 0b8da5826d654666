// What befalls a computer while a program runs on it: its clock is moved, its disk is full.
//
// Loaded before the C library (LD_PRELOAD), and told by files of the folder in MISHAPS:
// `clock` holds the seconds by which the time of day is wrong; while `full` exists, no file grows.

#define _GNU_SOURCE

#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

// Opened and read without the functions below, and without touching errno.
static bool read_mishap(const char *name, char *text, size_t size) {
  const char *folder = getenv("MISHAPS");
  if (!folder) return false;
  char path[4096];
  snprintf(path, sizeof path, "%s/%s", folder, name);
  int reason = errno;
  int descriptor = (int)syscall(SYS_openat, AT_FDCWD, path, O_RDONLY | O_CLOEXEC);
  bool exists = descriptor >= 0;
  if (exists) {
    ssize_t count = read(descriptor, text, size - 1);
    text[count > 0 ? count : 0] = '\0';
    close(descriptor);
  }
  errno = reason;
  return exists;
}

static long error_of_clock(void) {
  char text[32];
  return read_mishap("clock", text, sizeof text) ? strtol(text, NULL, 10) : 0;
}

int clock_gettime(clockid_t clock, struct timespec *time) {
  int result = (int)syscall(SYS_clock_gettime, clock, time);
  bool is_time_of_day = clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE;
  if (result == 0 && is_time_of_day) time->tv_sec += error_of_clock();
  return result;
}

time_t time(time_t *result) {
  struct timespec now;
  clock_gettime(CLOCK_REALTIME, &now);
  if (result) *result = now.tv_sec;
  return now.tv_sec;
}

int gettimeofday(struct timeval *restrict result, void *restrict zone) {
  (void)zone;
  struct timespec now;
  clock_gettime(CLOCK_REALTIME, &now);
  *result = (struct timeval){now.tv_sec, now.tv_nsec / 1000};
  return 0;
}

static bool is_refused(int descriptor) {
  struct stat status;
  char text[2];
  if (fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode)) return false;
  if (!read_mishap("full", text, sizeof text)) return false;
  errno = ENOSPC;
  return true;
}

ssize_t write(int descriptor, const void *bytes, size_t count) {
  return is_refused(descriptor) ? -1 : syscall(SYS_write, descriptor, bytes, count);
}

ssize_t pwrite(int descriptor, const void *bytes, size_t count, off_t place) {
  return is_refused(descriptor) ? -1 : syscall(SYS_pwrite64, descriptor, bytes, count, place);
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t count, off64_t place) {
  return pwrite(descriptor, bytes, count, place);
}
