// The key of a mailbox; see mailbox.hpp.
// SPDX-License-Identifier: MIT
#include "peer/domain/mailbox.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "peer/base/text.hpp"

namespace peer::domain {
namespace {

std::string lower(std::string_view text) {
  std::string result(text);
  for (char& c : result) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return result;
}

std::optional<unsigned> hex_digit(char c) {
  if (c >= '0' && c <= '9') return static_cast<unsigned>(c - '0');
  if (c >= 'a' && c <= 'f') return static_cast<unsigned>(c - 'a') + 10U;
  if (c >= 'A' && c <= 'F') return static_cast<unsigned>(c - 'A') + 10U;
  return std::nullopt;
}

// A URI writes some characters as %26 (RFC 3986 §2.1).
std::string without_percent(std::string_view text) {
  std::string result;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const auto high = at + 2 < text.size() ? hex_digit(text[at + 1]) : std::nullopt;
    const auto low = high ? hex_digit(text[at + 2]) : std::nullopt;
    if (text[at] == '%' && low) {
      result += static_cast<char>(*high * 16U + *low);
      at += 2;
    } else {
      result += text[at];
    }
  }
  return result;
}

// mailto:a%26b@example.org?subject=x (RFC 6068)
std::string without_scheme(const std::string& text) {
  constexpr std::string_view scheme = "mailto:";
  if (!lower(text).starts_with(scheme)) return text;
  const std::string address = text.substr(scheme.size());
  return base::trim(without_percent(address.substr(0, address.find('?'))));
}

// "Alena <alena@example.org>" and "<alena@example.org>".
std::string without_brackets(const std::string& text) {
  const std::size_t open = text.rfind('<');
  const std::size_t close = text.find('>', open == std::string::npos ? 0 : open);
  if (open == std::string::npos || close == std::string::npos) return text;
  return base::trim(text.substr(open + 1, close - open - 1));
}

struct Service {
  std::string_view domain;
  std::string_view mailbox_of;  // another domain of the same mailboxes; "" for none
  bool ignores_dots;
};
// Who delivers name+anything to name.
constexpr std::array<Service, 8> services = {{{"gmail.com", "", true},
                                              {"googlemail.com", "gmail.com", true},
                                              {"outlook.com", "", false},
                                              {"hotmail.com", "", false},
                                              {"live.com", "", false},
                                              {"icloud.com", "", false},
                                              {"me.com", "icloud.com", false},
                                              {"mac.com", "icloud.com", false}}};

}  // namespace

std::string mailbox_key(std::string_view address) {
  const std::string text = lower(without_brackets(without_scheme(base::trim(address))));
  const std::size_t at = text.rfind('@');
  if (at == std::string::npos || at == 0 || at + 1 == text.size()) return {};
  std::string local = text.substr(0, at);
  std::string host = text.substr(at + 1);
  if (host.back() == '.') host.pop_back();
  if (local.size() > 2 && local.front() == '"' && local.back() == '"') {
    local = local.substr(1, local.size() - 2);
  }
  const auto* const service = std::ranges::find(services, host, &Service::domain);
  if (service != services.end()) {
    local = local.substr(0, local.find('+'));
    if (service->ignores_dots) std::erase(local, '.');
    if (!service->mailbox_of.empty()) host = service->mailbox_of;
  }
  return local.empty() ? std::string() : local + "@" + host;
}

}  // namespace peer::domain
