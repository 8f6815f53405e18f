// remove: a line, an entry between braces, a value between brackets, a table with all below it.
// SPDX-License-Identifier: MIT
#include <algorithm>

#include "edit_list.hpp"
#include "edit_steps.hpp"

namespace peer::store {
namespace {

TextEdit cut(Span lines) {
  return {lines.begin, lines.end, {}};
}

// Cuts that touch are one. A cut up to the end of a file without final newline takes the newline
// before it, so that the file still has none.
TextEdits settle_cuts(const Outline& outline, TextEdits edits) {
  std::ranges::sort(edits, {}, &TextEdit::begin);
  TextEdits settled;
  for (TextEdit& edit : edits) {
    if (!settled.empty() && settled.back().text.empty() && edit.text.empty() &&
        edit.begin <= settled.back().end) {
      settled.back().end = std::max(settled.back().end, edit.end);
    } else {
      settled.push_back(std::move(edit));
    }
  }
  const std::string_view text = outline.text();
  for (TextEdit& edit : settled) {
    const bool at_end = edit.end == text.size() && !text.ends_with('\n');
    if (at_end && edit.text.empty() && text.substr(0, edit.begin).ends_with('\n')) {
      edit.begin -= text.substr(0, edit.begin).ends_with("\r\n") ? std::size_t{2} : std::size_t{1};
    }
  }
  return settled;
}

Span entry_lines(const Outline& outline, const Entry& entry) {
  return {outline.line_begin(entry.begin), outline.line_end(entry.end())};
}

// One blank line is left where two were, none at the end of the file.
Span with_blank_lines(const Outline& outline, Span lines) {
  std::size_t below = lines.end;
  while (below < outline.text().size() && outline.is_blank(below)) {
    below = outline.line_end(below);
  }
  if (below == outline.text().size()) {
    while (lines.begin > 0 && outline.is_blank(lines.begin - 1)) {
      lines.begin = outline.line_begin(lines.begin - 1);
    }
    lines.end = below;
  } else if (lines.begin == 0 || outline.is_blank(lines.begin - 1)) {
    lines.end = below;
  }
  return lines;
}

bool only_blank(const Outline& outline, std::size_t begin, std::size_t end) {
  return outline.slice({begin, end}).find_first_not_of(" \t\r\n") == std::string_view::npos;
}

// `heir` replaces the first section: the header of a table that would vanish with its only child.
TextEdits cut_sections(const Outline& outline, const std::vector<const Node*>& sections,
                       const std::string& heir) {
  std::vector<Span> blocks;
  for (const Node* section : sections) {
    const Span block = outline.block(*section);
    if (!blocks.empty() && only_blank(outline, blocks.back().end, block.begin)) {
      blocks.back().end = block.end;
    } else {
      blocks.push_back(block);
    }
  }
  TextEdits edits;
  for (const Span& block : blocks) {
    if (edits.empty() && !heir.empty()) {
      const bool at_end = block.end == outline.text().size() && !outline.text().ends_with('\n');
      edits.push_back({block.begin, block.end,
                       "[" + heir + "]" + (at_end ? "" : std::string(outline.newline()))});
    } else {
      edits.push_back(cut(with_blank_lines(outline, block)));
    }
  }
  return edits;
}

bool is_below(const Node& node, const Node* leaf) {
  return &node == leaf || std::ranges::any_of(node.children, [&](const Node& child) {
    return !child.is_value() ? is_below(child, leaf) : &child == leaf;
  });
}

// The text of all entries but those below `node`, between the same braces.
TextEdits cut_in_braces(const Outline& outline, const Node& table, const Node& node,
                        const std::string& heir) {
  const std::vector<Entry> entries = outline.entries(table);
  std::string kept;
  bool needs_heir = !heir.empty();
  for (const Entry& entry : entries) {
    std::string text(outline.slice({entry.begin, entry.end()}));
    if (is_below(node, entry.node)) {
      text = needs_heir ? heir + " = {}" : "";
      needs_heir = false;
    }
    if (!text.empty()) {
      kept += (kept.empty() ? "" : ", ") + text;
    }
  }
  if (kept.empty()) {
    return {{table.span.begin, table.span.end, "{}"}};
  }
  return {{entries.front().begin, entries.back().end(), kept}};
}

TextEdits cut_entries(const Outline& outline, const Node& table, const Node& node,
                      const std::string& heir) {
  TextEdits edits;
  for (const Entry& entry : outline.entries(table)) {
    if (!is_below(node, entry.node)) {
      continue;
    }
    if (edits.empty() && !heir.empty()) {
      edits.push_back({entry.begin, entry.end(), heir + " = {}"});
    } else {
      edits.push_back(cut(entry_lines(outline, entry)));
    }
  }
  return edits;
}

TextEdits cut_element(const Outline& outline, const Node& array, std::size_t index) {
  std::vector<Pick> picks = all_of(array);
  picks.erase(picks.begin() + static_cast<std::ptrdiff_t>(index));
  return {{array.span.begin, array.span.end, list_with(outline, array, picks)}};
}

}  // namespace

TextEdits edits_of_remove(const Outline& outline, const KeyPath& path) {
  const Walk way = walk(outline, path);
  const std::size_t step = path.size();
  if (way.found() != step || step == 0) {
    return {};
  }
  const Node& node = way.last();
  const Node& parent = *way.chain[step - 1];
  if (parent.shape == Shape::array || parent.shape == Shape::sections) {
    const bool is_table = node.shape == Shape::section || node.shape == Shape::inline_table;
    const bool in_table = std::holds_alternative<std::string>(path[step - 2]);
    if (parent.children.size() == 1 && is_table && in_table) {
      return edits_of_remove(outline, KeyPath(path.begin(), path.end() - 1));
    }
    return parent.shape == Shape::array
               ? cut_element(outline, parent, std::get<std::size_t>(path.back()))
               : settle_cuts(outline, cut_sections(outline, outline.sections(node), {}));
  }
  const bool only_child = parent.children.size() == 1;
  const std::size_t body = way.body(step - 1);
  const Node& table = *way.chain[body];
  const bool empties_dotted = only_child && parent.shape == Shape::dotted;
  const std::string dotted_heir = empties_dotted ? dotted_key(path, body, step - 1) : "";
  if (table.shape == Shape::inline_table) {
    return cut_in_braces(outline, table, node, dotted_heir);
  }
  TextEdits edits = cut_entries(outline, table, node, dotted_heir);
  if (!node.is_value()) {
    const bool empties_implied = only_child && parent.shape == Shape::implied;
    TextEdits more = cut_sections(outline, outline.sections(node),
                                  empties_implied ? dotted_key(path, 0, step - 1) : "");
    edits.insert(edits.end(), more.begin(), more.end());
  }
  return settle_cuts(outline, std::move(edits));
}

}  // namespace peer::store
