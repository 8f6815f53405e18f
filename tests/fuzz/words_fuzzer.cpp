// Any words on the command line and as dates: a usage error, never a crash.
// SPDX-License-Identifier: MIT
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "command_line.hpp"
#include "peer/base/failure.hpp"
#include "peer/base/text.hpp"
#include "peer/domain/agenda.hpp"
#include "peer/domain/date_words.hpp"
#include "peer/domain/identity.hpp"
#include "peer/workspace/names.hpp"

namespace {

template <class Read>
void tolerate_failure(Read read) {
  try {
    read();
  } catch (const peer::base::Failure&) {
    // Refused with a message: right for most inputs.
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace peer;
  const std::string_view input(reinterpret_cast<const char*>(data), size);
  const std::vector<std::string> words = base::split(input, '\n');
  tolerate_failure([&] { cli::read_command_line(words); });
  for (const std::string& word : words) {
    tolerate_failure([&] { domain::parse_date_word(word, domain::Date{20780}); });
    tolerate_failure([&] { domain::parse_local_time_word(word, domain::Date{20780}); });
    tolerate_failure([&] { domain::parse_time_word(word); });
    if (!base::find_invalid_utf8(word)) tolerate_failure([&] { domain::parse_topic(word); });
    domain::parse_instant(word);
    workspace::is_email(word);
    domain::normal_phone(word);
    base::printable(word);
    base::fold(word);
    base::display_width(word);
  }
  return 0;
}
