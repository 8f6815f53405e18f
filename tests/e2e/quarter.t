The first quarter of a program, from an empty directory: the team, ten clients with their interviews, the plan with its
holidays, replies, attendance, somebody who is sent away and comes back, a cancelled and a moved session, a pause,
invitations into an outbox, the reports.

Monday 2026-11-02: an empty directory.

  $ export PEER_NOW=2026-11-02T09:00
  $ peer init mosty
  made the data directory $WORK/mosty for mosty
    program.toml  language cs, time zone Europe/Prague, public holidays cz
    people/       names and addresses, a repository of its own
  next: look through program.toml; then peer -C mosty staff add NAME --role coordinator
  $ cd mosty
  $ peer check

The schedule that `init` wrote is the handbook's. The coordinator fills in the place, who leads, and when the center is
closed.

  $ sed -i -e '/^#staff/d' -e 's|^#place = .*|place = "Lipová 12, Praha"|' \
  >     -e 's|^end = |staff = ["s-tereza", "s-ondrej"]\nend = |' \
  >     -e '/^#\[\[closure/,/^#reason/s/^#//' program.toml
  $ sed -n '/activity.group/,/activity.trip/p' program.toml
  [activity.group]
  kind = "support-group"
  title = { cs = "Podpůrná skupina", en = "Support group" }
  weekday = "monday"
  weeks = "every"
  start = 18:00:00
  staff = ["s-tereza", "s-ondrej"]
  end = 20:30:00
  break = 10  # minutes, part of the session
  place = "Lipová 12, Praha"

  [activity.club-thursday]
  kind = "club"
  title = { cs = "Klub v centru", en = "Club at the center" }
  weekday = "thursday"
  weeks = "even"
  start = 18:00:00
  staff = ["s-tereza", "s-ondrej"]
  end = 21:00:00
  place = "Lipová 12, Praha"

  [activity.club-friday]
  kind = "club"
  title = { cs = "Klub venku", en = "Club out and about" }
  weekday = "friday"
  weeks = "odd"
  start = 18:00:00
  staff = ["s-tereza", "s-ondrej"]
  end = 21:00:00
  # A Friday club is in a different place each time.

  [activity.trip]

The check says what is still missing: the team that the schedule names.

  $ peer check
  program.toml:21:10: error: no member of staff 's-tereza' [references]
    21 | staff = ["s-tereza", "s-ondrej"]
       |          ^~~~~~~~~~
  note: 2 findings follow from it, and are not shown
  help: correct the id, or add the record that is missing
  program.toml:21:22: error: no member of staff 's-ondrej' [references]
    21 | staff = ["s-tereza", "s-ondrej"]
       |                      ^~~~~~~~~~
  note: 2 findings follow from it, and are not shown
  help: correct the id, or add the record that is missing
  2 errors
  [exit 1]

The team. With one consultant alone the rule about two speaks, as a warning.

  $ peer staff add 'Kateřina Vondrová' --id s-katerina --role coordinator --from 2026-11-01 --course done --service-phone
  s-katerina  Kateřina Vondrová  coordinator from Sunday 2026-11-01
  $ peer staff add 'Tereza Holubová' --id s-tereza --role consultant --from 2026-11-01 --course done:2025-06-20 --email holubova@example.org --service-phone
  s-tereza  Tereza Holubová  consultant from Sunday 2026-11-01
  staff/s-tereza.toml:8:8: warning: fewer than two consultants from Sunday 2026-11-01 on [two-consultants]
    8 | from = 2026-11-01
      |        ^~~~~~~~~~
  help: find a successor before a consultant leaves, and let them meet the clients together
  $ peer check
  program.toml:21:22: error: no member of staff 's-ondrej' [references]
    21 | staff = ["s-tereza", "s-ondrej"]
       |                      ^~~~~~~~~~
  note: 2 findings follow from it, and are not shown
  help: correct the id, or add the record that is missing
  staff/s-tereza.toml:8:8: warning: fewer than two consultants from Sunday 2026-11-01 on [two-consultants]
    8 | from = 2026-11-01
      |        ^~~~~~~~~~
  help: find a successor before a consultant leaves, and let them meet the clients together
  1 error, 1 warning
  [exit 1]
  $ peer staff add 'Ondřej Pešek' --id s-ondrej --role consultant --from 2026-11-01 --course due:2027-03-31 --phone '700 100 203'
  s-ondrej  Ondřej Pešek  consultant from Sunday 2026-11-01
  $ peer check
  $ peer staff list
  id          name               role         status    from        until  course           service phone
  s-katerina  Kateřina Vondrová  coordinator  employed  2026-11-01         done             true
  s-ondrej    Ondřej Pešek       consultant   employed  2026-11-01         due 2027-03-31   false
  s-tereza    Tereza Holubová    consultant   employed  2026-11-01         done 2025-06-20  true
  $ git add -A && git commit -qm 'The program and its team' && git status --short

