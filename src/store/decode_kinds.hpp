// One decoder a file kind, and the parts that several kinds share. Each is given the parsed file,
// adds its record to `records` (or, when what rules need is not there, its path to
// `records.unreadable`) and its findings to the source. What the keys are stands in the tables of
// fields (domain/fields.hpp); here stands what is special.
// SPDX-License-Identifier: MIT
#pragma once

#include "peer/domain/records.hpp"
#include "peer/store/layout.hpp"
#include "reader.hpp"

namespace peer::store {

struct DecodeInput {
  const toml::table& root;
  const FileName& name;
  Source& source;
};

void decode_program(const DecodeInput& input, domain::Records& records);
void decode_client(const DecodeInput& input, domain::Records& records);
void decode_staff(const DecodeInput& input, domain::Records& records);
void decode_person(const DecodeInput& input, domain::Records& records);
void decode_session(const DecodeInput& input, domain::Records& records);
void decode_contact(const DecodeInput& input, domain::Records& records);
void decode_messages(const DecodeInput& input, domain::Records& records);
void decode_on_call(const DecodeInput& input, domain::Records& records);
void decode_inbox(const DecodeInput& input, domain::Records& records);

template <class Record>
Record read_record(const DecodeInput& input, Specials specials = {}) {
  Record record;
  record.id = decltype(record.id)(input.name.id);
  record.file = input.source.path;
  Reader(input.root, input.source, first_line).read(*domain::view(record).info, &record, specials);
  return record;
}

// Specials of several kinds. [activity.ID] and [funder], of the program; a promise that is both
// done and dropped.
void read_activities(Reader& reader, void* program);
void read_funder(Reader& reader, void* program);
// [reasons] and [basis] (decode_reasons.cpp).
void read_reasons(Reader& reader, void* program);
void read_basis(Reader& reader, void* program);
// Texts by language: NAME = { cs = "…", en = "…" }, one of them or all.
void read_in_language(Source& source, std::string_view name, const toml::key& language,
                      const toml::node& node, std::map<std::string, std::string>& texts);
void read_by_language(Source& source, std::string_view name, const toml::table& table,
                      std::map<std::string, std::string>& texts);
void check_follow_up(Reader& reader, void* follow_up);

// Finding when the folder of a record that lies in one is not the year its id begins with.
void check_year_folder(const DecodeInput& input);

}  // namespace peer::store
