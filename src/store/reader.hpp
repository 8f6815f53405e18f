// Reads the keys of one TOML table into typed fields that know their place, and at the end reports
// every key that nobody asked for.
//
//   Reader reader(table, source, at);        // `at`: its header, where missing keys are reported
//   session.date = reader.date("date", Presence::required);
//   session.staff = reader.ids("staff");
//   reader.finish();                         // unknown key 'x'
//
// Whatever is wrong is a finding of rule "shape"; the field then has no value. Asked keys must be
// string literals: the reader keeps views of them, and allocates nothing while all is well.
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "scalars.hpp"

namespace peer::store {

enum class Presence { optional, required };

// What a repetition in a list says. `nothing`: the list is a set at the top of the file, so that it
// is certain that the second one can go; `meant`: it is an order of turns, one may have several.
enum class Repeats { unclear, nothing, meant };

class Reader {
 public:
  Reader(const toml::table& table, Source& source, base::Range at);

  base::Field<bool> boolean(std::string_view key, Presence presence = Presence::optional);
  base::Field<std::int64_t> integer(std::string_view key, Bounds bounds,
                                    Presence presence = Presence::optional);
  base::Field<domain::Date> date(std::string_view key, Presence presence = Presence::optional);
  base::Field<domain::TimeOfDay> time(std::string_view key, Presence presence = Presence::optional);
  base::Field<domain::LocalTime> local_time(std::string_view key,
                                            Presence presence = Presence::optional);
  base::Field<domain::Instant> instant(std::string_view key,
                                       Presence presence = Presence::optional);
  base::Field<std::string> text(std::string_view key, TextLimit limit,
                                Presence presence = Presence::optional);
  base::Field<std::string> id(std::string_view key, Presence presence = Presence::optional);
  template <class Id>
  base::Field<Id> id(std::string_view key, Presence presence = Presence::optional) {
    return field<Id>(key, presence, [&](const toml::node& node) {
      std::optional<std::string> text = read_id(source_, key, node);
      return text ? std::optional<Id>(std::move(*text)) : std::nullopt;
    });
  }
  template <class E>
  base::Field<E> word(std::string_view key, Presence presence = Presence::optional) {
    return field<E>(key, presence,
                    [&](const toml::node& node) { return read_enum<E>(source_, key, node); });
  }

  // Lists; an element that is wrong is left out, one that stands twice is a finding.
  // Of PersonId, SessionId or ActivityId.
  template <class Id>
  std::vector<base::Field<Id>> ids(std::string_view key, Presence presence = Presence::optional,
                                   Repeats repeats = Repeats::unclear);
  std::vector<base::Field<std::string>> texts(std::string_view key, TextLimit limit,
                                              Presence presence = Presence::optional);

  // The table at `key`, nullptr when it is not there or (a finding) no table.
  const toml::table* table(std::string_view key);
  // The tables of [[key]], in the order of the file.
  std::vector<const toml::table*> tables(std::string_view key,
                                         Presence presence = Presence::optional);

  // The value itself, for a key that may have several types. Counts as asked for.
  const toml::node* find(std::string_view key, Presence presence = Presence::optional);

  // Reports what was never asked for: a tempting key to the rule `confidential`, any other as
  // unknown.
  void finish();

  Source& source() { return source_; }
  base::Range at() const { return at_; }

 private:
  template <class T, class Read>
  base::Field<T> field(std::string_view key, Presence presence, Read read) {
    const toml::node* node = find(key, presence);
    if (node == nullptr) return {std::nullopt, at_};
    return {read(*node), range_of(*node)};
  }
  template <class T, class Read>
  std::vector<base::Field<T>> list(std::string_view key, Presence presence, Repeats repeats,
                                   Read read);
  void report_repeated(std::string_view key, const toml::array& array, std::size_t number,
                       Repeats repeats);
  void report_unknown(const toml::key& key);

  static constexpr std::size_t most_keys = 40;

  // The table as a list: of the few keys of a record each is found sooner by looking at all of them
  // than by a search for each in the tree that toml++ keeps. A longer table is searched there.
  struct Entry {
    std::string_view key;
    const toml::node* node;
  };
  const toml::node* look_up(std::string_view key) const;

  const toml::table& table_;
  std::array<Entry, most_keys> entries_;  // the first entry_count_ are set
  std::size_t entry_count_ = 0;
  Source& source_;
  base::Range at_;
  std::array<std::string_view, most_keys> asked_{};
  std::size_t asked_count_ = 0;
  std::size_t found_count_ = 0;
};

}  // namespace peer::store