Ten clients. The id of the first one is drawn; the others get one that can be read.

  $ peer client add 'Alena Říhová' --call Aleno --email alena@example.org --channel email --source facebook
  c-jqze  Alena Říhová  applicant, channel email
  next: peer intake book c-jqze --at TIME
  $ ls clients people
  clients:
  c-jqze.toml

  people:
  c-jqze.toml
  s-katerina.toml
  s-ondrej.toml
  s-tereza.toml

  $ cat clients/c-*.toml people/c-*.toml
  applied = 2026-11-02
  source = "facebook"
  channel = "email"
  name = "Alena Říhová"
  call = "Aleno"
  email = "alena@example.org"
  $ peer client add 'Žofie Dvorská' --id c-zofie --call Žofie --phone '+420 700 200 002' --channel sms
  c-zofie  Žofie Dvorská  applicant, channel sms
  next: peer intake book c-zofie --at TIME
  $ peer client add 'Matěj Kučera' --id c-matej --call Matěji --channel messenger
  c-matej  Matěj Kučera  applicant, channel messenger
  next: peer intake book c-matej --at TIME
  $ peer client add 'Barbora Zelenková' --id c-barbora --call Barboro --email bara@example.org --channel email
  c-barbora  Barbora Zelenková  applicant, channel email
  next: peer intake book c-barbora --at TIME
  $ peer client add 'David Sýkora' --id c-david --call Davide --phone 700200005 --channel phone
  c-david  David Sýkora  applicant, channel phone
  next: peer intake book c-david --at TIME
  $ peer client add 'Klára Benešová' --id c-klara --call Kláro --channel facebook
  c-klara  Klára Benešová  applicant, channel facebook
  next: peer intake book c-klara --at TIME
  $ peer client add 'Jiří Havránek' --id c-jiri --call Jiří --email jiri@example.org --channel email
  c-jiri  Jiří Havránek  applicant, channel email
  next: peer intake book c-jiri --at TIME
  $ peer client add 'Markéta Urbánková' --id c-marketa --phone 700200008 --channel sms
  c-marketa  Markéta Urbánková  applicant, channel sms
  next: peer intake book c-marketa --at TIME
  $ peer client add 'Petr Vlček' --id c-petr --call Petře --email petr@example.org --channel email
  c-petr  Petr Vlček  applicant, channel email
  next: peer intake book c-petr --at TIME
  $ peer client add 'Tomáš Jelínek' --id c-tomas --phone 700200010 --channel phone --expects 'Nebýt na to sám.'
  c-tomas  Tomáš Jelínek  applicant, channel phone
  next: peer intake book c-tomas --at TIME

The interviews. Nobody takes part before theirs.

  $ peer session plan group --on today
  session           weekday  date        start  end    place             state
  2026-11-02-group  monday   2026-11-02  18:00  20:30  Lipová 12, Praha  planned
  planned 1 session
  $ peer reply today/group alena=yes
  sessions/2026/2026-11-02-group.toml:10:1: error: reply of 'c-jqze' for Monday 2026-11-02 before an accepted interview [intake-first]
    10 | c-jqze = { answer = "yes", at = 2026-11-02T09:00:00+01:00, to = 2026-11-02T18:00:00 }
       | ^~~~~~
  help: hold the interview first and record it with 'peer intake record CLIENT'
  peer: refused: nothing was written
  help: if it happened all the same, record it with --anyway REASON
  [exit 1]
  $ peer intake book alena --at 2026-11-02T10:00
  c-jqze  Alena Říhová  interview Monday 2026-11-02 at 10:00
  next: peer intake record c-jqze --by STAFF --outcome accepted
  $ peer intake book tomas --at 'tomorrow 15:00'
  c-tomas  Tomáš Jelínek  interview Tuesday 2026-11-03 at 15:00
  next: peer intake record c-tomas --by STAFF --outcome accepted
  $ export PEER_NOW=2026-11-02T11:00
  $ peer intake record alena --by tereza,ondrej --outcome accepted --psychotherapy yes --psychiatrist yes --regular-activity study --rules-explained --letter today
  c-jqze  Alena Říhová  accepted on Monday 2026-11-02; a member from that day
  next: peer client consent c-jqze PURPOSE=STATE
  $ for who in zofie matej david klara jiri marketa petr; do
  >   peer intake record $who --by tereza,katerina --outcome accepted --psychotherapy yes --psychiatrist yes --regular-activity job,part-time --rules-explained --letter today
  > done
  c-zofie  Žofie Dvorská  accepted on Monday 2026-11-02; a member from that day
  next: peer client consent c-zofie PURPOSE=STATE
  c-matej  Matěj Kučera  accepted on Monday 2026-11-02; a member from that day
  next: peer client consent c-matej PURPOSE=STATE
  c-david  David Sýkora  accepted on Monday 2026-11-02; a member from that day
  next: peer client consent c-david PURPOSE=STATE
  c-klara  Klára Benešová  accepted on Monday 2026-11-02; a member from that day
  next: peer client consent c-klara PURPOSE=STATE
  c-jiri  Jiří Havránek  accepted on Monday 2026-11-02; a member from that day
  next: peer client consent c-jiri PURPOSE=STATE
  c-marketa  Markéta Urbánková  accepted on Monday 2026-11-02; a member from that day
  next: peer client consent c-marketa PURPOSE=STATE
  c-petr  Petr Vlček  accepted on Monday 2026-11-02; a member from that day
  next: peer client consent c-petr PURPOSE=STATE

Without a regular activity only a coordinator accepts, and says why.

  $ peer intake record barbora --by tereza --outcome accepted --psychotherapy yes --psychiatrist yes --regular-activity none --rules-explained --letter today
  clients/c-barbora.toml:9:20: error: 'c-barbora' is accepted, but there is no regular activity [intake-complete]
    9 | regular-activity = "none"
      |                    ^~~~~~
  help: ask and record what is missing with 'peer intake record CLIENT', or let a coordinator who was there give a reason for each gap as 'exception'
  peer: refused: nothing was written
  help: if it happened all the same, record it with --anyway REASON
  [exit 1]
  $ peer intake record barbora --by tereza --outcome accepted --psychotherapy yes --psychiatrist yes --regular-activity none --rules-explained --letter today --exception looking
  clients/c-barbora.toml:13:13: error: 'c-barbora' is accepted, but the exception was not made by a coordinator [intake-complete]
    13 | exception = ["looking"]
       |             ^~~~~~~~~~~
  help: ask and record what is missing with 'peer intake record CLIENT', or let a coordinator who was there give a reason for each gap as 'exception'
  peer: refused: nothing was written
  help: if it happened all the same, record it with --anyway REASON
  [exit 1]
  $ peer intake record barbora --by tereza,katerina --outcome accepted --psychotherapy yes --psychiatrist yes --regular-activity none --rules-explained --letter today --exception looking
  c-barbora  Barbora Zelenková  accepted on Monday 2026-11-02; a member from that day
  next: peer client consent c-barbora PURPOSE=STATE
  $ peer intake record tomas --by ondrej --on today --outcome waitlisted --psychotherapy no --psychiatrist yes --regular-activity job --rules-explained
  c-tomas  Tomáš Jelínek  waitlisted on Monday 2026-11-02
  next: peer client offer c-tomas
  $ peer client list
  id         name               status      since       channel    invitations
  c-jqze     Alena Říhová       active      2026-11-02  email
  c-barbora  Barbora Zelenková  active      2026-11-02  email
  c-david    David Sýkora       active      2026-11-02  phone
  c-jiri     Jiří Havránek      active      2026-11-02  email
  c-klara    Klára Benešová     active      2026-11-02  facebook
  c-marketa  Markéta Urbánková  active      2026-11-02  sms
  c-matej    Matěj Kučera       active      2026-11-02  messenger
  c-petr     Petr Vlček         active      2026-11-02  email
  c-tomas    Tomáš Jelínek      waitlisted  2026-11-02  phone
  c-zofie    Žofie Dvorská      active      2026-11-02  sms
  $ peer check

