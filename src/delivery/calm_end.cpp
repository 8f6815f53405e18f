// Notes the signals that ask to end.
// SPDX-License-Identifier: MIT
#include "calm_end.hpp"

namespace peer::delivery {
namespace {

volatile std::sig_atomic_t is_asked = 0;

extern "C" void peer_note_signal(int /*number*/) {
  is_asked = 1;
}

}  // namespace

CalmEnd::CalmEnd() {
  is_asked = 0;
  struct sigaction action {};
  action.sa_handler = peer_note_signal;
  sigemptyset(&action.sa_mask);
  sigaction(SIGINT, &action, &interrupt_);
  sigaction(SIGTERM, &action, &terminate_);
}

CalmEnd::~CalmEnd() {
  sigaction(SIGINT, &interrupt_, nullptr);
  sigaction(SIGTERM, &terminate_, nullptr);
}

bool CalmEnd::is_due() {
  return is_asked != 0;
}

}  // namespace peer::delivery
