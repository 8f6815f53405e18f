// Makes the special members of a large record ordinary functions.
//
// The compiler writes copies and destructors of a record anew in every file that needs one; of a
// record with forty fields that is most of the time that the file takes. The struct says
// PEER_OUT_OF_LINE(Client), its own .cpp file PEER_OUT_OF_LINE_MEMBERS(Client).
// SPDX-License-Identifier: MIT
#pragma once

#define PEER_OUT_OF_LINE(Type)            \
  Type();                                 \
  Type(const Type& other);                \
  Type(Type&& other) noexcept;            \
  Type& operator=(const Type& other);     \
  Type& operator=(Type&& other) noexcept; \
  ~Type()

#define PEER_OUT_OF_LINE_MEMBERS(Type)                    \
  Type::Type() = default;                                 \
  Type::Type(const Type& other) = default;                \
  Type::Type(Type&& other) noexcept = default;            \
  Type& Type::operator=(const Type& other) = default;     \
  Type& Type::operator=(Type&& other) noexcept = default; \
  Type::~Type() = default
