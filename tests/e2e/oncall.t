The service phone: who has it, exceptions, swaps, taking over, calendars.

  $ cp -R "$EXAMPLES/mosty" . && cd mosty && export PEER_NOW=2026-12-23T21:00 PEER_RANDOM_SEED=1

  $ peer oncall
  Wednesday 2026-12-23 21:00: Ondřej Pešek (s-m2fd) has the phone until Thursday 2026-12-24 08:00
  number         +420700100203
  backup         Tereza Holubová (s-t8rc)
  backup number  +420700100202
  since          Monday 2026-12-21 08:00
  rotation       oncall/2026-11-02.toml
  $ peer oncall 2026-12-24 03:00
  Thursday 2026-12-24 03:00: Ondřej Pešek (s-m2fd) has the phone until Thursday 2026-12-24 08:00
  number         +420700100203
  backup         Tereza Holubová (s-t8rc)
  backup number  +420700100202
  since          Monday 2026-12-21 08:00
  rotation       oncall/2026-11-02.toml
  $ peer oncall 2026-12-25 22:10 --format json
  {
    "at": "2026-12-25T22:10:00+01:00",
    "staff": "s-k4wn",
    "name": "Kateřina Vondrová",
    "phone": "+420700100201",
    "backup": "s-t8rc",
    "backup-name": "Tereza Holubová",
    "backup-phone": "+420700100202",
    "from": "2026-12-24T08:00:00+01:00",
    "until": "2026-12-27T08:00:00+01:00",
    "oncall": "2026-12-24",
    "file": "oncall/2026-12-24.toml",
    "exception": true,
    "reason": "relief",
    "missing": []
  }
  $ mv people elsewhere
  $ peer oncall
  Wednesday 2026-12-23 21:00: s-m2fd has the phone until Thursday 2026-12-24 08:00
  backup    s-t8rc
  since     Monday 2026-12-21 08:00
  rotation  oncall/2026-11-02.toml
  $ mv elsewhere people

Before the first rotation nobody has it; that is no error.

  $ peer oncall 2026-11-01
  Sunday 2026-11-01 21:00: nobody has the phone until Monday 2026-11-02 08:00
  take it over now: peer oncall set STAFF --from now --reason REASON
  take turns: peer oncall set STAFF,STAFF --from DATE --turn DAYS
  $ peer oncall 2026-11-01 12:00 --format json
  {
    "at": "2026-11-01T12:00:00+01:00",
    "staff": null,
    "name": null,
    "phone": null,
    "backup": null,
    "backup-name": null,
    "backup-phone": null,
    "from": null,
    "until": "2026-11-02T08:00:00+01:00",
    "oncall": null,
    "file": null,
    "exception": false,
    "reason": null,
    "missing": [
      "nobody"
    ]
  }

