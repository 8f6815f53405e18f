// Comments merge by the line that they stand with: ours stay, theirs come.
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <optional>

#include "merge_edits.hpp"
#include "peer/base/text.hpp"

namespace peer::store {
namespace {

using domain::RecordInfo;
using Comments = std::vector<Anchor::Comment>;
using SectionNames = std::map<const Node*, std::string>;

// NOLINTNEXTLINE(misc-no-recursion): as deep as toml++ allows
void name_sections(const Node& node, const RecordInfo* info, const std::string& name,
                   SectionNames& names) {
  names[&node] = name;
  for (const Node& child : node.children) {
    if (child.is_value()) continue;
    const domain::FieldInfo* field = field_of(info, child.key);
    const RecordInfo* rows = field == nullptr ? nullptr : field->rows;
    const std::string below = name_below(name, child.key);
    if (child.shape != Shape::sections) {
      name_sections(child, rows, below, names);
      continue;
    }
    const Tree list = tree_of(*child.value);
    const Named elements = named_elements(rows, list);
    for (std::size_t number = 0; number < elements.size(); ++number) {
      name_sections(child.children[number], rows, name_element(below, elements[number].first),
                    names);
    }
  }
}

std::string comment_after(const Outline& outline, std::size_t offset) {
  const std::size_t end = outline.line_end(offset);
  const std::string rest = base::trim(outline.slice({offset, end}));
  return rest.starts_with('#') ? rest : "";
}

// The comments between two lines with content.
Comments comments_between(const Outline& outline, std::size_t begin, std::size_t end) {
  Comments comments;
  for (std::size_t line = begin; line < end; line = outline.line_end(line)) {
    if (outline.is_comment(line)) {
      const std::size_t below = outline.line_end(line);
      const bool after_blank = line > 0 && outline.is_blank(line - 1);
      comments.push_back(
          {base::trim(outline.slice({line, below})), line, below, false, after_blank});
    } else if (!comments.empty()) {
      comments.back().apart = true;
    }
    if (outline.line_end(line) == line) break;
  }
  return comments;
}

const Anchor* find(const std::vector<Anchor>& anchors, const std::string& name) {
  const auto found = std::ranges::find(anchors, name, &Anchor::name);
  return found == anchors.end() ? nullptr : &*found;
}

bool holds(const Comments& comments, const std::string& text) {
  return std::ranges::find(comments, text, &Anchor::Comment::text) != comments.end();
}

// The lines in the way of which comments are merged.
class Carrier {
 public:
  Carrier(const Outline& outline, std::vector<Anchor> merged) : outline_(outline) {
    merged_ = std::move(merged);
  }

  // What theirs changed in the comments of one line. `waiting`: of lines that are gone.
  void carry(const Anchor& target, const Anchor* base, const Anchor* ours, const Anchor& theirs,
             const Comments& waiting) {
    Comments added = waiting;
    for (const Anchor::Comment& comment : theirs.above) {
      if (base != nullptr && holds(base->above, comment.text)) continue;
      added.push_back(comment);
    }
    if (base != nullptr) remove_gone(target, *base, ours, theirs);
    const std::string old = base == nullptr ? "" : base->same_line;
    const std::string mine = ours == nullptr ? "" : ours->same_line;
    if (theirs.same_line != old) {
      if (mine == old && target.same_line == old) {
        replace_same_line(target, theirs.same_line);
      } else if (!theirs.same_line.empty() && theirs.same_line != target.same_line) {
        added.push_back({theirs.same_line, 0, 0, false, false});
      }
    }
    insert_above(target, added);
  }

  void insert_above(const Anchor& target, const Comments& comments) {
    std::string lines;
    const std::string indentation(target.name.empty() ? std::string_view()
                                                      : outline_.indentation(target.line));
    for (const Anchor::Comment& comment : comments) {
      if (stands(comment.text)) continue;
      lines += indentation + comment.text + std::string(outline_.newline());
      if (comment.apart) lines += outline_.newline();
    }
    if (lines.empty()) return;
    const bool separate = target.name.empty() && target.line > 0 && comments.front().after_blank &&
                          !outline_.is_blank(target.line - 1) &&
                          !outline_.is_comment(target.line - 1);
    if (separate) lines.insert(0, outline_.newline());
    edits.push_back(insert_lines_at(target.line, std::move(lines)));
  }

