// Two threads load what one loads: the same records, in the same order, with the same findings.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>
#include <fmt/format.h>
#include <sched.h>

#include <string>

#include "peer/rules/rule.hpp"
#include "small_program.hpp"

using namespace peer;
using test::SmallProgram;
using workspace::Access;
using workspace::Workspace;

namespace {

// While it lives, the process may use one core only, and starts no second thread.
class OneCore {
 public:
  OneCore() {
    CPU_ZERO(&before_);
    ::sched_getaffinity(0, sizeof(before_), &before_);
    cpu_set_t one;
    CPU_ZERO(&one);
    std::size_t core = 0;
    while (CPU_ISSET(core, &before_) == 0) ++core;
    CPU_SET(core, &one);
    ::sched_setaffinity(0, sizeof(one), &one);
  }
  ~OneCore() { ::sched_setaffinity(0, sizeof(before_), &before_); }
  OneCore(const OneCore&) = delete;
  OneCore& operator=(const OneCore&) = delete;
  OneCore(OneCore&&) = delete;
  OneCore& operator=(OneCore&&) = delete;

 private:
  cpu_set_t before_;
};

// Every seventh contact names nobody, every eleventh cannot be read.
void add_contacts(const SmallProgram& program, int count) {
  for (int i = 0; i < count; ++i) {
    const std::string id =
        fmt::format("2026-11-{:02}t{:02}{:02}-c-1", 1 + i % 28, i / 28 % 24, i % 60);
    const std::string who = i % 7 == 0 ? "c-nobody" : "c-1";
    const std::string text = i % 11 == 0 ? "client = \n" : "client = \"" + who + "\"\n";
    program.files.put("contacts/2026/" + id + ".toml", text);
  }
}

std::string told(const SmallProgram& program, Access access) {
  Workspace workspace(program.environment(), access);
  workspace.load_all();
  std::string text;
  for (const domain::Contact& contact : workspace.records().contacts) text += contact.file + "\n";
  for (const std::string& file : workspace.records().unreadable) text += file + "\n";
  base::Findings findings = workspace.findings();
  findings.add(rules::run_all_rules(workspace.records()));
  for (const base::Finding& finding : findings.list()) {
    text += fmt::format("{}:{}:{} {} {}\n", finding.file, finding.at.begin.line,
                        finding.at.begin.column, finding.rule, finding.message);
  }
  return text;
}

}  // namespace

TEST_CASE("two threads load what one loads, unsorted findings included") {
  const SmallProgram program;
  add_contacts(program, 1500);
  for (const Access access : {Access::read, Access::rehearse}) {
    const std::string with_two = told(program, access);
    const OneCore one;
    CHECK(told(program, access) == with_two);
    CHECK(with_two.size() > 100'000);
  }
}
