// A new data directory: its program.toml is sound as it is and with every example taken in, and
// nothing is left behind when it cannot be made.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>
#include <sys/stat.h>

#include <filesystem>
#include <fstream>
#include <iterator>

#include "peer/actions/directory_maker.hpp"
#include "peer/base/text.hpp"
#include "support/record_files.hpp"
#include "support/refusal.hpp"
#include "support/temporary_directory.hpp"

using namespace peer;
using namespace peer::actions;
using test::mode_of;
using test::refusal;
using test::TemporaryDirectory;
namespace fs = std::filesystem;

namespace {

std::string read(const std::string& path) {
  std::ifstream file(path);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

std::string problems(const std::string& text) {
  const test::Decoded decoded = test::decode_files({{"program.toml", text}});
  std::string list;
  for (const base::Finding& finding : decoded.findings.list()) list += finding.message + '\n';
  return list;
}

bool is_example(const std::string& line) {
  return line.size() > 1 && line[0] == '#' && line[1] != ' ';
}

// The text with the examples taken in: all of them, or those of the numbered block only.
std::string with_examples(const std::string& text, int wanted) {
  std::string result;
  int block = -1;
  bool inside = false;
  for (const std::string& line : base::split(text, '\n')) {
    const bool example = is_example(line);
    if (example && !inside) ++block;
    inside = example;
    result += (example && (wanted < 0 || wanted == block) ? line.substr(1) : line) + '\n';
  }
  return result;
}

const actions::DirectoryRequest czech{.name = "Mosty"};

}  // namespace

TEST_SUITE("directory") {
  TEST_CASE("program.toml is sound, whatever its name is") {
    CHECK(problems(actions::program_text(czech)) == "");
    CHECK(problems(actions::program_text({.name = "a \"b\" {timezone} \\ '",
                                          .language = "en",
                                          .timezone = "Europe/London",
                                          .holidays = "none"})) == "");
  }

  TEST_CASE("every example in it is sound, alone and with the others") {
    const std::string text = actions::program_text(czech);
    CHECK(problems(with_examples(text, -1)) == "");
    int blocks = 0;
    for (; with_examples(text, blocks) != text + '\n'; ++blocks) {
      CAPTURE(blocks);
      CHECK(problems(with_examples(text, blocks)) == "");
    }
    CHECK(blocks >= 7);
  }

  TEST_CASE("it holds the real schedule") {
    const domain::Records records =
        test::records_of({{"program.toml", actions::program_text(czech)}});
    CHECK(records.program.name == "Mosty");
    CHECK(records.program.activities.size() == 8);
    REQUIRE(records.program.activity(domain::ActivityId("club-friday")) != nullptr);
    CHECK(records.program.activity(domain::ActivityId("club-friday"))->weeks == domain::Weeks::odd);
    CHECK(records.program.holidays == domain::HolidayCalendar::cz);
  }

  TEST_CASE("made with private modes under any umask, names apart") {
    const TemporaryDirectory folder;
    const std::string path = folder / "mosty";
    const mode_t before = ::umask(0);
    const std::vector<std::string> remarks =
        actions::make_directory(actions::plan_directory(path + "/", czech, true));
    ::umask(before);
    CHECK(remarks.empty());
    CHECK(mode_of(path) == 0700);
    CHECK(mode_of(path + "/people") == 0700);
    CHECK(mode_of(path + "/program.toml") == 0600);
    CHECK(mode_of(path + "/people/.gitignore") == 0600);
    CHECK(read(path + "/program.toml") == actions::program_text(czech));
    CHECK(read(path + "/.gitignore").find("\n/people/\n") != std::string::npos);
    CHECK(fs::is_directory(path + "/.git"));
    CHECK(fs::is_directory(path + "/people/.git"));
    CHECK_FALSE(fs::exists(path + "/.git/hooks"));
    for (const auto& entry : fs::recursive_directory_iterator(path)) {
      CHECK(entry.path().extension() != ".tmp");
    }
    CHECK(refusal([&] { actions::plan_directory(path, czech, true); }) ==
          "3: '" + path + "' is a data directory already | look at it with 'peer check'");
  }

  TEST_CASE("inside a work tree only people/ becomes a repository") {
    const TemporaryDirectory folder;
    fs::create_directory(folder / ".git");
    CHECK(actions::plan_directory(folder / "mosty", czech, true).repositories ==
          std::vector<std::string>{"people"});
    CHECK(actions::plan_directory(folder / "mosty", czech, false).repositories.empty());
  }

  TEST_CASE("a directory with only .git in it is taken") {
    const TemporaryDirectory folder;
    fs::create_directories(folder / "mosty/.git");
    CHECK(actions::make_directory(actions::plan_directory(folder / "mosty", czech, false)).empty());
    CHECK(fs::exists(folder / "mosty/program.toml"));
  }

  TEST_CASE("what a killed init left is taken over, unless somebody put something there") {
    const TemporaryDirectory folder;
    fs::create_directories(folder / "mosty/clients");
    fs::create_directories(folder / "mosty/people/.git");
    std::ofstream(folder / "mosty/people/.gitignore") << actions::people_ignore_text();
    std::ofstream(folder / "mosty/.program.toml.tmp") << "format = ";
    CHECK(actions::make_directory(actions::plan_directory(folder / "mosty", czech, false)).empty());
    CHECK(read(folder / "mosty/program.toml") == actions::program_text(czech));
    CHECK_FALSE(fs::exists(folder / "mosty/.program.toml.tmp"));

    for (const char* mine : {"people/.gitignore", "people/c-1.toml", "clients/.gitignore"}) {
      const TemporaryDirectory other;
      fs::create_directories(other / "mosty/clients");
      fs::create_directories(other / "mosty/people");
      std::ofstream((other / "mosty/") + mine) << "mine\n";
      CHECK(refusal([&] {
              actions::plan_directory(other / "mosty", czech, false);
            }).find("is not empty") != std::string::npos);
      CHECK(read((other / "mosty/") + mine) == "mine\n");
    }
  }

  TEST_CASE("what is refused") {
    const TemporaryDirectory folder;
    const std::string help = " | name a directory that is not there yet, or an empty one";
    fs::create_directory(folder / "full");
    std::ofstream(folder / "full/letter.txt") << "x";
    CHECK(refusal([&] { actions::plan_directory(folder / "full", czech, true); }) ==
          "3: '" + (folder / "full") + "' is not empty: it holds 'letter.txt'" + help);
    CHECK(refusal([&] { actions::plan_directory(folder / "full/letter.txt", czech, true); }) ==
          "3: '" + (folder / "full/letter.txt") + "' is not a directory" + help);
    CHECK(refusal([&] { actions::plan_directory(folder / "no/where", czech, true); }) ==
          "3: there is no directory '" + (folder / "no") + "' | make it first");
  }

  TEST_CASE("nothing is left behind when it cannot be finished") {
    const TemporaryDirectory folder;
    actions::DirectoryPlan plan = actions::plan_directory(folder / "mosty", czech, true);
    plan.files.insert(plan.files.end() - 1, {"nowhere/file", "text"});
    CHECK(refusal([&] {
            actions::make_directory(plan);
          }).starts_with("3: cannot create '" + (folder / "mosty/nowhere/.file.tmp") + "'"));
    CHECK_FALSE(fs::exists(folder / "mosty"));
  }
}
