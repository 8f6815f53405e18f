// The plan of one support-group evening (program §2.1, §2.2, §2.7): rounds, topics, break.
// Pure; nothing of it is stored (program §6.1): a topic is a wish and minutes.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "peer/domain/policy.hpp"
#include "peer/domain/time.hpp"
#include "peer/domain/words.hpp"

namespace peer::domain {

// What a client may want for a topic (program §2.2).
enum class TopicWish { listen, reactions, solution, here_and_now, relations };

// listen, reactions, solution, here-and-now, relations
template <>
std::span<const WordEntry<TopicWish>> word_table<TopicWish>();

struct Topic {
  TopicWish wish = TopicWish::listen;
  int minutes = 0;
};

struct AgendaRequest {
  TimeOfDay start;
  TimeOfDay end;
  int break_minutes = 10;
  int clients = 0;    // expected
  int newcomers = 0;  // of them, here for the first time
  int staff = 2;
  std::vector<Topic> topics;
};

enum class AgendaPart {
  greeting,
  introductions,
  opening_round,
  topic,
  shared_time,
  break_time,
  closing_round
};

struct AgendaItem {
  AgendaPart part = AgendaPart::opening_round;
  TimeOfDay start;
  int minutes = 0;
  TopicWish wish = TopicWish::listen;  // of a topic
  int number = 0;                      // of a topic, from 1
};

struct Agenda {
  std::vector<AgendaItem> items;
  TimeOfDay end;  // earlier than planned when one person comes (program §2.7)
  bool shortened = false;
};

// Throws Failure(usage) when the topics do not fit, naming how many minutes there are.
Agenda plan_agenda(const AgendaRequest& request, const Policy& policy);

// `listen:20`; throws Failure(usage) with the words. Minutes 5–90.
Topic parse_topic(std::string_view text);

}  // namespace peer::domain
