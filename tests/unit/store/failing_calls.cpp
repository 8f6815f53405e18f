// System calls of the store that fail when a test wants it.
// SPDX-License-Identifier: MIT
#include "failing_calls.hpp"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <optional>

// Only there when coverage is measured.
extern "C" void __gcov_dump() __attribute__((weak));  // NOLINT(bugprone-reserved-identifier)

namespace {

struct Armed {
  peer::test::CallFault fault;
  int calls = 0;
};

std::vector<Armed> armed;
bool elsewhere = false;  // inside a `meanwhile`

// What the call is to answer instead of doing anything.
std::optional<int> answer(std::string_view call) {
  const auto found = std::ranges::find_if(
      armed, [&](const Armed& each) { return !elsewhere && each.fault.call == call; });
  if (found == armed.end()) return std::nullopt;
  const peer::test::CallFault& fault = found->fault;
  ++found->calls;
  if (found->calls < fault.nth || (found->calls > fault.nth && !fault.for_ever)) {
    return std::nullopt;
  }
  if (fault.meanwhile) {
    elsewhere = true;
    fault.meanwhile();
    elsewhere = false;
    return std::nullopt;
  }
  errno = fault.error;
  return fault.error == 0 ? 0 : -1;
}

}  // namespace

namespace peer::test {

FailingCalls::FailingCalls(const CallFault& fault) : FailingCalls(std::vector{fault}) {}

FailingCalls::FailingCalls(std::vector<CallFault> faults) {
  for (CallFault& fault : faults) armed.push_back({std::move(fault)});
}

FailingCalls::~FailingCalls() {
  armed.clear();
}

bool FailingCalls::struck() const {
  return std::ranges::any_of(armed, [](const Armed& each) { return each.calls >= each.fault.nth; });
}

}  // namespace peer::test

// The names are the linker's.
// NOLINTBEGIN(bugprone-reserved-identifier,readability-identifier-naming,cert-dcl50-cpp)
#define PEER_WRAP(result, name, parameters, ...)            \
  extern "C" result __real_##name parameters;               \
  extern "C" result __wrap_##name parameters;               \
  extern "C" result __wrap_##name parameters {              \
    const auto instead = answer(#name);                     \
    return instead ? *instead : __real_##name(__VA_ARGS__); \
  }

PEER_WRAP(ssize_t, read, (int file, void* bytes, size_t size), file, bytes, size)
PEER_WRAP(ssize_t, write, (int file, const void* bytes, size_t size), file, bytes, size)
PEER_WRAP(ssize_t, pread, (int file, void* bytes, size_t size, off_t at), file, bytes, size, at)
PEER_WRAP(ssize_t, pwrite, (int file, const void* bytes, size_t size, off_t at), file, bytes, size,
          at)
PEER_WRAP(int, fchmod, (int file, mode_t mode), file, mode)
PEER_WRAP(int, fchmodat, (int folder, const char* name, mode_t mode, int flags), folder, name, mode,
          flags)
PEER_WRAP(int, mkdirat, (int folder, const char* name, mode_t mode), folder, name, mode)
PEER_WRAP(int, renameat, (int from, const char* old, int to, const char* name), from, old, to, name)
PEER_WRAP(int, renameat2, (int from, const char* old, int to, const char* name, unsigned flags),
          from, old, to, name, flags)
PEER_WRAP(int, unlinkat, (int folder, const char* name, int flags), folder, name, flags)
PEER_WRAP(int, fstat, (int file, struct stat* status), file, status)
PEER_WRAP(int, fstatat, (int folder, const char* name, struct stat* status, int flags), folder,
          name, status, flags)
PEER_WRAP(int, faccessat, (int folder, const char* name, int mode, int flags), folder, name, mode,
          flags)
PEER_WRAP(int, flock, (int file, int operation), file, operation)
PEER_WRAP(int, ftruncate, (int file, off_t size), file, size)

// No test here cuts the power: waiting for the disk would only take time.
extern "C" int __wrap_fsync(int file);
extern "C" int __wrap_fsync(int file) {
  const auto instead = answer("fsync");
  return instead ? *instead : fcntl(file, F_GETFD) < 0 ? -1 : 0;
}

extern "C" int __real_close(int file);
extern "C" int __wrap_close(int file);
extern "C" int __wrap_close(int file) {  // the descriptor is gone all the same
  const int result = __real_close(file);
  return answer("close").value_or(result);
}

extern "C" DIR* __real_fdopendir(int file);
extern "C" DIR* __wrap_fdopendir(int file);
extern "C" DIR* __wrap_fdopendir(int file) {
  return answer("fdopendir") ? nullptr : __real_fdopendir(file);
}

extern "C" dirent* __real_readdir(DIR* folder);
extern "C" dirent* __wrap_readdir(DIR* folder);
extern "C" dirent* __wrap_readdir(DIR* folder) {
  return answer("readdir") ? nullptr : __real_readdir(folder);
}

extern "C" int __real_openat(int folder, const char* name, int flags, mode_t mode);
extern "C" int __wrap_openat(int folder, const char* name, int flags, mode_t mode);
extern "C" int __wrap_openat(int folder, const char* name, int flags, mode_t mode) {
  const auto instead = answer("openat");
  return instead ? *instead : __real_openat(folder, name, flags, mode);
}

// openat2 is the only use.
extern "C" long __real_syscall(long number, int root, const char* name, void* how, size_t size);
extern "C" long __wrap_syscall(long number, int root, const char* name, void* how, size_t size);
extern "C" long __wrap_syscall(long number, int root, const char* name, void* how, size_t size) {
  const auto instead = answer("openat2");
  return instead ? *instead : __real_syscall(number, root, name, how, size);
}

// A child that a fail point ends would count for nothing.
extern "C" [[noreturn]] void __real__exit(int status);
extern "C" [[noreturn]] void __wrap__exit(int status);
extern "C" void __wrap__exit(int status) {
  if (__gcov_dump != nullptr) __gcov_dump();
  __real__exit(status);
}
// NOLINTEND(bugprone-reserved-identifier,readability-identifier-naming,cert-dcl50-cpp)
