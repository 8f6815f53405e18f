The data out: all of it, and one person's.

  $ cp -R "$EXAMPLES/mosty" . && chmod -R go= mosty && export PEER_NOW=2027-01-25T09:00 PEER_DIR=mosty

Every table twice, with what its columns mean; for their owner only.

  $ peer export --to out
  exported 531 rows in 30 tables to out
  README.txt there says what each column means
  peer: note: who the people are is not in it; --names adds it
  $ ls out
  README.txt
  absences.csv
  absences.jsonl
  activities.csv
  activities.jsonl
  activity-titles.csv
  activity-titles.jsonl
  anyway.csv
  anyway.jsonl
  attendance.csv
  attendance.jsonl
  clients.csv
  clients.jsonl
  closures.csv
  closures.jsonl
  columns.json
  companions.csv
  companions.jsonl
  consents.csv
  consents.jsonl
  contacts.csv
  contacts.jsonl
  employments.csv
  employments.jsonl
  inbox.csv
  inbox.jsonl
  intakes.csv
  intakes.jsonl
  messages.csv
  messages.jsonl
  moves.csv
  moves.jsonl
  offers.csv
  offers.jsonl
  on-call.csv
  on-call.jsonl
  outcomes.csv
  outcomes.jsonl
  pauses.csv
  pauses.jsonl
  replies.csv
  replies.jsonl
  runs.csv
  runs.jsonl
  sessions.csv
  sessions.jsonl
  settings.csv
  settings.jsonl
  spells.csv
  spells.jsonl
  stability.csv
  stability.jsonl
  staff-channels.csv
  staff-channels.jsonl
  staff.csv
  staff.jsonl
  tasks.csv
  tasks.jsonl
  told.csv
  told.jsonl
  trainings.csv
  trainings.jsonl
  $ ls -ld out out/clients.csv | cut -c 1-10
  drwx------
  -rw-------
  $ head -3 out/clients.csv out/attendance.jsonl
  ==> out/clients.csv <==
  id,status,applied,source,channel,invitations,language,address,calls,voice-mail,calendar,activities,awaiting,silent-days,facebook-group,not-same-as,same-as\x0d
  c-2vgx,active,,email,email,personal,,,,,,,,,,,\x0d
  c-4hpz,active,,facebook,email,personal,,,,,,,,,,,\x0d

  ==> out/attendance.jsonl <==
  {"session":"2026-11-02-group","person":"c-7k3f","status":"present","minutes":null,"reason":null,"follow-up-by":null,"follow-up-due":null,"follow-up-done":null,"follow-up-dropped":null}
  {"session":"2026-11-02-group","person":"c-9tqm","status":"present","minutes":null,"reason":null,"follow-up-by":null,"follow-up-due":null,"follow-up-done":null,"follow-up-dropped":null}
  {"session":"2026-11-02-group","person":"c-b6ne","status":"late","minutes":null,"reason":null,"follow-up-by":null,"follow-up-due":null,"follow-up-done":null,"follow-up-dropped":null}
  $ sed -n '/^closures/,/^$/p;/^  from/,/  until/p' out/README.txt | head -20
  closures: 1 row
    One row per range of days on which nothing is planned.

    from (date)
        First day on which nothing is planned.
    until (date)
    from (date)
        First day of the membership.
    until (date)
    from (date)
        First day of the agreed break.
    until (date)
    from (date)
        First day away.
    until (date)
    from (date)
        First day of the employment.
    until (date)
    from (date)
        First day.

Nobody's name, unless it is asked for.

  $ grep -rlE 'Žofie|zofie@|700200002' out
  [exit 1]
  $ peer -q export --output with-names --names
  $ head -2 with-names/people.csv
  id,name,call,email,phone,messenger,facebook,expects\x0d
  c-2vgx,Barbora Zelenková,Barboro,bara.z@example.org,'+420700200004,,,\x0d
  $ mv mosty/people away; peer export --to none --names; peer -q export --output without-people; mv away mosty/people
  peer: people/ is not here, so there are no names to export
  help: leave --names out, or fetch people/ first
  $ diff -r out without-people

