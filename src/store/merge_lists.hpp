// Lists in a merge: sets of values, and tables known by their identity.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "merge_tree.hpp"

namespace peer::store {

// How what stands in a list is merged.
class ValueMerger {
 public:
  ValueMerger() = default;
  virtual ~ValueMerger() = default;
  ValueMerger(const ValueMerger&) = delete;
  ValueMerger& operator=(const ValueMerger&) = delete;
  ValueMerger(ValueMerger&&) = delete;
  ValueMerger& operator=(ValueMerger&&) = delete;

  virtual std::optional<Tree> merge(const domain::FieldInfo* field, const Three& sides,
                                    const std::string& where) = 0;
  virtual std::optional<Tree> element(const domain::RecordInfo* rows, const Three& sides,
                                      const std::string& where) = 0;
  virtual std::optional<Tree> ask(const domain::FieldInfo* field, const Three& sides,
                                  const std::string& where) = 0;
};

// What neither side took away, then what each added. nullopt: nothing is left, and a side has none.
std::optional<Tree> merge_set(const Three& sides);

std::optional<Tree> merge_tables(const domain::RecordInfo* rows, const Three& sides,
                                 const std::string& where, ValueMerger& merger);

}  // namespace peer::store
