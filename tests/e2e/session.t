Sessions: planning, reading, changing, cancelling, moving.

  $ cp -R "$EXAMPLES/mosty" . && cd mosty && export PEER_NOW=2027-01-25T09:00

  $ peer session list
  session                   weekday   date        start  end    place                              status   yes  maybe  no  came
  2027-01-25-group          monday    2027-01-25  18:00  20:30  Centrum Mosty, Lipová 12, Praha 2  planned    2      1   1
  2027-01-26-team           tuesday   2027-01-26  10:00  11:30  Centrum Mosty, Lipová 12, Praha 2  planned    0      0   0
  2027-01-28-club-thursday  thursday  2027-01-28  18:00  21:00  Centrum Mosty, Lipová 12, Praha 2  planned    1      0   0
  $ peer session list --activity club-friday --from 2026-11-01 --until 2027-01-31
  session                 weekday   date        start  end    place                        status  yes  maybe  no  before  came
  2026-11-06-club-friday  friday    2026-11-06  18:00  21:00  Bowling Radlická             held      0      0   0       0     3
  2026-11-20-club-friday  friday    2026-11-20  18:00  21:00  Kino Aero, Žižkov            held      3      0   0       0     3
  2026-12-04-club-friday  saturday  2026-12-05  18:00  21:00  Keramická dílna, Holešovice  held      0      0   0       2     3
  2026-12-18-club-friday  friday    2026-12-18  18:00  21:00  Čajovna U Mostu              held      0      0   0       0     0
  2027-01-01-club-friday  friday    2027-01-01  18:00  21:00  Stromovka, u planetária      held      1      0   0       0     2
  2027-01-08-club-friday  friday    2027-01-08  18:00  21:00  Herna deskových her, Karlín  held      2      0   1       0     3
  2027-01-22-club-friday  friday    2027-01-22  18:00  21:00  Bowling Radlická             held      1      1   0       0     3
  $ peer session list --from 2026-12-20 --until 2027-01-05 --format json | head -n 20
  [
    {
      "session": "2026-12-21-group",
      "activity": "group",
      "weekday": "monday",
      "date": "2026-12-21",
      "start": "18:00",
      "end": "20:30",
      "ended": null,
      "place": "Centrum Mosty, Lipová 12, Praha 2",
      "online": null,
      "status": "held",
      "yes": 3,
      "maybe": 1,
      "no": 0,
      "before-change": 0,
      "came": 7
    },
    {
      "session": "2026-12-22-team",
  $ peer session list --status cancelled --from 2026-11-01 --until 2027-01-31 --format csv
  session,activity,weekday,date,start,end,ended,place,online,status,yes,maybe,no,before-change,came\x0d
  2026-12-24-club-thursday,club-thursday,thursday,2026-12-24,18:00,21:00,,"Centrum Mosty, Lipová 12, Praha 2",,cancelled,0,0,0,0,\x0d
  2027-01-11-group,group,monday,2027-01-11,18:00,20:30,,"Centrum Mosty, Lipová 12, Praha 2",,cancelled,2,0,0,0,\x0d
  $ peer session list --from 2027-02-01 --until 2027-01-01
  peer: --until Friday 2027-01-01 lies before --from Monday 2027-02-01
  [exit 2]
  $ peer session show next
  2027-01-25-group  Podpůrná skupina
  when         Monday 2027-01-25, 18:00–20:30
  place        Centrum Mosty, Lipová 12, Praha 2
  status       planned
  staff        Tereza Holubová, Lucie Šrámková
  facilitator  Tereza Holubová
  replies
    Alena Říhová             yes  2027-01-19 08:02
    Žofie Dvorská            yes
    Jiří Havránek            no  2027-01-22 09:55
    Šimon Bartoš             maybe  2027-01-20 13:37
  $ peer session show 2026-11-30
  2026-11-30-group  Podpůrná skupina
  when         Monday 2026-11-30, 18:00–20:30
  place        Centrum Mosty, Lipová 12, Praha 2
  status       held
  staff        Tereza Holubová, Ondřej Pešek
  facilitator  Ondřej Pešek
  replies
    David Sýkora             yes
    Jiří Havránek            yes
  attendance
    Barbora Zelenková        late
    Alena Říhová             present
    Matěj Kučera             present
    David Sýkora             present
    Jiří Havránek            sent-away, 40 min, verbal aggression
  $ peer session show 2026-11-30 --format json
  {
    "session": "2026-11-30-group",
    "file": "sessions/2026/2026-11-30-group.toml",
    "activity": "group",
    "activity-title": "Podpůrná skupina",
    "weekday": "monday",
    "date": "2026-11-30",
    "start": "18:00",
    "end": "20:30",
    "ended": null,
    "place": "Centrum Mosty, Lipová 12, Praha 2",
    "online": null,
    "status": "held",
    "reason": null,
    "title": null,
    "staff": [
      "s-t8rc",
      "s-m2fd"
    ],
    "facilitator": "s-m2fd",
    "prepares": null,
    "guests": null,
    "nobody-came": false,
    "plan": null,
    "restored": null,
    "moved": [],
    "replies": [
      {
        "client": "c-b6ne",
        "name": "David Sýkora",
        "answer": "yes",
        "at": null,
        "to": null,
        "before-change": false
      },
      {
        "client": "c-f8rk",
        "name": "Jiří Havránek",
        "answer": "yes",
        "at": null,
        "to": null,
        "before-change": false
      }
    ],
    "attendance": [
      {
        "person": "c-2vgx",
        "name": "Barbora Zelenková",
        "status": "late",
        "minutes": 150,
        "reason": null,
        "follow-up": null
      },
      {
        "person": "c-4hpz",
        "name": "Alena Říhová",
        "status": "present",
        "minutes": 150,
        "reason": null,
        "follow-up": null
      },
      {
        "person": "c-9tqm",
        "name": "Matěj Kučera",
        "status": "present",
        "minutes": 150,
        "reason": null,
        "follow-up": null
      },
      {
        "person": "c-b6ne",
        "name": "David Sýkora",
        "status": "present",
        "minutes": 150,
        "reason": null,
        "follow-up": null
      },
      {
        "person": "c-f8rk",
        "name": "Jiří Havránek",
        "status": "sent-away",
        "minutes": 40,
        "reason": "words",
        "follow-up": null
      }
    ],
    "companies": [],
    "back-again": [],
    "task": [],
    "anyway": []
  }
  $ peer session show today
  2027-01-25-group  Podpůrná skupina
  when         Monday 2027-01-25, 18:00–20:30
  place        Centrum Mosty, Lipová 12, Praha 2
  status       planned
  staff        Tereza Holubová, Lucie Šrámková
  facilitator  Tereza Holubová
  replies
    Alena Říhová             yes  2027-01-19 08:02
    Žofie Dvorská            yes
    Jiří Havránek            no  2027-01-22 09:55
    Šimon Bartoš             maybe  2027-01-20 13:37
  $ peer session show next/club-thursday
  2027-01-28-club-thursday  Čtvrteční klub
  when         Thursday 2027-01-28, 18:00–21:00
  place        Centrum Mosty, Lipová 12, Praha 2
  status       planned
  staff        Tereza Holubová, Lucie Šrámková
  replies
    Klára Benešová           yes  2027-01-23 20:00
  $ peer session show last/club-friday
  2027-01-22-club-friday  Páteční klub
  when         Friday 2027-01-22, 18:00–21:00
  place        Bowling Radlická
  status       held
  staff        Tereza Holubová, Lucie Šrámková
  replies
    Matěj Kučera             maybe
    Klára Benešová           yes
  attendance
    Barbora Zelenková        absent
    Matěj Kučera             present
    Klára Benešová           present
    Šimon Bartoš             late
  $ peer session show 2026-11-18
  peer: there are 2 sessions on Wednesday 2026-11-18
  help: use the id:
    2026-11-18-supervision
    2026-11-18-supervision-1500
  [exit 2]
  $ peer session show 2026-11-03
  peer: there is no session on Tuesday 2026-11-03
  help: 'peer session list --from 2026-10-27' shows those around it
  [exit 2]
  $ peer session show next/trip
  peer: no session is planned from Monday 2027-01-25 on
  help: plan some with 'peer session plan --from DATE --until DATE'
  [exit 2]
  $ peer session show today/gruop
  peer: there is no activity 'gruop'
  help: did you mean 'group'?
        activities are: group, club-thursday, club-friday, trip, theme, workshop, team, team-supervision, supervision
  [exit 2]

The plan of a period: all by the schedule, the rest by hand. Twice is once.

  $ peer session plan --from 2027-03-22 --until 2027-04-11 --dry-run
  --- /dev/null
  +++ b/sessions/2027/2027-03-22-group.toml
  @@ -0,0 +1,7 @@
  +activity = "group"
  +date = 2027-03-22
  +start = 18:00:00
  +end = 20:30:00
  +place = "Centrum Mosty, Lipová 12, Praha 2"
  +status = "planned"
  +staff = ["s-t8rc", "s-g9hv"]
  --- /dev/null
  +++ b/sessions/2027/2027-03-23-team.toml
  @@ -0,0 +1,7 @@
  +activity = "team"
  +date = 2027-03-23
  +start = 10:00:00
  +end = 11:30:00
  +place = "Centrum Mosty, Lipová 12, Praha 2"
  +status = "planned"
  +staff = ["s-k4wn", "s-t8rc", "s-g9hv"]
  --- /dev/null
  +++ b/sessions/2027/2027-03-25-club-thursday.toml
  @@ -0,0 +1,7 @@
  +activity = "club-thursday"
  +date = 2027-03-25
  +start = 18:00:00
  +end = 21:00:00
  +place = "Centrum Mosty, Lipová 12, Praha 2"
  +status = "planned"
  +staff = ["s-t8rc", "s-g9hv"]
  --- /dev/null
  +++ b/sessions/2027/2027-04-02-club-friday.toml
  @@ -0,0 +1,6 @@
  +activity = "club-friday"
  +date = 2027-04-02
  +start = 18:00:00
  +end = 21:00:00
  +status = "planned"
  +staff = ["s-t8rc", "s-g9hv"]
  --- /dev/null
  +++ b/sessions/2027/2027-04-05-group.toml
  @@ -0,0 +1,7 @@
  +activity = "group"
  +date = 2027-04-05
  +start = 18:00:00
  +end = 20:30:00
  +place = "Centrum Mosty, Lipová 12, Praha 2"
  +status = "planned"
  +staff = ["s-t8rc", "s-g9hv"]
  --- /dev/null
  +++ b/sessions/2027/2027-04-06-team.toml
  @@ -0,0 +1,7 @@
  +activity = "team"
  +date = 2027-04-06
  +start = 10:00:00
  +end = 11:30:00
  +place = "Centrum Mosty, Lipová 12, Praha 2"
  +status = "planned"
  +staff = ["s-k4wn", "s-t8rc", "s-g9hv"]
  --- /dev/null
  +++ b/sessions/2027/2027-04-08-club-thursday.toml
  @@ -0,0 +1,7 @@
  +activity = "club-thursday"
  +date = 2027-04-08
  +start = 18:00:00
  +end = 21:00:00
  +place = "Centrum Mosty, Lipová 12, Praha 2"
  +status = "planned"
  +staff = ["s-t8rc", "s-g9hv"]
  $ peer session plan --from 2027-03-22 --until 2027-04-11
  session                   weekday   date        start  end    place                              state
  2027-03-22-group          monday    2027-03-22  18:00  20:30  Centrum Mosty, Lipová 12, Praha 2  planned
  2027-03-23-team           tuesday   2027-03-23  10:00  11:30  Centrum Mosty, Lipová 12, Praha 2  planned
  2027-03-25-club-thursday  thursday  2027-03-25  18:00  21:00  Centrum Mosty, Lipová 12, Praha 2  planned
  2027-03-29-group          monday    2027-03-29  18:00  20:30  Centrum Mosty, Lipová 12, Praha 2  holiday-undecided
  2027-04-02-club-friday    friday    2027-04-02  18:00  21:00                                     planned
  2027-04-05-group          monday    2027-04-05  18:00  20:30  Centrum Mosty, Lipová 12, Praha 2  planned
  2027-04-06-team           tuesday   2027-04-06  10:00  11:30  Centrum Mosty, Lipová 12, Praha 2  planned
  2027-04-08-club-thursday  thursday  2027-04-08  18:00  21:00  Centrum Mosty, Lipová 12, Praha 2  planned
  planned 7 sessions, 1 on a public holiday, not planned
  Monday 2027-03-29 is a public holiday (Easter Monday); decide about 'group':
    peer session plan group --on 2027-03-29 --holiday keep --reason REASON
    peer session plan group --on 2027-03-29 --holiday skip
  $ peer session plan --from 2027-03-22 --until 2027-04-11
  session                   weekday   date        start  end    place                              state
  2027-03-22-group          monday    2027-03-22  18:00  20:30  Centrum Mosty, Lipová 12, Praha 2  already
  2027-03-23-team           tuesday   2027-03-23  10:00  11:30  Centrum Mosty, Lipová 12, Praha 2  already
  2027-03-25-club-thursday  thursday  2027-03-25  18:00  21:00  Centrum Mosty, Lipová 12, Praha 2  already
  2027-03-29-group          monday    2027-03-29  18:00  20:30  Centrum Mosty, Lipová 12, Praha 2  holiday-undecided
  2027-04-02-club-friday    friday    2027-04-02  18:00  21:00                                     already
  2027-04-05-group          monday    2027-04-05  18:00  20:30  Centrum Mosty, Lipová 12, Praha 2  already
  2027-04-06-team           tuesday   2027-04-06  10:00  11:30  Centrum Mosty, Lipová 12, Praha 2  already
  2027-04-08-club-thursday  thursday  2027-04-08  18:00  21:00  Centrum Mosty, Lipová 12, Praha 2  already
  planned 0 sessions, 7 there already, 1 on a public holiday, not planned
  Monday 2027-03-29 is a public holiday (Easter Monday); decide about 'group':
    peer session plan group --on 2027-03-29 --holiday keep --reason REASON
    peer session plan group --on 2027-03-29 --holiday skip
  $ cat sessions/2027/2027-04-05-group.toml
  activity = "group"
  date = 2027-04-05
  start = 18:00:00
  end = 20:30:00
  place = "Centrum Mosty, Lipová 12, Praha 2"
  status = "planned"
  staff = ["s-t8rc", "s-g9hv"]
  $ peer session plan group --on 2027-03-29
  peer: Monday 2027-03-29 is a public holiday (Easter Monday): 'group' is not planned
  help: decide with --holiday keep --reason TEXT, or --holiday skip
  [exit 1]
  $ peer session plan group --on 2027-03-29 --holiday keep
  peer: --holiday keep needs --reason TEXT
  help: say why the session takes place on a public holiday
  [exit 2]
  $ peer session plan group --on 2027-03-29 --holiday keep --reason not-alone
  session           weekday  date        start  end    place                              state
  2027-03-29-group  monday   2027-03-29  18:00  20:30  Centrum Mosty, Lipová 12, Praha 2  kept
  planned 1 session (1 on a public holiday)
  $ peer session plan group --on 2027-03-29 --holiday keep --reason not-alone
  session           weekday  date        start  end    place                              state
  2027-03-29-group  monday   2027-03-29  18:00  20:30  Centrum Mosty, Lipová 12, Praha 2  already
  planned 0 sessions, 1 there already
  $ peer session plan trip --on 2027-04-10 --start 09:00 --end 17:00 --place Kokořín --staff tereza,lucie --facilitator lucie
  session          weekday   date        start  end    place    state
  2027-04-10-trip  saturday  2027-04-10  09:00  17:00  Kokořín  planned
  planned 1 session
  $ cat sessions/2027/2027-04-10-trip.toml
  activity = "trip"
  date = 2027-04-10
  start = 09:00:00
  end = 17:00:00
  place = "Kokořín"
  status = "planned"
  staff = ["s-t8rc", "s-g9hv"]
  facilitator = "s-g9hv"
  $ peer session plan supervision --on 2027-02-10 --staff tereza
  session                 weekday    date        start  end    place                              state
  2027-02-10-supervision  wednesday  2027-02-10  14:00  14:50  Centrum Mosty, Lipová 12, Praha 2  planned
  planned 1 session
  $ peer session plan supervision --on 2027-02-10 --staff lucie --start 15:00 --end 15:50
  session                      weekday    date        start  end    place                              state
  2027-02-10-supervision-1500  wednesday  2027-02-10  15:00  15:50  Centrum Mosty, Lipová 12, Praha 2  planned
  planned 1 session
  $ ls sessions/2027 | grep 02-10
  2027-02-10-supervision-1500.toml
  2027-02-10-supervision.toml

Refused for good.

  $ peer session plan trip --on 2027-04-09 --start 09:00 --end 17:00 --staff tereza,lucie
  sessions/2027/2027-04-09-trip.toml:2:8: error: a trip on Friday 2027-04-09, neither a weekend nor a public holiday [session-times]
    2 | date = 2027-04-09
      |        ^~~~~~~~~~
  help: choose a Saturday, a Sunday or a public holiday
  peer: refused: nothing was written
  [exit 1]
  $ peer session plan club-thursday --on 2027-02-18
  sessions/2027/2027-02-18-club-thursday.toml:2:8: error: Thursday 2027-02-18 is in week 7, which is odd; 'club-thursday' takes place in even weeks [schedule-parity]
    2 | date = 2027-02-18
      |        ^~~~~~~~~~
  help: plan it in the right week, or move a planned session with a reason: 'peer session move SESSION --to DATE --reason R'
  peer: refused: nothing was written
  [exit 1]
  $ peer session plan club-thursday --on 2027-02-04 --start 21:00 --end 18:00
  sessions/2027/2027-02-04-club-thursday.toml:2:8: error: Thursday 2027-02-04 is in week 5, which is odd; 'club-thursday' takes place in even weeks [schedule-parity]
    2 | date = 2027-02-04
      |        ^~~~~~~~~~
  help: plan it in the right week, or move a planned session with a reason: 'peer session move SESSION --to DATE --reason R'
  sessions/2027/2027-02-04-club-thursday.toml:4:7: error: the end 18:00 is not after the start 21:00 [session-times]
    4 | end = 18:00:00
      |       ^~~~~~~~
  help: correct 'start', 'end' and 'ended'; a session begins and ends on the same day
  peer: refused: nothing was written
  [exit 1]
  $ peer session plan group --on 2027-02-01 --staff ondrej,nobody
  peer: there is no worker 'nobody'
  help: 'peer staff list' shows them
  [exit 2]
  $ peer session plan gruop --on 2027-02-01
  peer: there is no activity 'gruop'
  help: did you mean 'group'?
        activities are: group, club-thursday, club-friday, trip, theme, workshop, team, team-supervision, supervision
  [exit 2]
  $ peer session plan --on 2027-02-01
  peer: --on plans one session: ACTIVITY is missing
  help: peer session plan ACTIVITY --on 2027-02-01
  [exit 2]
  $ peer session plan group
  peer: the days are missing
  help: give --on DATE, or --from DATE and --until DATE
  [exit 2]
  $ peer session plan trip --from 2027-02-01 --until 2027-02-28
  peer: activity 'trip' has no weekday: it is planned by hand
  help: peer session plan trip --on DATE
  [exit 2]
  $ peer session plan group --on 2027-02-30
  peer: '2027-02-30' is a day that does not exist
  help: the last day of that month is 2027-02-28
  [exit 2]
  $ peer session plan group --on someday
  peer: 'someday' is not a date
  help: a date is YYYY-MM-DD, 30.1.2027, 30.1., today, tomorrow, yesterday, a weekday like monday, +3d or -1w
  [exit 2]

A closure.

  $ printf '\n[[closure]]\nfrom = 2027-02-15\nuntil = 2027-02-21\nreason = "building"\n' >>program.toml
  $ peer session plan group --from 2027-02-01 --until 2027-02-28
  session           weekday  date        start  end    place                              state
  2027-02-01-group  monday   2027-02-01  18:00  20:30  Centrum Mosty, Lipová 12, Praha 2  planned
  2027-02-08-group  monday   2027-02-08  18:00  20:30  Centrum Mosty, Lipová 12, Praha 2  planned
  2027-02-15-group  monday   2027-02-15  18:00  20:30  Centrum Mosty, Lipová 12, Praha 2  closure
  2027-02-22-group  monday   2027-02-22  18:00  20:30  Centrum Mosty, Lipová 12, Praha 2  planned
  planned 3 sessions, 1 in a closure
  $ peer session plan group --on 2027-02-15
  sessions/2027/2027-02-15-group.toml:2:8: error: Monday 2027-02-15 is in a closure (building) [closed-day]
    2 | date = 2027-02-15
      |        ^~~~~~~~~~
  program.toml:107:1: note: the closure
    107 | [[closure]]
        | ^~~~~~~~~~~
  help: cancel the session or move it: 'peer session cancel SESSION --reason R', 'peer session move SESSION --to DATE --reason R'
  peer: refused: nothing was written
  [exit 1]

Changing what is planned.

  $ cp sessions/2027/2027-01-28-club-thursday.toml before
  $ peer session set next/club-thursday place='Čajovna' facilitator=lucie
  '2027-01-28-club-thursday' on Thursday 2027-01-28: place = "Čajovna", facilitator = "s-g9hv"
  nobody needs to be told
  $ diff before sessions/2027/2027-01-28-club-thursday.toml
  5c5
  < place = "Centrum Mosty, Lipová 12, Praha 2"
  ---
  > place = "Čajovna"
  7a8
  > facilitator = "s-g9hv"
  [exit 1]
  $ peer session set next/club-thursday facilitator= --dry-run
  --- a/sessions/2027/2027-01-28-club-thursday.toml
  +++ b/sessions/2027/2027-01-28-club-thursday.toml
  @@ -5,7 +5,6 @@
   place = "Čajovna"
   status = "planned"
   staff = ["s-t8rc", "s-g9hv"]
  -facilitator = "s-g9hv"
  \x20
   [replies]
   c-d3wy = { answer = "yes", at = 2027-01-23T20:00:00+01:00 }
  $ peer session set next/club-thursday palce=x
  peer: 'palce' is no key that can be set
  help: did you mean 'place'? one of: start, end, ended, place, online, reason, title, staff, facilitator, prepares, guests, nobody-came
  [exit 2]
  $ peer session set next/club-thursday end=20:00 end=20:10
  peer: 'end' is set twice
  help: give each key once
  [exit 2]
  $ peer session set next/club-thursday end=17:00
  sessions/2027/2027-01-28-club-thursday.toml:4:7: error: the end 17:00 is not after the start 18:00 [session-times]
    4 | end = 17:00:00
      |       ^~~~~~~~
  help: correct 'start', 'end' and 'ended'; a session begins and ends on the same day
  peer: refused: nothing was written
  [exit 1]
  $ peer session set next/club-thursday staff=tereza,nobody
  peer: there is no worker 'nobody'
  help: 'peer staff list' shows them
  [exit 2]
  $ peer session set next/club-thursday status=held
  peer: 'status' is not changed by set
  help: use: peer session cancel SESSION --reason R; the first mark of attendance makes it held
  [exit 2]

Cancelling and moving say who must be told.

  $ peer session cancel today/group --reason staff --dry-run
  --- a/sessions/2027/2027-01-25-group.toml
  +++ b/sessions/2027/2027-01-25-group.toml
  @@ -3,9 +3,10 @@
   start = 18:00:00
   end = 20:30:00
   place = "Centrum Mosty, Lipová 12, Praha 2"
  -status = "planned"
  +status = "cancelled"
   staff = ["s-t8rc", "s-g9hv"]
   facilitator = "s-t8rc"
  +reason = "staff"
  \x20
   [replies]
   c-4hpz = { answer = "yes", at = 2027-01-19T08:02:00+01:00 }
  $ peer session cancel today/group --reason staff
  cancelled '2027-01-25-group' on Monday 2027-01-25, 18:00–20:30 (staff)
  tell 6 people: Barbora Zelenková (email), Alena Říhová (email), Žofie Dvorská (sms), Matěj Kučera (messenger), Radek Čermák (messenger), Šimon Bartoš (sms)
  at once: 'peer invite 2027-01-25-group --send --notices' on 'office' writes to whom it can and names whom to call
  $ peer session cancel today/group --reason staff
  nothing to do: '2027-01-25-group' on Monday 2027-01-25 is cancelled already (staff)
  $ peer session cancel 2027-01-18/group --reason staff
  peer: '2027-01-18-group' took place on Monday 2027-01-18: 5 people are marked in it
  help: a session that was held cannot be cancelled; take wrong marks away with `peer attendance mark SESSION CLIENT=unmarked`
  [exit 1]
  $ peer session cancel next/club-thursday
  peer: missing: --reason REASON
  help: 'peer session cancel --help' shows how to use it
  [exit 2]
  $ peer session cancel next/club-thursday --reason ''
  peer: '--reason' has an empty value
  help: 'peer session cancel --help' shows how to use it
  [exit 2]
  $ peer session move next/club-thursday --to 2027-01-30 --start 16:00 --reason place
  moved '2027-01-28-club-thursday' from Thursday 2027-01-28 to Saturday 2027-01-30, 16:00–19:00
  tell 1 person: Klára Benešová (facebook)
  at once: 'peer invite 2027-01-28-club-thursday --send --notices' on 'office' writes to whom it can and names whom to call
  $ cat sessions/2027/2027-01-28-club-thursday.toml
  activity = "club-thursday"
  date = 2027-01-30
  start = 16:00:00
  end = 19:00:00
  place = "Čajovna"
  status = "planned"
  staff = ["s-t8rc", "s-g9hv"]
  facilitator = "s-g9hv"

  [replies]
  c-d3wy = { answer = "yes", at = 2027-01-23T20:00:00+01:00 }

  [[moved]]
  from = 2027-01-28
  until = 2027-01-30
  reason = "place"
  at = 2027-01-25T09:00:00+01:00

  $ peer session show 2027-01-30
  2027-01-28-club-thursday  Čtvrteční klub
  when         Saturday 2027-01-30, 16:00–19:00
  place        Čajovna
  status       planned
  staff        Tereza Holubová, Lucie Šrámková
  facilitator  Lucie Šrámková
  moved        from Thursday 2027-01-28 to Saturday 2027-01-30: the place is not available
  replies
    Klára Benešová           yes  2027-01-23 20:00, before the change
  $ peer session move 2027-01-30 --to 2027-03-30 --reason place
  peer: Tuesday 2027-03-30 is 61 days away from Thursday 2027-01-28, the day in the id of '2027-01-28-club-thursday'; at most 31 are allowed
  help: cancel it and plan a new one: `peer session cancel 2027-01-28-club-thursday --reason R`, `peer session plan club-thursday --on 2027-03-30`
  [exit 1]
  $ peer session move 2027-01-30 --to 2027-01-30 --reason place
  nothing to do: '2027-01-28-club-thursday' is on Saturday 2027-01-30 already
  $ peer session move 2027-01-18/group --to 2027-02-02 --reason weather
  peer: '2027-01-18-group' was held on Monday 2027-01-18: it cannot be moved
  [exit 1]
  $ peer session move 2027-01-30 --to 2027-02-16 --reason weather
  sessions/2027/2027-01-28-club-thursday.toml:2:8: error: Tuesday 2027-02-16 is in a closure (building) [closed-day]
    2 | date = 2027-02-16
      |        ^~~~~~~~~~
  program.toml:107:1: note: the closure
    107 | [[closure]]
        | ^~~~~~~~~~~
  help: cancel the session or move it: 'peer session cancel SESSION --reason R', 'peer session move SESSION --to DATE --reason R'
  peer: refused: nothing was written
  [exit 1]
  $ peer check

A changed activity does not change what is planned; with --update it does, from now on: the past, and what was moved or
cancelled, stays as somebody decided it.

  $ cp -R "$EXAMPLES/mosty" series && cd series && export PEER_NOW=2027-01-25T09:00
  $ peer session plan group --from 2027-02-01 --until 2027-02-28 > /dev/null
  $ peer session move 2027-02-15-group --to 2027-02-16 --reason place > /dev/null
  $ sed -i 's/^start = 18:00:00$/start = 17:30:00/; s/Lipová 12/Dlouhá 3/' program.toml
  $ peer session plan group --from 2027-01-04 --until 2027-02-28 --update start,place
  session           weekday  date        start  end    place                              state
  2027-01-04-group  monday   2027-01-04  18:00  20:30  Centrum Mosty, Lipová 12, Praha 2  already
  2027-01-11-group  monday   2027-01-11  18:00  20:30  Centrum Mosty, Lipová 12, Praha 2  already
  2027-01-18-group  monday   2027-01-18  18:00  20:30  Centrum Mosty, Lipová 12, Praha 2  already
  2027-01-25-group  monday   2027-01-25  17:30  20:30  Centrum Mosty, Dlouhá 3, Praha 2   updated
  2027-02-01-group  monday   2027-02-01  17:30  20:30  Centrum Mosty, Dlouhá 3, Praha 2   updated
  2027-02-08-group  monday   2027-02-08  17:30  20:30  Centrum Mosty, Dlouhá 3, Praha 2   updated
  2027-02-15-group  tuesday  2027-02-16  18:00  20:30  Centrum Mosty, Lipová 12, Praha 2  already
  2027-02-22-group  monday   2027-02-22  17:30  20:30  Centrum Mosty, Dlouhá 3, Praha 2   updated
  planned 0 sessions, 4 there already, 4 brought up to date
  $ peer session plan group --from 2027-01-04 --until 2027-02-28 --update start,place | tail -n 1
  planned 0 sessions, 8 there already
  $ grep -h -A 2 '^start' sessions/2027/2027-01-18-group.toml sessions/2027/2027-02-08-group.toml
  start = 18:00:00
  end = 20:30:00
  place = "Centrum Mosty, Lipová 12, Praha 2"
  --
  start = 17:30:00
  end = 20:30:00
  place = "Centrum Mosty, Dlouhá 3, Praha 2"
  $ peer session plan group --from 2027-02-01 --until 2027-02-28 --update title
  peer: 'title' is no key that an activity has
  help: one of: start, end, place, online, staff
  [exit 2]
  $ peer session plan group --on 2027-02-01 --update place
  peer: --update is about a period
  help: 'peer session set SESSION KEY=VALUE' changes one
  [exit 2]
