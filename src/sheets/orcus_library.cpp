// XLSX and ODS by liborcus, loaded by the first file of that form: the few functions of it that are
// called are found by their names, all others through the objects that they make.
// SPDX-License-Identifier: MIT
#include <array>
#include <memory>
#include <new>
#include <orcus/orcus_ods.hpp>
#include <orcus/orcus_xlsx.hpp>
#include <orcus/zip_archive.hpp>
#include <orcus/zip_archive_stream.hpp>

#include "builder.hpp"
#include "orcus_cells.hpp"
#include "package.hpp"
#include "peer/base/failure.hpp"
#include "peer/base/shared_library.hpp"
#include "sheet_files.hpp"

namespace peer::sheets {

namespace {

// Constructors and functions of a class take the object as their first argument.
struct Orcus {
  void (*make_xlsx)(void* self, iface::import_factory* factory) = nullptr;
  void (*make_ods)(void* self, iface::import_factory* factory) = nullptr;
  void (*make_stream)(void* self, const unsigned char* bytes, std::size_t size) = nullptr;
  void (*make_archive)(void* self, orcus::zip_archive_stream* stream) = nullptr;
  void (*end_archive)(void* self) = nullptr;
  void (*load)(void* self) = nullptr;
  bool (*read_file)(const void* self, std::string_view name,
                    std::vector<unsigned char>& bytes) = nullptr;
};

const Orcus& orcus_library() {
  static const Orcus loaded = [] {
    Orcus made;
    const std::array functions{
        base::LibraryFunction{"_ZN5orcus10orcus_xlsxC1EPNS_11spreadsheet5iface14import_factoryE",
                              &made.make_xlsx},
        base::LibraryFunction{"_ZN5orcus9orcus_odsC1EPNS_11spreadsheet5iface14import_factoryE",
                              &made.make_ods},
        base::LibraryFunction{"_ZN5orcus23zip_archive_stream_blobC1EPKhm", &made.make_stream},
        base::LibraryFunction{"_ZN5orcus11zip_archiveC1EPNS_18zip_archive_streamE",
                              &made.make_archive},
        base::LibraryFunction{"_ZN5orcus11zip_archiveD1Ev", &made.end_archive},
        base::LibraryFunction{"_ZN5orcus11zip_archive4loadEv", &made.load},
        base::LibraryFunction{"_ZNK5orcus11zip_archive15read_file_entryESt17basic_string_viewIc"
                              "St11char_traitsIcEERSt6vectorIhSaIhEE",
                              &made.read_file}};
    base::load_library({"spreadsheet library liborcus", PEER_ORCUS_FILE, PEER_ORCUS_PACKAGE},
                       functions);
    return made;
  }();
  return loaded;
}

// Room for one object of a class whose constructor is found by its name.
template <class Made>
struct Room {
  alignas(Made) std::array<std::byte, sizeof(Made)> bytes{};
  Made* object() { return std::launder(reinterpret_cast<Made*>(bytes.data())); }
};

class Archive {
 public:
  explicit Archive(std::string_view bytes) {
    const Orcus& library = orcus_library();
    library.make_stream(stream_.bytes.data(), reinterpret_cast<const unsigned char*>(bytes.data()),
                        bytes.size());
    library.make_archive(archive_.bytes.data(), stream_.object());
    library.load(archive_.bytes.data());
  }
  ~Archive() {
    orcus_library().end_archive(archive_.bytes.data());
    orcus::zip_archive_stream* const stream = stream_.object();
    stream->~zip_archive_stream();
  }
  Archive(const Archive&) = delete;
  Archive& operator=(const Archive&) = delete;
  Archive(Archive&&) = delete;
  Archive& operator=(Archive&&) = delete;

  // "" for none.
  std::string read(std::string_view name) const {
    std::vector<unsigned char> bytes;
    const bool found = orcus_library().read_file(archive_.bytes.data(), name, bytes);
    return found ? std::string(bytes.begin(), bytes.end()) : std::string();
  }

 private:
  Room<orcus::zip_archive_stream_blob> stream_;
  Room<orcus::zip_archive> archive_;
};

template <class Filter>
void read_by(void (*make)(void* self, iface::import_factory* factory), std::string_view bytes,
             Workbook& workbook) {
  Factory factory(workbook);
  Room<Filter> room;
  make(room.bytes.data(), &factory);
  orcus::iface::import_filter* const filter = room.object();
  const auto end = [](orcus::iface::import_filter* ended) { ended->~import_filter(); };
  const std::unique_ptr<orcus::iface::import_filter, decltype(end)> ending(filter, end);
  filter->read_stream(bytes);
}

}  // namespace

std::string unpack(std::string_view package, std::string_view name) {
  return Archive(package).read(name);
}

void read_xlsx(std::string_view package, Workbook& workbook) {
  read_by<orcus::orcus_xlsx>(orcus_library().make_xlsx, package, workbook);
}

void read_ods(std::string_view package, Workbook& workbook) {
  read_by<orcus::orcus_ods>(orcus_library().make_ods, package, workbook);
}

}  // namespace peer::sheets
