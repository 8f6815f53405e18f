// Which form a file has, by what stands in it: a name tells little. See workbook.hpp.
// SPDX-License-Identifier: MIT
#include "peer/sheets/workbook.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>

#include "builder.hpp"
#include "peer/base/descriptor.hpp"
#include "peer/base/encoding.hpp"
#include "peer/base/failure.hpp"
#include "peer/base/text.hpp"

namespace peer::sheets {

namespace {

constexpr std::string_view save_as = "save it as XLSX, ODS or CSV, and name that file";

std::string shown(const std::string& file) {
  return base::printable(file);
}

[[noreturn]] void refuse(const std::string& file, std::string_view why, std::string_view help) {
  base::fail(fmt::format("'{}' {}", shown(file), why), std::string(help));
}

// Spreadsheets leave `~$NAME` and `.~lock.NAME#` beside a workbook that is open.
void refuse_lock_file(const std::string& file) {
  const std::string name = file.substr(file.rfind('/') + 1);
  const bool ms = name.starts_with("~$");
  const bool libre = name.starts_with(".~lock.") && name.ends_with("#");
  if (!ms && !libre) return;
  const std::string whole = ms ? name.substr(2) : name.substr(7, name.size() - 8);
  refuse(file, "is the lock file of a workbook that is open, not the workbook",
         fmt::format("close it in the spreadsheet and name the workbook itself: {}", shown(whole)));
}

std::string read_bytes(const std::string& file) {
  // O_NONBLOCK: a FIFO in the place of the file would wait for ever.
  const base::Descriptor opened(::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
  struct stat status {};
  if (!opened.is_open() || ::fstat(opened.number(), &status) != 0) {
    base::fail(fmt::format("cannot read '{}': {}", shown(file), strerrordesc_np(errno)),
               "name the file with the table");
  }
  if (!S_ISREG(status.st_mode)) refuse(file, "is no file with a table", "name such a file");
  if (static_cast<std::size_t>(status.st_size) > largest_file) {
    refuse(file, "is larger than 64 MB", "keep the rows and columns that are to be imported");
  }
  std::string bytes(static_cast<std::size_t>(status.st_size), '\0');
  std::size_t filled = 0;
  while (filled < bytes.size()) {
    const ssize_t got = ::read(opened.number(), bytes.data() + filled, bytes.size() - filled);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) {
      base::fail(fmt::format("cannot read '{}': {}", shown(file), strerrordesc_np(errno)));
    }
    if (got == 0) break;
    filled += static_cast<std::size_t>(got);
  }
  bytes.resize(filled);
  return bytes;
}

struct OtherForm {
  std::string_view begin;
  std::string_view what;
};

constexpr std::array other_forms{
    OtherForm{"\xFF\xD8\xFF", "a photo"},
    OtherForm{"\x89PNG", "a picture"},
    OtherForm{"GIF8", "a picture"},
    OtherForm{"%PDF", "a PDF, which holds no cells"},
    OtherForm{"{\\rtf", "a text of a word processor"},
    OtherForm{"<!DOCTYPE", "a page for a browser"},
    OtherForm{"<html", "a page for a browser"},
    OtherForm{"\x1F\x8B", "a compressed file"},
    OtherForm{"Rar!", "a compressed file"},
    OtherForm{"7z\xBC\xAF", "a compressed file"},
    OtherForm{"SQLite format", "a database"},
    OtherForm{"\x7F"
              "ELF",
              "a program"},
};

void refuse_other_forms(const std::string& file, std::string_view bytes) {
  for (const OtherForm& form : other_forms) {
    if (!bytes.starts_with(form.begin)) continue;
    refuse(file, fmt::format("is {}, not a table", form.what), save_as);
  }
}

// The compound files of older spreadsheets, and of newer ones with a password.
void refuse_compound(const std::string& file, std::string_view bytes) {
  if (!bytes.starts_with("\xD0\xCF\x11\xE0")) return;
  constexpr char wide[] = "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e";
  if (bytes.find(std::string_view(wide, sizeof wide - 1)) != std::string_view::npos) {
    refuse(file, "is protected by a password",
           "open it in the spreadsheet and save a copy without the password");
  }
  refuse(file, "is a workbook of an older form (.xls)", save_as);
}

void read_text(const std::string& file, std::string_view bytes,
               const std::optional<std::string>& encoding, Workbook& workbook) {
  base::DecodedText decoded;
  if (encoding) {
    std::optional<base::DecodedText> named = base::decode_text(bytes, *encoding);
    if (!named) {
      base::fail_usage(
          fmt::format("'{}' is not text in the encoding '{}'", shown(file), shown(*encoding)),
          "leave out --encoding, or name another: UTF-8, UTF-16, windows-1250, ISO-8859-2");
    }
    decoded = *std::move(named);
  } else {
    decoded = base::decode_text(bytes);
  }
  if (decoded.text.find('\0') != std::string::npos) refuse(file, "is not a table", save_as);
  workbook.form = "CSV, " + decoded.encoding;
  read_csv(decoded.text, workbook);
}

}  // namespace

Workbook read_workbook(const std::string& file, std::string_view bytes,
                       const std::optional<std::string>& encoding) {
  refuse_other_forms(file, bytes);
  refuse_compound(file, bytes);
  Workbook workbook;
  try {
    if (bytes.starts_with("PK\x03\x04") || bytes.starts_with("PK\x05\x06")) {
      read_package(bytes, workbook);
    } else {
      read_text(file, bytes, encoding, workbook);
    }
  } catch (const TooMuch& too_much) {
    refuse(file, "holds " + too_much.what, "keep the rows and columns that are to be imported");
  } catch (const NoTable& no_table) {
    refuse(file, no_table.why, no_table.help.empty() ? save_as : no_table.help);
  }
  return workbook;
}

Workbook read_workbook(const std::string& file, const std::optional<std::string>& encoding) {
  refuse_lock_file(file);
  const std::string bytes = read_bytes(file);
  if (bytes.empty()) refuse(file, "is empty", "name the file with the table");
  return read_workbook(file, bytes, encoding);
}

}  // namespace peer::sheets
