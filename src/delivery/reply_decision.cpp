// What a mail that came in changes, and what waits for a person: by ids only, since mail programs
// and cron run it, and their logs are nobody's business.
// SPDX-License-Identifier: MIT
#include "reply_decision.hpp"

#include <fmt/format.h>

#include "mail_sender.hpp"
#include "peer/base/text.hpp"
#include "peer/locale/language.hpp"
#include "reply_recording.hpp"

namespace peer::delivery {

using domain::InboxKind;
using domain::InboxReason;
using domain::ReplyAnswer;
using workspace::Workspace;
using Kind = MailedReply::Kind;

namespace {

class Decision {
 public:
  Decision(Workspace& workspace, MailedReply reply)
      : workspace_(workspace), reply_(std::move(reply)) {}

  MailDecision take() {
    if (reply_.kind == Kind::receipt) {
      decision_.told.push_back("nothing to do: " +
                               (reply_.why == "no mail" ? reply_.why : "a receipt"));
    } else if (reply_.kind == Kind::bounce) {
      take_bounce();
    } else {
      take_mail();
    }
    return std::move(decision_);
  }

 private:
  void not_recorded(const std::string& who, const NotRecorded& why) {
    decision_.told.push_back(who.empty() ? "not recorded: " + why.why
                                         : fmt::format("not recorded: {}: {}", who, why.why));
    if (!reason_) reason_ = why.reason;
  }

  void take_mail() {
    try {
      if (reply_.token) asked_ = find_asked(workspace_, *reply_.token);
      client_ = asked_ ? asked_->client : client_at(workspace_, reply_.from);
      read_again();
      if (reply_.is_forged) check_sender(workspace_, client_, reply_);
      if (reply_.kind == Kind::wish && !client_.empty()) {
        take_wish();
      } else if (!asked_) {
        throw NotRecorded{reply_.why.empty() ? InboxReason::other_message : reply_.reason,
                          reply_.why.empty() ? "an answer to no message of ours" : reply_.why};
      } else {
        take_answer();
      }
    } catch (const NotRecorded& why) {
      if (client_.empty() && !asked_) client_ = client_at(workspace_, reply_.from);
      not_recorded(label(), why);
    }
    file();
  }

  // "c-2vgx for 2027-01-25-group".
  std::string label() const {
    if (!asked_) return client_.text();
    const domain::SessionId session = session_at(*asked_, only_position());
    return session.empty() ? client_.text() : fmt::format("{} for {}", client_, session);
  }

  std::size_t only_position() const {
    if (reply_.token && reply_.token->position) return *reply_.token->position;
    return asked_ && asked_->message.sessions.size() == 1 ? 1 : 0;
  }

  void read_again() {
    const std::string below = below_quotation(workspace_.program(), reply_.below);
    if (!below.empty()) reply_.text += "\n" + below;
    if (!reply_.text.empty()) read_words(reply_, names_around(workspace_, client_));
  }

  void take_answer() {
    if (reply_.answers.empty()) throw NotRecorded{reply_.reason, reply_.why};
    check_sender(workspace_, client_, reply_);
    check_language();
    for (const GivenAnswer& given : reply_.answers) take_given(given);
  }

  // A "no" may be a yes in another language: it is what Czechs say for "well, yes".
  void check_language() const {
    const domain::Client* client = workspace_.client(client_);
    const std::string language =
        client != nullptr && client->language ? *client->language : workspace_.program().language;
    const locale::Language& known = locale::known_language(language);
    if (known.grammar->doubtful_answer.empty() || reply_.word != known.grammar->doubtful_answer) {
      return;
    }
    const domain::SessionId session = session_at(*asked_, only_position());
    throw NotRecorded{
        InboxReason::unclear,
        fmt::format("'{}' can be a yes in {}: ask, then 'peer reply {} {}=yes' or '=no'",
                    reply_.word, known.name, session.empty() ? "SESSION" : session.text(),
                    client_)};
  }

  void take_given(const GivenAnswer& given) {
    const std::size_t count = asked_->message.sessions.size();
    const bool names_one = given.position != 0 || only_position() != 0;
    // Whoever says no without a number says it to all of them.
    const bool is_meant_for_all = given.for_all || given.answer == ReplyAnswer::no;
    if (!names_one && !is_meant_for_all) {
      throw NotRecorded{
          InboxReason::several_sessions,
          fmt::format("answered {} to a message about {}: record each with 'peer reply SESSION "
                      "{}=ANSWER'",
                      domain::word(given.answer), base::counted(count, "session", "sessions"),
                      client_)};
    }
    if (names_one) {
      record(given.position != 0 ? given.position : only_position(), given.answer);
      return;
    }
    for (std::size_t position = 1; position <= count; ++position) record(position, given.answer);
  }

