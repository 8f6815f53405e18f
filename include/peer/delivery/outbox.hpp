// Messages as files in a directory, for whoever sends them by other means.
//
// One file a message, DATE-CLIENT-KIND.txt with the first session's date: the same plan written
// twice gives the same files. Headers Channel, To, Subject, Sessions, a blank line, the text.
// The directory is created 0700, files are 0600 and replaced as a whole. Because the texts name
// people, a directory inside the data directory is refused, unless it is under .peer/.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "peer/delivery/plan.hpp"

namespace peer::delivery {

struct OutboxFile {
  std::string name;
  std::string text;
};

// Nothing for skipped entries.
std::vector<OutboxFile> outbox_files(const std::vector<Entry>& entries);
OutboxFile announcement_file(const Message& message, const Sessions& sessions);

// Failure when `directory` cannot be used; writes nothing.
void check_outbox(const std::string& directory, const std::string& data_directory);
// Creates the directory if need be and writes all files. Failure says which one could not be.
void write_outbox(const std::string& directory, const std::string& data_directory,
                  const std::vector<OutboxFile>& files);

}  // namespace peer::delivery