An exception stands in every view.

  $ peer oncall list
  from                       until                      on call            backup           remark             id
  Monday 2026-12-21 08:00    Thursday 2026-12-24 08:00  Ondřej Pešek       Tereza Holubová                     2026-11-02
  Thursday 2026-12-24 08:00  Sunday 2026-12-27 08:00    Kateřina Vondrová  Tereza Holubová  exception: relief  2026-12-24
  Sunday 2026-12-27 08:00    Monday 2026-12-28 08:00    Ondřej Pešek       Tereza Holubová                     2026-11-02
  Monday 2026-12-28 08:00    Monday 2027-01-04 08:00    Tereza Holubová    Lucie Šrámková                      2026-12-28
  Monday 2027-01-04 08:00    Monday 2027-01-11 08:00    Lucie Šrámková     Tereza Holubová                     2026-12-28
  Monday 2027-01-11 08:00    Monday 2027-01-18 08:00    Tereza Holubová    Lucie Šrámková                      2026-12-28
  Monday 2027-01-18 08:00    Monday 2027-01-25 08:00    Lucie Šrámková     Tereza Holubová                     2026-12-28
  $ peer oncall list --for tereza --until 2026-12-31
  from                       until                      on call            backup           remark             id
  Monday 2026-12-21 08:00    Thursday 2026-12-24 08:00  Ondřej Pešek       Tereza Holubová                     2026-11-02
  Thursday 2026-12-24 08:00  Sunday 2026-12-27 08:00    Kateřina Vondrová  Tereza Holubová  exception: relief  2026-12-24
  Sunday 2026-12-27 08:00    Monday 2026-12-28 08:00    Ondřej Pešek       Tereza Holubová                     2026-11-02
  Monday 2026-12-28 08:00    Monday 2027-01-04 08:00    Tereza Holubová    Lucie Šrámková                      2026-12-28
  $ peer oncall list --from 2026-12-24 --until 2026-12-24 --format json
  [
    {
      "from": "2026-12-21T08:00:00+01:00",
      "until": "2026-12-24T08:00:00+01:00",
      "staff": "s-m2fd",
      "name": "Ondřej Pešek",
      "backup": "s-t8rc",
      "backup-name": "Tereza Holubová",
      "oncall": "2026-11-02",
      "exception": false,
      "reason": null,
      "missing": []
    },
    {
      "from": "2026-12-24T08:00:00+01:00",
      "until": "2026-12-27T08:00:00+01:00",
      "staff": "s-k4wn",
      "name": "Kateřina Vondrová",
      "backup": "s-t8rc",
      "backup-name": "Tereza Holubová",
      "oncall": "2026-12-24",
      "exception": true,
      "reason": "relief",
      "missing": []
    }
  ]
  $ peer oncall list --from 2026-12-21 --until 2026-12-28 --format csv
  from,until,staff,name,backup,backup-name,oncall,exception,reason,missing\x0d
  2026-12-14T08:00:00+01:00,2026-12-21T08:00:00+01:00,s-t8rc,Tereza Holubová,s-m2fd,Ondřej Pešek,2026-11-02,false,,\x0d
  2026-12-21T08:00:00+01:00,2026-12-24T08:00:00+01:00,s-m2fd,Ondřej Pešek,s-t8rc,Tereza Holubová,2026-11-02,false,,\x0d
  2026-12-24T08:00:00+01:00,2026-12-27T08:00:00+01:00,s-k4wn,Kateřina Vondrová,s-t8rc,Tereza Holubová,2026-12-24,true,relief,\x0d
  2026-12-27T08:00:00+01:00,2026-12-28T08:00:00+01:00,s-m2fd,Ondřej Pešek,s-t8rc,Tereza Holubová,2026-11-02,false,,\x0d
  2026-12-28T08:00:00+01:00,2027-01-04T08:00:00+01:00,s-t8rc,Tereza Holubová,s-g9hv,Lucie Šrámková,2026-12-28,false,,\x0d
  $ peer oncall list --for katerina --format ics
  BEGIN:VCALENDAR\x0d
  PRODID:-//peer//EN\x0d
  VERSION:2.0\x0d
  BEGIN:VEVENT\x0d
  UID:oncall-1798095600@example.org\x0d
  DTSTAMP:20261223T200000Z\x0d
  DTSTART:20261224T070000Z\x0d
  DTEND:20261227T070000Z\x0d
  SUMMARY:on call\x0d
  CLASS:PRIVATE\x0d
  TRANSP:TRANSPARENT\x0d
  END:VEVENT\x0d
  END:VCALENDAR\x0d
  $ peer oncall list --format ics
  peer: a calendar is one worker's
  help: name them: --for STAFF --format ics
  [exit 2]
  $ peer oncall list --until yesterday
  peer: --until Tuesday 2026-12-22 lies before --from Wednesday 2026-12-23
  help: give --from DATE for days gone by
  [exit 2]