  void record(std::size_t position, ReplyAnswer answer) {
    const Answered answered{*asked_, reply_, session_at(*asked_, position), position, answer};
    try {
      AnswerRecord record = record_answer(workspace_, answered);
      decision_.told.push_back(std::move(record.told));
      if (record.operations.empty()) return;
      decision_.edits.push_back({record.session->file, std::move(record.operations)});
      decision_.sessions.push_back(record.session);
    } catch (const NotRecorded& why) {
      // A number of something else.
      if (answered.session.empty() && reply_.kind == Kind::word) reply_.has_own_words = true;
      not_recorded(answered.session.empty() ? client_.text()
                                            : fmt::format("{} for {}", client_, answered.session),
                   why);
      refused_ = answered.session;
    }
  }

  void take_wish() {
    check_sender(workspace_, client_, reply_);
    const domain::Client* client = workspace_.client(client_);
    if (client == nullptr) throw NotRecorded{InboxReason::stranger, "there is no such client"};
    reason_ = InboxReason::no_more;
    decision_.told.push_back(fmt::format("recorded: {} wishes for no more messages", client_));
    if (client->invitations.value == domain::Invitations::none) return;
    decision_.edits.push_back(
        {client->file,
         {store::set({"invitations"}, std::string(domain::word(domain::Invitations::none)))}});
  }

  // The address that was written to, or the token of what came back.
  void take_bounce() {
    try {
      if (reply_.token) client_ = find_asked(workspace_, *reply_.token).client;
    } catch (const NotRecorded&) {  // somebody else's, or of before the files
    }
    for (const std::string& address : reply_.undelivered) {
      if (client_.empty()) client_ = client_at(workspace_, address);
    }
    if (client_.empty()) {
      not_recorded("", {InboxReason::undelivered, "a bounce of no message of ours"});
      decision_.filed = FiledMail{.kind = InboxKind::unknown, .reason = InboxReason::undelivered};
      return;
    }
    decision_.told.push_back(fmt::format("recorded: {} cannot be reached by e-mail", client_));
    decision_.filed =
        FiledMail{.kind = InboxKind::bounce, .reason = InboxReason::undelivered, .client = client_};
  }

  // What waits for a person: an answer that could not be recorded, a wish, and whatever says more.
  void file() {
    FiledMail filed{.client = client_};
    if (asked_) filed.session = refused_.empty() ? session_at(*asked_, only_position()) : refused_;
    if (reply_.answers.size() == 1) filed.answer = reply_.answers.front().answer;
    const bool is_known = asked_ || !client_.empty();
    if (reply_.has_own_words) {
      filed.kind = is_known ? InboxKind::unread : InboxKind::unknown;
      filed.reason = reason_ && *reason_ != InboxReason::empty ? *reason_ : InboxReason::own_words;
      decision_.told.push_back(is_known ? fmt::format("{}: read the mail, it says more", client_)
                                        : "read the mail: nobody knows whose it is");
    } else if (reply_.kind == Kind::wish && reason_ == InboxReason::no_more) {
      filed.kind = InboxKind::wish;
      filed.reason = InboxReason::no_more;
    } else if (reply_.brings_guests && !reason_) {
      filed.kind = InboxKind::guests;
      filed.reason = InboxReason::guests;
      decision_.told.push_back(fmt::format("{} would bring guests: members only", client_));
    } else if (reason_) {
      filed.kind = !is_known                                       ? InboxKind::unknown
                   : reply_.answers.empty() && !waits_for_answer() ? InboxKind::note
                                                                   : InboxKind::answer;
      filed.reason = *reason_;
    } else if (reply_.has_attachment) {
      filed.kind = InboxKind::note;
      filed.reason = InboxReason::attachment;
    } else {
      return;
    }
    decision_.filed = std::move(filed);
  }

  bool waits_for_answer() const {
    return *reason_ == InboxReason::unclear || *reason_ == InboxReason::another_time;
  }

  Workspace& workspace_;
  MailedReply reply_;
  MailDecision decision_{};
  std::optional<Asked> asked_{};
  domain::PersonId client_{};
  domain::SessionId refused_{};
  std::optional<InboxReason> reason_{};
};

}  // namespace

MailDecision decide_mail(Workspace& workspace, MailedReply reply) {
  return Decision(workspace, std::move(reply)).take();
}

}  // namespace peer::delivery
