// Bytes of other programs as UTF-8.
// SPDX-License-Identifier: MIT
#include "peer/base/charset.hpp"

#include <doctest/doctest.h>

#include "peer/base/text.hpp"

using namespace peer::base;

TEST_CASE("what is said of bytes is believed where they can be that") {
  CHECK(to_utf8("ano", "") == "ano");
  CHECK(to_utf8("mo\xc5\xbe", "iso-8859-2") == "mož");  // UTF-8 does not come about by chance
  CHECK(to_utf8("mo\xbe", "ISO-8859-2") == "mož");
  CHECK(to_utf8("mo\x9e", "Windows-1250") == "mož");
  CHECK(to_utf8("caf\xe9", "windows-1252") == "café");
  CHECK(to_utf8(std::string_view("m\0o\0", 4), "utf-16le") == "mo");
}

TEST_CASE("bytes of which nothing is said, or something wrong") {
  for (const char* declared : {"", "utf-8", "us-ascii", "x-nobody", "../../evil"}) {
    CAPTURE(declared);
    CHECK(to_utf8("mo\xbe", declared) == "mož");
    CHECK(to_utf8("mo\x9e", declared) == "mož");
    CHECK(to_utf8("P\xf8ijdu r\xe1"
                  "da",
                  declared) == "Přijdu ráda");
  }
  CHECK(to_utf8("\xef\xbb\xbf"
                "ano",
                "") == "ano");
  CHECK(to_utf8(std::string_view("\xff\xfe"
                                 "a\0",
                                 4),
                "") == "a");
  CHECK(to_utf8(std::string_view("\xfe\xff"
                                 "\0a",
                                 4),
                "utf-8") == "a");
  CHECK_FALSE(find_invalid_utf8(to_utf8("\x81\xff\x00\xfe", "")));
  CHECK(to_utf8("", "").empty());
}
