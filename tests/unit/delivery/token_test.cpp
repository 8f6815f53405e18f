// Message-IDs and UIDs: what carries a token, and what only looks like it.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "peer/delivery/reply_mail.hpp"

using namespace peer;
using delivery::day_of_token;
using delivery::event_uid;
using delivery::message_id;
using delivery::parse_token;

namespace {

const std::string token = "20261116-0123456789abcdefghjk";

std::string shown(std::string_view id) {
  const auto place = parse_token(id);
  if (!place) return "nothing";
  return place->token + (place->position ? " " + std::to_string(*place->position) : "");
}

}  // namespace

TEST_SUITE("token") {
  TEST_CASE("what is written is read") {
    CHECK(message_id(token, "example.org") == token + "@example.org");
    CHECK(event_uid(token, 2, "example.org") == token + ".2@example.org");
    CHECK(shown(message_id(token, "example.org")) == token);
    for (const std::size_t position : {1U, 2U, 10U, 9999U}) {
      CHECK(shown(event_uid(token, position, "x")) == token + " " + std::to_string(position));
    }
  }

  TEST_CASE("the domain does not matter, as long as it is one word") {
    CHECK(shown(token + "@[192.0.2.1]") == token);
    CHECK(shown(token + "@" + std::string(255, 'x')) == token);
    CHECK(shown(token + "@" + std::string(256, 'x')) == "nothing");
  }

  TEST_CASE("anything else is none") {
    const std::string at = "@example.org";
    for (const std::string& id : {
             std::string(),
             std::string("@"),
             std::string("x@example.org"),
             token,
             token + "@",
             "<" + token + at + ">",
             token + at + "@example.org",
             token + at + ">",
             token + at + " ",
             " " + token + at,
             token + "@exa\nmple.org",
             token + "@exämple.org",
             token + "@" + std::string(1, '\0'),
             token + "x" + at,
             token + "." + at,
             token + ".0" + at,
             token + ".01" + at,
             token + ".-1" + at,
             token + ".1.1" + at,
             token + ".1x" + at,
             token + ".10000" + at,
             token + ".99999999999999999999999" + at,
             token.substr(1) + at,
             "20261116-0123456789ABCDEFGHJK" + at,
             "20261116-0123456789abcdefghil" + at,  // no letters of the alphabet
             "20261116-0123456789abcdefghj_" + at,
             "20261116.0123456789abcdefghjk" + at,
             "20261316-0123456789abcdefghjk" + at,  // no month
             "20260230-0123456789abcdefghjk" + at,  // no day
             "00000000-0123456789abcdefghjk" + at,
             "2026111x-0123456789abcdefghjk" + at,
             "-2026111-0123456789abcdefghjk" + at,
             std::string(1 << 20, 'a') + at,
         }) {
      CAPTURE(id.substr(0, 100));
      CHECK(shown(id) == "nothing");
    }
  }

  TEST_CASE("a token tells the day of its run") {
    CHECK(day_of_token(token) == domain::make_date(2026, 11, 16));
    CHECK(day_of_token("20270101-") == domain::make_date(2027, 1, 1));
    for (const char* text : {"", "20261116", "2026-11-16", "20261116x", "20261131-x", "2026111 -",
                             "99999999-x", "\xff\xff\xff\xff\xff\xff\xff\xff-"}) {
      CAPTURE(text);
      CHECK(day_of_token(text) == std::nullopt);
    }
  }
}
