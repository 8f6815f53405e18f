// people/ID.toml: who a client or worker is.
// SPDX-License-Identifier: MIT
#include "decode_kinds.hpp"

namespace peer::store {

void decode_person(const DecodeInput& input, domain::Records& records) {
  records.people.push_back(read_record<domain::Person>(input));
}

}  // namespace peer::store
