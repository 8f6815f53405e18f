// Names and makes the files of contacts; see contact_writing.hpp.
// SPDX-License-Identifier: MIT
#include "peer/actions/contact_writing.hpp"

#include "peer/base/ensure.hpp"
#include "peer/domain/caller.hpp"
#include "peer/store/decode.hpp"
#include "peer/store/layout.hpp"

namespace peer::actions {

domain::ContactId free_contact_id(const workspace::Workspace& workspace, domain::LocalTime at,
                                  const domain::PersonId& client,
                                  const std::set<domain::ContactId>& taken) {
  for (int number = 1;; ++number) {
    domain::ContactId id = domain::contact_id(at, client, number);
    if (!taken.contains(id) && !workspace.exists(store::contact_path(id))) return id;
  }
}

domain::Contact contact_from(const domain::ContactId& id, const std::string& text) {
  domain::Records records;
  base::Findings findings;
  store::decode(store::contact_path(id), text, records, findings);
  PEER_ENSURE(records.contacts.size() == 1, "a contact's file holds one contact");
  return records.contacts.front();
}

std::optional<domain::Channel> preferred_channel(workspace::Workspace& workspace,
                                                 const domain::PersonId& id) {
  const domain::Client* client = domain::is_unknown(id) ? nullptr : workspace.client(id);
  return client == nullptr ? std::nullopt : client->channel.value;
}

workspace::Nature nature_of(const domain::Contact& contact) {
  const bool is_crisis = contact.purpose.value == domain::ContactPurpose::crisis;
  return is_crisis ? workspace::Nature::always : workspace::Nature::fact;
}

domain::Contact propose_contact(const workspace::Workspace& workspace,
                                workspace::Proposal& proposal, const ContactForm& form,
                                const std::set<domain::ContactId>& taken) {
  const domain::ContactId id = free_contact_id(workspace, form.at.local, form.client, taken);
  const std::string text = contact_document(form);
  proposal.create_text(store::contact_path(id), text);
  return contact_from(id, text);
}

}  // namespace peer::actions
