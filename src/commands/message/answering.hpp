// What `reply` and `reply --mail` share. Private to the commands.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "peer/commands/context.hpp"
#include "peer/domain/session.hpp"
#include "peer/store/edit.hpp"

namespace peer::commands {

store::Operation set_reply(const domain::PersonId& who, domain::ReplyAnswer answer,
                           const domain::Instant& at);

// An answer to a session that is over is recorded all the same; attendance is something else.
void remark_if_over(Context& context, const domain::Session& session, domain::Date today);

// `reply --mail FILE`.
base::ExitCode record_mail(Context& context, const std::string& file);

}  // namespace peer::commands
