// Bytes of one file → one record: guard, parse, then the decoder of its kind.
// SPDX-License-Identifier: MIT
#include "peer/store/decode.hpp"

#include <algorithm>
#include <array>
#include <iterator>

#include <fmt/format.h>
#include <toml++/toml.h>

#include "decode_kinds.hpp"
#include "guard.hpp"
#include "peer/base/text.hpp"
#include "peer/domain/id.hpp"
#include "peer/store/layout.hpp"

namespace peer::store {

namespace {

struct SyntaxHelp {
  std::string_view part;  // of the parser's text
  std::string_view help;
};

constexpr std::array syntax_helps{
    SyntaxHelp{"parsing time", "a time has seconds: 18:00:00"},
    SyntaxHelp{"parsing date", "dates are written 2026-11-23, moments 2026-11-20T10:00:00+01:00"},
    SyntaxHelp{"cannot redefine", "a key or table stands once only; make one of the two"},
    SyntaxHelp{"value type",
               "texts and words stand in quotes, dates are written 2026-11-23, times 18:00:00"},
    SyntaxHelp{"parsing string", "a text ends with a quote on its own line; \\ is written \\\\"},
    SyntaxHelp{"parsing boolean", "write true or false"},
    SyntaxHelp{"table header", "a header is [name] or [[name]] on a line of its own"}};

std::string help_for(std::string_view description) {
  for (const SyntaxHelp& each : syntax_helps) {
    if (description.find(each.part) != std::string_view::npos) return std::string(each.help);
  }
  return "a line is KEY = VALUE, a [header] or a # comment";
}

// "Error while parsing value: could not …" → "not TOML: could not … (value)".
std::string message_for(std::string_view description) {
  constexpr std::string_view prefix = "Error while parsing ";
  const std::size_t colon = description.find(": ");
  if (!description.starts_with(prefix) || colon == std::string_view::npos) {
    return "not TOML: " + shown(description);
  }
  const std::string_view what = description.substr(prefix.size(), colon - prefix.size());
  const bool vowel =
      !what.empty() && std::string_view("aeiou").find(what.front()) != std::string_view::npos;
  return fmt::format("not TOML: {} (in {} {})", base::printable(description.substr(colon + 2)),
                     vowel ? "an" : "a", what);
}

std::optional<toml::table> parse(std::string_view path, std::string_view bytes,
                                 base::Findings& findings) {
  try {
    return toml::parse(bytes);
  } catch (const toml::parse_error& error) {
    const toml::source_position at = error.source().begin;
    const base::Position begin{std::max(at.line, 1U), std::max(at.column, 1U)};
    findings.add(base::Finding{std::string(path),
                               {begin, {begin.line, begin.column + 1}},
                               base::Severity::error,
                               "syntax",
                               message_for(error.description()),
                               help_for(error.description())});
    return std::nullopt;
  }
}

using Decoder = void (*)(const DecodeInput&, domain::Records&);

Decoder decoder_for(FileKind kind) {
  switch (kind) {
    case FileKind::program:
      return decode_program;
    case FileKind::client:
      return decode_client;
    case FileKind::staff:
      return decode_staff;
    case FileKind::person:
      return decode_person;
    case FileKind::session:
      return decode_session;
    case FileKind::contact:
      return decode_contact;
    case FileKind::messages:
      return decode_messages;
    case FileKind::on_call:
      return decode_on_call;
    case FileKind::inbox:
      return decode_inbox;
  }
  return decode_program;
}

// A record whose name is no id cannot be referred to: its findings are told, it is not added.
void decode_nameless(const DecodeInput& input, Decoder decoder, domain::Records& records) {
  input.source.report(whole_file,
                      fmt::format("the file name '{}' is not an id", shown(input.name.id)),
                      domain::id_problem(input.name.id) + "; rename the file");
  domain::Records aside;
  decoder(input, aside);
  records.unreadable.emplace(input.source.path);
}

void decode_whole(const FileName& name, std::string_view path, std::string_view bytes,
                  domain::Records& records, base::Findings& findings) {
  std::vector<CommentText> comments;
  if (!may_be_parsed(path, bytes, findings, comments)) {
    records.unreadable.emplace(path);
    return;
  }
  const std::optional<toml::table> root = parse(path, bytes, findings);
  if (!root) {
    records.unreadable.emplace(path);
    return;
  }
  Source source{path, findings};
  const DecodeInput input{*root, name, source};
  const Decoder decoder = decoder_for(name.kind);
  if (name.kind != FileKind::program && !domain::is_id(name.id)) {
    decode_nameless(input, decoder, records);
  } else {
    decoder(input, records);
  }
  std::ranges::move(source.indiscretions, std::back_inserter(records.indiscretions));
  if (name.kind == FileKind::person) return;  // not tracked, and there to hold names
  for (const CommentText& comment : comments) {
    records.comments.push_back({std::string(path), comment.at, std::string(comment.text)});
  }
}

bool is_toml(std::string_view path, std::string_view bytes) {
  base::Findings findings;
  std::vector<CommentText> comments;
  return may_be_parsed(path, bytes, findings, comments) && parse(path, bytes, findings);
}

bool begins_entry(std::string_view line) {
  return line == "[[message]]" || line == "[[outcome]]";
}

// Where the entry begins that the last line belongs to; nullopt when that line is none of an entry.
std::optional<std::size_t> last_entry(std::string_view bytes) {
  std::size_t begin = bytes.rfind('\n') + 1;  // of the last line; 0 for the only one
  const std::string_view last = bytes.substr(begin);
  const bool is_half_header = !last.empty() && (std::string_view("[[message]]").starts_with(last) ||
                                                std::string_view("[[outcome]]").starts_with(last));
  if (is_half_header) return begin;
  while (begin > 0) {
    const std::size_t end = begin - 1;
    begin = end == 0 ? 0 : bytes.rfind('\n', end - 1) + 1;
    if (begins_entry(bytes.substr(begin, end - begin))) return begin;
  }
  return std::nullopt;
}

}  // namespace

// A crash of the machine may leave the end of an appended file torn amid a line. What was torn off
// was not on the disk, so a claim was not handed over, and an outcome is unknown. Only a line that
// cannot be read at all is taken for torn: a wrong entry is somebody's mistake, and may count.
std::string_view whole_entries(std::string_view path, std::string_view bytes) {
  const std::optional<FileName> name = file_name(path);
  if (!name || name->kind != FileKind::messages || bytes.empty() || bytes.ends_with('\n')) {
    return bytes;
  }
  if (is_toml(path, bytes)) return bytes;
  const std::optional<std::size_t> begin = last_entry(bytes);
  if (!begin) return bytes;
  // All but the torn line has to be in order, also of its own entry.
  const std::size_t line = bytes.rfind('\n') + 1;
  return is_toml(path, bytes.substr(0, line)) ? bytes.substr(0, *begin) : bytes;
}

void decode(std::string_view path, std::string_view bytes, domain::Records& records,
            base::Findings& findings) {
  const std::optional<FileName> name = file_name(path);
  if (!name) return;
  const std::string_view whole = whole_entries(path, bytes);
  decode_whole(*name, path, whole, records, findings);
  if (whole.size() == bytes.size()) return;
  const auto line = static_cast<std::uint32_t>(std::ranges::count(whole, '\n')) + 1;
  findings.add(base::Finding{
      std::string(path),
      {{line, 1}, {line, 2}},
      base::Severity::warning,
      "syntax",
      "the last entry is torn, as a crash of the machine leaves it, and does not count",
      "nothing was sent by it; take it away, from this line on"});
}

void decode(std::string_view path, const ReadResult& result, domain::Records& records,
            base::Findings& findings) {
  switch (result.state) {
    case ReadResult::State::read:
      decode(path, result.bytes, records, findings);
      return;
    case ReadResult::State::missing:
      return;  // gone since the folder was listed
    case ReadResult::State::unreadable:
      break;
  }
  findings.add(base::Finding{std::string(path), whole_file, base::Severity::error, "syntax",
                             result.problem.reason, result.problem.help});
  records.unreadable.emplace(path);
}

}  // namespace peer::store
