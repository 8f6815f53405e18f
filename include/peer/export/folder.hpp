// Writes a folder of files that appears all at once: for an export, of which half must never be
// taken for the whole.
//
//   ExportFolder folder(to, data_directory);   // refuses a place that must not be written to
//   folder.begin("clients.csv"); folder.add(text); … folder.begin("staff.csv"); …
//   folder.finish();                           // on the disk, under its name
//
// Until finish() the files lie in a hidden folder beside `to`, which the destructor removes. Files
// 0600, the folder 0700.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "peer/base/descriptor.hpp"
#include "peer/render/table.hpp"

namespace peer::exports {

class ExportFolder {
 public:
  // Failure when `to` is there and not an empty folder, lies in the data directory, or its parent
  // is not there. Nothing is written yet.
  ExportFolder(const std::string& to, const std::string& data_directory);
  ~ExportFolder();
  ExportFolder(const ExportFolder&) = delete;
  ExportFolder& operator=(const ExportFolder&) = delete;
  ExportFolder(ExportFolder&&) = delete;
  ExportFolder& operator=(ExportFolder&&) = delete;

  render::CsvForm csv_form = render::CsvForm::plain;  // of the tables that are written into it

  void begin(const std::string& name);
  void add(std::string_view text);
  void finish();

  // Whether a folder above holds a .git: what is written might be committed by mistake.
  bool lies_in_repository() const;

 private:
  void make_folder();
  void flush();
  void end_file();

  std::string to_;
  std::string beside_;  // ".NAME.export"
  base::Descriptor folder_;
  base::Descriptor file_;
  std::string file_name_;
  std::string buffer_;
  std::vector<std::string> names_;
  bool is_made_ = false;
};

// One file in the same way; it must not be there yet. Returns whether it lies in a repository.
bool write_export_file(const std::string& to, const std::string& data_directory,
                       std::string_view text);

}  // namespace peer::exports
