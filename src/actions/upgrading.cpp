// What an upgrade to format 2 changes; see upgrading.hpp.
// SPDX-License-Identifier: MIT
#include "peer/actions/upgrading.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <set>

#include "peer/actions/input.hpp"
#include "peer/base/ensure.hpp"
#include "peer/base/failure.hpp"
#include "peer/base/text.hpp"
#include "peer/domain/fields.hpp"
#include "peer/domain/reason.hpp"
#include "peer/rules/rule.hpp"
#include "peer/store/layout.hpp"
#include "peer/store/real_disk.hpp"
#include "reason_proposals.hpp"

namespace peer::actions {
namespace {

using domain::FieldInfo;
using domain::FieldKind;
using domain::reason_bit;
using domain::ReasonPlace;
using domain::RecordView;
using store::KeyPath;
using workspace::Workspace;

constexpr std::string_view old_clone_path = ".peer/clone";

// The list that a text is given a word of: the first of the field's.
ReasonPlace place_of(const FieldInfo& field, const RecordView& row) {
  const domain::ReasonPlaces places = domain::reason_places(field, row);
  const auto words = domain::word_table<ReasonPlace>();
  const auto found = std::ranges::find_if(
      words, [&](const auto& entry) { return (places & reason_bit(entry.value)) != 0; });
  PEER_ENSURE(found != words.end(), "a reason has a place");
  return found->value;
}

class Reasons {
 public:
  Reasons(const domain::Program& program, const ReasonMapping& mapping, bool accepts)
      : program_(program), mapping_(mapping), accepts_(accepts) {}

  // Looks at one file; edits go to `operations`.
  void look(const RecordView& record) {
    operations.clear();
    walk(record, {});
  }
  // What the text has become; a word stays what it is.
  std::string word_of(ReasonPlace place, const std::string& text) const {
    const auto known = found.find({place, text});
    return known == found.end() ? text : known->second.word;
  }

  std::vector<store::Operation> operations;
  std::map<std::pair<ReasonPlace, std::string>, FreeReason> found;
  std::set<std::pair<ReasonPlace, std::string>> open;
  std::size_t dropped = 0;

 private:
  // NOLINTNEXTLINE(misc-no-recursion): tables nest as deep as those of the records
  void walk(const RecordView& record, const KeyPath& path) {
    for (const FieldInfo& field : record.info->fields) {
      KeyPath here = path;
      here.emplace_back(std::string(field.key));
      if (field.rows != nullptr) {
        walk_rows(field, record, here);
      } else if (field.reasons != 0 && field.element != nullptr) {
        replace_list(field, record, here);
      } else if (field.reasons != 0) {
        replace_one(field, record, here);
      }
    }
  }

  // NOLINTNEXTLINE(misc-no-recursion): see walk
  void walk_rows(const FieldInfo& field, const RecordView& record, const KeyPath& path) {
    const std::size_t count = field.row == nullptr ? 0 : field.count(record.record);
    for (std::size_t i = 0; i < count; ++i) {
      const RecordView row = domain::row_of(field, record.record, i);
      KeyPath here = path;
      if (field.kind == FieldKind::tables) here.emplace_back(i);
      if (field.kind == FieldKind::keyed && row.info->id != nullptr) {
        here.emplace_back(std::string(row.info->id(row.record)));
      }
      walk(row, here);
    }
  }

  void replace_one(const FieldInfo& field, const RecordView& record, const KeyPath& path) {
    const domain::Cell cell = field.get(record.record);
    const auto* text = std::get_if<std::string_view>(&cell.value);
    if (text == nullptr) return;
    // Of a mark only sent-away has a reason.
    if (field.reasons == reason_bit(ReasonPlace::sent_away)) {
      const auto& mark = *static_cast<const domain::Mark*>(record.record);
      if (mark.status.value != domain::AttendanceStatus::sent_away) {
        ++dropped;
        operations.push_back(store::remove(path));
        return;
      }
    }
    if (domain::is_reason(program_, field.reasons, *text)) return;
    const std::string word = word_for(place_of(field, record), *text);
    if (!word.empty()) operations.push_back(store::set(path, word));
  }

  // One text of format 1 becomes a list.
  void replace_list(const FieldInfo& field, const RecordView& record, const KeyPath& path) {
    store::Array words;
    bool changes = false;
    for (std::size_t i = 0; i < field.count(record.record); ++i) {
      const domain::Cell cell = field.element(record.record, i);
      const auto text = std::get<std::string_view>(cell.value);
      if (domain::is_reason(program_, field.reasons, text)) {
        words.emplace_back(text);
        continue;
      }
      const std::string word = word_for(place_of(field, record), text);
      if (word.empty()) return;
      changes = true;
      words.emplace_back(word);
    }
    if (changes) operations.push_back(store::set(path, words));
  }

  // "" while nobody has decided.
  std::string word_for(ReasonPlace place, std::string_view text) {
    const std::pair key(place, std::string(text));
    FreeReason& reason = found[key];
    reason.place = place;
    reason.text = key.second;
    ++reason.times;
    if (const auto said = mapping_.find(key); said != mapping_.end()) {
      reason.word = said->second;
      return reason.word;
    }
    reason.word = propose_reason(program_, place, text);
    if (accepts_ && !reason.word.empty()) return reason.word;
    open.insert(key);
    return {};
  }

