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
    {AttendanceStatus::present, {"present"}},
    {AttendanceStatus::late, {"late"}},
    {AttendanceStatus::left_early, {"left early"}},
    {AttendanceStatus::excused, {"excused"}},
    {AttendanceStatus::absent, {"absent"}},
    {AttendanceStatus::sent_away, {"sent away"}},
}};
constexpr std::array<SpokenWord<SessionStatus>, 3> sessions = {{
    {SessionStatus::planned, {"planned"}},
    {SessionStatus::held, {"held"}},
    {SessionStatus::cancelled, {"cancelled"}},
}};
constexpr std::array<SpokenWord<ReplyAnswer>, 3> answers = {{
    {ReplyAnswer::yes, {"yes"}},
    {ReplyAnswer::no, {"no"}},
    {ReplyAnswer::maybe, {"maybe"}},
}};
constexpr std::array<SpokenWord<ClientStatus>, 6> clients = {{
    {ClientStatus::applicant, {"applicant"}},
    {ClientStatus::waitlisted, {"waitlisted"}},
    {ClientStatus::active, {"active"}},
    {ClientStatus::paused, {"paused"}},
    {ClientStatus::declined, {"declined"}},
    {ClientStatus::ended, {"ended"}},
}};
constexpr std::array<SpokenWord<IntakeOutcome>, 4> outcomes = {{
    {IntakeOutcome::accepted, {"accepted"}},
    {IntakeOutcome::declined, {"declined"}},
    {IntakeOutcome::waitlisted, {"waitlisted", locale::Context("outcome")}},
    {IntakeOutcome::undecided, {"undecided"}},
}};
constexpr std::array<SpokenWord<ActivityKind>, 8> kinds = {{
    {ActivityKind::support_group, {"support group"}},
    {ActivityKind::club, {"club"}},
    {ActivityKind::trip, {"trip"}},
    {ActivityKind::thematic_group, {"thematic group"}},
    {ActivityKind::workshop, {"workshop"}},
    {ActivityKind::team_meeting, {"team meeting"}},
    {ActivityKind::team_supervision, {"team supervision"}},
    {ActivityKind::supervision, {"supervision"}},
}};
constexpr std::array<SpokenWord<Role>, 2> roles = {{
    {Role::consultant, {"consultant"}},
    {Role::coordinator, {"coordinator"}},
}};
constexpr std::array<SpokenWord<Channel>, 6> channels = {{
    {Channel::email, {"e-mail"}},
    {Channel::sms, {"SMS"}},
    {Channel::messenger, {"Messenger"}},
    {Channel::facebook, {"Facebook"}},
    {Channel::phone, {"phone"}},
    {Channel::none, {"none", locale::Context("channel")}},
}};
constexpr std::array<SpokenWord<ContactPurpose>, 5> purposes = {{
    {ContactPurpose::outreach, {"outreach"}},
    {ContactPurpose::support, {"support"}},
    {ContactPurpose::crisis, {"crisis"}},
    {ContactPurpose::seen, {"seen"}},
    {ContactPurpose::admin, {"organization"}},
}};
constexpr std::array<SpokenWord<ContactOutcome>, 6> contacts = {{
    {ContactOutcome::reached, {"reached"}},
    {ContactOutcome::no_answer, {"no answer"}},
    {ContactOutcome::message_left, {"message left"}},
    {ContactOutcome::bounced, {"bounced"}},
    {ContactOutcome::asked_not_to, {"asked not to be contacted"}},
    {ContactOutcome::left_in_peace, {"left in peace"}},
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
