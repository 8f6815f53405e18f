// Cards of client show and staff show; see card.hpp.
// SPDX-License-Identifier: MIT
#include "peer/render/card.hpp"

#include <algorithm>

#include "peer/base/text.hpp"

namespace peer::render {

namespace {

std::string scalar_text(const Node& node) {
  if (const bool* truth = std::get_if<bool>(&node.data)) return *truth ? "yes" : "no";
  if (const auto* number = std::get_if<std::int64_t>(&node.data)) return std::to_string(*number);
  if (const auto* text = std::get_if<std::string>(&node.data)) return base::printable(*text);
  return "";
}

bool is_object_list(const Node& node) {
  const auto* list = std::get_if<NodeList>(&node.data);
  return list && !list->empty() && std::holds_alternative<NodeObject>(list->front().data);
}

// "" for what is left out: null, an empty list.
std::string value_text(const Node& node) {
  const auto* list = std::get_if<NodeList>(&node.data);
  if (!list) return scalar_text(node);
  std::vector<std::string> parts;
  for (const Node& part : *list) parts.push_back(scalar_text(part));
  return base::join(parts, ", ");
}

std::string object_text(const NodeObject& object) {
  std::vector<std::string> parts;
  for (const auto& [key, value] : object) {
    const std::string text = value_text(value);
    if (!text.empty()) parts.push_back(key + ' ' + text);
  }
  return base::join(parts, "; ");
}

}  // namespace

std::string card_to_text(const NodeObject& card) {
  std::vector<std::pair<std::string, std::string>> lines;
  for (const auto& [key, value] : card) {
    if (is_object_list(value)) {
      for (const Node& element : std::get<NodeList>(value.data)) {
        lines.emplace_back(key, object_text(std::get<NodeObject>(element.data)));
      }
    } else if (std::string text = value_text(value); !text.empty()) {
      lines.emplace_back(key, std::move(text));
    }
  }
  std::size_t width = 0;
  for (const auto& line : lines) width = std::max(width, base::display_width(line.first));
  std::string text;
  for (const auto& [key, value] : lines) text += base::pad(key, width) + "  " + value + '\n';
  return text;
}

NodeObject person_card(const domain::RecordView& record, const domain::Person* person) {
  static const domain::Person nobody;
  NodeObject card = record_node(domain::view(person != nullptr ? *person : nobody));
  NodeObject own = record_node(record);
  card.front() = own.front();
  card.insert(card.end(), own.begin() + 1, own.end());
  return card;
}

}  // namespace peer::render
