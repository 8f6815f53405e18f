// Finds the data directory that a command works in.
// SPDX-License-Identifier: MIT
#include <sys/stat.h>
#include <unistd.h>

#include <climits>
#include <cstdlib>

#include "peer/base/failure.hpp"
#include "peer/workspace/workspace.hpp"

namespace peer::workspace {

namespace {

bool is_there(const std::string& path) {
  struct stat status {};
  return ::lstat(path.c_str(), &status) == 0;
}

std::string working_directory() {
  std::string buffer(PATH_MAX, '\0');
  if (::getcwd(buffer.data(), buffer.size()) == nullptr) {
    base::fail("the working directory cannot be found", "change to a directory that exists");
  }
  return buffer.c_str();
}

std::string checked(const std::string& directory, std::string_view origin) {
  if (is_there(directory + "/program.toml")) return directory;
  base::fail("'" + directory + "' (" + std::string(origin) +
                 ") is not a data directory: it has no program.toml",
             "name one with -C DIR, or make one with 'peer init DIR'");
}

}  // namespace

std::string find_directory(const std::optional<std::string>& given) {
  if (given) return checked(*given, "-C");
  const char* variable = std::getenv("PEER_DIR");
  if (variable != nullptr && *variable != '\0') return checked(variable, "$PEER_DIR");
  std::string directory = working_directory();
  while (true) {
    if (is_there(directory + "/program.toml")) return directory;
    const std::size_t slash = directory.rfind('/');
    if (directory == "/" || slash == std::string::npos) break;
    directory.resize(slash == 0 ? 1 : slash);
  }
  base::fail("there is no program.toml here or in a folder above",
             "change to a data directory, name one with -C DIR, or make one with 'peer init DIR'");
}

}  // namespace peer::workspace
