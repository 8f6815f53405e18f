// The grammar of Czech.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <array>

#include "peer/locale/grammar.hpp"
#include "typeset_czech.hpp"

namespace peer::locale {
namespace {
// A name of its own, since files are built together.
namespace czech {

struct DayNames {
  std::string_view name;
  std::string_view fourth;  // the fourth case serves both "v(e) …" and "na …"
  std::string_view every;   // "každé" pondělí
  std::string_view brief;
};
constexpr std::array<DayNames, 7> days = {{
    {"pondělí", "pondělí", "každé", "po"},
    {"úterý", "úterý", "každé", "út"},
    {"středa", "středu", "každou", "st"},
    {"čtvrtek", "čtvrtek", "každý", "čt"},
    {"pátek", "pátek", "každý", "pá"},
    {"sobota", "sobotu", "každou", "so"},
    {"neděle", "neděli", "každou", "ne"},
}};

struct MonthNames {
  std::string_view name;
  std::string_view second;  // 23. "listopadu"
};
constexpr std::array<MonthNames, 12> months = {{
    {"leden", "ledna"},
    {"únor", "února"},
    {"březen", "března"},
    {"duben", "dubna"},
    {"květen", "května"},
    {"červen", "června"},
    {"červenec", "července"},
    {"srpen", "srpna"},
    {"září", "září"},
    {"říjen", "října"},
    {"listopad", "listopadu"},
    {"prosinec", "prosince"},
}};

const DayNames& names_of(int weekday) {
  return days.at(static_cast<std::size_t>(weekday) - 1);
}

const MonthNames& names_of_month(int month) {
  return months.at(static_cast<std::size_t>(month) - 1);
}

std::string_view weekday(int day) {
  return names_of(day).name;
}

std::string_view month(int number) {
  return names_of_month(number).name;
}

std::string date(const Day& day) {
  return fmt::format("{}.\u00a0{}.\u00a0{}", day.day, day.month, day.year);
}

std::string_view weekday_in(int day, DayCase day_case) {
  return day_case == DayCase::alone ? names_of(day).name : names_of(day).fourth;
}

std::string number_of_day(int day) {
  return fmt::format("{}.", day);
}

std::string_view month_after_number(int number) {
  return names_of_month(number).second;
}

// "ve" before words that would be hard to say after "v": ve středu, ve čtvrtek.
std::string_view on_weekday(int day) {
  constexpr int wednesday = 3;
  constexpr int thursday = 4;
  return day == wednesday || day == thursday ? "ve" : "v";
}

// Likewise: ve dvě, ve tři, ve čtyři, ve dvanáct, ve třináct, ve čtrnáct, ve dvacet …
std::string_view at_hour(int hour) {
  const int last = hour % 10;
  const bool is_hard = hour / 10 == 2 || (last >= 2 && last <= 4);
  return is_hard ? "ve" : "v";
}

std::string regular_day(int day, Parity weeks) {
  const DayNames& names = names_of(day);
  if (weeks == Parity::every) return fmt::format("{} {}", names.every, names.fourth);
  return fmt::format("v {} týdnech {} {}", weeks == Parity::even ? "sudých" : "lichých",
                     on_weekday(day), names.fourth);
}

std::string brief_day(const Day& day) {
  return fmt::format("{} {}. {}.", names_of(day.weekday).brief, day.day, day.month);
}

std::string time(std::string_view text) {
  if (text.starts_with('0')) text.remove_prefix(1);
  return std::string(text);
}

}  // namespace czech
}  // namespace

// No word that could be part of a cry for help: "už", "všechno", "sbohem", "dál".
constexpr AnswerWords czech_answers = {
    .yes = "ano|jo|prijdu|dorazim|zucastnim se|ucastnim se|budu tam|pocitejte se mnou",
    .no = "ne|neprijdu|nedorazim|nezucastnim se|neucastnim se|nemuzu|nemohu|nebudu|nepocitejte",
    .maybe = "mozna|nevim|jeste nevim|uvidim",
    .inclined = "urcite|jasne|samozrejme|rad|rada",
    .beside =
        "se|si|to|tam|na|za|s|se mnou|a|i|moc|velmi|take|taky|tentokrat|bohuzel|omlouvam se|prosim|"
        "dekuji|dekuju|diky|pozvani|pozvanku|pozvanka|prijit|dorazit|zucastnit|setkani|skupinu|"
        "klub|vylet|akci|tesim se|dobry den|dobre rano|dobre odpoledne|dobry vecer|dobre dopoledne|"
        "ahoj|cau|zdravim|vazeni|mili|vam|vas|te|hezky|pekny|krasny|den|vecer|vikend|preji|"
        "mejte se|s pozdravem|pozdravem|pozdrav|s pranim|hezkeho|pekneho|dne|na shledanou|"
        "nashledanou|na videnou|brzy",
    .doubtful =
        "asi|snad|nejspis|spis|pokud|jestli|kdyz|kdyby|ale|nebo|vlastne|bych|zatim|dnes|"
        "dneska|zitra|pozdeji|drive",
    .all = "vsechny|oba|obe|oboji|na vsechny|na obe",
    .numbers = "prvni|druhe|treti|ctvrte|pate|seste|sedme|osme",
    .reports =
        "prijal|prijala|odmitl|odmitla|prijato|odmitnuto|nezavazne|predbezne|predbezne "
        "prijato|tuto|udalost|toto|potvrdil|potvrdila",
    .no_more =
        "odhlasit|odhlaste me|uz mi nepiste|nepiste mi|uz mi prosim nepiste|prosim nepiste "
        "mi|nechci dostavat zpravy|zruste odber|odhlasit odber",
    .quoting = "napsal:|napsala:|napsal(a):|napsal/a:|napsali:|pise:",
    .headers = "od:|komu:|kopie:|datum:|odeslano:|predmet:|odesilatel:",
    .devices =
        "odeslano z iphonu|odeslano z ipadu|odeslano z meho|odeslano z telefonu|odeslano z "
        "mobil|odeslano z aplikace|odeslano z outlook|odeslano ze zarizeni|odeslano pomoci|"
        "poslano z iphonu|poslano z meho|ziskejte outlook|ziskat outlook|ziskejte aplikaci"};

constinit const Grammar czech_grammar = {.between_groups = "\u00a0",
                                         .decimal_mark = ",",
                                         .before_noun = "\u00a0",
                                         .weekday = czech::weekday,
                                         .month = czech::month,
                                         .date = czech::date,
                                         .weekday_in = czech::weekday_in,
                                         .number_of_day = czech::number_of_day,
                                         .month_after_number = czech::month_after_number,
                                         .on_weekday = czech::on_weekday,
                                         .regular_day = czech::regular_day,
                                         .brief_day = czech::brief_day,
                                         .time = czech::time,
                                         .at_hour = czech::at_hour,
                                         .last_of_list = "a",
                                         .inflects_names = true,
                                         .doubtful_answer = "no",
                                         .answers = czech_answers,
                                         .typeset = typeset_czech};

}  // namespace peer::locale
