What all commands share.

  $ cp -R "$EXAMPLES/mosty" . && cd mosty && export PEER_NOW=2027-01-25T09:00

  $ peer --version | sed -E '/^peer/!s/ ([0-9a-f]{12}|unknown)/ REVISION/; /^with/s/[0-9][0-9.]*/N/g; s/N1/N/'
  peer 0.1.0
  Copyright (c) 2026 The peer authors
  License MIT: free software, without any warranty
  revision REVISION, format 2 of data directories
  with CLIN N, toml++ N, fmt N, date N, JSON N, ICU N, Boost.Locale N, GMime N, libical N, liborcus N
  $ peer --help
  usage: peer [-C DIR] [OPTION…] COMMAND …

  Runs a peer-support program from a directory of plain files.

  Setting up
    init               create a data directory
    git install        prepare this clone of the data directory: merging, its name, the programs that send
    merge-file         merge two versions of a record, for git
    upgrade            bring the data directory to the newest format
    completion         print what makes a shell complete command lines
    import clients     take clients from a spreadsheet
    import attendance  take attendance from a spreadsheet

  Every day
    today  show the day at a glance
    due    list everything that is due

  People
    client add        add an applicant
    client list       list clients and their status
    client show       show one client's record
    client set        change a client's record
    client consent    record or list a client's consents
    client pause      record an agreed break
    client resume     end a pause, or take a former member back
    client end        end a membership
    client letter     print the letter for a newcomer
    client waiting    list who is waiting for an interview, a decision or a place
    client offer      offer a place to somebody on the waiting list, or record the answer
    client companion  record that an older member accompanies a newcomer
    intake book       book an intake interview
    intake record     record an intake interview and its outcome
    staff add         add a worker
    staff list        list workers
    staff show        show one worker's record and what is missing
    staff set         change a worker's record
    staff confirm     record that a coordinator confirms a worker's stability
    staff training    record a worker's training or internship
    staff resume      take a former worker back
    staff end         end an employment

  Team
    task add   assign a task from a team meeting
    task list  list team tasks
    task done  record that a team task is done
    task drop  drop a team task

  Service phone
    oncall           show who has the service phone
    oncall list      list who has the service phone and when
    oncall set       set an on-call rotation or an exception to it
    oncall swap      let two workers swap on-call turns
    oncall withdraw  withdraw an exception to the on-call rota

  Sessions
    session plan     plan one session, or all sessions in the schedule
    session list     list the sessions of a period
    session show     show one session
    session set      change a session
    session cancel   cancel a planned session
    session move     move a planned session to another day
    session restore  take back the cancellation of a session
    session remove   remove a session that was planned by mistake
    session agenda   print the rounds, topics and break of a group session
    attendance mark  mark who came to a session
    attendance show  show who came to a session

  Messages
    reply         record clients' answers
    inbox list    list mails that wait for a person
    inbox show    show one mail that waits for a person
    inbox settle  settle a mail that waited for a person
    announce      print an announcement of upcoming sessions
    invite        send or show personal invitations
    remind        send or show today's reminders

  Contacts
    contact record  record a contact outside sessions
    contact seen    record that clients were seen outside sessions
    contact list    list contacts outside sessions
    contact show    show one contact outside sessions
    contact set     correct a contact, or update its referral
    contact done    record that a follow-up was done
    contact drop    drop a follow-up, with a reason

  Reports
    report attendance  count sessions, answers, attendance and hours in a period
    report client      show one client's membership, attendance over time, contacts and open matters
    report program     sum up a year: people, sessions, hours, contacts
    report team        show who led what, supervision by month, team meetings and tasks
    report continuity  show whom each client is used to, and whom to prepare for a departure
    report funder      show the funder who took part, how often and for how long
    export             export all data, one person's data, or de-identified data

  Rules
    check    show everything that is wrong in the files
    answer   answer for a finding, with a reason
    undo     take back what a command changed
    log      show the last commands that can be taken back
    explain  explain what a rule requires and why
    policy   list the program's thresholds

  Options of every command
    -C, --directory DIR  work in this data directory
    --now TIME           act as if it were this time (2026-11-23T18:00)
    --today DATE         act as if it were noon of this day
    --dry-run            show what would be written; write nothing
    --format FORMAT      text, json or csv; for reports also html
    --color WHEN         auto, always or never
    --no-input           ask nothing; fail if something is missing
    -q, --quiet          print only what was asked for
    -h, --help           show this help
    --version            show the version

  Name a client or worker by id, name, phone number or address; a session by id, date,
  'today', 'next' or 'last', each with /ACTIVITY if needed. 'peer COMMAND --help' shows more.

  $ peer help | head -n 1
  usage: peer [-C DIR] [OPTION…] COMMAND …

  $ peer client --help
  usage: peer client COMMAND …

    client add        add an applicant
    client list       list clients and their status
    client show       show one client's record
    client set        change a client's record
    client consent    record or list a client's consents
    client pause      record an agreed break
    client resume     end a pause, or take a former member back
    client end        end a membership
    client letter     print the letter for a newcomer
    client waiting    list who is waiting for an interview, a decision or a place
    client offer      offer a place to somebody on the waiting list, or record the answer
    client companion  record that an older member accompanies a newcomer

  $ peer attendance mark --help
  usage: peer attendance mark SESSION [CLIENT[=STATUS]…] [OPTION…]

  Mark who came to a session.

  Marks clients and staff, each by id, name, phone number or e-mail address; a bare name means present. A person without a mark is unmarked, never absent. The first mark makes the session held. A mark replaces an earlier one, and =unmarked removes it.

  sent-away needs --reason, and you mark that person alone; they may come back next time. No other mark has a reason. --minutes, --reason and --follow-up need exactly one person. --nobody records that the session was held and nobody came.

  --follow-up STAFF:DATE says who checks on somebody who did not come. It is settled as soon as they are in touch, or by 'contact done SESSION/CLIENT'; correcting the mark withdraws it, as long as nobody has tried.

  Attendance is a fact: if it breaks a rule, you can still record it with --anyway REASON. You cannot mark a day still to come; record answers with 'peer reply'.

  Arguments
    SESSION           id, date, today, next or last, each with /ACTIVITY if needed
    CLIENT[=STATUS]…  id, name, phone or e-mail; STATUS is present (the default), late, left-early, excused, absent, sent-away or unmarked

  Options
    --ended TIME            when the session ended, if not as planned
    --nobody                the session was held and nobody came
    --minutes N             how long the person named was there
    --reason REASON         why the person named was sent away
    --follow-up STAFF:DATE  who checks on the person named, and by when
    --anyway REASON         record it although it breaks a rule; the reason is kept with it

  Common options
    -C, --directory DIR  work in this data directory
    --now TIME           act as if it were this time (2026-11-23T18:00)
    --today DATE         act as if it were noon of this day
    --dry-run            show what would be written; write nothing
    --format FORMAT      text or json
    --color WHEN         auto, always or never
    --no-input           ask nothing; fail if something is missing
    -q, --quiet          print only what was asked for
    -h, --help           show this help

  Examples
    peer attendance mark last alena bedřich=late cyril=excused
    peer attendance mark 2026-11-23-group c-p2mq=sent-away --reason words --minutes 40
    peer attendance mark last cyril=absent --follow-up ada:wednesday
    peer attendance mark today/group --nobody
    peer attendance mark last alena --ended 19:30

  $ peer -q session cancel today/group --reason weather
  $ peer --today 2026-11-23 session show today | head -n 1
  2026-11-23-group  Podpůrná skupina
  $ peer --now 2026-11-23T10:00 session show today | head -n 1
  2026-11-23-group  Podpůrná skupina
  $ peer --now yesterday session list
  peer: 'yesterday' is not a date and a time
  help: write a date and a time, for example 2026-11-23T18:00 or 'tomorrow 18:00'
  [exit 2]
  $ peer --format xml client list
  peer: 'xml' is not a format
  help: formats are text, json and csv, of lists also tsv, of reports also html, of the rota also ics
  [exit 2]
  $ peer --format csv check
  peer: 'peer check' has no csv form
  help: it answers in text or json
  [exit 2]
  $ peer client add X --format json
  {
    "command": "client add",
    "dry-run": false,
    "changed": [
      {
        "file": "clients/c-jqze.toml",
        "client": "c-jqze"
      },
      {
        "file": "people/c-jqze.toml",
        "person": "c-jqze"
      }
    ],
    "findings": [],
    "remarks": [],
    "next": [
      "peer intake book c-jqze --at TIME"
    ],
    "text": "c-jqze  X  applicant, channel none\nnext: peer intake book c-jqze --at TIME",
    "diff": null
  }
  $ peer --color always client list --status paused
  \x1b[1mid      name        status  since       channel  invitations\x1b[0m
  c-j7tb  Petr Vlček  paused  2027-01-05  email    personal
  $ NO_COLOR=1 peer client list --status paused
  id      name        status  since       channel  invitations
  c-j7tb  Petr Vlček  paused  2027-01-05  email    personal
  $ peer --no-input client add
  peer: missing: NAME
  help: 'peer client add --help' shows how to use it
  [exit 2]

An option that got another name goes on working under its former one, which is shown nowhere.

  $ peer -q export --to ../whole && ls ../whole | grep -c csv
  30
  $ peer export --to ../one --output ../two
  peer: '--output' is given twice
  help: 'peer export --help' shows how to use it
  [exit 2]
  $ peer export --help | grep -c -e '--to '
  0
  [exit 1]

The data directory.

  $ cd sessions/2027 && peer client list --status paused && cd ../..
  id      name        status  since       channel  invitations
  c-j7tb  Petr Vlček  paused  2027-01-05  email    personal
  $ cd .. && peer client list
  peer: there is no program.toml here or in a folder above
  help: change to a data directory, name one with -C DIR, or make one with 'peer init DIR'
  [exit 3]
  $ peer -C mosty client list --status paused
  id      name        status  since       channel  invitations
  c-j7tb  Petr Vlček  paused  2027-01-05  email    personal
  $ PEER_DIR=mosty peer client list --status paused
  id      name        status  since       channel  invitations
  c-j7tb  Petr Vlček  paused  2027-01-05  email    personal
  $ PEER_DIR=nowhere peer -C mosty client list --status paused
  id      name        status  since       channel  invitations
  c-j7tb  Petr Vlček  paused  2027-01-05  email    personal

An empty value is no option without a short name: a script whose variable was not set is told so.

  $ peer -C '' check
  peer: '-C' has an empty value
  help: 'peer check --help' shows how to use it
  [exit 2]
  $ peer --now '' check
  peer: '--now' has an empty value
  help: 'peer check --help' shows how to use it
  [exit 2]
  $ peer --today '' check
  peer: '--today' has an empty value
  help: 'peer check --help' shows how to use it
  [exit 2]
  $ peer --format '' client list
  peer: '--format' has an empty value
  help: 'peer client list --help' shows how to use it
  [exit 2]
  $ peer --color '' client list
  peer: '--color' has an empty value
  help: 'peer client list --help' shows how to use it
  [exit 2]
  $ peer -C ''
  peer: '-C' has an empty value
  help: 'peer today --help' shows how to use it
  [exit 2]

"--" ends the options. Those of the frame end before the name of a command; the words behind the
name end at its own.

  $ peer -C mosty -- client show c-j7tb | head -n 2
  id           c-j7tb
  name         Petr Vlček
  $ peer -C mosty client -- show c-j7tb | head -n 2
  id           c-j7tb
  name         Petr Vlček
  $ peer -C mosty client show -- c-j7tb | head -n 2
  id           c-j7tb
  name         Petr Vlček
  $ peer -C mosty client show -- --help
  peer: there is no client '--help'
  help: 'peer client list --all' shows them
  [exit 2]

--version and --help count wherever they stand, the first of them; not as somebody's word.

  $ peer -C mosty client list --version | head -n 1
  peer 0.1.0
  $ peer client --version | head -n 1
  peer 0.1.0
  $ peer --version --help | head -n 1
  peer 0.1.0
  $ peer client list --help --version | head -n 1
  usage: peer client list [OPTION…]

Output that cannot be written; a reader that stops reading.

  $ peer -C mosty client list >/dev/full
  peer: the answer could not be written: No space left on device
  [exit 3]
  $ peer -C mosty client list | head -n 1
  id      name               status      since       channel    invitations
  $ peer -C mosty explain | true
  $ peer | head -n 1
  usage: peer [-C DIR] [OPTION…] COMMAND …
