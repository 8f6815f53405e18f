// A private directory for one test; see temporary_directory.hpp.
// SPDX-License-Identifier: MIT
#include "temporary_directory.hpp"

#include <sys/stat.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace peer::test {

namespace {

// In memory where that is to be had: thousands of folders are made, and no power is cut here.
std::string parent() {
  const char* wanted = std::getenv("TMPDIR");  // NOLINT(concurrency-mt-unsafe)
  if (wanted != nullptr) return wanted;
  return ::access("/dev/shm", W_OK | X_OK) == 0 ? "/dev/shm" : "/tmp";
}

}  // namespace

TemporaryDirectory::TemporaryDirectory() {
  std::string pattern = parent() + "/peer-test-XXXXXX";
  if (::mkdtemp(pattern.data()) == nullptr) throw std::runtime_error("mkdtemp " + pattern);
  path_ = std::filesystem::canonical(pattern).string();
}

TemporaryDirectory::~TemporaryDirectory() {
  std::error_code ignored;
  std::filesystem::remove_all(path_, ignored);
}

void TemporaryDirectory::put(const std::string& name, const std::string& bytes) const {
  const std::filesystem::path file = *this / name;
  std::filesystem::create_directories(file.parent_path());
  std::ofstream(file, std::ios::binary) << bytes;
}

std::optional<std::string> TemporaryDirectory::read(const std::string& name) const {
  std::ifstream file(*this / name, std::ios::binary);
  if (!file) return std::nullopt;
  return std::string(std::istreambuf_iterator<char>(file), {});
}

std::string TemporaryDirectory::get(const std::string& name) const {
  return read(name).value_or("");
}

bool TemporaryDirectory::has(const std::string& name) const {
  return std::filesystem::exists(*this / name);
}

unsigned mode_of(const std::string& path) {
  struct stat status {};
  if (::lstat(path.c_str(), &status) != 0) throw std::runtime_error("lstat " + path);
  return status.st_mode & 07777U;
}

}  // namespace peer::test
