// Loads shared libraries by dlopen.
// SPDX-License-Identifier: MIT
#include "peer/base/shared_library.hpp"

#include <dlfcn.h>
#include <fmt/format.h>

#include <cstring>

#include "peer/base/failure.hpp"

namespace peer::base {
namespace {

[[noreturn]] void fail_to_load(const SharedLibrary& library) {
  const char* const why = ::dlerror();
  fail(
      fmt::format("the {} cannot be loaded: {}", library.what, why != nullptr ? why : library.file),
      fmt::format("install what brings {} (in Debian: {})", library.file, library.package));
}

}  // namespace

void load_library(const SharedLibrary& library, std::span<const LibraryFunction> functions) {
  void* const handle = ::dlopen(library.file, RTLD_LAZY | RTLD_LOCAL);
  if (handle == nullptr) fail_to_load(library);
  for (const LibraryFunction& function : functions) {
    void* const found = ::dlsym(handle, function.name);  // also in what the library links
    if (found == nullptr) fail_to_load(library);
    static_assert(sizeof found == sizeof(void (*)()));
    std::memcpy(function.pointer, &found, sizeof found);
  }
}

}  // namespace peer::base
