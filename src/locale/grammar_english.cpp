// The grammar of English.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <array>

#include "peer/locale/grammar.hpp"

namespace peer::locale {
namespace {
// A name of its own, since files are built together.
namespace english {

constexpr std::array<std::string_view, 7> weekdays = {"Monday", "Tuesday",  "Wednesday", "Thursday",
                                                      "Friday", "Saturday", "Sunday"};
constexpr std::array<std::string_view, 12> months = {
    "January", "February", "March",     "April",   "May",      "June",
    "July",    "August",   "September", "October", "November", "December"};
constexpr std::size_t short_name = 3;

std::string_view weekday(int day) {
  return weekdays.at(static_cast<std::size_t>(day) - 1);
}

std::string_view month(int number) {
  return months.at(static_cast<std::size_t>(number) - 1);
}

std::string date(const Day& day) {
  return fmt::format("{}\u00a0{}\u00a0{}", day.day, month(day.month).substr(0, short_name),
                     day.year);
}

std::string_view weekday_in(int day, DayCase) {
  return weekday(day);
}

std::string number_of_day(int day) {
  return std::to_string(day);
}

std::string_view on_weekday(int) {
  return "on";
}

std::string regular_day(int day, Parity weeks) {
  if (weeks == Parity::every) return fmt::format("every {}", weekday(day));
  return fmt::format("on {}s of {} weeks", weekday(day), weeks == Parity::even ? "even" : "odd");
}

std::string brief_day(const Day& day) {
  return fmt::format("{} {} {}", weekday(day.weekday).substr(0, short_name), day.day,
                     month(day.month).substr(0, short_name));
}

std::string time(std::string_view text) {
  return std::string(text);
}

std::string_view at_hour(int) {
  return "at";
}

std::string typeset(std::string_view text) {
  return std::string(text);
}

}  // namespace english
}  // namespace

// No word that could be part of a cry for help: "anymore", "help", "go", "everything", "goodbye".
constexpr AnswerWords english_answers = {
    .yes =
        "yes|yep|yeah|i will be there|i'll be there|count me in|see you there|i am coming|i'm "
        "coming|i will come|i'll come",
    .no = "no|nope|not|cannot|can't|won't|unable",
    .maybe = "maybe|perhaps|might|not sure|don't know|do not know|not sure yet|don't know yet",
    .inclined =
        "coming|come|attend|attending|definitely|certainly|of course|gladly|able|there|can|"
        "make it|join",
    .beside =
        "i|i'm|i'll|am|will|be|to|the|a|for|and|it|this|time|me|you|very|much|so|sorry|"
        "unfortunately|please|thank|thanks|thank you|invitation|inviting|see|hello|hi|dear|"
        "good|morning|afternoon|evening|day|kind|best|regards|wishes|cheers|all the best|"
        "soon|happy|glad|pleased|meeting|group|event|forward|looking forward|seeing|🙂|😊|😀|☺|👍",
    .doubtful = "if|unless|but|or|probably|would|could|today|tomorrow|later|earlier",
    .all = "all|both|all of them",
    .numbers = "first|second|third|fourth|fifth|sixth|seventh|eighth",
    .reports =
        "has accepted|accepted|has declined|declined|tentatively|tentatively accepted|has|"
        "your|invited",
    .no_more = "unsubscribe|stop|remove me|unsubscribe me|please unsubscribe me|please stop",
    .quoting = "wrote:|writes:",
    .headers = "from:|to:|cc:|date:|sent:|subject:",
    .devices =
        "sent from my|sent from mail for|sent from outlook|sent from yahoo|sent from proton|"
        "get outlook for|sent with|sent via"};

constinit const Grammar english_grammar = {.between_groups = ",",
                                           .decimal_mark = ".",
                                           .before_noun = " ",
                                           .weekday = english::weekday,
                                           .month = english::month,
                                           .date = english::date,
                                           .weekday_in = english::weekday_in,
                                           .number_of_day = english::number_of_day,
                                           .month_after_number = english::month,
                                           .on_weekday = english::on_weekday,
                                           .regular_day = english::regular_day,
                                           .brief_day = english::brief_day,
                                           .time = english::time,
                                           .at_hour = english::at_hour,
                                           .last_of_list = "and",
                                           .inflects_names = false,
                                           .doubtful_answer = "",
                                           .answers = english_answers,
                                           .typeset = english::typeset};

}  // namespace peer::locale
