// What can stand for a value, by its word in the help: names and sessions of the data directory,
// rules, reasons, keys and their words. See candidates.hpp.
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <functional>

#include "candidates.hpp"
#include "peer/actions/session_text.hpp"
#include "peer/base/failure.hpp"
#include "peer/base/text.hpp"
#include "peer/domain/reason.hpp"
#include "peer/locale/language.hpp"
#include "peer/rules/rule.hpp"
#include "peer/store/layout.hpp"

namespace peer::cli {

namespace {

using commands::Context;
using workspace::Workspace;

// Sessions so many days around today are offered.
constexpr int days_around = 21;

Candidates plain(const std::vector<std::string>& words) {
  Candidates candidates;
  for (const std::string& word : words) candidates.push_back({word});
  return candidates;
}

template <class E>
Candidates words_of(Context&, const Wanted&) {
  return plain(domain::all_words<E>());
}

Workspace opened(const Context& context) {
  return context.open(workspace::Access::read);
}

// People by any word of their names; whoever has no name here, by the id.
Candidates people(Context& context, const Wanted& wanted, bool clients) {
  Workspace workspace = opened(context);
  workspace.load_people();
  if (clients) {
    workspace.load_clients();
  } else {
    workspace.load_staff();
  }
  const std::string folded = base::fold(wanted.typed);
  const auto fits = [&](const std::string& name) {
    const std::string text = base::fold(name);
    return text.starts_with(folded) || text.find(" " + folded) != std::string::npos;
  };
  Candidates found;
  const auto offer = [&](const domain::PersonId& id) {
    const domain::Person* person = workspace.records().person(id);
    const std::string name = person != nullptr ? person->name.value_or("") : "";
    if (!name.empty() && fits(name)) {
      found.push_back({name, id.text()});
    } else if (id.text().starts_with(wanted.typed) && (name.empty() || !wanted.typed.empty())) {
      found.push_back({id.text(), name});
    }
  };
  if (clients) {
    for (const domain::Client& client : workspace.records().clients) offer(client.id);
  } else {
    for (const domain::Staff& worker : workspace.records().staff) offer(worker.id);
  }
  std::ranges::sort(found, {}, &Candidate::word);
  return found;
}

Candidates clients(Context& context, const Wanted& wanted) {
  return people(context, wanted, true);
}

Candidates workers(Context& context, const Wanted& wanted) {
  return people(context, wanted, false);
}

Candidates sessions(Context& context, const Wanted&) {
  Workspace workspace = opened(context);
  const domain::Date today = workspace.today();
  workspace.load_sessions(today - days_around, today + days_around);
  Candidates found = {{"today"}, {"next"}, {"last"}};
  for (const domain::Session& session : workspace.records().sessions) {
    if (!session.date) continue;
    found.push_back(
        {session.id.text(), std::string(domain::weekday_word(domain::weekday(*session.date))) +
                                ", " + actions::activity_title(workspace.program(), session)});
  }
  return found;
}

Candidates activities(Context& context, const Wanted&) {
  Candidates found;
  const Workspace workspace = opened(context);
  for (const domain::Activity& activity : workspace.program().activities) {
    found.push_back({activity.id.text()});
  }
  return found;
}

Candidates reasons(Context& context, const Wanted& wanted) {
  if (wanted.option == nullptr) return {};
  const Workspace workspace = opened(context);
  Candidates found;
  for (std::string& code : domain::reason_codes(workspace.program(), wanted.option->reasons)) {
    std::string title = domain::reason_title(workspace.program(), wanted.option->reasons, code,
                                             workspace.program().language);
    found.push_back({std::move(code), std::move(title)});
  }
  return found;
}

Candidates rule_names(Context&, const Wanted&) {
  return plain(rules::rule_ids());
}

Candidates days(Context&, const Wanted&) {
  std::vector<std::string> words = {"today", "tomorrow", "yesterday"};
  for (int day = 1; day <= 7; ++day) {
    words.emplace_back(domain::weekday_word(static_cast<domain::Weekday>(day)));
  }
  return plain(words);
}

Candidates languages(Context&, const Wanted&) {
  const auto codes = locale::language_codes();
  return plain({codes.begin(), codes.end()});
}

Candidates formats(Context&, const Wanted& wanted) {
  const std::string all(wanted.command == nullptr ? "text, json or csv"
                                                  : commands::format_words(*wanted.command));
  Candidates found;
  for (const char* word : {"text", "json", "csv", "tsv", "html", "ics"}) {
    if (all.find(word) != std::string::npos) found.push_back({word});
  }
  return found;
}

// KEY=, then the words of that key.
Candidates settings(Context&, const Wanted& wanted) {
  if (wanted.command == nullptr || wanted.command->sets == nullptr) return {};
  const std::string key = wanted.typed.substr(0, wanted.typed.find('='));
  const bool has_key = key.size() < wanted.typed.size();
  Candidates found;
  for (const domain::FieldInfo* field : actions::settable_fields(*wanted.command->sets)) {
    if (!has_key) found.push_back({std::string(field->key) + "=", std::string(field->meaning)});
    if (!has_key || field->key != key || field->words == nullptr) continue;
    for (const std::string& word : field->words()) found.push_back({key + "=" + word});
  }
  return found;
}

// NAME=, then the words: of alena=yes, alena=late.
Candidates pairs(Context& context, const Wanted& wanted, const std::vector<std::string>& words,
                 bool bare_name) {
  const std::size_t sign = wanted.typed.rfind('=');
  Candidates found;
  if (sign == std::string::npos) {
    found = clients(context, wanted);
    if (!bare_name) {
      for (Candidate& person : found) person.word += "=";
    }
    return found;
  }
  for (const std::string& word : words) found.push_back({wanted.typed.substr(0, sign + 1) + word});
  return found;
}

Candidates answers_of_clients(Context& context, const Wanted& wanted) {
  return pairs(context, wanted, domain::all_words<domain::ReplyAnswer>(), false);
}

Candidates marks_of_clients(Context& context, const Wanted& wanted) {
  return pairs(context, wanted, domain::all_words<domain::AttendanceStatus>(), true);
}

using Source = Candidates (*)(Context&, const Wanted&);

// The first row that fits: of one command, then of all of them.
struct ValueSource {
  std::string_view value;
  std::string_view command;
  Source source;
};

const ValueSource value_sources[] = {
    {"CLIENT", "", clients},
    {"OLDER", "", clients},
    {"STAFF", "", workers},
    {"STAFF:DATE", "", workers},
    {"SESSION", "", sessions},
    {"ACTIVITY", "intake record", words_of<domain::Occupation>},
    {"ACTIVITY", "", activities},
    {"REASON", "", reasons},
    {"RULE", "", rule_names},
    {"ID", "check", rule_names},
    {"DATE", "", days},
    {"DATE2", "", days},
    {"LANGUAGE", "", languages},
    {"FORMAT", "", formats},
    {"KEY=VALUE", "", settings},
    {"CLIENT=ANSWER", "", answers_of_clients},
    {"CLIENT=STATUS", "", marks_of_clients},
    {"ANSWER", "client offer", words_of<domain::OfferAnswer>},
    {"ANSWER", "", words_of<domain::Answer>},
    {"OUTCOME", "intake record", words_of<domain::IntakeOutcome>},
    {"OUTCOME", "", words_of<domain::ContactOutcome>},
    {"PURPOSE", "", words_of<domain::ContactPurpose>},
    {"CHANNEL", "", words_of<domain::Channel>},
    {"ROLE", "", words_of<domain::Role>},
    {"KIND", "", words_of<domain::TrainingKind>},
    {"STATUS", "client list", words_of<domain::ClientStatus>},
    {"STATUS", "session list", words_of<domain::SessionStatus>},
    {"WHEN", "",
     [](Context&, const Wanted&) {
       return plain({"auto", "always", "never"});
     }},
    {"SHELL", "",
     [](Context&, const Wanted&) {
       return plain({"bash", "zsh", "fish"});
     }},
    {"keep|skip", "",
     [](Context&, const Wanted&) {
       return plain({"keep", "skip"});
     }},
};

Source source_of(const Wanted& wanted, std::string_view value) {
  for (const ValueSource& row : value_sources) {
    const bool fits =
        row.command.empty() || (wanted.command != nullptr && row.command == wanted.command->name);
    if (row.value == value && fits) return row.source;
  }
  return nullptr;
}

// "CLIENT[=STATUS]" → "CLIENT=STATUS"; "STAFF[,STAFF]", "STAFF…" → "STAFF".
std::string kind_of(std::string_view value) {
  std::string kind(value.substr(0, value.find("[,")));
  std::erase_if(kind, [](char c) { return c == '[' || c == ']'; });
  const std::string more = "…";
  if (kind.ends_with(more)) kind.resize(kind.size() - more.size());
  return kind;
}

}  // namespace

Candidates candidate_values(Context& context, const Wanted& wanted) {
  const Source source = source_of(wanted, kind_of(wanted.value));
  if (source == nullptr) return {};
  // Of a list the part behind the last comma.
  Wanted part = wanted;
  const bool is_list = wanted.value.find("[,") != std::string_view::npos;
  const std::size_t comma = is_list ? wanted.typed.rfind(',') : std::string::npos;
  const std::string before = comma == std::string::npos ? "" : wanted.typed.substr(0, comma + 1);
  part.typed = wanted.typed.substr(before.size());
  const std::string folded = base::fold(part.typed);
  Candidates found;
  try {
    found = source(context, part);
  } catch (const base::Failure&) {
    return {};  // no data directory, or one that cannot be read: the command will say so
  } catch (const workspace::Broken&) {
    return {};
  }
  std::erase_if(found, [&](const Candidate& one) {
    const std::string text = base::fold(one.word);
    return !text.starts_with(folded) && text.find(" " + folded) == std::string::npos;
  });
  for (Candidate& one : found) one.word.insert(0, before);
  return found;
}

}  // namespace peer::cli
