// One mailbox in its spellings.
// SPDX-License-Identifier: MIT
#include "peer/domain/mailbox.hpp"

#include <doctest/doctest.h>

using namespace peer::domain;

TEST_CASE("spellings of one mailbox") {
  for (const char* text :
       {"bara.z@example.org", "Bara.Z@Example.ORG", "mailto:bara.z@example.org",
        "MAILTO: bara.z@example.org", " bara.z@example.org ", "<bara.z@example.org>",
        "Bara <bara.z@example.org>", "\"bara.z\"@example.org", "bara.z@example.org.",
        "mailto:bara%2Ez@example.org?subject=x"}) {
    CAPTURE(text);
    CHECK(mailbox_key(text) == "bara.z@example.org");
  }
  CHECK(same_mailbox("b&z@example.org", "mailto:b%26z@example.org"));
  CHECK(same_mailbox("bara.z@gmail.com", "BaraZ+peer@googlemail.com"));
  CHECK(same_mailbox("bara+a@icloud.com", "bara@me.com"));
  CHECK_FALSE(same_mailbox("bara.z@example.org", "baraz@example.org"));
  CHECK_FALSE(same_mailbox("bara+x@example.org", "bara@example.org"));
  CHECK_FALSE(same_mailbox("b%26z@example.org", "b&z@example.org"));
  for (const char* text :
       {"", "@", "a@", "@b", "/1234567/principal/", "urn:uuid:1", "+@gmail.com"}) {
    CAPTURE(text);
    CHECK(mailbox_key(text).empty());
    CHECK_FALSE(same_mailbox(text, text));
  }
}
