// What every report is written with: the language, whether names are shown, the day, and the
// records that names and titles come from. SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "peer/actions/period.hpp"
#include "peer/domain/records.hpp"
#include "peer/render/language.hpp"
#include "peer/render/report.hpp"
#include "peer/reports/figure.hpp"
#include "peer/store/revision_disk.hpp"

namespace peer::documents {

using actions::Period;

// A figure with the records behind it.
render::ReportCell figure_cell(const reports::Figure& figure);
render::ReportCell figure_cell(const reports::PeopleFigure& figure);

class Writer {
 public:
  struct Manner {
    std::string language;
    bool shows_names = false;
    domain::Date today;
    std::optional<store::RevisionInfo> revision;  // the commit that is looked at
  };

  // Keeps a reference to the records.
  Writer(const domain::Records& records, Manner manner);

  const domain::Records& records() const { return records_; }
  const domain::Program& program() const { return records_.program; }
  const std::string& language() const { return manner_.language; }
  bool shows_names() const { return manner_.shows_names; }
  domain::Date today() const { return manner_.today; }

  // The title of an activity in the report's language; its id when there is none.
  std::string activity(const domain::ActivityId& id) const;
  // A cell that names a client or worker: the id, and where names are shown "id Name".
  render::ReportCell person(const domain::PersonId& id) const;

  // With the program, the days, the revision filled in.
  render::ReportDocument document(std::string_view name, std::string_view title,
                                  const Period& period) const;

 private:
  const domain::Records& records_;
  Manner manner_;
};

}  // namespace peer::documents
