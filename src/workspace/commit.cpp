// A proposal on its way to the disk: new bytes, decoded again, judged by the rules, written.
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <iterator>
#include <set>
#include <tuple>

#include "lost_comments.hpp"
#include "peer/base/ensure.hpp"
#include "peer/base/failure.hpp"
#include "peer/domain/fields.hpp"
#include "peer/domain/id.hpp"
#include "peer/domain/session.hpp"
#include "peer/store/decode.hpp"
#include "peer/store/diff.hpp"
#include "peer/store/layout.hpp"
#include "peer/workspace/workspace.hpp"
#include "state.hpp"

namespace peer::workspace {

namespace {

using Texts = std::map<std::string, std::optional<std::string>>;

bool is_of_people(const Texts::value_type& file) {
  return file.first.starts_with("people/");
}

// A text that stood before somebody came who is called like a word in it keeps nobody out: `check`
// finds it.
base::Findings of_this_change(const base::Findings& broken, const Texts& texts) {
  base::Findings chosen;
  for (const base::Finding& finding : broken.list()) {
    const bool stood = finding.rule == "no-names" && !texts.contains(finding.file);
    if (!stood) chosen.add(finding);
  }
  return chosen;
}

template <class Record>
void erase_file(std::vector<Record>& records, const std::string& file) {
  std::erase_if(records, [&](const Record& record) { return record.file == file; });
}

template <class Record>
void erase_file(domain::RecordList<Record>& records, const std::string& file) {
  records.erase_if([&](const Record& record) { return record.file == file; });
}

template <class Record>
void append_all(domain::RecordList<Record>& to, const domain::RecordList<Record>& from) {
  to.append(domain::RecordList<Record>(from));
}

template <class Record>
void append_all(std::vector<Record>& to, const std::vector<Record>& from) {
  to.insert(to.end(), from.begin(), from.end());
}

// `records` with the records of the files in `texts` replaced by `changed`.
domain::Records replaced(const domain::Records& records, const Texts& texts,
                         const domain::Records& changed) {
  domain::Records after = records;
  for (const auto& [path, text] : texts) {
    erase_file(after.clients, path);
    erase_file(after.staff, path);
    erase_file(after.people, path);
    erase_file(after.sessions, path);
    erase_file(after.contacts, path);
    erase_file(after.messages, path);
    erase_file(after.on_call, path);
    erase_file(after.inbox, path);
    erase_file(after.indiscretions, path);
    erase_file(after.comments, path);
    after.unreadable.erase(path);
  }
  if (texts.contains(store::program_path())) after.program = changed.program;
  append_all(after.clients, changed.clients);
  append_all(after.staff, changed.staff);
  append_all(after.people, changed.people);
  append_all(after.sessions, changed.sessions);
  append_all(after.contacts, changed.contacts);
  append_all(after.messages, changed.messages);
  append_all(after.on_call, changed.on_call);
  append_all(after.inbox, changed.inbox);
  append_all(after.indiscretions, changed.indiscretions);
  append_all(after.comments, changed.comments);
  after.unreadable.insert(changed.unreadable.begin(), changed.unreadable.end());
  after.sort();
  return after;
}

// A fact with a reason may break a rule, but not be a file that cannot be read, and not every rule
// yields.
bool may_stand(const base::Findings& broken) {
  return std::ranges::all_of(broken.list(), [](const base::Finding& finding) {
    if (finding.severity != base::Severity::error || !finding.anyway.empty()) return true;
    const rules::Rule* rule = rules::find_rule(finding.rule);
    return rule != nullptr && rule->yields_to_facts;
  });
}

// A rule may be broken all the same; a file that cannot be read is no record of anything.
bool is_readable(const base::Findings& broken) {
  return std::ranges::none_of(broken.list(), [](const base::Finding& finding) {
    return finding.severity == base::Severity::error && rules::find_rule(finding.rule) == nullptr;
  });
}

// Whether the record says so already: a second mark of that day, with the same reason.
bool is_told(const domain::Records& records, const base::Finding& finding,
             const std::string& reason, domain::Date day) {
  const domain::RecordView record = domain::record_in(records, finding.file);
  if (record.info == nullptr) return false;
  return std::ranges::any_of(domain::answers_in(record), [&](const domain::Anyway* answer) {
    return answer->is_about(finding) && answer->reason.value == reason && answer->on.value == day;
  });
}

// The [[anyway]] entries that the broken rules need, by file.
std::map<std::string, std::vector<store::Operation>> anyway_operations(
    const domain::Records& changed, const base::Findings& broken, const std::string& reason,
    domain::Date today) {
  std::map<std::string, std::vector<store::Operation>> operations;
  std::set<std::tuple<std::string, std::string, std::string>> seen;
  for (const base::Finding& finding : broken.list()) {
    if (finding.severity != base::Severity::error || !finding.anyway.empty()) continue;
    if (!seen.emplace(finding.file, finding.rule, finding.subject).second) continue;
    if (is_told(changed, finding, reason, today)) continue;
    operations[finding.file].push_back(
        store::append({"anyway"}, answer_entries(finding, reason, today)));
  }
  return operations;
}

void mark_recorded(base::Findings& broken, const std::string& reason) {
  base::Findings marked;
  for (base::Finding finding : broken.list()) {
    if (finding.severity == base::Severity::error && finding.anyway.empty()) {
      finding.anyway = reason;
    }
    marked.add(std::move(finding));
  }
  broken = std::move(marked);
}

}  // namespace

store::Entries answer_entries(const base::Finding& finding, const std::string& reason,
                              domain::Date day) {
  store::Entries entries{{"rule", finding.rule}};
  if (!finding.subject.empty()) entries.emplace_back("subject", finding.subject);
  entries.emplace_back("reason", reason);
  entries.emplace_back("on", day);
  return entries;
}

std::optional<std::string> Workspace::current(const std::string& path) {
  load_file(path);
  const auto known = state_->seen.texts.find(path);
  return known == state_->seen.texts.end() ? std::nullopt : std::optional(known->second);
}

std::vector<store::UndoEntry> Workspace::undo_entries() const {
  return store::undo_entries(state_->disk);
}

std::map<std::string, std::optional<std::string>> Workspace::new_texts(const Proposal& proposal) {
  Texts texts;
  for (const auto& [path, text] : proposal.texts_) {
    if (exists(path)) base::fail("'" + path + "' exists already");
    texts[path] = text;
  }
  for (const auto& [path, operations] : proposal.edits_) {
    load_file(path);
    need_readable(path);
    auto known = state_->seen.texts.find(path);
    if (known == state_->seen.texts.end()) base::fail("'" + path + "' does not exist");
    std::string edited = store::edit_document(known->second, operations);
    std::ranges::move(lost_comments(path, known->second, edited), std::back_inserter(notices_));
    if (edited != known->second) texts[path] = std::move(edited);
  }
  for (const std::string& path : proposal.removed_) {
    load_file(path);
    if (state_->seen.texts.contains(path)) texts[path] = std::nullopt;
  }
  for (const auto& [path, text] : proposal.put_) {
    if (current(path) != text) texts[path] = text;
  }
  return texts;
}

Workspace::Judgment Workspace::judge(const Texts& texts) {
  Judgment judgment;
  bool anything_may_break = false;
  for (const auto& [path, text] : texts) {
    if (text) store::decode(path, *text, judgment.changed, judgment.after);
    anything_may_break = anything_may_break || !text || path == store::program_path();
  }
  judgment.changed.sort();
  load_named_by(judgment.changed);
  std::vector<rules::Reach> reaches = load_reach(judgment.changed);
  if (anything_may_break) {
    load_all();
    reaches = {rules::Reach::record, rules::Reach::day, rules::Reach::client, rules::Reach::team,
               rules::Reach::people};
  }

  domain::Records before = records_;
  domain::Records after = replaced(records_, texts, judgment.changed);
  before.change_day = after.change_day = today();
  for (const base::Finding& finding : findings_.list()) {
    if (texts.contains(finding.file)) judgment.before.add(finding);
  }
  judgment.before.add(rules::run_rules(before, reaches));
  judgment.after.add(rules::run_rules(after, reaches));
  judgment.before.settle();
  judgment.after.settle();
  return judgment;
}

void Workspace::write(const Texts& texts, const std::string& logged) {
  std::vector<store::FileChange> changes;
  for (const auto& [path, text] : texts) {
    auto known = state_->seen.texts.find(path);
    std::optional<std::string> before;
    if (known != state_->seen.texts.end()) before = known->second;
    changes.push_back({path, std::move(before), text});
  }
  // A full name has its place in people/ only.
  const std::string typist = environment_.typist.value_or("");
  const store::Keep keep{
      .command = logged.empty() ? environment_.command : logged,
      .at = now_,
      .by = domain::is_id(typist) ? typist : "",
      .format = records_.program.format,
      .days = records_.program.policy.undo_days,
  };
  store::commit(state_->disk, *state_->lock, changes, environment_.saved,
                environment_.keeps_undo ? &keep : nullptr);
}

CommitResult Workspace::commit(const Proposal& proposal, const CommitOptions& options) {
  const bool rehearsed = state_->access == Access::rehearse && options.dry_run;
  PEER_ENSURE(state_->access == Access::write || rehearsed, "only a writer commits");
  CommitResult result;
  Texts texts = new_texts(proposal);
  if (texts.empty()) return result;
  add_not_names(options.not_names, texts);
  if (std::ranges::any_of(texts, is_of_people)) need_people();

  Judgment judgment = judge(texts);
  result.broken = of_this_change(judgment.after.without(judgment.before), texts);
  const auto concerns = [&](const base::Finding& finding) {
    return finding.anyway.empty() && texts.contains(finding.file);
  };
  result.older = static_cast<std::size_t>(std::ranges::count_if(judgment.after.list(), concerns) -
                                          std::ranges::count_if(result.broken.list(), concerns));
  if (result.broken.has_errors()) {
    const bool recorded =
        options.nature == Nature::fact && options.anyway && may_stand(result.broken);
    const bool always = options.nature == Nature::always && is_readable(result.broken);
    if (!recorded && !always) {
      for (const auto& [path, text] : texts) {
        if (text) state_->proposed[path] = *text;
      }
      result.refused = true;
      return result;
    }
  }
  if (result.broken.has_errors() && options.anyway) {
    for (const auto& [path, operations] :
         anyway_operations(judgment.changed, result.broken, *options.anyway, today())) {
      auto changed = texts.find(path);
      const std::string& text =
          changed != texts.end() && changed->second ? *changed->second : text_of(path);
      load_file(path);
      texts[path] = store::edit_document(text, operations);
    }
    mark_recorded(result.broken, *options.anyway);
  }
  for (const auto& [path, text] : texts) {
    std::optional<std::string> before;
    if (auto known = state_->seen.texts.find(path); known != state_->seen.texts.end())
      before = known->second;
    result.diff += store::unified_diff(path, before, text);
    result.files.push_back(path);
    if (text) state_->proposed[path] = *text;
  }
  if (!options.dry_run) write(texts, options.logged);
  return result;
}

}  // namespace peer::workspace
