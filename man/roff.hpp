// Text as man(7) source: what a formatter would take for a request or an escape is none any more.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace peer::man {

// How a page begins: what it is made from, for whoever opens the source, and its title line.
std::string title(std::string_view made_from, std::string_view name, int section);

// One line of running text, with '-' as it is typed.
std::string escaped(std::string_view text);

// A macro with one argument: .SS "intake-first".
std::string heading(std::string_view macro, std::string_view text);

// Lines shown as they are, in a .EX block: as a paragraph, or right behind a heading.
std::string literal(std::string_view text);
std::string example(std::string_view text);

// A paragraph of running text.
std::string paragraph(std::string_view text);

}  // namespace peer::man
