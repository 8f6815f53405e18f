Attendance: a bare name is present, the first mark makes the session held, a later one corrects.

  $ cp -R "$EXAMPLES/mosty" . && cd mosty && export PEER_NOW=2027-01-25T09:00

  $ peer attendance show today
  2027-01-25-group  Podpůrná skupina, Monday 2027-01-25, 18:00–20:30, planned
  person  name           status    minutes  reason  reply
  c-4hpz  Alena Říhová   unmarked                   yes
  c-t8fw  Šimon Bartoš   unmarked                   maybe
  c-7k3f  Žofie Dvorská  unmarked                   yes
  $ peer attendance show 2026-11-30
  2026-11-30-group  Podpůrná skupina, Monday 2026-11-30, 18:00–20:30, held
  person  name               status     minutes  reason  reply
  c-4hpz  Alena Říhová       present        150
  c-2vgx  Barbora Zelenková  late           150
  c-b6ne  David Sýkora       present        150          yes
  c-f8rk  Jiří Havránek      sent-away       40  words   yes
  c-9tqm  Matěj Kučera       present        150
  $ peer attendance show 2026-11-30 --format json
  [
    {
      "person": "c-4hpz",
      "name": "Alena Říhová",
      "status": "present",
      "minutes": 150,
      "reason": null,
      "reply": null,
      "reply-before-change": null,
      "companion": null,
      "back-again": false,
      "follow-up": null
    },
    {
      "person": "c-2vgx",
      "name": "Barbora Zelenková",
      "status": "late",
      "minutes": 150,
      "reason": null,
      "reply": null,
      "reply-before-change": null,
      "companion": null,
      "back-again": false,
      "follow-up": null
    },
    {
      "person": "c-b6ne",
      "name": "David Sýkora",
      "status": "present",
      "minutes": 150,
      "reason": null,
      "reply": "yes",
      "reply-before-change": null,
      "companion": null,
      "back-again": false,
      "follow-up": null
    },
    {
      "person": "c-f8rk",
      "name": "Jiří Havránek",
      "status": "sent-away",
      "minutes": 40,
      "reason": "words",
      "reply": "yes",
      "reply-before-change": null,
      "companion": null,
      "back-again": false,
      "follow-up": null
    },
    {
      "person": "c-9tqm",
      "name": "Matěj Kučera",
      "status": "present",
      "minutes": 150,
      "reason": null,
      "reply": null,
      "reply-before-change": null,
      "companion": null,
      "back-again": false,
      "follow-up": null
    }
  ]
  $ peer attendance show 2026-12-14 --format csv
  person,name,status,minutes,reason,reply,reply-before-change,companion,back-again,follow-up-by,follow-up-due,follow-up-done,follow-up-dropped\x0d
  c-4hpz,Alena Říhová,excused,,,no,,,false,,,,\x0d
  c-2vgx,Barbora Zelenková,excused,,,no,,,false,,,,\x0d
  c-b6ne,David Sýkora,absent,,,,,,false,s-g9hv,2026-12-17,2026-12-15,\x0d
  c-7k3f,Žofie Dvorská,present,80,,,,,false,,,,\x0d
  $ peer attendance mark next/club-thursday alena
  sessions/2027/2027-01-28-club-thursday.toml:13:1: error: attendance is marked on Monday 2027-01-25, before the session on Thursday 2027-01-28 [no-future-marks]
    13 | c-4hpz = "present"
       | ^~~~~~
  help: wait for the day; record who plans to come as a reply: 'peer reply SESSION CLIENT=no'
  peer: refused: nothing was written
  [exit 1]
  $ export PEER_NOW=2027-01-25T21:00
  $ peer attendance mark today alena zofie=late simon jiri=excused --dry-run
  --- a/sessions/2027/2027-01-25-group.toml
  +++ b/sessions/2027/2027-01-25-group.toml
  @@ -3,7 +3,7 @@
   start = 18:00:00
   end = 20:30:00
   place = "Centrum Mosty, Lipová 12, Praha 2"
  -status = "planned"
  +status = "held"
   staff = ["s-t8rc", "s-g9hv"]
   facilitator = "s-t8rc"
  \x20
  @@ -12,3 +12,9 @@
   c-7k3f = "yes"
   c-f8rk = { answer = "no", at = 2027-01-22T09:55:00+01:00 }
   c-t8fw = { answer = "maybe", at = 2027-01-20T13:37:00+01:00 }
  +
  +[attendance]
  +c-4hpz = "present"
  +c-7k3f = "late"
  +c-f8rk = "excused"
  +c-t8fw = "present"
  $ peer attendance mark today alena zofie=late simon jiri=excused
  2027-01-25-group on Monday 2027-01-25, now held
    Alena Říhová             present
    Žofie Dvorská            late
    Šimon Bartoš             present
    Jiří Havránek            excused
  $ cat sessions/2027/2027-01-25-group.toml
  activity = "group"
  date = 2027-01-25
  start = 18:00:00
  end = 20:30:00
  place = "Centrum Mosty, Lipová 12, Praha 2"
  status = "held"
  staff = ["s-t8rc", "s-g9hv"]
  facilitator = "s-t8rc"

  [replies]
  c-4hpz = { answer = "yes", at = 2027-01-19T08:02:00+01:00 }
  c-7k3f = "yes"
  c-f8rk = { answer = "no", at = 2027-01-22T09:55:00+01:00 }
  c-t8fw = { answer = "maybe", at = 2027-01-20T13:37:00+01:00 }

  [attendance]
  c-4hpz = "present"
  c-7k3f = "late"
  c-f8rk = "excused"
  c-t8fw = "present"

  $ peer attendance mark today zofie
  2027-01-25-group on Monday 2027-01-25
    Žofie Dvorská            present
  $ peer attendance mark today zofie
  nothing to do: '2027-01-25-group' on Monday 2027-01-25 is marked so already
  $ peer attendance mark today simon=left-early --minutes 60
  2027-01-25-group on Monday 2027-01-25
    Šimon Bartoš             left-early
  $ peer attendance mark today simon=sent-away
  peer: 'c-t8fw' was sent away: --reason is missing
  help: mark that person alone, with --reason REASON; 'peer explain reasons' has the words
  [exit 2]
  $ peer attendance mark today simon=sent-away --reason substances --minutes 15
  2027-01-25-group on Monday 2027-01-25
    Šimon Bartoš             sent-away
  $ peer attendance show today
  2027-01-25-group  Podpůrná skupina, Monday 2027-01-25, 18:00–20:30, held
  person  name           status     minutes  reason      reply
  c-4hpz  Alena Říhová   present        150              yes
  c-f8rk  Jiří Havránek  excused                         no
  c-t8fw  Šimon Bartoš   sent-away       15  substances  maybe
  c-7k3f  Žofie Dvorská  present        150              yes
  $ peer attendance mark today simon=unmarked
  2027-01-25-group on Monday 2027-01-25
    Šimon Bartoš             unmarked
  $ peer attendance mark today alena --ended 19:30
  2027-01-25-group on Monday 2027-01-25
    Alena Říhová             present (as before)
    ended 19:30
  $ peer attendance mark today alena=here
  peer: 'here' is no mark of attendance
  help: one of: present, late, left-early, excused, absent, sent-away, unmarked
  [exit 2]
  $ peer attendance mark today alena zofie --minutes 20
  peer: --minutes, --reason and --follow-up are about one person
  help: name exactly one
  [exit 2]
  $ peer attendance mark today --nobody
  peer: '2027-01-25-group': 'c-4hpz' came, so it is not so that nobody did
  help: correct that first: `peer attendance mark SESSION CLIENT=absent`, `peer session set SESSION guests=`
  [exit 1]
  $ peer attendance mark today
  peer: nobody is named
  help: name who came, or say --nobody
  [exit 2]
  $ peer attendance mark today --ended 17:00
  sessions/2027/2027-01-25-group.toml:9:9: error: it ended at 17:00, which is not after the start 18:00 [session-times]
    9 | ended = 17:00:00
      |         ^~~~~~~~
  help: correct 'start', 'end' and 'ended'; a session begins and ends on the same day
  peer: refused: nothing was written
  help: if it happened all the same, record it with --anyway REASON
  [exit 1]

