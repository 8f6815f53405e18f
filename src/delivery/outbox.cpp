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

#include "peer/base/descriptor.hpp"
#include "peer/base/ensure.hpp"
#include "peer/base/failure.hpp"
#include "peer/base/outside_files.hpp"
#include "peer/base/text.hpp"
#include "peer/base/write_all.hpp"

namespace peer::delivery {
namespace {

namespace fs = std::filesystem;

std::string session_list(const std::vector<domain::SessionId>& sessions) {
  return base::join(domain::texts_of(sessions), ", ");
}

std::string with_headers(std::string_view channel, std::string_view to, const Message& message,
                         const std::vector<domain::SessionId>& sessions) {
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

// A new file beside the old one, then in its place. What a killed run left behind is replaced.
void write_file(int directory, const OutboxFile& file) {
  PEER_ENSURE(file.name.find('/') == std::string::npos, "a message's file has a plain name");
  const std::string fresh = "." + file.name + ".tmp";
  ::unlinkat(directory, fresh.c_str(), 0);
  const base::Descriptor out(::openat(directory, fresh.c_str(),
                                      O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
  if (!out.is_open()) fail_with_errno("create", file.name);
  try {
    if (::fchmod(out.number(), 0600) != 0) fail_with_errno("protect", file.name);
    if (!base::write_all(out.number(), file.text)) fail_with_errno("write", file.name);
    if (::fsync(out.number()) != 0) fail_with_errno("write", file.name);
    if (::renameat(directory, fresh.c_str(), directory, file.name.c_str()) != 0) {
      fail_with_errno("write", file.name);
    }
  } catch (...) {
    ::unlinkat(directory, fresh.c_str(), 0);
    throw;
  }
}

void make_directories(const fs::path& path) {
  std::error_code error;  // mkdir says better what is wrong
  if (path.empty() || fs::is_directory(path, error)) return;
  make_directories(path.parent_path());
  if (::mkdir(path.c_str(), 0700) != 0 && errno != EEXIST) {
    fail_with_errno("create the directory", path.string());
  }
  if (!base::sync_above(path)) fail_with_errno("write", path.parent_path().string());
}

}  // namespace

std::vector<OutboxFile> outbox_files(const std::vector<Entry>& entries) {
  std::vector<OutboxFile> files;
  for (const Entry& entry : entries) {
    if (entry.action == Action::skip) continue;
    files.push_back({fmt::format("{}-{}-{}.txt", domain::format(entry.first_day), entry.client,
                                 domain::word(entry.kind)),
                     with_headers(domain::word(*entry.channel),
                                  entry.address.empty() ? entry.client.text() : entry.address,
                                  entry.message, entry.sessions)});
  }
  return files;
}

OutboxFile announcement_file(const Message& message, const Sessions& sessions) {
  PEER_ENSURE(!sessions.empty(), "an announcement is about a session");
  std::vector<domain::SessionId> ids;
  for (const domain::Session* session : sessions) ids.push_back(session->id);
  return {fmt::format("{}-announce.txt", domain::format(*sessions.front()->date)),
          with_headers("announcement", "", message, ids)};
}

void check_outbox(const std::string& directory, const std::string& data_directory) {
  if (directory.empty()) base::fail_usage("'--outbox' needs a directory");
  const fs::path path = base::real_path(directory);
  const fs::path data = base::real_path(data_directory);
  if (base::is_inside(path, data) &&
      (!base::is_inside(path, data / ".peer") || path == data / ".peer")) {
    base::fail_usage(
        fmt::format("the outbox '{}' is in the data directory", base::printable(directory)),
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
  const fs::path path = base::real_path(directory);
  make_directories(path);
  const base::Descriptor folder(
      ::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
  if (!folder.is_open()) fail_with_errno("open the outbox", directory);
  for (const OutboxFile& file : files) write_file(folder.number(), file);
  if (::fsync(folder.number()) != 0) fail_with_errno("write", directory);
}

}  // namespace peer::delivery
