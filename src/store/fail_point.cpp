// Enumerated fail points; storage tests walk through all of them.
// SPDX-License-Identifier: MIT
#include "fail_point.hpp"

#include <unistd.h>

#include <cerrno>
#include <charconv>
#include <cstdlib>

namespace peer::store {
namespace {

constexpr int killed = 9;

int fail_when_due(std::string_view order, std::string_view step, int& hits) {
  const std::size_t colon = order.find(':');
  const std::string_view wanted = order.substr(0, colon);
  if (colon == std::string_view::npos || (wanted != "any" && wanted != step)) {
    return 0;
  }
  const std::string_view rest = order.substr(colon + 1);
  int due = 0;
  const auto [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), due);
  if (error != std::errc() || ++hits != due) {
    return 0;
  }
  if (std::string_view(end, static_cast<std::size_t>(rest.data() + rest.size() - end)) ==
      ":error") {
    return EIO;
  }
  _exit(killed);
}

}  // namespace

int fail_point(std::string_view step) {
  const char* order = std::getenv("PEER_FAILPOINT");  // NOLINT(concurrency-mt-unsafe)
  static int hits = 0;
  return order == nullptr ? 0 : fail_when_due(order, step, hits);
}

}  // namespace peer::store
