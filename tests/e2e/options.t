What all commands share.

  $ cp -R "$EXAMPLES/mosty" . && cd mosty && export PEER_NOW=2027-01-25T09:00

  $ peer --version
  peer 0.1.0
  Copyright (c) 2026 The peer authors
  License MIT: free software, without any warranty
  $ peer --help
  usage: peer [-C DIR] [OPTION…] COMMAND …

  Runs a peer-support program from a directory of plain files.

  Setting up
    init         make a data directory
    git install  name this clone of the data directory

  Every day
    today  show the day at a glance
    due    list all that waits for somebody

  People
    client add        add an applicant
    client list       list the clients with their status
    client show       show one client's record
    client set        change keys of a client's record
    client consent    record or list what a client agreed to
    client pause      record an agreed silence
    client resume     end a pause, or take a former member back
    client end        end a membership
    client letter     print the letter that a newcomer is given
    client waiting    list who waits for an interview, a decision or a place
    client offer      offer a place to somebody who waits for one, or record the answer
    client companion  record that an older member comes with a newcomer
    intake book       book the entry interview
    intake record     record the entry interview and its outcome
    staff add         add a worker
    staff list        list the workers
    staff show        show one worker's record and what it lacks
    staff set         change keys of a worker's record
    staff confirm     record that the lead confirms a worker's stability
    staff training    record a training or internship of a worker
    staff resume      take a former worker back
    staff end         end an employment

  Team
    task add   give somebody a task at a team meeting
    task list  list the tasks of team meetings
    task done  record that a task of a team meeting is done
    task drop  drop a task of a team meeting

  Service phone
    oncall           say who has the service phone
    oncall list      list who has the service phone when
    oncall set       set a rotation or an exception of the service phone
    oncall swap      let two workers change their turns at the service phone
    oncall withdraw  take an exception of the service phone back

  Sessions
    session plan     plan one session, or all that the schedule says
    session list     list the sessions of a period
    session show     show one session
    session set      change keys of a session
    session cancel   cancel a planned session
    session move     move a planned session to another day
    session agenda   print the rounds, topics and break of a group
    attendance mark  mark who came to a session
    attendance show  show who came to a session

  Messages
    reply     record what clients answered
    announce  print the announcement of the coming sessions
    invite    send or show personal invitations
    remind    send or show the reminders of today

  Contacts
    contact record  record a contact outside sessions
    contact seen    record that clients were seen outside sessions
    contact list    list contacts outside sessions
    contact show    show one contact outside sessions
    contact set     correct a contact, or tell how its referral goes on
    contact done    record that a follow-up was done
    contact drop    give a follow-up up, with a reason

  Reports
    report attendance  count sessions, answers, attendance and hours of a period
    report client      show one client's membership, presence over time, contacts and what is open
    report program     sum up a year: people, sessions, hours, contacts
    report team        show who led what, supervision by month, team meetings and their tasks
    report continuity  show whom each client is used to meeting, and whom to prepare for a departure
    report funder      sum up for the funder who took part, how often and for how long
    export             write the data out: all of it, one person's, or de-identified

  Rules
    check    show everything that is wrong in the files
    explain  say what a rule asks for and why
    policy   list the thresholds of the program

  Options of every command
    -C, --directory DIR  work in this data directory
    --now TIME           act as if it were this time (2026-11-23T18:00)
    --today DATE         act as if it were noon of this day
    --dry-run            show what would be written, write nothing
    --format FORMAT      text, json or csv; of reports also html
    --color WHEN         auto, always or never
    --no-input           ask nothing, fail when something is missing
    -q, --quiet          print only what was asked for
    -h, --help           show this help
    --version            show the version

  A client or worker is named by id, name, phone number or address; a session by id, date,
  'today', 'next' or 'last', each with /ACTIVITY if needed. 'peer COMMAND --help' tells more.

  $ peer help | head -n 1
  usage: peer [-C DIR] [OPTION…] COMMAND …

  $ peer client --help
  usage: peer client COMMAND …

    client add        add an applicant
    client list       list the clients with their status
    client show       show one client's record
    client set        change keys of a client's record
    client consent    record or list what a client agreed to
    client pause      record an agreed silence
    client resume     end a pause, or take a former member back
    client end        end a membership
    client letter     print the letter that a newcomer is given
    client waiting    list who waits for an interview, a decision or a place
    client offer      offer a place to somebody who waits for one, or record the answer
    client companion  record that an older member comes with a newcomer

  $ peer attendance mark --help
  usage: peer attendance mark SESSION [CLIENT[=STATUS]…] [OPTION…]

  Mark who came to a session.

  Marks clients and staff, each by id, name, phone number or e-mail address; a bare name means present. Who is not marked is unmarked, never absent. The first mark makes the session held. A mark replaces an earlier one, and =unmarked takes it away.

  sent-away needs --reason, and that person is marked alone; they may come back the next time. --minutes, --reason and --follow-up are about exactly one person. --nobody records that the session was held and nobody came.

  --follow-up STAFF:DATE says who asks somebody who did not come how they are. It is settled as soon as they are in touch, or by 'contact done SESSION/CLIENT'; a correction of the mark takes it back as long as nobody has tried.

  What happened is a fact: when a rule is broken it can still be recorded with --anyway REASON. Attendance of a day to come is no fact; an answer is recorded by `peer reply`.

  Arguments
    SESSION           id, date, today, next or last, each with /ACTIVITY if need be
    CLIENT[=STATUS]…  id, name, phone or e-mail; STATUS is present (the default), late, left-early, excused, absent, sent-away or unmarked

  Options
    --ended T               when the session ended, if not as planned
    --nobody                it was held and nobody came
    --minutes N             how long the one person named was there
    --reason R              why the one person named was sent away or missing
    --follow-up STAFF:DATE  who asks the one person named how they are, until when
    --anyway REASON         record it although a rule is broken; the reason is stored and the finding stays

  Common options
    -C, --directory DIR  work in this data directory
    --now TIME           act as if it were this time (2026-11-23T18:00)
    --today DATE         act as if it were noon of this day
    --dry-run            show what would be written, write nothing
    --color WHEN         auto, always or never
    --no-input           ask nothing, fail when something is missing
    -q, --quiet          print only what was asked for
    -h, --help           show this help

  Examples
    peer attendance mark last alena bedřich=late cyril=excused
    peer attendance mark 2026-11-23-group c-p2mq=sent-away --reason aggression --minutes 40
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
  help: formats are text, json and csv, of reports also html, of the rota also ics
  [exit 2]
  $ peer --format csv check
  peer: 'peer check' has no csv form
  help: it answers in text or json
  [exit 2]
  $ peer client add X --format json
  peer: 'peer client add' has no json form
  help: it answers in text
  [exit 2]
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
