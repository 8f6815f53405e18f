// Real paths, whole writes and lasting names outside the data directory.
// SPDX-License-Identifier: MIT
#include "peer/base/outside_files.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <cerrno>

#include "peer/base/descriptor.hpp"
#include "peer/base/failure.hpp"
#include "peer/base/text.hpp"

namespace peer::base {
namespace {

namespace fs = std::filesystem;

// Whoever gets signals for ever should hear so and not wait for ever.
constexpr int most_interruptions = 100;

}  // namespace

fs::path real_path(const fs::path& typed) {
  std::error_code error;
  fs::path real = fs::absolute(typed, error);
  if (!error) real = fs::weakly_canonical(real, error);
  if (error) fail(fmt::format("cannot use '{}': {}", printable(typed.string()), error.message()));
  return real.has_filename() ? real : real.parent_path();  // without a final slash
}

bool is_inside(const fs::path& path, const fs::path& directory) {
  auto at = path.begin();
  for (const fs::path& part : directory) {
    if (at == path.end() || *at != part) return false;
    ++at;
  }
  return true;
}

bool write_all(int descriptor, std::string_view text) {
  int interruptions = 0;
  while (!text.empty()) {
    const ssize_t written = ::write(descriptor, text.data(), text.size());
    if (written < 0 && errno == EINTR && ++interruptions < most_interruptions) continue;
    if (written < 0) return false;
    text.remove_prefix(static_cast<std::size_t>(written));
  }
  return true;
}

bool sync_above(const fs::path& path) {
  const std::string above = path.parent_path().string();
  const Descriptor folder(::open(above.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (!folder.is_open()) return errno == EACCES;
  return ::fsync(folder.number()) == 0;
}

}  // namespace peer::base
