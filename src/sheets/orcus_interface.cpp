// The bodies of liborcus' interfaces, which the readers of this folder implement: nothing is linked
// that only an import needs, so that what the compiler asks for of these classes stands here. The
// library has its own copies and never sees these.
// SPDX-License-Identifier: MIT
#include <orcus/spreadsheet/import_interface.hpp>

namespace orcus::spreadsheet::iface {

import_shared_strings::~import_shared_strings() = default;
import_styles::~import_styles() = default;
import_sheet_properties::~import_sheet_properties() = default;
import_global_settings::~import_global_settings() = default;
import_formula::~import_formula() = default;
import_reference_resolver::~import_reference_resolver() = default;
import_sheet::~import_sheet() = default;
import_factory::~import_factory() = default;

import_sheet_view* import_sheet::get_sheet_view() {
  return nullptr;
}
import_sheet_properties* import_sheet::get_sheet_properties() {
  return nullptr;
}
import_data_table* import_sheet::get_data_table() {
  return nullptr;
}
import_auto_filter* import_sheet::get_auto_filter() {
  return nullptr;
}
import_table* import_sheet::get_table() {
  return nullptr;
}
import_conditional_format* import_sheet::get_conditional_format() {
  return nullptr;
}
import_named_expression* import_sheet::get_named_expression() {
  return nullptr;
}
import_array_formula* import_sheet::get_array_formula() {
  return nullptr;
}
import_formula* import_sheet::get_formula() {
  return nullptr;
}

import_global_settings* import_factory::get_global_settings() {
  return nullptr;
}
import_shared_strings* import_factory::get_shared_strings() {
  return nullptr;
}
import_named_expression* import_factory::get_named_expression() {
  return nullptr;
}
import_styles* import_factory::get_styles() {
  return nullptr;
}
import_reference_resolver* import_factory::get_reference_resolver(formula_ref_context_t) {
  return nullptr;
}
import_pivot_cache_definition* import_factory::create_pivot_cache_definition(pivot_cache_id_t) {
  return nullptr;
}
import_pivot_cache_records* import_factory::create_pivot_cache_records(pivot_cache_id_t) {
  return nullptr;
}

}  // namespace orcus::spreadsheet::iface
