// Unfolds a calendar object, and leaves what an answer consists of; see ical_lines.hpp.
// SPDX-License-Identifier: MIT
#include "ical_lines.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include "peer/base/charset.hpp"
#include "peer/base/text.hpp"

namespace peer::delivery {
namespace {

// An answer has one event, perhaps with a time zone of many rules. libical takes time with the
// square of a line's parameters.
constexpr std::size_t most_components = 1000;
constexpr std::size_t most_kept_lines = 200;
constexpr std::ptrdiff_t most_items = 1000;  // parameters or values of one line

// Without the folding of long lines (RFC 5545 §3.1), which may part the bytes of a letter.
std::string unfolded(std::string_view text) {
  const bool has_newlines = text.find('\n') != std::string_view::npos;
  std::string lines;
  lines.reserve(text.size());
  for (const char c : text) {
    const bool folds = (c == ' ' || c == '\t') && lines.ends_with('\n');
    if (folds) {
      lines.pop_back();
    } else if (c != '\r') {
      lines += c;
    } else if (!has_newlines) {
      lines += '\n';
    }
  }
  return lines;
}

std::string readable_lines(const CalendarBytes& calendar) {
  if (base::is_wide(calendar.bytes, calendar.charset)) {
    return unfolded(base::to_utf8(calendar.bytes, calendar.charset));
  }
  return base::to_utf8(unfolded(calendar.bytes), calendar.charset);
}

// Outlook writes "COMMENT;LANGUAGE=cs-CZ:\n" for nothing.
bool says_something(std::string_view value) {
  for (std::size_t at = 0; at < value.size(); ++at) {
    const bool is_break = value[at] == '\\' && at + 1 < value.size() &&
                          (value[at + 1] == 'n' || value[at + 1] == 'N');
    if (is_break) {
      ++at;
    } else if (static_cast<unsigned char>(value[at]) > ' ') {
      return true;
    }
  }
  return false;
}

class Reduction {
 public:
  // False when it is more than an answer ever is.
  bool take(const std::string& line) {
    const std::size_t end = line.find_first_of(":;");
    if (end == std::string::npos) return true;
    const std::string name = lower_case(base::trim(line.substr(0, end)));
    const std::string value = base::trim(line.substr(line.find(':', end) + 1));
    if (name == "begin") return begin(lower_case(value));
    if (name == "end") return finish(lower_case(value));
    if (open_.size() == 1 && open_[0] == "vcalendar" && name == "method") {
      methods_.push_back(lower_case(value));
    }
    return !is_in_event() || take_property(name, value, line);
  }

  std::optional<CalendarLines> done(const std::string& method_beside) {
    if (calendars_ != 1 || methods_.size() > 1) return std::nullopt;
    const std::string method = methods_.empty() ? method_beside : methods_.front();
    if (method.empty()) return std::nullopt;
    while (!open_.empty()) close();
    return CalendarLines{method, "BEGIN:VCALENDAR\n" + text_ + "END:VCALENDAR\n"};
  }

 private:
  bool is_in_event() const {
    return open_.size() == 2 && open_[0] == "vcalendar" && open_[1] == "vevent";
  }

  bool begin(std::string name) {
    if (open_.empty() && name == "vcalendar") ++calendars_;
    open_.push_back(std::move(name));
    if (is_in_event()) text_ += "BEGIN:VEVENT\n";
    return ++components_ <= most_components;
  }

  bool finish(const std::string& name) {
    if (std::ranges::find(open_, name) == open_.end()) return true;
    while (open_.back() != name) close();
    close();
    return true;
  }

  void close() {
    if (is_in_event()) text_ += "END:VEVENT\n";
    open_.pop_back();
  }

  bool take_property(const std::string& name, const std::string& value, const std::string& line) {
    static constexpr std::array<std::string_view, 4> kept = {"uid", "attendee", "dtstamp",
                                                             "sequence"};
    if (name == "comment" && says_something(value)) {
      text_ += "COMMENT:x\n";
    } else if (std::ranges::find(kept, name) != kept.end()) {
      text_ += line + "\n";
      return ++lines_ <= most_kept_lines && std::ranges::count(line, ';') <= most_items &&
             std::ranges::count(line, ',') <= most_items;
    }
    return true;
  }

  std::vector<std::string> open_{};  // names of components
  std::vector<std::string> methods_{};
  std::string text_{};
  std::size_t calendars_ = 0;
  std::size_t components_ = 0;
  std::size_t lines_ = 0;
};

}  // namespace

std::optional<CalendarLines> answer_lines(const CalendarBytes& calendar) {
  Reduction reduction;
  for (const std::string& line : base::split(readable_lines(calendar), '\n')) {
    if (!reduction.take(line)) return std::nullopt;
  }
  return reduction.done(calendar.method);
}

}  // namespace peer::delivery
