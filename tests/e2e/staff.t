Workers: adding, reading, changing, the end of an employment.

  $ cp -R "$EXAMPLES/mosty" . && cd mosty && export PEER_NOW=2027-01-25T09:00

  $ peer staff list
  id      name               role         status    from        until  course           service phone
  s-g9hv  Lucie Šrámková     consultant   employed  2026-12-01         due 2027-06-30   true
  s-k4wn  Kateřina Vondrová  coordinator  employed  2025-09-01         done             true
  s-t8rc  Tereza Holubová    consultant   employed  2025-09-01         done 2025-06-20  true
  $ peer staff list --all --format json
  [
    {
      "staff": "s-g9hv",
      "name": "Lucie Šrámková",
      "role": "consultant",
      "status": "employed",
      "from": "2026-12-01",
      "until": null,
      "course": "due 2027-06-30",
      "service-phone": true
    },
    {
      "staff": "s-k4wn",
      "name": "Kateřina Vondrová",
      "role": "coordinator",
      "status": "employed",
      "from": "2025-09-01",
      "until": null,
      "course": "done",
      "service-phone": true
    },
    {
      "staff": "s-m2fd",
      "name": "Ondřej Pešek",
      "role": "consultant",
      "status": "ended",
      "from": "2025-09-01",
      "until": "2026-12-31",
      "course": "done 2026-03-27",
      "service-phone": true
    },
    {
      "staff": "s-t8rc",
      "name": "Tereza Holubová",
      "role": "consultant",
      "status": "employed",
      "from": "2025-09-01",
      "until": null,
      "course": "done 2025-06-20",
      "service-phone": true
    }
  ]
  $ peer staff show tereza
  id             s-t8rc
  name           Tereza Holubová
  call           Terezo
  email          holubova@example.org
  phone          +420700100202
  role           consultant
  status         employed
  course         done 2025-06-20
  service-phone  yes
  channels       email, sms, messenger
  spell          from 2025-09-01
  missing stability, never confirmed (program §3.3): peer staff confirm s-t8rc
  $ peer staff show tereza --format json
  {
    "staff": "s-t8rc",
    "name": "Tereza Holubová",
    "call": "Terezo",
    "email": "holubova@example.org",
    "phone": "+420700100202",
    "messenger": null,
    "facebook": null,
    "expects": null,
    "also": [],
    "role": "consultant",
    "status": "employed",
    "course": "done 2025-06-20",
    "service-phone": true,
    "channels": [
      "email",
      "sms",
      "messenger"
    ],
    "stability": [],
    "training": [],
    "spell": [
      {
        "from": "2025-09-01",
        "until": null,
        "reason": null
      }
    ],
    "absence": [],
    "anyway": [],
    "missing": [
      "stability, never confirmed (program §3.3): peer staff confirm s-t8rc"
    ]
  }
  $ peer staff add 'Filip Urban' --role consultant --course due:2027-12-31 --email urban@example.org --phone 700100205
  s-jqze  Filip Urban  consultant from Monday 2027-01-25
  $ cat staff/s-????.toml | tail -n 5
  service-phone = true
  channels = ["email", "sms", "messenger"]

  [[spell]]
  from = 2025-09-01

  $ peer staff add 'Filip Urban' --role boss
  peer: 'boss' is no role
  help: one of: consultant, coordinator
  [exit 2]
  $ peer staff add 'Filip Urban'
  peer: missing: --role ROLE
  help: 'peer staff add --help' shows how to use it
  [exit 2]
  $ peer staff add 'Filip Urban' --role consultant --course maybe
  peer: 'maybe' is no state of the course
  help: write done, done:DATE or due:DATE
  [exit 2]
  $ peer staff set lucie course=done:2027-01-20 --dry-run
  --- a/staff/s-g9hv.toml
  +++ b/staff/s-g9hv.toml
  @@ -1,5 +1,5 @@
   role = "consultant"
  -course = { due = 2027-06-30 }         # kurz začíná v únoru
  +course = { done = 2027-01-20 }        # kurz začíná v únoru
   service-phone = true
   channels = ["facebook", "phone"]
  \x20
  $ peer staff set lucie course=done:2027-01-20 service-phone=false
  s-g9hv  Lucie Šrámková  course = done:2027-01-20, service-phone = false
  oncall/2026-12-28.toml:3:20: warning: 's-g9hv' has no service phone [on-call-rota]
    3 | staff = ["s-t8rc", "s-g9hv"]
      |                    ^~~~~~~~
  staff/s-g9hv.toml:3:17: note: their record
    3 | service-phone = false
      |                 ^~~~~
  help: give them a phone and record it, 'peer staff set ID service-phone=true', or name somebody who has one
  $ cat staff/s-g9hv.toml
  role = "consultant"
  course = { done = 2027-01-20 }        # kurz začíná v únoru
  service-phone = false
  channels = ["facebook", "phone"]

  [[spell]]
  from = 2026-12-01                     # měsíc souběžně s předchůdcem

  $ peer staff set lucie role=
  peer: 'role' cannot be removed
  help: give a value: role=…
  [exit 2]
  $ peer staff set lucie roles=coordinator
  peer: 'roles' is no key that can be set
  help: did you mean 'role'? one of: role, course, service-phone, channels, name, call, email, phone, messenger, facebook, also
  [exit 2]

