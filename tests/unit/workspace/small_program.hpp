// A small program on disk for the tests of the workspace.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "peer/base/clock.hpp"
#include "peer/workspace/workspace.hpp"
#include "support/temporary_directory.hpp"

namespace peer::test {

class FixedClock final : public base::Clock {
 public:
  base::UnixSeconds now() const override { return 1795453200; }  // 2026-11-23T18:00+01:00
};

// Two consultants, a coordinator, three clients and three sessions around 2026-11-23.
class SmallProgram {
 public:
  SmallProgram() {
    files.put("program.toml",
              "format = 2\nname = \"Mosty\"\nlanguage = \"cs\"\ntimezone = \"Europe/Prague\"\n\n"
              "[activity.group]\nkind = \"support-group\"\n"
              "title = { cs = \"Podpůrná skupina\", en = \"Support group\" }\n"
              "weekday = \"monday\"\nstart = 18:00:00\nend = 20:30:00\nbreak = 10\n"
              "place = \"Dlouhá 1, Praha\"\nstaff = [\"s-ada\", \"s-ema\"]\n\n"
              "[activity.trip]\nkind = \"trip\"\n");
    files.put("people/.peer-people", "");
    worker("s-ada", "consultant", "Adéla Nová");
    worker("s-ema", "consultant", "Ema Malá");
    worker("s-eva", "coordinator", "Eva Říhová");
    client("c-1", "Žofie Nováková", "+420700000001");
    client("c-2", "Jana Nová", "+420700000002");
    client("c-3", "Jan Novák", "+420700000003");
    session("2026-11-16", "held", "[attendance]\nc-1 = \"present\"\n");
    session("2026-11-23", "planned", "");
    session("2026-11-30", "planned", "");
  }

  void worker(const std::string& id, const std::string& role, const std::string& name) const {
    files.put("staff/" + id + ".toml", "role = \"" + role + "\"\n[[spell]]\nfrom = 2026-01-01\n");
    files.put("people/" + id + ".toml", "name = \"" + name + "\"\n");
  }

  void client(const std::string& id, const std::string& name, const std::string& phone) const {
    files.put("clients/" + id + ".toml",
              "channel = \"sms\"\n\n[[intake]]\ndate = 2026-11-02\nby = [\"s-ada\"]\n"
              "psychotherapy = \"yes\"\npsychiatrist = \"yes\"\nregular-activity = [\"job\"]\n"
              "rules-explained = true\nletter = 2026-11-02\noutcome = \"accepted\"\n\n"
              "[[spell]]\nfrom = 2026-11-02\n");
    files.put("people/" + id + ".toml", "name = \"" + name + "\"\nphone = \"" + phone + "\"\n");
  }

  void session(const std::string& date, const std::string& status, const std::string& more) const {
    files.put("sessions/" + date.substr(0, 4) + "/" + date + "-group.toml",
              "activity = \"group\"\ndate = " + date +
                  "\nstart = 18:00:00\nend = 20:30:00\nplace = \"Dlouhá 1, Praha\"\nstatus = \"" +
                  status + "\"\nstaff = [\"s-ada\", \"s-ema\"]  # both\n" + more);
  }

  workspace::Environment environment() const {
    workspace::Environment environment;
    environment.directory = files.path();
    environment.command = "test";
    environment.clock = &clock;
    environment.random = &random;
    return environment;
  }

  TemporaryDirectory files;
  FixedClock clock;
  mutable base::SeededRandom random{7};
};

}  // namespace peer::test
