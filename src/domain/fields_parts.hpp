// Tables within records that several kinds of files share: what was recorded against a rule,
// memberships and employments, promises to ask after somebody.
// SPDX-License-Identifier: MIT
#pragma once

#include <array>

#include "fields_access.hpp"

namespace peer::domain {

inline constexpr std::string_view example_day = "2026-11-23";
inline constexpr std::string_view example_moment = "2026-11-23T21:10:00+01:00";
inline constexpr std::string_view example_place = "\"Main Street 1\"";
inline constexpr std::string_view example_link = "\"https://meet.example.org\"";

extern const RecordInfo anyway_record;

// [[anyway]]; `repeats` is nothing where a second one that says the same can go.
template <auto member>
constexpr FieldInfo anyway_field(Repeats repeats) {
  return access::tables<member>(
      anyway_record, {.key = "anyway",
                      .meaning = "Findings that somebody has answered for with a reason.",
                      .repeats = repeats,
                      .written_by = "the command that records a fact, with --anyway REASON, and "
                                    "peer answer"});
}

struct PromiseWords {
  std::string_view by;
  std::string_view written_by;
};

constexpr std::array<FieldInfo, 4> promise_fields(PromiseWords words) {
  return {access::scalar<&FollowUp::by>({.key = "by",
                                         .kind = FieldKind::id,
                                         .meaning = words.by,
                                         .example = "\"s-eva\"",
                                         .need = Need::required,
                                         .refers = Refers::staff,
                                         .written_by = words.written_by}),
          access::scalar<&FollowUp::due>({.key = "due",
                                          .meaning = "The day it is due.",
                                          .example = example_day,
                                          .need = Need::required,
                                          .written_by = words.written_by}),
          access::scalar<&FollowUp::done>({.key = "done",
                                           .meaning = "The day it was done.",
                                           .example = example_day,
                                           .written_by = "peer contact done"}),
          access::scalar<&FollowUp::dropped>({.key = "dropped",
                                              .meaning = "Why it was dropped.",
                                              .example = "\"solved\"",
                                              .reasons = reason_bit(ReasonPlace::drop),
                                              .excludes = "done",
                                              .written_by = "peer contact drop"})};
}

struct SpellWords {
  std::string_view from;
  std::string_view until;
  std::string_view begun_by;
  std::string_view ended_by;
  unsigned reasons;
};

constexpr std::array<FieldInfo, 3> spell_fields(SpellWords words) {
  return {access::scalar<&Spell::from>({.key = "from",
                                        .meaning = words.from,
                                        .example = example_day,
                                        .need = Need::required,
                                        .identifies = true,
                                        .written_by = words.begun_by}),
          access::scalar<&Spell::until>({.key = "until",
                                         .meaning = words.until,
                                         .example = example_day,
                                         .written_by = words.ended_by}),
          access::scalar<&Spell::reason>({.key = "reason",
                                          .meaning = "Why it ended.",
                                          .example = "\"agreed\"",
                                          .reasons = words.reasons,
                                          .written_by = words.ended_by})};
}

}  // namespace peer::domain
