// Three texts of a record become one.
// SPDX-License-Identifier: MIT
#include "peer/store/merge.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace {

using namespace peer::store;  // NOLINT(google-build-using-namespace): the subject of this file

const std::string session_path = "sessions/2027/2027-01-25-group.toml";
const std::string client_path = "clients/c-1.toml";

const std::string session = R"(# the group
activity = "group"
date = 2027-01-25
start = 18:00:00
end = 20:30:00
place = "Centrum Mosty"
status = "planned"
staff = ["s-1", "s-2"]  # both know the room
facilitator = "s-1"
)";

const std::string client = R"(source = "facebook"
channel = "email"
invitations = "personal"

[[intake]]
booked = 2026-11-05T16:00:00
date = 2026-11-05
by = ["s-1", "s-2"]
outcome = "accepted"

[[spell]]
from = 2026-11-05

# asked again in spring
[[consent]]
purpose = "photos"
state = "refused"
on = 2026-11-05
)";

std::string with(std::string text, const std::string& from, const std::string& to) {
  const std::size_t at = text.find(from);
  REQUIRE(at != std::string::npos);
  return text.replace(at, from.size(), to);
}

Merged merged(const std::string& path, const Text& base, const Text& ours, const Text& theirs) {
  const auto result = merge(path, {base, ours, theirs});
  REQUIRE(result.has_value());
  return *result;
}

std::string clean(const std::string& path, const Text& base, const Text& ours, const Text& theirs) {
  const Merged result = merged(path, base, ours, theirs);
  const std::string asked = result.questions.empty() ? "" : result.questions.front().group;
  INFO(asked);
  CHECK(result.questions.empty());
  CHECK(result.text == result.theirs);
  return result.text.value_or("");
}

std::string group_asked(const std::string& path, const std::string& base, const std::string& ours,
                        const std::string& theirs) {
  const Merged result = merged(path, base, ours, theirs);
  REQUIRE(result.questions.size() == 1);
  CHECK(result.theirs != result.text);
  const Merged turned = merged(path, base, theirs, ours);
  CHECK(turned.questions.size() == 1);
  return result.questions[0].group.empty() ? result.questions[0].keys.at(0)
                                           : result.questions[0].group;
}

