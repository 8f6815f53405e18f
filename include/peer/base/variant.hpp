// std::variant that survives a copy for which there is no memory.
//
// libstdc++ 12 holds a variant of strings, vectors and plain values for one that always has a
// value, and so destroys the value that a failed copy never made: a jump to nowhere instead of
// std::bad_alloc. Here a copy is made by the constructor of its alternative, which knows better.
// SPDX-License-Identifier: MIT
#pragma once

#include <type_traits>
#include <utility>
#include <variant>

namespace peer::base {

template <class... Types>
class Variant : public std::variant<Types...> {
  using Base = std::variant<Types...>;

 public:
  using Base::Base;
  Variant() = default;
  Variant(const Variant& other) : Base(copy(other)) {}
  Variant(Variant&&) noexcept = default;
  Variant& operator=(const Variant&) = default;
  Variant& operator=(Variant&&) noexcept = default;
  ~Variant() = default;

 private:
  static Base copy(const Base& other) {
    return std::visit(
        [](const auto& value) {
          return Base(std::in_place_type<std::decay_t<decltype(value)>>, value);
        },
        other);
  }
};

}  // namespace peer::base
