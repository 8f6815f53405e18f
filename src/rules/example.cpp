// The standard program of the rules' examples, and how an example is laid over it.
// SPDX-License-Identifier: MIT
#include "peer/rules/example.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace peer::rules {

namespace {

struct BaseFile {
  std::string_view path;
  std::string_view text;
};

constexpr std::array<BaseFile, 5> base_files = {{
    {"program.toml", R"(format = 2
name = "Example"
language = "en"
timezone = "Europe/Prague"

[activity.group]
kind = "support-group"
weekday = "monday"
weeks = "every"
start = 18:00:00
end = 20:30:00
break = 10
place = "Main Street 1"
staff = ["s-ada", "s-ema"]

[activity.club]
kind = "club"
weekday = "thursday"
weeks = "even"
start = 18:00:00
end = 21:00:00
staff = ["s-ada", "s-ema"]

[activity.trip]
kind = "trip"

[activity.workshop]
kind = "workshop"

[[closure]]
from = 2026-12-27
until = 2026-12-31
reason = "center"

[calendar]
holidays = "cz"

[activity.team]
kind = "team-meeting"
)"},
    {"clients/c-1.toml", R"(channel = "email"

[[intake]]
date = 2026-11-02
by = ["s-eva"]
psychotherapy = "yes"
psychiatrist = "yes"
regular-activity = ["job"]
rules-explained = true
letter = 2026-11-02
outcome = "accepted"

[[spell]]
from = 2026-11-02
)"},
    {"staff/s-ada.toml", R"(role = "consultant"
course = { done = 2025-05-30 }

[[spell]]
from = 2026-01-01
)"},
    {"staff/s-ema.toml", R"(role = "consultant"
course = { done = 2025-05-30 }

[[spell]]
from = 2026-01-01
)"},
    {"staff/s-eva.toml", R"(role = "coordinator"

[[spell]]
from = 2026-01-01
)"},
}};

constexpr std::string_view header = "# FILE ";
constexpr std::string_view mode_header = "# MODE ";
constexpr std::string_view tracked_header = "# TRACKED ";

// "# MODE 0644 clients/c-1.toml  #! private-files"
ExampleFile read_mode(std::string_view line) {
  const std::string_view words = line.substr(mode_header.size());
  const std::size_t path = std::min(words.find(' '), words.size() - 1) + 1;
  const std::size_t end = std::min(words.find(' ', path), words.size());
  unsigned mode = 0;
  std::from_chars(words.data(), words.data() + path, mode, 8);
  return {std::string(words.substr(path, end - path)), std::string(words.substr(end)), mode};
}

// "# TRACKED people/c-1.toml  #! people-apart"
ExampleFile read_tracked(std::string_view line) {
  const std::string_view words = line.substr(tracked_header.size());
  const std::size_t end = std::min(words.find(' '), words.size());
  return {std::string(words.substr(0, end)), std::string(words.substr(end)), {}, true};
}

void lay_over(std::vector<ExampleFile>& files, ExampleFile file) {
  const auto same = std::find_if(files.begin(), files.end(),
                                 [&](const ExampleFile& other) { return other.path == file.path; });
  if (same == files.end()) {
    files.push_back(std::move(file));
  } else {
    same->text = std::move(file.text);
  }
}

}  // namespace

std::vector<ExampleFile> example_base() {
  std::vector<ExampleFile> files;
  files.reserve(base_files.size());
  for (const BaseFile& file : base_files) {
    files.push_back({std::string(file.path), std::string(file.text)});
  }
  return files;
}

std::vector<ExampleFile> example_files(std::string_view example) {
  std::vector<ExampleFile> files = example_base();
  std::vector<ExampleFile> modes;
  ExampleFile current;
  while (!example.empty()) {
    const std::size_t end = example.find('\n');
    const std::string_view line = example.substr(0, end);
    example.remove_prefix(end == std::string_view::npos ? example.size() : end + 1);
    if (line.starts_with(mode_header)) {
      modes.push_back(read_mode(line));
    } else if (line.starts_with(tracked_header)) {
      modes.push_back(read_tracked(line));
    } else if (line.starts_with(header)) {
      if (!current.path.empty()) lay_over(files, std::move(current));
      current = {std::string(line.substr(header.size())), ""};
    } else if (!current.path.empty()) {
      current.text.append(line).append("\n");
    }
  }
  if (!current.path.empty()) lay_over(files, std::move(current));
  files.insert(files.end(), modes.begin(), modes.end());
  return files;
}

}  // namespace peer::rules