Never over something that is there, and never among the records.

  $ peer export --output out
  peer: 'out' is not empty
  help: name a directory that is not there yet, or an empty one
  [exit 3]
  $ mkdir empty && peer -q export --to empty && ls empty | wc -l
  62
  $ peer export --to mosty/sessions/out
  peer: 'mosty/sessions/out' lies in the data directory
  help: git would carry it along with the records; name a place outside
  [exit 2]
  $ ln -s mosty/clients link && peer export --output link/out
  peer: 'link/out' lies in the data directory
  help: git would carry it along with the records; name a place outside
  [exit 2]
  $ peer export --output not/there
  peer: there is no directory '$WORK/not'
  help: make it first
  [exit 3]
  $ peer export --output mosty/program.toml/x
  peer: 'mosty/program.toml/x' lies in the data directory
  help: git would carry it along with the records; name a place outside
  [exit 2]
  $ touch file && peer export --output file
  peer: 'file' is not a directory
  help: name a directory that is not there yet, or an empty one
  [exit 3]
  $ git init -q repository && peer -q export --output repository/out
  peer: warning: it lies in a git repository; do not commit it

Half an export is none: not after a failure, and not from records that cannot be read.

  $ mkdir .killed.export && echo half >.killed.export/clients.csv && peer -q export --to killed && ls -A killed | wc -l
  62
  $ (ulimit -f 4; trap '' XFSZ; peer export --to too-large)
  peer: cannot write 'clients.jsonl': File too large
  help: nothing was exported
  [exit 3]
  $ echo 'colour = "red"' >>mosty/staff/s-t8rc.toml
  $ peer export --output broken
  staff/s-t8rc.toml:8:1: error: unknown key 'colour' [shape]
    8 | colour = "red"
      | ^~~~~~
  help: the keys here are from, until, reason
  peer: nothing was done
  [exit 1]
  $ peer export --client c-7k3f
  staff/s-t8rc.toml:8:1: error: unknown key 'colour' [shape]
    8 | colour = "red"
      | ^~~~~~
  help: the keys here are from, until, reason
  peer: nothing was done
  [exit 1]
  $ cp "$EXAMPLES/mosty/staff/s-t8rc.toml" mosty/staff/
  $ ls -A
  empty
  file
  killed
  link
  mosty
  out
  repository
  with-names
  without-people

