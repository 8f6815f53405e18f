// Time and randomness come from outside, so that every command is a function of its input.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>

namespace peer::base {

// Seconds since 1970-01-01T00:00:00Z.
using UnixSeconds = std::int64_t;

class Clock {
 public:
  virtual ~Clock() = default;
  virtual UnixSeconds now() const = 0;
};

class SystemClock final : public Clock {
 public:
  UnixSeconds now() const override;
};

class Random {
 public:
  virtual ~Random() = default;
  // `length` characters of the base-32 alphabet of ids: a-z without i l o u, and 0-9.
  virtual std::string letters(std::size_t length) = 0;
};

// getrandom(2).
class SystemRandom final : public Random {
 public:
  std::string letters(std::size_t length) override;
};

// The same letters for the same seed; for tests (PEER_RANDOM_SEED).
class SeededRandom final : public Random {
 public:
  explicit SeededRandom(std::uint64_t seed) : state_(seed) {}
  std::string letters(std::size_t length) override;

 private:
  std::uint64_t state_;
};

}  // namespace peer::base
