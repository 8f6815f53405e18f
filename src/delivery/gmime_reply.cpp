// Takes a mail apart with GMime: its headers, texts and calendars.
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>

#include "gmime_start.hpp"
#include "peer/base/text.hpp"
#include "reply_parts.hpp"

namespace peer::delivery {
namespace {

constexpr int deepest = 10;
constexpr std::size_t most_calendars = 4;
constexpr std::size_t most_ids = 1000;

// What people in Europe write in. iconv knows many more, and each is code that a stranger could
// choose to run.
bool is_known_charset(std::string_view charset) {
  static constexpr std::array<std::string_view, 12> families = {
      "utf-8",       "utf8",  "us-ascii", "ascii", "iso-8859-", "iso8859-",
      "windows-125", "cp125", "utf-16",   "koi8-", "macintosh", "x-mac-ce"};
  return std::ranges::any_of(families,
                             [&](std::string_view family) { return charset.starts_with(family); });
}

std::string text_of(const char* text) {
  return text != nullptr ? text : "";
}

// The content without its transfer encoding, in UTF-8; nullopt when it is no such text.
std::optional<std::string> decoded(GMimeObject* object) {
  GMimeDataWrapper* content = g_mime_part_get_content(GMIME_PART(object));
  if (content == nullptr) return std::string();
  const GObjectOwner<GMimeStream> memory(g_mime_stream_mem_new());
  const GObjectOwner<GMimeStream> filtered(g_mime_stream_filter_new(memory.get()));
  const std::string charset =
      lower_case(text_of(g_mime_object_get_content_type_parameter(object, "charset")));
  if (!charset.empty() && !charset.starts_with("utf-8")) {
    if (!is_known_charset(charset)) return std::nullopt;
    const GObjectOwner<GMimeFilter> filter(g_mime_filter_charset_new(charset.c_str(), "utf-8"));
    if (filter == nullptr) return std::nullopt;
    g_mime_stream_filter_add(GMIME_STREAM_FILTER(filtered.get()), filter.get());
  }
  g_mime_data_wrapper_write_to_stream(content, filtered.get());
  g_mime_stream_flush(filtered.get());
  const GByteArray* bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(memory.get()));
  std::string text(bytes->data, bytes->data + bytes->len);
  if (text.find('\0') != std::string::npos || base::find_invalid_utf8(text)) return std::nullopt;
  return text;
}

bool is_type(GMimeObject* object, const char* type, const char* subtype) {
  return g_mime_content_type_is_type(g_mime_object_get_content_type(object), type, subtype) != 0;
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
      GMimeMultipart* multipart = GMIME_MULTIPART(object);
      const int count = g_mime_multipart_get_count(multipart);
      for (int i = 0; i < count; ++i) {
        visit(g_mime_multipart_get_part(multipart, i), depth + 1, attached);
      }
    } else if (GMIME_IS_MESSAGE_PART(object)) {
      GMimeMessage* inner = g_mime_message_part_get_message(GMIME_MESSAGE_PART(object));
      if (inner != nullptr) visit(g_mime_message_get_mime_part(inner), depth + 1, true);
    } else if (GMIME_IS_PART(object)) {
      take(object, attached);
    }
  }

 private:
  void take(GMimeObject* object, bool attached) {
    if (is_type(object, "text", "calendar")) {
      take_calendar(object);
      return;
    }
    if (attached || g_mime_part_is_attachment(GMIME_PART(object)) != 0) return;
    if (is_type(object, "text", "plain") && !has_plain_) {
      has_plain_ = true;
      parts_.text = decoded(object);
      if (!parts_.text) parts_.problem = "a text that cannot be read";
    } else if (is_type(object, "text", "html")) {
      parts_.has_html = true;
    }
  }

  void take_calendar(GMimeObject* object) {
    if (parts_.calendars.size() == most_calendars) {
      parts_.problem = "a mail with many calendars";
      return;
    }
    std::optional<std::string> text = decoded(object);
    if (text) {
      parts_.calendars.push_back(std::move(*text));
    } else {
      parts_.problem = "a calendar that cannot be read";
    }
  }

  MailParts& parts_;
  bool has_plain_ = false;
};