Taking over now, until the next handover: who would have stood in stands in.

  $ peer oncall set katerina --from now --reason absence
  Kateřina Vondrová has the phone instead of Ondřej Pešek from Wednesday 2026-12-23 21:00 until Thursday 2026-12-24 08:00; Tereza Holubová stands in
  $ cat oncall/2026-12-23.toml
  start = 2026-12-23T21:00:00
  until = 2026-12-24T08:00:00
  reason = "absence"
  staff = ["s-k4wn"]
  backup = ["s-t8rc"]
  $ peer oncall
  Wednesday 2026-12-23 21:00: Kateřina Vondrová (s-k4wn) has the phone until Thursday 2026-12-24 08:00
  number         +420700100201
  backup         Tereza Holubová (s-t8rc)
  backup number  +420700100202
  since          Wednesday 2026-12-23 21:00
  exception      oncall/2026-12-23.toml
  reason         an absence
  $ peer oncall set katerina --from now --reason absence
  nothing to do: Kateřina Vondrová has the phone from Wednesday 2026-12-23 21:00 until Thursday 2026-12-24 08:00 as it is
  $ peer oncall set lucie --from now --until tomorrow --reason absence
  Lucie Šrámková has the phone instead of Kateřina Vondrová from Wednesday 2026-12-23 21:00 until Thursday 2026-12-24 08:00; Tereza Holubová stands in
  $ ls oncall
  2026-11-02.toml
  2026-12-23-2100.toml
  2026-12-23.toml
  2026-12-24.toml
  2026-12-28.toml
  $ peer --now 2026-12-23T22:30 oncall withdraw 2026-12-23-2100
  ended '2026-12-23-2100' now, Wednesday 2026-12-23 22:30, instead of on Thursday 2026-12-24 08:00
  $ cat oncall/2026-12-23-2100.toml
  start = 2026-12-23T21:00:00
  until = 2026-12-23T22:30:00
  reason = "absence"
  staff = ["s-g9hv"]
  backup = ["s-t8rc"]
  $ peer --now 2026-12-23T22:45 oncall withdraw 2026-12-23-2100
  nothing to do: '2026-12-23-2100' was over on Wednesday 2026-12-23 22:30
  $ peer oncall withdraw 2026-12-28
  withdrew '2026-12-28', which was to begin on Monday 2026-12-28 08:00
  $ git -c core.pager=cat diff --no-index "$EXAMPLES/mosty/oncall" oncall --stat | tail -1
   3 files changed, 10 insertions(+), 4 deletions(-)

A swap is two exceptions, written together.

  $ cp -R "$EXAMPLES/mosty" ../swap && cd ../swap
  $ peer oncall swap 2027-01-05 2027-01-12 --reason swap
  Tereza Holubová has the phone instead of Lucie Šrámková from Monday 2027-01-04 08:00 until Monday 2027-01-11 08:00; Lucie Šrámková stands in
  Lucie Šrámková has the phone instead of Tereza Holubová from Monday 2027-01-11 08:00 until Monday 2027-01-18 08:00; Tereza Holubová stands in
  $ peer oncall list --from 2027-01-04 --until 2027-01-18
  from                     until                    on call          backup           remark             id
  Monday 2026-12-28 08:00  Monday 2027-01-04 08:00  Tereza Holubová  Lucie Šrámková                      2026-12-28
  Monday 2027-01-04 08:00  Monday 2027-01-11 08:00  Tereza Holubová  Lucie Šrámková   exception: a swap  2027-01-04
  Monday 2027-01-11 08:00  Monday 2027-01-18 08:00  Lucie Šrámková   Tereza Holubová  exception: a swap  2027-01-11
  Monday 2027-01-18 08:00  Monday 2027-01-25 08:00  Lucie Šrámková   Tereza Holubová                     2026-12-28
  $ peer oncall list --from 2027-01-04 --until 2027-01-18 --for lucie --format ics | grep -a SUMMARY
  SUMMARY:on call: backup\x0d
  SUMMARY:on call: backup\x0d
  SUMMARY:on call\x0d
  SUMMARY:on call\x0d
  $ peer oncall swap 2027-01-20 --turn-of tereza --reason absence
  Tereza Holubová has the phone instead of Lucie Šrámková from Monday 2027-01-18 08:00 until Monday 2027-01-25 08:00; Lucie Šrámková stands in
  Lucie Šrámková has the phone instead of Tereza Holubová from Monday 2027-01-25 08:00 until Monday 2027-02-01 08:00; Tereza Holubová stands in
  $ peer oncall swap 2027-01-20 2027-01-21 --reason absence
  peer: the turn from Monday 2027-01-18 08:00 until Monday 2027-01-25 08:00 cannot be swapped with itself
  [exit 1]
  $ peer oncall swap 2027-01-20 2027-02-03 --reason absence
  Lucie Šrámková has the phone instead of Tereza Holubová from Monday 2027-01-18 08:00 until Monday 2027-01-25 08:00; Tereza Holubová stands in
  Tereza Holubová has the phone instead of Lucie Šrámková from Monday 2027-02-01 08:00 until Monday 2027-02-08 08:00; Lucie Šrámková stands in
  $ peer oncall swap 2027-01-20 --reason absence
  peer: the other turn is missing or named twice
  help: give two days, or one day and --turn-of STAFF
  [exit 2]
  $ peer oncall swap 2026-12-01 2027-02-03 --reason absence
  peer: the turn from Monday 2026-11-30 08:00 until Monday 2026-12-07 08:00 is over
  help: only turns that are not over can be swapped
  [exit 1]
  $ peer oncall swap 2026-10-01 2027-02-03 --reason absence
  peer: nobody has the phone on Thursday 2026-10-01 08:00
  help: set who has it: peer oncall set STAFF --from WHEN --until WHEN --reason REASON
  [exit 1]
  $ peer oncall withdraw 2027-01-04
  withdrew '2027-01-04', which was to begin on Monday 2027-01-04 08:00
  $ peer oncall withdraw 2027-01-04
  peer: there is no file '2027-01-04' in oncall/
  help: did you mean '2027-01-11'?
  [exit 2]

