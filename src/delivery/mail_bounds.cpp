// Counts what GMime would read by recursion; see mail_bounds.hpp.
// SPDX-License-Identifier: MIT
#include "mail_bounds.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "peer/base/text.hpp"
#include "reply_parts.hpp"

namespace peer::delivery {
namespace {

constexpr std::size_t most_containers = 100;
constexpr std::size_t most_boundaries = 1000;
constexpr std::size_t most_header_lines = 2000;
constexpr std::size_t most_groups = 200;

bool is_space(char c) {
  return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

// "message/" as a type of content, with the white space and comments that may stand in it.
bool is_message_type(std::string_view after) {
  const auto next = std::ranges::find_if_not(after, is_space);
  return next != after.end() && (*next == '/' || *next == '(');
}

std::size_t count_containers(std::string_view bytes) {
  constexpr std::string_view multipart = "multipart";
  constexpr std::string_view message = "message";
  const std::string text = lower_case(bytes);
  std::size_t count = 0;
  for (std::size_t at = text.find('m'); at != std::string::npos; at = text.find('m', at + 1)) {
    const std::string_view rest = std::string_view(text).substr(at);
    const bool is_container =
        rest.starts_with(multipart) ||
        (rest.starts_with(message) && is_message_type(rest.substr(message.size())));
    if (is_container && ++count > most_containers) break;
  }
  return count;
}

bool holds_addresses(std::string_view line) {
  static constexpr std::array<std::string_view, 6> fields = {"from", "to",       "cc",
                                                             "bcc",  "reply-to", "sender"};
  const std::string name = lower_case(base::trim(line.substr(0, line.substr(0, 20).find(':'))));
  return std::ranges::find(fields, name) != fields.end();
}

// GMime reads the groups of RFC 5322 (`name: addresses;`) within groups by recursion. Any line of
// the mail may be a header, since attached mails have some too.
bool has_few_groups(std::string_view bytes) {
  bool in_addresses = false;
  std::size_t groups = 0;
  std::size_t begin = 0;
  while (begin < bytes.size()) {
    const std::size_t end = std::min(bytes.find('\n', begin), bytes.size());
    const std::string_view line = bytes.substr(begin, end - begin);
    begin = end + 1;
    if (!line.starts_with(' ') && !line.starts_with('\t')) {
      in_addresses = holds_addresses(line);
      groups = 0;
    }
    if (!in_addresses) continue;
    groups += static_cast<std::size_t>(std::ranges::count(line, ':'));
    if (groups > most_groups) return false;
  }
  return true;
}

}  // namespace

bool is_bounded(std::string_view bytes) {
  std::size_t boundaries = 0;
  std::size_t header_lines = 0;
  bool in_headers = true;
  std::size_t begin = 0;
  while (begin < bytes.size()) {
    const std::size_t end = std::min(bytes.find('\n', begin), bytes.size());
    const std::string_view line = bytes.substr(begin, end - begin);
    if (line.starts_with("--") && ++boundaries > most_boundaries) return false;
    in_headers = in_headers && !line.empty() && line != "\r";
    if (in_headers && ++header_lines > most_header_lines) return false;
    begin = end + 1;
  }
  return count_containers(bytes) <= most_containers && has_few_groups(bytes);
}

std::string_view headers_of(std::string_view bytes) {
  constexpr std::size_t longest = std::size_t{256} << 10U;
  bytes = bytes.substr(0, longest);
  const std::size_t end = std::min(bytes.find("\n\n"), bytes.find("\n\r\n"));
  const std::string_view headers =
      end == std::string_view::npos ? std::string_view() : bytes.substr(0, end + 1);
  return is_bounded(headers) && headers.find('\0') == std::string_view::npos ? headers
                                                                             : std::string_view();
}

}  // namespace peer::delivery
