// `peer oncall`: who has the service phone at a moment, until when, and which file says so.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "peer/actions/rota_turns.hpp"
#include "peer/actions/session_text.hpp"
#include "peer/commands/command.hpp"
#include "peer/domain/date_words.hpp"
#include "peer/render/card.hpp"

namespace peer::commands {

namespace {

using render::Node;
using render::NodeObject;
using workspace::Workspace;

constexpr Argument arguments_taken[] = {
    {.name = "DATE", .help = "the day; otherwise now", .required = false},
    {.name = "TIME", .help = "HH:MM; otherwise this time of day", .required = false}};

domain::Instant asked_moment(const Workspace& workspace, const Arguments& arguments) {
  if (!arguments.has("DATE")) return workspace.now();
  domain::LocalTime local = workspace.now().local;
  local.date = domain::parse_date_word(arguments.need("DATE"), workspace.today());
  if (arguments.has("TIME")) local.time = domain::parse_time_word(arguments.need("TIME"));
  // The hour that comes twice: `now` says which one is meant.
  return local == workspace.now().local ? workspace.now() : workspace.zone().at(local);
}

std ::string name_and_id(Workspace& workspace, const domain ::PersonId& id) {
  const std ::string name = actions ::name_of(workspace, id);
  return name == id ? id.text() : fmt ::format("{} ({})", name, id);
}

Node number_of(Workspace& workspace, const domain::PersonId& id) {
  const domain::Person* person = id.empty() ? nullptr : workspace.person(id);
  return person == nullptr ? Node() : render::node_of(person->phone);
}

// What is wrong at that moment, and the command that mends it; "" for nothing.
std::string remedy(const domain::Rota& rota, const domain::Instant& moment,
                   const domain::Zone& zone) {
  const auto gaps = rota.gaps(moment, zone.at(moment.unix_seconds() + 1));
  if (gaps.empty()) return "";
  const domain::PersonId& worker = gaps.front().turn.staff;
  switch (gaps.front().kind) {
    case domain::RotaGap::nobody:
      return "";
    case domain::RotaGap::not_employed:
      return fmt::format(
          "'{}' is not employed then: peer oncall set STAFF --from now --reason REASON", worker);
    case domain::RotaGap::no_phone:
      return fmt::format("'{}' has no service phone: peer staff set {} service-phone=true", worker,
                         worker);
    case domain::RotaGap::no_backup:
      return "nobody who works here and has a service phone stands in: name somebody with --backup";
  }
  return "";
}

NodeObject json_of(Workspace& workspace, const domain::Instant& moment,
                   const actions::WholeTurn& whole, const std::vector<domain::RotaGap>& faults) {
  const domain::Turn& turn = whole.turn;
  NodeObject card{{"at", domain::format(moment)}};
  card.emplace_back("staff", actions::id_node(turn.staff));
  card.emplace_back("name", actions::known_name(workspace, turn.staff));
  card.emplace_back("phone", number_of(workspace, turn.staff));
  card.emplace_back("backup", actions::id_node(turn.backup));
  card.emplace_back("backup-name", actions::known_name(workspace, turn.backup));
  card.emplace_back("backup-phone", number_of(workspace, turn.backup));
  card.emplace_back("from", whole.has_begin ? Node(domain::format(turn.from)) : Node());
  card.emplace_back("until", whole.has_end ? Node(domain::format(turn.until)) : Node());
  card.emplace_back("file", turn.source == nullptr ? Node() : Node(turn.source->file));
  card.emplace_back("exception", turn.is_exception());
  card.emplace_back("reason",
                    turn.source == nullptr ? Node() : render::node_of(turn.source->reason));
  render::NodeList wrong;
  for (const domain::RotaGap fault : faults) wrong.emplace_back(actions::gap_word(fault));
  card.emplace_back("missing", std::move(wrong));
  return card;
}

NodeObject text_of(Workspace& workspace, const actions::WholeTurn& whole) {
  const domain::Turn& turn = whole.turn;
  NodeObject card{{"number", number_of(workspace, turn.staff)}};
  if (!turn.backup.empty()) {
    card.emplace_back("backup", name_and_id(workspace, turn.backup));
    card.emplace_back("backup number", number_of(workspace, turn.backup));
  }
  card.emplace_back("since", whole.has_begin ? Node(actions::moment_text(turn.from)) : Node());
  card.emplace_back(turn.is_exception() ? "exception" : "rotation", turn.source->file);
  card.emplace_back("reason", render::node_of(turn.source->reason));
  return card;
}

void tell_nobody(Context& context, const domain::Instant& moment, const actions::WholeTurn& whole) {
  const std::string until = whole.has_end
                                ? fmt::format(" until {}", actions::moment_text(whole.turn.until))
                                : std::string();
  context.say(fmt::format("{}: nobody has the phone{}", actions::moment_text(moment), until));
  if (whole.turn.source != nullptr) context.say("it is so in " + whole.turn.source->file);
  context.say("take it over now: peer oncall set STAFF --from now --reason REASON");
  if (whole.turn.source == nullptr) {
    context.say("take turns: peer oncall set STAFF,STAFF --from DATE --turn DAYS");
  }
}

base::ExitCode run(Context& context, const Arguments& arguments) {
  Workspace workspace = context.open(workspace::Access::read);
  const domain::Instant moment = asked_moment(workspace, arguments);
  actions::load_rota(workspace);
  const domain::Rota rota(workspace.records(), workspace.zone());
  const actions::WholeTurn whole = actions::whole_turn(rota, moment);
  if (context.format == Format::json) {
    domain::Turn instant = whole.turn;
    instant.from = moment;
    instant.until = workspace.zone().at(moment.unix_seconds() + 1);
    context.print(Node(json_of(workspace, moment, whole, actions::faults(rota, instant))));
    return answered(context, workspace);
  }
  if (whole.turn.staff.empty()) {
    tell_nobody(context, moment, whole);
    return answered(context, workspace);
  }
  const std::string advice = remedy(rota, moment, workspace.zone());
  const std::string until = whole.has_end
                                ? fmt::format(" until {}", actions::moment_text(whole.turn.until))
                                : std::string();
  context.say(fmt::format("{}: {} has the phone{}", actions::moment_text(moment),
                          name_and_id(workspace, whole.turn.staff), until));
  print_card(context, text_of(workspace, whole));
  if (!advice.empty()) context.say(advice);
  return answered(context, workspace);
}

}  // namespace

extern const Command oncall_show{
    .name = "oncall",
    .theme = "Service phone",
    .summary = "say who has the service phone",
    .details =
        "Who has the phone now, or on DATE at TIME: until when, with which number (where people/ "
        "is there), who stands in, and which file of oncall/ says so, with the reason of an "
        "exception. Where nobody has it, it says so and how that is mended; the exit status is 0.\n"
        "The handover stays at its hour when the clock changes. Of exceptions laid over each other "
        "the one that began last counts.",
    .examples =
        "peer oncall\n"
        "peer oncall 2026-12-24 03:00\n"
        "peer oncall friday 22:00 --format json",
    .arguments = arguments_taken,
    .options = {},
    .formats = Formats::json,
    .run = run};

}  // namespace peer::commands
