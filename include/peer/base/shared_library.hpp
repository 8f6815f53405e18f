// A shared library that is loaded by the first call that needs it, since every command would pay
// for what few use: the loader looks up each of its symbols in each library of the program.
//
// Whoever uses one declares a pointer for each function, named as the function, in a namespace of
// ours: `inline decltype(&::g_free) g_free = nullptr;`. Calls, and the library's own macros, then
// find the pointer, and a function that is not in the table does not link.
// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string_view>

namespace peer::base {

struct SharedLibrary {
  std::string_view what;     // "mail library"
  const char* file;          // its SONAME, as the linker would have recorded it
  std::string_view package;  // who brings it in Debian 12
};

struct LibraryFunction {
  const char* name;
  void* pointer;  // the address of the pointer to be set
};

// Sets every pointer. Failure (exit 3) when there is no such library, or not all of it. It stays
// loaded.
void load_library(const SharedLibrary& library, std::span<const LibraryFunction> functions);

}  // namespace peer::base
