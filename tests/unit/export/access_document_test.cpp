// The answer to a request of access: which texts are about one person only.
// SPDX-License-Identifier: MIT
#include "peer/export/access_document.hpp"

#include <doctest/doctest.h>

#include "peer/render/node.hpp"
#include "support/records.hpp"

using namespace peer;
using namespace peer::test;

namespace {

domain::Records program(const std::string& awaiting) {
  domain::Records records;
  records.clients = {client("c-1"), client("c-2")};
  records.clients[0].awaiting = field(awaiting);
  records.staff = {worker("s-ada")};
  records.staff[0].role = field(domain::Role::coordinator);
  records.people = {person("c-1", "Alena Říhová"),
                    person("c-2", "Alena Nová", "nova@example.org", "+420 700 000 002"),
                    person("s-ada", "Ada Malá")};
  records.sort();
  return records;
}

std::string awaiting_in(const std::string& awaiting) {
  const auto document =
      exports::access_document(program(awaiting), domain::PersonId("c-1"), day("2027-01-25"));
  const std::string text = render::to_json(document.node);
  const std::size_t at = text.find("\"awaiting\": ") + 12;
  return text.substr(at, text.find('\n', at) - at - 1);
}

const std::string left_out = "\"(left out: it also names somebody else)\"";

}  // namespace

TEST_CASE("a text is left out when it names somebody else, in whatever way") {
  CHECK(awaiting_in("a place in the community") == "\"a place in the community\"");
  CHECK(awaiting_in("with c-2") == left_out);
  CHECK(awaiting_in("(c-2)") == left_out);
  CHECK(awaiting_in("s-ada will call") == left_out);
  CHECK(awaiting_in("asked by ALENA NOVA") == left_out);
  CHECK(awaiting_in("as Novou said") == left_out);
  CHECK(awaiting_in("call 700 000 002") == left_out);
  CHECK(awaiting_in("nova@example.org") == left_out);
}

TEST_CASE("what is the person's own stays") {
  CHECK(awaiting_in("c-1 and nobody else") == "\"c-1 and nobody else\"");
  CHECK(awaiting_in("what Alena hopes for") == "\"what Alena hopes for\"");
  CHECK(awaiting_in("c-22 is no id of anybody") == "\"c-22 is no id of anybody\"");
}

TEST_CASE("files of others that mention the person are named to who answers") {
  domain::Records records = program("x");
  records.clients[1].awaiting.value = "like c-1";
  const auto document =
      exports::access_document(records, domain::PersonId("c-1"), day("2027-01-25"));
  CHECK(document.mentioned == std::vector<std::string>{"clients/c-2.toml"});
  CHECK(document.left_out.empty());
  CHECK(render::to_json(document.node).find("c-2") == std::string::npos);
}

TEST_CASE("with whom the person comes is told to neither of the two") {
  domain::Records records = program("x");
  records.clients[0].companions = {companion("c-2", "2026-12-01")};
  const auto document_of = [&](const char* id) {
    return render::to_json(
        exports::access_document(records, domain::PersonId(id), day("2027-01-25")).node);
  };
  const std::string newcomer = document_of("c-1");
  CHECK(newcomer.find("c-2") == std::string::npos);
  CHECK(newcomer.find("Nová") == std::string::npos);
  CHECK(newcomer.find("2026-12-01") > newcomer.find("\"accompanied-by-an-older-member\""));
  const std::string older = document_of("c-2");
  CHECK(older.find("c-1") == std::string::npos);
  CHECK(older.find("Říhová") == std::string::npos);
  CHECK(older.find("2026-12-01") > older.find("\"accompanies-a-newcomer\""));
  CHECK(older.find("2026-12-01") != std::string::npos);
}
