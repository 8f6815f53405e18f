// Whom a row of a table is about: found by id, address, number or name in people/, never guessed.
// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "peer/domain/records.hpp"

namespace peer::actions::importing {

// What the row says of who it is; each may be missing.
struct RowPerson {
  std::string id{};
  std::string name{};
  std::string email{};
  std::string phone{};  // normal: "+420…"
};

struct Match {
  enum class Kind { none, found, doubtful } kind = Kind::none;
  domain::PersonId id{};
  std::vector<domain::PersonId> candidates{};  // of a doubtful one
  std::string why{};                           // "the same number, but another name"
};

class KnownPeople {
 public:
  explicit KnownPeople(const domain::Records& records);

  Match find(const RowPerson& row) const;

 private:
  using Ids = std::set<domain::PersonId>;
  using Index = std::map<std::string, Ids, std::less<>>;
  static void add(const Index& index, const std::string& key, Ids& ids);
  bool contradicts(const RowPerson& row, const domain::PersonId& id) const;

  const domain::Records& records_;
  Index by_name_{};
  Index by_email_{};
  Index by_phone_{};
};

// The same for all orders and spellings of a name: "Nováková Jana" and "Jana Novakova".
std::string name_key(std::string_view name);

}  // namespace peer::actions::importing
