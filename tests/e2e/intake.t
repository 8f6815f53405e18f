The entry interview: an appointment, and what came of it.

  $ cp -R "$EXAMPLES/mosty" . && cd mosty && export PEER_NOW=2027-01-25T09:00

  $ peer intake book nela --at 'friday 15:00'
  c-w5yn  Nela Horáčková  interview Friday 2027-01-29 at 15:00
  next: peer intake record c-w5yn --by STAFF --outcome accepted
  $ peer intake book eliska --at 2027-02-03T15:30 --dry-run
  --- a/clients/c-p2zk.toml
  +++ b/clients/c-p2zk.toml
  @@ -2,4 +2,4 @@
   channel = "email"
  \x20
   [[intake]]                            # domluveno e-mailem
  -booked = 2027-02-02T16:00:00
  +booked = 2027-02-03T15:30:00
  $ peer intake book eliska --at 2027-02-03T15:30
  c-p2zk  Eliška Fialová  interview Wednesday 2027-02-03 at 15:30 (was Tuesday 2027-02-02 at 16:00)
  next: peer intake record c-p2zk --by STAFF --outcome accepted
  $ cat clients/c-p2zk.toml
  source = "email"
  channel = "email"

  [[intake]]                            # domluveno e-mailem
  booked = 2027-02-03T15:30:00

  $ peer intake book eliska --at 2027-01-20T15:30
  peer: Wednesday 2027-01-20 at 15:30 is over
  help: an interview that was held is recorded: peer intake record
  [exit 2]
  $ peer intake book eliska --at 15:30
  peer: '15:30' is not a date and a time
  help: write a date and a time, for example 2026-11-23T18:00 or 'tomorrow 18:00'
  [exit 2]
  $ peer intake book eliska
  peer: missing: --at TIME
  help: 'peer intake book --help' shows how to use it
  [exit 2]
  $ peer intake book alena --at 'friday 15:00'
  peer: 'c-4hpz' is a member already
  help: an interview is for applicants and for those who come back
  [exit 1]

Accepted: what is missing is named, all of it, and nothing is written.

  $ export PEER_NOW=2027-02-03T17:00
  $ sha256sum clients/c-p2zk.toml >../before
  $ peer intake record eliska --by tereza,lucie --outcome accepted
  clients/c-p2zk.toml:4:1: error: 'c-p2zk' is accepted, but that the letter to the client was given is not recorded [intake-complete]
    4 | [[intake]]                            # domluveno e-mailem
      | ^~~~~~~~~~
  help: ask and record what is missing with 'peer intake record CLIENT', or let a coordinator who was there give a reason for each gap as 'exception'
  clients/c-p2zk.toml:4:1: error: 'c-p2zk' is accepted, but that the rules were explained is not recorded [intake-complete]
    4 | [[intake]]                            # domluveno e-mailem
      | ^~~~~~~~~~
  help: ask and record what is missing with 'peer intake record CLIENT', or let a coordinator who was there give a reason for each gap as 'exception'
  clients/c-p2zk.toml:8:17: error: 'c-p2zk' is accepted, but regular psychotherapy was not asked about [intake-complete]
    8 | psychotherapy = "not-asked"
      |                 ^~~~~~~~~~~
  help: ask and record what is missing with 'peer intake record CLIENT', or let a coordinator who was there give a reason for each gap as 'exception'
  clients/c-p2zk.toml:9:16: error: 'c-p2zk' is accepted, but contact with a psychiatrist was not asked about [intake-complete]
    9 | psychiatrist = "not-asked"
      |                ^~~~~~~~~~~
  help: ask and record what is missing with 'peer intake record CLIENT', or let a coordinator who was there give a reason for each gap as 'exception'
  clients/c-p2zk.toml:10:20: error: 'c-p2zk' is accepted, but a regular activity was not asked about [intake-complete]
    10 | regular-activity = "not-asked"
       |                    ^~~~~~~~~~~
  help: ask and record what is missing with 'peer intake record CLIENT', or let a coordinator who was there give a reason for each gap as 'exception'
  peer: refused: nothing was written
  help: if it happened all the same, record it with --anyway REASON
  [exit 1]
  $ peer intake record eliska --by tereza,lucie --outcome accepted --psychotherapy not-asked --psychiatrist refused --regular-activity none --rules-explained --letter today
  clients/c-p2zk.toml:8:17: error: 'c-p2zk' is accepted, but regular psychotherapy was not asked about [intake-complete]
    8 | psychotherapy = "not-asked"
      |                 ^~~~~~~~~~~
  help: ask and record what is missing with 'peer intake record CLIENT', or let a coordinator who was there give a reason for each gap as 'exception'
  clients/c-p2zk.toml:9:16: error: 'c-p2zk' is accepted, but the answer about contact with a psychiatrist was refused [intake-complete]
    9 | psychiatrist = "refused"
      |                ^~~~~~~~~
  help: ask and record what is missing with 'peer intake record CLIENT', or let a coordinator who was there give a reason for each gap as 'exception'
  clients/c-p2zk.toml:10:20: error: 'c-p2zk' is accepted, but there is no regular activity [intake-complete]
    10 | regular-activity = "none"
       |                    ^~~~~~
  help: ask and record what is missing with 'peer intake record CLIENT', or let a coordinator who was there give a reason for each gap as 'exception'
  peer: refused: nothing was written
  help: if it happened all the same, record it with --anyway REASON
  [exit 1]
  $ peer intake record eliska --by tereza,lucie --outcome accepted --psychotherapy yes --psychiatrist yes --regular-activity study --rules-explained --letter today --dry-run
  --- a/clients/c-p2zk.toml
  +++ b/clients/c-p2zk.toml
  @@ -3,3 +3,14 @@
  \x20
   [[intake]]                            # domluveno e-mailem
   booked = 2027-02-03T15:30:00
  +date = 2027-02-03
  +by = ["s-t8rc", "s-g9hv"]
  +psychotherapy = "yes"
  +psychiatrist = "yes"
  +regular-activity = ["study"]
  +rules-explained = true
  +letter = 2027-02-03
  +outcome = "accepted"
  +
  +[[spell]]
  +from = 2027-02-03
  $ sha256sum -c --quiet ../before
  $ peer intake record eliska --by tereza,lucie --outcome accepted --psychotherapy yes --psychiatrist yes --regular-activity study --rules-explained --letter today
  c-p2zk  Eliška Fialová  accepted on Wednesday 2027-02-03; a member from that day
  next: peer client consent c-p2zk PURPOSE=STATE
  $ cat clients/c-p2zk.toml
  source = "email"
  channel = "email"

  [[intake]]                            # domluveno e-mailem
  booked = 2027-02-03T15:30:00
  date = 2027-02-03
  by = ["s-t8rc", "s-g9hv"]
  psychotherapy = "yes"
  psychiatrist = "yes"
  regular-activity = ["study"]
  rules-explained = true
  letter = 2027-02-03
  outcome = "accepted"

  [[spell]]
  from = 2027-02-03

  $ peer client show eliska
  id       c-p2zk
  name     Eliška Fialová
  call     Eliško
  email    eliska.f@example.org
  phone    +420700200012
  status   active
  since    2027-02-03
  source   email
  channel  email
  intake   booked 2027-02-03 15:30; date 2027-02-03; by s-t8rc, s-g9hv; psychotherapy yes; psychiatrist yes; regular-activity study; rules-explained yes; letter 2027-02-03; outcome accepted
  spell    from 2027-02-03