Facts that break a rule: refused, or recorded with a reason that stays with the finding.

  $ peer attendance mark today eliska
  sessions/2027/2027-01-25-group.toml:21:1: error: attendance of 'c-p2zk' on Monday 2027-01-25 before an accepted interview [intake-first]
    21 | c-p2zk = "present"
       | ^~~~~~
  help: hold the interview first and record it with 'peer intake record CLIENT'
  peer: refused: nothing was written
  help: if it happened all the same, record it with --anyway REASON
  [exit 1]
  $ peer attendance mark today alena eliska --anyway happened
  2027-01-25-group on Monday 2027-01-25
    Alena Říhová             present (as before)
    Eliška Fialová           present
  sessions/2027/2027-01-25-group.toml:21:1: error: attendance of 'c-p2zk' on Monday 2027-01-25 before an accepted interview [intake-first]
    21 | c-p2zk = "present"
       | ^~~~~~
  note: recorded anyway: happened
  help: hold the interview first and record it with 'peer intake record CLIENT'
  $ tail -n 5 sessions/2027/2027-01-25-group.toml
  [[anyway]]
  rule = "intake-first"
  subject = "c-p2zk"
  reason = "happened"
  on = 2027-01-25

  $ peer attendance mark today ivana
  sessions/2027/2027-01-25-group.toml:21:1: error: 'c-m4dq' was not a member on Monday 2027-01-25 [members-only]
    21 | c-m4dq = "present"
       | ^~~~~~
  clients/c-m4dq.toml:17:9: note: the membership ended here
    17 | until = 2026-12-15
       |         ^~~~~~~~~~
  help: correct the attendance, or open a new membership with an interview if the person has come back
  peer: refused: nothing was written
  help: if it happened all the same, record it with --anyway REASON
  [exit 1]
  $ peer check
  peer: note: 1 finding is answered for; 'peer check --answered' shows it