The plan of the quarter. Christmas Eve and New Year's Day wait for a decision, the closure is left out, and the group of
today is there already.

  $ peer session plan --from 2026-11-02 --until 2027-01-31
  session                   weekday   date        start  end    place             state
  2026-11-02-group          monday    2026-11-02  18:00  20:30  Lipová 12, Praha  already
  2026-11-06-club-friday    friday    2026-11-06  18:00  21:00                    planned
  2026-11-09-group          monday    2026-11-09  18:00  20:30  Lipová 12, Praha  planned
  2026-11-12-club-thursday  thursday  2026-11-12  18:00  21:00  Lipová 12, Praha  planned
  2026-11-16-group          monday    2026-11-16  18:00  20:30  Lipová 12, Praha  planned
  2026-11-20-club-friday    friday    2026-11-20  18:00  21:00                    planned
  2026-11-23-group          monday    2026-11-23  18:00  20:30  Lipová 12, Praha  planned
  2026-11-26-club-thursday  thursday  2026-11-26  18:00  21:00  Lipová 12, Praha  planned
  2026-11-30-group          monday    2026-11-30  18:00  20:30  Lipová 12, Praha  planned
  2026-12-04-club-friday    friday    2026-12-04  18:00  21:00                    planned
  2026-12-07-group          monday    2026-12-07  18:00  20:30  Lipová 12, Praha  planned
  2026-12-10-club-thursday  thursday  2026-12-10  18:00  21:00  Lipová 12, Praha  planned
  2026-12-14-group          monday    2026-12-14  18:00  20:30  Lipová 12, Praha  planned
  2026-12-18-club-friday    friday    2026-12-18  18:00  21:00                    planned
  2026-12-21-group          monday    2026-12-21  18:00  20:30  Lipová 12, Praha  planned
  2026-12-24-club-thursday  thursday  2026-12-24  18:00  21:00  Lipová 12, Praha  holiday-undecided
  2026-12-28-group          monday    2026-12-28  18:00  20:30  Lipová 12, Praha  closure
  2027-01-01-club-friday    friday    2027-01-01  18:00  21:00                    holiday-undecided
  2027-01-04-group          monday    2027-01-04  18:00  20:30  Lipová 12, Praha  planned
  2027-01-08-club-friday    friday    2027-01-08  18:00  21:00                    planned
  2027-01-11-group          monday    2027-01-11  18:00  20:30  Lipová 12, Praha  planned
  2027-01-14-club-thursday  thursday  2027-01-14  18:00  21:00  Lipová 12, Praha  planned
  2027-01-18-group          monday    2027-01-18  18:00  20:30  Lipová 12, Praha  planned
  2027-01-22-club-friday    friday    2027-01-22  18:00  21:00                    planned
  2027-01-25-group          monday    2027-01-25  18:00  20:30  Lipová 12, Praha  planned
  2027-01-28-club-thursday  thursday  2027-01-28  18:00  21:00  Lipová 12, Praha  planned
  planned 22 sessions, 1 there already, 1 in a closure, 2 on a public holiday, not planned
  Thursday 2026-12-24 is a public holiday (Christmas Eve); decide about 'club-thursday':
    peer session plan club-thursday --on 2026-12-24 --holiday keep --reason REASON
    peer session plan club-thursday --on 2026-12-24 --holiday skip
  Friday 2027-01-01 is a public holiday (New Year, Restoration Day of the Independent Czech State); decide about 'club-friday':
    peer session plan club-friday --on 2027-01-01 --holiday keep --reason REASON
    peer session plan club-friday --on 2027-01-01 --holiday skip
  $ git add -A && peer session plan --from 2026-11-02 --until 2027-01-31 | tail -n 7 && git diff --stat
  planned 0 sessions, 23 there already, 1 in a closure, 2 on a public holiday, not planned
  Thursday 2026-12-24 is a public holiday (Christmas Eve); decide about 'club-thursday':
    peer session plan club-thursday --on 2026-12-24 --holiday keep --reason REASON
    peer session plan club-thursday --on 2026-12-24 --holiday skip
  Friday 2027-01-01 is a public holiday (New Year, Restoration Day of the Independent Czech State); decide about 'club-friday':
    peer session plan club-friday --on 2027-01-01 --holiday keep --reason REASON
    peer session plan club-friday --on 2027-01-01 --holiday skip
  $ peer session plan club-thursday --on 2026-12-24 --holiday skip --reason holiday
  session                   weekday   date        start  end    place             state
  2026-12-24-club-thursday  thursday  2026-12-24  18:00  21:00  Lipová 12, Praha  skipped
  planned 0 sessions, 1 skipped on a public holiday
  $ peer session plan club-friday --on 2027-01-01 --holiday keep --reason special
  session                 weekday  date        start  end    place  state
  2027-01-01-club-friday  friday   2027-01-01  18:00  21:00         kept
  planned 1 session (1 on a public holiday)
  $ peer session plan trip --on 2026-11-28 --start 09:00 --end 17:00 --place Karlštejn --staff tereza,ondrej
  session          weekday   date        start  end    place      state
  2026-11-28-trip  saturday  2026-11-28  09:00  17:00  Karlštejn  planned
  planned 1 session
  $ peer session plan --from 2026-11-02 --until 2027-01-31 | tail -n 1
  planned 0 sessions, 25 there already, 1 in a closure
  $ peer session list --from 2026-11-02 --until 2027-01-31
  session                   weekday   date        start  end    place             status     yes  maybe  no  came
  2026-11-02-group          monday    2026-11-02  18:00  20:30  Lipová 12, Praha  planned      0      0   0
  2026-11-06-club-friday    friday    2026-11-06  18:00  21:00                    planned      0      0   0
  2026-11-09-group          monday    2026-11-09  18:00  20:30  Lipová 12, Praha  planned      0      0   0
  2026-11-12-club-thursday  thursday  2026-11-12  18:00  21:00  Lipová 12, Praha  planned      0      0   0
  2026-11-16-group          monday    2026-11-16  18:00  20:30  Lipová 12, Praha  planned      0      0   0
  2026-11-20-club-friday    friday    2026-11-20  18:00  21:00                    planned      0      0   0
  2026-11-23-group          monday    2026-11-23  18:00  20:30  Lipová 12, Praha  planned      0      0   0
  2026-11-26-club-thursday  thursday  2026-11-26  18:00  21:00  Lipová 12, Praha  planned      0      0   0
  2026-11-28-trip           saturday  2026-11-28  09:00  17:00  Karlštejn         planned      0      0   0
  2026-11-30-group          monday    2026-11-30  18:00  20:30  Lipová 12, Praha  planned      0      0   0
  2026-12-04-club-friday    friday    2026-12-04  18:00  21:00                    planned      0      0   0
  2026-12-07-group          monday    2026-12-07  18:00  20:30  Lipová 12, Praha  planned      0      0   0
  2026-12-10-club-thursday  thursday  2026-12-10  18:00  21:00  Lipová 12, Praha  planned      0      0   0
  2026-12-14-group          monday    2026-12-14  18:00  20:30  Lipová 12, Praha  planned      0      0   0
  2026-12-18-club-friday    friday    2026-12-18  18:00  21:00                    planned      0      0   0
  2026-12-21-group          monday    2026-12-21  18:00  20:30  Lipová 12, Praha  planned      0      0   0
  2026-12-24-club-thursday  thursday  2026-12-24  18:00  21:00  Lipová 12, Praha  cancelled    0      0   0
  2027-01-01-club-friday    friday    2027-01-01  18:00  21:00                    planned      0      0   0
  2027-01-04-group          monday    2027-01-04  18:00  20:30  Lipová 12, Praha  planned      0      0   0
  2027-01-08-club-friday    friday    2027-01-08  18:00  21:00                    planned      0      0   0
  2027-01-11-group          monday    2027-01-11  18:00  20:30  Lipová 12, Praha  planned      0      0   0
  2027-01-14-club-thursday  thursday  2027-01-14  18:00  21:00  Lipová 12, Praha  planned      0      0   0
  2027-01-18-group          monday    2027-01-18  18:00  20:30  Lipová 12, Praha  planned      0      0   0
  2027-01-22-club-friday    friday    2027-01-22  18:00  21:00                    planned      0      0   0
  2027-01-25-group          monday    2027-01-25  18:00  20:30  Lipová 12, Praha  planned      0      0   0
  2027-01-28-club-thursday  thursday  2027-01-28  18:00  21:00  Lipová 12, Praha  planned      0      0   0
  $ peer check
  $ git add -A && git commit -qm 'Clients and the plan'

