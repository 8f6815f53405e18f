// One row of a table of clients, read: what it says of the person, of the client, of the
// membership. SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "peer/actions/importing.hpp"
#include "peer/actions/settings.hpp"
#include "people.hpp"

namespace peer::actions::importing {

struct RowConsent {
  std::string purpose{};
  domain::ConsentState state = domain::ConsentState::given;
  std::optional<domain::Date> on{};
};

struct ClientRow {
  std::size_t row = 0;
  RowPerson person{};
  std::vector<Setting> settings{};  // of keys that `client set` sets, in the order of the columns
  // Of [[intake]]: key and value.
  std::vector<std::pair<std::string, store::Value>> answers{};
  std::optional<domain::Date> interview{};
  std::optional<domain::Date> since{};
  std::optional<domain::Date> until{};
  std::optional<std::string> end_reason{};
  std::vector<RowConsent> consents{};
  bool is_bad = false;  // one of its cells cannot be read
};

// The rows below the header that say who they are about; what cannot be read is told in the plan.
std::vector<ClientRow> read_client_rows(const domain::Program& program, domain::Date today,
                                        ImportPlan& plan);

}  // namespace peer::actions::importing
