// Mails as people and programs send them, for the tests of reading answers.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "peer/delivery/reply_mail.hpp"
#include "support/values.hpp"

namespace peer::test {

inline const std::string token = "20261116-0123456789abcdefghjk";

// One line that tells all of a reply, for the tables of the tests; "+" where a person has to read
// it.
inline std::string shown(const delivery::MailedReply& reply) {
  using Kind = delivery::MailedReply::Kind;
  std::string text = reply.kind == Kind::calendar                            ? "calendar"
                     : reply.kind == Kind::word                              ? "word"
                     : reply.kind == Kind::wish                              ? "wish"
                     : reply.kind == Kind::bounce                            ? "bounce"
                     : reply.kind == Kind::receipt && reply.why != "no mail" ? "receipt"
                                                                             : "none: " + reply.why;
  if (reply.kind == Kind::word && !reply.why.empty()) text += ": " + reply.why;
  for (const delivery::GivenAnswer& given : reply.answers) {
    text += given.position == 0 ? " " : " " + std::to_string(given.position) + "=";
    text += std::string(domain::word(given.answer)) + (given.for_all ? " to all" : "");
  }
  if (!reply.word.empty()) text += " '" + reply.word + "'";
  if (reply.has_own_words) text += " +";
  if (reply.token) {
    text += reply.token->token == token ? " token" : " token " + reply.token->token;
    if (reply.token->position) text += "." + std::to_string(*reply.token->position);
  }
  const std::string& who = reply.attendee.empty() ? reply.from : reply.attendee;
  if (!who.empty()) text += " of " + who;
  if (reply.sequence != 0) text += " #" + std::to_string(reply.sequence);
  if (reply.moment) text += " at " + std::to_string(*reply.moment);
  return text;
}

inline std::string shown(const std::string& mail) {
  return shown(delivery::read_reply(mail));
}

inline std::string replaced(std::string text, const std::string& from, const std::string& to) {
  for (std::size_t at = text.find(from); at != std::string::npos;
       at = text.find(from, at + to.size())) {
    text.replace(at, from.size(), to);
  }
  return text;
}

inline std::string base_64(const std::string& bytes) {
  constexpr std::string_view digits =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string text;
  for (std::size_t at = 0; at < bytes.size(); at += 3) {
    unsigned group = 0;
    for (std::size_t i = 0; i < 3; ++i) {
      const unsigned byte = at + i < bytes.size() ? static_cast<unsigned char>(bytes[at + i]) : 0U;
      group = group << 8U | byte;
    }
    for (std::size_t i = 0; i < 4; ++i) {
      text += at + i > bytes.size() ? '=' : digits[(group >> (18U - 6U * i)) & 63U];
    }
    if (at % 57 == 54) text += '\n';
  }
  return text + "\n";
}

// An answer by one word, as simple as can be. Its Date is 1794823200 (10:00 UTC).
inline std::string word_mail(const std::string& text) {
  return "From: Alena <alena@example.org>\nTo: peers@example.org\n"
         "Date: Mon, 16 Nov 2026 11:00:00 +0100\nSubject: Re: =?utf-8?q?Pozv=C3=A1nka?=\n"
         "Message-ID: <x1@mail.example.org>\nIn-Reply-To: <" +
         token +
         "@example.org>\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n"
         "Content-Transfer-Encoding: 8bit\n\n" +
         text;
}

// The lines of a VCALENDAR around those of a VEVENT.
inline std::string calendar(const std::string& method, const std::string& event) {
  return "BEGIN:VCALENDAR\nPRODID:-//test//test//EN\nVERSION:2.0\nMETHOD:" + method +
         "\nBEGIN:VEVENT\n" + event + "END:VEVENT\nEND:VCALENDAR\n";
}

// A VEVENT that accepts, with DTSTAMP 1794826800 (11:00 UTC).
inline std::string accepted() {
  return "UID:" + token +
         ".1@example.org\nDTSTAMP:20261116T110000Z\nDTSTART:20261123T170000Z\n"
         "DTEND:20261123T193000Z\nSEQUENCE:0\nORGANIZER:mailto:peers@example.org\n"
         "ATTENDEE;PARTSTAT=ACCEPTED:mailto:alena@example.org\n";
}

// A mail that is nothing but a calendar.
inline std::string calendar_mail(const std::string& text) {
  return "From: Alena <alena@example.org>\nTo: peers@example.org\n"
         "Date: Mon, 16 Nov 2026 11:00:00 +0100\nSubject: Accepted\nMIME-Version: 1.0\n"
         "Content-Type: text/calendar; charset=utf-8; method=REPLY\n\n" +
         text;
}

}  // namespace peer::test