Fewer than two consultants is a warning: nobody can be kept from leaving.

  $ peer staff end filip --last-day 2027-02-28 --reason new-job
  s-jqze  Filip Urban  last day Sunday 2027-02-28
  $ peer staff end tereza --last-day 2027-03-31
  s-t8rc  Tereza Holubová  last day Wednesday 2027-03-31
  default staff in program.toml of: group, club-thursday, club-friday, team, team-supervision
  at the service phone:
    2026-12-28  backup from Thursday 2027-04-01 00:00: peer oncall set STAFF,STAFF --from 2027-04-01 --turn 7
  clients who are used to them: prepare the departure together:
    Barbora Zelenková  used to Lucie Šrámková too
    Alena Říhová  used to Lucie Šrámková too
    Žofie Dvorská  used to Lucie Šrámková too
    Matěj Kučera  used to nobody else
    David Sýkora  used to Lucie Šrámková too
    Klára Benešová  used to Lucie Šrámková too
    Jiří Havránek  used to Lucie Šrámková too
    Petr Vlček  used to nobody else
    Radek Čermák  used to Lucie Šrámková too
    Šimon Bartoš  used to Lucie Šrámková too
  staff/s-t8rc.toml:8:9: warning: fewer than two consultants from Thursday 2027-04-01 on [two-consultants]
    8 | until = 2027-03-31
      |         ^~~~~~~~~~
  help: find a successor before a consultant leaves, and let them meet the clients together
  $ cat staff/s-t8rc.toml
  role = "consultant"
  course = { done = 2025-06-20 }
  service-phone = true
  channels = ["email", "sms", "messenger"]

  [[spell]]
  from = 2025-09-01
  until = 2027-03-31

  $ peer staff end tereza
  peer: missing: --last-day DATE
  help: 'peer staff end --help' shows how to use it
  [exit 2]
  $ peer staff end ondrej
  peer: missing: --last-day DATE
  help: 'peer staff end --help' shows how to use it
  [exit 2]
  $ peer staff list
  id      name               role         status    from        until       course           service phone
  s-g9hv  Lucie Šrámková     consultant   employed  2026-12-01              done 2027-01-20  false
  s-jqze  Filip Urban        consultant   employed  2027-01-25  2027-02-28  due 2027-12-31   false
  s-k4wn  Kateřina Vondrová  coordinator  employed  2025-09-01              done             true
  s-t8rc  Tereza Holubová    consultant   employed  2025-09-01  2027-03-31  done 2025-06-20  true
  $ peer check
  oncall/2026-12-28.toml:3:20: warning: 's-g9hv' has no service phone [on-call-rota]
    3 | staff = ["s-t8rc", "s-g9hv"]
      |                    ^~~~~~~~
  staff/s-g9hv.toml:3:17: note: their record
    3 | service-phone = false
      |                 ^~~~~
  help: give them a phone and record it, 'peer staff set ID service-phone=true', or name somebody who has one
  staff/s-t8rc.toml:8:9: warning: fewer than two consultants from Thursday 2027-04-01 on [two-consultants]
    8 | until = 2027-03-31
      |         ^~~~~~~~~~
  help: find a successor before a consultant leaves, and let them meet the clients together
  2 warnings
  $ peer check --strict >/dev/null
  2 warnings
  [exit 1]

