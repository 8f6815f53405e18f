// people/ as a place, the words in it that are nobody's name, and fresh ids.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>

#include "peer/base/failure.hpp"
#include "peer/base/text.hpp"
#include "peer/store/layout.hpp"
#include "state.hpp"

namespace peer::workspace {

namespace {

const std::string not_names_path = "people/.not-a-name";

void add_word(std::vector<std::string>& words, std::string_view typed) {
  std::string word = base::trim(typed);
  if (word.empty() || word.starts_with('#')) return;
  if (std::ranges::find(words, word) == words.end()) words.push_back(std::move(word));
}

}  // namespace

bool Workspace::people_known() const {
  return !state_->view.list("people", ".toml").empty();
}

void Workspace::need_people() const {
  if (environment_.upgrades || records_.program.format < 2) return;
  const bool elsewhere = state_->disk.has_people_elsewhere();
  if (!state_->disk.standing("people")) {
    base::fail(elsewhere ? "people/ is not where 'git config --local peer.people' says"
                         : "people/, which says who everybody is, is not here",
               elsewhere ? "open that place, or correct the setting"
                         : "clone its repository to people/, or name its place: git config --local "
                           "peer.people DIR");
  }
  if (state_->view.exists(std::string(store::people_marker_path))) return;
  base::fail(fmt::format("people/ is not open: it has no {}", store::people_marker_name),
             "open the volume that holds it; if it is the right folder and new, make the file: "
             "touch people/.peer-people");
}

void Workspace::load_not_names() {
  if (!state_->loaded.insert(not_names_path).second) return;
  store::ReadResult result = read(not_names_path);
  if (result.state != store::ReadResult::State::read) return;
  for (const std::string& line : base::split(result.bytes, '\n')) {
    add_word(records_.not_names, line);
  }
  if (state_->access != Access::read) state_->seen.texts[not_names_path] = std::move(result.bytes);
}

// The words that are let through from this change on.
void Workspace::add_not_names(const std::vector<std::string>& words,
                              std::map<std::string, std::optional<std::string>>& texts) {
  if (words.empty()) return;
  load_not_names();
  const auto known = state_->seen.texts.find(not_names_path);
  std::string text = known == state_->seen.texts.end() ? std::string() : known->second;
  if (!text.empty() && !text.ends_with('\n')) text += '\n';
  for (const std::string& typed : words) {
    const std::size_t before = records_.not_names.size();
    add_word(records_.not_names, typed);
    if (records_.not_names.size() > before) text += records_.not_names.back() + '\n';
  }
  if (known == state_->seen.texts.end() || text != known->second) texts[not_names_path] = text;
}

domain::PersonId Workspace::fresh_id(std::string_view prefix) {
  for (int attempt = 0; attempt < 100; ++attempt) {
    const domain::PersonId id(std::string(prefix) + environment_.random->letters(4));
    if (!exists(store::client_path(id)) && !exists(store::staff_path(id))) return id;
  }
  base::fail("no free id was found", "name one with --id");
}

}  // namespace peer::workspace
