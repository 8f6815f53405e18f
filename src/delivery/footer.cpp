// A letter never leaves anybody alone with a mail that nobody reads before Monday; see footer.hpp.
// SPDX-License-Identifier: MIT
#include "footer.hpp"

#include <fmt/format.h>

#include "peer/locale/words.hpp"
#include "words.hpp"

namespace peer::delivery {

using locale::Words;

std::string footer(const domain::Program& program, std::string_view language, bool is_numbered) {
  constexpr Words by_number = {"You can answer by number: 1 yes, 2 no."};
  constexpr Words read_when = {"We read e-mail: {}."};
  constexpr Words read_later = {"We do not read e-mail at once."};
  constexpr Words call = {"If it cannot wait, call {}"};
  constexpr Words emergency = {"If a life is in danger, call 112"};
  std::string text;
  if (is_numbered) text += std::string(by_number.in(language)) + "\n";
  text += program.mail_read ? fmt::format(fmt::runtime(read_when.in(language)), *program.mail_read)
                            : std::string(read_later.in(language));
  text += " ";
  text += program.phone
              ? fmt::format(fmt::runtime(call.in(language)), phone_in_words(*program.phone))
              : std::string(emergency.in(language));
  return text;
}

}  // namespace peer::delivery
