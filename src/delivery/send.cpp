// Sends a plan in batches, each claimed before it is handed over.
// SPDX-License-Identifier: MIT
#include "peer/delivery/send.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <span>

#include "calm_end.hpp"
#include "judge.hpp"
#include "peer/base/failure.hpp"
#include "peer/store/layout.hpp"
#include "peer/store/real_disk.hpp"
#include "run_file.hpp"
#include "settle.hpp"

namespace peer::delivery {
namespace {

using domain::MessageState;
using workspace::Workspace;

constexpr std::size_t batch_size = 25;
constexpr int most_rounds = 50;  // of planning anew because records change
constexpr std::chrono::minutes longest_wait{15};
constexpr int most_hung = 3;  // in a row that do not end: the mail program does not work

Fate fate_of(HandOver::Result result) {
  switch (result) {
    case HandOver::Result::sent:
      return Fate::sent;
    case HandOver::Result::later:
    case HandOver::Result::unavailable:
      return Fate::later;
    case HandOver::Result::refused:
      return Fate::refused;
    case HandOver::Result::unknown:
      break;
  }
  return Fate::unknown;
}

// What tells two messages of one run apart.
std::string key_of(const Entry& entry) {
  std::string key = fmt::format("{} {}", entry.client, domain::word(entry.kind));
  for (const domain::SessionId& id : entry.sessions) key += " " + id.text();
  return key;
}

class Run {
 public:
  explicit Run(const Sending& sending) : sending_(sending), disk_(sending.environment.directory) {}

  std::vector<Sent> run() {
    const store::Lock lock =
        store::Lock::take(disk_, sending_.command, longest_wait, store::LockKind::sending);
    const CalmEnd calm;
    for (int round = 0; round < most_rounds; ++round) {
      if (run_round()) break;
    }
    return std::move(sent_);
  }

 private:
  struct Parcel {
    const Entry* entry = nullptr;
    std::string token{};
    Outgoing outgoing{};
    std::size_t number = 0;  // in the run's file
  };

  // True when nothing is left to plan anew.
  bool run_round() {
    Workspace workspace(sending_.environment, workspace::Access::rehearse);
    workspace_ = &workspace;
    const Work work = sending_.plan(workspace);
    start_file();
    record_by_hand(work);
    std::vector<Parcel> parcels = compose_all(work);
    drop_forbidden(parcels);
    transport_ = &sending_.transport(workspace.program());
    contacts_ = contacts();
    bool is_finished = true;
    for (std::size_t i = 0; i < parcels.size() && is_finished; i += batch_size) {
      const std::size_t count = std::min(batch_size, parcels.size() - i);
      is_finished = send_batch(still_sent({parcels.data() + i, count}));
    }
    file_->append(std::exchange(outcomes_, {}));
    if (count_ > 0 && sending_.environment.saved != nullptr) *sending_.environment.saved = true;
    return is_finished;
  }

  // The id is chosen once; the file appears with the first claim.
  void start_file() {
    if (file_) return;
    const std::string day = domain::format(workspace_->today());
    domain::MessageRunId id;
    do {
      id = domain::MessageRunId(day + "-" + sending_.environment.random->letters(4));
    } while (workspace_->exists(store::messages_path(id)));
    file_.emplace(sending_.environment.directory, sending_.command, id);
  }

  Composing composing(const Ledger& ledger) const {
    return {workspace_->records(), ledger, workspace_->zone(), workspace_->now()};
  }

  std::vector<Parcel> compose_all(const Work& work) {
    const Ledger ledger(workspace_->records());
    std::vector<Parcel> parcels;
    for (const Entry& entry : work.send) {
      if (entry.action != Action::send || attempted_.contains(key_of(entry))) continue;
      Parcel parcel;
      parcel.entry = &entry;
      parcel.token = entry.again != nullptr && entry.again->token
                         ? *entry.again->token
                         : new_token(workspace_->now(), *sending_.environment.random);
      std::string problem;
      parcel.outgoing = compose(composing(ledger), entry, parcel.token, problem);
      if (problem.empty()) {
        parcels.push_back(std::move(parcel));
      } else {
        note(entry, Fate::unsendable, problem);
      }
    }
    return parcels;
  }

  void drop_forbidden(std::vector<Parcel>& parcels) {
    // One that is sent once more stands for its first claim, which was judged then.
    std::vector<std::string> claims;
    std::vector<Parcel*> judged;
    for (Parcel& parcel : parcels) {
      if (parcel.entry->again != nullptr) continue;
      judged.push_back(&parcel);
      claims.push_back(claim_text(*parcel.entry, parcel.token, workspace_->now()));
    }
    const auto forbidden = judge_claims(*workspace_, claims);
    for (const auto& [index, rule] : forbidden) {
      note(*judged[index]->entry, Fate::forbidden, rule);
      judged[index]->entry = nullptr;
    }
    std::erase_if(parcels, [](const Parcel& parcel) { return parcel.entry == nullptr; });
  }

  // Of messages sent once more: what the files of the first claims become.
  std::vector<store::FileChange> replaced_files(std::span<const Parcel> parcels) const {
    std::vector<Settled> settled;
    for (const Parcel& parcel : parcels) {
      if (parcel.entry->again == nullptr) continue;
      for (const domain::MessageRun& run : workspace_->records().messages) {
        for (std::size_t i = 0; i < run.messages.size(); ++i) {
          if (&run.messages[i] != parcel.entry->again) continue;
          settled.push_back({run.file, i + 1, MessageState::resent});
        }
      }
    }
    return with_outcomes(*workspace_, settled);
  }

