// What `attendance mark` changes in a session: pure, from the session and what was typed.
//
// A fact may correct an earlier one (design §3): a plain word replaces a mark with minutes, a mark
// of somebody who came takes `nobody-came` away, taking the last mark away makes the session
// planned again. A correction also undoes the follow-up of the mark that was wrong, unless it has
// begun or has an end: what somebody did is kept.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "peer/domain/session.hpp"
#include "peer/store/edit.hpp"
#include "peer/workspace/workspace.hpp"

namespace peer::actions {

// nullopt: unmarked.
std::optional<domain::AttendanceStatus> read_mark(const std::string& word);

// Only a reason makes a cancelled session a held one: somebody was told that it does not take
// place.
void need_markable(const domain::Session& session, bool has_reason);

// What becomes of the follow-up of a mark.
enum class MarkedFollowUp {
  untouched,   // or there is none
  made,        // asked for now
  taken_back,  // nobody has begun, and the mark was wrong
  stays,       // the mark was wrong, but it has begun or has an end
  removed      // with the mark itself, although it had begun or had an end
};

struct MarkLine {
  domain::PersonId who{};
  std::optional<domain::AttendanceStatus> status;        // nullopt: unmarked
  bool changed = false;                                  // set by decide_marks()
  MarkedFollowUp follow_up = MarkedFollowUp::untouched;  // the same
};

struct MarkRequest {
  std::vector<MarkLine> lines;
  std::optional<std::int64_t> minutes;  // of the one person named
  std::optional<std::string> reason;    // of the one person named
  std::optional<domain::TimeOfDay> ended;
  std::optional<domain::FollowUp> follow_up;  // of the one person named: by and due
  std::set<domain::PersonId> begun;           // whom somebody has tried to reach since the session
  bool nobody = false;
};

struct MarkDecision {
  std::vector<store::Operation> operations;  // none: all is so already
  std::vector<MarkLine> lines;               // without repetitions, in the order typed
  domain::SessionStatus status = domain::SessionStatus::planned;  // afterwards
};

// Options that do not go together, or the same person twice with two words: Failure(usage).
// `--nobody` although somebody came: Failure(findings), since the records say otherwise.
MarkDecision decide_marks(const domain::Session& session, const MarkRequest& request);

// Fills `begun`: of whom a mark with an open follow-up may be corrected, has somebody tried to
// reach them since? Loads their contacts.
void find_begun(workspace::Workspace& workspace, const domain::Session& session,
                MarkRequest& request);

}  // namespace peer::actions
