// ICU, loaded by the first text that needs it: what is ASCII, or is written in the Latin alphabet
// and only searched or measured, does not. The program does not link it: the functions of the two
// tables, and only those, can be called.
// SPDX-License-Identifier: MIT
#pragma once

#include <unicode/ubrk.h>
#include <unicode/uchar.h>
#include <unicode/ucnv.h>
#include <unicode/ucol.h>
#include <unicode/ucsdet.h>
#include <unicode/unorm2.h>
#include <unicode/utext.h>

namespace peer::base {

#define PEER_FUNCTION(name) inline decltype(&::name) name = nullptr;
#include "unicode_collation.def"
#include "unicode_functions.def"
#undef PEER_FUNCTION

// Before anything else of unicode_functions.def is called. Failure when ICU cannot be loaded.
void start_unicode();
// The same for unicode_collation.def.
void start_collation();

}  // namespace peer::base
