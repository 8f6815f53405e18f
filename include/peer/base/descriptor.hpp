// Owns a file descriptor: closed with its owner, moved but not copied.
// SPDX-License-Identifier: MIT
#pragma once

#include <utility>

namespace peer::base {

class Descriptor {
 public:
  Descriptor() = default;
  explicit Descriptor(int number) : number_(number) {}
  ~Descriptor() { close(); }
  Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
  Descriptor& operator=(Descriptor&& other) noexcept {
    if (this != &other) {
      close();
      number_ = std::exchange(other.number_, -1);
    }
    return *this;
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;

  int number() const { return number_; }
  bool is_open() const { return number_ >= 0; }
  int release() { return std::exchange(number_, -1); }
  // 0, or the errno of close(2): a disk may report a lost write only there.
  int close();

 private:
  int number_ = -1;
};

}  // namespace peer::base
