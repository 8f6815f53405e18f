// The tables within sessions/YYYY/ID.toml, and the commands that write them.
// SPDX-License-Identifier: MIT
#pragma once

#include "fields_parts.hpp"

namespace peer::domain {

inline constexpr std::string_view by_move = "peer session move SESSION --to DATE --reason R";
inline constexpr std::string_view by_cancel =
    "peer session cancel SESSION --reason R; the first mark of attendance makes it held";
inline constexpr std::string_view by_reply = "peer reply SESSION CLIENT=ANSWER";
inline constexpr std::string_view by_mark = "peer attendance mark SESSION CLIENT=STATUS";
inline constexpr std::string_view by_plan = "peer session plan, peer session set";

extern const RecordInfo move_record;
extern const RecordInfo reply_record;
extern const RecordInfo mark_record;
extern const RecordInfo task_record;
extern const RecordInfo plan_record;

}  // namespace peer::domain
