// Rows of people, generalized until every combination is shared; see person_classes.hpp.
// SPDX-License-Identifier: MIT
#include "person_classes.hpp"

#include <algorithm>
#include <array>
#include <limits>
#include <map>
#include <set>
#include <span>

namespace peer::reports {
namespace {

using Row = std::array<std::string, 3>;  // membership, tenure, visits

struct Band {
  std::int64_t from;
  std::string_view name;
};

// From fine to wide; beyond the last level there is only "*".
constexpr Band fine_tenure[] = {{0, "under-half-a-year"},
                                {183, "half-a-year-to-a-year"},
                                {365, "one-to-two-years"},
                                {730, "two-years-or-more"}};
constexpr Band wide_tenure[] = {{0, "under-a-year"}, {365, "a-year-or-more"}};
constexpr Band fine_visits[] = {{1, "1-4"}, {5, "5-14"}, {15, "15-29"}, {30, "30-or-more"}};
constexpr Band wide_visits[] = {{1, "1-14"}, {15, "15-or-more"}};
constexpr std::string_view hidden = "*";

std::string_view band_of(std::span<const Band> bands, std::int64_t value) {
  std::string_view name = bands.front().name;
  for (const Band& band : bands) {
    if (band.from <= value) name = band.name;
  }
  return name;
}

std::string banded(std::span<const Band> fine, std::span<const Band> wide, std::size_t level,
                   std::int64_t value) {
  if (level == 0) return std::string(band_of(fine, value));
  return std::string(level == 1 ? band_of(wide, value) : hidden);
}

struct Levels {
  std::size_t membership;  // 0, 1
  std::size_t tenure;      // 0, 1, 2
  std::size_t visits;      // 0, 1, 2
};

struct Facts {
  bool is_member;
  std::int64_t days;
  std::int64_t visits;
};

Facts facts_of(const domain::Client& client, std::int64_t visits, domain::Date until) {
  std::int64_t days = 0;
  for (const domain::Spell& spell : client.spells) {
    if (spell.from) days = std::max<std::int64_t>(days, until - *spell.from);
  }
  return {domain::in_spell(client, until), days, visits};
}

Row row_of(const Facts& facts, const Levels& levels) {
  return {levels.membership == 1 ? std::string(hidden)
          : facts.is_member      ? "member"
                                 : "left",
          banded(fine_tenure, wide_tenure, levels.tenure, facts.days),
          banded(fine_visits, wide_visits, levels.visits, facts.visits)};
}

// Combinations that fewer than k share become "*" altogether; when those are fewer than k
// themselves, the least common combination joins them.
std::size_t hide_rare(std::vector<Row>& rows, std::int64_t k) {
  const Row all_hidden{std::string(hidden), std::string(hidden), std::string(hidden)};
  while (true) {
    std::map<Row, std::int64_t> sizes;
    for (const Row& row : rows) ++sizes[row];
    const Row* rarest = nullptr;
    for (const auto& [row, size] : sizes) {
      if (row == all_hidden) continue;
      if (rarest == nullptr || size < sizes[*rarest]) rarest = &row;
    }
    const auto with_stars = sizes.find(all_hidden);
    const std::int64_t stars = with_stars == sizes.end() ? 0 : with_stars->second;
    const bool is_done = rarest == nullptr || (sizes[*rarest] >= k && (stars == 0 || stars >= k));
    if (is_done) return static_cast<std::size_t>(stars);
    const Row chosen = *rarest;
    std::ranges::replace(rows, chosen, all_hidden);
  }
}

std::vector<Row> generalized(const std::vector<Facts>& facts, std::int64_t k) {
  std::vector<Row> best;
  std::size_t best_loss = std::numeric_limits<std::size_t>::max();
  for (std::size_t number = 0; number < 18; ++number) {
    const Levels levels{number / 9, number / 3 % 3, number % 3};
    std::vector<Row> rows;
    for (const Facts& each : facts) rows.push_back(row_of(each, levels));
    const std::size_t stars = hide_rare(rows, k);
    // Visits are asked for most; a wholly hidden row has lost three times two.
    const std::size_t loss =
        (facts.size() - stars) * (levels.membership * 2 + levels.tenure + levels.visits * 2) +
        stars * 9;
    if (loss < best_loss) {
      best_loss = loss;
      best = std::move(rows);
    }
  }
  return best;
}

}  // namespace

std::vector<PersonClasses> person_classes(const domain::Records& records, const TrueCounts& counts,
                                          domain::Date until, std::int64_t k,
                                          base::Random& random) {
  std::vector<Facts> facts;
  for (const domain::PersonId& id : counts.people) {
    facts.push_back(facts_of(*records.client(id), counts.visits.at(id), until));
  }
  std::vector<PersonClasses> people;
  std::set<std::string> taken;
  for (const Row& row : generalized(facts, k)) {
    std::string number = random.letters(8);
    while (!taken.insert(number).second) number = random.letters(8);
    people.push_back({number, row[0], row[1], row[2]});
  }
  // An order that follows from the fresh numbers alone.
  std::ranges::sort(people, {}, &PersonClasses::person);
  return people;
}

std::int64_t least_visits(std::string_view visits) {
  for (const std::span<const Band> bands :
       {std::span<const Band>(fine_visits), std::span<const Band>(wide_visits)}) {
    for (const Band& band : bands) {
      if (band.name == visits) return band.from;
    }
  }
  return 1;
}

std::optional<int> most_days(std::string_view tenure) {
  for (const std::span<const Band> bands :
       {std::span<const Band>(fine_tenure), std::span<const Band>(wide_tenure)}) {
    for (std::size_t i = 0; i + 1 < bands.size(); ++i) {
      if (bands[i].name == tenure) return static_cast<int>(bands[i + 1].from) - 1;
    }
  }
  return std::nullopt;
}

}  // namespace peer::reports
