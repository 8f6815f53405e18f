// Files and records a mail; see mail_taking.hpp.
// SPDX-License-Identifier: MIT
#include "peer/delivery/mail_taking.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "peer/domain/identity.hpp"
#include "peer/domain/naming.hpp"
#include "peer/domain/rota.hpp"
#include "peer/locale/words.hpp"
#include "peer/store/layout.hpp"
#include "reply_decision.hpp"

namespace peer::delivery {

using domain::InboxKind;
using workspace::Workspace;

namespace {

constexpr int days_of_repetition = 60;
constexpr std::size_t longest_id = 200;
constexpr std::size_t letters_of_id = 4;

// Where the mail lies. An id is written by strangers, and some programs put a name into it: what
// is no plain id, or names somebody, is left out.
std::string kept_id(Workspace& workspace, const std::string& id) {
  const bool is_plain =
      !id.empty() && id.size() <= longest_id && std::ranges::all_of(id, [](char c) {
        return c > ' ' && c < '\x7f' && c != '"' && c != '\\' && c != '<' && c != '>';
      });
  if (!is_plain) return {};
  workspace.load_people();
  const domain::Namings namings(workspace.records());
  return namings.find(id).empty() ? id : std::string();
}

const domain::InboxMail* filed_before(Workspace& workspace, const FiledMail& filed,
                                      const std::string& mail) {
  workspace.load_inbox(workspace.today() - days_of_repetition);
  for (const domain::InboxMail& other : workspace.records().inbox) {
    if (!mail.empty() && other.mail.value == mail && other.kind.value == filed.kind) return &other;
  }
  return nullptr;
}

domain::InboxId fresh_inbox_id(const Workspace& workspace) {
  for (;;) {
    domain::InboxId id(fmt::format("{}-{}", domain::format(workspace.today()),
                                   workspace.environment().random->letters(letters_of_id)));
    if (!workspace.exists(store::inbox_path(id))) return id;
  }
}

store::Entries entries_of(Workspace& workspace, const FiledMail& filed, const std::string& mail) {
  store::Entries entries{{"kind", std::string(domain::word(filed.kind))},
                         {"reason", std::string(domain::word(filed.reason))},
                         {"at", workspace.now()}};
  if (!filed.client.empty() && workspace.client(filed.client) != nullptr) {
    entries.emplace_back("client", filed.client.text());
  }
  if (!filed.session.empty() && workspace.session(filed.session) != nullptr) {
    entries.emplace_back("session", filed.session.text());
  }
  if (filed.answer) entries.emplace_back("answer", std::string(domain::word(*filed.answer)));
  if (!mail.empty()) entries.emplace_back("message-id", mail);
  return entries;
}

// Whoever has the phone now, by their own number; where nobody knows it, the service phone.
std::optional<Outgoing> alarm(Workspace& workspace) {
  constexpr locale::Words text = {"New mail of a client, please read it."};
  workspace.load_local();
  const domain::Program& program = workspace.program();
  if (program.sms.empty()) return std::nullopt;
  workspace.load_on_call();
  workspace.load_staff();
  const domain::Rota rota(workspace.records(), workspace.zone());
  const domain::PersonId worker = rota.at(workspace.now()).staff;
  const domain::Person* person = worker.empty() ? nullptr : workspace.person(worker);
  std::string number = program.phone.value_or("");
  if (person != nullptr && person->phone) number = *person->phone;
  const auto normal = domain::normal_phone(number);
  if (!normal || normal->empty() || normal->front() == '-') return std::nullopt;
  return Outgoing{domain::Channel::sms, *normal, std::string(text.in(program.language)) + "\n"};
}

class Taking {
 public:
  Taking(Workspace& workspace, const MailedReply& reply, workspace::CommitOptions options)
      : workspace_(workspace), reply_(reply), options_(std::move(options)) {}

  TakenMail take() {
    MailDecision decision = decide_mail(workspace_, reply_);
    taken_.told = std::move(decision.told);
    taken_.sessions = decision.sessions;
    std::optional<FiledMail> filed = decision.filed;
    if (!decision.edits.empty()) {
      workspace::Proposal proposal;
      for (MailDecision::Edit& edit : decision.edits) {
        proposal.edit(edit.file, std::move(edit.operations));
      }
      file(proposal, filed);
      if (commit(proposal)) return finish(filed);
      taken_.broken = std::move(taken_.result.broken);
      refuse(filed);
    }
    workspace::Proposal proposal;
    if (!file(proposal, filed)) return std::move(taken_);
    if (!commit(proposal)) {
      // A rule that the record itself breaks: only what nobody can object to is kept.
      workspace::Proposal bare;
      filed = FiledMail{.kind = filed->kind, .reason = filed->reason};
      taken_.filed.clear();
      file(bare, filed);
      commit(bare);
    }
    return finish(filed);
  }

 private:
  // False when there is nothing to file, or it is filed already.
  bool file(workspace::Proposal& proposal, const std::optional<FiledMail>& filed) {
    if (!filed) return false;
    const std::string mail = kept_id(workspace_, reply_.id);
    if (const domain::InboxMail* before = filed_before(workspace_, *filed, mail)) {
      taken_.told.push_back("filed already: " + before->id);
      is_repeated_ = true;
      return false;
    }
    const domain::InboxId id = fresh_inbox_id(workspace_);
    proposal.create(store::inbox_path(id), entries_of(workspace_, *filed, mail));
    taken_.filed = id.text();
    return true;
  }

  bool commit(const workspace::Proposal& proposal) {
    taken_.result = workspace_.commit(proposal, options_);
    return !taken_.result.refused;
  }

  // What was to be recorded is not; it waits with the rule's reason.
  void refuse(std::optional<FiledMail>& filed) {
    constexpr std::string_view recorded = "recorded: ";
    for (std::string& line : taken_.told) {
      if (line.starts_with(recorded)) {
        line = "not recorded: " + line.substr(recorded.size()) + ": a rule does not allow it";
      }
    }
    if (!filed) filed = FiledMail{};
    if (filed->kind != InboxKind::unread) filed->kind = InboxKind::answer;
    filed->reason = domain::InboxReason::rule;
    if (!taken_.sessions.empty()) filed->session = taken_.sessions.front()->id;
    filed->client = client_of(*filed);
    taken_.sessions.clear();
    taken_.filed.clear();
  }

  domain::PersonId client_of(const FiledMail& filed) {
    if (!filed.client.empty() || !reply_.token) return filed.client;
    for (const domain::MessageRun& run : workspace_.records().messages) {
      for (const domain::Message& message : run.messages) {
        if (message.token.value == reply_.token->token) return message.to.value_or({});
      }
    }
    return {};
  }

  TakenMail finish(const std::optional<FiledMail>& filed) {
    const bool is_alarming = filed && filed->kind == InboxKind::unread && !is_repeated_;
    if (is_alarming && !options_.dry_run) taken_.alarm = alarm(workspace_);
    return std::move(taken_);
  }

  Workspace& workspace_;
  const MailedReply& reply_;
  workspace::CommitOptions options_;
  TakenMail taken_{};
  bool is_repeated_ = false;
};

}  // namespace

TakenMail take_mail(Workspace& workspace, const MailedReply& reply,
                    const workspace::CommitOptions& options) {
  return Taking(workspace, reply, options).take();
}

}  // namespace peer::delivery
