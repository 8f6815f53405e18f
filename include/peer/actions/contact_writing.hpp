// The file of a new contact: its name, its text, and the record that it makes.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <set>
#include <string>

#include "peer/actions/contact_form.hpp"
#include "peer/workspace/workspace.hpp"

namespace peer::actions {

// The first id of that minute and client that no file has and none of `taken` is.
domain::ContactId free_contact_id(const workspace::Workspace& workspace, domain::LocalTime at,
                                  const domain::PersonId& client,
                                  const std::set<domain::ContactId>& taken = {});

// The record that the text of a contact's file makes, as it is read.
domain::Contact contact_from(const domain::ContactId& id, const std::string& text);

// The channel that a client is written to; none for a caller who is not known.
std::optional<domain::Channel> preferred_channel(workspace::Workspace& workspace,
                                                 const domain::PersonId& id);

// A call at night is written down whatever is missing; what is, stays a finding and is due.
workspace::Nature nature_of(const domain::Contact& contact);

// Adds the new file, under an id that none of `taken` is; returns its record.
domain::Contact propose_contact(const workspace::Workspace& workspace,
                                workspace::Proposal& proposal, const ContactForm& form,
                                const std::set<domain::ContactId>& taken = {});

}  // namespace peer::actions