A new rotation begins where it says and changes nothing before.

  $ peer oncall set lucie,tereza,katerina --from 2027-02-01 --turn 2
  2027-02-01-0800  from Monday 2027-02-01 08:00 turns of 2 days: Lucie Šrámková, Tereza Holubová, Kateřina Vondrová; nobody stands in: --backup names who
  $ cat oncall/2027-02-01.toml
  start = 2027-02-01T08:00:00
  until = 2027-02-08T08:00:00
  reason = "absence"
  staff = ["s-t8rc"]
  backup = ["s-g9hv"]
  $ peer oncall set lucie,tereza --from 2027-02-01 --turn 7
  peer: a rotation begins on Monday 2027-02-01 08:00 already: oncall/2027-02-01-0800.toml
  help: take it back first: peer oncall withdraw 2027-02-01-0800
  [exit 1]
  $ peer oncall set lucie,tereza --from 2027-02-01T09:30 --turn 7 --backup katerina,katerina
  2027-02-01-0930  from Monday 2027-02-01 09:30 turns of 7 days: Lucie Šrámková, Tereza Holubová; backup Kateřina Vondrová, Kateřina Vondrová
  $ cat oncall/2027-02-01-0930.toml
  start = 2027-02-01T09:30:00
  turn = 7
  staff = ["s-g9hv", "s-t8rc"]
  backup = ["s-k4wn", "s-k4wn"]
  $ peer oncall list --from 2027-02-01 --until 2027-02-10
  from                     until                    on call          backup             remark                 id
  Monday 2027-01-25 08:00  Monday 2027-02-01 08:00  Lucie Šrámková   Tereza Holubová    exception: an absence  2027-01-25
  Monday 2027-02-01 08:00  Monday 2027-02-08 08:00  Tereza Holubová  Lucie Šrámková     exception: an absence  2027-02-01
  Monday 2027-02-08 08:00  Monday 2027-02-08 09:30  Lucie Šrámková   Kateřina Vondrová                         2027-02-01-0930
  Monday 2027-02-08 09:30  Monday 2027-02-15 09:30  Tereza Holubová  Kateřina Vondrová                         2027-02-01-0930
  $ peer oncall set lucie --from 2027-02-03 --until 2027-02-04T12:00 --reason training --backup katerina
  Lucie Šrámková has the phone instead of Tereza Holubová from Wednesday 2027-02-03 09:30 until Thursday 2027-02-04 12:00; Kateřina Vondrová stands in
  $ peer oncall list --from 2027-02-03 --until 2027-02-04
  from                        until                       on call          backup             remark                 id
  Monday 2027-02-01 08:00     Wednesday 2027-02-03 09:30  Tereza Holubová  Lucie Šrámková     exception: an absence  2027-02-01
  Wednesday 2027-02-03 09:30  Thursday 2027-02-04 12:00   Lucie Šrámková   Kateřina Vondrová  exception: training    2027-02-03
  Thursday 2027-02-04 12:00   Monday 2027-02-08 08:00     Tereza Holubová  Lucie Šrámková     exception: an absence  2027-02-01

