// Files and edits of clients; see client_change.hpp.
// SPDX-License-Identifier: MIT
#include "client_change.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "peer/base/text.hpp"
#include "peer/domain/fields.hpp"
#include "peer/domain/time.hpp"
#include "peer/store/layout.hpp"

namespace peer::actions::importing {

namespace {

using domain::Date;

// The interview of somebody who was a member before the records: what is known of it.
store::Entries intake_entries(const ClientRow& row) {
  store::Entries entries;
  if (row.interview) entries.emplace_back("date", *row.interview);
  for (const char* key :
       {"psychotherapy", "psychiatrist", "regular-activity", "rules-explained", "letter"}) {
    for (const auto& [answered, value] : row.answers) {
      if (answered == key) entries.emplace_back(key, value);
    }
  }
  entries.emplace_back("outcome", "accepted");
  entries.emplace_back("before-records", true);
  return entries;
}

store::Entries spell_entries(const ClientRow& row, Date from) {
  store::Entries entries{{"from", from}};
  if (row.until) entries.emplace_back("until", *row.until);
  if (row.until && row.end_reason) entries.emplace_back("reason", *row.end_reason);
  return entries;
}

store::Entries consent_entries(const RowConsent& consent, Date today) {
  return {{"purpose", consent.purpose},
          {"state", domain::word(consent.state)},
          {"on", consent.on.value_or(today)}};
}

// As the files have them, whatever the order of the columns.
store::Entries field_entries(const ClientRow& row, const domain::RecordInfo& record,
                             bool in_people) {
  store::Entries entries;
  for (const domain::FieldInfo& field : record.fields) {
    for (const Setting& setting : row.settings) {
      if (setting.in_people == in_people && setting.key == field.key) {
        entries.emplace_back(setting.key, setting.operation.value);
      }
    }
  }
  return entries;
}

bool has(const store::Entries& entries, std::string_view key) {
  return std::ranges::find(entries, key, &store::TableEntry::first) != entries.end();
}

// Those without a channel of their own are written to by e-mail where there is an address.
std::string add_channel(store::Entries& entries, const ClientRow& row) {
  const auto typed = std::ranges::find(entries, "channel", &store::TableEntry::first);
  if (typed != entries.end()) {
    return fmt::format(", {}", std::get<std::string>(typed->second.data));
  }
  const char* const channel = row.person.email.empty() ? "none" : "email";
  const bool applied = has(entries, "applied");
  const bool source = has(entries, "source");
  const auto at = static_cast<std::ptrdiff_t>((applied ? 1 : 0) + (source ? 1 : 0));
  entries.insert(entries.begin() + at, {"channel", channel});
  return fmt::format(", {}", channel);
}

// A table often has names without diacritics, or the surname first: that corrects nothing.
bool corrects_name(const domain::Person& person, const ClientRow& row) {
  const std::string& name = row.person.name;
  if (!person.name) return true;
  if (name_key(name) != name_key(*person.name)) return true;
  const bool plain =
      std::ranges::all_of(name, [](char c) { return static_cast<signed char>(c) > 0; });
  return !plain && base::fold(name) == base::fold(*person.name);
}

class Change {
 public:
  Change(const domain::Client& client, const ClientRow& row, Date today)
      : client_(client), row_(row), today_(today) {}

  void compare() {
    if (becomes_member()) return;
    compare_intake();
    compare_spell();
    for (const RowConsent& consent : row_.consents) compare_consent(consent);
  }

  std::vector<store::Operation> operations;
  std::vector<std::string> told;

 private:
  // An applicant whose membership a later table tells.
  bool becomes_member() {
    const std::optional<Date> from = row_.since ? row_.since : row_.interview;
    if (!from || !client_.spells.empty() || !client_.intakes.empty()) return false;
    operations.push_back(store::append({"intake"}, intake_entries(row_)));
    operations.push_back(store::append({"spell"}, spell_entries(row_, *from)));
    told.push_back(fmt::format("a member since {}", domain::format(*from)));
    for (const RowConsent& consent : row_.consents) compare_consent(consent);
    return true;
  }

  void set(store::KeyPath path, store::Value value, std::string_view what) {
    told.push_back(fmt::format("{} = {}", what, store::spell(value)));
    operations.push_back(store::set(std::move(path), std::move(value)));
  }

