// Changes records at random; see random_changes.hpp.
// SPDX-License-Identifier: MIT
#include "random_changes.hpp"

#include <cstddef>
#include <string>
#include <vector>

#include "peer/domain/time.hpp"

namespace peer::test {

using namespace peer::store;  // NOLINT(google-build-using-namespace): edits of records

namespace {

domain::Date day(Chance& chance) {
  return *domain::make_date(2027, 1, 1 + static_cast<int>(chance.below(28)));
}

Value answer(Chance& chance) {
  const std::array words{"yes", "no", "maybe"};
  if (chance.one_in(3)) return chance.one_of(words);
  const domain::Instant at{{day(chance), domain::time_of_day(10, 0)}, 60};
  Entries entries{{"answer", chance.one_of(words)}, {"at", at}};
  if (chance.one_in(2)) {
    entries.emplace_back("to", domain::LocalTime{day(chance), domain::time_of_day(18, 0)});
  }
  return entries;
}

std::vector<Operation> change_session(Chance& chance) {
  const std::array people{"c-1", "c-2", "c-3", "c-4"};
  const std::array marks{"present", "late", "excused"};
  switch (chance.below(9)) {
    case 0:
      return {set({"place"}, chance.one_of(people))};
    case 1:
      return {set({"start"}, domain::time_of_day(17 + static_cast<int>(chance.below(3)), 0))};
    case 2:
      return {set({"title"}, chance.one_of(people))};
    case 3:
      return {set({"status"}, "held"),
              set_sorted({"attendance", chance.one_of(people)}, chance.one_of(marks))};
    case 4:
      return {store::remove({"attendance", chance.one_of(people)})};
    case 5:
      return {set_sorted({"replies", chance.one_of(people)}, answer(chance))};
    case 6:
      return {append({"task"}, {{"id", std::string("t") + std::to_string(chance.below(9))},
                                {"what", chance.one_of(people)}})};
    case 7:
      return {set({"status"}, "cancelled"), set({"reason"}, "staff"),
              store::remove({"attendance"})};
    default:
      return {set({"plan", "meet"}, chance.one_of(people))};
  }
}

std::vector<Operation> change_client(Chance& chance) {
  const std::array words{"personal", "announcement", "none"};
  const std::array activities{"group", "trip", "club"};
  switch (chance.below(8)) {
    case 0:
      return {set({"invitations"}, chance.one_of(words))};
    case 1:
      return {set({"language"}, chance.one_in(2) ? "cs" : "en")};
    case 2:
      return {store::remove({"language"})};
    case 3:
      return {append({"consent"}, {{"purpose", chance.one_of(activities)},
                                   {"state", chance.one_in(2) ? "given" : "withdrawn"},
                                   {"on", day(chance)}})};
    case 4:
      return {append({"pause"}, {{"from", day(chance)}, {"reason", "away"}})};
    case 5:
      return {set({"activities"}, Array{chance.one_of(activities), "walk"})};
    case 6:
      return {append({"companion"}, {{"client", "c-2"}, {"agreed", day(chance)}})};
    default:
      return {store::remove({"consent", std::size_t{0}})};
  }
}

std::vector<Operation> change_program(Chance& chance) {
  const std::array rules{"lead-time", "no-flood", "staffing"};
  switch (chance.below(5)) {
    case 0:
      return {set({"rules", chance.one_of(rules)}, chance.one_in(2) ? "off" : "warning")};
    case 1:
      return {set({"policy", "silent-days"}, static_cast<int>(chance.below(60)) + 10)};
    case 2:
      return {append({"closure"},
                     {{"from", day(chance)}, {"until", day(chance)}, {"reason", "leave"}})};
    case 3:
      return {set({"activity", "group", "place"}, chance.one_of(rules))};
    default:
      return {set({"name"}, chance.one_of(rules))};
  }
}

std::vector<Operation> change_contact(Chance& chance) {
  const std::array words{"reached", "no-answer"};
  switch (chance.below(3)) {
    case 0:
      return {set({"outcome"}, chance.one_of(words))};
    case 1:
      return {set({"follow-up"}, Entries{{"by", "s-1"}, {"due", day(chance)}})};
    default:
      return {
          append({"anyway"},
                 {{"rule", chance.one_of(words)}, {"reason", "happened"}, {"on", day(chance)}})};
  }
}

// A comment above a random line, or at its end.
std::string commented(const std::string& text, Chance& chance, int& number) {
  const std::string comment = "# note " + std::to_string(++number);
  std::vector<std::size_t> ends;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const bool blank = at > 0 && text[at - 1] == '\n';
    if (text[at] == '\n' && !blank) ends.push_back(at);
  }
  const std::size_t end = chance.one_of(ends);
  const std::size_t begin = end == 0 ? 0 : text.rfind('\n', end - 1) + 1;
  const bool free = text.find('#', begin) > end;
  if (free && chance.one_in(2)) return std::string(text).insert(end, "  " + comment);
  return std::string(text).insert(begin, comment + "\n");
}

}  // namespace

const std::vector<ChangingRecord>& changing_records() {
  static const std::vector<ChangingRecord> all{
      {"sessions/2027/2027-01-25-group.toml",
       "# evening\nactivity = \"group\"\ndate = 2027-01-25\nstart = 18:00:00\nend   = 20:30:00\n"
       "place = \"A\"  # first floor\nstatus = \"planned\"\n\n[replies]\nc-1 = \"yes\"\n\n"
       "# who came\n[attendance]\nc-2 = \"present\"\n\n[[task]]\nid = \"t0\"\nwhat = \"x\"\n",
       change_session},
      {"clients/c-1.toml",
       "source = 'web'\nchannel = \"email\"\ninvitations = \"personal\"\n\n[[intake]]\n"
       "date = 2026-11-05\noutcome = \"accepted\"\n\n[[consent]]\npurpose = \"group\"\n"
       "state = \"given\"\non = 2026-11-05\n\n[[consent]]\npurpose = \"trip\"\n"
       "state = \"refused\"\non = 2026-11-05\n",
       change_client},
      {"program.toml",
       "format = 2\nname = \"M\"\n\n[activity.group]\nkind = \"support-group\"\nplace = \"A\"\n\n"
       "[calendar]\nholidays = \"cz\"\n",
       change_program},
      {"contacts/2027/2027-01-25t1000-c-1.toml",
       "client = \"c-1\"\nat = 2027-01-25T10:00:00+01:00\nby = \"s-1\"\nchannel = \"phone\"\n"
       "direction = \"in\"\npurpose = \"seen\"\noutcome = \"reached\"\n",
       change_contact},
  };
  return all;
}

std::string changed(const ChangingRecord& kind, std::string text, Chance& chance, int& number) {
  for (auto count = 1 + chance.below(3); count > 0; --count) {
    if (chance.one_in(4)) {
      text = commented(text, chance, number);
    } else {
      text = edit_document(text, kind.change(chance));
    }
  }
  return text;
}

}  // namespace peer::test
