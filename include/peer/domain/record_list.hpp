// Records of one kind, in order. Each keeps its address as long as it is in the list: while others
// are added, while the list is sorted or moved. A copy of the list has copies of the records.
// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <compare>
#include <cstddef>
#include <initializer_list>
#include <iterator>
#include <memory>
#include <utility>
#include <vector>

namespace peer::domain {

template <class Record>
class RecordList {
  using Owned = std::vector<std::unique_ptr<Record>>;

  // Random access to what the pointers of an Owned point at.
  template <class Seen>
  class Iterator {
   public:
    using iterator_category = std::random_access_iterator_tag;
    using difference_type = std::ptrdiff_t;
    using value_type = Record;
    using reference = Seen&;
    using pointer = Seen*;

    Iterator() = default;
    explicit Iterator(const std::unique_ptr<Record>* at) : at_(at) {}
    operator Iterator<const Record>() const {  // NOLINT(google-explicit-constructor)
      return Iterator<const Record>(at_);
    }
    Seen& operator*() const { return **at_; }
    Seen* operator->() const { return at_->get(); }
    Seen& operator[](difference_type step) const { return *at_[step]; }
    Iterator& operator+=(difference_type step) { return at_ += step, *this; }
    Iterator& operator-=(difference_type step) { return at_ -= step, *this; }
    Iterator& operator++() { return ++at_, *this; }
    Iterator& operator--() { return --at_, *this; }
    Iterator operator++(int) { return Iterator(at_++); }
    Iterator operator--(int) { return Iterator(at_--); }
    friend Iterator operator+(Iterator from, difference_type step) { return from += step; }
    friend Iterator operator+(difference_type step, Iterator from) { return from += step; }
    friend Iterator operator-(Iterator from, difference_type step) { return from -= step; }
    friend difference_type operator-(Iterator left, Iterator right) { return left.at_ - right.at_; }
    auto operator<=>(const Iterator&) const = default;

   private:
    const std::unique_ptr<Record>* at_ = nullptr;
  };

 public:
  using value_type = Record;
  using iterator = Iterator<Record>;
  using const_iterator = Iterator<const Record>;

  RecordList() = default;
  RecordList(std::initializer_list<Record> records) {
    for (const Record& record : records) push_back(record);
  }
  RecordList(const RecordList& other) {
    records_.reserve(other.size());
    for (const Record& record : other) push_back(record);
  }
  RecordList(RecordList&& other) noexcept = default;
  RecordList& operator=(const RecordList& other) { return *this = RecordList(other); }
  RecordList& operator=(RecordList&& other) noexcept = default;
  ~RecordList() = default;

  iterator begin() { return iterator(records_.data()); }
  iterator end() { return iterator(records_.data() + records_.size()); }
  const_iterator begin() const { return const_iterator(records_.data()); }
  const_iterator end() const { return const_iterator(records_.data() + records_.size()); }
  std::size_t size() const { return records_.size(); }
  bool empty() const { return records_.empty(); }
  Record& operator[](std::size_t number) { return *records_[number]; }
  const Record& operator[](std::size_t number) const { return *records_[number]; }
  Record& front() { return *records_.front(); }
  const Record& front() const { return *records_.front(); }
  Record& back() { return *records_.back(); }
  const Record& back() const { return *records_.back(); }

  void reserve(std::size_t size) { records_.reserve(size); }
  void clear() { records_.clear(); }
  void push_back(Record record) { records_.push_back(std::make_unique<Record>(std::move(record))); }
  Record& emplace_back() { return *records_.emplace_back(std::make_unique<Record>()); }
  // Those of the other list come behind these.
  void append(RecordList&& other) {
    records_.insert(records_.end(), std::make_move_iterator(other.records_.begin()),
                    std::make_move_iterator(other.records_.end()));
    other.records_.clear();
  }
  template <class Unwanted>
  void erase_if(Unwanted unwanted) {
    std::erase_if(records_, [&](const auto& record) { return unwanted(*record); });
  }
  // Those of which `less` says nothing stay in their order.
  template <class Less>
  void sort(Less less) {
    std::stable_sort(records_.begin(), records_.end(),
                     [&](const auto& left, const auto& right) { return less(*left, *right); });
  }

 private:
  Owned records_;
};

}  // namespace peer::domain
