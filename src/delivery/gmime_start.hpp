// What every file that uses GMime needs: the library started once, and its objects owned.
// SPDX-License-Identifier: MIT
#pragma once

#include <gmime/gmime.h>

#include <memory>

namespace peer::delivery {

// GMime's own tables are made when the first mail is, not at the start of every command.
void start_gmime();

struct GObjectRelease {
  void operator()(void* object) const { g_object_unref(object); }
};
template <class Type>
using GObjectOwner = std::unique_ptr<Type, GObjectRelease>;

}  // namespace peer::delivery
