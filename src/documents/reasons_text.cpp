// The closed lists of reasons in words; see reasons_text.hpp.
// SPDX-License-Identifier: MIT
#include "peer/documents/reasons_text.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "peer/base/text.hpp"
#include "peer/domain/reason.hpp"
#include "peer/locale/language.hpp"

namespace peer::documents {

namespace {

using domain::ReasonPlace;
using render::Node;
using render::NodeList;
using render::NodeObject;

// "počasí (told to clients)"; the English title beside one of another language.
std::string explained(const domain::Program& program, domain::ReasonPlaces place,
                      const std::string& code) {
  std::string text = domain::reason_title(program, place, code, program.language);
  const std::string english = domain::reason_title(program, place, code, "en");
  if (english != text) text += fmt::format(" – {}", english);
  if (!domain::reason_for_clients(program, place, code, program.language).empty()) {
    text += "  †";
  }
  return text;
}

}  // namespace

std::string reasons_text(const domain::Program& program) {
  std::string text = "Reasons are words of closed lists, never texts. †: clients are told it.\n";
  for (const auto& entry : domain::word_table<ReasonPlace>()) {
    const std::vector<std::string> codes =
        domain::reason_codes(program, domain::reason_bit(entry.value));
    std::size_t width = 0;
    for (const std::string& code : codes) width = std::max(width, code.size());
    text += fmt::format("\n{}: {}\n", entry.text, domain::reason_question(entry.value));
    for (const std::string& code : codes) {
      text += fmt::format("  {}  {}\n", base::pad(code, width),
                          explained(program, domain::reason_bit(entry.value), code));
    }
  }
  return text;
}

Node reasons_node(const domain::Program& program) {
  NodeList list;
  for (const auto& entry : domain::word_table<ReasonPlace>()) {
    const domain::ReasonPlaces place = domain::reason_bit(entry.value);
    for (const std::string& code : domain::reason_codes(program, place)) {
      NodeObject titles;
      NodeObject told;
      for (const std::string& language : locale::language_codes()) {
        titles.emplace_back(language, domain::reason_title(program, place, code, language));
        std::string text = domain::reason_for_clients(program, place, code, language);
        if (!text.empty()) told.emplace_back(language, std::move(text));
      }
      NodeObject reason;
      reason.emplace_back("for", entry.text);
      reason.emplace_back("reason", code);
      reason.emplace_back("title", std::move(titles));
      reason.emplace_back("clients", told.empty() ? Node() : Node(std::move(told)));
      list.push_back(std::move(reason));
    }
  }
  return list;
}

}  // namespace peer::documents
