// What programs get with --format json beside a listing: the answer of a command that writes, and
// on stderr why one was not carried out (man/schema/written.schema.json, refusal.schema.json).
// SPDX-License-Identifier: MIT
#include "peer/commands/context.hpp"
#include "peer/store/layout.hpp"

namespace peer::commands {

namespace {

using render::Node;
using render::NodeList;
using render::NodeObject;

// What an id of such a file is called everywhere; "" for a file that is no record.
std::string_view key_of(store::FileKind kind) {
  switch (kind) {
    case store::FileKind::program:
      return {};
    case store::FileKind::client:
      return "client";
    case store::FileKind::staff:
      return "staff";
    case store::FileKind::person:
      return "person";
    case store::FileKind::session:
      return "session";
    case store::FileKind::contact:
      return "contact";
    case store::FileKind::messages:
      return "messages";
    case store::FileKind::on_call:
      return "oncall";
    case store::FileKind::inbox:
      return "mail";
  }
  return {};
}

Node changed_node(const std::vector<std::string>& files) {
  NodeList list;
  for (const std::string& file : files) {
    NodeObject object{{"file", file}};
    const auto name = store::file_name(file);
    const std::string_view key = name ? key_of(name->kind) : std::string_view{};
    if (!key.empty()) object.emplace_back(key, name->id);
    list.emplace_back(std::move(object));
  }
  return list;
}

Node remarks_node(const std::vector<Remark>& remarks) {
  NodeList list;
  for (const Remark& remark : remarks) {
    list.emplace_back(
        NodeObject{{"severity", remark.severity.empty() ? "warning" : remark.severity},
                   {"message", remark.message}});
  }
  return list;
}

Node strings_node(const std::vector<std::string>& texts) {
  NodeList list;
  for (const std::string& text : texts) list.emplace_back(text);
  return list;
}

Node written_node(const Context& context) {
  const Written& written = context.written;
  NodeObject object{{"command", context.environment.command},
                    {"dry-run", context.dry_run},
                    {"changed", changed_node(written.files)},
                    {"findings", render::findings_to_node(written.findings)},
                    {"remarks", remarks_node(context.remarks)},
                    {"next", strings_node(written.next)},
                    {"text", written.text},
                    {"diff", context.dry_run ? Node(written.diff) : Node()}};
  object.insert(object.end(), written.more.begin(), written.more.end());
  return object;
}

Node refusal_node(const Refusal& refusal, const std::vector<Remark>& remarks) {
  return NodeObject{{"error", refusal.error},
                    {"exit", static_cast<int>(refusal.code)},
                    {"help", refusal.help.empty() ? Node() : Node(refusal.help)},
                    {"findings", render::findings_to_node(refusal.findings)},
                    {"remarks", remarks_node(remarks)}};
}

}  // namespace

void Context::print_written() {
  out += render::to_json(written_node(*this));
}

void Context::finish(base::ExitCode code) {
  if (format != Format::json) return;
  if (code != base::ExitCode::done && !refusal) refusal = Refusal{"not everything was done"};
  if (refusal) {
    refusal->code = code;
    err += render::to_json(refusal_node(*refusal, remarks));
  } else if (writes && out.empty()) {
    print_written();
  } else {
    for (const Remark& remark : remarks) err += remark_line(remark);
  }
}

}  // namespace peer::commands
