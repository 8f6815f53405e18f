// The words that people type in their language.
// SPDX-License-Identifier: MIT
#include "peer/domain/typed_words.hpp"

#include <doctest/doctest.h>

#include "peer/domain/reason.hpp"
#include "peer/domain/words.hpp"

using namespace peer::domain;

namespace {

template <class E>
std::string meant(std::string_view typed) {
  const std::vector<std::string> words = all_words<E>();
  return meant_word(typed, words).value_or("-");
}

}  // namespace

TEST_CASE("a word of the files is meant by itself and by those of the catalogues") {
  CHECK(meant<ReplyAnswer>("yes") == "yes");
  CHECK(meant<ReplyAnswer>("ano") == "yes");
  CHECK(meant<ReplyAnswer>("Ano") == "yes");
  CHECK(meant<ReplyAnswer>("mozna") == "maybe");
  CHECK(meant<ReplyAnswer>("ne") == "no");
  CHECK(meant<AttendanceStatus>("omluvena") == "excused");
  CHECK(meant<AttendanceStatus>("pozdě") == "late");
  CHECK(meant<AttendanceStatus>("odešla dřív") == "left-early");
  CHECK(meant<Role>("koordinátorka") == "coordinator");
  CHECK(meant<IntakeOutcome>("přijata") == "accepted");
  CHECK(meant<Occupation>("studium") == "study");
}

TEST_CASE("what is no word, and what could mean two, means none") {
  for (const char* typed : {"", "an", "ano, přijdu", "neano", "yes ", " yes", "\xFF"}) {
    CAPTURE(typed);
    CHECK(meant<ReplyAnswer>(typed) == "-");
  }
  CHECK(meant_word("ne", std::vector<std::string>{"no", "false"}) == std::nullopt);
}

TEST_CASE("a reason is also known by its title") {
  const ReasonPlaces cancel = reason_bit(ReasonPlace::cancel);
  CHECK(reason_titled(cancel, "počasí") == "weather");
  CHECK(reason_titled(cancel, "Pocasi") == "weather");
  CHECK(reason_titled(cancel, "the weather") == "weather");
  CHECK(reason_titled(cancel, "vlastní přání") == std::nullopt);
  CHECK(reason_titled(cancel, "weather") == std::nullopt);
}