A departure is recorded whatever rests on the worker, and what it breaks is shown. A plan is refused.

  $ peer session plan team-supervision --on 2027-04-06 --start 10:00 --end 12:00 --staff tereza
  sessions/2027/2027-04-06-team-supervision.toml:7:10: error: 's-t8rc' is not employed on Tuesday 2027-04-06 [staff-on-duty]
    7 | staff = ["s-t8rc"]
      |          ^~~~~~~~
  staff/s-t8rc.toml:8:9: note: the end of the employment
    8 | until = 2027-03-31
      |         ^~~~~~~~~~
  help: name somebody who works here on that day: 'peer session set SESSION staff=ID,ID'
  peer: refused: nothing was written
  [exit 1]
  $ peer session plan team-supervision --on 2027-02-16 --start 10:00 --end 12:00 --staff katerina,lucie
  session                      weekday  date        start  end    place                              state
  2027-02-16-team-supervision  tuesday  2027-02-16  10:00  12:00  Centrum Mosty, Lipová 12, Praha 2  planned
  planned 1 session
  $ peer session plan supervision --on 2027-02-16 --start 11:30 --end 12:30 --staff lucie
  sessions/2027/2027-02-16-supervision.toml:7:10: error: 's-g9hv' is at '2027-02-16-team-supervision' at that time [staff-on-duty]
    7 | staff = ["s-g9hv"]
      |          ^~~~~~~~
  sessions/2027/2027-02-16-team-supervision.toml:7:20: note: the other session
    7 | staff = ["s-k4wn", "s-g9hv"]
      |                    ^~~~~~~~
  help: let somebody else lead one of the two: 'peer session set SESSION staff=ID,ID'; or move one: 'peer session move SESSION --to DATE --reason R'
  peer: refused: nothing was written
  [exit 1]
  $ peer session plan supervision --on 2027-02-17 --start 12:00 --end 13:00 --staff lucie
  session                 weekday    date        start  end    place                              state
  2027-02-17-supervision  wednesday  2027-02-17  12:00  13:00  Centrum Mosty, Lipová 12, Praha 2  planned
  planned 1 session
  $ peer session move 2027-02-17-supervision --to 2027-02-16 --start 09:00 --end 10:01 --reason staff
  sessions/2027/2027-02-16-team-supervision.toml:7:20: error: 's-g9hv' is at '2027-02-17-supervision' at that time [staff-on-duty]
    7 | staff = ["s-k4wn", "s-g9hv"]
      |                    ^~~~~~~~
  sessions/2027/2027-02-17-supervision.toml:7:10: note: the other session
    7 | staff = ["s-g9hv"]
      |          ^~~~~~~~
  help: let somebody else lead one of the two: 'peer session set SESSION staff=ID,ID'; or move one: 'peer session move SESSION --to DATE --reason R'
  peer: refused: nothing was written
  [exit 1]
  $ peer session set 2027-02-16-team-supervision staff=tereza,katerina,lucie,ondrej
  sessions/2027/2027-02-16-team-supervision.toml:7:40: error: 's-m2fd' is not employed on Tuesday 2027-02-16 [staff-on-duty]
    7 | staff = ["s-t8rc", "s-k4wn", "s-g9hv", "s-m2fd"]
      |                                        ^~~~~~~~
  staff/s-m2fd.toml:8:9: note: the end of the employment
    8 | until = 2026-12-31
      |         ^~~~~~~~~~
  help: name somebody who works here on that day: 'peer session set SESSION staff=ID,ID'
  peer: refused: nothing was written
  [exit 1]
  $ peer staff end lucie --last-day 2027-02-16 --reason not-said
  s-g9hv  Lucie Šrámková  last day Tuesday 2027-02-16
  planned with s-g9hv (peer session set SESSION staff=ID,ID):
    2027-02-17-supervision  Wednesday 2027-02-17
  default staff in program.toml of: group, club-thursday, club-friday, team, team-supervision
  at the service phone:
    2026-12-28  turn from Wednesday 2027-02-17 00:00: peer oncall set STAFF,STAFF --from 2027-02-17 --turn 7
  clients who are used to them: prepare the departure together:
    Barbora Zelenková  used to Tereza Holubová too
    Alena Říhová  used to Tereza Holubová too
    Žofie Dvorská  used to Tereza Holubová too
    David Sýkora  used to Tereza Holubová too
    Klára Benešová  used to Tereza Holubová too
    Jiří Havránek  used to Tereza Holubová too
    Radek Čermák  used to Tereza Holubová too
    Šimon Bartoš  used to Tereza Holubová too
  staff/s-jqze.toml:8:9: warning: fewer than two consultants from Monday 2027-03-01 on [two-consultants]
    8 | until = 2027-02-28
      |         ^~~~~~~~~~
  help: find a successor before a consultant leaves, and let them meet the clients together
  peer: note: it is recorded all the same; what it breaks is to be settled
  $ grep until staff/s-g9hv.toml
  until = 2027-02-16

