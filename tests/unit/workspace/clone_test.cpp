// The file that holds the name of a clone, and what else may stand in its place.
// SPDX-License-Identifier: MIT
#include "peer/workspace/clone.hpp"

#include <doctest/doctest.h>
#include <sys/stat.h>

#include <filesystem>

#include "peer/base/failure.hpp"
#include "support/temporary_directory.hpp"

using namespace peer;
using test::mode_of;
using test::TemporaryDirectory;
using workspace::clone_name;
using workspace::name_clone;

namespace {

std::string failure_of(const TemporaryDirectory& files) {
  try {
    return "called " + clone_name(files.path()).value_or("nothing");
  } catch (const base::Failure& failure) {
    CHECK(failure.code() == base::ExitCode::failure);
    CHECK(failure.hint().find("'peer git install --as NAME'") != std::string::npos);
    return failure.what();
  }
}

}  // namespace

TEST_SUITE("clone") {
  TEST_CASE("a clone has no name until it is given one, and then the last one") {
    const TemporaryDirectory files;
    CHECK(clone_name(files.path()) == std::nullopt);
    CHECK_FALSE(files.has(".peer"));
    name_clone(files.path(), "office");
    CHECK(clone_name(files.path()) == "office");
    CHECK(files.get(".peer/clone") == "office\n");
    name_clone(files.path(), "home-2");
    CHECK(clone_name(files.path()) == "home-2");
    CHECK(std::filesystem::is_empty(files.path() + "/.peer/tmp"));
  }

  TEST_CASE("nobody else can read it, whatever the umask") {
    const TemporaryDirectory files;
    const mode_t before = ::umask(0);
    name_clone(files.path(), "office");
    ::umask(before);
    CHECK(mode_of(files / ".peer") == 0700U);
    CHECK(mode_of(files / ".peer/clone") == 0600U);
  }

  TEST_CASE("what is no name is said, and replaced by one") {
    const std::string no_name = "'.peer/clone' does not hold the name of this clone";
    for (const std::string& bytes :
         {std::string(), std::string("\n"), std::string("Office\n"), std::string("-x\n"),
          std::string("office\n\n"), std::string("office\nhome\n"), std::string("office\r\n"),
          std::string(" office\n"), std::string("office\0\n", 8), std::string("\xff\xfe\n"),
          std::string(64, 'a') + "\n", std::string(100000, 'a')}) {
      CAPTURE(bytes);
      const TemporaryDirectory files;
      files.put(".peer/clone", bytes);
      CHECK(failure_of(files) == no_name);
      name_clone(files.path(), "office");
      CHECK(clone_name(files.path()) == "office");
    }
    const TemporaryDirectory files;
    files.put(".peer/clone", "office");  // by an editor
    CHECK(clone_name(files.path()) == "office");
  }

  TEST_CASE("what is no file is neither read nor replaced") {
    const TemporaryDirectory files;
    std::filesystem::create_directory(files.path() + "/.peer");
    const std::string path = files.path() + "/.peer/clone";
    files.put("elsewhere", "office\n");
    const auto refused = [&](const std::string& reason) {
      const std::string text = "the name of this clone cannot be read: '.peer/clone' " + reason;
      CHECK(failure_of(files) == text);
      CHECK_THROWS_WITH_AS(name_clone(files.path(), "home"), text.c_str(), base::Failure);
      std::filesystem::remove(path);
    };
    std::filesystem::create_symlink("../elsewhere", path);
    refused("is a symbolic link, or lies behind one");
    CHECK(files.get("elsewhere") == "office\n");
    REQUIRE(::mkfifo(path.c_str(), 0600) == 0);
    refused("is not a regular file");
    std::filesystem::create_directory(path);
    refused("is a folder, not a file");
    files.put(".peer/clone", "");
    std::filesystem::resize_file(path, std::uintmax_t{5} << 20U);
    refused("is larger than 4 MiB");
  }

  TEST_CASE("a .peer that leads elsewhere is refused") {
    const TemporaryDirectory files;
    files.put("outside/clone", "office\n");
    std::filesystem::create_directory_symlink("outside", files.path() + "/.peer");
    CHECK(failure_of(files).find("symbolic link") != std::string::npos);
    CHECK_THROWS_AS(name_clone(files.path(), "home"), base::Failure);
    CHECK(files.get("outside/clone") == "office\n");
  }
}
