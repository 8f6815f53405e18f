// Reads answers as people write them; see reply_words.hpp.
//
// A text falls into sentences and these into clauses. A clause of known words alone may answer;
// what it says counts unless another one says something else, or the sentence is a question or a
// condition. Every word that no list knows is somebody's own.
// SPDX-License-Identifier: MIT
#include "reply_words.hpp"

#include <algorithm>
#include <charconv>
#include <string_view>
#include <unordered_map>

#include "clauses.hpp"
#include "peer/base/text.hpp"
#include "peer/locale/answer_lists.hpp"

namespace peer::delivery {
namespace {

using domain::ReplyAnswer;
using locale::AnswerWords;

enum class Sense { yes, no, maybe, inclined, beside, doubtful, all, number, own };

struct Token {
  Sense sense = Sense::own;
  std::size_t number = 0;
  std::string word{};
};

struct Clause {
  std::vector<Token> tokens{};
  std::size_t sentence = 0;

  bool has(Sense sense) const {
    return std::ranges::find(tokens, sense, &Token::sense) != tokens.end();
  }
};

constexpr std::size_t longest_phrase = 4;  // in words

bool is_in(std::string_view phrase, std::string_view AnswerWords::*list) {
  return locale::any_entry(list, [&](std::string_view entry) { return entry == phrase; });
}

using Senses = std::unordered_map<std::string_view, Token>;

void add_list(Senses& senses, std::string_view AnswerWords::*list, Sense sense) {
  locale::any_entry(list, [&](std::string_view entry) {
    senses.emplace(entry, Token{sense, 0, std::string(entry)});
    return false;
  });
}

// Of all languages; the first list that has a phrase says what it is.
Senses known_senses() {
  Senses senses;
  add_list(senses, &AnswerWords::yes, Sense::yes);
  add_list(senses, &AnswerWords::no, Sense::no);
  add_list(senses, &AnswerWords::maybe, Sense::maybe);
  add_list(senses, &AnswerWords::inclined, Sense::inclined);
  add_list(senses, &AnswerWords::beside, Sense::beside);
  add_list(senses, &AnswerWords::doubtful, Sense::doubtful);
  add_list(senses, &AnswerWords::all, Sense::all);
  for (const locale::Language& language : locale::languages()) {
    std::size_t number = 0;
    locale::each_entry(language.grammar->answers.numbers, [&](std::string_view entry) {
      senses.emplace(entry, Token{Sense::number, ++number, std::string(entry)});
    });
  }
  return senses;
}

// 0 for none.
std::size_t number_in_digits(std::string_view word) {
  constexpr std::size_t most_digits = 2;
  std::size_t number = 0;
  if (word.size() > most_digits || !std::ranges::all_of(word, base::is_digit)) return 0;
  std::from_chars(word.data(), word.data() + word.size(), number);
  return number;
}

class Reading {
 public:
  Reading(std::span<const std::string> names, bool is_report)
      : names_(names), is_report_(is_report) {}

  Clause read(const ClauseWords& words) const {
    Clause clause{.tokens = {}, .sentence = words.sentence};
    for (std::size_t at = 0; at < words.words.size();) {
      std::size_t length = std::min(longest_phrase, words.words.size() - at);
      Token token;
      for (; length > 0; --length) {
        token = token_of(base::join(std::span(words.words).subspan(at, length), " "));
        if (token.sense != Sense::own) break;
      }
      if (token.sense == Sense::own) token.word = words.words[at];
      clause.tokens.push_back(std::move(token));
      at += std::max<std::size_t>(length, 1);
    }
    return clause;
  }

 private:
  Token token_of(const std::string& phrase) const {
    static const Senses senses = known_senses();
    if (const auto known = senses.find(phrase); known != senses.end()) return known->second;
    if (const std::size_t number = number_in_digits(phrase)) return {Sense::number, number, phrase};
    const bool is_name = std::ranges::find(names_, phrase) != names_.end();
    if (is_name || (is_report_ && is_in(phrase, &AnswerWords::reports))) {
      return {Sense::beside, 0, phrase};
    }
    return {Sense::own, 0, phrase};
  }

