// The spelling of the closed words of inbox/.
// SPDX-License-Identifier: MIT
#include "peer/domain/words.hpp"

namespace peer::domain {

template <>
std::span<const WordEntry<InboxKind>> word_table<InboxKind>() {
  using enum InboxKind;
  static constexpr WordEntry<InboxKind> table[] = {
      {unread, "unread"}, {answer, "answer"}, {wish, "wish"},       {bounce, "bounce"},
      {guests, "guests"}, {note, "note"},     {unknown, "unknown"},
  };
  return table;
}

template <>
std::span<const WordEntry<InboxReason>> word_table<InboxReason>() {
  using enum InboxReason;
  static constexpr WordEntry<InboxReason> table[] = {
      {own_words, "own-words"},
      {several_sessions, "several-sessions"},
      {unclear, "unclear"},
      {other_message, "other-message"},
      {changed, "changed"},
      {cancelled, "cancelled"},
      {no_session, "no-session"},
      {no_date, "no-date"},
      {rule, "rule"},
      {another_time, "another-time"},
      {another_address, "another-address"},
      {forged, "forged"},
      {stranger, "stranger"},
      {no_more, "no-more"},
      {undelivered, "undelivered"},
      {guests, "guests"},
      {automatic, "automatic"},
      {attachment, "attachment"},
      {empty, "empty"},
      {unreadable, "unreadable"},
      {too_large, "too-large"},
  };
  return table;
}

}  // namespace peer::domain
