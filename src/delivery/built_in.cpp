// The built-in texts, in the form of the files templates/NAME.LANG.txt that may replace them.
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>

#include "peer/base/ensure.hpp"
#include "peer/delivery/template.hpp"
#include "peer/domain/language.hpp"

namespace peer::delivery {
namespace {

using domain::MessageKind;

struct BuiltIn {
  MessageKind kind;
  Form form;
  std::string_view language;
  std::string_view text;
};

constexpr std::array<BuiltIn, 18> kTexts = {{
    {MessageKind::invite, Form::letter, "cs", R"(Subject: Pozvánka na {day}{about}
Several: Co se chystá {day}{about}

{greeting},

zveme vás:

{sessions}

Budeme rádi, když přijdete. Dejte nám prosím vědět, stačí jedno slovo: ano, ne, nebo možná.
A když to tentokrát nevyjde, nic se neděje.

{staff}
{phone}
{email}
)"},
    {MessageKind::invite, Form::letter, "en", R"(Subject: Invitation for {day}{about}
Several: What is coming up, {day}{about}

{greeting},

you are invited:

{sessions}

It would be good to see you. Please let us know, one word is enough: yes, no, or maybe.
And if it does not work out this time, that is all right.

{staff}
{phone}
{email}
)"},
    {MessageKind::invite, Form::line, "cs", "{greeting}, zveme vás: {sessions}. Přijdete? {staff}"},
    {MessageKind::invite, Form::line, "en",
     "{greeting}, you are invited: {sessions}. Will you come? {staff}"},

    {MessageKind::remind, Form::letter, "cs", R"(Subject: Dnes {at}{about}

{greeting},

jen připomínáme, že se dnes potkáme:

{sessions}

Těšíme se na vás. Nemusíte mít dobrou náladu ani nic říkat. Kdyby to nakonec nešlo, dejte nám
prosím vědět.

{staff}
{phone}
)"},
    {MessageKind::remind, Form::letter, "en", R"(Subject: Today {at}{about}

{greeting},

just a reminder that we meet today:

{sessions}

We look forward to seeing you. You need not be in a good mood, nor say anything. If you cannot
make it after all, please let us know.

{staff}
{phone}
)"},
    {MessageKind::remind, Form::line, "cs", "{greeting}, dnes se potkáme: {sessions}. {staff}"},
    {MessageKind::remind, Form::line, "en", "{greeting}, we meet today: {sessions}. {staff}"},

    {MessageKind::change, Form::letter, "cs", R"(Subject: Změna: {when}{about}

{greeting},

něco se mění. Nově to bude takto:

{sessions}

{was}
Omlouváme se, pokud vám to zkřížilo plány. Dejte nám prosím vědět, jestli vám to takhle
vyhovuje.

{staff}
{phone}
{email}
)"},
    {MessageKind::change, Form::letter, "en", R"(Subject: Change: {when}{about}

{greeting},

something has changed. This is how it will be:

{sessions}

{was}
We are sorry if this upsets your plans. Please let us know whether it suits you.

{staff}
{phone}
{email}
)"},
    {MessageKind::change, Form::line, "cs", "{greeting}, změna, nově: {sessions}. {was} {staff}"},
    {MessageKind::change, Form::line, "en",
     "{greeting}, a change, it is now: {sessions}. {was} {staff}"},

    {MessageKind::cancel, Form::letter, "cs", R"(Subject: Zrušeno: {when}{about}

{greeting},

tentokrát se bohužel nepotkáme:

{sessions}

Mrzí nás to. O dalším termínu dáme vědět. Kdyby bylo cokoli potřeba, ozvěte se nám.

{staff}
{phone}
{email}
)"},
    {MessageKind::cancel, Form::letter, "en", R"(Subject: Cancelled: {when}{about}

{greeting},

we are sorry, this time we will not meet:

{sessions}

We will let you know when the next one is. If there is anything you need, get in touch.

{staff}
{phone}
{email}
)"},
    {MessageKind::cancel, Form::line, "cs",
     "{greeting}, bohužel se nepotkáme: {sessions}. Mrzí nás to, o dalším termínu dáme vědět. {staff}"},
    {MessageKind::cancel, Form::line, "en",
     "{greeting}, we are sorry, this is cancelled: {sessions}. We will let you know about the next "
     "one. {staff}"},

    {MessageKind::announce, Form::letter, "cs", R"(Subject: Co nás čeká

Co nás čeká:

{sessions}

Kdo se chystáte, dejte nám vědět. Kdo váháte, přijďte taky: není třeba mít dobrou náladu ani
nic říkat.

{program}
{phone}
{email}
)"},
    {MessageKind::announce, Form::letter, "en", R"(Subject: What is coming up

What is coming up:

{sessions}

If you plan to come, let us know. If you are not sure, come too: you need not be in a good mood,
nor say anything.

{program}
{phone}
{email}
)"},
}};

}  // namespace

std::string_view known_language(std::string_view language) {
  const auto known = std::ranges::find(domain::languages(), language);
  return known != domain::languages().end() ? std::string_view(*known) : "en";
}

std::string_view built_in_template(MessageKind kind, Form form, std::string_view language) {
  for (const BuiltIn& text : kTexts) {
    if (text.kind == kind && text.form == form && text.language == known_language(language)) {
      return text.text;
    }
  }
  PEER_ENSURE(false, "every kind of message has its built-in texts");
  return {};
}

}  // namespace peer::delivery
