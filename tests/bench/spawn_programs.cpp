// What `invite --send` is compared with: the same program is started as often, one after the other,
// with a message on its stdin, and nothing else is done.
//
//   spawn_programs COUNT BYTES PROGRAM [ARGUMENT…]
// SPDX-License-Identifier: MIT
#include <cstdlib>

#include "peer/base/process.hpp"

int main(int argc, char** argv) {
  if (argc < 4) return 2;
  const long count = std::strtol(argv[1], nullptr, 10);
  peer::base::ProcessRequest request;
  request.input.assign(static_cast<std::size_t>(std::strtol(argv[2], nullptr, 10)), 'x');
  request.arguments.assign(argv + 3, argv + argc);
  for (long i = 0; i < count; ++i) {
    if (!peer::base::run_process(request).succeeded()) return 1;
  }
  return 0;
}