TEST_SUITE("merge") {
  TEST_CASE("the first marks of an evening: both stay, in order") {
    const std::string held = with(session, "planned", "held");
    CHECK(clean(session_path, session, held + "\n[attendance]\nc-2 = \"present\"\n",
                held + "\n[attendance]\nc-1 = \"late\"  # a tram\n") ==
          held + "\n[attendance]\nc-1 = \"late\"  # a tram\nc-2 = \"present\"\n");
  }

  TEST_CASE("different keys, neighbours too") {
    CHECK(clean(client_path, client, with(client, "\"email\"", "\"sms\""),
                with(client, "\"personal\"", "\"announcement\"")) ==
          with(with(client, "\"email\"", "\"sms\""), "\"personal\"", "\"announcement\""));
  }

  TEST_CASE("a table that both add is one") {
    const std::string program = "format = 2\nname = \"Mosty\"\n\n[calendar]\nholidays = \"cz\"\n";
    CHECK(clean("program.toml", program,
                with(program, "[calendar]", "[rules]\nlead-time = \"off\"\n\n[calendar]"),
                program + "\n[rules]\nno-flood = \"warning\"\n") ==
          with(program, "[calendar]",
               "[rules]\nlead-time = \"off\"\nno-flood = \"warning\"\n\n[calendar]"));
  }

  TEST_CASE("tables that both append, by what identifies them") {
    const auto consent = [](const char* state, const char* day) {
      return std::string("\n[[consent]]\npurpose = \"photos\"\nstate = \"") + state +
             "\"\non = 2027-01-" + day + "\n";
    };
    CHECK(clean(client_path, client, client + consent("withdrawn", "25"),
                client + consent("given", "24")) ==
          client + consent("given", "24") + consent("withdrawn", "25"));
    CHECK(clean(client_path, client, client + consent("given", "24"),
                client + consent("withdrawn", "25")) ==
          client + consent("given", "24") + consent("withdrawn", "25"));
  }

  TEST_CASE("the same consent twice: the more protective holds until it is settled") {
    const std::string ours =
        client + "\n[[consent]]\npurpose = \"funder\"\nstate = \"given\"\non = 2027-01-25\n";
    const std::string theirs = with(ours, "\"given\"", "\"withdrawn\"");
    const Merged result = merged(client_path, client, ours, theirs);
    REQUIRE(result.questions.size() == 1);
    CHECK(result.questions[0].keys == std::vector<std::string>{"consent funder 2027-01-25.state"});
    CHECK(result.text == ours);
    CHECK(result.theirs == theirs);
    CHECK(result.settled == theirs);
  }

  TEST_CASE("lists without order are sets") {
    CHECK(clean(client_path, client + "\n", "activities = [\"group\"]\n" + client + "\n",
                "activities = [\"trip\"]\n" + client + "\n") ==
          "activities = [\"group\", \"trip\"]\n" + client + "\n");
  }

  TEST_CASE("what says one thing together is one question") {
    CHECK(group_asked(session_path, session, with(session, "start = 18", "start = 19"),
                      with(session, "end = 20:30", "end = 19:00")) == "when");
    CHECK(group_asked(session_path, session, with(session, "2027-01-25", "2027-01-26"),
                      with(session, "start = 18", "start = 17")) == "when");
    CHECK(group_asked(session_path, session, with(session, "\"s-1\", ", ""),
                      with(session, "facilitator = \"s-1\"", "facilitator = \"s-2\"")) == "who");
    CHECK(group_asked(session_path, session,
                      with(session, "place = \"Centrum Mosty\"", "online = \"https://x.org\""),
                      with(session, "Centrum", "Kavárna")) == "where");
    CHECK(group_asked(client_path, client, client + "\n[[pause]]\nfrom = 2027-01-25\n",
                      with(client, "from = 2026-11-05\n",
                           "from = 2026-11-05\nuntil = 2027-01-31\nreason = \"no-need\"\n")) ==
          "membership");
  }

  TEST_CASE("another day and another place are two things") {
    const std::string moved = with(session, "2027-01-25", "2027-01-26") +
                              "\n[[moved]]\nfrom = 2027-01-25\nuntil = 2027-01-26\n"
                              "reason = \"staff\"\n";
    CHECK(clean(session_path, session, moved, with(session, "Centrum Mosty", "Rybka")) ==
          with(moved, "Centrum Mosty", "Rybka"));
  }

  TEST_CASE("a mark against a cancellation, also of a session that was held") {
    const std::string held =
        with(session, "planned", "held") + "\n[attendance]\nc-1 = \"present\"\n";
    const std::string cancelled =
        with(session, "status = \"planned\"", "status = \"cancelled\"\nreason = \"staff\"");
    CHECK(group_asked(session_path, session, held, cancelled) == "what");
    CHECK(group_asked(session_path, held, held + "c-2 = \"late\"\n", cancelled) == "what");
  }

  TEST_CASE("the same person marked differently") {
    const std::string held = with(session, "planned", "held") + "\n[attendance]\n";
    CHECK(group_asked(session_path, held, held + "c-1 = \"present\"\n",
                      held + "c-1 = \"excused\"\n") == "attendance.c-1");
  }

  TEST_CASE("answers: to the start that holds, then the later; a bare word is a question") {
    const auto answer = [&](const std::string& text) {
      return session + "\n[replies]\nc-1 = " + text + "\n";
    };
    const std::string early = "{ answer = \"yes\", at = 2027-01-20T10:00:00+01:00 }";
    const std::string late = "{ answer = \"no\", at = 2027-01-20T09:30:00+00:00 }";
    CHECK(clean(session_path, session, answer(early), answer(late)) == answer(late));
    CHECK(clean(session_path, session, answer(late), answer(early)) == answer(late));
    const std::string fitting =
        "{ answer = \"yes\", at = 2027-01-20T10:00:00+01:00, to = 2027-01-25T18:00:00 }";
    const std::string other =
        "{ answer = \"no\", at = 2027-01-21T10:00:00+01:00, to = 2027-01-24T18:00:00 }";
    CHECK(clean(session_path, session, answer(other), answer(fitting)) == answer(fitting));
    CHECK(group_asked(session_path, session, answer("\"yes\""), answer(late)) == "replies.c-1");
  }

  TEST_CASE("a comment comes with the line that it stands with") {
    const std::string ours = with(session, "start = 18:00:00", "start = 18:30:00");
    CHECK(clean(session_path, session, ours,
                with(session, "start = 18:00:00", "# Ada has the keys\nstart = 18:00:00")) ==
          with(ours, "start", "# Ada has the keys\nstart"));
    CHECK(clean(session_path, session, ours,
                with(session, "\"s-1\"\n", "\"s-1\"  # until spring\n")) ==
          with(ours, "\"s-1\"\n", "\"s-1\"  # until spring\n"));
    CHECK(clean(session_path, session, ours, session + "\n# bring the projector\n") ==
          ours + "\n# bring the projector\n");
    CHECK(clean(session_path, session, ours, with(session, "  # both know the room", "")) ==
          with(ours, "  # both know the room", ""));
    const std::string spell = "\n# came back\n[[training]]\ntitle = \"x\"  # two days\n";
    CHECK(clean("staff/s-1.toml", "role = \"consultant\"\n", "role = \"coordinator\"\n",
                "role = \"consultant\"\n" + spell) == "role = \"coordinator\"\n" + spell);
  }

  TEST_CASE("deleted against changed is a question") {
    const std::string task = "\n[[task]]\nid = \"t-1\"\nwhat = \"flyers\"\n";
    CHECK(group_asked(session_path, session + task, session,
                      session + with(task, "flyers", "posters")) == "task t-1");
    const Merged gone = merged(client_path, client, std::nullopt, client + "# x\n");
    CHECK(gone.questions.at(0).group == "record");
  }

  TEST_CASE("one new id for two people is never merged") {
    const Merged result =
        merged("people/c-1.toml", std::nullopt, "name = \"Jan Nový\"\n", "name = \"Eva Malá\"\n");
    CHECK(result.questions.at(0).group == "record");
    CHECK(result.text == "name = \"Jan Nový\"\n");
  }

  TEST_CASE("both plan the session: what is the same stands once") {
    CHECK(clean(session_path, std::nullopt, session, session + "title = \"x\"\n") ==
          session + "title = \"x\"\n");
  }

  TEST_CASE("the ledger only grows; its outcomes are a set") {
    const std::string path = "messages/2027/2027-01-25-abcd.toml";
    const std::string run =
        "[[message]]\nto = \"c-1\"\nkind = \"invite\"\nchannel = \"sms\"\n"
        "at = 2027-01-25T09:00:00+01:00\n";
    const auto outcome = [](const char* state, const char* hour) {
      return std::string("\n[[outcome]]\nof = 1\nstate = \"") + state + "\"\nat = 2027-01-25T" +
             hour + ":00:00+01:00\n";
    };
    CHECK(clean(path, run, run + outcome("done", "12"), run + outcome("failed", "09")) ==
          run + outcome("done", "12") + outcome("failed", "09"));
    const Merged two = merged(path, "", run, with(run, "c-1", "c-2"));
    CHECK(two.questions.size() == 1);
  }

  TEST_CASE("what is no TOML, or holds markers, is not merged") {
    CHECK_FALSE(merge(session_path, {session, session + "x =\n", session + "title = \"x\"\n"}));
    CHECK_FALSE(merge(session_path, {session, session + "<<<<<<< a\n", session + "y = 1\n"}));
  }

  TEST_CASE("line ends and byte order mark are ours'") {
    const std::string ours = "\xEF\xBB\xBFsource = \"a\"\r\nchannel = \"sms\"\r\n";
    CHECK(clean(client_path, "source = \"a\"\nchannel = \"email\"\n", ours,
                "source = \"a\"\nchannel = \"email\"\nlanguage = \"en\"\n# asked\n") ==
          ours + "language = \"en\"\r\n# asked\r\n");
  }

  TEST_CASE("markers stand around the lines of the key") {
    const std::string ours = with(session, "start = 18", "start = 19");
    const Merged result =
        merged(session_path, session, ours,
               with(with(session, "end = 20:30", "end = 19:00"), "Centrum", "Klub"));
    CHECK(with_markers(session_path, *result.text, *result.theirs, {}, false) ==
          with(with(ours, "start = 19:00:00\nend = 20:30:00\n",
                    "<<<<<<< ours\nstart = 19:00:00\nend = 20:30:00\n=======\n"
                    "start = 18:00:00\nend = 19:00:00\n>>>>>>> theirs\n"),
               "Centrum", "Klub"));
  }

  TEST_CASE("markers stand around a whole element with its header") {
    const std::string ours = client + "\n[[pause]]\nfrom = 2027-01-25\nuntil = 2027-02-25\n";
    const std::string theirs = client + "\n[[pause]]\nfrom = 2027-01-25\nuntil = 2027-03-25\n";
    const Merged result = merged(client_path, client, ours, theirs);
    const std::string text =
        with_markers(client_path, *result.text, *result.theirs, {9, "a", "b"}, false);
    CHECK(text == client +
                      "\n<<<<<<<<< a\n[[pause]]\nfrom = 2027-01-25\nuntil = 2027-02-25\n"
                      "=========\n[[pause]]\nfrom = 2027-01-25\nuntil = 2027-03-25\n"
                      ">>>>>>>>> b\n");
    CHECK(has_markers(text, 9));
    CHECK_FALSE(has_markers(text, 7));
  }

  TEST_CASE("what changed is named") {
    CHECK(*changed_keys(client_path, client, with(client, "\"email\"", "\"sms\"")) ==
          std::vector<std::string>{"channel"});
    CHECK(*changed_keys(session_path, session, session + "\n[attendance]\nc-1 = \"late\"\n") ==
          std::vector<std::string>{"attendance.c-1"});
    CHECK(*changed_keys(client_path, client, with(client, "refused", "given")) ==
          std::vector<std::string>{"consent photos 2026-11-05"});
  }
}

}  // namespace
