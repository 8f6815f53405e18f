// Reads one TOML table into a record by its table of fields (domain/fields.hpp), and at the end
// reports every key that nobody asked for.
//
//   Reader reader(table, source, at);             // `at`: its header, where missing keys are told
//   reader.read(domain::client_record, &client);
//
// Whatever is wrong is a finding of rule "shape"; the field then has no value. The reader allocates
// nothing while all is well: what it keeps of keys are views.
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "scalars.hpp"

namespace peer::store {

class Reader;

// What a table of fields cannot say: how a key of a shape of its own is read (FieldInfo::special),
// or, with an empty key, what is checked after all keys of a record.
struct Special {
  std::string_view record;  // RecordInfo::name
  std::string_view key;
  void (*run)(Reader& reader, void* record);
};
using Specials = std::span<const Special>;

class Reader {
 public:
  Reader(const toml::table& table, Source& source, base::Range at);

  // `record` is what `info` is the table of. Those special keys that stand in it must be among the
  // specials, also those of the tables within.
  void read(const domain::RecordInfo& info, void* record, Specials specials = {});

  // For special keys. The value itself; counts as asked for. `key` must outlive the reader.
  const toml::node* find(std::string_view key);
  // The table at `key`, nullptr when it is not there or (a finding) no table.
  const toml::table* table(std::string_view key);
  // Whether the key is there; does not count as asked for.
  bool has(std::string_view key) const { return look_up(key) != nullptr; }
  void report_missing(std::string_view key);

  Source& source() { return source_; }
  base::Range at() const { return at_; }
  Specials specials() const { return specials_; }

 private:
  using FieldInfo = domain::FieldInfo;

  void read_field(const FieldInfo& field, void* record);
  void read_special(const domain::RecordInfo& info, std::string_view key, void* record);
  void read_list(const FieldInfo& field, void* record);
  void read_elements(const FieldInfo& field, const toml::array& array, void* record);
  void read_table(const FieldInfo& field, void* record);
  void read_tables(const FieldInfo& field, void* record);
  void read_keyed(const FieldInfo& field, void* record);
  void read_row(const domain::RecordInfo& info, void* row, std::string_view key,
                const toml::node& node);
  void report_repeated(const FieldInfo& field, const toml::array& array, std::size_t number);
  // Reports what was never asked for: a tempting key to the rule `confidential`, any other as
  // unknown.
  void finish();
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
  Specials specials_{};
  std::array<std::string_view, most_keys> asked_{};
  std::size_t asked_count_ = 0;
  std::size_t found_count_ = 0;
};

}  // namespace peer::store
