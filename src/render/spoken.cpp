// The coded words of the files as people say them.
// SPDX-License-Identifier: MIT
#include "peer/render/spoken.hpp"

#include <array>

namespace peer::render {
namespace {

using domain::ActivityKind;
using domain::AttendanceStatus;
using domain::Channel;
using domain::ClientStatus;
using domain::ContactOutcome;
using domain::ContactPurpose;
using domain::IntakeOutcome;
using domain::ReplyAnswer;
using domain::Role;
using domain::SessionStatus;

constexpr std::array<SpokenWord<AttendanceStatus>, 6> attendance = {{
    {AttendanceStatus::present, {"present", "účast"}},
    {AttendanceStatus::late, {"late", "pozdní příchod"}},
    {AttendanceStatus::left_early, {"left early", "dřívější odchod"}},
    {AttendanceStatus::excused, {"excused", "omluva"}},
    {AttendanceStatus::absent, {"absent", "neúčast"}},
    {AttendanceStatus::sent_away, {"sent away", "vykázání"}},
}};
constexpr std::array<SpokenWord<SessionStatus>, 3> sessions = {{
    {SessionStatus::planned, {"planned", "plánováno"}},
    {SessionStatus::held, {"held", "konalo se"}},
    {SessionStatus::cancelled, {"cancelled", "zrušeno"}},
}};
constexpr std::array<SpokenWord<ReplyAnswer>, 3> answers = {{
    {ReplyAnswer::yes, {"yes", "ano"}},
    {ReplyAnswer::no, {"no", "ne"}},
    {ReplyAnswer::maybe, {"maybe", "možná"}},
}};
constexpr std::array<SpokenWord<ClientStatus>, 6> clients = {{
    {ClientStatus::applicant, {"applicant", "zájemce"}},
    {ClientStatus::waitlisted, {"waitlisted", "čeká na místo"}},
    {ClientStatus::active, {"active", "v programu"}},
    {ClientStatus::paused, {"paused", "přestávka"}},
    {ClientStatus::declined, {"declined", "nepřijetí"}},
    {ClientStatus::ended, {"ended", "ukončeno"}},
}};
constexpr std::array<SpokenWord<IntakeOutcome>, 4> outcomes = {{
    {IntakeOutcome::accepted, {"accepted", "přijetí"}},
    {IntakeOutcome::declined, {"declined", "nepřijetí"}},
    {IntakeOutcome::waitlisted, {"waitlisted", "na čekací seznam"}},
    {IntakeOutcome::undecided, {"undecided", "nerozhodnuto"}},
}};
constexpr std::array<SpokenWord<ActivityKind>, 8> kinds = {{
    {ActivityKind::support_group, {"support group", "podpůrná skupina"}},
    {ActivityKind::club, {"club", "klub"}},
    {ActivityKind::trip, {"trip", "výlet"}},
    {ActivityKind::thematic_group, {"thematic group", "tematická skupina"}},
    {ActivityKind::workshop, {"workshop", "dílna"}},
    {ActivityKind::team_meeting, {"team meeting", "porada"}},
    {ActivityKind::team_supervision, {"team supervision", "týmová supervize"}},
    {ActivityKind::supervision, {"supervision", "individuální supervize"}},
}};
constexpr std::array<SpokenWord<Role>, 2> roles = {{
    {Role::consultant, {"consultant", "peer konzultant/ka"}},
    {Role::coordinator, {"coordinator", "koordinátor/ka"}},
}};
constexpr std::array<SpokenWord<Channel>, 6> channels = {{
    {Channel::email, {"e-mail", "e-mail"}},
    {Channel::sms, {"SMS", "SMS"}},
    {Channel::messenger, {"Messenger", "Messenger"}},
    {Channel::facebook, {"Facebook", "Facebook"}},
    {Channel::phone, {"phone", "telefon"}},
    {Channel::none, {"none", "žádný"}},
}};
constexpr std::array<SpokenWord<ContactPurpose>, 5> purposes = {{
    {ContactPurpose::outreach, {"outreach", "oslovení"}},
    {ContactPurpose::support, {"support", "podpora"}},
    {ContactPurpose::crisis, {"crisis", "krize"}},
    {ContactPurpose::seen, {"seen", "setkání"}},
    {ContactPurpose::admin, {"organization", "organizace"}},
}};
constexpr std::array<SpokenWord<ContactOutcome>, 6> contacts = {{
    {ContactOutcome::reached, {"reached", "spojili jsme se"}},
    {ContactOutcome::no_answer, {"no answer", "bez odpovědi"}},
    {ContactOutcome::message_left, {"message left", "zanechán vzkaz"}},
    {ContactOutcome::bounced, {"bounced", "nedoručeno"}},
    {ContactOutcome::asked_not_to, {"asked not to be contacted", "přeje si klid"}},
    {ContactOutcome::left_in_peace, {"left in peace", "necháváme v klidu"}},
}};

}  // namespace

std::string_view spoken(std::string_view language, domain::AttendanceStatus status) {
  return spoken_in(language, attendance, status);
}
std::string_view spoken(std::string_view language, domain::SessionStatus status) {
  return spoken_in(language, sessions, status);
}
std::string_view spoken(std::string_view language, domain::ReplyAnswer answer) {
  return spoken_in(language, answers, answer);
}
std::string_view spoken(std::string_view language, domain::ClientStatus status) {
  return spoken_in(language, clients, status);
}
std::string_view spoken(std::string_view language, domain::IntakeOutcome outcome) {
  return spoken_in(language, outcomes, outcome);
}
std::string_view spoken(std::string_view language, domain::ActivityKind kind) {
  return spoken_in(language, kinds, kind);
}
std::string_view spoken(std::string_view language, domain::Role role) {
  return spoken_in(language, roles, role);
}
std::string_view spoken(std::string_view language, domain::Channel channel) {
  return spoken_in(language, channels, channel);
}
std::string_view spoken(std::string_view language, domain::ContactPurpose purpose) {
  return spoken_in(language, purposes, purpose);
}
std::string_view spoken(std::string_view language, domain::ContactOutcome outcome) {
  return spoken_in(language, contacts, outcome);
}

}  // namespace peer::render
