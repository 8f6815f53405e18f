// Starts a program with pipes on its three standard streams.
// SPDX-License-Identifier: MIT
#pragma once

#include <sys/types.h>
#include <unistd.h>

#include <utility>

#include "peer/base/process.hpp"

namespace peer::base {

// A file descriptor that is closed with its owner.
class Descriptor {
 public:
  Descriptor() = default;
  explicit Descriptor(int number) : number_(number) {}
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
  ~Descriptor() { close(); }

  void close() {
    if (number_ >= 0) ::close(number_);
    number_ = -1;
  }
  int number() const { return number_; }
  bool is_open() const { return number_ >= 0; }

 private:
  int number_ = -1;
};

struct Spawned {
  int error = 0;  // errno; 0: it runs
  pid_t process = -1;
  Descriptor to_input;  // our ends, all of which do not block
  Descriptor from_output;
  Descriptor from_errors;
};

// Every pipe is closed again when the program cannot be started.
Spawned spawn(const ProcessRequest& request);

}  // namespace peer::base
