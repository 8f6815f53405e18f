// Collects what the records say of one client.
// SPDX-License-Identifier: MIT
#include "peer/reports/client_card.hpp"

#include "order.hpp"
#include "peer/base/ensure.hpp"

namespace peer::reports {
namespace {

using domain::Session;

CardSession line_of(const Session& session, const domain::Mark* mark, const domain::Reply* reply) {
  CardSession line{session.id, *session.activity, *session.date, *session.status};
  if (reply != nullptr) line.reply = reply->answer.value;
  if (mark != nullptr) line.mark = mark->status.value;
  if (line.mark && domain::came(*line.mark)) line.minutes = session.minutes_of(*mark);
  return line;
}

void count(ClientCard& card, const CardSession& line, Source source) {
  if (!line.mark) return;
  card.marks[*line.mark].add(source, Tracing::on);
  if (!domain::came(*line.mark)) return;
  card.came.add(source, Tracing::on);
  source.amount = line.minutes;
  card.minutes.add(source, Tracing::on);
  if (!card.first_seen) card.first_seen = line.date;
  card.last_seen = line.date;
}

}  // namespace

ClientCard client_card(const domain::Records& records, std::string_view id, domain::Date today,
                       std::optional<Days> days) {
  const domain::Client* client = records.client(id);
  PEER_ENSURE(client != nullptr, "a card is asked for a client who is loaded");
  ClientCard card{client->id, domain::status_on(*client, today)};
  card.intakes = client->intakes;
  card.spells = client->spells;
  card.pauses = client->pauses;
  for (const Session* session : client_sessions(records)) {
    const domain::Mark* mark = session->mark_of(id);
    const domain::Reply* reply = session->reply_of(id);
    if (mark == nullptr && reply == nullptr) continue;
    if (days && (*session->date < days->from || *session->date > days->until)) continue;
    card.sessions.push_back(line_of(*session, mark, reply));
    if (mark != nullptr) count(card, card.sessions.back(), source_at(session->file, mark->who_at));
  }
  return card;
}

}  // namespace peer::reports