A request of access.

  $ peer export --client zofie >zofie.json
  peer: note: looked through 36 files of clients and people, 45 sessions, 8 contacts and 9 runs of messages; the rota and the files of staff hold nothing on clients
  $ head -50 zofie.json
  {
    "document": "Everything that the records of the program hold on one person.",
    "program": "Mosty",
    "as-of": "2027-01-25",
    "looked-through": [
      "who the person is",
      "the person's record",
      "sessions",
      "contacts",
      "messages that were sent",
      "mails that waited for a person",
      "tasks of the team"
    ],
    "not-in-here": [
      "other people: workers stand by their role, and who else was at a session, answered, or comes with the person is not told",
      "what is noted of a session as a whole",
      "announcements that went to everybody"
    ],
    "missing-values": "null: nobody wrote anything there. It is not a no.",
    "who": {
      "id": "c-7k3f",
      "name": "Žofie Dvorská",
      "call": "Žofie",
      "email": "zofie@example.org",
      "phone": "+420700200002",
      "messenger": null,
      "facebook": null,
      "expects": null,
      "also": []
    },
    "record": {
      "status": "active",
      "applied": null,
      "source": "own-service",
      "channel": "sms",
      "invitations": "personal",
      "language": null,
      "address": null,
      "calls": null,
      "voice-mail": null,
      "calendar": null,
      "activities": [],
      "awaiting": null,
      "silent-days": null,
      "facebook-group": null,
      "others-who-look-alike": 0,
      "interviews": [
        {
          "booked": null,
          "date": "2025-09-01",
  $ peer -q export --client c-f8rk --to c-f8rk.json && ls -l c-f8rk.json | cut -c 1-10
  -rw-------
  $ peer export --client c-f8rk --output c-f8rk.json
  peer: 'c-f8rk.json' is there already
  help: choose another name, or remove it
  [exit 3]
  $ grep -nE '"(contact|by|state|due)"' c-f8rk.json | head
  51:        "by": [
  80:        "state": "given",
  85:        "state": "given",
  298:      "contact": "2026-11-23t2110-c-f8rk",
  300:      "by": "consultant",
  310:        "state": "reached",
  314:        "by": "coordinator",
  315:        "due": "2026-11-25",
  322:      "contact": "2026-11-25t1005-c-f8rk",
  324:      "by": "coordinator",

What names somebody else is for the coordinator to judge.

  $ sed -i 's/^awaiting = .*/awaiting = "what c-7k3f and Žofie Dvorská told"/' mosty/clients/c-2vgx.toml
  $ grep -q ^awaiting mosty/clients/c-2vgx.toml || sed -i '1i awaiting = "the same as c-7k3f"' mosty/clients/c-2vgx.toml
  $ peer export --client c-2vgx >barbora.json
  peer: note: looked through 36 files of clients and people, 45 sessions, 8 contacts and 9 runs of messages; the rota and the files of staff hold nothing on clients
  peer: warning: clients/c-2vgx.toml: a text that also names somebody else was left out; decide what of it the person gets
  $ grep awaiting barbora.json
      "awaiting": "(left out: it also names somebody else)",
  $ peer export --client c-7k3f | cmp - zofie.json
  peer: note: looked through 36 files of clients and people, 45 sessions, 8 contacts and 9 runs of messages; the rota and the files of staff hold nothing on clients
  peer: warning: clients/c-2vgx.toml: a text or comment names the person; look whether it belongs to the answer

For research or a board: only people who agreed, only numbers that stand for enough of them.

  $ peer export --deidentified --quarter 2026-4 --output research
  peer: fewer than 5 people came in the period and agreed to be counted; nothing was exported
  help: choose a longer period; 'peer client consent CLIENT statistics=given' records an agreement
  [exit 1]
  $ for file in mosty/clients/*.toml; do peer -q client consent $(basename $file .toml) statistics=given; done
  $ PEER_RANDOM_SEED=1 peer -q export --deidentified --quarter 2026-4 --output board
  $ ls board && cat board/attendance-by-quarter.csv board/persons.csv
  README.txt
  attendance-by-quarter.csv
  attendance-by-quarter.jsonl
  columns.json
  persons.csv
  persons.jsonl
  activity,quarter,sessions,people,came,excused,absent,hours\x0d
  club-friday,2026-4,4,7,9,*,*,25\x0d
  club-friday,all,4,7,9,*,*,\x0d
  club-thursday,2026-4,3,9,11,*,*,35\x0d
  club-thursday,all,3,9,11,*,*,\x0d
  group,2026-4,8,8,37,*,*,90\x0d
  group,all,8,8,37,*,*,\x0d
  theme,2026-4,1,*,*,*,*,*\x0d
  theme,all,1,*,*,*,*,\x0d
  trip,2026-4,1,*,*,*,*,*\x0d
  trip,all,1,*,*,*,*,\x0d
  workshop,2026-4,1,*,*,*,*,*\x0d
  workshop,all,1,*,*,*,*,\x0d
  all,2026-4,18,,66,*,*,\x0d
  all,all,18,10,66,*,*,\x0d
  person,membership,tenure,visits\x0d
  91gp1zkj,*,*,1-14\x0d
  9sckegd5,*,*,1-14\x0d
  ce8ghqtn,*,*,1-14\x0d
  jqzeerwg,*,*,1-14\x0d
  k4ywg2rh,*,*,1-14\x0d
  mtnw22f3,*,*,1-14\x0d
  q810j35t,*,*,1-14\x0d
  vp7mvta5,*,*,1-14\x0d
  wx94ayc2,*,*,1-14\x0d
  zpjfkvs3,*,*,1-14\x0d
  $ sed -n '1,/^Types/p' board/README.txt
  Attendance of Mosty from 2026-10-01 to 2026-12-31, de-identified.

  In it are only people who agreed that they are counted (consent to the purpose statistics, the
  newest statement of each) and came in the period: 10 people. Fewer than 5 people came and did not
  agree.

  A star is a number that is not shown. Numbers behind which there are fewer than 5 people are not
  shown, and as many others that no sum gives them away: of each hidden one at least 5 values remain
  possible, from all that stands here. That nobody came is shown. Every combination of classes in
  the table persons is shared by at least 5 rows.

  Hand out one export of a period and no other that overlaps it, and no report of the same period
  that counts everybody: the difference of two tells what each one hides.

  Not shown at all, since too few people are behind it: excused, absent.

  Each table is there twice. The .csv file is for spreadsheets (RFC 4180, UTF-8): a missing value is
  an empty cell, and a text that a spreadsheet would take for a formula has an apostrophe before it;
  take one apostrophe away from the beginning of a text to have it as it is. The .jsonl file has one
  JSON object a line, each value exactly as it is, a missing one as null. What is missing was not
  said: it is not a no.

  Types
  $ grep -rlE 'c-[a-z0-9]{4}|s-[a-z0-9]{4}' board
  [exit 1]
  $ PEER_RANDOM_SEED=1 peer -q export --deidentified --quarter 2026-4 --output again && diff -r board again
  $ sed -i 's/^.policy.$/&\nsmallest-cell = 12/' mosty/program.toml && grep -c smallest-cell mosty/program.toml
  1
  $ peer export --deidentified --quarter 2026-4 --output none
  peer: fewer than 12 people came in the period and agreed to be counted; nothing was exported
  help: choose a longer period; 'peer client consent CLIENT statistics=given' records an agreement
  [exit 1]
  $ peer export --deidentified --output none
  peer: the period is missing
  help: give --quarter 2026-4, --year 2026, or --from and --until
  [exit 2]
  $ peer export --deidentified --from 2026-11-01 --until 2026-12-31 --output none
  peer: 2026-11-01 to 2026-12-31 are not whole quarters
  help: shorter times tell of single people; begin and end with a quarter of the calendar
  [exit 2]
  $ peer export --deidentified --year 2027 --output none
  peer: the period ends on Friday 2027-12-31, which is not over
  help: what is exported now could be subtracted from what is exported then
  [exit 2]
  $ peer export --deidentified --names --quarter 2026-4 --output none
  peer: '--deidentified' and '--names' do not go together
  [exit 2]
  $ peer export --columns --deidentified | head -12
  attendance-by-quarter
    One row per activity and quarter, and all of them together; * is not shown.

    activity (id)
        The activity; all: of all activities together.
    quarter (text)
        The quarter, 2026-4; all: of all quarters together.
    sessions (number)
        Sessions that were held, whoever came.
    people (count)
        Different people who came at least once, who do not add up; nothing where a part of a sum is
        not shown.
  $ ls -d none
  ls: cannot access 'none': No such file or directory
  [exit 2]

What cannot be meant.

  $ peer export
  peer: '--output' is missing
  help: name the directory that the export is to make
  [exit 2]
  $ peer export --client c-7k3f --names
  peer: '--client' and '--names' do not go together
  [exit 2]
  $ peer export --output x --year 2026
  peer: '--year' belongs to '--deidentified'
  help: the other forms export all there is
  [exit 2]
  $ peer export --client nobody-known
  peer: there is no client 'nobody-known'
  help: 'peer client list --all' shows them
  [exit 2]
  $ peer export --columns | head -12
  settings
    One row per value written in program.toml, except activities and closures; what is not written
    has its default, which 'peer policy' lists.

    key (text)
        Path of the key in program.toml: name, policy.silent-days, rules.lead-time.
    number (number)
        Place in a list, from 1; 0 for a single value.
    type (word)
        Type of the value: text, number, decimal, boolean, date, time, moment, or empty for a list
        or table that holds nothing.
    value (text)
  $ peer export --columns --format json | head -12
  [
    {
      "table": "settings",
      "meaning": "One row per value written in program.toml, except activities and closures; what is not written has its default, which 'peer policy' lists.",
      "only-with-names": false,
      "columns": [
        {
          "column": "key",
          "type": "text",
          "meaning": "Path of the key in program.toml: name, policy.silent-days, rules.lead-time."
        },
        {