  // What needs no mail program is recorded at once.
  void record_by_hand(const Work& work) {
    std::string text;
    std::size_t number = count_;
    std::vector<const Entry*> recorded;
    const auto add = [&](const std::vector<Entry>& entries, MessageState state) {
      for (const Entry& entry : entries) {
        if (attempted_.contains(key_of(entry))) continue;
        if (!text.empty()) text += "\n";
        text += claim_text(entry, "", workspace_->now()) + "\n" +
                outcome_text(++number, state, workspace_->now(), "");
        recorded.push_back(&entry);
      }
    };
    add(work.done, MessageState::done);
    add(work.missed, MessageState::missed);
    std::vector<store::FileChange> others;
    if (!is_settled_) others = with_outcomes(*workspace_, work.settled);
    file_->append(text, others);
    is_settled_ = true;
    count_ = number;
    for (const Entry* entry : recorded) note(*entry, Fate::recorded, "");
  }

  // Those that no program which does not work is meant for; the others wait.
  std::vector<Parcel> still_sent(std::span<const Parcel> batch) {
    std::vector<Parcel> left;
    for (const Parcel& parcel : batch) {
      const std::string* why = stopped(parcel);
      if (why == nullptr) {
        left.push_back(parcel);
      } else {
        note(*parcel.entry, Fate::waiting, *why);
      }
    }
    return left;
  }

  // False when records have changed since the plan.
  bool send_batch(std::vector<Parcel> batch) {
    if (batch.empty()) return true;
    std::string text = outcomes_;
    for (Parcel& parcel : batch) {
      if (!text.empty()) text += "\n";
      text += claim_text(*parcel.entry, parcel.token, workspace_->now());
    }
    const auto still_true = [&] { return rests_on_current(batch); };
    if (!file_->append(text, replaced_files(batch), still_true)) return false;
    outcomes_.clear();
    for (Parcel& parcel : batch) parcel.number = ++count_;
    for (const Parcel& parcel : batch) hand_over(parcel);
    return true;
  }

  bool rests_on_current(std::span<const Parcel> batch) const {
    std::set<std::string> paths = {store::program_path()};
    for (const Parcel& parcel : batch) {
      const Entry& entry = *parcel.entry;
      if (!entry.client.empty()) {
        paths.insert(store::client_path(entry.client));
        paths.insert(store::person_path(entry.client));
      }
      for (const domain::SessionId& id : entry.sessions) paths.insert(store::session_path(id));
    }
    return workspace_->is_current({paths.begin(), paths.end()}) && contacts() == contacts_;
  }

  // Somebody may ask to be left in peace while we send.
  std::vector<std::string> contacts() const {
    const int year = domain::calendar_day(workspace_->today()).year;
    return workspace_->ids(fmt::format("contacts/{}", year));
  }

  void hand_over(const Parcel& parcel) {
    const std::string* why = stopped(parcel);
    HandOver done{HandOver::Result::unavailable, false, why == nullptr ? "" : *why};
    if (why == nullptr) done = transport_->hand_over(parcel.outgoing);
    const Fate fate = why != nullptr ? Fate::waiting : fate_of(done.result);
    note(*parcel.entry, fate, done.why);
    if (fate != Fate::unknown) add_outcome(parcel, fate, done.why);
    if (why == nullptr) watch(parcel.outgoing.channel, done);
  }

  void add_outcome(const Parcel& parcel, Fate fate, const std::string& why) {
    if (!outcomes_.empty()) outcomes_ += "\n";
    const bool is_sent = fate == Fate::sent;
    outcomes_ += outcome_text(parcel.number, is_sent ? MessageState::sent : MessageState::failed,
                              workspace_->now(), why);
  }

  // A program that does not work is not tried for everybody. Mail and SMS go by two.
  void watch(domain::Channel channel, const HandOver& done) {
    int& hung = hung_[channel];
    hung = done.timed_out ? hung + 1 : 0;
    if (done.result == HandOver::Result::unavailable || hung == most_hung) {
      stopped_.emplace(channel, "the program that sends does not work");
    }
  }

  // Why nothing more is sent this way; nullptr when it is.
  const std::string* stopped(const Parcel& parcel) const {
    static const std::string by_signal = "the run was interrupted";
    if (CalmEnd::is_due()) return &by_signal;
    const auto found = stopped_.find(parcel.outgoing.channel);
    return found == stopped_.end() ? nullptr : &found->second;
  }

  void note(const Entry& entry, Fate fate, const std::string& why) {
    attempted_.insert(key_of(entry));
    sent_.push_back({entry, fate, why});
    sent_.back().entry.about.clear();
    sent_.back().entry.again = nullptr;
  }

  const Sending& sending_;
  store::RealDisk disk_;
  Workspace* workspace_ = nullptr;  // of the round
  Transport* transport_ = nullptr;
  std::optional<RunFile> file_;
  std::size_t count_ = 0;  // of messages in it
  std::string outcomes_;   // not yet written
  std::vector<std::string> contacts_;
  std::set<std::string> attempted_;
  std::vector<Sent> sent_;
  bool is_settled_ = false;
  std::map<domain::Channel, int> hung_;  // in a row
  std::map<domain::Channel, std::string> stopped_;
};

}  // namespace

std::vector<Sent> send_all(const Sending& sending) {
  return Run(sending).run();
}

}  // namespace peer::delivery
