// The letter to the client (program §5.3): on paper all that matters – what the program is, how it
// runs, its rules, when and where, and whom to call. Made of the program's own activities, places,
// staff and contacts; templates/letter.cs.txt and letter.en.txt replace the built-in texts.
//
// A template is text with placeholders, as for messages (template.hpp); beside that
//   # HEADING     a heading; the first one is the title
//   – item        a list of lines that begin so ("–" and a blank, or "- ")
//   blank lines   part paragraphs
//   {program} {phone} {email}   as in program.toml         {greeting} {call}   of the client
//   {activities}  a line each: title, when, where          {staff}   first names of the consultants
//   {today}       the day it is made, in words
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "peer/delivery/template.hpp"
#include "peer/domain/records.hpp"

namespace peer::delivery {

const std::vector<std::string>& welcome_placeholders();
std::string welcome_file(std::string_view language);  // "templates/letter.cs.txt"
std::string_view built_in_welcome(std::string_view language);

// nullopt when anything is wrong with it; `findings` says what.
std::optional<Template> parse_welcome(const std::string& file, std::string_view text,
                                      base::Findings& findings);

// The text with its marks, filled. `client` may be nullptr: a letter for whoever comes. Clients and
// sessions need not be loaded; staff and people must.
std::string fill_welcome(const domain::Records& records, const Template& text,
                         std::string_view language, const domain::Client* client,
                         domain::Date today);

// To read on a terminal or to print as it is: lines of at most 78 columns.
std::string welcome_text(std::string_view filled);
// To print: one page that needs nothing from elsewhere, readable on paper, screen and telephone.
std::string welcome_html(std::string_view filled, std::string_view language);

}  // namespace peer::delivery
