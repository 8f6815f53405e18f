// A client's card as a document: its sections in the order of every form.
// SPDX-License-Identifier: MIT
#include "client_sections.hpp"
#include "peer/documents/reports.hpp"

namespace peer::documents {

using render::Words;

render::ReportDocument client_document(const Writer& writer, const reports::ClientCard& card,
                                       const Period& period) {
  constexpr Words title = {"Client: "};
  const std::string& language = writer.language();
  const render::ReportCell who = writer.person(card.client->id);
  const std::string name = who.text.empty() ? card.client->id.text() : who.text;
  render::ReportDocument document =
      writer.document("client", std::string(title.in(language)) + name, period);
  document.sections.push_back(card_section(writer, card));
  document.sections.push_back(open_section(writer, card));
  document.sections.push_back(presence_section(writer, card));
  document.sections.push_back(marks_section(writer, card));
  document.sections.push_back(sessions_section(writer, card));
  document.sections.push_back(contacts_section(writer, card));
  document.sections.push_back(intakes_section(writer, card));
  document.sections.push_back(spells_section(writer, card));
  document.sections.push_back(pauses_section(writer, card));
  document.sections.push_back(consents_section(writer, card));
  return document;
}

}  // namespace peer::documents