Confirmed by the lead, trained, back again.

  $ cp -R "$EXAMPLES/mosty" ../learning && cd ../learning && export PEER_NOW=2027-01-25T09:00
  $ peer staff confirm tereza
  peer: --by is missing: who confirms it?
  help: name the coordinator, or set PEER_STAFF to your own id
  [exit 2]
  $ PEER_STAFF=s-g9hv peer staff confirm tereza
  peer: 's-g9hv' is no coordinator
  help: who leads the program confirms it (program §3.3): --by STAFF
  [exit 1]
  $ peer staff confirm tereza --by katerina --on 2025-08-31
  peer: 's-k4wn' is not employed on Sunday 2025-08-31
  help: name a coordinator of that day: --by STAFF
  [exit 1]
  $ peer staff confirm katerina --by katerina
  peer: 's-k4wn' cannot confirm it of themselves
  help: --by STAFF
  [exit 1]
  $ peer staff confirm tereza --by katerina --on tomorrow
  peer: Tuesday 2027-01-26 is yet to come
  help: a confirmation is written down when it was given
  [exit 2]
  $ PEER_STAFF=s-k4wn peer staff confirm tereza --on 2026-01-20
  s-t8rc  Tereza Holubová  stability confirmed on Tuesday 2026-01-20 by Kateřina Vondrová; again by Wednesday 2027-01-20
  $ peer staff confirm tereza --on 2026-01-20 --by katerina
  nothing to do: 's-k4wn' confirmed it of 's-t8rc' on Tuesday 2026-01-20
  $ peer staff show tereza | tail -n 2
  spell          from 2025-09-01
  missing stability, last confirmed 2026-01-20 (program §3.3): peer staff confirm s-t8rc
  $ PEER_STAFF=s-k4wn peer staff confirm tereza
  s-t8rc  Tereza Holubová  stability confirmed on Monday 2027-01-25 by Kateřina Vondrová; again by Tuesday 2028-01-25
  $ peer staff training tereza 'krizová intervence' --from 2026-11-12 --until 2026-11-13 --hours 16
  s-t8rc  Tereza Holubová  training 'krizová intervence' from Thursday 2026-11-12 until Friday 2026-11-13, 16 hours
  $ peer staff training tereza 'krizová intervence' --from 2026-11-12 --until 2026-11-13 --hours 16
  nothing to do: 'krizová intervence' stands in staff/s-t8rc.toml
  $ peer staff training tereza 'terapeutická komunita' --from 2026-12-01 --kind internship
  s-t8rc  Tereza Holubová  internship 'terapeutická komunita' on Tuesday 2026-12-01
  $ peer staff training tereza 'komunita' --from 2026-12-01 --until 2026-11-01
  peer: --until Sunday 2026-11-01 lies before --from Tuesday 2026-12-01
  [exit 2]
  $ peer staff training tereza 'komunita' --from 2026-12-01 --hours 0
  peer: --hours '0' is not a whole number from 1 to 2000
  [exit 2]
  $ peer staff training tereza 'komunita' --from 2026-12-01 --kind cours
  peer: 'cours' is no kind of training
  help: one of: training, internship
  [exit 2]
  $ peer staff show tereza | tail -n 5
  stability      on 2026-01-20; by s-k4wn
  stability      on 2027-01-25; by s-k4wn
  training       kind training; title krizová intervence; from 2026-11-12; until 2026-11-13; hours 16
  training       kind internship; title terapeutická komunita; from 2026-12-01
  spell          from 2025-09-01
  $ peer staff resume lucie --from 2027-03-01
  peer: 's-g9hv' is employed from Tuesday 2026-12-01 on
  help: peer staff end closes it first
  [exit 1]
  $ peer staff resume ondrej --from 2026-12-01
  peer: 's-m2fd' is employed from Monday 2025-09-01 until Thursday 2026-12-31
  help: a new employment begins after that one
  [exit 1]
  $ peer staff resume ondrej --from 2027-09-01
  s-m2fd  Ondřej Pešek  employed again from Wednesday 2027-09-01
  $ peer staff resume ondrej --from 2027-09-01
  nothing to do: 's-m2fd' is employed from Wednesday 2027-09-01 on
  $ tail -n 2 staff/s-m2fd.toml
  [[spell]]
  from = 2027-09-01

