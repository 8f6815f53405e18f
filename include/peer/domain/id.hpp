// Ids of records: [a-z0-9][a-z0-9-]{0,62} (design §2). A file's name is its id and ".toml".
//
// An id of each kind is a type of its own, so that none is taken for another. Text becomes an id
// where somebody says so – the decoder, the readers of arguments –, and an id is read as text
// wherever a std::string_view is.
// SPDX-License-Identifier: MIT
#pragma once

#include <compare>
#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <fmt/core.h>

namespace peer::domain {

template <class Tag>
class Id {
 public:
  Id() = default;  // empty: none
  explicit Id(std::string text) : text_(std::move(text)) {}
  explicit Id(std::string_view text) : text_(text) {}
  explicit Id(const char* text) : text_(text) {}
  template <class Other>
  Id(const Id<Other>& other) = delete;  // also where it is written out: SessionId(client.id)

  const std::string& text() const { return text_; }
  bool empty() const { return text_.empty(); }
  operator std::string_view() const { return text_; }  // NOLINT

  friend bool operator==(const Id& a, const Id& b) { return a.text_ == b.text_; }
  friend std::strong_ordering operator<=>(const Id& a, const Id& b) { return a.text_ <=> b.text_; }
  friend bool operator==(const Id& a, std::string_view b) { return a.text_ == b; }
  friend std::strong_ordering operator<=>(const Id& a, std::string_view b) {
    return std::string_view(a.text_) <=> b;
  }

  friend std::string operator+(std::string left, const Id& right) { return left += right.text_; }
  friend std::string operator+(const Id& left, std::string_view right) {
    return std::string(left.text_).append(right);
  }

 private:
  std::string text_{};
};

template <class A, class B>
bool operator==(const Id<A>& a, const Id<B>& b) = delete;
template <class A, class B>
std::strong_ordering operator<=>(const Id<A>& a, const Id<B>& b) = delete;

using PersonId = Id<struct PersonTag>;  // of clients and staff, who share one space of ids
using ActivityId = Id<struct ActivityTag>;
using SessionId = Id<struct SessionTag>;
using ContactId = Id<struct ContactTag>;
using MessageRunId = Id<struct MessageRunTag>;
using OnCallId = Id<struct OnCallTag>;
using InboxId = Id<struct InboxTag>;

// For what joins or prints texts.
template <class Tag>
std::vector<std::string> texts_of(const std::vector<Id<Tag>>& ids) {
  std::vector<std::string> texts;
  texts.reserve(ids.size());
  for (const Id<Tag>& id : ids) texts.push_back(id.text());
  return texts;
}

bool is_id(std::string_view text);

// Why `text` is not an id, for an error message: "an id is 1 to 63 …"; empty when it is one.
std::string id_problem(std::string_view text);

// A session's id is DATE-ACTIVITY, a second one that day DATE-ACTIVITY-HHMM. An activity's id must
// therefore not end in -DIGITS, and has at most 47 characters, so that a session's id is an id.
bool is_activity_id(std::string_view text);

}  // namespace peer::domain

template <class Tag>
struct std::hash<peer::domain::Id<Tag>> {
  std::size_t operator()(const peer::domain::Id<Tag>& id) const {
    return std::hash<std::string>()(id.text());
  }
};

template <class Tag>
struct fmt::formatter<peer::domain::Id<Tag>> : fmt::formatter<std::string_view> {
  template <class Context>
  auto format(const peer::domain::Id<Tag>& id, Context& context) const {
    return fmt::formatter<std::string_view>::format(id.text(), context);
  }
};
