// The built-in letters to the client.
// SPDX-License-Identifier: MIT
#include "peer/delivery/welcome_letter.hpp"

namespace peer::delivery {
namespace {

constexpr std::string_view czech = R"(# Vítejte v programu {program}

{greeting},

jsme rádi, že jste tady. V tomto dopise je na jednom místě všechno, co se hodí vědět. Není třeba si nic pamatovat; nechte si ho.

# Co to je

Místo pro lidi, kteří mají za sebou léčbu a nechtějí být na všechno sami. Scházíme se, mluvíme o tom, co přináší běžný den, a trávíme volný čas mezi lidmi s podobnou zkušeností. Není to psychoterapie a nenahrazuje ji: ve své terapii a u svého psychiatra prosím pokračujte.

# Kdy a kde

{activities}

Nemusíte chodit na všechno, jeden večer v týdnu je dost. Přijďte, i když zrovna nemáte dobrou náladu; mluvit nemusí nikdo. O změnách dáváme vědět způsobem, který jste si zvolili. Kdo si není jistý místem, ať zavolá.

# Jak vypadá skupina

Na začátku každý krátce řekne, jak se má a jestli přináší nějaké téma. Když přijde někdo nový, nejdřív se představíme. Čas si rozdělíme mezi témata, mezi nimi je přestávka. Na konci každý řekne, s čím odchází. Ke svému tématu si můžete říct, co od ostatních chcete:

– aby vás jen vyslechli, bez rad
– aby řekli, jestli něco podobného znají
– aby s vámi hledali řešení
– mluvit o tom, co se děje právě teď a tady
– mluvit o vztazích ve skupině

# Pravidla

– Co tu zazní, zůstává mezi námi. Tým si předává jen nezbytné; výjimkou je ohrožení života a zákonná oznamovací povinnost.
– Kdykoli můžete říct stop. Někdo se může zeptat proč, ale dál se v tom nepokračuje.
– Žádné násilí, ani slovní. Když domluva nestačí, může vedoucí setkání požádat o odchod; příště jsou dveře zase otevřené.
– Nechodíme pod vlivem alkoholu ani drog a nemáme je s sebou.
– Jsme tu jen my: bez přátel a rodiny.
– Vztah s týmem má hranice: mimo program se nescházíme a blízká přátelství nenavazujeme.

# Jak vám můžeme pomoci

Provázejí vás tu lidé, kteří mají s podobnými potížemi vlastní zkušenost: {staff}. Terapii ani lékaře nenahrazují. Vyslechnou vás, mohou říct, co pomohlo jim, a poradí, kam se obrátit. Psát a volat můžete kterýkoli den, i s dobrou zprávou.

Kdyby bylo nejhůř, obraťte se na svého terapeuta nebo psychiatra, na krizové centrum, a když jde o život, volejte 155 nebo 112.

# Spojení

{phone}
{email}

{today}
)";

constexpr std::string_view english = R"(# Welcome to {program}

{greeting},

we are glad that you are here. This letter holds all that is good to know. You need not remember any of it; keep it.

# What this is

A place for people who have finished treatment and do not want to be alone with everything. We meet, talk about what an ordinary day brings, and spend free time among people with a similar experience. It is not psychotherapy and does not replace it: please go on with your therapy and with your psychiatrist.

# When and where

{activities}

You need not come to everything; one evening a week is enough. Come even if you are not in a good mood; nobody has to speak. We tell you of changes in the way you chose. If you are not sure about the place, call.

# What a group looks like

At the beginning everybody says briefly how they are and whether they bring a topic. When somebody is new, we introduce ourselves first. The time is divided between the topics, with a break. At the end everybody says what they leave with. For your topic you may say what you want of the others:

– just to be heard, without advice
– to hear whether somebody knows something like it
– help in finding a solution
– to talk about what is going on here and now
– to talk about relations in the group

# Rules

– What is said here stays between us. The team passes on only what is necessary; danger to life and what the law requires to be reported are the exceptions.
– You may say stop at any time. Somebody may ask why, but it is not gone into any further.
– No violence, not in words either. When talking does not help, whoever leads the meeting may ask somebody to leave; next time the door is open again.
– We do not come under the influence of alcohol or drugs, and bring none.
– It is only us: no friends, no family.
– The relationship with the team has limits: we do not meet outside the program and do not start close friendships.

# How we can help

Peer consultants have been through troubles like these themselves: {staff}. They do not replace a therapist or a doctor. They listen, may say what helped them, and tell you where to turn. You can write and call any day, with good news too.

If things get very bad, turn to your therapist or psychiatrist or to a crisis center, and if a life is in danger, call 112.

# How to reach us

{phone}
{email}

{today}
)";

}  // namespace

std::string_view built_in_welcome(std::string_view language) {
  return language == "cs" ? czech : english;
}

}  // namespace peer::delivery
