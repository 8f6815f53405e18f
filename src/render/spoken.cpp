// The coded words of the files as people say them.
// SPDX-License-Identifier: MIT
#include <array>

#include "peer/render/language.hpp"

namespace peer::render {
namespace {

template <std::size_t size, class E>
std::string_view at(const std::array<Words, size>& words, E value, std::string_view language) {
  const auto index = static_cast<std::size_t>(value);
  return index < size ? words[index].in(language) : std::string_view("?");
}

// In the order of the enums in domain/words.hpp.
constexpr std::array<Words, 6> attendance = {{{"present", "účast"},
                                              {"late", "pozdní příchod"},
                                              {"left early", "dřívější odchod"},
                                              {"excused", "omluva"},
                                              {"absent", "neúčast"},
                                              {"sent away", "vykázání"}}};
constexpr std::array<Words, 3> sessions = {
    {{"planned", "plánováno"}, {"held", "konalo se"}, {"cancelled", "zrušeno"}}};
constexpr std::array<Words, 3> answers = {{{"yes", "ano"}, {"no", "ne"}, {"maybe", "možná"}}};
constexpr std::array<Words, 6> clients = {{{"applicant", "zájemce"},
                                           {"waitlisted", "v pořadí"},
                                           {"active", "v programu"},
                                           {"paused", "přestávka"},
                                           {"declined", "nepřijetí"},
                                           {"ended", "ukončeno"}}};
constexpr std::array<Words, 4> outcomes = {{{"accepted", "přijetí"},
                                            {"declined", "nepřijetí"},
                                            {"waitlisted", "zařazení do pořadí"},
                                            {"undecided", "nerozhodnuto"}}};
constexpr std::array<Words, 8> kinds = {{{"support group", "podpůrná skupina"},
                                         {"club", "klub"},
                                         {"trip", "výlet"},
                                         {"thematic group", "tematická skupina"},
                                         {"workshop", "dílna"},
                                         {"team meeting", "porada"},
                                         {"team supervision", "týmová supervize"},
                                         {"supervision", "individuální supervize"}}};
constexpr std::array<Words, 2> roles = {
    {{"consultant", "peer konzultant/ka"}, {"coordinator", "koordinátor/ka"}}};
constexpr std::array<Words, 6> channels = {{{"e-mail", "e-mail"},
                                            {"SMS", "SMS"},
                                            {"Messenger", "Messenger"},
                                            {"Facebook", "Facebook"},
                                            {"phone", "telefon"},
                                            {"none", "žádný"}}};
constexpr std::array<Words, 5> purposes = {{{"outreach", "oslovení"},
                                            {"support", "podpora"},
                                            {"crisis", "krize"},
                                            {"seen", "setkání"},
                                            {"organization", "organizace"}}};
constexpr std::array<Words, 6> contacts = {{{"reached", "podařil se"},
                                            {"no answer", "bez odpovědi"},
                                            {"message left", "zanechán vzkaz"},
                                            {"bounced", "nedoručeno"},
                                            {"asked not to be contacted", "přeje si klid"},
                                            {"left in peace", "necháváme v klidu"}}};

}  // namespace

std::string_view spoken(std::string_view language, domain::AttendanceStatus status) {
  return at(attendance, status, language);
}
std::string_view spoken(std::string_view language, domain::SessionStatus status) {
  return at(sessions, status, language);
}
std::string_view spoken(std::string_view language, domain::ReplyAnswer answer) {
  return at(answers, answer, language);
}
std::string_view spoken(std::string_view language, domain::ClientStatus status) {
  return at(clients, status, language);
}
std::string_view spoken(std::string_view language, domain::IntakeOutcome outcome) {
  return at(outcomes, outcome, language);
}
std::string_view spoken(std::string_view language, domain::ActivityKind kind) {
  return at(kinds, kind, language);
}
std::string_view spoken(std::string_view language, domain::Role role) {
  return at(roles, role, language);
}
std::string_view spoken(std::string_view language, domain::Channel channel) {
  return at(channels, channel, language);
}
std::string_view spoken(std::string_view language, domain::ContactPurpose purpose) {
  return at(purposes, purpose, language);
}
std::string_view spoken(std::string_view language, domain::ContactOutcome outcome) {
  return at(contacts, outcome, language);
}

}  // namespace peer::render
