Writing: --dry-run shows the diff and writes nothing, a refused change leaves every byte, a change leaves every other line.

  $ cp -R "$EXAMPLES/mosty" . && cd mosty && export PEER_NOW=2027-01-25T09:00

  $ sums() { find . -type f -not -path './.peer/*' | LC_ALL=C sort | xargs -d '\n' sha256sum; }
  $ sums >../before
  $ peer client add 'Hana Zemanová' --id c-hana --dry-run
  --- /dev/null
  +++ b/clients/c-hana.toml
  @@ -0,0 +1,2 @@
  +applied = 2027-01-25
  +channel = "none"
  --- /dev/null
  +++ b/people/c-hana.toml
  @@ -0,0 +1 @@
  +name = "Hana Zemanová"
  $ peer client set alena channel=sms --dry-run
  --- a/clients/c-4hpz.toml
  +++ b/clients/c-4hpz.toml
  @@ -1,5 +1,5 @@
   source = "facebook"
  -channel = "email"
  +channel = "sms"
   invitations = "personal"
  \x20
   [[intake]]
  $ peer client consent alena photos=given --dry-run
  --- a/clients/c-4hpz.toml
  +++ b/clients/c-4hpz.toml
  @@ -30,3 +30,8 @@
   purpose = "photos"
   state = "refused"
   on = 2026-11-05
  +
  +[[consent]]
  +purpose = "photos"
  +state = "given"
  +on = 2027-01-25
  $ peer client pause alena --dry-run
  --- a/clients/c-4hpz.toml
  +++ b/clients/c-4hpz.toml
  @@ -30,3 +30,6 @@
   purpose = "photos"
   state = "refused"
   on = 2026-11-05
  +
  +[[pause]]
  +from = 2027-01-25
  $ peer client resume petr --dry-run
  --- a/clients/c-j7tb.toml
  +++ b/clients/c-j7tb.toml
  @@ -17,6 +17,7 @@
  \x20
   [[pause]]                             # konec otevřený: ozve se
   from = 2027-01-05
  +until = 2027-01-24
  \x20
   [[consent]]
   purpose = "funder"
  $ peer client end alena --reason time --dry-run
  --- a/clients/c-4hpz.toml
  +++ b/clients/c-4hpz.toml
  @@ -15,6 +15,8 @@
  \x20
   [[spell]]
   from = 2026-11-05
  +until = 2027-01-25
  +reason = "time"
  \x20
   [[consent]]
   purpose = "funder"
  $ peer intake book nela --at 'friday 15:00' --dry-run
  --- a/clients/c-w5yn.toml
  +++ b/clients/c-w5yn.toml
  @@ -11,3 +11,6 @@
   rules-explained = true
   letter = 2027-01-21
   outcome = "undecided"                 # probereme na poradě 26. 1.
  +
  +[[intake]]
  +booked = 2027-01-29T15:00:00
  $ peer intake record eliska --by katerina --outcome declined --dry-run
  --- a/clients/c-p2zk.toml
  +++ b/clients/c-p2zk.toml
  @@ -3,3 +3,9 @@
  \x20
   [[intake]]                            # domluveno e-mailem
   booked = 2027-02-02T16:00:00
  +date = 2027-01-25
  +by = ["s-k4wn"]
  +psychotherapy = "not-asked"
  +psychiatrist = "not-asked"
  +regular-activity = "not-asked"
  +outcome = "declined"
  $ peer staff add 'Filip Urban' --role consultant --id s-filip --dry-run
  --- /dev/null
  +++ b/people/s-filip.toml
  @@ -0,0 +1 @@
  +name = "Filip Urban"
  --- /dev/null
  +++ b/staff/s-filip.toml
  @@ -0,0 +1,4 @@
  +role = "consultant"
  +
  +[[spell]]
  +from = 2027-01-25
  staff/s-filip.toml:1:8: warning: whether 's-filip' has done the course, or by when, is not recorded [course-known]
    1 | role = "consultant"
      |        ^~~~~~~~~~~~
  help: record it with 'peer staff set STAFF course=done:DATE', or 'course=due:DATE' while it is not done
  $ peer staff set lucie service-phone=false --dry-run
  --- a/staff/s-g9hv.toml
  +++ b/staff/s-g9hv.toml
  @@ -1,6 +1,6 @@
   role = "consultant"
   course = { due = 2027-06-30 }         # kurz začíná v únoru
  -service-phone = true
  +service-phone = false
   channels = ["facebook", "phone"]
  \x20
   [[spell]]
  oncall/2026-12-28.toml:3:20: warning: 's-g9hv' has no service phone [on-call-rota]
    3 | staff = ["s-t8rc", "s-g9hv"]
      |                    ^~~~~~~~
  staff/s-g9hv.toml:3:17: note: their record
    3 | service-phone = false
      |                 ^~~~~
  help: give them a phone and record it, 'peer staff set ID service-phone=true', or name somebody who has one
  $ peer staff end lucie --last-day 2027-03-31 --dry-run
  --- a/staff/s-g9hv.toml
  +++ b/staff/s-g9hv.toml
  @@ -5,3 +5,4 @@
  \x20
   [[spell]]
   from = 2026-12-01                     # měsíc souběžně s předchůdcem
  +until = 2027-03-31
  staff/s-g9hv.toml:8:9: warning: fewer than two consultants from Thursday 2027-04-01 on [two-consultants]
    8 | until = 2027-03-31
      |         ^~~~~~~~~~
  help: find a successor before a consultant leaves, and let them meet the clients together
  $ peer session plan --from 2027-02-01 --until 2027-02-07 --dry-run
  --- /dev/null
  +++ b/sessions/2027/2027-02-01-group.toml
  @@ -0,0 +1,7 @@
  +activity = "group"
  +date = 2027-02-01
  +start = 18:00:00
  +end = 20:30:00
  +place = "Centrum Mosty, Lipová 12, Praha 2"
  +status = "planned"
  +staff = ["s-t8rc", "s-g9hv"]
  --- /dev/null
  +++ b/sessions/2027/2027-02-05-club-friday.toml
  @@ -0,0 +1,6 @@
  +activity = "club-friday"
  +date = 2027-02-05
  +start = 18:00:00
  +end = 21:00:00
  +status = "planned"
  +staff = ["s-t8rc", "s-g9hv"]
  $ peer session set today place=Jinde --dry-run
  --- a/sessions/2027/2027-01-25-group.toml
  +++ b/sessions/2027/2027-01-25-group.toml
  @@ -2,7 +2,7 @@
   date = 2027-01-25
   start = 18:00:00
   end = 20:30:00
  -place = "Centrum Mosty, Lipová 12, Praha 2"
  +place = "Jinde"
   status = "planned"
   staff = ["s-t8rc", "s-g9hv"]
   facilitator = "s-t8rc"
  $ peer session cancel today/group --reason weather --dry-run
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
  +reason = "weather"
  \x20
   [replies]
   c-4hpz = { answer = "yes", at = 2027-01-19T08:02:00+01:00 }
  $ peer session move today/group --to tomorrow --reason weather --dry-run
  --- a/sessions/2027/2027-01-25-group.toml
  +++ b/sessions/2027/2027-01-25-group.toml
  @@ -1,5 +1,5 @@
   activity = "group"
  -date = 2027-01-25
  +date = 2027-01-26
   start = 18:00:00
   end = 20:30:00
   place = "Centrum Mosty, Lipová 12, Praha 2"
  @@ -12,3 +12,9 @@
   c-7k3f = "yes"
   c-f8rk = { answer = "no", at = 2027-01-22T09:55:00+01:00 }
   c-t8fw = { answer = "maybe", at = 2027-01-20T13:37:00+01:00 }
  +
  +[[moved]]
  +from = 2027-01-25
  +until = 2027-01-26
  +reason = "weather"
  +at = 2027-01-25T09:00:00+01:00
  $ peer reply today barbora=yes --dry-run
  --- a/sessions/2027/2027-01-25-group.toml
  +++ b/sessions/2027/2027-01-25-group.toml
  @@ -8,6 +8,7 @@
   facilitator = "s-t8rc"
  \x20
   [replies]
  +c-2vgx = { answer = "yes", at = 2027-01-25T09:00:00+01:00, to = 2027-01-25T18:00:00 }
   c-4hpz = { answer = "yes", at = 2027-01-19T08:02:00+01:00 }
   c-7k3f = "yes"
   c-f8rk = { answer = "no", at = 2027-01-22T09:55:00+01:00 }
  $ peer attendance mark today alena --dry-run
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
  @@ -12,3 +12,6 @@
   c-7k3f = "yes"
   c-f8rk = { answer = "no", at = 2027-01-22T09:55:00+01:00 }
   c-t8fw = { answer = "maybe", at = 2027-01-20T13:37:00+01:00 }
  +
  +[attendance]
  +c-4hpz = "present"
  $ sums | diff ../before -

