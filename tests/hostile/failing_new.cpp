// Replaces operator new: the n-th allocation fails, once or for ever after. Linked with the whole
// program as peer_out_of_memory.
//   PEER_ALLOCATION=n           which one fails, from 1, counted from the start of the process
//   PEER_ALLOCATION_FOR_EVER=1  all after it fail too
//   PEER_ALLOCATION_LOG=FILE    created when the fault struck: without it the run was fault-free
// SPDX-License-Identifier: MIT
#include <fcntl.h>
#include <unistd.h>

#include <atomic>
#include <cstddef>
#include <cstdlib>
#include <new>

namespace {

// Read with the first allocation, which may be long before main.
struct Plan {
  unsigned long due = 0;
  bool for_ever = false;
  const char* log = nullptr;
};

Plan read_plan() {
  Plan plan;
  if (const char* due = std::getenv("PEER_ALLOCATION")) plan.due = std::strtoul(due, nullptr, 10);
  plan.for_ever = std::getenv("PEER_ALLOCATION_FOR_EVER") != nullptr;
  plan.log = std::getenv("PEER_ALLOCATION_LOG");
  return plan;
}

bool is_due() {
  static const Plan plan = read_plan();
  static std::atomic<unsigned long> counter = 0;  // also of the second thread that `check` starts
  const unsigned long count = ++counter;
  if (plan.due == 0 || count < plan.due || (count > plan.due && !plan.for_ever)) return false;
  if (count == plan.due && plan.log != nullptr) {
    ::close(::open(plan.log, O_WRONLY | O_CREAT | O_CLOEXEC, 0600));
  }
  return true;
}

void* allocate(std::size_t size, std::size_t alignment) noexcept {
  if (is_due()) return nullptr;
  if (size == 0) size = 1;
  if (alignment <= alignof(std::max_align_t)) return std::malloc(size);
  return std::aligned_alloc(alignment, (size + alignment - 1) / alignment * alignment);
}

void* allocate_or_throw(std::size_t size, std::size_t alignment) {
  void* memory = allocate(size, alignment);
  if (memory == nullptr) throw std::bad_alloc();
  return memory;
}

constexpr std::size_t standard = alignof(std::max_align_t);

}  // namespace

void* operator new(std::size_t size) {
  return allocate_or_throw(size, standard);
}
void* operator new[](std::size_t size) {
  return allocate_or_throw(size, standard);
}
void* operator new(std::size_t size, std::align_val_t alignment) {
  return allocate_or_throw(size, static_cast<std::size_t>(alignment));
}
void* operator new[](std::size_t size, std::align_val_t alignment) {
  return allocate_or_throw(size, static_cast<std::size_t>(alignment));
}
void* operator new(std::size_t size, const std::nothrow_t&) noexcept {
  return allocate(size, standard);
}
void* operator new[](std::size_t size, const std::nothrow_t&) noexcept {
  return allocate(size, standard);
}
void* operator new(std::size_t size, std::align_val_t alignment, const std::nothrow_t&) noexcept {
  return allocate(size, static_cast<std::size_t>(alignment));
}
void* operator new[](std::size_t size, std::align_val_t alignment, const std::nothrow_t&) noexcept {
  return allocate(size, static_cast<std::size_t>(alignment));
}

void operator delete(void* memory) noexcept {
  std::free(memory);
}
void operator delete[](void* memory) noexcept {
  std::free(memory);
}
void operator delete(void* memory, std::size_t) noexcept {
  std::free(memory);
}
void operator delete[](void* memory, std::size_t) noexcept {
  std::free(memory);
}
void operator delete(void* memory, std::align_val_t) noexcept {
  std::free(memory);
}
void operator delete[](void* memory, std::align_val_t) noexcept {
  std::free(memory);
}
void operator delete(void* memory, std::size_t, std::align_val_t) noexcept {
  std::free(memory);
}
void operator delete[](void* memory, std::size_t, std::align_val_t) noexcept {
  std::free(memory);
}
void operator delete(void* memory, const std::nothrow_t&) noexcept {
  std::free(memory);
}
void operator delete[](void* memory, const std::nothrow_t&) noexcept {
  std::free(memory);
}
void operator delete(void* memory, std::align_val_t, const std::nothrow_t&) noexcept {
  std::free(memory);
}
void operator delete[](void* memory, std::align_val_t, const std::nothrow_t&) noexcept {
  std::free(memory);
}
