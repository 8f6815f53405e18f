// Reads the cells of one row of clients; client_row.cpp has the frame, client_cells.cpp the cells.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "cells.hpp"
#include "client_row.hpp"

namespace peer::actions::importing {

std::string shown_cell(std::string_view text);

// The first thing that is wrong with a cell makes it a bad one of the plan, and the row a bad row.
class ClientRowReader {
 public:
  ClientRowReader(const domain::Program& program, domain::Date today, ImportPlan& plan,
                  std::size_t row)
      : program_(program), today_(today), plan_(plan), row_{row} {}

  ClientRow read();

 private:
  void refuse(std::string what, std::string help);
  template <class T>
  std::optional<T> value_of(const sheets::Cell& cell, Reading<T> reading) {
    if (!reading.value) {
      refuse("'" + shown_cell(cell.text) + "' " + reading.problem, reading.help);
    }
    return std::move(reading.value);
  }
  std::optional<std::string> word(const sheets::Cell& cell, std::string_view what,
                                  const std::vector<std::string>& words);
  std::optional<domain::Date> past(const sheets::Cell& cell);

  void take(const std::string& key, const sheets::Cell& cell);
  bool take_answer(const std::string& key, const sheets::Cell& cell);
  void take_occupations(const sheets::Cell& cell);
  void take_consent(const std::string& purpose, const sheets::Cell& cell);
  void take_field(const std::string& key, const sheets::Cell& cell);
  std::optional<store::Value> read_field(const domain::FieldInfo& field, const sheets::Cell& cell);
  store::Value read_language_name(const sheets::Cell& cell);
  std::optional<store::Value> read_activities(const sheets::Cell& cell);
  std::optional<domain::ActivityId> activity_named(const std::string& text) const;
  void add_setting(const std::string& key, const domain::FieldInfo& field, bool in_people,
                   store::Value value, const std::string& text);
  void finish_name();

  const domain::Program& program_;
  domain::Date today_;
  ImportPlan& plan_;
  ClientRow row_;
  sheets::Place at_{};
  sheets::Place name_at_{};
  std::string first_{};
  std::string last_{};
};

}  // namespace peer::actions::importing