  std::vector<TextEdit> edits;

 private:
  // Whether some line of the result says so already: it came with an element, or both added it.
  bool stands(const std::string& text) const {
    return std::ranges::any_of(merged_, [&](const Anchor& anchor) {
      return holds(anchor.above, text) || anchor.same_line == text;
    });
  }

  TextEdit insert_lines_at(std::size_t offset, std::string lines) const {
    const std::string_view text = outline_.text();
    if (offset == text.size() && !text.empty() && text.back() != '\n') {
      lines.resize(lines.size() - outline_.newline().size());
      lines.insert(0, outline_.newline());
    }
    return {offset, offset, std::move(lines)};
  }

  void remove_gone(const Anchor& target, const Anchor& base, const Anchor* ours,
                   const Anchor& theirs) {
    for (const Anchor::Comment& comment : target.above) {
      const bool gone = holds(base.above, comment.text) && !holds(theirs.above, comment.text);
      if (gone && ours != nullptr && holds(ours->above, comment.text)) {
        edits.push_back({comment.begin, comment.end, {}});
      }
    }
  }

  void replace_same_line(const Anchor& target, const std::string& comment) {
    std::size_t end = outline_.line_end(target.value_end);
    std::string_view text = outline_.text();
    while (end > target.value_end && (text[end - 1] == '\n' || text[end - 1] == '\r')) --end;
    edits.push_back({target.value_end, end, comment.empty() ? "" : "  " + comment});
  }

  const Outline& outline_;
  std::vector<Anchor> merged_;
};

}  // namespace

std::vector<Anchor> anchors_of(const Outline& outline, const RecordInfo* info) {
  SectionNames names;
  name_sections(outline.root(), info, "", names);
  std::vector<Anchor> anchors;
  for (const Node* section : outline.sections(outline.root())) {
    const std::string& name = names.at(section);
    if (section != &outline.root()) {
      anchors.push_back({"[" + name + "]",
                         outline.line_begin(section->span.begin),
                         section->span.end,
                         {},
                         comment_after(outline, section->span.end)});
    }
    for (const Entry& entry : outline.entries(*section)) {
      const std::string key = base::trim(outline.slice({entry.begin, entry.node->key_span.end}));
      anchors.push_back({name_below(name, key),
                         outline.line_begin(entry.begin),
                         entry.end(),
                         {},
                         comment_after(outline, entry.end())});
    }
  }
  std::ranges::sort(anchors, {}, &Anchor::line);
  anchors.push_back({"", outline.text().size(), outline.text().size(), {}, ""});
  std::size_t before = 0;
  for (Anchor& anchor : anchors) {
    anchor.above = comments_between(outline, before, anchor.line);
    before = outline.line_end(anchor.value_end);
  }
  return anchors;
}

std::string carry_comments(const std::string& text, const RecordInfo* info, const Outline* base,
                           const Outline& ours, const Outline& theirs) {
  const Outline outline(text);
  const std::vector<Anchor> merged = anchors_of(outline, info);
  const std::vector<Anchor> old = base == nullptr ? std::vector<Anchor>() : anchors_of(*base, info);
  const std::vector<Anchor> mine = anchors_of(ours, info);
  Carrier carrier(outline, merged);
  Comments waiting;  // of theirs, above lines that the result has not
  for (const Anchor& anchor : anchors_of(theirs, info)) {
    const Anchor* target = find(merged, anchor.name);
    const Anchor* was = find(old, anchor.name);
    if (target == nullptr) {
      for (const Anchor::Comment& comment : anchor.above) {
        const bool is_new = was == nullptr || !holds(was->above, comment.text);
        if (is_new && comment.apart) waiting.push_back(comment);
      }
      continue;
    }
    carrier.carry(*target, was, find(mine, anchor.name), anchor, waiting);
    waiting.clear();
  }
  if (carrier.edits.empty()) return text;
  return store::apply(text, std::move(carrier.edits));
}

}  // namespace peer::store