The first group: who said what, the agenda, who came.

  $ peer reply today/group alena=yes zofie=yes matej=maybe jiri=yes
  2026-11-02-group on Monday 2026-11-02, 18:00–20:30
    Alena Říhová             yes
    Žofie Dvorská            yes
    Matěj Kučera             maybe
    Jiří Havránek            yes
  $ peer session agenda today/group --topic listen:20 --topic solution:25
  Podpůrná skupina, Monday 2026-11-02, 18:00–20:30
  4 people, 4 for the first time; 2 staff
  18:00   12 min  introductions: everybody, since someone is here for the first time
  18:12    3 min  greeting
  18:15   18 min  opening round: how am I, do I bring a topic
  18:33   20 min  topic 1: just be heard, no feedback
  18:53   25 min  topic 2: help finding a solution
  19:18   10 min  break
  19:28   50 min  time shared between the topics that come up
  20:18   12 min  closing round: how was it, what do I leave with
  20:30  150 min in all
  $ export PEER_NOW=2026-11-02T21:00
  $ peer attendance mark today/group alena zofie matej=late david jiri marketa=absent
  2026-11-02-group on Monday 2026-11-02, now held
    Alena Říhová             present
    Žofie Dvorská            present
    Matěj Kučera             late
    David Sýkora             present
    Jiří Havránek            present
    Markéta Urbánková        absent
  $ peer attendance show today/group
  2026-11-02-group  Podpůrná skupina, Monday 2026-11-02, 18:00–20:30, held
  person     name               status   minutes  reason  reply
  c-jqze     Alena Říhová       present      150          yes
  c-david    David Sýkora       present      150
  c-jiri     Jiří Havránek      present      150          yes
  c-marketa  Markéta Urbánková  absent
  c-matej    Matěj Kučera       late         150          maybe
  c-zofie    Žofie Dvorská      present      150          yes

