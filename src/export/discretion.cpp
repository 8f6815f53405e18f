// Which texts may be handed to a person; see discretion.hpp.
// SPDX-License-Identifier: MIT
#include "discretion.hpp"

#include <algorithm>

namespace peer::exports {
namespace {

using domain::Naming;

domain::RecordList<domain::Person> people_if(const domain::Records& records,
                                             const domain::PersonId& id, bool is_own) {
  domain::RecordList<domain::Person> people;
  for (const domain::Person& person : records.people) {
    if ((person.id == id) == is_own) people.push_back(person);
  }
  return people;
}

bool is_id_character(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
}

// Whether a word of the text is an id for which `is_meant` holds. A word may end in a hyphen or an
// apostrophe that is no part of the id.
template <class Meant>
bool any_word(std::string_view text, Meant is_meant) {
  std::size_t begin = 0;
  while (begin < text.size()) {
    std::size_t end = begin;
    while (end < text.size() && is_id_character(text[end])) ++end;
    if (end == begin) {
      ++begin;
      continue;
    }
    if (is_meant(text.substr(begin, end - begin))) return true;
    begin = end;
  }
  return false;
}

bool is_sure(const Naming& naming) {
  return naming.what != Naming::What::part_of_name;
}

}  // namespace

Discretion::Discretion(const domain::Records& records, const domain::PersonId& id)
    : records_(records),
      id_(id),
      others_(people_if(records, id, false)),
      own_(people_if(records, id, true)),
      others_names_(others_),
      own_names_(own_) {
  for (const domain::Client& client : records.clients) other_ids_.insert(client.id);
  for (const domain::Staff& staff : records.staff) other_ids_.insert(staff.id);
  for (const domain::Person& person : records.people) other_ids_.insert(person.id);
  other_ids_.erase(id_);
}

bool Discretion::names_person(std::string_view text, bool is_prose) const {
  const std::vector<Naming> found = own_names_.find(text);
  return any_word(text, [&](std::string_view word) { return word == id_; }) ||
         std::ranges::any_of(found,
                             [&](const Naming& naming) { return is_prose || is_sure(naming); });
}

// A part of a name that the person has too is theirs: two may be called Alena.
bool Discretion::names_others(std::string_view text, bool is_prose) const {
  if (any_word(text, [&](std::string_view word) { return other_ids_.contains(word); })) return true;
  const bool may_be_own = !is_prose || !own_names_.find(text).empty();
  const std::vector<Naming> found = others_names_.find(text);
  return std::ranges::any_of(found,
                             [&](const Naming& naming) { return is_sure(naming) || !may_be_own; });
}

render::Node Discretion::text(const domain::Cell& cell, bool is_prose, const std::string& file) {
  const auto* text = std::get_if<std::string_view>(&cell.value);
  if (text == nullptr) return {};
  if (!names_others(*text, is_prose)) return *text;
  left_out_.insert(file);
  return "(left out: it also names somebody else)";
}

render::Node Discretion::prose(const domain::Cell& cell, const std::string& file) {
  return text(cell, true, file);
}

render::Node Discretion::place(const domain::Cell& cell, const std::string& file) {
  return text(cell, false, file);
}

std::string_view Discretion::role(const domain::Cell& worker) const {
  const auto* id = std::get_if<std::string_view>(&worker.value);
  const domain::Staff* staff =
      id == nullptr ? nullptr : records_.worker(domain::PersonId(std::string(*id)));
  return staff != nullptr && staff->role ? domain::word(*staff->role) : "worker";
}

}  // namespace peer::exports
