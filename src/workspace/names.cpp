// Resolves the words that name clients, workers and activities.
// SPDX-License-Identifier: MIT
#include "peer/workspace/names.hpp"

#include <algorithm>

#include "peer/base/failure.hpp"
#include "peer/base/text.hpp"
#include "peer/domain/id.hpp"
#include "peer/domain/identity.hpp"
#include "peer/store/layout.hpp"

namespace peer::workspace {

namespace {

// Whom the words may name.
enum class Kind { client, worker, anyone };

std::string_view noun(Kind kind) {
  if (kind == Kind::client) return "client";
  return kind == Kind::worker ? "worker" : "client or worker";
}

bool has_record(Workspace& workspace, Kind kind, std::string_view id) {
  if (!domain::is_id(id)) return false;
  if (kind != Kind::worker && workspace.exists(store::client_path(id))) return true;
  return kind != Kind::client && workspace.exists(store::staff_path(id));
}

// How well a name fits what was typed; the best tier that fits anybody decides.
enum class Fit { exact, prefix, word, none };

Fit fit_of(const std::string& folded_name, const std::string& wanted) {
  if (folded_name == wanted) return Fit::exact;
  if (folded_name.starts_with(wanted)) return Fit::prefix;
  for (const std::string& word : base::split(folded_name, ' ')) {
    if (word.starts_with(wanted)) return Fit::word;
  }
  // Several words in any order: "nova jana" finds Jana Nová.
  const std::vector<std::string> names = base::split(folded_name, ' ');
  const std::vector<std::string> parts = base::split(wanted, ' ');
  const bool all = parts.size() > 1 && std::ranges::all_of(parts, [&](const std::string& part) {
                     return std::ranges::find(names, part) != names.end();
                   });
  return all ? Fit::word : Fit::none;
}

struct Candidate {
  domain::PersonId id;
  std::string name;
};

std::vector<Candidate> by_address(Workspace& workspace, Kind kind, const std::string& words) {
  std::vector<Candidate> found;
  const std::optional<std::string> phone = domain::normal_phone(words);
  const std::string address = base::fold(words);
  for (const domain::Person& person : workspace.records().people) {
    const bool same_phone = phone && person.phone && domain::normal_phone(*person.phone) == phone;
    const bool same_email = person.email && base::fold(*person.email) == address;
    if ((same_phone || same_email) && has_record(workspace, kind, person.id)) {
      found.push_back({person.id, person.name.value_or("")});
    }
  }
  return found;
}

std::vector<Candidate> by_name(Workspace& workspace, Kind kind, const std::string& wanted) {
  Fit best = Fit::none;
  std::vector<Candidate> found;
  for (const domain::Person& person : workspace.records().people) {
    if (!person.name) continue;
    const Fit fit = fit_of(base::fold(*person.name), wanted);
    // A prefix is no better than a word: "jana" must not prefer Jana Nová to Nováková Jana.
    const Fit tier = fit == Fit::prefix ? Fit::word : fit;
    if (tier == Fit::none || tier > best || !has_record(workspace, kind, person.id)) continue;
    if (tier < best) found.clear();
    best = tier;
    found.push_back({person.id, *person.name});
  }
  return found;
}

[[noreturn]] void fail_unknown(Workspace& workspace, Kind kind, const std::string& words) {
  std::vector<std::string> known;
  for (const domain::Person& person : workspace.records().people) {
    if (!person.name || !has_record(workspace, kind, person.id)) continue;
    known.push_back(*person.name);
    for (const std::string& word : base::split(*person.name, ' ')) known.push_back(word);
  }
  if (kind != Kind::worker) std::ranges::copy(workspace.ids("clients"), std::back_inserter(known));
  if (kind != Kind::client) std::ranges::copy(workspace.ids("staff"), std::back_inserter(known));
  std::string hint = base::did_you_mean(words, known);
  if (hint.empty()) {
    hint = kind == Kind::worker ? "'peer staff list' shows them"
                                : "'peer client list --all' shows them";
  }
  if (!workspace.people_known()) hint += "; names are in people/, which is not here";
  for (const std::string& file : workspace.records().unreadable) {
    if (!file.starts_with("people/")) continue;
    hint += "\n'" + file + "' cannot be read, so its name is not known: 'peer check " + file +
            "' tells why";
  }
  base::fail_usage("there is no " + std::string(noun(kind)) + " '" + base::shown(words) + "'",
                   hint);
}

[[noreturn]] void fail_ambiguous(const std::string& words, std::vector<Candidate> candidates) {
  std::ranges::sort(candidates, {}, &Candidate::id);
  std::string hint = "use the id:";
  for (const Candidate& candidate : candidates) {
    hint += "\n  " + candidate.id.text() + "  " + base::printable(candidate.name);
  }
  base::fail_usage(
      "'" + base::printable(words) + "' could be " + std::to_string(candidates.size()) + " people",
      hint);
}

domain::PersonId resolve(Workspace& workspace, Kind kind, std::string_view given) {
  const std::string words = id_of_file(base::trim(given));
  if (words.empty()) base::fail_usage("an empty name names nobody");
  if (has_record(workspace, kind, words)) return domain::PersonId(words);
  workspace.load_people();
  std::vector<Candidate> found = by_address(workspace, kind, words);
  if (found.empty()) found = by_name(workspace, kind, base::fold(words));
  if (found.empty()) fail_unknown(workspace, kind, words);
  if (found.size() > 1) fail_ambiguous(words, std::move(found));
  return found.front().id;
}

}  // namespace

std::string id_of_file(const std::string& words) {
  constexpr std::string_view end = ".toml";
  if (!words.ends_with(end)) return words;
  const std::size_t begin = words.rfind('/') + 1;  // 0 when there is none
  return words.substr(begin, words.size() - begin - end.size());
}

domain::PersonId find_client(Workspace& workspace, std::string_view words) {
  return resolve(workspace, Kind::client, words);
}

domain::PersonId find_staff(Workspace& workspace, std::string_view words) {
  return resolve(workspace, Kind::worker, words);
}

domain::PersonId resolve_client(Workspace& workspace, std::string_view words) {
  const domain::PersonId id = resolve(workspace, Kind::client, words);
  workspace.need_client(id);
  return id;
}

domain::PersonId resolve_staff(Workspace& workspace, std::string_view words) {
  const domain::PersonId id = resolve(workspace, Kind::worker, words);
  workspace.need_worker(id);
  return id;
}

domain::PersonId resolve_anyone(Workspace& workspace, std::string_view words) {
  const domain::PersonId id = resolve(workspace, Kind::anyone, words);
  if (workspace.client(id) == nullptr && workspace.worker(id) == nullptr) {
    workspace.need_readable(store::client_path(id));
    workspace.need_readable(store::staff_path(id));
  }
  return id;
}

std::vector<domain::PersonId> resolve_staff_list(Workspace& workspace, std::string_view commas) {
  std::vector<domain::PersonId> ids;
  for (const std::string& words : base::split(commas, ',')) {
    const domain::PersonId id = resolve_staff(workspace, words);
    if (std::ranges::find(ids, id) == ids.end()) ids.push_back(id);
  }
  return ids;
}

domain::ActivityId resolve_activity(Workspace& workspace, std::string_view words) {
  const domain::Program& program = workspace.program();
  if (const domain::ActivityId id(words); program.activity(id) != nullptr) return id;
  std::vector<std::string> ids;
  for (const domain::Activity& activity : program.activities) {
    ids.push_back(activity.id.text());
    for (const auto& [language, title] : activity.title) {
      if (base::fold(title) == base::fold(words)) return activity.id;
    }
  }
  std::string hint = base::did_you_mean(words, ids);
  if (!hint.empty()) hint += "\n";
  hint += "activities are: " + base::join(ids, ", ");
  base::fail_usage("there is no activity '" + base::printable(words) + "'", hint);
}

bool is_email(std::string_view text) {
  constexpr std::string_view local_extra =
      "!#%&'*+-/=?^_{}~.";  // without $ ` |, which no shell may see
  const auto is_alphanumeric = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  };
  const std::size_t at = text.find('@');
  if (at == std::string_view::npos || at == 0 || at > 64 || text.size() > 254) return false;
  const std::string_view local = text.substr(0, at);
  const std::string_view domain = text.substr(at + 1);
  if (local.front() == '-' || local.front() == '.' || local.back() == '.') return false;
  if (local.find("..") != std::string_view::npos) return false;
  for (const char c : local) {
    if (!is_alphanumeric(c) && local_extra.find(c) == std::string_view::npos) return false;
  }
  std::size_t label = 0;
  for (std::size_t i = 0; i <= domain.size(); ++i) {
    if (i == domain.size() || domain[i] == '.') {
      if (label == 0 || label > 63 || domain[i - 1] == '-' || domain[i - label] == '-')
        return false;
      label = 0;
    } else if (is_alphanumeric(domain[i]) || domain[i] == '-') {
      ++label;
    } else {
      return false;
    }
  }
  return domain.find('.') != std::string_view::npos;
}

}  // namespace peer::workspace
