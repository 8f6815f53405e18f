// Runs the configured programs.
// SPDX-License-Identifier: MIT
#include "peer/delivery/transport.hpp"

#include <fmt/format.h>

#include <cstring>
#include <string_view>

namespace peer::delivery {
namespace {

using Result = HandOver::Result;
using End = base::ProcessResult::End;

struct Meaning {
  int code;
  Result result;
  std::string_view words;
};

constexpr Meaning meanings[] = {
    {64, Result::refused, "wrong usage"},
    {65, Result::refused, "message or address refused"},
    {66, Result::refused, "no input"},
    {67, Result::refused, "no such addressee"},
    {68, Result::refused, "no such host"},
    {69, Result::refused, "refused, perhaps only for now"},
    {72, Result::refused, "a system file is missing"},
    {73, Result::refused, "cannot create a file"},
    {75, Result::later, "try again later"},
    {77, Result::refused, "not permitted"},
    {78, Result::refused, "not configured"},
    {126, Result::unavailable, "cannot be run"},
    {127, Result::unavailable, "not found"},
};

HandOver meaning_of_status(int code) {
  if (code == 0) return {Result::sent, false, ""};
  for (const Meaning& known : meanings) {
    if (known.code == code) return {known.result, false, fmt::format("{} ({})", code, known.words)};
  }
  return {Result::unknown, false, fmt::format("ended with {}", code)};
}

}  // namespace

HandOver meaning(const base::ProcessResult& result) {
  switch (result.end) {
    case End::exited:
      return meaning_of_status(result.code);
    case End::signalled:
      return {Result::unknown, false, fmt::format("ended by signal {}", result.code)};
    case End::timed_out:
      return {Result::unknown, true, "did not end in time"};
    case End::not_started:
      break;
  }
  return {Result::unavailable, false, fmt::format("not started: {}", std::strerror(result.code))};
}

ProgramTransport::ProgramTransport(const domain::Program& program, std::string sender)
    : sendmail_(program.sendmail),
      sms_(program.sms),
      sender_(std::move(sender)),
      time_limit_(std::chrono::seconds(program.seconds_to_send)) {}

HandOver ProgramTransport::hand_over(const Outgoing& outgoing) {
  const bool is_sms = outgoing.channel == domain::Channel::sms;
  if ((is_sms ? sms_ : sendmail_).empty()) {
    return {Result::unavailable, false,
            fmt::format("no program is named: peer git install --{} PROGRAM",
                        is_sms ? "sms" : "sendmail")};
  }
  base::ProcessRequest request;
  request.input = outgoing.bytes;
  request.time_limit = time_limit_;
  if (is_sms) {
    request.arguments = sms_;
  } else {
    request.arguments = sendmail_;
    for (const char* argument : {"-i", "-f"}) request.arguments.emplace_back(argument);
    request.arguments.push_back(sender_);
    request.arguments.emplace_back("--");
  }
  request.arguments.push_back(outgoing.recipient);
  return meaning(base::run_process(request));
}

}  // namespace peer::delivery
