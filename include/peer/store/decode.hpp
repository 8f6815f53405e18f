// Bytes of one file → one record, with the place of every field.
//
// decode() adds the record to `records` (unsorted: call records.sort() after the last one), or,
// when the file cannot be understood, adds its path to `records.unreadable`. Whatever is wrong goes
// into `findings`, all of it: rule "syntax" for a file that is not TOML (first error only: toml++
// stops there), not UTF-8, over the caps or half-merged; rule "shape" for an unknown key (with
// did-you-mean), a wrong type, a missing or empty value, a word that is not in the list, a number
// out of range, a date of 2038 or later, a file name that disagrees. A record with findings of
// shape is still added when what rules need is there.
//
// One function a file kind, in src/store/decode_*.cpp; toml++ is included by src/store only.
// Thread-safe: no state is shared.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "peer/base/findings.hpp"
#include "peer/domain/records.hpp"
#include "peer/store/disk.hpp"

namespace peer::store {

void decode(std::string_view path, std::string_view bytes, domain::Records& records,
            base::Findings& findings);

// The same for what Disk::read returned; an unreadable file is a finding of rule "syntax".
void decode(std::string_view path, const ReadResult& result, domain::Records& records,
            base::Findings& findings);

// `bytes` of a file of messages/ without a torn last entry: one that stops amid a line, in a file
// that is in order without it. All of `bytes` otherwise. decode() reads no more than this, and
// tells of the rest with a warning; whoever appends to such a file puts the new text in its place.
std::string_view whole_entries(std::string_view path, std::string_view bytes);

// Refuses what must not reach the parser: invalid UTF-8, NUL, an unresolved merge conflict, a line
// over 16 KiB, more than 64 dots in the keys of a line (dotted-key bombs crash toml++ 3.3).
// True when `bytes` may be parsed.
bool may_be_parsed(std::string_view path, std::string_view bytes, base::Findings& findings);

}  // namespace peer::store