What was is not rewritten.

  $ peer oncall set lucie --from 2026-12-10 --until 2026-12-11 --reason absence
  peer: Thursday 2026-12-10 08:00 is over: who had the phone then is not changed
  help: begin now or later; a correction of what is written about the past is recorded with --anyway REASON
  [exit 1]
  $ peer oncall set lucie --from 2026-12-10 --until 2026-12-11 --anyway late-entry
  Lucie Šrámková has the phone instead of Ondřej Pešek from Thursday 2026-12-10 08:00 until Friday 2026-12-11 08:00; Tereza Holubová stands in
  $ cat oncall/2026-12-10.toml
  start = 2026-12-10T08:00:00
  until = 2026-12-11T08:00:00
  reason = "late-entry"
  staff = ["s-g9hv"]
  backup = ["s-t8rc"]
  $ peer oncall set lucie,tereza --from 2026-11-30 --turn 7
  peer: Monday 2026-11-30 08:00 is over: who had the phone then is not changed
  help: begin now or later; a correction of what is written about the past is recorded with --anyway REASON
  [exit 1]

Words that do not go together.

  $ peer oncall set lucie --reason absence
  peer: --from is missing
  help: --from now takes the phone over this minute
  [exit 2]
  $ peer oncall set lucie --from tomorrow --reason absence
  peer: --until is missing
  help: an exception has an end; a new rotation has --turn
  [exit 2]
  $ peer oncall set lucie --from tomorrow --until tomorrow --reason absence
  peer: the exception would end on Thursday 2026-12-24 08:00, not after it begins on Thursday 2026-12-24 08:00
  help: give a later --until
  [exit 2]
  $ peer oncall set lucie --from tomorrow --until 2026-12-30
  peer: --reason is missing
  help: say why: --reason absence; 'peer explain reasons' has the words
  [exit 2]
  $ peer oncall set lucie,tereza --from tomorrow --turn 0
  peer: --turn '0' is not a whole number from 1 to 366
  [exit 2]
  $ peer oncall set lucie,tereza --from tomorrow --turn 7 --until 2026-12-30
  peer: --until does not belong to a rotation
  help: a rotation has --from and --turn, an exception --from, --until and --reason
  [exit 2]
  $ peer oncall set lucie --from tomorrow --until 2026-12-30 --reason "$(printf 'a\nb')"
  peer: --reason: no reason 'a\u{A}b'
  help: why the on-call rota has an exception: training, swap, absence, relief, event, phone, left, other, not-said, mistake
        'peer explain reasons' says what they mean
  [exit 2]
  $ peer oncall withdraw 2027-02-31
  peer: there is no file '2027-02-31' in oncall/
  help: did you mean '2027-02-01'?
  [exit 2]
  $ peer oncall nonsense
  peer: 'nonsense' is not a date
  help: a date is YYYY-MM-DD, 30.1.2027, 30.1., today, tomorrow, yesterday, a weekday like monday, +3d or -1w
  [exit 2]
  $ peer oncall --quiet list --from 2027-02-03 --until 2027-02-03
  from                        until                       on call          backup             remark                 id
  Monday 2027-02-01 08:00     Wednesday 2027-02-03 09:30  Tereza Holubová  Lucie Šrámková     exception: an absence  2027-02-01
  Wednesday 2027-02-03 09:30  Thursday 2027-02-04 12:00   Lucie Šrámková   Kateřina Vondrová  exception: training    2027-02-03
  $ peer oncall --help | sed -n '/^Commands/,/^$/p'
  Commands
    oncall list      list who has the service phone and when
    oncall set       set an on-call rotation or an exception to it
    oncall swap      let two workers swap on-call turns
    oncall withdraw  withdraw an exception to the on-call rota

The nights on which the clock changes: the handover stays at 08:00.

  $ peer oncall list --from 2027-03-25 --until 2027-03-29 --format json | grep -a '"from"\|until'
      "from": "2027-03-22T09:30:00+01:00",
      "until": "2027-03-29T09:30:00+02:00",
      "from": "2027-03-29T09:30:00+02:00",
      "until": "2027-04-05T09:30:00+02:00",
  $ peer oncall list --from 2027-10-28 --until 2027-11-01 --format json | grep -a '"from"\|until'
      "from": "2027-10-25T09:30:00+02:00",
      "until": "2027-11-01T09:30:00+01:00",
      "from": "2027-11-01T09:30:00+01:00",
      "until": "2027-11-08T09:30:00+01:00",

