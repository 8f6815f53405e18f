// people/ID.toml: who a client or worker is.
// SPDX-License-Identifier: MIT
#include "decode_kinds.hpp"

namespace peer::store {

void decode_person(const DecodeInput& input, domain::Records& records) {
  Reader reader(input.root, input.source, first_line);
  domain::Person person;
  person.id = domain::PersonId(input.name.id);
  person.file = input.source.path;
  person.name = reader.text("name", name_limit, Presence::required);
  person.call = reader.text("call", name_limit);
  person.email = reader.text("email", name_limit);
  person.phone = reader.text("phone", name_limit);
  person.messenger = reader.text("messenger", name_limit);
  person.facebook = reader.text("facebook", name_limit);
  person.expects = reader.text("expects", expects_limit);
  reader.finish();
  check_email(input.source, person.email);
  check_phone(input.source, person.phone);
  records.people.push_back(std::move(person));
}

}  // namespace peer::store
