// What every file that uses GMime needs: the library loaded and started once, its objects owned.
//
// The program does not link GMime, which brings twelve more libraries: start_gmime() makes the
// functions of gmime_functions.def callable, and only those.
// SPDX-License-Identifier: MIT
#pragma once

#include <gmime/gmime.h>

#include <memory>

namespace peer::delivery {

#define PEER_FUNCTION(name) inline decltype(&::name) name = nullptr;
#include "gmime_functions.def"
#undef PEER_FUNCTION

// Before anything else of GMime is called. Failure when the library cannot be loaded.
void start_gmime();

struct GObjectRelease {
  void operator()(void* object) const { g_object_unref(object); }
};
template <class Type>
using GObjectOwner = std::unique_ptr<Type, GObjectRelease>;

}  // namespace peer::delivery
