// Reads templates strictly and fills them in.
// SPDX-License-Identifier: MIT
#include "peer/delivery/template.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "peer/base/ensure.hpp"
#include "peer/base/text.hpp"
#include "peer/delivery/welcome_letter.hpp"
#include "peer/locale/built_in.hpp"
#include "peer/locale/language.hpp"

namespace peer::delivery {
namespace {

using base::Finding;
using base::Position;
using base::Range;

// Walks a template from its beginning and keeps count of line and column.
class Reader {
 public:
  Reader(const std::string& file, std::string_view text, base::Findings& findings,
         const std::vector<std::string>& names)
      : file_(file), rest_(text), findings_(findings), names_(names) {}

  // Pieces until the end, or until the end of the line.
  std::vector<Piece> pieces(bool one_line) {
    std::vector<Piece> result;
    std::string plain;
    while (!rest_.empty() && !(one_line && rest_.front() == '\n')) {
      if (rest_.front() != '{') {
        plain += take(1);
      } else if (rest_.starts_with("{{")) {
        take(2);
        plain += '{';
      } else {
        if (!plain.empty()) result.push_back({false, std::move(plain)});
        plain.clear();
        placeholder(result);
      }
    }
    if (!plain.empty()) result.push_back({false, std::move(plain)});
    return result;
  }

  std::string_view take(std::size_t bytes) {
    const std::string_view taken = rest_.substr(0, bytes);
    for (const char byte : taken) {
      if (byte == '\n') {
        at_ = {at_.line + 1, 1};
      } else if ((static_cast<unsigned char>(byte) & 0xc0U) != 0x80U) {
        ++at_.column;
      }
    }
    rest_.remove_prefix(taken.size());
    return taken;
  }

  bool skip(std::string_view expected) {
    if (!rest_.starts_with(expected)) return false;
    take(expected.size());
    return true;
  }

  bool at_end() const { return rest_.empty(); }

  void complain(Position begin, std::string message, std::string help) {
    findings_.add({file_, Range{begin, at_}, base::Severity::error, "template", std::move(message),
                   std::move(help)});
    failed_ = true;
  }
  Position position() const { return at_; }
  bool failed() const { return failed_; }

 private:
  void placeholder(std::vector<Piece>& result) {
    const Position begin = at_;
    const std::size_t end = rest_.find_first_of("}{\n", 1);
    if (end == std::string_view::npos || rest_[end] != '}') {
      take(1);
      complain(begin, "'{' is not closed", "write {{ for a brace, or close the placeholder with }");
      return;
    }
    std::string name(rest_.substr(1, end - 1));
    take(end + 1);
    const std::vector<std::string>& known = names_;
    if (std::find(known.begin(), known.end(), name) == known.end()) {
      const std::string hint = base::did_you_mean(name, known);
      complain(begin, fmt::format("unknown placeholder '{{{}}}'", base::printable(name)),
               fmt::format("{}{}known: {}", hint, hint.empty() ? "" : " ", base::join(known, " ")));
      return;
    }
    result.push_back({true, std::move(name)});
  }

  const std::string& file_;
  std::string_view rest_;
  base::Findings& findings_;
  const std::vector<std::string>& names_;
  Position at_{1, 1};
  bool failed_ = false;
};

std::string unix_lines(std::string_view text) {
  std::string result;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n') continue;
    result += text[i];
  }
  return result;
}

// A character that must not reach a reader's screen; the place is that of the character.
bool is_readable(Reader& reader, std::string_view text) {
  std::optional<std::size_t> bad = base::find_invalid_utf8(text);
  const bool is_utf8 = !bad;
  if (is_utf8) {
    if (const auto forbidden = base::find_forbidden(text, true)) bad = forbidden->offset;
  }
  if (!bad) return true;
  reader.take(*bad);
  const Position begin = reader.position();
  reader.take(1);
  reader.complain(begin, is_utf8 ? "a hidden or control character" : "the text is not valid UTF-8",
                  is_utf8 ? "delete the character" : "save the file as UTF-8");
  return false;
}

void trim_end(std::vector<Piece>& pieces) {
  while (!pieces.empty() && !pieces.back().is_placeholder) {
    std::string& text = pieces.back().text;
    text.erase(text.find_last_not_of(" \t\n") + 1);
    if (!text.empty()) return;
    pieces.pop_back();
  }
}

// Puts the text together line by line: a line of nothing but placeholders that turned out empty (no
// telephone number in program.toml) is left out.
class Lines {
 public:
  void add_plain(std::string_view plain) {
    for (const char character : plain) {
      if (character == '\n') {
        end_line(true);
      } else if (character != ' ' || !is_blank_needless_) {
        line_ += character;
      }
      is_blank_needless_ = false;
    }
  }
  void add_value(std::string_view value) {
    line_ += value;
    has_value_ = true;
    // One blank is enough around a value that turned out empty.
    is_blank_needless_ = value.empty() && (line_.empty() || line_.back() == ' ');
  }
  std::string finish() {
    end_line(false);
    text_.erase(text_.find_last_not_of('\n') + 1);
    return std::move(text_);
  }

