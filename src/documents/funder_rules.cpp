// The funder's rules as program.toml holds them, who is left out, and what a reader must be told.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "funder.hpp"

namespace peer::documents {
namespace {

using domain::Funder;
using render::CountedWords;
using render::Measure;
using render::Node;
using render::ReportCell;
using render::ReportDocument;
using render::ReportSection;
using render::Words;
using reports::FunderReport;
using reports::LeftOut;

constexpr CountedWords visits = {"visit", "visits"};
constexpr CountedWords sessions = {"session", "sessions", locale::Context("number")};

// What people read where the program does not say.
ReportCell unset(const std::string& language) {
  constexpr Words words = {"not given"};
  return {.value = {}, .text = std::string(words.in(language))};
}

class Rules {
 public:
  Rules(const std::string& language, const domain::Program& program, domain::Date today)
      : language_(language), program_(program), today_(today) {}

  std::vector<ReportCell> cells() const {
    return {from(&Funder::threshold_hours),
            from(&Funder::hour_minutes),
            counts(),
            rounding(),
            from(&Funder::source),
            from(&Funder::page),
            confirmed(&Funder::confirmed_by),
            confirmed(&Funder::confirmed_on),
            {.value = program_.funder ? Node(program_.funder->confirmed_by_day(today_)) : Node()}};
  }

 private:
  static Node node(std::int64_t number) { return number; }
  static Node node(const std::string& text) { return text; }
  static Node node(domain::Date date) { return domain::format(date); }

  template <class T>
  ReportCell from(domain::Field<T> Funder::*member) const {
    if (!program_.funder || !(*program_.funder.*member)) return unset(language_);
    return {.value = node(*(*program_.funder.*member))};
  }

  template <class T>
  ReportCell confirmed(domain::Field<T> Funder::*member) const {
    constexpr Words not_yet = {"not confirmed yet"};
    ReportCell cell = from(member);
    if (cell.value.data.index() == 0) cell.text = std::string(not_yet.in(language_));
    return cell;
  }

  ReportCell counts() const {
    constexpr Words all = {"all activities of clients"};
    if (!program_.funder || !program_.funder->counts) {
      return {.value = {}, .text = std::string(all.in(language_))};
    }
    render::NodeList list;
    std::string text;
    for (const domain::ActivityKind kind : *program_.funder->counts) {
      list.emplace_back(domain::word(kind));
      text += (text.empty() ? "" : ", ") + std::string(render::spoken(language_, kind));
    }
    return {.value = std::move(list), .text = text};
  }

  ReportCell rounding() const {
    constexpr Words down = {"down to whole hours of a person"};
    constexpr Words none = {"none"};
    if (!program_.funder) return unset(language_);
    const auto rounding = program_.funder->rounding.value_or({});
    const Words& words = rounding == domain::Rounding::down ? down : none;
    return {.value = domain::word(rounding), .text = std::string(words.in(language_))};
  }

