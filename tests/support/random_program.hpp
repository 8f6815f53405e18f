// A small program at random, as files: sessions that overlap, people who come and go, deliberate
// mistakes. Every file is well formed; what is wrong in it is the matter of rules.
// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <random>
#include <string>
#include <vector>

#include "peer/domain/records.hpp"

namespace peer::test {

class RandomProgram {
 public:
  // With `strangers` some ids lead nowhere.
  RandomProgram(unsigned seed, bool strangers) : engine_(seed), strangers_(strangers) {}

  std::map<std::string, std::string> files();
  domain::Records records();  // of such files; what they say wrongly is left out

  int number(int least, int most);
  bool chance(int percent) { return number(1, 100) <= percent; }
  template <class List>
  const auto& one_of(const List& list) {
    return list[static_cast<std::size_t>(number(0, static_cast<int>(std::size(list)) - 1))];
  }

  std::string date();  // around November 2026, and seldom years away
  std::string time();
  std::string worker();
  std::string client();
  std::string some_workers();  // an array

 private:
  std::string staff_file();
  std::string client_file();
  std::string spells();
  std::string session_file(const std::string& activity, const std::string& date);
  std::string contact_file(const std::string& client, const std::string& date);
  std::string messages_file(const std::string& date);
  void put_sessions(std::map<std::string, std::string>& files);

  std::mt19937 engine_;
  bool strangers_;
  std::vector<std::string> sessions_;  // ids
};

}  // namespace peer::test