  // Only one from before the records, which was imported or said to be so.
  void compare_intake() {
    for (std::size_t number = 0; number < client_.intakes.size(); ++number) {
      const domain::Intake& intake = client_.intakes[number];
      if (!intake.before_records.value_or(false)) continue;
      const domain::FieldInfo& table = *domain::find_field(domain::client_record, "intake");
      if (row_.interview && intake.date.value != row_.interview) {
        set({"intake", number, "date"}, *row_.interview, "interview");
      }
      for (const auto& [key, value] : row_.answers) {
        const domain::FieldInfo* field = domain::find_field(*table.rows, key);
        Setting setting{key, field, false, store::set({key}, value)};
        if (field == nullptr || is_so(setting, &intake) || is_so_as_list(*field, intake, value)) {
          continue;
        }
        set({"intake", number, key}, value, key);
      }
      return;
    }
  }

  // "none" may stand alone for the whole list.
  static bool is_so_as_list(const domain::FieldInfo& field, const domain::Intake& intake,
                            const store::Value& value) {
    const auto* const word = std::get_if<std::string>(&value.data);
    if (word == nullptr || field.count == nullptr || field.count(&intake) != 1) return false;
    const domain::Cell known = field.element(&intake, 0);
    const auto* const text = std::get_if<std::string_view>(&known.value);
    return text != nullptr && *text == *word;
  }

  void compare_spell() {
    if (client_.spells.size() != 1) return;
    const domain::Spell& spell = client_.spells.front();
    const std::optional<Date> from = row_.since ? row_.since : std::nullopt;
    if (from && spell.from.value != from) set({"spell", std::size_t{0}, "from"}, *from, "since");
    if (!row_.until) return;
    if (spell.until.value != row_.until) {
      set({"spell", std::size_t{0}, "until"}, *row_.until, "until");
    }
    if (row_.end_reason && spell.reason.value != row_.end_reason) {
      set({"spell", std::size_t{0}, "reason"}, *row_.end_reason, "reason");
    }
  }

  void compare_consent(const RowConsent& consent) {
    const bool asked = std::ranges::any_of(client_.consents, [&](const domain::Consent& known) {
      return known.purpose.value == consent.purpose;
    });
    const domain::ConsentState now = domain::consent_on(client_, consent.purpose, today_);
    if (asked && now == consent.state) return;
    told.push_back(fmt::format("consent {} = {}", consent.purpose, domain::word(consent.state)));
    operations.push_back(store::append({"consent"}, consent_entries(consent, today_)));
  }

  const domain::Client& client_;
  const ClientRow& row_;
  Date today_;
};

}  // namespace

std::string propose_new(workspace::Proposal& proposal, const domain::PersonId& id,
                        const ClientRow& row, std::optional<Date> since, Date today) {
  store::Entries entries = field_entries(row, domain::client_record, false);
  const std::string channel = add_channel(entries, row);
  std::optional<Date> from = row.since ? row.since : row.interview;
  if (!from) from = since;
  if (from) {
    entries.emplace_back("intake", store::Array{intake_entries(row)});
    entries.emplace_back("spell", store::Array{spell_entries(row, *from)});
  }
  store::Array consents;
  for (const RowConsent& consent : row.consents)
    consents.emplace_back(consent_entries(consent, today));
  if (!consents.empty()) entries.emplace_back("consent", std::move(consents));
  proposal.create(store::client_path(id), entries);
  proposal.create(store::person_path(id), field_entries(row, domain::person_record, true));
  if (!from) return "an applicant" + channel;
  std::string what = fmt::format("a member since {}{}", domain::format(*from), channel);
  if (row.until) what += fmt::format(", until {}", domain::format(*row.until));
  return what;
}

std::string propose_change(const workspace::Workspace& workspace, workspace::Proposal& proposal,
                           const domain::Client& client, const ClientRow& row) {
  const domain::Person* person = workspace.records().person(client.id);
  std::vector<Setting> changed;
  std::vector<std::string> what;
  for (const Setting& setting : row.settings) {
    const void* record = &client;
    if (setting.in_people) record = person;
    if (record != nullptr && is_so(setting, record)) continue;
    if (setting.key == "name" && person != nullptr && !corrects_name(*person, row)) continue;
    what.push_back(setting.told);
    changed.push_back(setting);
  }
  Change change(client, row, workspace.today());
  change.compare();
  what.insert(what.end(), change.told.begin(), change.told.end());
  if (!changed.empty()) {
    propose_settings(workspace, proposal, client.id, store::client_path(client.id), changed);
  }
  if (!change.operations.empty()) {
    proposal.edit(store::client_path(client.id), std::move(change.operations));
  }
  return base::join(what, ", ");
}

}  // namespace peer::actions::importing
