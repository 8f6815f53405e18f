// The system's clock and random numbers, and a repeatable source of letters for tests.
// SPDX-License-Identifier: MIT
#include "peer/base/clock.hpp"

#include <sys/random.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <ctime>

#include "peer/base/failure.hpp"

namespace peer::base {

namespace {

constexpr char id_letters[] = "0123456789abcdefghjkmnpqrstvwxyz";
static_assert(sizeof id_letters == 33, "five bits choose one letter");

char letter_of(std::uint64_t bits) {
  return id_letters[bits & 31U];
}

}  // namespace

UnixSeconds SystemClock::now() const {
  return UnixSeconds{std::time(nullptr)};
}

std::string SystemRandom::letters(std::size_t length) {
  std::string letters;
  letters.reserve(length);
  std::array<unsigned char, 64> bytes{};
  while (letters.size() < length) {
    const auto got = getrandom(bytes.data(), bytes.size(), 0);
    if (got < 0) {
      if (errno == EINTR) continue;
      fail(std::string("the system gives no random numbers: ") + std::strerror(errno));
    }
    for (std::size_t i = 0; i < static_cast<std::size_t>(got) && letters.size() < length; ++i) {
      letters += letter_of(bytes[i]);
    }
  }
  return letters;
}

std::string SeededRandom::letters(std::size_t length) {
  std::string letters;
  letters.reserve(length);
  while (letters.size() < length) {
    // SplitMix64 (Steele, Lea, Flood 2014): every seed, zero included, gives a good sequence.
    state_ += 0x9E3779B97F4A7C15U;
    std::uint64_t mixed = state_;
    mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9U;
    mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBU;
    letters += letter_of((mixed ^ (mixed >> 31U)) >> 59U);
  }
  return letters;
}

}  // namespace peer::base
