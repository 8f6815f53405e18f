// A small program at random; see random_program.hpp.
// SPDX-License-Identifier: MIT
#include "random_program.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <vector>

#include "peer/domain/session.hpp"
#include "peer/rules/example.hpp"
#include "record_files.hpp"

namespace peer::test {

namespace {

constexpr std::array workers = {"s-ada", "s-ema", "s-eva", "s-iva", "s-ota"};
constexpr std::array clients = {"c-1", "c-2", "c-3", "c-4", "c-5", "c-6"};
constexpr std::array activities = {"group", "club", "trip", "workshop", "team"};

}  // namespace

int RandomProgram::number(int least, int most) {
  return std::uniform_int_distribution<int>(least, most)(engine_);
}

std::string RandomProgram::date() {
  const domain::Date first = *domain::make_date(2026, 10, 24);
  if (chance(3)) return domain::format(first + number(-700, 700));
  return domain::format(first + number(0, 14));
}

std::string RandomProgram::time() {
  return fmt::format("{:02}:{:02}:00", number(0, 23), number(0, 1) * 30);
}

std::string RandomProgram::worker() {
  return strangers_ && chance(3) ? "s-stranger" : one_of(workers);
}

std::string RandomProgram::client() {
  return strangers_ && chance(3) ? "c-stranger" : one_of(clients);
}

std::string RandomProgram::some_workers() {
  std::string array;
  for (const char* worker : workers) {
    if (chance(35)) array += fmt::format("{}\"{}\"", array.empty() ? "" : ", ", worker);
  }
  return "[" + array + "]";
}

std::string RandomProgram::spells() {
  if (chance(10)) return "";
  std::string text;
  std::string from = chance(50) ? "2024-01-01" : date();
  if (chance(30)) {
    text += fmt::format("[[spell]]\nfrom = {}\nuntil = {}\n", from, date());
    from = date();
  }
  text += fmt::format("[[spell]]\nfrom = {}\n", from);
  if (chance(30)) text += fmt::format("until = {}\n", date());
  return text;
}

std::string RandomProgram::staff_file() {
  std::string text = fmt::format("role = \"{}\"\n", chance(70) ? "consultant" : "coordinator");
  if (chance(50)) text += "course = { done = true }\n";
  return text + spells();
}

std::string RandomProgram::client_file() {
  static constexpr std::array outcomes = {"accepted", "accepted", "accepted", "declined",
                                          "waitlisted"};
  std::string text = "channel = \"email\"\n";
  for (int count = number(0, 2); count > 0; --count) {
    text += fmt::format(
        "[[intake]]\ndate = {}\nby = {}\npsychotherapy = \"{}\"\npsychiatrist = \"yes\"\n"
        "regular-activity = [\"job\"]\nrules-explained = true\nletter = 2026-10-25\n"
        "outcome = \"{}\"\n",
        chance(50) ? "2024-01-08" : date(), some_workers(), chance(80) ? "yes" : "no",
        one_of(outcomes));
    if (chance(30)) text += "exception = [\"waiting\"]\n";
    if (chance(10)) text += "before-records = true\n";
  }
  if (chance(20)) text += fmt::format("[[pause]]\nfrom = {}\n", date());
  if (chance(20)) {
    text += fmt::format("[[offer]]\non = {}\nuntil = {}\n", date(), date());
    if (chance(50)) text += fmt::format("answer = \"accepted\"\nanswered = {}\n", date());
  }
  for (int count = chance(20) ? number(1, 2) : 0; count > 0; --count) {
    text += fmt::format("[[companion]]\nclient = \"{}\"\nagreed = {}\n", client(), date());
    if (chance(50)) text += fmt::format("until = {}\n", date());
  }
  return text + spells();
}

std::string RandomProgram::session_file(const std::string& activity, const std::string& date) {
  static constexpr std::array statuses = {"planned", "held", "held", "cancelled"};
  static constexpr std::array marks = {"present", "absent", "excused", "sent-away"};
  std::string text = fmt::format(
      "activity = \"{}\"\ndate = {}\nstart = {}\nend = {}\nstatus = \"{}\"\nstaff = {}\n", activity,
      date, time(), time(), one_of(statuses), some_workers());
  if (chance(50)) text += "place = \"Main Street 1\"\n";
  if (chance(20)) text += fmt::format("ended = {}\n", time());
  if (chance(40)) text += fmt::format("facilitator = \"{}\"\n", worker());
  if (chance(20)) text += "reason = \"sent-away\"\n";
  std::map<std::string, std::string> lines;
  text += "[replies]\n";
  for (int count = number(0, 2); count > 0; --count) lines[client()] = "\"yes\"";
  for (const auto& [who, answer] : lines) text += fmt::format("{} = {}\n", who, answer);
  lines.clear();
  text += "[attendance]\n";
  for (int count = number(0, 3); count > 0; --count) {
    lines[chance(80) ? client() : worker()] =
        fmt::format("{{ status = \"{}\", minutes = {} }}", one_of(marks), number(1, 200));
  }
  for (const auto& [who, mark] : lines) text += fmt::format("{} = {}\n", who, mark);
  if (chance(20)) {
    text += fmt::format("[[task]]\nid = \"tea\"\nwhat = \"buy tea\"\nwho = \"{}\"\n", worker());
    if (chance(70)) text += fmt::format("due = {}\n", this->date());
  }
  return text;
}

std::string RandomProgram::contact_file(const std::string& client, const std::string& date) {
  static constexpr std::array outcomes = {"reached", "no-answer", "asked-not-to"};
  std::string text = fmt::format(
      "client = \"{}\"\nat = {}T10:00:00+01:00\nby = \"{}\"\npurpose = \"crisis\"\n"
      "direction = \"out\"\noutcome = \"{}\"\nchannel = \"email\"\n",
      client, date, worker(), one_of(outcomes));
  if (chance(50)) text += "serious = true\n";
  if (chance(50)) {
    text += fmt::format("follow-up = {{ by = \"{}\", due = {} }}\n", worker(), this->date());
  }
  return text;
}

std::string RandomProgram::messages_file(const std::string& date) {
  static constexpr std::array kinds = {"invite", "remind", "change", "cancel"};
  static constexpr std::array channels = {"email", "sms"};
  std::string text;
  for (int count = number(1, 4); count > 0; --count) {
    const std::string session = strangers_ && chance(5) ? "2026-11-01-nothing" : one_of(sessions_);
    text += fmt::format(
        "[[message]]\nto = \"{}\"\nsessions = [\"{}\"]\nkind = \"{}\"\nchannel = \"{}\"\n"
        "version = 1\nat = {}T09:00:00+01:00\n",
        client(), session, one_of(kinds), one_of(channels), date);
  }
  return text;
}

void RandomProgram::put_sessions(std::map<std::string, std::string>& files) {
  for (int count = 0; count < 24; ++count) {
    const std::string activity = one_of(activities);
    const std::string day = date();
    const std::string id = day + "-" + activity;
    const bool is_new =
        files.emplace(fmt::format("sessions/{}/{}.toml", day.substr(0, 4), id), "").second;
    if (!is_new) continue;
    files[fmt::format("sessions/{}/{}.toml", day.substr(0, 4), id)] = session_file(activity, day);
    sessions_.push_back(id);
  }
}

std::map<std::string, std::string> RandomProgram::files() {
  std::map<std::string, std::string> files;
  for (const rules::ExampleFile& file : rules::example_base()) {
    if (file.path == "program.toml") files[file.path] = file.text;
  }
  for (const char* id : workers) files[fmt::format("staff/{}.toml", id)] = staff_file();
  for (const char* id : clients) {
    files[fmt::format("clients/{}.toml", id)] = client_file();
    files[fmt::format("people/{}.toml", id)] = fmt::format("name = \"Person {}\"\n", id);
  }
  put_sessions(files);
  for (int count = 0; count < 6; ++count) {
    const std::string who = client();
    const std::string day = date();
    files[fmt::format("contacts/{}/{}t1000-{}.toml", day.substr(0, 4), day, who)] =
        contact_file(who, day);
    const std::string sent = date();
    files[fmt::format("messages/{}/{}-r{}.toml", sent.substr(0, 4), sent, count)] =
        messages_file(sent);
  }
  files["oncall/2026-10-26.toml"] =
      fmt::format("start = 2026-10-26T08:00:00\nturn = 7\nstaff = {0}\nbackup = {0}\n",
                  "[\"s-ada\", \"s-ema\"]");
  return files;
}

domain::Records RandomProgram::records() {
  const auto made = files();
  return decode_files(Files(made.begin(), made.end())).records;
}

}  // namespace peer::test