 private:
  void end_line(bool newline) {
    const bool is_blank = line_.find_first_not_of(' ') == std::string::npos;
    if (!is_blank || !has_value_) text_ += line_ + (newline ? "\n" : "");
    line_.clear();
    has_value_ = false;
    is_blank_needless_ = false;
  }

  std::string text_;
  std::string line_;
  bool has_value_ = false;
  bool is_blank_needless_ = false;
};

}  // namespace

const std::vector<std::string>& placeholder_names() {
  static const std::vector<std::string> names = {
      "about", "at",      "call",   "date",    "day",      "email", "end",  "greeting", "phone",
      "place", "program", "reason", "session", "sessions", "staff", "time", "was",      "when"};
  return names;
}

std::optional<Template> parse_template(const std::string& file, std::string_view text,
                                       bool needs_subject, base::Findings& findings,
                                       const std::vector<std::string>& names) {
  const std::string clean = unix_lines(text);
  Reader reader(file, clean, findings, names);
  if (!is_readable(reader, clean)) return std::nullopt;
  Template result;
  if (reader.skip("Subject:")) {
    while (reader.skip(" ")) {
    }
    result.subject = reader.pieces(true);
    trim_end(result.subject);
    reader.skip("\n");
    if (reader.skip("Several: ")) {
      result.subject_of_several = reader.pieces(true);
      trim_end(result.subject_of_several);
      reader.skip("\n");
    }
    const Position second_line = reader.position();
    if (!reader.skip("\n")) {
      reader.complain(second_line, "no blank line after the subject",
                      "leave the second line empty; the text follows it");
    }
  }
  if (needs_subject && result.subject.empty() && !reader.failed()) {
    reader.complain({1, 1}, "no subject", "begin the file with 'Subject: …' and a blank line");
  }
  result.body = reader.pieces(false);
  trim_end(result.body);
  if (result.body.empty() && !reader.failed()) {
    reader.complain(reader.position(), "no text", "write the text of the message");
  }
  if (reader.failed()) return std::nullopt;
  return result;
}

std::string fill(const std::vector<Piece>& pieces, const Values& values) {
  Lines lines;
  for (const Piece& piece : pieces) {
    if (piece.is_placeholder) {
      const auto value = values.find(piece.text);
      PEER_ENSURE(value != values.end(), "every placeholder has a value");
      lines.add_value(value->second);
    } else {
      lines.add_plain(piece.text);
    }
  }
  return lines.finish();
}

std::string template_name(domain::MessageKind kind, Form form) {
  return std::string(domain::word(kind)) + (form == Form::line ? "-sms" : "");
}

std::string template_file(domain::MessageKind kind, Form form, std::string_view language) {
  return fmt::format("templates/{}.{}.txt", template_name(kind, form), language);
}

const std::vector<std::string>& template_files() {
  static const std::vector<std::string> files = [] {
    std::vector<std::string> all;
    for (const std::string& language : locale::language_codes()) {
      all.push_back(welcome_file(language));
      for (const auto& kind : domain::word_table<domain::MessageKind>()) {
        all.push_back(template_file(kind.value, Form::letter, language));
        if (kind.value == domain::MessageKind::announce) continue;
        all.push_back(template_file(kind.value, Form::line, language));
      }
    }
    return all;
  }();
  return files;
}

std::string_view built_in_template(domain::MessageKind kind, Form form, std::string_view language) {
  return locale::built_in_template(template_name(kind, form), locale::known_code(language));
}

void Templates::replace(domain::MessageKind kind, Form form, std::string_view language,
                        std::string_view text, base::Findings& findings) {
  const std::string file = template_file(kind, form, language);
  std::optional<Template> parsed = parse_template(file, text, form == Form::letter, findings);
  if (parsed) by_file_.insert_or_assign(file, std::move(*parsed));
}

const Template& Templates::get(domain::MessageKind kind, Form form,
                               std::string_view language) const {
  const std::string file = template_file(kind, form, locale::known_code(language));
  const auto found = by_file_.find(file);
  if (found != by_file_.end()) return found->second;
  base::Findings findings;
  std::optional<Template> parsed =
      parse_template(file, built_in_template(kind, form, language), form == Form::letter, findings);
  PEER_ENSURE(parsed.has_value(), "a built-in text is a valid template");
  return by_file_.emplace(file, std::move(*parsed)).first->second;
}

}  // namespace peer::delivery
