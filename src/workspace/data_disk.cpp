// Opens the data directory and, where it is named locally, the folder that is people/.
// SPDX-License-Identifier: MIT
#include "peer/workspace/data_disk.hpp"

#include "peer/workspace/local_settings.hpp"

namespace peer::workspace {

DataDisk::DataDisk(const std::string& directory) : disk_(directory) {
  if (const auto elsewhere = people_elsewhere(directory)) disk_.put_people(*elsewhere);
}

}  // namespace peer::workspace
