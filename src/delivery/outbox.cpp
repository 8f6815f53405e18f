// Writes messages as files, readable by their owner only, each old or new.
// SPDX-License-Identifier: MIT
#include "peer/delivery/outbox.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <filesystem>

#include "peer/base/ensure.hpp"
#include "peer/base/failure.hpp"
#include "peer/base/text.hpp"

namespace peer::delivery {
namespace {

namespace fs = std::filesystem;

class Descriptor {
 public:
  explicit Descriptor(int value) : value_(value) {}
  ~Descriptor() {
    if (value_ >= 0) ::close(value_);
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  int get() const { return value_; }

 private:
  int value_;
};

std::string session_list(const std::vector<std::string>& sessions) {
  return base::join(sessions, ", ");
}

std::string with_headers(std::string_view channel, std::string_view to, const Message& message,
                         const std::vector<std::string>& sessions) {
  std::string text = fmt::format("Channel: {}\n", channel);
  if (!to.empty()) text += fmt::format("To: {}\n", base::printable(to));
  if (!message.subject.empty()) text += fmt::format("Subject: {}\n", message.subject);
  return text + fmt::format("Sessions: {}\n\n{}\n", session_list(sessions), message.body);
}

[[noreturn]] void fail_with_errno(std::string_view what, const std::string& path) {
  const int code = errno;
  base::fail(fmt::format("cannot {} '{}': {}", what, base::printable(path), std::strerror(code)),
             "give --outbox a directory that you may write to");
}

// The real path, also of what does not exist yet: its nearest existing parent decides.
fs::path real_path(const fs::path& path) {
  std::error_code error;
  fs::path real = fs::absolute(path, error);
  if (!error) real = fs::weakly_canonical(real, error);
  if (error) {
    base::fail(fmt::format("cannot use '{}': {}", base::printable(path.string()), error.message()));
  }
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

// Whoever gets signals for ever should hear so and not wait for ever.
constexpr int most_interruptions = 100;

void write_all(int descriptor, std::string_view text, const std::string& name) {
  int interruptions = 0;
  while (!text.empty()) {
    const ssize_t written = ::write(descriptor, text.data(), text.size());
    if (written < 0 && errno == EINTR && ++interruptions < most_interruptions) continue;
    if (written < 0) fail_with_errno("write", name);
    text.remove_prefix(static_cast<std::size_t>(written));
  }
}

// A new file beside the old one, then in its place. What a killed run left behind is replaced.
void write_file(int directory, const OutboxFile& file) {
  PEER_ENSURE(file.name.find('/') == std::string::npos, "a message's file has a plain name");
  const std::string fresh = "." + file.name + ".tmp";
  ::unlinkat(directory, fresh.c_str(), 0);
  const Descriptor out(::openat(directory, fresh.c_str(),
                                O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
  if (out.get() < 0) fail_with_errno("create", file.name);
  try {
    if (::fchmod(out.get(), 0600) != 0) fail_with_errno("protect", file.name);
    write_all(out.get(), file.text, file.name);
    if (::fsync(out.get()) != 0) fail_with_errno("write", file.name);
    if (::renameat(directory, fresh.c_str(), directory, file.name.c_str()) != 0) {
      fail_with_errno("write", file.name);
    }
  } catch (...) {
    ::unlinkat(directory, fresh.c_str(), 0);
    throw;
  }
}

// The name of a new directory is on the disk only when the one above it is; one that may be entered
// and not read cannot be synced.
void sync_above(const fs::path& path) {
  const std::string above = path.parent_path().string();
  const Descriptor folder(::open(above.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (folder.get() < 0 && errno == EACCES) return;
  if (folder.get() < 0 || ::fsync(folder.get()) != 0) fail_with_errno("write", above);
}

void make_directories(const fs::path& path) {
  std::error_code error;  // mkdir says better what is wrong
  if (path.empty() || fs::is_directory(path, error)) return;
  make_directories(path.parent_path());
  if (::mkdir(path.c_str(), 0700) != 0 && errno != EEXIST) {
    fail_with_errno("create the directory", path.string());
  }
  sync_above(path);
}

}  // namespace

std::vector<OutboxFile> outbox_files(const std::vector<Entry>& entries) {
  std::vector<OutboxFile> files;
  for (const Entry& entry : entries) {
    if (entry.action == Action::skip) continue;
    files.push_back({fmt::format("{}-{}-{}.txt", domain::format(entry.first_day), entry.client,
                                 domain::word(entry.kind)),
                     with_headers(domain::word(*entry.channel),
                                  entry.address.empty() ? entry.client : entry.address,
                                  entry.message, entry.sessions)});
  }
  return files;
}

OutboxFile announcement_file(const Message& message, const Sessions& sessions) {
  PEER_ENSURE(!sessions.empty(), "an announcement is about a session");
  std::vector<std::string> ids;
  for (const domain::Session* session : sessions) ids.push_back(session->id);
  return {fmt::format("{}-announce.txt", domain::format(*sessions.front()->date)),
          with_headers("announcement", "", message, ids)};
}

void check_outbox(const std::string& directory, const std::string& data_directory) {
  if (directory.empty()) base::fail_usage("'--outbox' needs a directory");
  const fs::path path = real_path(directory);
  const fs::path data = real_path(data_directory);
  if (is_inside(path, data) && (!is_inside(path, data / ".peer") || path == data / ".peer")) {
    base::fail_usage(
        fmt::format("the outbox '{}' lies in the data directory", base::printable(directory)),
        "messages name people and are no part of the records; choose a directory outside, or one "
        "under .peer/");
  }
  std::error_code error;
  if (fs::exists(path, error) && !fs::is_directory(path, error)) {
    base::fail(fmt::format("the outbox '{}' is not a directory", base::printable(directory)),
               "name a directory; it is created when it does not exist");
  }
}

void write_outbox(const std::string& directory, const std::string& data_directory,
                  const std::vector<OutboxFile>& files) {
  check_outbox(directory, data_directory);
  const fs::path path = real_path(directory);
  make_directories(path);
  const Descriptor folder(::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
  if (folder.get() < 0) fail_with_errno("open the outbox", directory);
  for (const OutboxFile& file : files) write_file(folder.get(), file);
  if (::fsync(folder.get()) != 0) fail_with_errno("write", directory);
}

}  // namespace peer::delivery
