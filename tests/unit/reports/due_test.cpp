// Contacts, promises and silence on the list of what is due, on both sides of each day. The page
// that these follow is peer-due(7). SPDX-License-Identifier: MIT
#include "due_support.hpp"

using peer::test::check;
using peer::test::contact_text;
using peer::test::employed;
using peer::test::Files;
using peer::test::member;
using peer::test::session_file;

namespace {

const std::string serious = "purpose = \"crisis\"\ndirection = \"in\"\nserious = true\n";
const std::string tried = "purpose = \"outreach\"\ndirection = \"out\"\noutcome = \"no-answer\"\n";
const std::string crisis_file = "contacts/2026/2026-11-28t0210-c-1.toml";
const std::string crisis_at = "2026-11-28T02:10:00+01:00";

}  // namespace

TEST_CASE("nothing is due in a quiet program") {
  check({{"nothing", {}, "2026-11-30T09:00", ""}});
}

TEST_CASE("a serious crisis asks for a referral and somebody who asks again") {
  const std::string referral = "referral = { to = \"psychiatrist\", state = \"agreed\" }\n";
  const std::string none = "referral = \"none\"\n";
  const std::string again = "follow-up = { by = \"s-ema\", due = 2026-12-14 }\n";
  const auto night = [&](const std::string& rest) {
    return Files{{"clients/c-1.toml", member},
                 {crisis_file, contact_text("c-1", crisis_at, serious + rest)}};
  };
  const std::string now = "2026-11-30T09:00";
  check(
      {{"neither", night(""), now, "crisis/2026-11-28t0210-c-1 2026-11-28 s-ada"},
       {"no follow-up", night(none), now, "crisis/2026-11-28t0210-c-1 2026-11-28 s-ada"},
       {"no referral", night(again), now,
        "crisis/2026-11-28t0210-c-1 2026-11-28 s-ada\n"
        "follow-up/2026-11-28t0210-c-1 2026-12-14 s-ema"},
       {"both: the promise and the referral wait", night(referral + again), now,
        "referral/2026-11-28t0210-c-1 2026-12-05 s-ada\n"
        "follow-up/2026-11-28t0210-c-1 2026-12-14 s-ema"},
       {"not serious",
        {{"clients/c-1.toml", member},
         {crisis_file, contact_text("c-1", crisis_at, "purpose = \"crisis\"\nserious = false\n")}},
        now,
        ""},
       {"the promise lies farther ahead than the list looks", night(none + again),
        "2026-11-29T09:00", ""},
       {"on the last day that the list looks back to", night(""), "2028-01-02T09:00",
        "crisis/2026-11-28t0210-c-1 2026-11-28 s-ada", "crisis"},
       {"and a day later", night(""), "2028-01-03T09:00", "", "crisis"}});
}

TEST_CASE(
    "a follow-up ends by being done or dropped; what only asks after somebody, by their coming") {
  const auto promised = [&](const std::string& purpose, const std::string& end) {
    return Files{{"clients/c-1.toml", member},
                 {crisis_file, contact_text("c-1", crisis_at,
                                            "purpose = \"" + purpose +
                                                "\"\noutcome = \"no-answer\"\nfollow-up = { by = "
                                                "\"s-ema\", due = 2026-12-01" +
                                                end + " }\n")}};
  };
  const auto came = [](Files files, const std::string& status) {
    files.push_back(session_file("group", "2026-11-30",
                                 "status = \"held\"\nstaff = [\"s-ada\", "
                                 "\"s-ema\"]\n[attendance]\nc-1 = \"" +
                                     status + "\"\n"));
    return files;
  };
  const std::string now = "2026-12-01T09:00";
  const std::string_view open = "follow-up/2026-11-28t0210-c-1 2026-12-01 s-ema";
  check(
      {{"open", promised("support", ""), now, open},
       {"done", promised("support", ", done = 2026-11-30"), now, ""},
       {"dropped", promised("support", ", dropped = \"person-left\""), now, ""},
       {"support goes on although they came", came(promised("support", ""), "present"), now, open},
       {"outreach ends when they came", came(promised("outreach", ""), "present"), now, ""},
       {"or called off", came(promised("outreach", ""), "excused"), now, ""},
       {"not when they were absent", came(promised("outreach", ""), "absent"), now, open},
       {"whose owner has left",
        {{"clients/c-1.toml", member},
         {"staff/s-ema.toml", employed("consultant") + "until = 2026-11-30\n"},
         promised("support", "")[1]},
        now,
        "follow-up/2026-11-28t0210-c-1 2026-12-01 s-lea",
        "follow-up"}});
}

TEST_CASE("a mark's follow-up is asked for until they are in touch") {
  const auto marked = [](const std::string& rest) {
    return Files{{"clients/c-1.toml", member},
                 session_file("group", "2026-11-23",
                              "status = \"held\"\nstaff = [\"s-ada\", \"s-ema\"]\n[attendance]\n"
                              "c-1 = { status = \"absent\", follow-up = { by = \"s-ema\", due = "
                              "2026-11-25" +
                                  rest + " } }\n")};
  };
  const auto called = [&](const std::string& outcome) {
    Files files = marked("");
    files.emplace_back("contacts/2026/2026-11-24t1000-c-1.toml",
                       contact_text("c-1", "2026-11-24T10:00:00+01:00",
                                    "purpose = \"outreach\"\ndirection = \"out\"\noutcome = \"" +
                                        outcome + "\"\n"));
    return files;
  };
  const std::string now = "2026-11-30T09:00";
  const std::string_view open = "follow-up/2026-11-23-group/c-1 2026-11-25 s-ema";
  check({{"open", marked(""), now, open},
         {"done", marked(", done = 2026-11-24"), now, ""},
         {"tried", called("message-left"), now, open},
         {"reached", called("reached"), now, ""}});
}

