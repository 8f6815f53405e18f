// One more thread beside the one that asks, which takes the next piece as long as there is one.
// SPDX-License-Identifier: MIT
#include "peer/base/two_threads.hpp"

#include <sched.h>

#include <atomic>
#include <exception>
#include <mutex>
#include <thread>

namespace peer::base {

namespace {

bool has_second_core() {
  cpu_set_t cores;
  CPU_ZERO(&cores);
  return ::sched_getaffinity(0, sizeof(cores), &cores) == 0 && CPU_COUNT(&cores) > 1;
}

// The exception of the first piece that threw, whichever thread had it.
struct FirstFailure {
  std::mutex mutex{};
  std::size_t piece = 0;
  std::exception_ptr exception{};

  void keep(std::size_t index, std::exception_ptr thrown) {
    const std::lock_guard lock(mutex);
    if (exception && piece < index) return;
    piece = index;
    exception = std::move(thrown);
  }
};

}  // namespace

void in_two_threads(std::size_t count, bool worth_it,
                    const std::function<void(std::size_t)>& work) {
  if (!worth_it || count < 2 || !has_second_core()) {
    for (std::size_t i = 0; i < count; ++i) work(i);
    return;
  }
  std::atomic<std::size_t> next = 0;
  FirstFailure failure;
  const auto take_pieces = [&]() noexcept {
    for (std::size_t i = next++; i < count; i = next++) {
      try {
        work(i);
      } catch (...) {
        failure.keep(i, std::current_exception());
        next = count;  // nothing more is begun
      }
    }
  };
  std::thread second;
  try {
    second = std::thread(take_pieces);
  } catch (const std::exception&) {  // no thread or no memory to be had: this one does it alone
  }
  take_pieces();
  if (second.joinable()) second.join();
  if (failure.exception) std::rethrow_exception(failure.exception);
}

}  // namespace peer::base
