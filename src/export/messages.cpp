// Tables of `peer export` from messages/, the ledger of what was sent.
// SPDX-License-Identifier: MIT
#include "peer/export/column.hpp"

namespace peer::exports {
namespace {

using domain::Message;
using domain::MessageOutcome;
using domain::MessageRun;
using domain::Told;

constexpr ColumnOf<MessageRun> run_columns[] = {
    {"id", "id", "The run: one sending.", [](const MessageRun& row) { return Node(row.id); }},
    {"messages", "number", "How many messages it claimed.",
     [](const MessageRun& row) { return Node(row.messages.size()); }},
};

void each_run(const ExportSource& source, const ExportSink& sink) {
  for (const MessageRun& run : source.records.messages) send(run_columns, run, sink);
}

using MessagePart = Part<MessageRun, Message>;
constexpr ColumnOf<MessagePart> message_columns[] = {
    {"run", "id", "The run.", [](const MessagePart& row) { return Node(row.of.id); }},
    {"number", "number", "Place in the run, from 1.",
     [](const MessagePart& row) { return Node(row.number); }},
    {"to", "id", "The client; none: an announcement to all.",
     [](const MessagePart& row) { return cell(row.item.to); }},
    {"sessions", "list of ids", "Sessions that it tells of.",
     [](const MessagePart& row) { return cell(row.item.sessions); }},
    {"kind", "word", "invite, remind, change, cancel or announce.",
     [](const MessagePart& row) { return cell(row.item.kind); }},
    {"channel", "word", "email, sms, messenger, facebook, phone or none.",
     [](const MessagePart& row) { return cell(row.item.channel); }},
    {"version", "number", "How often what was told has changed, from 1.",
     [](const MessagePart& row) { return cell(row.item.version); }},
    {"at", "instant", "When it was claimed, before it was handed over.",
     [](const MessagePart& row) { return cell(row.item.at); }},
    {"token", "text", "The unguessable part of an e-mail's identifiers.",
     [](const MessagePart& row) { return cell(row.item.token); }},
};

void each_message(const ExportSource& source, const ExportSink& sink) {
  for (const MessageRun& run : source.records.messages) {
    send_parts(message_columns, run, run.messages, sink);
  }
}

struct ToldRow {
  const MessageRun& run;
  std::int64_t message;
  const Told& told;
  std::int64_t number;
};

constexpr ColumnOf<ToldRow> told_columns[] = {
    {"run", "id", "The run.", [](const ToldRow& row) { return Node(row.run.id); }},
    {"message", "number", "The message's place in the run.",
     [](const ToldRow& row) { return Node(row.message); }},
    {"number", "number", "Place among the sessions of the message, from 1.",
     [](const ToldRow& row) { return Node(row.number); }},
    {"date", "date", "The day that was told.",
     [](const ToldRow& row) { return cell(row.told.date); }},
    {"start", "time", "The beginning that was told.",
     [](const ToldRow& row) { return cell(row.told.start); }},
    {"end", "time", "The end that was told.",
     [](const ToldRow& row) { return cell(row.told.end); }},
    {"place", "text", "The place that was told.",
     [](const ToldRow& row) { return cell(row.told.place); }},
    {"online", "text", "The link that was told.",
     [](const ToldRow& row) { return cell(row.told.online); }},
};

void each_told(const ExportSource& source, const ExportSink& sink) {
  for (const MessageRun& run : source.records.messages) {
    std::int64_t message = 0;
    for (const Message& each : run.messages) {
      ++message;
      std::int64_t number = 0;
      for (const Told& told : each.told) {
        send(told_columns, ToldRow{run, message, told, ++number}, sink);
      }
    }
  }
}

using OutcomePart = Part<MessageRun, MessageOutcome>;
constexpr ColumnOf<OutcomePart> outcome_columns[] = {
    {"run", "id", "The run.", [](const OutcomePart& row) { return Node(row.of.id); }},
    {"number", "number", "Place among the outcomes of the run, from 1.",
     [](const OutcomePart& row) { return Node(row.number); }},
    {"message", "number", "The message's place in the run.",
     [](const OutcomePart& row) { return cell(row.item.of); }},
    {"state", "word",
     "sent, failed, done (by hand), missed or resent; a message without an outcome may have gone "
     "out.",
     [](const OutcomePart& row) { return cell(row.item.state); }},
    {"at", "instant", "When it was recorded.",
     [](const OutcomePart& row) { return cell(row.item.at); }},
    {"why", "text", "Why it failed.", [](const OutcomePart& row) { return cell(row.item.why); }},
};

void each_outcome(const ExportSource& source, const ExportSink& sink) {
  for (const MessageRun& run : source.records.messages) {
    send_parts(outcome_columns, run, run.outcomes, sink);
  }
}

}  // namespace

void add_message_tables(std::vector<ExportTable>& tables) {
  tables.push_back({"runs", "One row a run that sent messages.", described(run_columns), each_run});
  tables.push_back({"messages", "One row a message that a run claimed to send.",
                    described(message_columns), each_message});
  tables.push_back(
      {"told", "One row a session as a message told of it.", described(told_columns), each_told});
  tables.push_back(
      {"outcomes", "One row what became of a message.", described(outcome_columns), each_outcome});
}

}  // namespace peer::exports
