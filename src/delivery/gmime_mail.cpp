// Builds e-mail with GMime: the parts, their encodings, the date. The headers that hold people's
// texts are encoded by header_words and set as they are to stand.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>
#include <memory>

#include "gmime_start.hpp"
#include "header_words.hpp"
#include "letter_html.hpp"
#include "mail.hpp"
#include "peer/base/ensure.hpp"
#include "peer/base/text.hpp"
#include "peer/workspace/names.hpp"

namespace peer::delivery {
namespace {

constexpr std::size_t longest_uri = 500;
constexpr std::size_t longest_tag = 35;  // RFC 5646 §4.4.1

template <class Type>
using Held = GObjectOwner<Type>;

bool is_language_tag(std::string_view text) {  // "cs", "pt-BR"
  const auto allowed = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
  };
  return text.size() <= longest_tag && std::ranges::all_of(text, allowed);
}

bool is_unsubscribe(std::string_view text) {
  return text.starts_with("mailto:") && text.size() <= longest_uri &&
         std::ranges::all_of(text, [](char c) { return c > ' ' && c <= '~'; }) &&
         text.find_first_of("<>\"\\^`{|}") == std::string_view::npos;
}

// What is wrong with the mail; "" when nothing is.
std::string find_problem(const Mail& mail) {
  struct Text {
    std::string_view what;
    const std::string& text;
    bool several_lines = false;
  };
  for (const Text& text :
       {Text{"the sender's name", mail.from.name}, Text{"the receiver's name", mail.to.name},
        Text{"the subject", mail.subject}, Text{"the text", mail.text, true}}) {
    if (base::find_forbidden(text.text, text.several_lines)) {
      return fmt::format("{} holds a character that cannot be seen", text.what);
    }
  }
  if (!is_envelope_address(mail.from.address)) return "the sender's address is no e-mail address";
  if (!is_envelope_address(mail.to.address)) return "the receiver's address is no e-mail address";
  const bool answers = !mail.in_reply_to.empty();
  if (!is_envelope_address(mail.message_id) ||
      (answers && !is_envelope_address(mail.in_reply_to))) {
    return "a Message-ID is not of the form A@B";
  }
  if (!is_language_tag(mail.language)) return "the language is no language tag";
  if (!mail.unsubscribe.empty() && !is_unsubscribe(mail.unsubscribe)) {
    return "the address to unsubscribe at is no mailto: address";
  }
  return "";
}

// A boundary of the message: "=_" occurs in no quoted-printable or base64 text, the number is made
// of the Message-ID (FNV-1a), so that the same mail gives the same bytes.
std::string boundary(const Mail& mail, std::string_view part) {
  std::uint64_t hash = 0xCBF29CE484222325U;
  for (const char c : mail.message_id) {
    hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3U;
  }
  return fmt::format("=_{}_{:016x}", part, hash);
}

Held<GMimePart> part_of(const char* type, const char* subtype, std::string_view bytes,
                        GMimeContentEncoding encoding) {
  Held<GMimePart> part(g_mime_part_new_with_type(type, subtype));
  const Held<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(bytes.data(), bytes.size()));
  const Held<GMimeDataWrapper> content(
      g_mime_data_wrapper_new_with_stream(stream.get(), GMIME_CONTENT_ENCODING_DEFAULT));
  g_mime_part_set_content(part.get(), content.get());
  g_mime_part_set_content_encoding(part.get(), encoding);
  return part;
}

GMimeObject* object(const Held<GMimePart>& part) {
  return GMIME_OBJECT(part.get());
}

// Readable to those who look into the bytes.
Held<GMimePart> text_part(const char* subtype, std::string_view text) {
  Held<GMimePart> part = part_of("text", subtype, text, GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE);
  g_mime_object_set_content_type_parameter(object(part), "charset", "utf-8");
  return part;
}

std::string_view method_word(CalendarMethod method) {
  return method == CalendarMethod::cancel ? "CANCEL" : "REQUEST";
}

// Base64 keeps the CRLF of a calendar on every way. The method must stand here too (RFC 6047 §2.4).
Held<GMimePart> calendar_part(const Mail::Attachment& calendar) {
  Held<GMimePart> part = part_of("text", "calendar", calendar.text, GMIME_CONTENT_ENCODING_BASE64);
  g_mime_object_set_content_type_parameter(object(part), "charset", "utf-8");
  g_mime_object_set_content_type_parameter(object(part), "method",
                                           std::string(method_word(calendar.method)).c_str());
  return part;
}

void attach(GMimeMultipart* mixed, const Held<GMimePart>& part, const std::string& name) {
  g_mime_object_set_content_type_parameter(object(part), "name", name.c_str());
  g_mime_object_set_disposition(object(part), "attachment");
  g_mime_object_set_content_disposition_parameter(object(part), "filename", name.c_str());
  g_mime_multipart_add(mixed, object(part));
}

Held<GMimeMultipart> multipart(const char* subtype, const Mail& mail) {
  Held<GMimeMultipart> parts(g_mime_multipart_new_with_subtype(subtype));
  g_mime_multipart_set_boundary(parts.get(), boundary(mail, subtype).c_str());
  return parts;
}

