A directory of format 1 is read and not written; 'peer upgrade' makes it one of format 2.

  $ cp -R "$EXAMPLES/small" . && chmod -R go= small && cd small && git init -q && export PEER_NOW=2026-11-30T09:00
  $ sed -i 's/^format = 2/format = 1/; s/^reason = "center"/reason = "center-closed"/; s/^sender.*/&\nsendmail = ["\/usr\/sbin\/sendmail", "-i"]/' program.toml
  $ mkdir -m 700 .peer && printf 'office\n' >.peer/clone && rm people/.peer-people
  $ cat >sessions/2026/2026-11-30-group.toml <<'END'
  > activity = "group"
  > date = 2026-11-30
  > start = 18:00:00
  > end = 20:30:00
  > place = "Main Street 1"
  > status = "held"
  > staff = ["s-ada"]
  >
  > [attendance]
  > c-1 = { status = "excused", reason = "headache" }  # called at noon
  > c-2 = { status = "sent-away", reason = "aggression" }
  > c-8 = "present"
  > c-9 = "present"
  >
  > [[anyway]]
  > rule = "intake-first"
  > reason = "came along"
  > on = 2026-11-30
  >
  > [[anyway]]
  > rule = "session-staff"
  > reason = "both ill"
  > on = 2026-11-30
  > END
  $ printf 'channel = "none"\n' | tee clients/c-8.toml >clients/c-9.toml && chmod 600 sessions/2026/2026-11-30-group.toml clients/*
  $ peer client show c-1 | head -1
  id           c-1
  $ peer client set c-1 source=friend
  peer: this directory has format 1, which this peer reads and does not write
  help: bring it to format 2: peer upgrade
  [exit 3]
  $ peer upgrade
  These reasons are free texts; each becomes a word of its list:

    closure: 'center-closed' (1 time) → center
    sent-away: 'aggression' (1 time) → words
    anyway: 'both ill' (1 time) → ?
    anyway: 'came along' (1 time) → happened
  peer: refused: nothing was written
  help: say the words ('peer explain reasons' lists them); --accept takes those that are proposed:
        peer upgrade \
    --map 'anyway:both ill=WORD' --accept
  [exit 1]

Nothing is written until every text has its word; what a person says is judged.

  $ git add -A 2>/dev/null; peer upgrade --accept --map 'anyway:both ill=weather'
  peer: --map: 'weather' says why a session is cancelled, not why it stands although it breaks a rule
  help: why it stands although it breaks a rule: safety, happened, before-records, late-entry, evidence-lost, sources-differ, one-worker, agreed, coordinator, law, other, not-said, mistake
        'peer explain reasons' says what they mean
  [exit 2]
  $ peer upgrade --accept --map 'anyway=one-worker'
  peer: 'anyway=one-worker' is not PLACE:TEXT=WORD
  help: as in --map 'cancel:both ill=staff'
  [exit 2]
  $ peer upgrade --accept --map 'anyway:both ill=one-worker' --dry-run
  --- /dev/null
  +++ b/people/.peer-people
  @@ -0,0 +1 @@
  +names of clients and staff
  --- a/program.toml
  +++ b/program.toml
  @@ -1,5 +1,5 @@
   # A small program with a file of each kind, which peer-format(5) shows. Everybody in it is invented.
  -format = 1
  +format = 2
   name = "Example"
   language = "en"
   timezone = "Europe/Prague"
  @@ -23,7 +23,7 @@
   [[closure]]
   from = 2026-12-27
   until = 2026-12-31
  -reason = "center-closed"
  +reason = "center"
  \x20
   [calendar]
   holidays = "cz"
  @@ -36,7 +36,6 @@
  \x20
   [delivery]
   sender = "office"
  -sendmail = ["/usr/sbin/sendmail", "-i"]
  \x20
   [funder]
   threshold-hours = 40
  --- a/sessions/2026/2026-11-30-group.toml
  +++ b/sessions/2026/2026-11-30-group.toml
  @@ -7,17 +7,24 @@
   staff = ["s-ada"]
  \x20
   [attendance]
  -c-1 = { status = "excused", reason = "headache" }  # called at noon
  -c-2 = { status = "sent-away", reason = "aggression" }
  +c-1 = { status = "excused" }  # called at noon
  +c-2 = { status = "sent-away", reason = "words" }
   c-8 = "present"
   c-9 = "present"
  \x20
   [[anyway]]
   rule = "intake-first"
  -reason = "came along"
  +reason = "happened"
   on = 2026-11-30
  +subject = "c-8"
  \x20
   [[anyway]]
   rule = "session-staff"
  -reason = "both ill"
  +reason = "one-worker"
  +on = 2026-11-30
  +
  +[[anyway]]
  +rule = "intake-first"
  +subject = "c-9"
  +reason = "happened"
   on = 2026-11-30
  $ peer upgrade --accept --map 'anyway:both ill=one-worker'
  the directory has format 2 now
  closure: 'center-closed' is now center (1 time)
  sent-away: 'aggression' is now words (1 time)
  anyway: 'both ill' is now one-worker (1 time)
  anyway: 'came along' is now happened (1 time)
  1 reason of marks went: only sent-away has one
  2 answers to findings say what they are about
  the name of this clone and the programs that send: git config --local
  $ git config --local --get-regexp '^peer'; cat people/.peer-people; ls .peer
  peer.clone office
  peer.sendmail /usr/sbin/sendmail
  peer.sendmail -i
  names of clients and staff
  generation
  lock
  tmp
  $ cat sessions/2026/2026-11-30-group.toml
  activity = "group"
  date = 2026-11-30
  start = 18:00:00
  end = 20:30:00
  place = "Main Street 1"
  status = "held"
  staff = ["s-ada"]

  [attendance]
  c-1 = { status = "excused" }  # called at noon
  c-2 = { status = "sent-away", reason = "words" }
  c-8 = "present"
  c-9 = "present"

  [[anyway]]
  rule = "intake-first"
  reason = "happened"
  on = 2026-11-30
  subject = "c-8"

  [[anyway]]
  rule = "session-staff"
  reason = "one-worker"
  on = 2026-11-30

  [[anyway]]
  rule = "intake-first"
  subject = "c-9"
  reason = "happened"
  on = 2026-11-30
  $ peer check
  people/.peer-people: error: git would take it into the outer repository [people-apart]
  help: write /people/ into .gitignore
  people/c-1.toml: error: is in the index of the outer repository, and 1 file more of people/ [people-apart]
  help: take it out: git rm -r --cached people; earlier commits still hold it: they have to be rewritten before they are given to anybody
  peer: note: 3 findings are answered for; 'peer check --answered' shows them
  2 errors
  [exit 1]
  $ peer upgrade
  nothing to do: the directory has format 2
  $ peer client set c-1 source=friend
  c-1  Alena Říhová  source = friend

What another clone upgraded, and what an interrupted upgrade has left: the name of this clone moves, a program that
is written in part is written whole.

  $ git config --local --unset peer.clone; printf 'laptop\n' >.peer/clone && peer upgrade --dry-run && peer upgrade && peer upgrade
  nothing to do: the directory has format 2
  the directory has format 2
  the name of this clone: git config --local
  nothing to do: the directory has format 2
  $ git config --local peer.clone; ls .peer
  laptop
  generation
  lock
  tmp
  undo
  $ git config --local --unset peer.sendmail -i; sed -i 's/^format = 2/format = 1/; s/^sender.*/&\nsendmail = ["\/usr\/sbin\/sendmail", "-i"]/' program.toml
  $ peer upgrade && git config --local --get-all peer.sendmail
  the directory has format 2 now
  the name of this clone and the programs that send: git config --local
  /usr/sbin/sendmail
  -i

A directory of a newer format is refused.

  $ sed -i 's/^format = 2/format = 3/' program.toml && peer client list
  peer: this directory has format 3, this peer knows formats up to 2: install a newer peer
  [exit 3]
