// Reads one mail; see mail_file.hpp.
// SPDX-License-Identifier: MIT
#include "peer/delivery/mail_file.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "peer/base/descriptor.hpp"
#include "peer/base/failure.hpp"
#include "peer/base/text.hpp"
#include "peer/delivery/reply_mail.hpp"

namespace peer::delivery {

namespace {

[[noreturn]] void fail_to_read(const std::string& file, int error) {
  base::fail(
      fmt::format("cannot read the mail '{}': {}", base::printable(file), strerrordesc_np(error)),
      "name a file with one mail, or - for standard input");
}

// At most one byte more than a mail may have, which then is refused as too large.
std::string read_all(int descriptor, const std::string& file) {
  std::string bytes(largest_mail + 1, '\0');
  std::size_t filled = 0;
  while (filled < bytes.size()) {
    const ssize_t got = ::read(descriptor, bytes.data() + filled, bytes.size() - filled);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) fail_to_read(file, errno);
    if (got == 0) break;
    filled += static_cast<std::size_t>(got);
  }
  bytes.resize(filled);
  return bytes;
}

}  // namespace

std::string read_mail(const std::string& file) {
  if (file == "-") {
    // Kept: a dry run that was overtaken by a writer runs again, and the input ends only once.
    static const std::string bytes = read_all(STDIN_FILENO, file);
    return bytes;
  }
  const base::Descriptor opened(::open(file.c_str(), O_RDONLY | O_CLOEXEC));
  if (!opened.is_open()) fail_to_read(file, errno);
  return read_all(opened.number(), file);
}

}  // namespace peer::delivery
