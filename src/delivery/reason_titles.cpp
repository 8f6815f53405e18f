// The titles of reasons that clients may be told.
// SPDX-License-Identifier: MIT
#include "reason_titles.hpp"

#include <algorithm>
#include <iterator>

#include "peer/render/language.hpp"

namespace peer::delivery {
namespace {

struct Title {
  std::string_view reason;
  render::Words title;
};

constexpr Title titles[] = {
    {"place", {"the place is not available", "prostor není k dispozici"}},
    {"weather", {"the weather", "počasí"}},
    {"holiday", {"a public holiday", "svátek"}},
    {"organizer", {"a change by the organizer", "změna u pořadatele"}},
    {"clash", {"another event at the same time", "souběh akcí"}},
    {"authorities", {"an order by the authorities", "úřední opatření"}},
    {"clients-wish", {"the wish of those who come", "přání účastníků"}},
};

}  // namespace

std::string_view reason_for_clients(std::string_view reason, std::string_view language) {
  const auto* const found = std::ranges::find(titles, reason, &Title::reason);
  return found == std::end(titles) ? std::string_view() : found->title.in(language);
}

}  // namespace peer::delivery