What is missing is told as long as somebody works here or is to come.

  $ peer --now 2028-01-25T09:00 staff show tereza | grep missing
  missing stability, last confirmed 2027-01-25 (program §3.3): peer staff confirm s-t8rc
  $ printf 'role = "consultant"\nservice-phone = true\n\n[[spell]]\nfrom = 2025-09-01\n' > staff/s-new1.toml
  $ chmod go= staff/s-new1.toml
  $ peer staff show s-new1
  id             s-new1
  role           consultant
  status         employed
  service-phone  yes
  spell          from 2025-09-01
  missing course (program §3.3): peer staff set s-new1 course=done:DATE or course=due:DATE
  missing channels looked after (program §3.2): peer staff set s-new1 channels=email,sms,…
  missing stability, never confirmed (program §3.3): peer staff confirm s-new1
  missing name: peer staff set s-new1 name=NAME

Whoever leaves leaves things behind: each once, with what settles it. The past is read no farther than the horizon.

  $ peer task add 'plakát na únor' --who lucie --due friday > /dev/null
  $ peer intake book nela --at '2027-02-12 16:00' > /dev/null
  $ peer staff end lucie --last-day 2027-01-26 --reason not-said
  s-g9hv  Lucie Šrámková  last day Tuesday 2027-01-26
  planned with s-g9hv (peer session set SESSION staff=ID,ID):
    2027-01-28-club-thursday  Thursday 2027-01-28
  default staff in program.toml of: group, club-thursday, club-friday, team, team-supervision
  at the service phone:
    2026-12-28  backup from Wednesday 2027-01-27 00:00: peer oncall set STAFF,STAFF --from 2027-01-27 --turn 7
  open tasks (peer task done TASK, or peer task drop TASK --reason REASON and add it anew):
    2027-01-12-team/plakat-unor  plakát na únor, due Friday 2027-01-29
  clients who are used to them: prepare the departure together:
    Barbora Zelenková  used to Tereza Holubová too
    Alena Říhová  used to Tereza Holubová too
    Žofie Dvorská  used to Tereza Holubová too
    David Sýkora  used to Tereza Holubová too
    Klára Benešová  used to Tereza Holubová too
    Jiří Havránek  used to Tereza Holubová too
    Radek Čermák  used to Tereza Holubová too
    Šimon Bartoš  used to Tereza Holubová too
  peer: note: it is recorded all the same; what it breaks is to be settled
  $ peer staff end tereza --last-day 2027-01-20 --dry-run 2> /dev/null | grep -c '^+'
  2
