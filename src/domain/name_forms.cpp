// Declension by the ending of the citation form; see name_forms.hpp.
// SPDX-License-Identifier: MIT
#include "name_forms.hpp"

#include <algorithm>
#include <utility>

#include "peer/base/text.hpp"

namespace peer::domain {

namespace {

using Endings = std::string_view;  // with a space between two

constexpr Endings of_woman = "á é ou";
constexpr Endings of_family = "i ých ým ými ic";
constexpr Endings of_adjective = "ý ého ému ém ým í ých ými á é ou";
constexpr Endings of_soft_adjective = "í ího ímu ím ích ími ová ové ovou";
constexpr Endings in_ie = "e i í";
constexpr Endings in_a = "a y ě e i u o ou ovi ám ách ami";
constexpr Endings in_vowel = "o e i a ovi u em ě";
constexpr Endings in_consonant = "a e ě u i ovi em om y ech ích";
// Sons, daughters and wives are called after a man.
constexpr Endings of_man = "ové ovi ů ům ách ami ech ích y ová ovou ovic ových ovým ovými";
constexpr Endings of_his = "ův ova ovo ovy ovu ově";
constexpr Endings of_hers = "in ina ino iny inu inou ině iných iným";

// What the last consonant of a stem turns into before -e and -ě (Eliška, Elišce; Petr, Petře).
// The ending of the stem, a colon, what stands for it before that case.
constexpr std::string_view softened = "ch:še k:ce h:ze g:ze r:ře c:če ň:ně ď:dě ť:tě";

class Forms {
 public:
  explicit Forms(const std::string& name) { add(name, false, true); }

  void add_all(std::string_view stem, Endings endings, bool belongs = false) {
    while (!endings.empty()) {
      const std::size_t end = std::min(endings.find(' '), endings.size());
      add(std::string(stem) + std::string(endings.substr(0, end)), belongs, false);
      endings.remove_prefix(std::min(end + 1, endings.size()));
    }
  }

  void add_softened(std::string_view stem) {
    for (const std::string& change : base::split(softened, ' ')) {
      const std::string hard = change.substr(0, change.find(':'));
      if (!stem.ends_with(hard)) continue;
      stem.remove_suffix(hard.size());
      add(std::string(stem) + change.substr(hard.size() + 1), false, false);
      if (hard == "k") {
        add(std::string(stem) + "če", false, false);
        add(std::string(stem) + "cích", false, false);
      }
      return;
    }
  }

  std::vector<NameForm> take() { return std::move(forms_); }

 private:
  void add(std::string text, bool belongs, bool is_citation) {
    const auto known = std::ranges::find(forms_, text, &NameForm::text);
    if (known == forms_.end()) forms_.push_back({std::move(text), belongs, is_citation});
  }