TEST_CASE("silence is a ladder with an end") {
  const auto attempts = [&](const std::vector<std::string>& files) {
    Files all{{"clients/c-1.toml", member}};
    for (const std::string& at : files) {
      all.emplace_back(fmt::format("contacts/2026/{}t1000-c-1.toml", at.substr(0, 10)),
                       contact_text("c-1", at.substr(0, 10) + "T10:00:00+01:00",
                                    tried + "channel = \"" + at.substr(11) + "\"\n"));
    }
    return all;
  };
  const auto member_with = [](const std::string& top, const std::string& bottom = "") {
    return Files{{"clients/c-1.toml", top + member + bottom}};
  };
  const auto ended_by = [&](const std::string& outcome, bool is_back) {
    Files files = member_with("");
    files.emplace_back("contacts/2026/2026-11-20t1000-c-1.toml",
                       contact_text("c-1", "2026-11-20T10:00:00+01:00",
                                    "purpose = \"outreach\"\noutcome = \"" + outcome + "\"\n"));
    if (is_back) {
      files.emplace_back("contacts/2026/2026-11-21t1000-c-1.toml",
                         contact_text("c-1", "2026-11-21T10:00:00+01:00",
                                      "purpose = \"support\"\ndirection = \"in\"\n"));
    }
    return files;
  };
  check({{"30 days after the interview", attempts({}), "2026-12-02T09:00", "", "silence"},
         {"31 days", attempts({}), "2026-12-03T09:00", "silence/c-1 2026-12-03 s-lea", "silence"},
         {"their own threshold", member_with("silent-days = 40\n"), "2026-12-12T09:00", "",
          "silence"},
         {"is over a day later", member_with("silent-days = 40\n"), "2026-12-13T09:00",
          "silence/c-1 2026-12-13 s-lea", "silence"},
         {"tried before the threshold", attempts({"2026-12-01 phone"}), "2026-12-07T09:00", "",
          "silence"},
         {"a week after that", attempts({"2026-12-01 phone"}), "2026-12-08T09:00",
          "silence/c-1 2026-12-08 s-ada", "silence"},
         {"a second way", attempts({"2026-12-04 phone", "2026-12-11 sms"}), "2026-12-18T09:00",
          "silence/c-1 2026-12-18 s-ada", "silence"},
         {"an agreed break", member_with("", "[[pause]]\nfrom = 2026-11-20\nuntil = 2026-12-10\n"),
          "2027-01-09T09:00", "", "silence"},
         {"counts from its end",
          member_with("", "[[pause]]\nfrom = 2026-11-20\nuntil = 2026-12-10\n"), "2027-01-10T09:00",
          "silence/c-1 2027-01-10 s-lea", "silence"},
         {"asked to be left in peace", ended_by("asked-not-to", false), "2027-03-01T09:00", "",
          "silence"},
         {"left in peace by the team", ended_by("left-in-peace", false), "2027-03-01T09:00", "",
          "silence"},
         {"and in touch since", ended_by("left-in-peace", true), "2027-03-01T09:00",
          "silence/c-1 2026-12-22 s-lea", "silence"},
         {"a member no more", member_with("", "until = 2026-11-30\n"), "2027-03-01T09:00", "",
          "silence"}});
}

TEST_CASE("a referral is asked about until it has an end") {
  const auto referred = [&](const std::string& state) {
    return Files{{"clients/c-1.toml", member},
                 {crisis_file, contact_text("c-1", crisis_at,
                                            "purpose = \"support\"\nreferral = { to = "
                                            "\"psychiatrist\", state = \"" +
                                                state + "\" }\n")}};
  };
  const auto later = [&](const std::string& state, const std::string& referral) {
    Files files = referred(state);
    files.emplace_back("contacts/2026/2026-11-29t1000-c-1.toml",
                       contact_text("c-1", "2026-11-29T10:00:00+01:00",
                                    "purpose = \"support\"\nreferral = " + referral + "\n"));
    return files;
  };
  const std::string now = "2026-11-30T09:00";
  const std::string_view week = "referral/2026-11-28t0210-c-1 2026-12-05 s-ada";
  const std::string_view first = "referral/2026-11-28t0210-c-1 2026-11-28 s-ada";
  const std::string_view second = "referral/2026-11-29t1000-c-1 2026-12-06 s-ada";
  const std::string to_center = "{ to = \"crisis-center\", state = \"made\" }";
  check({{"proposed", referred("proposed"), now, week},
         {"agreed", referred("agreed"), now, week},
         {"made", referred("made"), now, week},
         {"made a day later", referred("made\", on = 2026-11-29 } #"), now,
          "referral/2026-11-28t0210-c-1 2026-12-06 s-ada"},
         {"reached", referred("reached"), now, ""},
         {"the client does not want it", referred("declined-by-client"), now, ""},
         {"the provider does not take them", referred("declined-by-provider"), now, first},
         {"then another", later("declined-by-provider", to_center), now, second},
         {"then none is needed", later("declined-by-provider", "\"none\""), now, ""},
         {"two are under way", later("made", to_center), now,
          std::string(week) + "\n" + std::string(second)}});
}
