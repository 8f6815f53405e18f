// Cards as text: aligned, without what is not known, answers as they were given.
// SPDX-License-Identifier: MIT
#include "peer/render/card.hpp"

#include <doctest/doctest.h>

using namespace peer;
using render::Node;
using render::NodeList;
using render::NodeObject;

TEST_CASE("a card as text") {
  const NodeObject card{
      {"id", "c-1"},
      {"name", Node()},
      {"activities", NodeList{"group", "trip"}},
      {"pause", NodeList{}},
      {"service-phone", true},
      {"note", "a\x1b[31m"},
      {"intake",
       NodeList{
           NodeObject{{"date", "2026-11-12"}, {"psychotherapy", "refused"}, {"letter", Node()}},
           NodeObject{{"booked", "2026-12-01 16:00"}, {"by", NodeList{"s-1", "s-2"}}}}}};
  CHECK(card_to_text(card) ==
        "id             c-1\n"
        "activities     group, trip\n"
        "service-phone  yes\n"
        "note           a\\u{1B}[31m\n"
        "intake         date 2026-11-12; psychotherapy refused\n"
        "intake         booked 2026-12-01 16:00; by s-1, s-2\n");
}
