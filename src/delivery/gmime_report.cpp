// Reads what a mail server reports of a message of ours (RFC 3464).
// SPDX-License-Identifier: MIT
#include "gmime_parts.hpp"
#include "peer/base/text.hpp"

namespace peer::delivery {
namespace {

constexpr std::size_t most_recipients = 10;

// Fields of a report, which come in groups parted by an empty line: one for the message, one for
// each recipient.
void read_status(const std::string& text, DeliveryReport& report) {
  std::vector<std::string> recipients;
  bool failed = false;
  const auto end_group = [&] {
    if (failed) {
      report.failed = true;
      report.recipients.insert(report.recipients.end(), recipients.begin(), recipients.end());
    }
    recipients.clear();
    failed = false;
  };
  for (const std::string& line : base::split(text, '\n')) {
    const std::size_t colon = line.find(':');
    if (base::trim(line).empty()) end_group();
    if (colon == std::string::npos || recipients.size() >= most_recipients) continue;
    const std::string name = lower_case(base::trim(line.substr(0, colon)));
    const std::string value = base::trim(line.substr(colon + 1));
    if (name == "action") failed = lower_case(value) == "failed";
    if (name == "final-recipient" || name == "original-recipient") {
      recipients.push_back(base::trim(value.substr(value.find(';') + 1)));
    }
  }
  end_group();
}

// The Message-ID among returned headers.
std::string returned_id(const std::string& headers) {
  std::string unfolded;
  for (const char c : headers) {
    if ((c == ' ' || c == '\t') && unfolded.ends_with('\n')) unfolded.pop_back();
    if (c != '\r') unfolded += c;
  }
  for (const std::string& line : base::split(unfolded, '\n')) {
    if (lower_case(line.substr(0, 11)) == "message-id:") return id_in(line);
  }
  return {};
}

}  // namespace

void read_report(GMimeMultipart* multipart, MailParts& parts) {
  DeliveryReport report;
  bool has_status = false;
  const int count = g_mime_multipart_get_count(multipart);
  for (int i = 0; i < count; ++i) {
    GMimeObject* part = g_mime_multipart_get_part(multipart, i);
    if (is_type(part, "message", "delivery-status") && GMIME_IS_PART(part)) {
      has_status = true;
      read_status(content_of(part), report);
    } else if (GMIME_IS_MESSAGE_PART(part)) {
      GMimeMessage* inner = g_mime_message_part_get_message(GMIME_MESSAGE_PART(part));
      const char* id = inner != nullptr ? g_mime_message_get_message_id(inner) : nullptr;
      if (id != nullptr) parts.returned.emplace_back(id);
    } else if (is_type(part, "text", "rfc822-headers") && GMIME_IS_PART(part)) {
      parts.returned.push_back(returned_id(content_of(part)));
    }
  }
  if (has_status) parts.report = std::move(report);
}

}  // namespace peer::delivery
