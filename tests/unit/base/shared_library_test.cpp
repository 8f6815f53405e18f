// Loading a library by its name.
// SPDX-License-Identifier: MIT
#include "peer/base/shared_library.hpp"

#include <doctest/doctest.h>

#include <array>
#include <cmath>
#include <string>

#include "peer/base/failure.hpp"

using namespace peer::base;

namespace {

double (*cube_root)(double) = nullptr;

// What load_library() throws; "" when it loads.
std::string failure_of(const SharedLibrary& library, const char* function) {
  try {
    load_library(library, std::array{LibraryFunction{function, &cube_root}});
  } catch (const Failure& failure) {
    CHECK(failure.code() == ExitCode::failure);
    return std::string(failure.what()) + "\n" + failure.hint();
  }
  return "";
}

}  // namespace

TEST_CASE("a function of a library that is there can be called") {
  REQUIRE(failure_of({"mathematical library", "libm.so.6", "libc6"}, "cbrt").empty());
  CHECK(cube_root(27.0) == doctest::Approx(3.0));
}

TEST_CASE("a library that is not there, or lacks a function, says what to install") {
  for (const char* file : {"libnone.so.1", "libm.so.6"}) {
    CAPTURE(file);
    const std::string failure = failure_of({"library of nothing", file, "libnone1"}, "no_such");
    CHECK(failure.starts_with("the library of nothing cannot be loaded: "));
    CHECK(
        failure.ends_with(std::string("\ninstall what brings ") + file + " (in Debian: libnone1)"));
  }
}
