// Real paths and lasting names outside the data directory.
// SPDX-License-Identifier: MIT
#include "peer/base/outside_files.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

#include "peer/base/descriptor.hpp"
#include "peer/base/failure.hpp"
#include "peer/base/text.hpp"
#include "peer/base/write_all.hpp"

namespace peer::base {

namespace fs = std::filesystem;

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

bool sync_folder(const fs::path& folder) {
  const Descriptor open(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  return open.is_open() && ::fsync(open.number()) == 0;
}

bool sync_above(const fs::path& path) {
  return sync_folder(path.parent_path()) || errno == EACCES;
}

bool replace_file(const fs::path& path, std::string_view text) {
  const fs::path beside = path.parent_path() / fmt::format(".{}.tmp", path.filename().string());
  {
    const Descriptor file(::open(
        beside.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR));
    const bool written =
        file.is_open() && write_all(file.number(), text) && ::fsync(file.number()) == 0;
    if (!written) return false;
  }
  return ::rename(beside.c_str(), path.c_str()) == 0 && sync_folder(path.parent_path());
}

}  // namespace peer::base