  std::span<const std::string> names_;
  bool is_report_;
};

struct Said {
  std::optional<ReplyAnswer> answer{};
  bool is_contradiction = false;
};

// What a clause says on the whole.
Said said_in(const Clause& clause) {
  const bool yes = clause.has(Sense::yes);
  const bool no = clause.has(Sense::no);
  if (no && (yes || clause.has(Sense::maybe))) return {{}, true};
  if (no) return {ReplyAnswer::no, false};
  if (clause.has(Sense::maybe)) return {ReplyAnswer::maybe, false};
  if (yes || clause.has(Sense::inclined)) return {ReplyAnswer::yes, false};
  return {};
}

bool speaks(const Token& token) {
  return token.sense <= Sense::inclined;
}

// "1 ano, 3 ne" and "ano 1, ne 3": answers and numbers take turns, in one order.
std::optional<std::vector<GivenAnswer>> numbered(const std::vector<Clause>& clauses) {
  std::vector<GivenAnswer> answers;
  std::vector<std::size_t> numbers;
  Clause words;  // the words of one answer
  std::optional<bool> numbers_first;
  const auto end_group = [&] {
    const Said said = said_in(words);
    if (numbers.empty() || !said.answer) return false;
    for (const std::size_t number : numbers) answers.push_back({number, *said.answer, false});
    numbers.clear();
    words.tokens.clear();
    return true;
  };
  for (const Clause& clause : clauses) {
    if (clause.has(Sense::own)) break;
    for (const Token& token : clause.tokens) {
      const bool is_number = token.sense == Sense::number;
      if (!is_number && !speaks(token)) continue;
      if (!numbers_first) numbers_first = is_number;
      const bool begins = is_number == *numbers_first;
      const bool group_is_whole = !numbers.empty() && !words.tokens.empty();
      if (begins && group_is_whole && !end_group()) return std::nullopt;
      if (is_number) {
        numbers.push_back(token.number);
      } else {
        words.tokens.push_back(token);
      }
    }
  }
  if (!end_group()) return std::nullopt;
  std::ranges::sort(answers, {}, &GivenAnswer::position);
  for (std::size_t i = 1; i < answers.size(); ++i) {
    if (answers[i].position == answers[i - 1].position) return std::nullopt;
  }
  return answers;
}

class Judgment {
 public:
  Judgment(std::vector<Clause> clauses, std::vector<std::size_t> questions)
      : clauses_(std::move(clauses)), questions_(std::move(questions)) {}

  Understood decide() {
    Understood understood;
    for (const Clause& clause : clauses_) {
      if (clause.has(Sense::own)) understood.has_own_words = true;
    }
    if (has_numbers()) {
      const auto answers = is_doubted() ? std::nullopt : numbered(clauses_);
      if (answers) understood.answers = *answers;
      understood.is_doubtful = !answers;
      return understood;
    }
    decide_whole(understood);
    return understood;
  }

 private:
  bool has_numbers() const {
    return std::ranges::any_of(clauses_, [](const Clause& clause) {
      return !clause.has(Sense::own) && clause.has(Sense::number);
    });
  }

  bool is_tainted(const Clause& clause) const {
    if (std::ranges::find(questions_, clause.sentence) != questions_.end()) return true;
    return std::ranges::any_of(clauses_, [&](const Clause& other) {
      return other.sentence == clause.sentence && other.has(Sense::doubtful);
    });
  }

  bool is_doubted() const {
    return std::ranges::any_of(clauses_, [&](const Clause& clause) {
      return !clause.has(Sense::own) && is_tainted(clause);
    });
  }

  void decide_whole(Understood& understood) const {
    std::optional<ReplyAnswer> answer;
    bool is_clear = false;
    bool for_all = false;
    std::vector<std::string> words;
    for (const Clause& clause : clauses_) {
      const Said said = said_in(clause);
      if (said.is_contradiction || (said.answer && answer && *said.answer != *answer)) {
        understood.is_doubtful = true;
        return;
      }
      if (!said.answer) continue;
      answer = said.answer;
      for_all = for_all || clause.has(Sense::all);
      if (clause.has(Sense::own) || is_tainted(clause)) continue;
      is_clear = true;
      for (const Token& token : clause.tokens) {
        if (speaks(token)) words.push_back(token.word);
      }
    }
    understood.is_doubtful = (answer && !is_clear) || (!answer && is_doubted());
    if (!is_clear) return;
    understood.answers.push_back({0, *answer, for_all});
    understood.word = words.front();
    const bool is_repeated =
        std::ranges::all_of(words, [&](const std::string& word) { return word == words.front(); });
    if (!is_repeated) understood.word.clear();
  }

  std::vector<Clause> clauses_;
  std::vector<std::size_t> questions_;
};

}  // namespace

Understood understand(const std::string& text, std::span<const std::string> names, bool is_report) {
  Clauses split = split_into_clauses(text);
  const Reading reading(names, is_report);
  std::vector<Clause> clauses;
  for (const ClauseWords& words : split.clauses) clauses.push_back(reading.read(words));
  return Judgment(std::move(clauses), std::move(split.questions)).decide();
}

bool wishes_no_more(const std::string& text) {
  constexpr std::size_t longest = 200;
  if (text.size() > longest) return false;
  std::vector<std::string> words;
  for (const ClauseWords& clause : split_into_clauses(text).clauses) {
    words.insert(words.end(), clause.words.begin(), clause.words.end());
  }
  return is_in(base::join(words, " "), &AnswerWords::no_more);
}

}  // namespace peer::delivery
