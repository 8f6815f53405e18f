// The parts of a client's card that tell of presence: the facts at its head, months, marks,
// sessions. SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "client_sections.hpp"
#include "peer/actions/status_since.hpp"
#include "peer/render/spoken.hpp"

namespace peer::documents {
namespace {

using domain::AttendanceStatus;
using render::Measure;
using render::ReportCell;
using render::ReportChart;
using render::ReportSection;
using render::SpokenWord;
using render::Words;
using reports::CardMonth;
using reports::CardSession;
using reports::ClientCard;
using reports::LastContact;
using Layout = ReportSection::Layout;

constexpr std::array<ColumnWords, 16> card_columns = {{
    {"client", {"client"}, Measure::words},
    {"name", {}, Measure::words},
    {"status", {"status"}, Measure::words},
    {"since", {"since"}, Measure::date},
    {"source", {"came from"}, Measure::words},
    {"channel", {"channel"}, Measure::words},
    {"invitations", {"invitations"}, Measure::words},
    {"language", {"language"}, Measure::words},
    {"first-seen", {"first seen"}, Measure::date},
    {"last-seen", {"last seen"}, Measure::date},
    {"last-contact",
     {"last contact"},
     Measure::date,
     {"coming or calling off, a dated answer, a contact that reached the client or came in, an "
      "interview"}},
    {"last-contact-kind", {}, Measure::words},
    {"days-since-contact", {"days since it"}, Measure::count, {"from the last contact to today"}},
    {"came",
     {"came", locale::Context("one client")},
     Measure::count,
     {"presences: present, late, left early, sent away"}},
    {"minutes", {"hours"}, Measure::minutes, {"spent there, as they really were"}},
    {"contacts", {"contacts", locale::Context("one client")}, Measure::count, {"outside sessions"}},
}};

constexpr std::array<ColumnWords, 5> presence_columns = {{
    {"month", {"month"}, Measure::words},
    {"came", {"came", locale::Context("one client by month")}},
    {"excused", {"excused"}},
    {"absent", {"absent"}},
    {"minutes", {"hours"}, Measure::minutes},
}};

constexpr std::array<ColumnWords, 8> session_columns = {{
    {"date", {"date"}, Measure::date},
    {"session", {}, Measure::words},
    {"activity", {"activity"}, Measure::words},
    {"status", {"session"}, Measure::words},
    {"reply", {"reply"}, Measure::words},
    {"reply-before-change", {"reply before the change"}, Measure::words},
    {"mark", {"mark"}, Measure::words},
    {"minutes", {"hours"}, Measure::minutes},
}};

struct ContactKind {
  LastContact::Kind kind;
  std::string_view key;
  Words spoken;
};
constexpr std::array<ContactKind, 5> contact_kinds = {{
    {LastContact::Kind::came, "came", {"came to a session"}},
    {LastContact::Kind::excused, "excused", {"called off"}},
    {LastContact::Kind::reply, "reply", {"answered an invitation"}},
    {LastContact::Kind::contact, "contact", {"contact outside sessions"}},
    {LastContact::Kind::interview, "interview", {"interview"}},
}};

constexpr std::array<SpokenWord<domain::Invitations>, 3> invitation_words = {{
    {domain::Invitations::personal, {"personal"}},
    {domain::Invitations::announcement, {"announcements only"}},
    {domain::Invitations::none, {"none"}},
}};

// Where clients come from is a free word of the files; these are the usual ones.
struct SourceWords {
  std::string_view key;
  Words spoken;
};
constexpr std::array<SourceWords, 6> sources = {{
    {"own-service", {"one of our services"}},
    {"facebook", {"Facebook", locale::Context("where from")}},
    {"email", {"by e-mail"}},
    {"phone", {"by phone"}},
    {"therapist", {"a therapist"}},
    {"psychiatrist", {"a psychiatrist"}},
}};

const ContactKind& kind_of(const LastContact& contact) {
  return *std::ranges::find(contact_kinds, contact.kind, &ContactKind::kind);
}

ReportCell last_contact_cell(const std::string& language, const ClientCard& card) {
  if (!card.last_contact) return {};
  ReportCell cell = day_cell(card.last_contact->date, card.last_contact->source);
  cell.text = fmt::format("{} ({})", render::weekday_and_day_in(language, card.last_contact->date),
                          kind_of(*card.last_contact).spoken.in(language));
  return cell;
}

ReportCell seen_cell(const std::string& language, const std::optional<domain::Date>& date,
                     const std::vector<reports::Source>& came, bool is_first) {
  ReportCell cell = day_cell(date);
  if (date) cell.text = render::weekday_and_day_in(language, *date);
  if (!came.empty()) cell.sources.push_back(is_first ? came.front() : came.back());
  return cell;
}

ReportCell came_cell(const ClientCard& card) {
  ReportCell cell = figure_cell(card.came);
  for (const CardMonth& month : card.months) cell.course.push_back(month.came.count);
  return cell;
}

ReportCell invitations_cell(const std::string& language, const domain::Client& client) {
  if (!client.invitations) return {};
  const domain::Invitations invitations = *client.invitations;
  return {.value = domain::word(invitations),
          .text = std::string(render::spoken_in(language, invitation_words, invitations))};
}

ReportCell source_cell(const std::string& language, const domain::Field<std::string>& source) {
  if (!source) return {};
  const auto found = std::ranges::find(sources, *source, &SourceWords::key);
  if (found == sources.end()) return {.value = *source};
  return {.value = *source, .text = std::string(found->spoken.in(language))};
}

ReportCell text_cell(const domain::Field<std::string>& field) {
  return field ? ReportCell{.value = *field} : ReportCell{};
}

std::vector<ReportCell> facts_of(const Writer& writer, const ClientCard& card) {
  const std::string& language = writer.language();
  const domain::Client& client = *card.client;
  const domain::Date today = writer.today();
  ReportCell kind;
  ReportCell days;
  if (card.last_contact) {
    kind.value = kind_of(*card.last_contact).key;
    days.value = today - card.last_contact->date;
  }
  return {writer.person(client.id),
          name_cell(writer, client.id),
          word_cell(language, std::optional(card.status)),
          day_cell(actions::status_since(client, today)),
          source_cell(language, client.source),
          word_cell(language, client.channel.value),
          invitations_cell(language, client),
          text_cell(client.language),
          seen_cell(language, card.first_seen, card.came.sources, true),
          seen_cell(language, card.last_seen, card.came.sources, false),
          last_contact_cell(language, card),
          kind,
          days,
          came_cell(card),
          figure_cell(card.minutes),
          figure_cell(card.outside)};
}

}  // namespace

ReportSection card_section(const Writer& writer, const ClientCard& card) {
  constexpr SectionWords words = {"card", {}};
  ReportSection section = make_section(writer.language(), words, card_columns, Layout::facts);
  section.rows.push_back({"", facts_of(writer, card)});
  return section;
}

ReportSection presence_section(const Writer& writer, const ClientCard& card) {
  constexpr SectionWords words = {"presence", {"Presence by month"}, {}, {"no mark yet"}};
  constexpr Words chart = {"Came, excused, absent"};
  const std::string& language = writer.language();
  ReportSection section = make_section(language, words, presence_columns, Layout::table);
  for (const CardMonth& month : card.months) {
    section.rows.push_back(
        {month.month,
         {{.value = month.month, .text = render::month_in(language, month.month)},
          figure_cell(month.came),
          figure_cell(month.excused),
          figure_cell(month.absent),
          figure_cell(month.minutes)}});
  }
  section.charts.push_back(
      {ReportChart::Kind::bars, std::string(chart.in(language)), {"came", "excused", "absent"}});
  return section;
}

ReportSection marks_section(const Writer& writer, const ClientCard& card) {
  constexpr Words heading = {"Marks"};
  const std::string& language = writer.language();
  ReportSection section{.layout = Layout::facts,
                        .key = "marks",
                        .heading = std::string(heading.in(language)),
                        .columns = {},
                        .rows = {{"", {}}}};
  for (const auto& entry : domain::word_table<AttendanceStatus>()) {
    section.columns.push_back(
        {std::string(entry.text), std::string(render::spoken(language, entry.value))});
    section.rows.front().cells.push_back(figure_cell(card.marked(entry.value)));
  }
  return section;
}

ReportSection sessions_section(const Writer& writer, const ClientCard& card) {
  constexpr SectionWords words = {
      "sessions", {"Sessions"}, {}, {"no session with a reply or a mark"}};
  const std::string& language = writer.language();
  ReportSection section = make_section(language, words, session_columns, Layout::table);
  if (std::ranges::none_of(card.sessions,
                           [](const auto& line) { return line.reply_before.has_value(); })) {
    std::ranges::find(section.columns, "reply-before-change", &render::ReportColumn::key)
        ->heading.clear();
  }
  for (const CardSession& line : card.sessions) {
    const domain::Session& session = *line.session;
    ReportCell minutes = figure_cell(line.minutes);
    // People see hours only where somebody came.
    if (!line.mark || !domain::came(*line.mark)) minutes.text = "–";
    section.rows.push_back(
        {session.id.text(),
         {day_cell(session.date.value),
          {.value = session.id},
          {.value = *session.activity, .text = writer.activity(*session.activity)},
          word_cell(language, session.status.value),
          word_cell(language, line.reply),
          word_cell(language, line.reply_before),
          word_cell(language, line.mark),
          std::move(minutes)}});
  }
  return section;
}

}  // namespace peer::documents
