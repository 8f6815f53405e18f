// Texts of messages with places to fill in: `Dobrý den, {call}`.
//
// `{name}` is a placeholder, `{{` is a brace. Nothing else is special: no conditions, no loops.
// A template for a letter begins with `Subject: …` and a blank line; the body follows.
//   {greeting}  "Dobrý den, Aleno"; without a form of address "Dobrý den"      {call}  "Aleno"
//   {sessions}  one line a session: day, hours, title, place (in an SMS all in one line)
//   {date}  "v sobotu 21. listopadu"   {day}  after "na": "sobotu 21. listopadu"
//   {when}  on its own: "sobota 21. listopadu"   {time} {end}  "18:00"   {at}  "v 18:00", "ve
//   14:00" {session}  its title   {about}  " – TITLE" or nothing   {place}  or its link {staff}
//   first names, else the program's   {program} {phone} {email}  as in program.toml {was}  a
//   sentence on the day before a move, or nothing {reason}  of the cancellation, as clients may be
//   told it, or nothing
// Those of one session give a list ("a, b a c") when the message is about several; days of more
// than two are a range. `Several: …` below the subject is the subject of a message about more than
// two. An unknown placeholder is a finding of rule "template" with its place, never an empty space.
// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "peer/base/findings.hpp"
#include "peer/domain/words.hpp"

namespace peer::delivery {

struct Piece {
  bool is_placeholder = false;
  std::string text{};
};

struct Template {
  std::vector<Piece> subject{};             // empty: the template has none
  std::vector<Piece> subject_of_several{};  // of a message about more than two sessions; or empty
  std::vector<Piece> body{};
};

// What may stand between braces, for help and did-you-mean.
const std::vector<std::string>& placeholder_names();

// nullopt when anything is wrong; the findings say what, all of it. `names`: the placeholders.
std::optional<Template> parse_template(const std::string& file, std::string_view text,
                                       bool needs_subject, base::Findings& findings,
                                       const std::vector<std::string>& names = placeholder_names());

// A value for every placeholder name. A line of nothing but placeholders whose values are empty is
// left out.
using Values = std::map<std::string, std::string, std::less<>>;
std::string fill(const std::vector<Piece>& pieces, const Values& values);

// A letter (e-mail, Messenger, Facebook) or a line (SMS, phone).
enum class Form { letter, line };

// "invite", "remind-sms": the NAME of templates/NAME.LANG.txt.
std::string template_name(domain::MessageKind kind, Form form);
std::string template_file(domain::MessageKind kind, Form form, std::string_view language);
// All files that replace a text, the letter to the client too.
const std::vector<std::string>& template_files();
// The built-in text, in the form of a file (src/locale/templates). Every kind has a letter;
// announcements have no line.
std::string_view built_in_template(domain::MessageKind kind, Form form, std::string_view language);

// The templates of one command: the directory's own, else the built-in ones.
class Templates {
 public:
  // Built-in ones only.
  Templates() = default;
  // `text` is what stands in the file `template_file(kind, form, language)`.
  void replace(domain::MessageKind kind, Form form, std::string_view language,
               std::string_view text, base::Findings& findings);
  const Template& get(domain::MessageKind kind, Form form, std::string_view language) const;

 private:
  mutable std::map<std::string, Template, std::less<>> by_file_;
};

}  // namespace peer::delivery
