// What the files that read a mail with GMime share. Private to the delivery layer.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "gmime_start.hpp"
#include "reply_parts.hpp"

namespace peer::delivery {

inline std::string text_of(const char* text) {
  return text != nullptr ? text : "";
}

inline bool is_type(GMimeObject* object, const char* type, const char* subtype) {
  return g_mime_content_type_is_type(g_mime_object_get_content_type(object), type, subtype) != 0;
}

// The content of a part without its transfer encoding.
std::string content_of(GMimeObject* object);

// Whatever stands in angle brackets, without the white space of folding.
std::vector<std::string> ids_in(std::string_view value);
// The first of them; "" for none.
std::string id_in(std::string_view value);

// Headers, and the addresses of From (gmime_headers.cpp).
void read_headers(GMimeMessage* message, MailParts& parts);
// A multipart/report: what a mail server says of our message, and which it was (gmime_report.cpp).
void read_report(GMimeMultipart* report, MailParts& parts);

}  // namespace peer::delivery