Refused ones.

  $ peer attendance mark 2027-01-28 alena 2>/dev/null
  [exit 1]
  $ peer attendance mark 2027-01-18 ivana eliska 2>/dev/null
  [exit 1]
  $ peer reply today eliska=yes 2>/dev/null
  [exit 1]
  $ peer session plan trip --on 2027-02-05 --start 09:00 --end 17:00 2>/dev/null
  [exit 1]
  $ peer session move next/club-thursday --to 2027-06-01 --reason weather 2>/dev/null
  [exit 1]
  $ peer session set today end=17:00 2>/dev/null
  [exit 1]
  $ peer intake record eliska --by tereza --outcome accepted 2>/dev/null
  [exit 1]
  $ sums | diff ../before -

Reading writes nothing, also where nothing may be written.

  $ chmod -R a-w .
  $ peer client list >/dev/null && peer session list >/dev/null && peer check && peer invite >/dev/null
  $ chmod -R u+w . && sums | diff ../before -

A hand-edited file keeps its style: comments, order, spacing, the ends of its lines.

  $ cat >clients/c-hand.toml <<'END'
  > # from the phone, on a train
  > channel   =   'email'   # she checks it at night
  >
  >
  > source = """web"""
  > activities = [
  >   "group",   # Mondays
  >   "trip",
  > ]
  > END
  $ cp clients/c-hand.toml before
  $ peer client set c-hand channel=sms source=friend activities=group
  c-hand  channel = sms, source = friend, activities = group
  $ diff before clients/c-hand.toml
  2c2
  < channel   =   'email'   # she checks it at night
  ---
  > channel   =   'sms'     # she checks it at night
  5c5
  < source = """web"""
  ---
  > source = "friend"
  8d7
  <   "trip",
  [exit 1]
  $ sed -i 's/$/\r/' clients/c-t8fw.toml && peer client set simon channel=email && grep -c "$(printf '\r')" clients/c-t8fw.toml; wc -l <clients/c-t8fw.toml
  c-t8fw  Šimon Bartoš  channel = email
  27
  27

Two people at once: the second waits for the first and then writes.

  $ for n in 1 2 3 4 5 6 7 8; do peer client set david awaiting=place-$n -q & done 2>said; wait; grep -v '^peer: waiting for' said; rm said
  $ peer check && grep -c awaiting clients/c-b6ne.toml
  1
  $ ls clients | grep -v toml
  [exit 1]