  const domain::Program& program_;
  const ReasonMapping& mapping_;
  bool accepts_;
};

// By file and rule: the subjects of the findings that an answer of format 1 stands for.
using Subjects = std::map<std::pair<std::string, std::string>, std::set<std::string>>;

Subjects subjects_of(const Workspace& workspace) {
  Subjects subjects;
  const base::Findings findings = rules::run_all_rules(workspace.records());
  for (const base::Finding& finding : findings.list()) {
    if (finding.anyway.empty()) continue;
    subjects[{finding.file, finding.rule}].insert(finding.subject);
  }
  return subjects;
}

// One answer for several people becomes one for each. `reasons` has looked at the record.
std::size_t give_subjects(const RecordView& record, const std::string& file,
                          const Subjects& subjects, const Reasons& reasons,
                          std::vector<store::Operation>& operations) {
  std::size_t given = 0;
  std::set<std::string> rules_done;
  const std::vector<const domain::Anyway*> answers = domain::answers_in(record);
  for (std::size_t i = 0; i < answers.size(); ++i) {
    const domain::Anyway& answer = *answers[i];
    const auto found = subjects.find({file, answer.rule.value_or("")});
    if (answer.subject || found == subjects.end()) continue;
    if (!rules_done.insert(*answer.rule).second) continue;
    bool first = true;
    for (const std::string& subject : found->second) {
      if (subject.empty()) continue;
      ++given;
      if (std::exchange(first, false) && !found->second.contains("")) {
        operations.push_back(store::set({"anyway", i, "subject"}, subject));
        continue;
      }
      base::Finding finding;
      finding.rule = *answer.rule;
      finding.subject = subject;
      const std::string reason =
          reasons.word_of(ReasonPlace::anyway, answer.reason.value_or("not-said"));
      operations.push_back(store::append(
          {"anyway"}, workspace::answer_entries(finding, reason, answer.on.value_or({}))));
    }
  }
  return given;
}

void move_commands(const domain::Program& program, Upgrade& upgrade,
                   std::vector<store::Operation>& operations) {
  if (program.sendmail_in_file) {
    upgrade.moved.sendmail = *program.sendmail_in_file;
    operations.push_back(store::remove({"delivery", "sendmail"}));
  }
  if (program.sms_in_file) {
    upgrade.moved.sms = *program.sms_in_file;
    operations.push_back(store::remove({"delivery", "sms"}));
  }
}

}  // namespace

ReasonMapping read_mapping(const domain::Program& program, const std::vector<std::string>& words) {
  ReasonMapping mapping;
  for (const std::string& typed : words) {
    const std::size_t colon = typed.find(':');
    const std::size_t equals = typed.rfind('=');
    if (colon == std::string::npos || equals == std::string::npos || equals < colon) {
      base::fail_usage(fmt::format("'{}' is not PLACE:TEXT=WORD", base::printable(typed)),
                       "as in --map 'cancel:both ill=staff'");
    }
    const auto place = read_word<ReasonPlace>("place of reasons", typed.substr(0, colon));
    const std::string word = typed.substr(equals + 1);
    domain::need_reason(program, reason_bit(place), "--map", word);
    mapping[{place, typed.substr(colon + 1, equals - colon - 1)}] = word;
  }
  return mapping;
}

Upgrade plan_upgrade(Workspace& workspace, const ReasonMapping& mapping, bool accepts) {
  const domain::Records& records = workspace.records();
  Upgrade upgrade;
  Reasons reasons(records.program, mapping, accepts);
  const Subjects subjects = subjects_of(workspace);
  for (const domain::FileRecords& kind : domain::file_records()) {
    for (std::size_t i = 0; i < kind.count(records); ++i) {
      const void* record = kind.at(records, i);
      const std::string& file = kind.file(record);
      reasons.look({kind.info, record});
      std::vector<store::Operation> operations = std::move(reasons.operations);
      upgrade.subjects += give_subjects({kind.info, record}, file, subjects, reasons, operations);
      if (file == store::program_path()) {
        move_commands(records.program, upgrade, operations);
        operations.push_back(store::set({"format"}, store::format_version));
      }
      if (!operations.empty()) upgrade.proposal.edit(file, std::move(operations));
    }
  }
  for (const auto& [key, reason] : reasons.found) {
    (reasons.open.contains(key) ? upgrade.open : upgrade.mapped).push_back(reason);
  }
  upgrade.dropped = reasons.dropped;
  const std::string marker(store::people_marker_path);
  if (workspace.people_known() && !workspace.exists(marker)) {
    upgrade.proposal.create_text(marker, std::string(store::people_marker));
  }
  if (const std::string name = old_clone_name(workspace.environment().directory); !name.empty()) {
    upgrade.moved.clone = name;
  }
  return upgrade;
}

std::string old_clone_name(const std::string& directory) {
  const store::ReadResult result = store::RealDisk(directory).read(old_clone_path);
  if (result.state != store::ReadResult::State::read) return {};
  std::string name = base::trim(result.bytes);
  return domain::is_id(name) ? name : std::string();
}

void forget_old_clone_name(const std::string& directory) {
  std::error_code ignored;
  std::filesystem::remove(std::filesystem::path(directory) / old_clone_path, ignored);
}

}  // namespace peer::actions
