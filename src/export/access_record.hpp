// Records as they are told to the person whom they are about, by the tables of fields: workers
// stand by their role, texts pass the discretion, and who another client is is left out.
// SPDX-License-Identifier: MIT
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

#include "discretion.hpp"
#include "peer/domain/fields.hpp"

namespace peer::exports {

// What is told from one file.
struct Teller {
  Discretion& discretion;
  const std::string& file;

  // All keys, under names that are clear to whoever does not know the files; of other clients only
  // how many they are.
  void add_all(render::NodeObject& object, const domain::RecordView& view) const;
  // Only these keys.
  void add(render::NodeObject& object, const domain::RecordView& view,
           std::initializer_list<std::string_view> keys) const;
  render::NodeObject all_of(const domain::RecordView& view) const;
  // All rows of a table within the record.
  render::NodeList rows_of(const domain::FieldInfo& field, const void* record) const;

 private:
  void add_field(render::NodeObject& object, const domain::FieldInfo& field,
                 const void* record) const;
  render::Node cell(const domain::FieldInfo& field, const domain::Cell& cell) const;
};

}  // namespace peer::exports