A fact that breaks a rule needs a reason, and the finding stays.

  $ peer intake record tomas --by lucie --outcome accepted --psychotherapy no --psychiatrist yes --regular-activity job --rules-explained --letter today
  clients/c-q6vh.toml:18:17: error: 'c-q6vh' is accepted, but there is no regular psychotherapy [intake-complete]
    18 | psychotherapy = "no"
       |                 ^~~~
  help: ask and record what is missing with 'peer intake record CLIENT', or let a coordinator who was there give a reason for each gap as 'exception'
  peer: refused: nothing was written
  help: if it happened all the same, record it with --anyway REASON
  [exit 1]
  $ peer intake record tomas --by lucie --outcome accepted --psychotherapy no --psychiatrist yes --regular-activity job --rules-explained --letter today --anyway happened
  c-q6vh  Tomáš Jelínek  accepted on Wednesday 2027-02-03; a member from that day
  next: peer client consent c-q6vh PURPOSE=STATE
  clients/c-q6vh.toml:18:17: error: 'c-q6vh' is accepted, but there is no regular psychotherapy [intake-complete]
    18 | psychotherapy = "no"
       |                 ^~~~
  note: recorded anyway: happened
  help: ask and record what is missing with 'peer intake record CLIENT', or let a coordinator who was there give a reason for each gap as 'exception'
  $ peer check
  peer: note: 1 finding is answered for; 'peer check --answered' shows it
  $ tail -n 20 clients/c-q6vh.toml
  outcome = "waitlisted"

  [[intake]]
  date = 2027-02-03
  by = ["s-g9hv"]
  psychotherapy = "no"
  psychiatrist = "yes"
  regular-activity = ["job"]
  rules-explained = true
  letter = 2027-02-03
  outcome = "accepted"

  [[spell]]
  from = 2027-02-03

  [[anyway]]
  rule = "intake-complete"
  subject = "2027-02-03"
  reason = "happened"
  on = 2027-02-03

Others.

  $ peer intake record nela --by katerina --outcome declined
  c-w5yn  Nela Horáčková  declined on Friday 2027-01-29
  $ peer client list --status declined
  id      name                   status    since       channel  invitations
  c-w5yn  Nela Horáčková         declined  2027-01-29  email
  c-r3gs  Vendula Kratochvílová  declined  2026-11-24  none
  $ peer intake record nela --by katerina --outcome acepted
  peer: 'acepted' is no outcome of an interview
  help: did you mean 'accepted'? one of: accepted, declined, waitlisted, undecided
  [exit 2]
  $ peer intake record nela --by nobody --outcome declined
  peer: there is no worker 'nobody'
  help: 'peer staff list' shows them
  [exit 2]
  $ peer intake record nela --by lucie --outcome undecided
  c-w5yn  Nela Horáčková  undecided on Wednesday 2027-02-03
  $ peer intake record nela --outcome declined
  peer: missing: --by STAFF[,STAFF]
  help: 'peer intake record --help' shows how to use it
  [exit 2]
  $ peer intake record nela --by katerina --outcome undecided --on 2027-03-01
  peer: the interview of Monday 2027-03-01 has not taken place yet
  help: book it with peer intake book; record it when it was held
  [exit 2]
  $ peer intake record nela --by katerina --outcome undecided --regular-activity job,none
  peer: 'job,none' both names a regular activity and denies it
  help: 'none', 'refused' and 'not-asked' stand alone
  [exit 2]
