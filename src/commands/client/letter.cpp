// `peer client letter`: the letter to the client, to give on paper (program §5.3).
// SPDX-License-Identifier: MIT
#include "peer/actions/input.hpp"
#include "peer/commands/command.hpp"
#include "peer/delivery/texts.hpp"
#include "peer/delivery/welcome_letter.hpp"
#include "peer/locale/language.hpp"
#include "peer/workspace/names.hpp"

namespace peer::commands::client_letter {
namespace {

using workspace::Workspace;

delivery::Template read_template(Workspace& workspace, std::string_view language) {
  const std::string own = delivery::welcome_file(language);
  workspace::Broken broken;
  const bool is_own = workspace.exists(own);
  const std::string text =
      is_own ? workspace.need_text(own) : std::string(delivery::built_in_welcome(language));
  auto parsed = delivery::parse_welcome(own, text, broken.findings);
  if (!parsed) {
    broken.texts[own] = text;
    throw broken;
  }
  return std::move(*parsed);
}

base::ExitCode run(Context& context, const Arguments& arguments) {
  const auto asked = read_option(arguments, "--language", actions::read_language);
  Workspace workspace = context.open(workspace::Access::read);
  workspace.load_staff();
  workspace.load_people();
  const domain::Client* client = nullptr;
  if (const auto typed = arguments.get("CLIENT")) {
    client = &workspace.need_client(workspace::resolve_client(workspace, *typed));
  }
  const std::string_view own = client == nullptr
                                   ? locale::known_code(workspace.program().language)
                                   : delivery::language_of(*client, workspace.program());
  const std::string_view language = asked ? locale::known_code(*asked) : own;
  const delivery::Template text = read_template(workspace, language);
  const std::string filled =
      delivery::fill_welcome(workspace.records(), text, language, client, workspace.today());
  const bool html = arguments.has("--html");
  const std::string letter =
      html ? delivery::welcome_html(filled, language) : delivery::welcome_text(filled);
  if (context.format == Format::json) {
    context.print(render::Node(render::NodeObject{
        {"client", client == nullptr ? render::Node() : render::Node(client->id)},
        {"language", language},
        {html ? "html" : "text", letter}}));
  } else {
    context.out += letter;
  }
  return answered(context, workspace);
}

constexpr Argument arguments_taken[] = {
    {.name = "CLIENT",
     .help = "id, name, phone or e-mail; without it, a letter for anybody",
     .required = false}};
constexpr Option options_taken[] = {
    {.name = "--html", .value = "", .help = "print an HTML page for a browser"},
    {.name = "--language", .value = "LANGUAGE", .help = "{languages}; default: the client's"},
};

}  // namespace

extern const Command command{
    .name = "client letter",
    .theme = "People",
    .summary = "print the letter for a newcomer",
    .details =
        "Everything that matters on paper: what the program is, when and where, how a group "
        "works, what you can ask for, the rules, how consultants can help, and whom to call. It "
        "is made from the activities, places, staff and contacts of this program. --html makes "
        "a self-contained page that prints on A4: peer client letter alena --html >letter.html\n\n"
        "templates/letter.cs.txt and letter.en.txt replace the built-in texts: '# ' starts a "
        "heading (the first is the title), '– ' a list item, and blank lines separate "
        "paragraphs. Placeholders: {program} {greeting} {call} {activities} {staff} {phone} "
        "{email} {today}; write {{ for a brace.\n\n"
        "Record that the letter was given with 'peer intake record CLIENT --letter DATE'.",
    .examples =
        "peer client letter\n"
        "peer client letter alena --language en",
    .arguments = arguments_taken,
    .options = options_taken,
    .formats = Formats::json,
    .run = run};

}  // namespace peer::commands::client_letter