A mark ahead is no fact: no reason helps.

  $ peer attendance mark 2027-01-28 alena --anyway happened
  sessions/2027/2027-01-28-club-thursday.toml:13:1: error: attendance is marked on Monday 2027-01-25, before the session on Thursday 2027-01-28 [no-future-marks]
    13 | c-4hpz = "present"
       | ^~~~~~
  help: wait for the day; record who plans to come as a reply: 'peer reply SESSION CLIENT=no'
  peer: refused: nothing was written
  [exit 1]

Nobody came; a cancelled session; a workshop; the team.

  $ peer attendance mark 2027-01-28 --nobody --now 2027-01-28T19:00
  2027-01-28-club-thursday on Thursday 2027-01-28, now held
    nobody came
  $ cat sessions/2027/2027-01-28-club-thursday.toml
  activity = "club-thursday"
  date = 2027-01-28
  start = 18:00:00
  end = 21:00:00
  place = "Centrum Mosty, Lipová 12, Praha 2"
  status = "held"
  staff = ["s-t8rc", "s-g9hv"]
  nobody-came = true

  [replies]
  c-d3wy = { answer = "yes", at = 2027-01-23T20:00:00+01:00 }

  $ peer attendance mark 2027-01-11/group alena
  peer: '2027-01-11-group' on Monday 2027-01-11 is cancelled (staff)
  help: if it took place anyway, --anyway REASON makes it held
  [exit 1]
  $ peer attendance mark 2027-01-26 katerina tereza lucie --now 2027-01-26T12:00
  2027-01-26-team on Tuesday 2027-01-26, now held
    Kateřina Vondrová        present
    Tereza Holubová          present
    Lucie Šrámková           present
  $ peer attendance mark 2027-01-26 alena --now 2027-01-26T12:00
  sessions/2027/2027-01-26-team.toml:10:1: error: 'c-4hpz' is a client; 'team' is for staff [members-only]
    10 | c-4hpz = "present"
       | ^~~~~~
  help: remove the client from this session's attendance
  peer: refused: nothing was written
  help: if it happened all the same, record it with --anyway REASON
  [exit 1]
