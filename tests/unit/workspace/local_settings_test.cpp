// Local settings: in the configuration of the repository, else in a file of the user's.
// SPDX-License-Identifier: MIT
#include "peer/workspace/local_settings.hpp"

#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>

#include "peer/base/failure.hpp"
#include "peer/store/git_program.hpp"
#include "support/temporary_directory.hpp"

using namespace peer;
using test::TemporaryDirectory;
using workspace::LocalSettings;
using workspace::read_local_settings;
using workspace::write_local_settings;
using Words = std::vector<std::string>;

namespace {

// The user's own configuration, in a folder of the test.
class Home {
 public:
  Home() {
    ::setenv("XDG_CONFIG_HOME", folder_.path().c_str(), 1);
    ::setenv("GIT_CEILING_DIRECTORIES", "/tmp:/var/tmp", 1);
  }
  ~Home() { ::unsetenv("XDG_CONFIG_HOME"); }
  Home(const Home&) = delete;
  Home& operator=(const Home&) = delete;
  Home(Home&&) = delete;
  Home& operator=(Home&&) = delete;

  const TemporaryDirectory& folder() const { return folder_; }

 private:
  TemporaryDirectory folder_{};
};

LocalSettings office() {
  return {.clone = "office",
          .sendmail = {"/usr/sbin/sendmail", "-a", "my account"},
          .sms = {"/opt/s\"m\\s"}};
}

void check_office(const LocalSettings& settings) {
  CHECK(settings.clone == "office");
  CHECK(settings.sendmail == Words{"/usr/sbin/sendmail", "-a", "my account"});
  CHECK(settings.sms == Words{"/opt/s\"m\\s"});
}

}  // namespace

TEST_SUITE("local settings") {
  TEST_CASE("of a repository they are in its configuration, whatever they hold") {
    const Home home;
    const TemporaryDirectory files;
    REQUIRE(store::init_repository(files.path()).succeeded());
    CHECK(read_local_settings(files.path()).clone == std::nullopt);
    CHECK(write_local_settings(files.path(), office()) == "git config --local");
    check_office(read_local_settings(files.path()));
    CHECK_FALSE(home.folder().has("peer/local.toml"));
    CHECK(files.get(".git/config").find("sendmail = my account") != std::string::npos);
  }

  TEST_CASE("what is written takes the place of all there was; the rest stays") {
    const Home home;
    const TemporaryDirectory files;
    REQUIRE(store::init_repository(files.path()).succeeded());
    write_local_settings(files.path(), office());
    write_local_settings(files.path(), {.sendmail = {"msmtp"}});
    const LocalSettings settings = read_local_settings(files.path());
    CHECK(settings.clone == "office");
    CHECK(settings.sendmail == Words{"msmtp"});
    CHECK(settings.sms == Words{"/opt/s\"m\\s"});
  }

  TEST_CASE("without a repository they are in the user's file, by directory") {
    const Home home;
    const TemporaryDirectory files;
    const TemporaryDirectory other;
    CHECK(read_local_settings(files.path()).clone == std::nullopt);
    write_local_settings(files.path(), office());
    write_local_settings(other.path(), {.clone = "laptop"});
    check_office(read_local_settings(files.path()));
    CHECK(read_local_settings(other.path()).clone == "laptop");
    CHECK(read_local_settings(other.path()).sendmail.empty());
    CHECK(test::mode_of(home.folder() / "peer/local.toml") == 0600U);
  }

  TEST_CASE("a name that is none is said") {
    const Home home;
    const TemporaryDirectory files;
    REQUIRE(store::init_repository(files.path()).succeeded());
    files.put(".git/config", files.get(".git/config") + "[peer]\n\tclone = Office PC\n");
    try {
      read_local_settings(files.path());
      FAIL("nothing was said");
    } catch (const base::Failure& failure) {
      CHECK(std::string(failure.what()) == "'Office PC' is not a name of a clone");
      CHECK(failure.hint() == "write it again with 'peer git install --as NAME'");
    }
  }

  TEST_CASE("what cannot be written is said") {
    const Home home;
    home.folder().put("peer", "a file where a folder should be");
    const TemporaryDirectory files;
    CHECK_THROWS_AS(write_local_settings(files.path(), office()), base::Failure);
  }
}
