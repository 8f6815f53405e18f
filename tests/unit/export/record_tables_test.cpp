// The tables of the export follow from the tables of fields: no key is forgotten.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "peer/domain/fields.hpp"
#include "peer/export/access_document.hpp"
#include "peer/export/tables.hpp"
#include "support/records.hpp"

using namespace peer;

namespace {

// The meanings of all columns, which are those of the keys.
std::set<std::string_view> meanings() {
  std::set<std::string_view> found;
  for (const exports::ExportTable& table : exports::export_tables()) {
    for (const exports::ExportColumn& column : table.columns) found.insert(column.meaning);
  }
  return found;
}

// Keys whose column says less, or something else: peer/export/record_tables.cpp.
constexpr std::string_view elsewhere[] = {"channels", "done"};

// NOLINTNEXTLINE(misc-no-recursion): tables nest
void expect_all(const domain::RecordInfo& record, const std::set<std::string_view>& columns) {
  for (const domain::FieldInfo& field : record.fields) {
    if (field.rows != nullptr) {
      expect_all(*field.rows, columns);
    } else if (std::ranges::find(elsewhere, field.key) == std::end(elsewhere)) {
      CAPTURE(record.name);
      CAPTURE(field.key);
      CHECK(columns.contains(field.meaning));
    }
  }
}

}  // namespace

TEST_CASE("every key of every record is a column of the export") {
  const std::set<std::string_view> columns = meanings();
  for (const domain::FileRecords& files : domain::file_records()) {
    // Its single values are rows of the table `settings`.
    if (files.info != &domain::program_record) expect_all(*files.info, columns);
  }
}

TEST_CASE("a table has one cell a column, and columns of different names") {
  domain::Records records;
  records.clients = {test::client("c-1", {test::spell("2026-11-12")})};
  records.clients[0].intakes = {test::intake("2026-11-12", domain::IntakeOutcome::accepted)};
  records.staff = {test::worker("s-ada")};
  records.sessions = {test::session("group", "2026-11-23", "18:00", "20:30",
                                    {{"c-1", domain::AttendanceStatus::present}})};
  std::size_t rows = 0;
  for (const exports::ExportTable& table : exports::export_tables()) {
    CAPTURE(table.name);
    std::set<std::string> names;
    for (const exports::ExportColumn& column : table.columns) names.insert(column.key);
    CHECK(names.size() == table.columns.size());
    table.each({records, test::day("2027-01-25"), {}}, [&](const exports::ExportRow& row) {
      CHECK(row.size() == table.columns.size());
      ++rows;
    });
  }
  CHECK(rows == 6);  // client, intake, membership, worker, session, mark
}

TEST_CASE("a person is told every key of their record but who other clients are") {
  domain::Records records;
  records.clients = {test::client("c-1"), test::client("c-2")};
  records.clients[0].not_same_as = {{domain::PersonId("c-2"), {}}};
  records.clients[0].companions = {test::companion("c-2", "2026-11-12")};
  records.sort();
  const auto document =
      exports::access_document(records, domain::PersonId("c-1"), test::day("2027-01-25"));
  const std::string text = render::to_json(document.node);
  CHECK(text.find("c-2") == std::string::npos);
  CHECK(text.find("\"others-who-look-alike\": 1") != std::string::npos);
  for (const domain::FieldInfo& field : domain::client_record.fields) {
    if (field.rows != nullptr || field.refers == domain::Refers::client) continue;
    CAPTURE(field.key);
    CHECK(text.find('"' + std::string(field.key) + "\": ") != std::string::npos);
  }
}
