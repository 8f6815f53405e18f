// Hands one message to a mail or SMS program, and says what that program's end means.
//
// Mail: the configured `sendmail` with `-i -f SENDER -- RECIPIENT`, the message on stdin. SMS: the
// configured `sms` with the number as last argument, the text on stdin. No shell. An exit status
// says "accepted by the mail program", never "delivered".
// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <string>
#include <vector>

#include "peer/base/process.hpp"
#include "peer/domain/program.hpp"

namespace peer::delivery {

struct Outgoing {
  domain::Channel channel = domain::Channel::email;  // email or sms
  std::string recipient{};  // an envelope address, or a number of digits with an optional '+'
  std::string bytes{};
};

struct HandOver {
  enum class Result {
    sent,         // accepted
    later,        // not accepted, and may be tried again (EX_TEMPFAIL 75)
    refused,      // not accepted, and it will not help to try again
    unavailable,  // the program could not be started: nobody else will get anything either
    unknown       // killed, ended by the time limit, or an end that does not tell (sysexits.h)
  } result = Result::unknown;
  bool timed_out = false;  // it did not end, and was ended
  std::string why{};       // "75 (try again later)"; holds nothing of what the program said
};

class Transport {
 public:
  virtual ~Transport() = default;
  virtual HandOver hand_over(const Outgoing& outgoing) = 0;
};

// What the end of a mail program means (sysexits.h): 64 to 69, 72, 73, 77 and 78 are ends before
// anything was accepted; 70, 71, 74 and 76 may come in the middle of a transfer.
HandOver meaning(const base::ProcessResult& result);

class ProgramTransport final : public Transport {
 public:
  // `sender` is the envelope sender.
  ProgramTransport(const domain::Program& program, std::string sender);
  HandOver hand_over(const Outgoing& outgoing) override;

 private:
  std::vector<std::string> sendmail_;
  std::vector<std::string> sms_;
  std::string sender_;
  std::chrono::milliseconds time_limit_;
};

}  // namespace peer::delivery
