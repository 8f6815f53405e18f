Reasons are words of closed lists, and so are the answers to findings.

  $ cp -R "$EXAMPLES/mosty" . && chmod -R go= mosty && cd mosty && export PEER_NOW=2027-01-25T09:00
  $ peer explain reasons | head -20
  Reasons are words of closed lists, never texts. †: clients are told it.

  cancel: why a session is cancelled
    staff         důvody v týmu – reasons in the team
    place         prostor není k dispozici – the place is not available  †
    weather       počasí – the weather  †
    holiday       svátek – a public holiday  †
    organizer     změna u pořadatele – a change by the organizer  †
    clash         souběh akcí – another event at the same time  †
    authorities   úřední opatření – an order by the authorities  †
    safety        bezpečnost – safety
    bereavement   úmrtí – a bereavement
    clients-wish  přání účastníků – the wish of those who come  †
    nobody-can    nikdo nemůže – nobody can come
    other         jiný důvod – another reason
    not-said      neuvedeno – not said
    mistake       omyl – a mistake

  move: why a session is moved
    staff         důvody v týmu – reasons in the team
  $ peer explain reasons --format json | head -14
  [
    {
      "for": "cancel",
      "reason": "staff",
      "title": {
        "cs": "důvody v týmu",
        "en": "reasons in the team"
      },
      "clients": null
    },
    {
      "for": "cancel",
      "reason": "place",
      "title": {
  $ peer session cancel 2027-01-28-club-thursday --reason wether
  peer: --reason: no reason 'wether'
  help: did you mean 'weather'?
        why a session is cancelled: staff, place, weather, holiday, organizer, clash, authorities, safety, bereavement, clients-wish, nobody-can, other, not-said, mistake
        'peer explain reasons' says what they mean
  [exit 2]
  $ peer session cancel 2027-01-28-club-thursday --reason no-need
  peer: --reason: 'no-need' says why a membership ended, not why a session is cancelled
  help: why a session is cancelled: staff, place, weather, holiday, organizer, clash, authorities, safety, bereavement, clients-wish, nobody-can, other, not-said, mistake
        'peer explain reasons' says what they mean
  [exit 2]
  $ peer client end alena --reason 'hádala se s Klárou'
  peer: --reason: no reason 'hádala se s Klárou'
  help: why a membership ended: own-wish, community, no-need, time, moved-away, other-service, team-change, relations, lost-contact, agreed, rules, joins-team, programme-ends, died, other, not-said, mistake
        'peer explain reasons' says what they mean
  [exit 2]
  $ peer client pause alena --reason family --dry-run | tail -4
  +
  +[[pause]]
  +from = 2027-01-25
  +reason = "family"
  $ peer attendance mark 2027-01-18-group alena=excused --reason ill
  peer: --reason: no reason 'ill'
  help: why somebody was sent away: words, deed, substances, harassment, confidentiality, guest, rule, other, not-said, mistake
        'peer explain reasons' says what they mean
  [exit 2]
  $ peer attendance mark 2027-01-18-group alena=sent-away
  peer: 'c-4hpz' was sent away: --reason is missing
  help: mark that person alone, with --reason REASON; 'peer explain reasons' has the words
  [exit 2]
  $ peer attendance mark 2027-01-18-group alena=sent-away --reason rule --dry-run | tail -3
   c-7k3f = "present"
   c-n9xw = "late"
   c-t8fw = "present"  # poprvé

The program has words of its own, with a title for the team and one for clients.

  $ printf '\n[reasons]\nheating = { cs = "topení", en = "the heating", for = ["cancel"], clients = { cs = "nejde topení" } }\n' >>program.toml
  $ peer session cancel 2027-01-28-club-thursday --reason heating
  cancelled '2027-01-28-club-thursday' on Thursday 2027-01-28, 18:00–21:00 (heating)
  tell 1 person: Klára Benešová (facebook)
  at once: 'peer invite 2027-01-28-club-thursday --send --notices' on 'office' writes to whom it can and names whom to call
  $ peer session show 2027-01-28-club-thursday | grep reason
  reason       the heating
  $ peer explain reasons | grep heating
    heating       topení – the heating  †
  $ printf 'weather = { cs = "a", for = ["cancel"] }\nfog = { for = [], cs = 7 }\n' >>program.toml && peer check
  program.toml:109:1: error: 'weather' is a built-in reason [shape]
    109 | weather = { cs = "a", for = ["cancel"] }
        | ^~~~~~~
  help: choose another word; 'peer explain reasons' lists those there are
  program.toml:110:1: error: a reason needs a title [shape]
    110 | fog = { for = [], cs = 7 }
        | ^~~
  help: write CODE = { cs = "…", en = "…", for = ["cancel"] }
  program.toml:110:15: error: 'for' names no place [shape]
    110 | fog = { for = [], cs = 7 }
        |               ^~
  help: 'peer explain reasons' lists the places
  program.toml:110:24: error: 'cs' must be text in quotes, not a whole number [shape]
    110 | fog = { for = [], cs = 7 }
        |                        ^
  help: write cs = "…"
  4 errors
  [exit 1]

An answer stands for one rule and one person: 'peer check' counts it and fails no more.

  $ sed -i '/^weather/d; /^fog/d' program.toml && peer attendance mark 2027-01-18-group nela --anyway 'came by chance'
  peer: --anyway: no reason 'came by chance'
  help: why it stands although it breaks a rule: safety, happened, before-records, late-entry, evidence-lost, sources-differ, one-worker, agreed, coordinator, law, other, not-said, mistake
        'peer explain reasons' says what they mean
  [exit 2]
  $ peer attendance mark 2027-01-18-group nela --anyway happened,law
  peer: --anyway: no reason 'happened,law'
  help: did you mean 'happened'?
        why it stands although it breaks a rule: safety, happened, before-records, late-entry, evidence-lost, sources-differ, one-worker, agreed, coordinator, law, other, not-said, mistake
        'peer explain reasons' says what they mean
  [exit 2]
  $ peer attendance mark 2027-01-18-group nela
  sessions/2027/2027-01-18-group.toml:20:1: error: attendance of 'c-w5yn' on Monday 2027-01-18 before an accepted interview [intake-first]
    20 | c-w5yn = "present"
       | ^~~~~~
  help: hold the interview first and record it with 'peer intake record CLIENT'
  peer: refused: nothing was written
  help: if it happened all the same, record it with --anyway REASON
  [exit 1]
  $ peer attendance mark 2027-01-18-group nela --anyway happened
  2027-01-18-group on Monday 2027-01-18
    Nela Horáčková           present
  sessions/2027/2027-01-18-group.toml:20:1: error: attendance of 'c-w5yn' on Monday 2027-01-18 before an accepted interview [intake-first]
    20 | c-w5yn = "present"
       | ^~~~~~
  note: recorded anyway: happened
  help: hold the interview first and record it with 'peer intake record CLIENT'
  $ tail -5 sessions/2027/2027-01-18-group.toml
  [[anyway]]
  rule = "intake-first"
  subject = "c-w5yn"
  reason = "happened"
  on = 2027-01-25
  $ peer check
  peer: note: 1 finding is answered for; 'peer check --answered' shows it
  $ peer check --answered
  sessions/2027/2027-01-18-group.toml:20:1: error: attendance of 'c-w5yn' on Monday 2027-01-18 before an accepted interview [intake-first]
    20 | c-w5yn = "present"
       | ^~~~~~
  note: recorded anyway: happened
  help: hold the interview first and record it with 'peer intake record CLIENT'
  1 error
  $ peer attendance mark 2027-01-18-group eliska
  sessions/2027/2027-01-18-group.toml:19:1: error: attendance of 'c-p2zk' on Monday 2027-01-18 before an accepted interview [intake-first]
    19 | c-p2zk = "present"
       | ^~~~~~
  help: hold the interview first and record it with 'peer intake record CLIENT'
  peer: refused: nothing was written
  help: if it happened all the same, record it with --anyway REASON
  [exit 1]
  $ sed -i 's/^c-w5yn = "present"/c-p2zk = "present"\n&/' sessions/2027/2027-01-18-group.toml && peer check
  sessions/2027/2027-01-18-group.toml:20:1: error: attendance of 'c-p2zk' on Monday 2027-01-18 before an accepted interview [intake-first]
    20 | c-p2zk = "present"
       | ^~~~~~
  help: hold the interview first and record it with 'peer intake record CLIENT'
  peer: note: 1 finding is answered for; 'peer check --answered' shows it
  1 error
  [exit 1]
  $ peer answer sessions/2027/2027-01-18-group.toml:17 intake-first --anyway coordinator
  peer: 'sessions/2027/2027-01-18-group.toml' has no finding of 'intake-first' in that line
  help: 'peer check --answered sessions/2027/2027-01-18-group.toml' shows what it has
  [exit 2]
  $ peer answer sessions/2027/2027-01-18-group.toml intake-first --anyway coordinator
  peer: 'sessions/2027/2027-01-18-group.toml' has several findings of 'intake-first'
  help: say which: peer answer sessions/2027/2027-01-18-group.toml:LINE intake-first --anyway REASON
  [exit 2]
  $ peer answer sessions/2027/2027-01-18-group.toml:20 intake-first --anyway sure
  peer: --anyway: no reason 'sure'
  help: why it stands although it breaks a rule: safety, happened, before-records, late-entry, evidence-lost, sources-differ, one-worker, agreed, coordinator, law, other, not-said, mistake
        'peer explain reasons' says what they mean
  [exit 2]
  $ peer answer sessions/2027/2027-01-18-group.toml:20 intake-first --anyway coordinator --dry-run
  --- a/sessions/2027/2027-01-18-group.toml
  +++ b/sessions/2027/2027-01-18-group.toml
  @@ -25,3 +25,9 @@
   subject = "c-w5yn"
   reason = "happened"
   on = 2027-01-25
  +
  +[[anyway]]
  +rule = "intake-first"
  +subject = "c-p2zk"
  +reason = "coordinator"
  +on = 2027-01-25
  $ peer answer sessions/2027/2027-01-18-group.toml:20 intake-first --anyway coordinator
  answered for intake-first in sessions/2027/2027-01-18-group.toml about 'c-p2zk': a decision of the coordinator
  $ peer answer sessions/2027/2027-01-18-group.toml:20:1 intake-first --anyway coordinator
  nothing to do: it is answered for already
  $ peer check; peer check --strict
  peer: note: 2 findings are answered for; 'peer check --answered' shows them
  peer: note: 2 findings are answered for; 'peer check --answered' shows them
  $ peer answer sessions/2027/2027-01-18-group.toml:20 intake-first --withdraw
  the answer is taken back: the finding is open again
  peer: note: 1 older finding in the same file; 'peer check' shows it
  $ peer check --quiet | head -1
  sessions/2027/2027-01-18-group.toml:20:1: error: attendance of 'c-p2zk' on Monday 2027-01-18 before an accepted interview [intake-first]
  $ peer answer sessions/2027/2027-01-18-group.toml:20 intake-first
  peer: give --anyway REASON, or --withdraw
  help: 'peer explain reasons' has the words
  [exit 2]
  $ peer answer sessions/2027/2027-01-18-group.toml:x intake-first --withdraw
  peer: 'sessions/2027/2027-01-18-group.toml:x' is not FILE:LINE
  help: as a finding begins: sessions/2026/2026-11-23-group.toml:12
  [exit 2]

Nobody can answer for what must never stand there.

  $ sed -i 's/^reason = "staff"/reason = "flu"/' sessions/2027/2027-01-11-group.toml && peer check --rule reason-known
  sessions/2027/2027-01-11-group.toml:7:10: error: no reason 'flu' [reason-known]
    7 | reason = "flu"
      |          ^~~~~
  help: why a session is cancelled: staff, place, weather, holiday, organizer, clash, authorities, safety, bereavement, clients-wish, nobody-can, other, not-said, mistake, heating
  1 error
  [exit 1]
  $ peer answer sessions/2027/2027-01-11-group.toml:7 reason-known --anyway happened
  peer: nobody can answer for a finding of 'reason-known'
  help: why a session is cancelled: staff, place, weather, holiday, organizer, clash, authorities, safety, bereavement, clients-wish, nobody-can, other, not-said, mistake, heating
  [exit 1]

A finding in any file that git carries: here one of the rota.

  $ printf 'start = 2027-02-20T08:00:00\nuntil = 2027-02-21T08:00:00\nstaff = ["s-t8rc"]\n' >oncall/2027-02-20.toml && peer check --rule on-call-rota
  oncall/2027-02-20.toml:2:9: warning: an exception to the rota without a reason [on-call-rota]
    2 | until = 2027-02-21T08:00:00
      |         ^~~~~~~~~~~~~~~~~~~
  help: say why: reason = "absence"
  1 warning
  $ peer answer oncall/2027-02-20.toml:2 on-call-rota --anyway agreed && cat oncall/2027-02-20.toml
  answered for on-call-rota in oncall/2027-02-20.toml: a spoken agreement
  start = 2027-02-20T08:00:00
  until = 2027-02-21T08:00:00
  staff = ["s-t8rc"]

  [[anyway]]
  rule = "on-call-rota"
  reason = "agreed"
  on = 2027-01-25
  $ peer check --rule on-call-rota
  peer: note: 1 finding is answered for; 'peer check --answered' shows it