// Whatever stands in angle brackets, without the white space of folding.
std::vector<std::string> ids_in(std::string_view value) {
  std::vector<std::string> ids;
  std::size_t open = value.find('<');
  while (open != std::string_view::npos && ids.size() < most_ids) {
    const std::size_t close = value.find('>', open);
    if (close == std::string_view::npos) break;
    std::string id(value.substr(open + 1, close - open - 1));
    std::erase_if(id, [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; });
    ids.push_back(std::move(id));
    open = value.find('<', close);
  }
  return ids;
}

// "auto-replied" of "auto-replied (vacation); owner-email=…".
std::string first_word(std::string_view value) {
  return lower_case(base::trim(value.substr(0, value.find_first_of(";("))));
}

Automatic automatic_of(std::string_view name, std::string_view value) {
  if (name == "auto-submitted") {
    const std::string word = first_word(value);
    if (word == "no") return Automatic::no;
    return word == "auto-generated" ? Automatic::generated : Automatic::reply;
  }
  if (name == "precedence" && first_word(value) == "auto_reply") return Automatic::reply;
  const bool is_responder = name == "x-autoreply" || name == "x-autorespond";
  return is_responder ? Automatic::reply : Automatic::no;
}

struct HeadersSeen {
  int senders = 0;
  int dates = 0;
  std::vector<std::string> in_reply_to{};
  std::vector<std::string> references{};
};

void take_header(std::string_view name, std::string_view value, MailParts& parts,
                 HeadersSeen& seen) {
  if (name == "from") ++seen.senders;
  if (name == "date") ++seen.dates;
  if (name == "return-path" && base::trim(value) == "<>") parts.is_bounce = true;
  if (name == "in-reply-to") seen.in_reply_to = ids_in(value);
  if (name == "references") seen.references = ids_in(value);
  parts.automatic = std::max(parts.automatic, automatic_of(name, value));
}

void read_headers(GMimeMessage* message, MailParts& parts) {
  HeadersSeen seen;
  GMimeHeaderList* headers = g_mime_object_get_header_list(GMIME_OBJECT(message));
  const int count = g_mime_header_list_get_count(headers);
  for (int i = 0; i < count; ++i) {
    GMimeHeader* header = g_mime_header_list_get_header_at(headers, i);
    take_header(lower_case(text_of(g_mime_header_get_name(header))),
                text_of(g_mime_header_get_raw_value(header)), parts, seen);
  }
  if (seen.senders > 1 || seen.dates > 1) parts.problem = "a mail with a header too many";
  parts.answers_to = std::move(seen.in_reply_to);
  parts.answers_to.insert(parts.answers_to.end(), seen.references.rbegin(), seen.references.rend());
}

void read_senders(GMimeMessage* message, MailParts& parts) {
  InternetAddressList* from = g_mime_message_get_from(message);
  const int count = from != nullptr ? internet_address_list_length(from) : 0;
  for (int i = 0; i < count; ++i) {
    InternetAddress* address = internet_address_list_get_address(from, i);
    if (!INTERNET_ADDRESS_IS_MAILBOX(address)) continue;
    std::string sender =
        text_of(internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(address)));
    if (lower_case(sender).starts_with("mailer-daemon")) parts.is_bounce = true;
    parts.senders.push_back(std::move(sender));
  }
}

}  // namespace

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
  read_senders(message.get(), parts);
  if (GDateTime* date = g_mime_message_get_date(message.get())) {
    parts.moment = g_date_time_to_unix(date);
  }
  GMimeObject* root = g_mime_message_get_mime_part(message.get());
  if (root != nullptr && is_type(root, "multipart", "report")) parts.is_bounce = true;
  Walk(parts).visit(root, 0, false);
  return parts;
}

}  // namespace peer::delivery
