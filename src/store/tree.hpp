// The meaning of a TOML document without its spelling: what an edit is checked against.
// SPDX-License-Identifier: MIT
#pragma once

#include <toml++/toml.h>

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "peer/base/variant.hpp"
#include "peer/store/edit.hpp"

namespace peer::store {

struct Tree {
  using List = std::vector<Tree>;
  using Table = std::map<std::string, Tree>;
  base::Variant<bool, std::int64_t, double, std::string, toml::date, toml::time, toml::date_time,
                List, Table>
      data;
};

Tree tree_of(const toml::node& node);
Tree tree_of(const Value& value);

// The same types and values all the way down; times with their offsets, and nan equals nan.
bool same(const Tree& left, const Tree& right);

// Does to `document` what `operation` says. Failure(failure) when it cannot be said of this
// document: a path through a value, an element that is not there.
void apply_operation(Tree& document, const Operation& operation);

// "attendance.c-1" for messages.
std::string path_text(const KeyPath& path);

}  // namespace peer::store
