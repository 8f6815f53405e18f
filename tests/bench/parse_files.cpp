// The measure of `peer check`: one thread that opens and reads the files it is told of and parses
// them with toml++, and does nothing else.
//   parse_files DIRECTORY < LIST     one path a line, from DIRECTORY
// Prints how many files and bytes there were.
// SPDX-License-Identifier: MIT
#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <toml++/toml.h>
#include <unistd.h>

#include <cstdio>
#include <string>
#include <vector>

namespace {

std::vector<std::string> read_list() {
  std::vector<std::string> paths;
  std::string path;
  for (int c = std::getchar(); c != EOF; c = std::getchar()) {
    if (c != '\n') {
      path.push_back(static_cast<char>(c));
      continue;
    }
    paths.push_back(path);
    path.clear();
  }
  return paths;
}

// False when the file cannot be read as a whole.
bool read_file(int directory, const std::string& path, std::string& bytes) {
  const int file = ::openat(directory, path.c_str(), O_RDONLY | O_CLOEXEC);
  struct stat status {};
  if (file < 0 || ::fstat(file, &status) != 0) return false;
  bytes.resize(static_cast<std::size_t>(status.st_size));
  const ssize_t got = ::read(file, bytes.data(), bytes.size());
  ::close(file);
  return got == status.st_size;
}

}  // namespace

int main(int argc, char** argv) {
  const int directory = argc == 2 ? ::open(argv[1], O_RDONLY | O_DIRECTORY | O_CLOEXEC) : -1;
  if (directory < 0) return 2;
  const std::vector<std::string> paths = read_list();
  std::string bytes;
  std::size_t total = 0;
  std::size_t keys = 0;
  for (const std::string& path : paths) {
    if (!read_file(directory, path, bytes)) return 1;
    total += bytes.size();
    keys += toml::parse(std::string_view(bytes)).size();
  }
  fmt::print("{} files, {} bytes, {} keys\n", paths.size(), total, keys);
  return 0;
}
