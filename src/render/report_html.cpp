// A report as one page: what it is about, what must be seen, the sections, how it is counted.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>

#include "html_parts.hpp"
#include "html_text.hpp"
#include "peer/render/language.hpp"

namespace peer::render {
namespace {

constexpr std::size_t most_without_contents = 3;  // sections
constexpr std::size_t widest_upright = 92;        // characters of a table on upright paper

// Nothing is loaded, run or sent; only the style in the page counts.
constexpr std::string_view policy =
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

bool is_shown(const ReportSection& section) {
  return !section.rows.empty() || !section.empty.empty();
}

// "listopad 2026", "4. čtvrtletí 2026", "rok 2026"; "" when it is none of these.
std::string period_name(const ReportDocument& document) {
  const domain::CalendarDay first = domain::calendar_day(document.from);
  const domain::CalendarDay after = domain::calendar_day(document.until + 1);
  if (first.day != 1 || after.day != 1) return {};
  const int months = (after.year - first.year) * 12 + after.month - first.month;
  if (months == 1) return month_in(document.language, first.year, first.month);
  if (months == 3 && first.month % 3 == 1) {
    constexpr Words quarter = {"quarter {} of {}"};
    return fmt::format(fmt::runtime(quarter.in(document.language)), first.month / 3 + 1,
                       first.year);
  }
  if (months == 12 && first.month == 1) {
    constexpr Words year = {"year {}"};
    return fmt::format(fmt::runtime(year.in(document.language)), first.year);
  }
  return {};
}

std::string period_words(const ReportDocument& document) {
  if (document.period.empty()) return {};
  const std::string name = period_name(document);
  const std::string from = day_in(document.language, document.from);
  const std::string days = document.from == document.until
                               ? from
                               : from + " – " + day_in(document.language, document.until);
  return name.empty() ? days : name + " (" + days + ")";
}

std::string head_html(const ReportDocument& document) {
  std::string title = document.title;
  const std::string period = document.period.empty() ? "" : period_name(document);
  for (const std::string& part : {period, document.program}) {
    if (!part.empty()) title += " – " + part;
  }
  const bool is_wide =
      std::any_of(document.sections.begin(), document.sections.end(), [&](const auto& section) {
        return section.layout == ReportSection::Layout::table &&
               table_width(document, section) > widest_upright;
      });
  return fmt::format(
      "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n"
      "<meta http-equiv=\"Content-Security-Policy\" content=\"{}\">\n"
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
      "<meta name=\"color-scheme\" content=\"light dark\">\n"
      "<title>{}</title>\n<style>\n{}</style>\n</head>\n",
      html_text(document.language), policy, html_text(title), page_style(is_wide));
}

std::string header_html(const ReportDocument& document) {
  constexpr Words as_of = {"As of"};
  constexpr Words revision = {"revision"};
  constexpr Words attention = {"Note:"};
  const std::string& language = document.language;
  std::string html = "<header>\n";
  if (!document.program.empty()) {
    html += fmt::format("<p class=\"program\">{}</p>\n", html_text(document.program));
  }
  html += fmt::format("<h1>{}</h1>\n", html_text(document.title));
  const std::string period = period_words(document);
  if (!period.empty()) html += fmt::format("<p class=\"period\">{}</p>\n", html_text(period));
  html += fmt::format("<p class=\"made\">{} {}", as_of.in(language),
                      html_text(day_in(language, document.today)));
  if (!document.revision.empty()) {
    html += fmt::format(", {} {}", revision.in(language), html_text(document.revision));
  }
  html += "</p>\n";
  for (const ReportNote& note : document.notes) {
    if (!note.is_warning) continue;
    html += fmt::format("<p class=\"warning\"><strong>{}</strong> {}</p>\n", attention.in(language),
                        html_text(note.text));
  }
  return html;
}

struct PlacedSection {
  const ReportSection* section;
  std::string id;
};

std::vector<PlacedSection> placed(const ReportDocument& document) {
  std::vector<PlacedSection> sections;
  for (const ReportSection& section : document.sections) {
    if (!is_shown(section)) continue;
    sections.push_back({&section, fmt::format("section-{}", sections.size() + 1)});
  }
  return sections;
}

std::string contents_html(const ReportDocument& document,
                          const std::vector<PlacedSection>& sections) {
  constexpr Words contents = {"Contents"};
  if (sections.size() <= most_without_contents) return {};
  std::string html = fmt::format("<nav aria-label=\"{}\">\n<ul>\n", contents.in(document.language));
  for (const PlacedSection& place : sections) {
    if (place.section->heading.empty()) continue;
    html += fmt::format("<li><a href=\"#{}\">{}</a></li>\n", place.id,
                        html_text(place.section->heading));
  }
  return html + "</ul>\n</nav>\n";
}

std::string section_html(const ReportDocument& document, const Terms& terms,
                         const PlacedSection& placed) {
  const ReportSection& section = *placed.section;
  const SectionPlace place{document, section, terms, placed.id};
  std::string html = fmt::format("<section id=\"{}\">\n", placed.id);
  if (!section.heading.empty()) html += fmt::format("<h2>{}</h2>\n", html_text(section.heading));
  if (!section.intro.empty()) {
    html += fmt::format("<p class=\"intro\">{}</p>\n", html_text(section.intro));
  }
  if (section.rows.empty()) {
    return html + fmt::format("<p class=\"empty\">{}</p>\n</section>\n", html_text(section.empty));
  }
  const bool is_facts = section.layout == ReportSection::Layout::facts;
  if (is_facts) html += facts_html(place);
  std::string content;
  for (std::size_t i = 0; i < section.charts.size(); ++i) {
    content += chart_html(place, section.charts[i], i + 1);
  }
  if (!is_facts) content += table_html(place);
  if (!content.empty()) html += "<div class=\"content\">\n" + content + "</div>\n";
  return html + "</section>\n";
}

std::string notes_html(const ReportDocument& document) {
  constexpr Words heading = {"Notes"};
  std::string html;
  for (const ReportNote& note : document.notes) {
    if (!note.is_warning) html += fmt::format("<li>{}</li>\n", html_text(note.text));
  }
  if (html.empty()) return {};
  return fmt::format("<section id=\"notes\">\n<h2>{}</h2>\n<ul>\n{}</ul>\n</section>\n",
                     heading.in(document.language), html);
}

std::string terms_html(const ReportDocument& document, const Terms& terms) {
  constexpr Words heading = {"How it is counted"};
  if (terms.all().empty()) return {};
  std::string html = fmt::format("<section id=\"terms\">\n<h2>{}</h2>\n<dl class=\"terms\">\n",
                                 heading.in(document.language));
  for (std::size_t i = 0; i < terms.all().size(); ++i) {
    const Term& term = terms.all()[i];
    html += fmt::format("<div id=\"term-{}\"><dt>{}</dt><dd>{}</dd></div>\n", i + 1,
                        html_text(terms.name(term)), html_text(term.meaning));
  }
  return html + "</dl>\n</section>\n";
}

}  // namespace

Terms::Terms(const ReportDocument& document) {
  for (const ReportSection& section : document.sections) {
    if (section.rows.empty()) continue;
    for (const std::size_t i : shown_columns(section)) {
      const ReportColumn& column = section.columns[i];
      if (column.meaning.empty() || !anchor(column).empty()) continue;
      terms_.push_back({column.heading, column.meaning, section.heading});
    }
  }
}

std::string Terms::name(const Term& term) const {
  const auto same = std::count_if(terms_.begin(), terms_.end(),
                                  [&](const Term& other) { return other.heading == term.heading; });
  return same == 1 || term.section.empty() ? term.heading : term.heading + " – " + term.section;
}

std::string Terms::anchor(const ReportColumn& column) const {
  for (std::size_t i = 0; i < terms_.size(); ++i) {
    if (terms_[i].heading == column.heading && terms_[i].meaning == column.meaning) {
      return fmt::format("term-{}", i + 1);
    }
  }
  return {};
}

std::string report_to_html(const ReportDocument& document) {
  const std::vector<PlacedSection> sections = placed(document);
  const Terms terms(document);
  std::string html = head_html(document) + "<body>\n" + header_html(document) +
                     contents_html(document, sections) + "</header>\n<main>\n";
  for (const PlacedSection& place : sections) html += section_html(document, terms, place);
  html += notes_html(document) + terms_html(document, terms);
  return html + "</main>\n</body>\n</html>\n";
}

}  // namespace peer::render
