// `peer report client`: one client on one page.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>

#include "peer/commands/command.hpp"
#include "peer/commands/period.hpp"
#include "peer/reports/client_card.hpp"
#include "peer/workspace/names.hpp"

namespace peer::commands {
namespace {

using domain::AttendanceStatus;
using domain::Date;
using render::Node;
using render::NodeList;
using render::NodeObject;
using reports::CardSession;
using reports::ClientCard;

Node date_or_null(const std::optional<Date>& date) {
  return date ? Node(domain::format(*date)) : Node();
}

template <class E>
Node word_or_null(const std::optional<E>& value) {
  return value ? Node(domain::word(*value)) : Node();
}

// Spells and pauses alike.
template <class Range>
Node range_node(const Range& range) {
  return NodeObject{{"from", date_or_null(range.from.value)},
                    {"until", date_or_null(range.until.value)}};
}

Node intake_node(const domain::Intake& intake) {
  NodeList by;
  for (const auto& id : intake.by) by.emplace_back(id.value_or({}));
  return NodeObject{{"booked", intake.booked ? Node(domain::format(*intake.booked)) : Node()},
                    {"date", date_or_null(intake.date.value)},
                    {"by", std::move(by)},
                    {"outcome", word_or_null(intake.outcome.value)}};
}

Node session_node(const CardSession& session) {
  return NodeObject{{"session", session.id},
                    {"date", domain::format(session.date)},
                    {"activity", session.activity},
                    {"status", domain::word(session.status)},
                    {"reply", word_or_null(session.reply)},
                    {"mark", word_or_null(session.mark)},
                    {"minutes", session.minutes}};
}

template <class T, class ToNode>
NodeList list_of(const std::vector<T>& items, ToNode to_node) {
  NodeList list;
  for (const T& item : items) list.push_back(to_node(item));
  return list;
}

Node card_node(const ClientCard& card, const Node& name) {
  NodeObject marks;
  for (const auto& entry : domain::word_table<AttendanceStatus>()) {
    const auto found = card.marks.find(entry.value);
    marks.emplace_back(std::string(entry.text),
                       found == card.marks.end() ? std::int64_t{0} : found->second.count);
  }
  return NodeObject{{"client", card.id},
                    {"name", name},
                    {"status", domain::word(card.status)},
                    {"intakes", list_of(card.intakes, intake_node)},
                    {"spells", list_of(card.spells, range_node<domain::Spell>)},
                    {"pauses", list_of(card.pauses, range_node<domain::Pause>)},
                    {"came", card.came.count},
                    {"minutes", card.minutes.count},
                    {"marks", std::move(marks)},
                    {"first-seen", date_or_null(card.first_seen)},
                    {"last-seen", date_or_null(card.last_seen)},
                    {"sessions", list_of(card.sessions, session_node)}};
}

template <class Range>
std::string range_words(const Range& range) {
  std::string text = range.from ? "from " + domain::format(*range.from) : "";
  if (range.until) text += " until " + domain::format(*range.until);
  return text;
}

std::string intake_words(const domain::Intake& intake) {
  if (!intake.outcome) {
    return intake.booked ? "booked for " + domain::format(*intake.booked) : "no outcome yet";
  }
  std::string text(domain::word(*intake.outcome));
  if (intake.date) text += " on " + domain::format(*intake.date);
  return text;
}

std::string marks_words(const ClientCard& card) {
  std::string text;
  for (const auto& [status, figure] : card.marks) {
    text += fmt::format("{}{} {}", text.empty() ? "" : ", ", domain::word(status), figure.count);
  }
  return text;
}

render::Table session_table(const ClientCard& card, const domain::Program& program, bool is_text) {
  render::Table table{.columns = {{"date", "date"},
                                  {"session", ""},
                                  {"activity", "activity"},
                                  {"status", "session"},
                                  {"reply", "reply"},
                                  {"mark", "mark"},
                                  {"minutes", "minutes", true}},
                      .rows = {},
                      .empty = "no session with a reply or a mark"};
  for (const CardSession& session : card.sessions) {
    const domain::Activity* activity = program.activity(session.activity);
    table.rows.push_back(
        {domain::format(session.date), session.id,
         is_text && activity != nullptr ? activity->title_in(program.language) : session.activity,
         domain::word(session.status), word_or_null(session.reply), word_or_null(session.mark),
         session.minutes});
  }
  return table;
}

std::string head(const ClientCard& card, const std::string& title) {
  std::string text = fmt::format("{}\nstatus: {}\n", title, domain::word(card.status));
  for (const auto& intake : card.intakes) text += "interview: " + intake_words(intake) + "\n";
  for (const auto& spell : card.spells) text += "member: " + range_words(spell) + "\n";
  for (const auto& pause : card.pauses) text += "pause: " + range_words(pause) + "\n";
  if (card.first_seen && card.last_seen) {
    text += fmt::format("seen: first on {}, last on {}\n", domain::with_weekday(*card.first_seen),
                        domain::with_weekday(*card.last_seen));
  }
  if (!card.marks.empty()) {
    text += fmt::format("came: {} times, {}:{:02} hours ({})\n", card.came.count,
                        card.minutes.count / 60, card.minutes.count % 60, marks_words(card));
  }
  return text + "\n";
}

// Without a period the card is about all the time that the client has been with the program.
std::optional<reports::Days> days_of(const Arguments& arguments, Date today) {
  const bool any = std::ranges::any_of(
      period_options, [&](const Option& option) { return arguments.has(option.name); });
  if (!any) return std::nullopt;
  const Period period = read_period(arguments, today);
  return reports::Days{period.from, period.until};
}

base::ExitCode run(Context& context, const Arguments& arguments) {
  workspace::Workspace workspace = context.open(workspace::Access::read);
  const std::string id = workspace::resolve_client(workspace, arguments.need("CLIENT"));
  const std::optional<reports::Days> days = days_of(arguments, workspace.today());
  if (days) {
    workspace.load_sessions(days->from, days->until);
  } else {
    workspace.load_sessions(std::nullopt, std::nullopt);
  }
  const domain::Person* person = workspace.person(id);
  const bool has_name = person != nullptr && person->name;
  const ClientCard card = reports::client_card(workspace.records(), id, workspace.today(), days);
  if (context.format == Format::json) {
    context.print(card_node(card, has_name ? Node(*person->name) : Node()));
    return answered(context, workspace);
  }
  const bool is_text = context.format == Format::text;
  if (is_text) context.out += head(card, has_name ? id + " " + *person->name : id);
  context.print(session_table(card, workspace.program(), is_text));
  return answered(context, workspace);
}

constexpr std::array<Argument, 1> arguments_taken = {
    {{.name = "CLIENT", .help = "id, name, phone number or e-mail address", .ask = "Client"}}};

}  // namespace

extern const Command report_client;
const Command report_client{
    .name = "report client",
    .theme = "Reports",
    .summary = "show one client's membership and presence over time",
    .details =
        "The status, the interviews, the times of membership and pauses, and every session with "
        "a reply or a mark, of all time or of one period. A session without a mark is unmarked, "
        "not absent. The name is shown "
        "where people/ is there. Nobody is scored.",
    .examples = "peer report client c-7k3f\npeer report client alena --year 2026 --format json",
    .arguments = arguments_taken,
    .options = period_options,
    .formats = Formats::json_and_csv,
    .run = run};

}  // namespace peer::commands
