// Findings as a list of objects for programs.
// SPDX-License-Identifier: MIT
#include "peer/render/findings.hpp"

namespace peer::render {
namespace {

Node number_or_null(std::uint32_t number) {
  return number == 0 ? Node() : Node(std::int64_t{number});
}

// A finding about the file as a whole has null for its place.
void add_place(NodeObject& object, const std::string& file, const base::Range& at) {
  object.emplace_back("file", file);
  object.emplace_back("line", number_or_null(at.begin.line));
  object.emplace_back("column", number_or_null(at.begin.column));
  object.emplace_back("end-line", number_or_null(at.end.line));
  object.emplace_back("end-column", number_or_null(at.end.column));
}

Node related_node(const base::Related& related) {
  NodeObject object;
  add_place(object, related.file, related.at);
  object.emplace_back("message", related.message);
  return object;
}

Node finding_node(const base::Finding& finding) {
  NodeObject object;
  add_place(object, finding.file, finding.at);
  object.emplace_back("severity", base::severity_word(finding.severity));
  object.emplace_back("rule", finding.rule);
  object.emplace_back("subject", finding.subject.empty() ? Node() : Node(finding.subject));
  object.emplace_back("message", finding.message);
  object.emplace_back("help", finding.help);
  object.emplace_back("fixable", finding.fix.has_value());
  object.emplace_back("follows", static_cast<std::int64_t>(finding.follows));
  object.emplace_back("anyway", finding.anyway.empty() ? Node() : Node(finding.anyway));
  NodeList related;
  for (const base::Related& other : finding.related) related.push_back(related_node(other));
  object.emplace_back("related", std::move(related));
  return object;
}

}  // namespace

Node findings_to_node(const base::Findings& findings) {
  base::Findings sorted = findings;
  sorted.settle();
  NodeList list;
  for (const base::Finding& finding : sorted.list()) list.push_back(finding_node(finding));
  return list;
}

}  // namespace peer::render