  std::vector<NameForm> forms_;
};

// Havránek → havránk, Zdeněk → zdeňk, Karel → karl; "" when no e falls out.
std::string without_mobile_e(const std::string& name) {
  const std::string last = name.substr(name.size() - 1);
  if (name.size() < 4 || std::string_view("kclr").find(last) == std::string_view::npos) return {};
  const std::string_view head = std::string_view(name).substr(0, name.size() - 1);
  if (head.ends_with("e")) return std::string(head.substr(0, head.size() - 1)) + last;
  for (const auto& [hard, soft] : {std::pair{"ně", "ň"}, {"dě", "ď"}, {"tě", "ť"}}) {
    if (head.ends_with(hard)) {
      return std::string(head.substr(0, head.size() - std::string_view(hard).size())) + soft + last;
    }
  }
  return {};
}

void add_consonantal(Forms& forms, const std::string& name) {
  for (const std::string& stem : {name, without_mobile_e(name)}) {
    if (stem.empty()) continue;
    forms.add_all(stem, in_consonant);
    forms.add_softened(stem);
    forms.add_all(stem, of_his, true);
    forms.add_all(stem, of_man);
  }
}

constexpr char32_t first_accented = 0xC0;

// Small letters of European languages written in Latin; others stay as they are.
char32_t small_letter(char32_t c) {
  if (c >= U'A' && c <= U'Z') return c + 0x20;
  if (c < first_accented || c > 0x17F || c == 0xD7 || c == 0x130 || c == 0x131) return c;
  if (c <= 0xDE) return c + 0x20;
  if (c < 0x100) return c;
  if (c == 0x178) return 0xFF;
  const bool odd_is_small = (c <= 0x137) || (c >= 0x14A && c <= 0x177);
  const bool even_is_small = (c >= 0x139 && c <= 0x148) || (c >= 0x179 && c <= 0x17E);
  if (odd_is_small && c % 2 == 0) return c + 1;
  if (even_is_small && c % 2 == 1) return c + 1;
  return c;
}

}  // namespace

std::size_t length_at(std::string_view text, std::size_t at) {
  const auto lead = static_cast<unsigned char>(text[at]);
  const std::size_t length = lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  return std::min(length, text.size() - at);
}

std::vector<NameForm> name_forms(const std::string& name) {
  Forms forms(name);
  const std::string_view all = name;
  const auto stem = [&](std::string_view ending) {
    return all.substr(0, all.size() - ending.size());
  };
  if (all.ends_with("á")) {
    forms.add_all(stem("á"), of_woman);
    if (all.ends_with("ová")) forms.add_all(stem("á"), of_family);
  } else if (all.ends_with("ý")) {
    forms.add_all(stem("ý"), of_adjective);
  } else if (all.ends_with("í")) {
    forms.add_all(stem("í"), of_soft_adjective);
  } else if (all.ends_with("ie")) {
    forms.add_all(stem("e"), in_ie);
    forms.add_all(stem("e"), of_hers, true);
  } else if (all.ends_with("a")) {
    forms.add_all(stem("a"), in_a);
    forms.add_softened(stem("a"));
    forms.add_all(stem("a"), of_hers, true);
    forms.add_all(stem("a"), of_his, true);
    forms.add_all(stem("a"), of_man);
  } else if (all.ends_with("o") || all.ends_with("e") || all.ends_with("i")) {
    forms.add_all(all.substr(0, all.size() - 1), in_vowel);
    forms.add_all(all.substr(0, all.size() - 1), of_his, true);
    forms.add_all(all.substr(0, all.size() - 1), of_man);
  } else {
    add_consonantal(forms, name);
  }
  return forms.take();
}

std::string lower_case(std::string_view text) {
  const std::string composed = base::nfc(text);
  std::string lower;
  for (std::size_t at = 0; at < composed.size();) {
    const std::size_t length = length_at(composed, at);
    if (length == 2) {
      const char32_t c = (static_cast<char32_t>(composed[at] & 0x1F) << 6U) |
                         static_cast<char32_t>(composed[at + 1] & 0x3F);
      const char32_t small = small_letter(c);
      lower += static_cast<char>(0xC0U | (small >> 6U));
      lower += static_cast<char>(0x80U | (small & 0x3FU));
    } else if (length == 1) {
      lower += static_cast<char>(small_letter(static_cast<unsigned char>(composed[at])));
    } else {
      lower += composed.substr(at, length);
    }
    at += length;
  }
  return lower;
}

bool may_stand_for(std::string_view typed, std::string_view form) {
  std::size_t i = 0;
  std::size_t j = 0;
  bool has_marks = false;
  bool last_is_same = true;
  while (i < typed.size() && j < form.size()) {
    const std::size_t here = length_at(typed, i);
    const std::size_t there = length_at(form, j);
    last_is_same = typed.substr(i, here) == form.substr(j, there);
    if (!last_is_same && (here > 1 || there == 1)) return false;
    has_marks = has_marks || here > 1;
    i += here;
    j += there;
  }
  return i == typed.size() && j == form.size() && (last_is_same || !has_marks);
}

}  // namespace peer::domain
