// The letter to the client: what the program puts in, as text and as a page.
// SPDX-License-Identifier: MIT
#include "peer/delivery/welcome_letter.hpp"

#include <doctest/doctest.h>

#include "peer/base/text.hpp"
#include "sample.hpp"
#include "words.hpp"

using namespace peer::delivery;
using peer::domain::Records;
using peer::domain::Weekday;
using peer::domain::Weeks;
using peer::test::Files;
using peer::test::records_of;
using peer::test::sample;
using peer::test::with;

namespace {

const std::string program =
    "format = 2\nname = \"Mosty\"\nphone = \"+420700000000\"\n"
    "[activity.group]\nkind = \"support-group\"\ntitle = { cs = \"Skupina\", en = \"Group\" }\n"
    "weekday = \"monday\"\nstart = 18:00:00\nend = 20:30:00\nplace = \"Dlouhá 1\"\n"
    "[activity.club]\nkind = \"club\"\ntitle = { cs = \"Klub\", en = \"Club\" }\n"
    "weekday = \"thursday\"\nweeks = \"even\"\nstart = 18:00:00\nend = 21:00:00\n"
    "online = \"https://example.org/k\"\n"
    "[activity.trip]\nkind = \"trip\"\ntitle = { cs = \"Výlet\", en = \"Trip\" }\n"
    "[activity.team]\nkind = \"team-meeting\"\ntitle = { cs = \"Porada\" }\n";

Template template_of(const std::string& text) {
  peer::base::Findings findings;
  auto parsed = parse_welcome("templates/letter.cs.txt", text, findings);
  REQUIRE(parsed);
  return *parsed;
}

std::string filled(const std::string& text, const std::string& language = "cs",
                   const Files& more = {}) {
  const Records records = records_of(with(with(sample(), {{"program.toml", program}}), more));
  return peer::test::plain(fill_welcome(records, template_of(text), language,
                                        records.client(peer::domain::PersonId("c-1")),
                                        peer::test::day("2026-11-25")));
}

}  // namespace

TEST_CASE("when and where, in words") {
  CHECK(filled("{activities}") ==
        "– Skupina: každé pondělí od 18:00 do 20:30, Dlouhá 1\n"
        "– Klub: v sudých týdnech ve čtvrtek od 18:00 do 21:00, https://example.org/k\n"
        "– Výlet: termín i místo oznámíme\n");
  CHECK(filled("{activities}", "en") ==
        "– Group: every Monday from 18:00 to 20:30, Dlouhá 1\n"
        "– Club: on Thursdays of even weeks from 18:00 to 21:00, https://example.org/k\n"
        "– Trip: we let you know the day and the place\n");
  const std::string every[] = {"každé pondělí", "každé úterý",   "každou středu", "každý čtvrtek",
                               "každý pátek",   "každou sobotu", "každou neděli"};
  for (int day = 1; day <= 7; ++day) {
    CHECK(regular_day_in_words(static_cast<Weekday>(day), Weeks::every, "cs") == every[day - 1]);
  }
  CHECK(regular_day_in_words(Weekday::friday, Weeks::odd, "cs") == "v lichých týdnech v pátek");
  CHECK(regular_day_in_words(Weekday::friday, Weeks::odd, "en") == "on Fridays of odd weeks");
}

TEST_CASE("who works here, by first names; who has left does not") {
  CHECK(filled("{staff}") == "Ada\n");
  const Files left = {
      {"staff/s-ema.toml", peer::test::worker_text("consultant", "2026-01-01", "2026-11-24")}};
  CHECK(filled("{staff}", "cs", left) == "Ada\n");
  const Files stays = {{"staff/s-ema.toml", peer::test::worker_text("consultant", "2026-01-01")}};
  CHECK(filled("{staff}", "cs", stays) == "Ada a Ema\n");
}

TEST_CASE("the client's form of address, the day, the contacts") {
  CHECK(filled("{greeting}! {call} {program} {phone} {today}") ==
        "Dobrý den, Aleno! Aleno Mosty +420 700 000 000 středa 25. listopadu 2026\n");
  CHECK(filled("a\n{email}\nb") == "a\nb\n");  // the program has none
}

TEST_CASE("the text") {
  CHECK(welcome_text("# T\u00edtul\n\nA\nB\n\n# H\n– x\n- y\n") ==
        "T\u00edtul\n=====\n\nA\nB\n\nH\n-\n\n– x\n– y\n");
  const std::string longer = "– " + std::string(60, 'a') + " " + std::string(30, 'b');
  CHECK(welcome_text(longer) == "– " + std::string(60, 'a') + "\n  " + std::string(30, 'b') + "\n");
  for (const char* language : {"cs", "en"}) {
    const std::string text =
        welcome_text(filled(std::string(built_in_welcome(language)), language));
    CAPTURE(text);
    CHECK(text.find('{') == std::string::npos);
    for (const std::string& line : peer::base::split(text, '\n')) {
      CHECK(peer::base::display_width(line) <= 78);
    }
  }
}

TEST_CASE("the page") {
  const std::string page = welcome_html("# A & <b>\n\nsee https://example.org/x.\n– \"i\"\n", "cs");
  CHECK(page.find("<title>A &amp; &lt;b&gt;</title>") != std::string::npos);
  CHECK(page.find("<h1>A &amp; &lt;b&gt;</h1>") != std::string::npos);
  CHECK(page.find("<a href=\"https://example.org/x\">https://example.org/x</a>.") !=
        std::string::npos);
  CHECK(page.find("<li>&quot;i&quot;</li>") != std::string::npos);
  CHECK(page.find("<html lang=\"cs\">") != std::string::npos);
}

TEST_CASE("a template is read strictly") {
  peer::base::Findings findings;
  CHECK_FALSE(parse_welcome("templates/letter.cs.txt", "{sessions}", findings));
  REQUIRE(findings.list().size() == 1);
  CHECK(findings.list().front().message == "unknown placeholder '{sessions}'");
  CHECK(findings.list().front().help ==
        "known: activities call email greeting phone program staff today");
}