  const std::string& language_;
  const domain::Program& program_;
  domain::Date today_;
};

struct ReasonRow {
  LeftOut reason;
  std::string_view key;
  Words words;
};
constexpr std::array<ReasonRow, reports::left_out_reasons> reason_rows = {{
    {LeftOut::refused, "refused", {"consent refused"}},
    {LeftOut::withdrawn, "withdrawn", {"consent withdrawn"}},
    {LeftOut::not_asked, "not-asked", {"not asked yet"}},
    {LeftOut::not_recorded, "not-recorded", {"nothing recorded about consent"}},
    {LeftOut::given_later, "given-later", {"consent given after the period"}},
    {LeftOut::no_record, "no-record", {"no client record"}},
}};

void add(ReportDocument& document, const Words& words, bool is_warning) {
  document.notes.push_back({std::string(words.in(document.language)), is_warning});
}

void add(ReportDocument& document, const Words& words, bool is_warning,
         const reports::Figure& figure, const CountedWords& noun) {
  if (figure.count == 0) return;
  const std::string count = render::counted_in(document.language, figure.count, noun);
  document.notes.push_back(
      {fmt::format(fmt::runtime(words.in(document.language)), count), is_warning});
}

void add_rule_notes(ReportDocument& document, const std::optional<Funder>& funder,
                    domain::Date today) {
  if (!funder) {
    return add(
        document,
        {"No rules of the funder are set ([funder] in program.toml): no threshold is judged."},
        true);
  }
  if (!funder->confirmed_by_day(today)) {
    add(document,
        {"UNCONFIRMED: nobody has confirmed these rules with the funder. Report nothing by them "
         "yet."},
        true);
  }
  if (!funder->threshold_hours) {
    add(document, {"No threshold is set."}, false);
  }
  if (!funder->hour_minutes) {
    add(document,
        {"How long an hour of the funder is, is not set (hour-minutes): nothing is counted in such "
         "hours and no threshold is judged."},
        false);
  }
  if (!funder->counts) {
    add(document, {"Which activities count is not set (counts): all of clients are counted."},
        false);
  }
}

void add_doubts(ReportDocument& document, const FunderReport& report) {
  add(document, {"Hours are missing: nobody has recorded yet what happened at {}."}, true,
      report.unmarked, sessions);
  add(document, {"Not counted, because the session is not recorded as held: {}."}, true,
      report.not_held, visits);
  add(document, {"Not counted, because the mark cannot be read ('peer check' says why): {}."}, true,
      report.unreadable, visits);
  add(document,
      {"A late arrival or an early leaving without minutes of its own counts for the "
       "whole session: {}."},
      false, report.whole_session, visits);
}

}  // namespace

ReportSection funder_rules(const std::string& language, const domain::Program& program,
                           domain::Date today) {
  constexpr Words heading = {"The funder's rules, as program.toml holds them"};
  const auto column = [&](std::string_view key, const Words& words,
                          Measure measure = Measure::words) {
    return render::ReportColumn{std::string(key), std::string(words.in(language)), measure, ""};
  };
  return {
      .layout = ReportSection::Layout::facts,
      .key = "rules",
      .heading = std::string(heading.in(language)),
      .columns = {column("threshold-hours", {"threshold in hours"}, Measure::count),
                  column("hour-minutes", {"minutes in an hour"}, Measure::count),
                  column("counts", {"what counts"}), column("rounding", {"rounding"}),
                  column("source", {"source"}), column("page", {"page"}),
                  column("confirmed-by", {"confirmed by"}),
                  column("confirmed-on", {"confirmed on"}, Measure::date), column("confirmed", {})},
      .rows = {{"", Rules(language, program, today).cells()}}};
}

ReportSection funder_left_out(const std::string& language, const FunderReport& report) {
  constexpr Words heading = {"Left out of all figures"};
  constexpr Words empty = {"nobody"};
  constexpr Words reason = {"reason"};
  constexpr Words people = {"people"};
  ReportSection section{.key = "left-out",
                        .heading = std::string(heading.in(language)),
                        .columns = {{"reason", std::string(reason.in(language)), Measure::words},
                                    {"people", std::string(people.in(language))}},
                        .rows = {},
                        .empty = std::string(empty.in(language))};
  for (const ReasonRow& row : reason_rows) {
    if (report.left_out_for(row.reason).count() == 0) continue;
    section.rows.push_back(
        {.key = std::string(row.key),
         .cells = {{.value = row.key, .text = std::string(row.words.in(language))},
                   figure_cell(report.left_out_for(row.reason))}});
  }
  return section;
}

void add_funder_notes(ReportDocument& document, const FunderReport& report,
                      const domain::Program& program, const FunderScope& scope) {
  add_rule_notes(document, program.funder, report.today);
  add_doubts(document, report);
  if (scope.is_part) {
    constexpr Words part = {
        "Visits and hours are those of {} to {}; the threshold is judged by all hours from the "
        "beginning until {}."};
    const std::string& language = document.language;
    document.notes.push_back({fmt::format(
        fmt::runtime(part.in(language)), render::day_in(language, report.from),
        render::day_in(language, report.until), render::day_in(language, report.last))});
  }
  add(document, {"Breaks are not taken off."}, false);
}

}  // namespace peer::documents
