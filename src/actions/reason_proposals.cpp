// Proposals for the words of free reasons; see reason_proposals.hpp.
// SPDX-License-Identifier: MIT
#include "reason_proposals.hpp"

#include <algorithm>

#include "peer/base/text.hpp"
#include "peer/locale/language.hpp"

namespace peer::actions {
namespace {

using domain::ReasonPlace;

// What the commands of format 1 suggested, and what people typed, without case and diacritics.
struct Known {
  std::string_view text;
  std::string_view word;
};
constexpr Known known[] = {
    {"illness", "staff"},
    {"illness", "absence"},
    {"ill", "staff"},
    {"ill", "absence"},
    {"nemoc", "staff"},
    {"nemoc", "absence"},
    {"staff-ill", "staff"},
    {"staff ill", "staff"},
    {"place-closed", "place"},
    {"place closed", "place"},
    {"hall", "place"},
    {"room", "place"},
    {"closed", "place"},
    {"repairs", "building"},
    {"rain", "weather"},
    {"dest", "weather"},
    {"public-holiday", "holiday"},
    {"public holiday", "holiday"},
    {"statni svatek", "holiday"},
    {"cinema", "organizer"},
    {"nobody", "nobody-can"},
    {"wish", "clients-wish"},
    {"wish", "own-wish"},
    {"nobody-alone-that-evening", "not-alone"},
    {"together", "not-alone"},
    {"center-closed", "center"},
    {"center closed", "center"},
    {"zavreno", "center"},
    {"dovolena", "leave"},
    {"dovolena", "absence"},
    {"holidays", "absence"},
    {"christmas", "relief"},
    {"exam", "absence"},
    {"work", "time"},
    {"work", "absence"},
    {"work", "new-job"},
    {"prace", "time"},
    {"moved", "moved-away"},
    {"no-longer-interested", "no-need"},
    {"no longer interested", "no-need"},
    {"therapy-began", "other-service"},
    {"aggression", "words"},
    {"agrese", "words"},
    {"influence", "substances"},
    {"under-influence", "substances"},
    {"not needed", "not-needed"},
    {"no-need", "not-needed"},
    {"no need", "not-needed"},
    {"needed no more", "not-needed"},
    {"no-number", "unreachable"},
    {"moved-away", "person-left"},
    {"health", "not-said"},
    {"parental-leave", "agreed"},
    {"written down late", "late-entry"},
    {"came along", "happened"},
};

}  // namespace

std::string propose_reason(const domain::Program& program, ReasonPlace place,
                           std::string_view text) {
  const std::string folded = base::fold(text);
  const std::vector<std::string> codes = domain::reason_codes(program, domain::reason_bit(place));
  const auto is_code = [&](std::string_view word) {
    return std::ranges::find(codes, word) != codes.end();
  };
  for (const std::string& code : codes) {
    if (code == folded) return code;
    for (const std::string& language : locale::language_codes()) {
      if (base::fold(domain::reason_title(program, domain::reason_bit(place), code, language)) ==
          folded)
        return code;
    }
  }
  for (const Known& each : known) {
    if (each.text == folded && is_code(each.word)) return std::string(each.word);
  }
  return {};
}

}  // namespace peer::actions
