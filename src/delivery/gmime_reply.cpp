// Takes a mail apart with GMime: its texts and calendars.
// SPDX-License-Identifier: MIT
#include "gmime_parts.hpp"
#include "html_words.hpp"
#include "peer/base/charset.hpp"
#include "peer/base/text.hpp"

namespace peer::delivery {
namespace {

constexpr int deepest = 10;
constexpr std::size_t most_calendars = 4;

std::string content_parameter(GMimeObject* object, const char* name) {
  return text_of(g_mime_object_get_content_type_parameter(object, name));
}

bool is_text(GMimeObject* object) {
  return is_type(object, "text", "*");
}

// A calendar is one by what it holds, whatever it is called (RFC 5545 §8.1).
bool holds_calendar(GMimeObject* object, const CalendarBytes& calendar) {
  if (is_type(object, "text", "calendar")) return true;
  const std::string text = base::is_wide(calendar.bytes, calendar.charset)
                               ? base::to_utf8(calendar.bytes, calendar.charset)
                               : calendar.bytes;
  const std::size_t begin = text.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
  constexpr std::string_view first_line = "begin:vcalendar";
  return begin != std::string::npos &&
         lower_case(std::string_view(text).substr(begin, first_line.size())) == first_line;
}

bool has_calendar_name(GMimeObject* object) {
  const char* name = g_mime_part_get_filename(GMIME_PART(object));
  const std::string lower = lower_case(text_of(name));
  return lower.ends_with(".ics") || lower.ends_with(".vcs");
}

// What may hold a calendar, or words.
bool may_be_read(GMimeObject* object) {
  return has_calendar_name(object) || is_text(object) || is_type(object, "application", "ics") ||
         is_type(object, "application", "calendar") ||
         is_type(object, "application", "octet-stream");
}

// Goes over the MIME tree. In a mail that is attached only calendars count: its words are
// somebody else's.
class Walk {
 public:
  explicit Walk(MailParts& parts) : parts_(parts) {}

  // NOLINTNEXTLINE(misc-no-recursion): at most `deepest` levels
  void visit(GMimeObject* object, int depth, bool attached) {
    if (object == nullptr || !parts_.problem.empty()) return;
    if (depth > deepest) {
      parts_.problem = "a mail with parts within parts";
    } else if (GMIME_IS_MULTIPART(object)) {
      visit_all(GMIME_MULTIPART(object), depth, attached);
    } else if (GMIME_IS_MESSAGE_PART(object)) {
      parts_.has_attachment = true;
      GMimeMessage* inner = g_mime_message_part_get_message(GMIME_MESSAGE_PART(object));
      if (inner != nullptr) visit(g_mime_message_get_mime_part(inner), depth + 1, true);
    } else if (GMIME_IS_PART(object)) {
      take(object, attached);
    }
  }

 private:
  // NOLINTNEXTLINE(misc-no-recursion): at most `deepest` levels
  void visit_all(GMimeMultipart* multipart, int depth, bool attached) {
    // Of an alternative all say the same: HTML matters where there is no other text.
    const bool is_alternative = is_type(GMIME_OBJECT(multipart), "multipart", "alternative");
    const std::string before = html_;
    const std::size_t said = parts_.text ? parts_.text->size() : 0;
    const int count = g_mime_multipart_get_count(multipart);
    for (int i = 0; i < count; ++i) {
      visit(g_mime_multipart_get_part(multipart, i), depth + 1, attached);
    }
    const bool has_words = parts_.text && !base::trim(parts_.text->substr(said)).empty();
    if (is_alternative && has_words) html_ = before;
  }

  void take(GMimeObject* object, bool attached) {
    const bool is_file = g_mime_part_is_attachment(GMIME_PART(object)) != 0;
    if (!may_be_read(object)) {
      if (!is_type(object, "application", "pgp-signature") &&
          !is_type(object, "application", "pkcs7-signature")) {
        parts_.has_attachment = true;
      }
      return;
    }
    CalendarBytes content{.bytes = content_of(object),
                          .charset = content_parameter(object, "charset"),
                          .method = lower_case(base::trim(content_parameter(object, "method")))};
    if (holds_calendar(object, content)) {
      take_calendar(std::move(content));
    } else if (attached || is_file || !is_text(object)) {
      parts_.has_attachment = true;
    } else {
      take_words(object, base::to_utf8(content.bytes, content.charset));
    }
  }

  void take_calendar(CalendarBytes calendar) {
    if (parts_.calendars.size() == most_calendars) {
      parts_.problem = "a mail with many calendars";
      return;
    }
    parts_.calendars.push_back(std::move(calendar));
  }

  void take_words(GMimeObject* object, const std::string& text) {
    if (is_type(object, "text", "html")) {
      html_ += html_words(text);
    } else {
      parts_.text = parts_.text.value_or("") + text + "\n";
    }
  }

 public:
  // HTML that no plain text says, too.
  void finish() {
    if (html_.empty()) return;
    parts_.has_html = true;
    const std::string words = base::trim(html_);
    if (!words.empty() || !parts_.text) parts_.text = parts_.text.value_or("") + words + "\n";
  }

 private:
  MailParts& parts_;
  std::string html_{};  // its words
};

}  // namespace

std::string content_of(GMimeObject* object) {
  GMimeDataWrapper* content = g_mime_part_get_content(GMIME_PART(object));
  if (content == nullptr) return {};
  const GObjectOwner<GMimeStream> memory(g_mime_stream_mem_new());
  g_mime_data_wrapper_write_to_stream(content, memory.get());
  const GByteArray* bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(memory.get()));
  return {bytes->data, bytes->data + bytes->len};
}

MailParts read_parts(std::string_view bytes) {
  start_gmime();
  MailParts parts;
  const GObjectOwner<GMimeStream> stream(
      g_mime_stream_mem_new_with_buffer(bytes.data(), bytes.size()));
  const GObjectOwner<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
  const GObjectOwner<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), nullptr));
  if (message == nullptr) {
    parts.problem = "no mail";
    return parts;
  }
  read_headers(message.get(), parts);
  GMimeObject* root = g_mime_message_get_mime_part(message.get());
  if (root != nullptr && is_type(root, "multipart", "report")) {
    parts.is_bounce = true;
    if (GMIME_IS_MULTIPART(root)) read_report(GMIME_MULTIPART(root), parts);
  }
  Walk walk(parts);
  walk.visit(root, 0, false);
  walk.finish();
  return parts;
}

}  // namespace peer::delivery
