// What liborcus reads of a workbook, cell by cell, into ours.
// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "builder.hpp"
#include "orcus_stubs.hpp"

namespace peer::sheets {

class Strings : public iface::import_shared_strings {
 public:
  std::size_t append(std::string_view text) override;
  std::size_t add(std::string_view text) override { return append(text); }
  void set_segment_font(std::size_t) override {}
  void set_segment_bold(bool) override {}
  void set_segment_italic(bool) override {}
  void set_segment_font_name(std::string_view) override {}
  void set_segment_font_size(double) override {}
  void set_segment_font_color(orcus::spreadsheet::color_elem_t, orcus::spreadsheet::color_elem_t,
                              orcus::spreadsheet::color_elem_t,
                              orcus::spreadsheet::color_elem_t) override {}
  void append_segment(std::string_view text) override { segments_ += text; }
  std::size_t commit_segments() override;

  std::string_view at(std::size_t number) const;

 private:
  std::vector<std::string> texts_;
  std::string segments_;
  std::size_t bytes_ = 0;
};

class Formula : public iface::import_formula {
 public:
  Formula(Builder& builder, Sheet& sheet) : builder_(builder), sheet_(sheet) {}
  void set_position(orcus::spreadsheet::row_t row, orcus::spreadsheet::col_t column) override;
  void set_formula(orcus::spreadsheet::formula_grammar_t, std::string_view text) override;
  void set_shared_formula_index(std::size_t) override {}
  void set_result_string(std::string_view text) override { result_ = text_cell(text); }
  void set_result_value(double number) override { result_ = number_cell(number); }
  void set_result_bool(bool flag) override { result_ = flag_cell(flag); }
  void set_result_empty() override {}
  void commit() override;

 private:
  Builder& builder_;
  Sheet& sheet_;
  Place place_;
  std::string text_;
  Cell result_;
};

class SheetProperties : public iface::import_sheet_properties {
 public:
  explicit SheetProperties(Sheet& sheet) : sheet_(sheet) {}
  void set_column_width(orcus::spreadsheet::col_t, double, orcus::length_unit_t) override {}
  void set_column_hidden(orcus::spreadsheet::col_t, bool) override {}
  void set_row_height(orcus::spreadsheet::row_t, double, orcus::length_unit_t) override {}
  void set_row_hidden(orcus::spreadsheet::row_t, bool) override {}
  void set_merge_cell_range(const orcus::spreadsheet::range_t& range) override;

 private:
  Sheet& sheet_;
};

class SheetCells : public iface::import_sheet {
 public:
  SheetCells(Builder& builder, Sheet& sheet, const Strings& strings)
      : builder_(builder),
        sheet_(sheet),
        strings_(strings),
        formula_(builder, sheet),
        properties_(sheet) {}

  iface::import_sheet_properties* get_sheet_properties() override { return &properties_; }
  iface::import_formula* get_formula() override { return &formula_; }
  void set_auto(orcus::spreadsheet::row_t row, orcus::spreadsheet::col_t column,
                std::string_view text) override;
  void set_string(orcus::spreadsheet::row_t row, orcus::spreadsheet::col_t column,
                  orcus::spreadsheet::string_id_t number) override;
  void set_value(orcus::spreadsheet::row_t row, orcus::spreadsheet::col_t column,
                 double number) override;
  void set_bool(orcus::spreadsheet::row_t row, orcus::spreadsheet::col_t column,
                bool flag) override;
  void set_date_time(orcus::spreadsheet::row_t row, orcus::spreadsheet::col_t column, int year,
                     int month, int day, int hour, int minute, double second) override;
  void set_format(orcus::spreadsheet::row_t, orcus::spreadsheet::col_t, std::size_t) override {}
  void set_format(orcus::spreadsheet::row_t, orcus::spreadsheet::col_t, orcus::spreadsheet::row_t,
                  orcus::spreadsheet::col_t, std::size_t) override {}
  void fill_down_cells(orcus::spreadsheet::row_t row, orcus::spreadsheet::col_t column,
                       orcus::spreadsheet::row_t count) override;
  orcus::spreadsheet::range_size_t get_sheet_size() const override;

  std::string_view name() const { return sheet_.name; }

 private:
  Builder& builder_;
  Sheet& sheet_;
  const Strings& strings_;
  Formula formula_;
  SheetProperties properties_;
};

// The day that a spreadsheet counts from tells numbers that are days; the library asks for one.
class Settings : public iface::import_global_settings {
 public:
  void set_origin_date(int, int, int) override {}
  void set_default_formula_grammar(orcus::spreadsheet::formula_grammar_t grammar) override {
    grammar_ = grammar;
  }
  orcus::spreadsheet::formula_grammar_t get_default_formula_grammar() const override {
    return grammar_;
  }
  void set_character_set(orcus::character_set_t) override {}

 private:
  orcus::spreadsheet::formula_grammar_t grammar_ = orcus::spreadsheet::formula_grammar_t::unknown;
};

// "B7" as a place.
class References : public iface::import_reference_resolver {
 public:
  orcus::spreadsheet::src_address_t resolve_address(std::string_view address) override;
  orcus::spreadsheet::src_range_t resolve_range(std::string_view range) override;
};

class Factory : public iface::import_factory {
 public:
  explicit Factory(Workbook& workbook) : builder_(workbook) {}

  iface::import_global_settings* get_global_settings() override { return &settings_; }
  iface::import_shared_strings* get_shared_strings() override { return &strings_; }
  iface::import_styles* get_styles() override { return &styles_; }
  iface::import_reference_resolver* get_reference_resolver(
      orcus::spreadsheet::formula_ref_context_t) override {
    return &references_;
  }
  iface::import_sheet* append_sheet(orcus::spreadsheet::sheet_t, std::string_view name) override;
  iface::import_sheet* get_sheet(std::string_view name) override;
  iface::import_sheet* get_sheet(orcus::spreadsheet::sheet_t number) override;
  void finalize() override {}

 private:
  Builder builder_;
  Settings settings_;
  Strings strings_;
  NoStyles styles_;
  References references_;
  std::vector<std::unique_ptr<SheetCells>> sheets_;
};

}  // namespace peer::sheets
