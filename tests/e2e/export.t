The data out: all of it, and one person's.

  $ cp -R "$EXAMPLES/mosty" . && chmod -R go= mosty && export PEER_NOW=2027-01-25T09:00 PEER_DIR=mosty

Every table twice, with what its columns mean; for their owner only.

  $ peer export --to out
  exported 532 rows in 24 tables to out
  README.txt there says what each column means
  peer: note: who the people are is not in it; --names adds it
  $ ls out
  README.txt
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
  consents.csv
  consents.jsonl
  contacts.csv
  contacts.jsonl
  employments.csv
  employments.jsonl
  intakes.csv
  intakes.jsonl
  messages.csv
  messages.jsonl
  moves.csv
  moves.jsonl
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
  staff-channels.csv
  staff-channels.jsonl
  staff.csv
  staff.jsonl
  tasks.csv
  tasks.jsonl
  told.csv
  told.jsonl
  $ ls -ld out out/clients.csv | cut -c 1-10
  drwx------
  -rw-------
  $ head -3 out/clients.csv out/attendance.jsonl
  ==> out/clients.csv <==
  id,status,source,channel,invitations,language,activities,awaiting,facebook-group,not-same-as\x0d
  c-2vgx,active,email,email,personal,,,,,\x0d
  c-4hpz,active,facebook,email,personal,,,,,\x0d

  ==> out/attendance.jsonl <==
  {"session":"2026-11-02-group","person":"c-7k3f","status":"present","minutes":null,"reason":null}
  {"session":"2026-11-02-group","person":"c-9tqm","status":"present","minutes":null,"reason":null}
  {"session":"2026-11-02-group","person":"c-b6ne","status":"late","minutes":null,"reason":null}
  $ sed -n '/^closures/,/^$/p;/^  from/,/  until/p' out/README.txt | head -20
  closures: 1 row
    One row a range of days on which nothing is planned.

    from (date)
        First day on which nothing is planned.
    until (date)
    from (date)
        First day of the membership.
    until (date)
    from (date)
        First day of the agreed silence.
    until (date)
    from (date)
        First day of the employment.
    until (date)
    from (date)
        The day that it was moved from.
    until (date)

Nobody's name, unless it is asked for.

  $ grep -rlE 'Žofie|zofie@|700200002' out
  [exit 1]
  $ peer -q export --to with-names --names
  $ head -2 with-names/people.csv
  id,name,call,email,phone,messenger,facebook,expects\x0d
  c-2vgx,Barbora Zelenková,Barboro,bara.z@example.org,'+420700200004,,,\x0d
  $ mv mosty/people away; peer export --to none --names; peer -q export --to without-people; mv away mosty/people
  peer: people/ is not here, so there are no names to export
  help: leave --names out, or fetch people/ first
  $ diff -r out without-people

Never over something that is there, and never among the records.

  $ peer export --to out
  peer: 'out' is not empty
  help: name a directory that is not there yet, or an empty one
  [exit 3]
  $ mkdir empty && peer -q export --to empty && ls empty | wc -l
  50
  $ peer export --to mosty/sessions/out
  peer: 'mosty/sessions/out' lies in the data directory
  help: git would carry it along with the records; name a place outside
  [exit 2]
  $ ln -s mosty/clients link && peer export --to link/out
  peer: 'link/out' lies in the data directory
  help: git would carry it along with the records; name a place outside
  [exit 2]
  $ peer export --to not/there
  peer: there is no directory '$WORK/not'
  help: make it first
  [exit 3]
  $ peer export --to mosty/program.toml/x
  peer: 'mosty/program.toml/x' lies in the data directory
  help: git would carry it along with the records; name a place outside
  [exit 2]
  $ touch file && peer export --to file
  peer: 'file' is not a directory
  help: name a directory that is not there yet, or an empty one
  [exit 3]
  $ git init -q repository && peer -q export --to repository/out
  peer: warning: it lies in a git repository; do not commit it

Half an export is none: not after a failure, and not from records that cannot be read.

  $ mkdir .killed.export && echo half >.killed.export/clients.csv && peer -q export --to killed && ls -A killed | wc -l
  50
  $ (ulimit -f 4; trap '' XFSZ; peer export --to too-large)
  peer: cannot write 'clients.jsonl': File too large
  help: nothing was exported
  [exit 3]
  $ echo 'colour = "red"' >>mosty/staff/s-t8rc.toml
  $ peer export --to broken
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
      "tasks of the team"
    ],
    "not-in-here": [
      "other people: workers stand by their role, and who else was at a session or answered is not told",
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
      "expects": null
    },
    "record": {
      "status": "active",
      "source": "own-service",
      "channel": "sms",
      "invitations": "personal",
      "language": null,
      "activities": [],
      "awaiting": null,
      "facebook-group": null,
      "others-who-look-alike": 0,
      "interviews": [
        {
          "booked": null,
          "date": "2025-09-01",
          "by": [
            "coordinator"
          ],
          "psychotherapy": null,
          "psychiatrist": null,
          "regular-activity": [],
          "rules-explained": null,
          "letter": null,
  $ peer -q export --client c-f8rk --to c-f8rk.json && ls -l c-f8rk.json | cut -c 1-10
  -rw-------
  $ peer export --client c-f8rk --to c-f8rk.json
  peer: 'c-f8rk.json' is there already
  help: choose another name, or remove it
  [exit 3]
  $ grep -nE '"(contact|by|state|due)"' c-f8rk.json | head
  43:        "by": [
  70:        "state": "given",
  75:        "state": "given",
  269:      "contact": "2026-11-23t2110-c-f8rk",
  271:      "by": "consultant",
  279:        "state": "reached"
  282:        "by": "coordinator",
  283:        "due": "2026-11-25",
  289:      "contact": "2026-11-25t1005-c-f8rk",
  291:      "by": "coordinator",

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

What cannot be meant.

  $ peer export
  peer: '--to' is missing
  help: name the directory that the export is to make
  [exit 2]
  $ peer export --client c-7k3f --names
  peer: '--client' and '--names' do not go together
  [exit 2]
  $ peer export --to x --year 2026
  peer: '--year' belongs to '--deidentified'
  help: the other forms export all there is
  [exit 2]
  $ peer export --client nobody-known
  peer: there is no client 'nobody-known'
  help: 'peer client list --all' shows them
  [exit 2]
  $ peer export --columns | head -12
  settings
    One row a value of program.toml as it is written, but for activities and closures; what is not
    written has its default, which 'peer policy' lists.

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
      "meaning": "One row a value of program.toml as it is written, but for activities and closures; what is not written has its default, which 'peer policy' lists.",
      "only-with-names": false,
      "columns": [
        {
          "column": "key",
          "type": "text",
          "meaning": "Path of the key in program.toml: name, policy.silent-days, rules.lead-time."
        },
        {
