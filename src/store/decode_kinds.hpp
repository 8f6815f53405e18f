// One decoder a file kind, and the parts that several kinds share. Each is given the parsed file,
// adds its record to `records` (or, when what rules need is not there, its path to
// `records.unreadable`) and its findings to the source.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <vector>

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

// [activity.ID], of the program.
void read_activities(Reader& record, domain::Program& program);
// [funder], of the program.
void read_funder(Reader& record, domain::Program& program);
// [[anyway]], of any record.
std::vector<domain::Anyway> read_anyway(Reader& record);
// Warns of [[key]] tables of the file that say word for word what an earlier one says, as git
// leaves them when two people added the same. With `subject`, a key, no other table of the same
// subject may stand between: it would have changed what holds.
void report_repeated_tables(const DecodeInput& input, std::string_view key,
                            std::string_view subject);
// [[spell]], of clients and staff.
std::vector<domain::Spell> read_spells(Reader& record);

// follow-up = { by = STAFF, due = DATE }, of contacts and of attendance.
std::optional<domain::FollowUp> read_follow_up(Reader& record);

// Finding when the folder of a record that lies in one is not the year its id begins with.
void check_year_folder(const DecodeInput& input);

// The languages of messages to clients (design §2).
base::Field<std::string> read_language(Reader& reader, std::string_view key);
void check_email(Source& source, base::Field<std::string>& email);
void check_phone(Source& source, base::Field<std::string>& phone);

}  // namespace peer::store
