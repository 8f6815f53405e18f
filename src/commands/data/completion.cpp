// `peer completion SHELL`: the script that completes command lines of peer in a shell.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <array>

#include "peer/actions/input.hpp"
#include "peer/base/text.hpp"
#include "peer/commands/command.hpp"

namespace peer::commands::data_completion {

namespace {

struct Script {
  std::string_view shell;
  std::string_view text;
};

// Each asks `peer --complete` with the words of the line, the last one as far as it is typed. bash
// breaks words at = and : and takes only what stands behind them; the others do not.
constexpr Script scripts[] = {
    {"bash", R"(_peer() {
  local words=() word last prefix line
  for word in "${COMP_WORDS[@]:1:COMP_CWORD}"; do
    last=${#words[@]}
    if ((last > 0)) && [[ $word == [=:]* || ${words[last-1]} == *[=:] ]]; then
      words[last-1]+=$word
    else
      words+=("$word")
    fi
  done
  last=$((${#words[@]} - 1))
  words[last]=${words[last]#[\"\']}
  words[last]=${words[last]//\\/}
  prefix=${words[last]%"${words[last]##*[=:]}"}
  COMPREPLY=()
  while IFS= read -r line; do
    line=${line%%$'\t'*}
    [[ $line == *= ]] && compopt -o nospace
    line=${line#"$prefix"}
    [[ ${COMP_WORDS[COMP_CWORD]} == [\"\']* ]] || printf -v line %q "$line"
    COMPREPLY+=("$line")
  done < <("${COMP_WORDS[0]}" --complete "${words[@]}" 2>/dev/null)
}
complete -o default -F _peer peer
)"},
    {"zsh", R"(#compdef peer
_peer() {
  local line
  local -a open closed open_lines closed_lines
  for line in "${(@f)$("${words[1]}" --complete "${(@Q)words[2,CURRENT]}" 2>/dev/null)}"; do
    [[ -n $line ]] || continue
    if [[ ${line%%$'\t'*} == *= ]]; then
      open+=("${line%%$'\t'*}"); open_lines+=("${line/$'\t'/  -- }")
    else
      closed+=("${line%%$'\t'*}"); closed_lines+=("${line/$'\t'/  -- }")
    fi
  done
  (($#open + $#closed)) || { _files; return }
  (($#open)) && compadd -U -S '' -l -d open_lines -a open
  (($#closed)) && compadd -U -l -d closed_lines -a closed
}
if [[ $funcstack[1] == _peer ]]; then _peer "$@"; else compdef _peer peer; fi
)"},
    {"fish", R"(function __peer_complete
  set -l words (commandline -opc) (commandline -ct)
  $words[1] --complete $words[2..-1] 2>/dev/null
end
complete -c peer -a '(__peer_complete)'
)"},
};

base::ExitCode run(Context& context, const Arguments& arguments) {
  const std::string shell = arguments.need("SHELL");
  std::vector<std::string> shells;
  for (const Script& script : scripts) {
    if (script.shell == shell) {
      context.out += script.text;
      return base::ExitCode::done;
    }
    shells.emplace_back(script.shell);
  }
  actions::refuse_word("shell that can be completed for", shell, shells);
}

constexpr std::array words = {Argument{.name = "SHELL", .help = "bash, zsh or fish"}};

}  // namespace

extern const Command command{
    .name = "completion",
    .theme = "Setting up",
    .summary = "print what makes a shell complete command lines",
    .details =
        "The script completes commands and options, names of people without regard to case and "
        "diacritics, sessions with their weekday, rules, reasons, keys and their words. It asks "
        "`peer` itself at each Tab, so it need not be made anew after an upgrade.\n\n"
        "bash: put  source <(peer completion bash)  into ~/.bashrc.\n"
        "zsh: put  source <(peer completion zsh)  into ~/.zshrc, below compinit.\n"
        "fish: peer completion fish > ~/.config/fish/completions/peer.fish",
    .examples = "peer completion bash",
    .arguments = words,
    .options = {},
    .run = run,
};

}  // namespace peer::commands::data_completion