The club on Friday has no place yet; it is decided in that week.

  $ export PEER_NOW=2026-11-03T10:00
  $ peer session set next/club-friday place='Bowling Radlická'
  '2026-11-06-club-friday' on Friday 2026-11-06: place = "Bowling Radlická"
  nothing to tell: nobody was told of it
  $ peer announce next/club-friday
  Co nás čeká:

  – v pátek 6. listopadu od 18:00 do 21:00, Klub venku, Bowling Radlická

  Kdo se chystáte, dejte nám vědět. Kdo váháte, přijďte taky: není třeba mít dobrou náladu ani
  nic říkat.

  mosty

  E-maily nečteme hned. Když jde o život, volejte 112

  $ peer invite --outbox ../outbox
  client     name               channel    sessions                                                                                               what     why
  c-barbora  Barbora Zelenková  email      2026-11-16-group                                                                                       skip     not-yet
  c-barbora  Barbora Zelenková  email      2026-11-06-club-friday, 2026-11-09-group, 2026-11-12-club-thursday, 2026-11-28-trip                    send     not-told-yet
  c-david    David Sýkora       phone      2026-11-16-group                                                                                       skip     not-yet
  c-david    David Sýkora       phone      2026-11-06-club-friday, 2026-11-09-group, 2026-11-12-club-thursday, 2026-11-28-trip                    by-hand  not-told-yet
  c-jiri     Jiří Havránek      email      2026-11-16-group                                                                                       skip     not-yet
  c-jiri     Jiří Havránek      email      2026-11-06-club-friday, 2026-11-09-group, 2026-11-12-club-thursday, 2026-11-28-trip                    send     not-told-yet
  c-jqze     Alena Říhová       email      2026-11-16-group                                                                                       skip     not-yet
  c-jqze     Alena Říhová       email      2026-11-06-club-friday, 2026-11-09-group, 2026-11-12-club-thursday, 2026-11-28-trip                    send     not-told-yet
  c-klara    Klára Benešová     facebook   2026-11-16-group                                                                                       skip     not-yet
  c-klara    Klára Benešová     facebook   2026-11-06-club-friday, 2026-11-09-group, 2026-11-12-club-thursday, 2026-11-28-trip                    by-hand  not-told-yet
  c-marketa  Markéta Urbánková  sms        2026-11-16-group                                                                                       skip     not-yet
  c-marketa  Markéta Urbánková  sms        2026-11-06-club-friday, 2026-11-09-group, 2026-11-12-club-thursday, 2026-11-28-trip                    by-hand  not-told-yet
  c-matej    Matěj Kučera       messenger  2026-11-16-group                                                                                       skip     not-yet
  c-matej    Matěj Kučera       messenger  2026-11-06-club-friday, 2026-11-09-group, 2026-11-12-club-thursday, 2026-11-28-trip                    by-hand  not-told-yet
  c-petr     Petr Vlček         email      2026-11-16-group                                                                                       skip     not-yet
  c-petr     Petr Vlček         email      2026-11-06-club-friday, 2026-11-09-group, 2026-11-12-club-thursday, 2026-11-28-trip                    send     not-told-yet
  c-tomas    Tomáš Jelínek      phone      2026-11-06-club-friday, 2026-11-09-group, 2026-11-12-club-thursday, 2026-11-16-group, 2026-11-28-trip  skip     not-a-member
  c-zofie    Žofie Dvorská      sms        2026-11-16-group                                                                                       skip     not-yet
  c-zofie    Žofie Dvorská      sms        2026-11-06-club-friday, 2026-11-09-group, 2026-11-12-club-thursday, 2026-11-28-trip                    by-hand  not-told-yet
  4 to send, 5 by hand, 10 skipped
  'peer invite --by-hand' prints what to paste or to say
  peer: note: 9 files in '../outbox'
  $ ls ../outbox
  2026-11-06-c-barbora-invite.txt
  2026-11-06-c-david-invite.txt
  2026-11-06-c-jiri-invite.txt
  2026-11-06-c-jqze-invite.txt
  2026-11-06-c-klara-invite.txt
  2026-11-06-c-marketa-invite.txt
  2026-11-06-c-matej-invite.txt
  2026-11-06-c-petr-invite.txt
  2026-11-06-c-zofie-invite.txt
  $ cat ../outbox/*c-zofie*
  Channel: sms
  To: +420700200002
  Sessions: 2026-11-06-club-friday, 2026-11-09-group, 2026-11-12-club-thursday, 2026-11-28-trip

  Dobrý den, Žofie, zveme vás: v pátek 6. listopadu od 18:00, Bowling Radlická; v pondělí 9. listopadu od 18:00, Lipová 12, Praha; ve čtvrtek 12. listopadu od 18:00, Lipová 12, Praha; v sobotu 28. listopadu od 9:00, Karlštejn. Přijdete? Tereza a Ondřej
  $ cat ../outbox/2026-11-06-c-barbora-invite.txt
  Channel: email
  To: bara@example.org
  Subject: Co se chystá 6.–28. listopadu
  Sessions: 2026-11-06-club-friday, 2026-11-09-group, 2026-11-12-club-thursday, 2026-11-28-trip

  Dobrý den, Barboro,

  zveme vás:

  1. v pátek 6. listopadu od 18:00 do 21:00, Klub venku, Bowling Radlická
  2. v pondělí 9. listopadu od 18:00 do 20:30, Podpůrná skupina, Lipová 12, Praha
  3. ve čtvrtek 12. listopadu od 18:00 do 21:00, Klub v centru, Lipová 12, Praha
  4. v sobotu 28. listopadu od 9:00 do 17:00, Výlet, Karlštejn

  Budeme rádi, když přijdete. Dejte nám prosím vědět, stačí jedno slovo: ano, ne, nebo možná.
  A když to tentokrát nevyjde, nic se neděje.

  Tereza a Ondřej

  Odpovědět jde i číslem: 1 ano, 2 ne.
  E-maily nečteme hned. Když jde o život, volejte 112

  $ export PEER_NOW=2026-11-06T22:00
  $ peer attendance mark today klara petr matej
  2026-11-06-club-friday on Friday 2026-11-06, now held
    Klára Benešová           present
    Petr Vlček               present
    Matěj Kučera             present

Monday 2026-11-09: somebody is sent away. That needs a reason, and is no bar to next time.

  $ export PEER_NOW=2026-11-09T21:00
  $ peer attendance mark today alena zofie david jiri=sent-away
  peer: 'c-jiri' was sent away: --reason is missing
  help: mark that person alone, with --reason REASON; 'peer explain reasons' has the words
  [exit 2]
  $ peer attendance mark today alena zofie david
  2026-11-09-group on Monday 2026-11-09, now held
    Alena Říhová             present
    Žofie Dvorská            present
    David Sýkora             present
  $ peer attendance mark today jiri=sent-away --reason words --minutes 40
  2026-11-09-group on Monday 2026-11-09
    Jiří Havránek            sent-away
  $ cat sessions/2026/2026-11-09-group.toml
  activity = "group"
  date = 2026-11-09
  start = 18:00:00
  end = 20:30:00
  place = "Lipová 12, Praha"
  status = "held"
  staff = ["s-tereza", "s-ondrej"]

  [attendance]
  c-david = "present"
  c-jiri = { status = "sent-away", reason = "words", minutes = 40 }
  c-jqze = "present"
  c-zofie = "present"

  $ export PEER_NOW=2026-11-16T21:00
  $ peer attendance mark today jiri alena petr
  2026-11-16-group on Monday 2026-11-16, now held
    Jiří Havránek            present
    Alena Říhová             present
    Petr Vlček               present
  $ peer check

A cancelled session: who must be told. A mark for it is refused.

  $ export PEER_NOW=2026-11-19T09:00
  $ peer reply 2026-11-23 alena=yes zofie=maybe david=no
  2026-11-23-group on Monday 2026-11-23, 18:00–20:30
    Alena Říhová             yes
    Žofie Dvorská            maybe
    David Sýkora             no
  $ peer session cancel 2026-11-23 --reason staff
  cancelled '2026-11-23-group' on Monday 2026-11-23, 18:00–20:30 (staff)
  tell 2 people: Alena Říhová (email), Žofie Dvorská (sms)
  $ peer attendance mark 2026-11-23 alena
  peer: '2026-11-23-group' on Monday 2026-11-23 is cancelled (staff)
  help: if it took place anyway, --anyway REASON makes it held
  [exit 1]
  $ export PEER_NOW=2026-11-23T21:00
  $ peer attendance mark 2026-11-23 alena
  peer: '2026-11-23-group' on Monday 2026-11-23 is cancelled (staff)
  help: if it took place anyway, --anyway REASON makes it held
  [exit 1]

A moved one keeps its id.

  $ peer session move 2026-12-04/club-friday --to 2026-12-05 --place 'Keramická dílna' --reason place
  moved '2026-12-04-club-friday' from Friday 2026-12-04 to Saturday 2026-12-05, 18:00–21:00
  nothing to tell: nobody was told of it
  $ cat sessions/2026/2026-12-04-club-friday.toml
  activity = "club-friday"
  date = 2026-12-05
  start = 18:00:00
  end = 21:00:00
  status = "planned"
  staff = ["s-tereza", "s-ondrej"]
  place = "Keramická dílna"

  [[moved]]
  from = 2026-12-04
  until = 2026-12-05
  reason = "place"
  at = 2026-11-23T21:00:00+01:00

  $ peer session list --from 2026-11-23 --until 2026-12-07
  session                   weekday   date        start  end    place             status     yes  maybe  no  came
  2026-11-23-group          monday    2026-11-23  18:00  20:30  Lipová 12, Praha  cancelled    1      1   1
  2026-11-26-club-thursday  thursday  2026-11-26  18:00  21:00  Lipová 12, Praha  planned      0      0   0
  2026-11-28-trip           saturday  2026-11-28  09:00  17:00  Karlštejn         planned      0      0   0
  2026-11-30-group          monday    2026-11-30  18:00  20:30  Lipová 12, Praha  planned      0      0   0
  2026-12-04-club-friday    saturday  2026-12-05  18:00  21:00  Keramická dílna   planned      0      0   0
  2026-12-07-group          monday    2026-12-07  18:00  20:30  Lipová 12, Praha  planned      0      0   0

One person comes: the evening is held all the same, and shortened.

  $ export PEER_NOW=2026-11-30T20:00
  $ peer session agenda today --people 1
  Podpůrná skupina, Monday 2026-11-30, 18:00–19:00
  1 person, 0 for the first time; 2 staff
  18:00    3 min  greeting
  18:03    9 min  opening round: how am I, do I bring a topic
  18:12   42 min  time shared between the topics that come up
  18:54    6 min  closing round: how was it, what do I leave with
  19:00   60 min in all, shortened (planned until 20:30)
  $ peer attendance mark today zofie --ended 19:20
  2026-11-30-group on Monday 2026-11-30, now held
    Žofie Dvorská            present
    ended 19:20

A trip, a club where nobody came, an agreed pause.

  $ peer attendance mark 2026-11-28 alena matej klara david=excused --now 2026-11-28T18:00
  2026-11-28-trip on Saturday 2026-11-28, now held
    Alena Říhová             present
    Matěj Kučera             present
    Klára Benešová           present
    David Sýkora             excused
  $ peer attendance mark 2026-11-26 --nobody
  2026-11-26-club-thursday on Thursday 2026-11-26, now held
    nobody came
  $ peer client pause petr --from 2026-12-01 --until 2027-01-10
  c-petr  Petr Vlček  paused from Tuesday 2026-12-01 until Sunday 2027-01-10
  $ peer client list --status paused --today 2026-12-02
  id      name        status  since       channel  invitations
  c-petr  Petr Vlček  paused  2026-12-01  email
  $ peer client consent alena photos=refused
  c-jqze  Alena Říhová  photos refused on Monday 2026-11-30
  $ export PEER_NOW=2026-12-07T09:00
  $ peer remind
  client     name               channel    sessions          what     why
  c-barbora  Barbora Zelenková  email      2026-12-07-group  send     would-be-invited
  c-david    David Sýkora       phone      2026-12-07-group  by-hand  would-be-invited
  c-jiri     Jiří Havránek      email      2026-12-07-group  send     would-be-invited
  c-jqze     Alena Říhová       email      2026-12-07-group  send     would-be-invited
  c-klara    Klára Benešová     facebook   2026-12-07-group  by-hand  would-be-invited
  c-marketa  Markéta Urbánková  sms        2026-12-07-group  by-hand  would-be-invited
  c-matej    Matěj Kučera       messenger  2026-12-07-group  by-hand  would-be-invited
  c-petr     Petr Vlček         email      2026-12-07-group  skip     paused
  c-tomas    Tomáš Jelínek      phone      2026-12-07-group  skip     not-a-member
  c-zofie    Žofie Dvorská      sms        2026-12-07-group  by-hand  would-be-invited
  3 to send, 5 by hand, 2 skipped
  'peer remind --by-hand' prints what to paste or to say
  $ peer invite
  client     name               channel    sessions                                                                                                what     why
  c-barbora  Barbora Zelenková  email      2026-12-07-group, 2026-12-10-club-thursday, 2026-12-14-group, 2026-12-18-club-friday, 2026-12-21-group  send     not-told-yet
  c-david    David Sýkora       phone      2026-12-07-group, 2026-12-10-club-thursday, 2026-12-14-group, 2026-12-18-club-friday, 2026-12-21-group  by-hand  not-told-yet
  c-jiri     Jiří Havránek      email      2026-12-07-group, 2026-12-10-club-thursday, 2026-12-14-group, 2026-12-18-club-friday, 2026-12-21-group  send     not-told-yet
  c-jqze     Alena Říhová       email      2026-12-07-group, 2026-12-10-club-thursday, 2026-12-14-group, 2026-12-18-club-friday, 2026-12-21-group  send     not-told-yet
  c-klara    Klára Benešová     facebook   2026-12-07-group, 2026-12-10-club-thursday, 2026-12-14-group, 2026-12-18-club-friday, 2026-12-21-group  by-hand  not-told-yet
  c-marketa  Markéta Urbánková  sms        2026-12-07-group, 2026-12-10-club-thursday, 2026-12-14-group, 2026-12-18-club-friday, 2026-12-21-group  by-hand  not-told-yet
  c-matej    Matěj Kučera       messenger  2026-12-07-group, 2026-12-10-club-thursday, 2026-12-14-group, 2026-12-18-club-friday, 2026-12-21-group  by-hand  not-told-yet
  c-petr     Petr Vlček         email      2026-12-07-group, 2026-12-10-club-thursday, 2026-12-14-group, 2026-12-18-club-friday, 2026-12-21-group  skip     paused
  c-tomas    Tomáš Jelínek      phone      2026-12-07-group, 2026-12-10-club-thursday, 2026-12-14-group, 2026-12-18-club-friday, 2026-12-21-group  skip     not-a-member
  c-zofie    Žofie Dvorská      sms        2026-12-07-group, 2026-12-10-club-thursday, 2026-12-14-group, 2026-12-18-club-friday, 2026-12-21-group  by-hand  not-told-yet
  3 to send, 5 by hand, 2 skipped
  'peer invite --by-hand' prints what to paste or to say
  $ export PEER_NOW=2026-12-07T21:00
  $ peer attendance mark today alena jiri zofie
  2026-12-07-group on Monday 2026-12-07, now held
    Alena Říhová             present
    Jiří Havránek            present
    Žofie Dvorská            present
  $ peer attendance mark 2026-12-05 barbora klara
  2026-12-04-club-friday on Saturday 2026-12-05, now held
    Barbora Zelenková        present
    Klára Benešová           present
  $ peer client end marketa --last-day 2026-12-07 --reason moved-away
  c-marketa  Markéta Urbánková  last day Monday 2026-12-07, moved-away

The rest of the quarter, marked in the evenings.

  $ mark() { day=$1; shift; peer attendance mark --now "${day}T21:00" -q "$@"; }
  $ mark 2026-11-12 today klara matej
  $ mark 2026-11-20 today klara alena
  $ mark 2026-12-10 today klara zofie david
  $ mark 2026-12-14 today zofie alena=excused barbora=excused
  $ mark 2026-12-18 today klara
  $ mark 2026-12-21 today alena zofie matej jiri barbora david
  $ mark 2027-01-01 today matej david
  $ mark 2027-01-04 today alena jiri zofie=left-early
  $ mark 2027-01-08 today klara barbora
  $ mark 2027-01-11 today alena petr zofie
  $ mark 2027-01-14 today klara barbora david=late
  $ mark 2027-01-18 today alena petr zofie jiri
  $ mark 2027-01-22 today matej klara
  $ mark 2027-01-25 today alena petr david
  $ mark 2027-01-28 today klara barbora
  $ export PEER_NOW=2027-01-31T12:00
  $ peer check
  $ peer client list
  id         name               status      since       channel    invitations
  c-jqze     Alena Říhová       active      2026-11-02  email
  c-barbora  Barbora Zelenková  active      2026-11-02  email
  c-david    David Sýkora       active      2026-11-02  phone
  c-jiri     Jiří Havránek      active      2026-11-02  email
  c-klara    Klára Benešová     active      2026-11-02  facebook
  c-matej    Matěj Kučera       active      2026-11-02  messenger
  c-petr     Petr Vlček         active      2026-11-02  email
  c-tomas    Tomáš Jelínek      waitlisted  2026-11-02  phone
  c-zofie    Žofie Dvorská      active      2026-11-02  sms
  $ peer report attendance --quarter 2026-4
  Docházka
  čtvrtek 1. 10. 2026 – čtvrtek 31. 12. 2026

  Celkem
  setkání    17
  konalo se  15
  zrušeno    2
  bude       0
  nezapsáno  0
  s jedním   3
  slíbilo    3
  přišlo     39
  omluveno   3
  nepřišlo   1
  lidí       8
  nových     8
  hostů      0
  hodin      117:30

  Podle aktivit
  aktivita          setkání  konalo se  zrušeno  s jedním  slíbilo  přišlo  omluveno  nepřišlo  lidí  nových  hodin
  Podpůrná skupina        8          7        1         2        3      23         2         1     7       5  54:30
  Klub v centru           4          3        1         0        0       5         0         0     4       0  15:00
  Klub venku              4          4        0         1        0       8         0         0     5       3  24:00
  Výlet                   1          1        0         0        0       3         1         0     3       0  24:00

  Po měsících
  měsíc          setkání  konalo se  zrušeno  s jedním  slíbilo  přišlo  omluveno  nepřišlo  lidí  nových  hodin
  říjen 2026           0          0        0         0        0       0         0         0     0       0   0:00
  listopad 2026       10          9        1         1        3      23         1         1     7       7  74:30
  prosinec 2026        7          6        1         2        0      16         2         0     7       1  43:00

  Podle dnů v týdnu
  den      setkání  konalo se  zrušeno  s jedním  slíbilo  přišlo  omluveno  nepřišlo  lidí  nových  hodin
  pondělí        8          7        1         2        3      23         2         1     7       5  54:30
  čtvrtek        4          3        1         0        0       5         0         0     4       0  15:00
  pátek          3          3        0         1        0       6         0         0     4       2  18:00
  sobota         2          2        0         0        0       5         1         0     4       1  30:00
  $ peer report attendance --from 2026-11-01 --until 2027-01-31
  Docházka
  neděle 1. 11. 2026 – neděle 31. 1. 2027

  Celkem
  setkání    26
  konalo se  24
  zrušeno    2
  bude       0
  nezapsáno  0
  s jedním   3
  slíbilo    3
  přišlo     63
  omluveno   3
  nepřišlo   1
  lidí       8
  nových     8
  hostů      0
  hodin      183:00

  Podle aktivit
  aktivita          setkání  konalo se  zrušeno  s jedním  slíbilo  přišlo  omluveno  nepřišlo  lidí  nových  hodin
  Podpůrná skupina       12         11        1         2        3      36         2         1     7       5  87:00
  Klub v centru           6          5        1         0        0      10         0         0     5       0  30:00
  Klub venku              7          7        0         1        0      14         0         0     6       3  42:00
  Výlet                   1          1        0         0        0       3         1         0     3       0  24:00

  Po měsících
  měsíc          setkání  konalo se  zrušeno  s jedním  slíbilo  přišlo  omluveno  nepřišlo  lidí  nových  hodin
  listopad 2026       10          9        1         1        3      23         1         1     7       7  74:30
  prosinec 2026        7          6        1         2        0      16         2         0     7       1  43:00
  leden 2027           9          9        0         0        0      24         0         0     8       0  65:30

  Podle dnů v týdnu
  den      setkání  konalo se  zrušeno  s jedním  slíbilo  přišlo  omluveno  nepřišlo  lidí  nových  hodin
  pondělí       12         11        1         2        3      36         2         1     7       5  87:00
  čtvrtek        6          5        1         0        0      10         0         0     5       0  30:00
  pátek          6          6        0         1        0      12         0         0     6       2  36:00
  sobota         2          2        0         0        0       5         1         0     4       1  30:00

  $ peer report client jiri
  Karta: c-jiri Jiří Havránek

  kdo                    c-jiri Jiří Havránek
  stav                   v programu
  v tomto stavu od       2. 11. 2026
  psát přes              e-mail
  poprvé na setkání      pondělí 2. 11. 2026
  naposledy na setkání   pondělí 18. 1. 2027
  poslední kontakt       pondělí 18. 1. 2027 (účast na setkání)
  dní od něj             13
  účastí                 7
  hodin                  15:40
  kontaktů mimo setkání  0

  Co čeká
  nic nečeká

  Účast po měsících
  měsíc          účast  hodin
  listopad 2026      3   5:40
  prosinec 2026      2   5:00
  leden 2027         2   5:00

  Zápisy
  účast            6
  pozdní příchod   0
  dřívější odchod  0
  omluva           0
  neúčast          0
  vykázání         1

  Setkání
  den           aktivita          setkání    odpověď  zápis     hodin
  2. 11. 2026   Podpůrná skupina  konalo se  ano      účast      2:30
  9. 11. 2026   Podpůrná skupina  konalo se           vykázání   0:40
  16. 11. 2026  Podpůrná skupina  konalo se           účast      2:30
  7. 12. 2026   Podpůrná skupina  konalo se           účast      2:30
  21. 12. 2026  Podpůrná skupina  konalo se           účast      2:30
  4. 1. 2027    Podpůrná skupina  konalo se           účast      2:30
  18. 1. 2027   Podpůrná skupina  konalo se           účast      2:30

  Kontakty mimo setkání
  žádný kontakt mimo setkání

  Vstupní rozhovory
  den          domluveno na  kdo vedl                                                výsledek
  2. 11. 2026                s-tereza Tereza Holubová, s-katerina Kateřina Vondrová  přijetí

  Kdy je v programu
  od           do    důvod
  2. 11. 2026  trvá

  Přestávky
  žádná přestávka

  Souhlasy
  žádný zapsaný souhlas
  $ peer session list --from 2026-11-01 --until 2027-01-31 --status cancelled
  session                   weekday   date        start  end    place             status     yes  maybe  no  came
  2026-11-23-group          monday    2026-11-23  18:00  20:30  Lipová 12, Praha  cancelled    1      1   1
  2026-12-24-club-thursday  thursday  2026-12-24  18:00  21:00  Lipová 12, Praha  cancelled    0      0   0
  $ git add -A && git commit -qm 'The first quarter' && git status --short