// What is read: the text alone, or the same thing in several forms, the richest last.
Held<GMimeObject> letter(const Mail& mail) {
  const bool whole = mail.text.ends_with('\n');
  Held<GMimePart> plain = text_part("plain", whole ? mail.text : mail.text + "\n");
  const bool with_event = mail.calendars.size() == 1;
  if (!mail.html && !with_event) return Held<GMimeObject>(GMIME_OBJECT(plain.release()));
  Held<GMimeMultipart> forms = multipart("alternative", mail);
  g_mime_multipart_add(forms.get(), object(plain));
  if (mail.html) {
    const auto page = text_part("html", letter_html(mail.text, mail.language));
    g_mime_multipart_add(forms.get(), object(page));
  }
  if (with_event) {
    g_mime_multipart_add(forms.get(), object(calendar_part(mail.calendars.front())));
  }
  return Held<GMimeObject>(GMIME_OBJECT(forms.release()));
}

std::string file_name(CalendarMethod method, std::string_view number) {
  return fmt::format("{}{}.ics", method == CalendarMethod::cancel ? "cancel" : "invite", number);
}

Held<GMimeObject> content(const Mail& mail) {
  Held<GMimeObject> body = letter(mail);
  if (mail.calendars.empty()) return body;
  Held<GMimeMultipart> mixed = multipart("mixed", mail);
  g_mime_multipart_add(mixed.get(), body.get());
  if (mail.calendars.size() == 1) {
    // Some programs offer an event only as a file of this type.
    const Mail::Attachment& calendar = mail.calendars.front();
    attach(mixed.get(), part_of("application", "ics", calendar.text, GMIME_CONTENT_ENCODING_BASE64),
           file_name(calendar.method, ""));
  } else {
    for (std::size_t at = 0; at < mail.calendars.size(); ++at) {
      const Mail::Attachment& calendar = mail.calendars[at];
      attach(mixed.get(), calendar_part(calendar),
             file_name(calendar.method, fmt::format("-{}", at + 1)));
    }
  }
  return Held<GMimeObject>(GMIME_OBJECT(mixed.release()));
}

std::string mailbox(const MailAddress& address, std::size_t column) {
  if (address.name.empty()) return address.address;
  const std::string name = phrase_words(address.name);
  const std::size_t line = name.rfind('\n');
  const std::size_t used = line == std::string::npos ? column + name.size() : name.size() - line;
  const bool fits = used + address.address.size() + 3 <= 76;
  return fmt::format("{}{}<{}>", name, fits ? " " : "\n ", address.address);
}

std::string date_of(const domain::Instant& moment) {
  const domain::CalendarDay date = domain::calendar_day(moment.local.date);
  const std::int32_t seconds = moment.local.time.seconds;
  const std::unique_ptr<GTimeZone, void (*)(GTimeZone*)> zone(
      g_time_zone_new_offset(moment.offset_minutes * 60), g_time_zone_unref);
  const std::unique_ptr<GDateTime, void (*)(GDateTime*)> time(
      g_date_time_new(zone.get(), date.year, date.month, date.day, seconds / 3600,
                      seconds / 60 % 60, seconds % 60),
      g_date_time_unref);
  PEER_ENSURE(time != nullptr, "the date of a mail is a day from 1900 to 2199");
  const std::unique_ptr<char, void (*)(void*)> text(g_mime_utils_header_format_date(time.get()),
                                                    g_free);
  return text.get();
}

// `value` is ASCII and folded; GMime is not to fold it again.
void set_header(GMimeMessage* message, const char* name, const std::string& value) {
  GMimeHeaderList* const headers = g_mime_object_get_header_list(GMIME_OBJECT(message));
  g_mime_header_list_append(headers, name, "", nullptr);
  g_mime_header_set_raw_value(g_mime_header_list_get_header(headers, name),
                              (" " + value + "\n").c_str());
}

void set_headers(GMimeMessage* message, const Mail& mail) {
  set_header(message, "From", mailbox(mail.from, 6));
  set_header(message, "To", mailbox(mail.to, 4));
  set_header(message, "Subject", unstructured_words(mail.subject, 9));
  set_header(message, "Date", date_of(mail.date));
  set_header(message, "Message-ID", "<" + mail.message_id + ">");
  if (!mail.in_reply_to.empty()) {
    set_header(message, "In-Reply-To", "<" + mail.in_reply_to + ">");
    set_header(message, "References", "<" + mail.in_reply_to + ">");
  }
  set_header(message, "Auto-Submitted", "auto-generated");
  if (!mail.unsubscribe.empty()) {
    set_header(message, "List-Unsubscribe", "<" + mail.unsubscribe + ">");
  }
  if (!mail.language.empty()) set_header(message, "Content-Language", mail.language);
  set_header(message, "MIME-Version", "1.0");
}

}  // namespace

std::optional<std::string> mail_text(const Mail& mail, std::string& problem) {
  problem = find_problem(mail);
  if (!problem.empty()) return std::nullopt;
  start_gmime();
  const Held<GMimeMessage> message(g_mime_message_new(FALSE));
  set_headers(message.get(), mail);
  g_mime_message_set_mime_part(message.get(), content(mail).get());
  const std::unique_ptr<char, void (*)(void*)> text(
      g_mime_object_to_string(GMIME_OBJECT(message.get()), nullptr), g_free);
  return text.get();
}

bool is_envelope_address(std::string_view address) {
  return workspace::is_email(address);
}

}  // namespace peer::delivery
