// The closed lists of reasons and the program's own words; see reason.hpp.
// SPDX-License-Identifier: MIT
#include "peer/domain/reason.hpp"

#include <algorithm>
#include <optional>

#include <fmt/format.h>

#include "peer/base/ensure.hpp"
#include "peer/base/failure.hpp"
#include "peer/base/text.hpp"
#include "peer/locale/language.hpp"
#include "peer/locale/words.hpp"

namespace peer::domain {

template <>
std::span<const WordEntry<ReasonPlace>> word_table<ReasonPlace>() {
  using enum ReasonPlace;
  static constexpr WordEntry<ReasonPlace> table[] = {
      {cancel, "cancel"},       {move, "move"},       {holiday, "holiday"},
      {closure, "closure"},     {pause, "pause"},     {end, "end"},
      {sent_away, "sent-away"}, {drop, "drop"},       {rota, "rota"},
      {exception, "exception"}, {decline, "decline"}, {leave, "leave"},
      {erase, "erase"},         {anyway, "anyway"},
  };
  return table;
}

namespace {

struct BuiltInReason {
  std::string_view code;
  ReasonPlaces places;
  bool told;  // clients may be told it
  locale::Words title;
};

constexpr ReasonPlaces C = reason_bit(ReasonPlace::cancel);
constexpr ReasonPlaces M = reason_bit(ReasonPlace::move);
constexpr ReasonPlaces H = reason_bit(ReasonPlace::holiday);
constexpr ReasonPlaces L = reason_bit(ReasonPlace::closure);
constexpr ReasonPlaces P = reason_bit(ReasonPlace::pause);
constexpr ReasonPlaces E = reason_bit(ReasonPlace::end);
constexpr ReasonPlaces S = reason_bit(ReasonPlace::sent_away);
constexpr ReasonPlaces D = reason_bit(ReasonPlace::drop);
constexpr ReasonPlaces R = reason_bit(ReasonPlace::rota);
constexpr ReasonPlaces X = reason_bit(ReasonPlace::exception);
constexpr ReasonPlaces N = reason_bit(ReasonPlace::decline);
constexpr ReasonPlaces V = reason_bit(ReasonPlace::leave);
constexpr ReasonPlaces Z = reason_bit(ReasonPlace::erase);
constexpr ReasonPlaces A = reason_bit(ReasonPlace::anyway);
constexpr ReasonPlaces all = ~0U;

// In the order of `peer explain reasons`; a code may have a line for each of its meanings.
constexpr BuiltInReason built_in[] = {
    {"staff", C | M, false, {"reasons in the team"}},
    {"place", C | M, true, {"the place is not available"}},
    {"weather", C | M, true, {"the weather"}},
    {"holiday", C | M | L, true, {"a public holiday"}},
    {"organizer", C | M, true, {"a change by the organizer"}},
    {"clash", C | M, true, {"another event at the same time"}},
    {"authorities", C | M | L, true, {"an order by the authorities"}},
    {"safety", C | M | N | A, false, {"safety"}},
    {"bereavement", C | M | L, false, {"a bereavement"}},
    {"clients-wish", C | M | H, true, {"the wish of those who come"}},
    {"nobody-can", C, false, {"nobody can come"}},
    {"not-alone", H, false, {"so that nobody is alone"}},
    {"rhythm", H, false, {"the regular rhythm"}},
    {"special", H, false, {"a holiday meeting"}},
    {"center", L, true, {"the center is closed"}},
    {"leave", L, true, {"the team is on leave"}},
    {"building", L, true, {"work in the building"}},
    {"training", L, true, {"training"}},
    {"training", R, false, {"training"}},
    {"funding", L, false, {"interrupted funding"}},
    {"own-wish", P | E | D | N | V, false, {"own wish"}},
    {"away", P, false, {"a longer absence"}},
    {"community", P | E | X, false, {"a therapeutic community"}},
    {"work-study", P, false, {"work or studies"}},
    {"family", P, false, {"family"}},
    {"agreed-distance", P, false, {"an agreed distance"}},
    {"programme", P, false, {"a decision of the program"}},
    {"no-need", E, false, {"no longer needs it"}},
    {"time", E, false, {"no time for it"}},
    {"moved-away", E, false, {"moved away"}},
    {"other-service", E | N, false, {"another service"}},
    {"team-change", E, false, {"a change in the team"}},
    {"relations", E, false, {"relations in the group"}},
    {"lost-contact", E, false, {"lost contact"}},
    {"agreed", E | V, false, {"by agreement"}},
    {"rules", E, false, {"broke the rules"}},
    {"joins-team", E, false, {"joins the team"}},
    {"programme-ends", E | V, false, {"the program ends"}},
    {"died", E | D | V, false, {"died"}},
    {"words", S, false, {"verbal aggression"}},
    {"deed", S, false, {"physical aggression"}},
    {"substances", S, false, {"addictive substances"}},
    {"harassment", S, false, {"harassment"}},
    {"confidentiality", S, false, {"a breach of confidentiality"}},
    {"guest", S, false, {"brought a guest"}},
    {"rule", S, false, {"another rule"}},
    {"solved", D, false, {"it settled itself"}},
    {"not-needed", D, false, {"not needed"}},
    {"unreachable", D, false, {"cannot be reached"}},
    {"handed-over", D, false, {"handed over"}},
    {"person-left", D, false, {"the person left the program"}},
    {"no-capacity", D, false, {"we cannot manage it"}},
    {"swap", R, false, {"a swap"}},
    {"absence", R, false, {"an absence"}},
    {"relief", R, false, {"relief"}},
    {"event", R, false, {"an event of the program"}},
    {"phone", R, false, {"a fault of the phone"}},
    {"left", R, false, {"left the team"}},
    {"waiting", X, false, {"is waiting for care"}},
    {"ended", X, false, {"care ended as planned"}},
    {"looking", X, false, {"is looking for an activity"}},
    {"cannot-now", X, false, {"not possible now"}},
    {"declines", X, false, {"does not wish it"}},
    {"letter-later", X, false, {"the letter follows"}},
    {"trial", X, false, {"on trial"}},
    {"not-suited", N, false, {"the program does not suit"}},
    {"capacity", N, false, {"there is no place"}},
    {"contract", V, false, {"the contract ended"}},
    {"new-job", V, false, {"a new job"}},
    {"employer", V, false, {"a decision of the organization"}},
    {"request", Z, false, {"on request"}},
    {"retention", Z, false, {"its time is over"}},
    {"happened", A, false, {"it happened"}},
    {"before-records", H | A, false, {"before the records began"}},
    {"late-entry", A, false, {"recorded later"}},
    {"evidence-lost", A, false, {"the evidence is missing"}},
    {"sources-differ", A, false, {"the sources differ"}},
    {"one-worker", A, false, {"only one person on duty"}},
    {"agreed", A, false, {"a spoken agreement"}},
    {"coordinator", A, false, {"a decision of the coordinator"}},
    {"law", A, false, {"a legal duty"}},
    {"other", all, false, {"another reason"}},
    {"not-said", all, false, {"not said"}},
    {"mistake", all, false, {"a mistake"}},
};

const BuiltInReason* find_built_in(ReasonPlaces places, std::string_view code) {
  const auto* const found = std::ranges::find_if(built_in, [&](const BuiltInReason& reason) {
    return reason.code == code && (reason.places & places) != 0;
  });
  return found == std::end(built_in) ? nullptr : found;
}

const OwnReason* find_own(const Program& program, ReasonPlaces places, std::string_view code) {
  const auto found = std::ranges::find_if(program.reasons, [&](const OwnReason& reason) {
    return reason.code == code && (reason.places & places) != 0;
  });
  return found == program.reasons.end() ? nullptr : &*found;
}

// The first place of which that holds.
template <class Holds>
std::optional<ReasonPlace> first_place(Holds holds) {
  const auto places = word_table<ReasonPlace>();
  const auto found =
      std::ranges::find_if(places, [&](const auto& entry) { return holds(entry.value); });
  return found == places.end() ? std::nullopt : std::optional(found->value);
}

// In that language, else in any; "" when there is none.
std::string text_in(const std::map<std::string, std::string>& texts, std::string_view language) {
  const auto found = texts.find(std::string(language));
  if (found != texts.end()) return found->second;
  return texts.empty() ? std::string() : texts.begin()->second;
}

}  // namespace

bool is_reason(const Program& program, ReasonPlaces places, std::string_view code) {
  return find_built_in(places, code) != nullptr || find_own(program, places, code) != nullptr;
}

std::vector<std::string> reason_codes(const Program& program, ReasonPlaces places) {
  std::vector<std::string> codes;
  const auto add = [&](const auto& reasons, ReasonPlaces place) {
    for (const auto& reason : reasons) {
      const bool is_listed = std::ranges::find(codes, reason.code) != codes.end();
      if ((reason.places & place) != 0 && !is_listed) codes.emplace_back(reason.code);
    }
  };
  for (const auto& entry : word_table<ReasonPlace>()) {
    const ReasonPlaces place = places & reason_bit(entry.value);
    add(built_in, place);
    add(program.reasons, place);
  }
  return codes;
}

bool is_built_in_reason(std::string_view code) {
  return find_built_in(all, code) != nullptr;
}

std::string reason_title(const Program& program, ReasonPlaces places, std::string_view code,
                         std::string_view language) {
  if (const BuiltInReason* reason = find_built_in(places, code)) {
    return std::string(reason->title.in(language));
  }
  if (const OwnReason* reason = find_own(program, places, code)) {
    if (std::string title = text_in(reason->title, language); !title.empty()) return title;
  }
  return std::string(code);
}

std::string reason_for_clients(const Program& program, ReasonPlaces places, std::string_view code,
                               std::string_view language) {
  if (const BuiltInReason* reason = find_built_in(places, code)) {
    return std::string(reason->told ? reason->title.in(language) : std::string_view());
  }
  const OwnReason* reason = find_own(program, places, code);
  return reason == nullptr ? std::string() : text_in(reason->for_clients, language);
}

std::optional<std::string> reason_titled(ReasonPlaces places, std::string_view typed) {
  if (is_built_in_reason(typed)) return std::nullopt;
  const std::string folded = base::fold(typed);
  for (const BuiltInReason& reason : built_in) {
    if ((reason.places & places) == 0) continue;
    for (const std::string& language : locale::language_codes()) {
      if (base::fold(reason.title.in(language)) == folded) return std::string(reason.code);
    }
  }
  return std::nullopt;
}

std::string_view reason_question(ReasonPlace place) {
  switch (place) {
    case ReasonPlace::cancel:
      return "why a session is cancelled";
    case ReasonPlace::move:
      return "why a session is moved";
    case ReasonPlace::holiday:
      return "why a session is held on a public holiday";
    case ReasonPlace::closure:
      return "why nothing is planned on these days";
    case ReasonPlace::pause:
      return "why a membership pauses";
    case ReasonPlace::end:
      return "why a membership ended";
    case ReasonPlace::sent_away:
      return "why somebody was sent away";
    case ReasonPlace::drop:
      return "why a task or a follow-up was dropped";
    case ReasonPlace::rota:
      return "why the on-call rota has an exception";
    case ReasonPlace::exception:
      return "why somebody was accepted although something is missing";
    case ReasonPlace::decline:
      return "why somebody was declined";
    case ReasonPlace::leave:
      return "why a worker left";
    case ReasonPlace::erase:
      return "why somebody was erased";
    case ReasonPlace::anyway:
      return "why it stands although it breaks a rule";
  }
  PEER_ENSURE(false, "every place has a question");
  return {};
}

ReasonProblem reason_problem(const Program& program, ReasonPlaces places, std::string_view word) {
  const auto asked =
      first_place([&](ReasonPlace place) { return (places & reason_bit(place)) != 0; });
  PEER_ENSURE(asked, "a reason has a place");
  const auto other =
      first_place([&](ReasonPlace place) { return is_reason(program, reason_bit(place), word); });
  const std::vector<std::string> codes = reason_codes(program, places);
  ReasonProblem problem;
  problem.message = other ? fmt::format("'{}' says {}, not {}", word, reason_question(*other),
                                        reason_question(*asked))
                          : fmt::format("no reason '{}'", base::printable(word));
  const std::string near = other ? std::string() : base::did_you_mean(word, codes);
  problem.help = fmt::format("{}{}: {}", near.empty() ? "" : near + "\n", reason_question(*asked),
                             base::join(codes, ", "));
  return problem;
}

void need_reason(const Program& program, ReasonPlaces places, std::string_view option,
                 std::string_view word) {
  if (is_reason(program, places, word)) return;
  const ReasonProblem problem = reason_problem(program, places, word);
  base::fail_usage(fmt::format("{}: {}", option, problem.message),
                   problem.help + "\n'peer explain reasons' says what they mean");
}

}  // namespace peer::domain
