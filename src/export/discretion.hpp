// Tells whether a text is about one person only: for what is handed to that person.
// SPDX-License-Identifier: MIT
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "peer/domain/fields.hpp"
#include "peer/domain/naming.hpp"
#include "peer/render/node.hpp"

namespace peer::exports {

class Discretion {
 public:
  Discretion(const domain::Records& records, const domain::PersonId& id);

  // Whether the text names somebody else: by id, name, number or address; in prose (not in a place
  // or a title) also by a part of a name.
  bool names_others(std::string_view text, bool is_prose) const;
  // Whether it names the person.
  bool names_person(std::string_view text, bool is_prose) const;

  // The text, null when there is none, or the remark in its place; `file` is then kept for
  // left_out().
  render::Node prose(const domain::Cell& cell, const std::string& file);
  render::Node place(const domain::Cell& cell, const std::string& file);
  const std::set<std::string>& left_out() const { return left_out_; }

  // "consultant", "coordinator"; "worker" for an id that nobody has.
  std::string_view role(const domain::Cell& worker) const;

 private:
  render::Node text(const domain::Cell& cell, bool is_prose, const std::string& file);

  const domain::Records& records_;
  domain::PersonId id_;
  domain::RecordList<domain::Person> others_;
  domain::RecordList<domain::Person> own_;
  domain::Namings others_names_;
  domain::Namings own_names_;
  std::set<domain::PersonId, std::less<>> other_ids_;
  std::set<std::string> left_out_;
};

}  // namespace peer::exports
