// The parts of a client's card that tell of the record: what is open, contacts outside sessions,
// interviews, membership, pauses, consents.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>

#include "client_sections.hpp"
#include "peer/domain/reason.hpp"
#include "peer/render/spoken.hpp"

namespace peer::documents {
namespace {

using render::CountedWords;
using render::Measure;
using render::ReportCell;
using render::ReportSection;
using render::SpokenWord;
using render::Words;
using reports::ClientCard;
using reports::OpenMatter;
using Layout = ReportSection::Layout;

constexpr std::array<ColumnWords, 5> open_columns = {{
    {"matter", {"what"}, Measure::words},
    {"due",
     {"due"},
     Measure::date,
     {"of a silence: the first day on which it was longer than policy silent-days"}},
    {"by", {"by"}, Measure::words},
    {"contact", {}, Measure::words},
    {"days", {}, Measure::count},
}};

constexpr std::array<ColumnWords, 8> contact_columns = {{
    {"date", {"date"}, Measure::date},
    {"contact", {}, Measure::words},
    {"at", {}, Measure::words},
    {"by", {"by"}, Measure::words},
    {"channel", {"channel", locale::Context("contact")}, Measure::words},
    {"direction", {"direction"}, Measure::words},
    {"purpose", {"purpose", locale::Context("contact")}, Measure::words},
    {"outcome", {"outcome"}, Measure::words},
}};

constexpr std::array<ColumnWords, 4> intake_columns = {{
    {"date", {"date"}, Measure::date},
    {"booked", {"booked for"}, Measure::words},
    {"by", {"by", locale::Context("interview")}, Measure::words},
    {"outcome", {"outcome"}, Measure::words},
}};

constexpr std::array<ColumnWords, 3> spell_columns = {{
    {"from", {"from"}, Measure::date},
    {"until", {"until"}, Measure::date},
    {"reason", {"reason"}, Measure::words},
}};

constexpr std::array<ColumnWords, 2> pause_columns = {{
    {"from", {"from"}, Measure::date},
    {"until", {"until"}, Measure::date},
}};

constexpr std::array<ColumnWords, 3> consent_columns = {{
    {"purpose", {"purpose", locale::Context("consent")}, Measure::words},
    {"state", {"state"}, Measure::words},
    {"on", {"on"}, Measure::date},
}};

struct MatterWords {
  OpenMatter::Kind kind;
  std::string_view key;
  Words spoken;
};
constexpr std::array<MatterWords, 3> matters = {{
    {OpenMatter::Kind::interview, "interview", {"interview is booked"}},
    {OpenMatter::Kind::follow_up, "follow-up", {"follow-up"}},
    {OpenMatter::Kind::silence, "silence", {"ask how they are"}},
}};

constexpr std::array<SpokenWord<domain::ConsentState>, 4> consent_states = {{
    {domain::ConsentState::given, {"given", locale::Context("consent")}},
    {domain::ConsentState::refused, {"refused"}},
    {domain::ConsentState::withdrawn, {"withdrawn"}},
    {domain::ConsentState::not_asked, {"not asked"}},
}};
constexpr std::array<SpokenWord<domain::ContactDirection>, 2> directions = {{
    {domain::ContactDirection::in, {"in"}},
    {domain::ContactDirection::out, {"out"}},
}};

// Purposes are free words of the files; those that design.md names are translated.
struct PurposeWords {
  std::string_view key;
  Words spoken;
};
constexpr std::array<PurposeWords, 4> purposes = {{{"funder", {"funder"}},
                                                   {"statistics", {"statistics"}},
                                                   {"photos", {"photos"}},
                                                   {"referral", {"referral"}}}};

template <class E, std::size_t size>
ReportCell coded_cell(const std::array<SpokenWord<E>, size>& words, const std::string& language,
                      const std::optional<E>& value) {
  if (!value) return {};
  return {.value = domain::word(*value),
          .text = std::string(render::spoken_in(language, words, *value))};
}

ReportCell purpose_cell(const std::string& language, const domain::Field<std::string>& purpose) {
  if (!purpose) return {};
  const auto found = std::ranges::find(purposes, *purpose, &PurposeWords::key);
  if (found == purposes.end()) return {.value = *purpose};
  return {.value = *purpose, .text = std::string(found->spoken.in(language))};
}

const MatterWords& words_of(const OpenMatter& matter) {
  return *std::ranges::find(matters, matter.kind, &MatterWords::kind);
}

ReportCell matter_cell(const std::string& language, const OpenMatter& matter) {
  constexpr CountedWords days = {"day", "days", locale::Context("number")};
  constexpr Words silent = {"without contact"};
  const MatterWords& words = words_of(matter);
  std::string text(words.spoken.in(language));
  if (matter.kind == OpenMatter::Kind::silence) {
    text += fmt::format(" ({} {})", render::counted_in(language, matter.days, days),
                        silent.in(language));
  }
  return {.value = words.key, .text = std::move(text), .sources = {matter.source}};
}

std::vector<domain::PersonId> ids_of(const std::vector<domain::Field<domain::PersonId>>& fields) {
  std::vector<domain::PersonId> ids;
  for (const auto& field : fields) ids.push_back(field.value_or({}));
  return ids;
}

ReportCell range_end(const std::string& language, const std::optional<domain::Date>& until) {
  constexpr Words running = {"still running"};
  if (until) return day_cell(until);
  return {.text = std::string(running.in(language))};
}

}  // namespace

ReportSection open_section(const Writer& writer, const ClientCard& card) {
  constexpr SectionWords words = {"open", {"Open"}, {}, {"nothing is waiting"}};
  const std::string& language = writer.language();
  ReportSection section = make_section(language, words, open_columns, Layout::table);
  for (const OpenMatter& matter : card.open) {
    const bool is_silence = matter.kind == OpenMatter::Kind::silence;
    ReportCell due = day_cell(matter.due, matter.source);
    if (matter.due) due.text = render::weekday_and_day_in(language, *matter.due);
    const ReportCell what = matter_cell(language, matter);
    const std::string key =
        matter.contact.empty() ? std::string(words_of(matter).key) : matter.contact;
    section.rows.push_back(
        {key,
         {what, std::move(due), people_cell(writer, matter.by),
          matter.contact.empty() ? ReportCell{} : ReportCell{.value = matter.contact},
          is_silence ? ReportCell{.value = matter.days} : ReportCell{}}});
  }
  return section;
}

ReportSection contacts_section(const Writer& writer, const ClientCard& card) {
  constexpr SectionWords words = {
      "contacts", {"Contacts outside sessions"}, {}, {"no contact outside sessions"}};
  const std::string& language = writer.language();
  ReportSection section = make_section(language, words, contact_columns, Layout::table);
  for (const domain::Contact* contact : card.contacts) {
    section.rows.push_back({contact->id.text(),
                            {day_cell(contact->at->local.date),
                             {.value = contact->id},
                             {.value = domain::format(*contact->at)},
                             contact->by ? writer.person(*contact->by) : ReportCell{},
                             word_cell(language, contact->channel.value),
                             coded_cell(directions, language, contact->direction.value),
                             word_cell(language, contact->purpose.value),
                             word_cell(language, contact->outcome.value)}});
  }
  return section;
}

ReportSection intakes_section(const Writer& writer, const ClientCard& card) {
  constexpr SectionWords words = {"intakes", {"Entry interviews"}, {}, {"no interview"}};
  constexpr Words ahead = {"still to be held"};
  const std::string& language = writer.language();
  ReportSection section = make_section(language, words, intake_columns, Layout::table);
  for (const domain::Intake& intake : card.client->intakes) {
    ReportCell outcome = word_cell(language, intake.outcome.value);
    if (!intake.outcome) outcome.text = ahead.in(language);
    ReportCell booked;
    if (intake.booked) {
      booked.value = domain::format(*intake.booked);
      booked.text = fmt::format("{} {}", render::day_in(language, intake.booked->date),
                                domain::format(intake.booked->time));
    }
    ReportCell date = day_cell(intake.date.value);
    if (!intake.date) date.text = "–";
    const std::string key = intake.date ? domain::format(*intake.date) : "booked";
    section.rows.push_back({key, {date, booked, people_cell(writer, ids_of(intake.by)), outcome}});
  }
  return section;
}

ReportSection spells_section(const Writer& writer, const ClientCard& card) {
  constexpr SectionWords words = {"spells", {"Times of membership"}, {}, {"not a member yet"}};
  const std::string& language = writer.language();
  ReportSection section = make_section(language, words, spell_columns, Layout::table);
  for (const domain::Spell& spell : card.client->spells) {
    section.rows.push_back(
        {spell.from ? domain::format(*spell.from) : std::string(),
         {day_cell(spell.from.value), range_end(language, spell.until.value),
          spell.reason
              ? ReportCell{.value = *spell.reason,
                           .text = domain::reason_title(
                               writer.program(), domain::reason_bit(domain::ReasonPlace::end),
                               *spell.reason, language)}
              : ReportCell{}}});
  }
  return section;
}

ReportSection pauses_section(const Writer& writer, const ClientCard& card) {
  constexpr SectionWords words = {"pauses", {"Pauses"}, {}, {"no pause"}};
  const std::string& language = writer.language();
  ReportSection section = make_section(language, words, pause_columns, Layout::table);
  for (const domain::Pause& pause : card.client->pauses) {
    section.rows.push_back({pause.from ? domain::format(*pause.from) : std::string(),
                            {day_cell(pause.from.value), range_end(language, pause.until.value)}});
  }
  return section;
}

ReportSection consents_section(const Writer& writer, const ClientCard& card) {
  constexpr SectionWords words = {"consents", {"Consents"}, {}, {"no consent recorded"}};
  const std::string& language = writer.language();
  ReportSection section = make_section(language, words, consent_columns, Layout::table);
  for (const domain::Consent& consent : card.client->consents) {
    section.rows.push_back(
        {consent.purpose.value_or({}),
         {purpose_cell(language, consent.purpose),
          coded_cell(consent_states, language, consent.state.value), day_cell(consent.on.value)}});
  }
  return section;
}

}  // namespace peer::documents