No rotation at all: nobody, and how that is mended.

  $ cp -R "$EXAMPLES/mosty" ../empty && cd ../empty && rm oncall/*
  $ peer oncall
  Wednesday 2026-12-23 21:00: nobody has the phone
  take it over now: peer oncall set STAFF --from now --reason REASON
  take turns: peer oncall set STAFF,STAFF --from DATE --turn DAYS
  $ peer oncall set tereza --from now --reason relief
  peer: --until is missing: there is no handover ahead
  help: say how long: --from now --until WHEN
  [exit 2]
  $ peer oncall set tereza --from now --until +3d --reason relief
  Tereza Holubová has the phone from Wednesday 2026-12-23 21:00 until Saturday 2026-12-26 08:00; nobody stands in
  $ peer oncall
  Wednesday 2026-12-23 21:00: Tereza Holubová (s-t8rc) has the phone until Saturday 2026-12-26 08:00
  number     +420700100202
  since      Wednesday 2026-12-23 21:00
  exception  oncall/2026-12-23.toml
  reason     relief
  nobody who works here and has a service phone stands in: name somebody with --backup
  $ peer oncall set katerina,lucie --from tomorrow --turn 7
  2026-12-24  from Thursday 2026-12-24 08:00 turns of 7 days: Kateřina Vondrová, Lucie Šrámková; backup Lucie Šrámková, Kateřina Vondrová
  $ cat oncall/2026-12-24.toml
  start = 2026-12-24T08:00:00
  turn = 7
  staff = ["s-k4wn", "s-g9hv"]
  backup = ["s-g9hv", "s-k4wn"]

Whoever is gone has the phone no longer, and stands in for nobody.

  $ cp -R "$EXAMPLES/mosty" ../gone && cd ../gone && export PEER_NOW=2027-01-25T21:00
  $ peer staff end lucie --last-day 2027-02-05
  s-g9hv  Lucie Šrámková  last day Friday 2027-02-05
  default staff in program.toml of: group, club-thursday, club-friday, team, team-supervision
  at the service phone:
    2026-12-28  turn from Saturday 2027-02-06 00:00: peer oncall set STAFF,STAFF --from 2027-02-06 --turn 7
  clients who are used to them: prepare the departure together:
    Barbora Zelenková  used to Tereza Holubová too
    Alena Říhová  used to Tereza Holubová too
    Žofie Dvorská  used to Tereza Holubová too
    David Sýkora  used to Tereza Holubová too
    Klára Benešová  used to Tereza Holubová too
    Jiří Havránek  used to Tereza Holubová too
    Radek Čermák  used to Tereza Holubová too
    Šimon Bartoš  used to Tereza Holubová too
  staff/s-g9hv.toml:8:9: warning: fewer than two consultants from Saturday 2027-02-06 on [two-consultants]
    8 | until = 2027-02-05
      |         ^~~~~~~~~~
  help: find a successor before a consultant leaves, and let them meet the clients together
  $ peer oncall 2027-02-06
  Saturday 2027-02-06 21:00: Lucie Šrámková (s-g9hv) has the phone until Monday 2027-02-08 08:00
  number         +420700100204
  backup         Tereza Holubová (s-t8rc)
  backup number  +420700100202
  since          Monday 2027-02-01 08:00
  rotation       oncall/2026-12-28.toml
  's-g9hv' is not employed then: peer oncall set STAFF --from now --reason REASON
  $ peer oncall list
  from                     until                    on call          backup           remark        id
  Monday 2027-01-18 08:00  Monday 2027-01-25 08:00  Lucie Šrámková   Tereza Holubová                2026-12-28
  Monday 2027-01-25 08:00  Monday 2027-02-01 08:00  Tereza Holubová  Lucie Šrámková                 2026-12-28
  Monday 2027-02-01 08:00  Monday 2027-02-08 08:00  Lucie Šrámková   Tereza Holubová  not-employed  2026-12-28
  Monday 2027-02-08 08:00  Monday 2027-02-15 08:00  Tereza Holubová  Lucie Šrámková   no-backup     2026-12-28
  Monday 2027-02-15 08:00  Monday 2027-02-22 08:00  Lucie Šrámková   Tereza Holubová  not-employed  2026-12-28
