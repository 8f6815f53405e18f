// The words by which a header tells what its column holds, in every language that there is a
// catalogue for (src/locale/*.po, context `column`).
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "peer/actions/importing.hpp"

namespace peer::actions::importing {

// What kind of table it is; what says who somebody is has a place in both.
enum class Columns { clients, attendance };

// What a header is when nobody says otherwise; nullopt when its words are not known.
std::optional<std::string> key_of_header(std::string_view header, Columns kind);
// "Total": of a row or column of sums.
bool is_sum_header(std::string_view header);

std::vector<std::string> column_keys(Columns kind);

// Case, diacritics, line breaks and what stands in brackets do not matter.
std::string folded_header(std::string_view header);

// The first rows are looked through for the one that names most columns; nullopt when none names a
// column that says who a row is about.
std::optional<std::size_t> find_header(const sheets::Sheet& sheet, Columns kind,
                                       const ImportAnswers& answers);

// The columns below that header. Failure(usage) for an answer with a key that there is not, or for
// two columns of one key.
std::vector<ImportColumn> read_columns(const sheets::Sheet& sheet, std::size_t header, Columns kind,
                                       const ImportAnswers& answers);

}  // namespace peer::actions::importing
