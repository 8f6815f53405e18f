// Where two values differ and one of them holds all the same.
// SPDX-License-Identifier: MIT
#include <optional>

#include "merge_tree.hpp"
#include "peer/base/text.hpp"

namespace peer::store {
namespace {

// Minutes since the begin of a calendar, in UTC.
std::optional<std::int64_t> moment_of(const Tree& answer) {
  const Tree* at = child_of(&answer, "at");
  const auto* moment = at == nullptr ? nullptr : std::get_if<toml::date_time>(&at->data);
  if (moment == nullptr || !moment->offset) return std::nullopt;
  const auto day = domain::make_date(moment->date.year, moment->date.month, moment->date.day);
  if (!day) return std::nullopt;
  const std::int64_t seconds = std::int64_t{moment->time.hour} * 3600 +
                               std::int64_t{moment->time.minute} * 60 + moment->time.second;
  return day->days * domain::day_seconds + seconds - std::int64_t{moment->offset->minutes} * 60;
}

bool answers(const Tree& answer, const Tree* start) {
  const Tree* to = child_of(&answer, "to");
  return to != nullptr && start != nullptr && same(*to, *start);
}

std::size_t rank_of(const std::vector<std::string>& words, const Tree* value) {
  const auto* word = value == nullptr ? nullptr : std::get_if<std::string>(&value->data);
  for (std::size_t rank = 0; word != nullptr && rank < words.size(); ++rank) {
    if (words[rank] == *word) return rank;
  }
  return words.size();
}

}  // namespace

const Tree* later_answer(const Tree& one, const Tree& other, const Tree* holding_start) {
  const bool first = answers(one, holding_start);
  const bool second = answers(other, holding_start);
  if (first != second) return first ? &one : &other;
  const auto when = moment_of(one);
  const auto otherwise = moment_of(other);
  if (!when || !otherwise || *when == *otherwise) return nullptr;
  return *when > *otherwise ? &one : &other;
}

const Tree* more_protective(const domain::FieldInfo& field, const Tree* one, const Tree* other) {
  if (field.protective.empty()) return nullptr;
  const std::vector<std::string> words = base::split(field.protective, ' ');
  const std::size_t first = rank_of(words, one);
  const std::size_t second = rank_of(words, other);
  if (first == second) return nullptr;
  return first < second ? one : other;
}

bool is_marked(const Tree* session) {
  const Tree* marks = child_of(session, "attendance");
  const auto* list = marks == nullptr ? nullptr : std::get_if<Tree::Table>(&marks->data);
  return list != nullptr && !list->empty();
}

bool has_status(const Tree* session, const char* word) {
  const Tree* status = child_of(session, "status");
  return status != nullptr && same(*status, Tree{std::string(word)});
}

bool denies_marks(const Tree* session) {
  const Tree* nobody = child_of(session, "nobody-came");
  return has_status(session, "cancelled") || (nobody != nullptr && same(*nobody, Tree{true}));
}

}  // namespace peer::store
