The example program is sound whenever it is looked at; what a rule says can be asked.

  $ cp -R "$EXAMPLES/mosty" . && cd mosty && export PEER_NOW=2027-01-25T09:00

  $ peer check
  $ for now in 2020-02-29T12:00 2026-11-01T00:00 2027-01-31T23:59 2033-03-27T02:30; do peer check --strict --now $now; done
  $ peer check --format json
  []
  $ mv people .. && peer check && mv ../people .

Somebody edits by hand.

  $ sed -i 's/"late"/"layte"/; s/c-t8fw/c-t8fx/' sessions/2027/2027-01-18-group.toml
  $ peer check
  sessions/2027/2027-01-18-group.toml:12:1: error: no client 'c-t8fx' [references]
    12 | c-t8fx = { answer = "yes", at = 2027-01-13T11:45:00+01:00 }
       | ^~~~~~
  help: did you mean 'c-t8fw'?
  sessions/2027/2027-01-18-group.toml:18:10: error: 'c-n9xw' is 'layte', which is not a word for it [shape]
    18 | c-n9xw = "layte"
       |          ^~~~~~~
  help: one of present, late, left-early, excused, absent, sent-away; did you mean 'late'?
  sessions/2027/2027-01-18-group.toml:19:1: error: no client and no member of staff 'c-t8fx' [references]
    19 | c-t8fx = "present"  # poprvé
       | ^~~~~~
  help: did you mean 'c-t8fw'?
  3 errors
  [exit 1]
  $ peer check --format json
  [
    {
      "file": "sessions/2027/2027-01-18-group.toml",
      "line": 12,
      "column": 1,
      "end-line": 12,
      "end-column": 7,
      "severity": "error",
      "rule": "references",
      "subject": "c-t8fx",
      "message": "no client 'c-t8fx'",
      "help": "did you mean 'c-t8fw'?",
      "fixable": false,
      "follows": 0,
      "anyway": null,
      "related": []
    },
    {
      "file": "sessions/2027/2027-01-18-group.toml",
      "line": 18,
      "column": 10,
      "end-line": 18,
      "end-column": 17,
      "severity": "error",
      "rule": "shape",
      "subject": null,
      "message": "'c-n9xw' is 'layte', which is not a word for it",
      "help": "one of present, late, left-early, excused, absent, sent-away; did you mean 'late'?",
      "fixable": false,
      "follows": 0,
      "anyway": null,
      "related": []
    },
    {
      "file": "sessions/2027/2027-01-18-group.toml",
      "line": 19,
      "column": 1,
      "end-line": 19,
      "end-column": 7,
      "severity": "error",
      "rule": "references",
      "subject": "c-t8fx",
      "message": "no client and no member of staff 'c-t8fx'",
      "help": "did you mean 'c-t8fw'?",
      "fixable": false,
      "follows": 0,
      "anyway": null,
      "related": []
    }
  ]
  {
    "error": "3 errors",
    "exit": 1,
    "help": null,
    "findings": [],
    "remarks": []
  }
  [exit 1]
  $ peer client show simon
  id           c-t8fw
  name         Šimon Bartoš
  call         Šimone
  email        simon.bartos@example.org
  phone        +420700200015
  status       active
  since        2027-01-07
  source       phone
  channel      sms
  invitations  personal
  intake       booked 2027-01-07 15:30; date 2027-01-07; by s-t8rc, s-g9hv; psychotherapy yes; psychiatrist yes; regular-activity job; rules-explained yes; letter 2027-01-07; outcome accepted
  spell        from 2027-01-07
  consent      purpose funder; state given; on 2027-01-07
  consent      purpose photos; state not-asked; on 2027-01-07
  $ git init -q . && echo .peer >>.git/info/exclude && git add -A && git commit -qm all
  $ peer attendance mark 2027-01-18/group alena=late
  2027-01-18-group on Monday 2027-01-18
    Alena Říhová             late
  peer: note: 3 older findings in the same file; 'peer check' shows them
  $ git status --short
   M sessions/2027/2027-01-18-group.toml

A rule that is off, or only a warning.

  $ printf '\n[rules]\nreferences = "warning"\nheld-is-marked = "off"\n' >>program.toml
  $ peer check sessions/2027/2027-01-18-group.toml
  sessions/2027/2027-01-18-group.toml:12:1: warning: no client 'c-t8fx' [references]
    12 | c-t8fx = { answer = "yes", at = 2027-01-13T11:45:00+01:00 }
       | ^~~~~~
  help: did you mean 'c-t8fw'?
  sessions/2027/2027-01-18-group.toml:18:10: error: 'c-n9xw' is 'layte', which is not a word for it [shape]
    18 | c-n9xw = "layte"
       |          ^~~~~~~
  help: one of present, late, left-early, excused, absent, sent-away; did you mean 'late'?
  sessions/2027/2027-01-18-group.toml:19:1: warning: no client and no member of staff 'c-t8fx' [references]
    19 | c-t8fx = "present"  # poprvé
       | ^~~~~~
  help: did you mean 'c-t8fw'?
  1 error, 2 warnings
  [exit 1]
  $ sed -i 's/held-is-marked = "off"/held-is-market = "off"/' program.toml
  $ peer check program.toml
  program.toml:109:1: error: no rule 'held-is-market' [shape]
    109 | held-is-market = "off"
        | ^~~~~~~~~~~~~~
  help: did you mean 'held-is-marked'?
  1 error
  [exit 1]
  $ peer client list
  id      name               status      since       channel    invitations
  c-4hpz  Alena Říhová       active      2026-11-05  email      personal
  c-2vgx  Barbora Zelenková  active      2026-11-10  email      personal
  c-b6ne  David Sýkora       active      2026-02-17  phone      personal
  c-p2zk  Eliška Fialová     applicant               email
  c-f8rk  Jiří Havránek      active      2026-06-16  email      personal
  c-d3wy  Klára Benešová     active      2026-05-05  facebook   personal
  c-h5cs  Markéta Urbánková  active      2026-01-20  sms        announcement
  c-9tqm  Matěj Kučera       active      2025-10-14  messenger  personal
  c-w5yn  Nela Horáčková     applicant   2027-01-21  email
  c-j7tb  Petr Vlček         paused      2027-01-05  email      personal
  c-n9xw  Radek Čermák       active      2026-11-19  messenger  personal
  c-t8fw  Šimon Bartoš       active      2027-01-07  sms        personal
  c-q6vh  Tomáš Jelínek      waitlisted  2026-12-10  phone
  c-7k3f  Žofie Dvorská      active      2025-09-01  sms        personal

  $ peer explain
  Entry
    intake-first            no attendance, reply or personal invitation before an accepted interview
    intake-complete         an accepted interview settles everything, or a coordinator makes an exception
    intake-by-staff         an intake interview is held by somebody employed on that day
    membership-by-decision  a membership begins with an accepted interview that still stands
    members-only            attendance lists members and staff of that day; guests come only to workshops
    facebook-after-intake   nobody joins the closed Facebook group before an accepted interview
    offer-while-waiting     a place is offered to a person on the waiting list and accepted while it is open
    companion-agreed        a newcomer has one older companion at a time, and both are members when they agree

  Team
    two-consultants         at least two consultants are employed on every day of the program
    session-staff           a held session had staff, at least as many as policy.session-staff says
    coordinator-present     once there has been a coordinator, one is employed on every day that others are
    staff-on-duty           a session's staff are employed on its day, and in one place at a time
    course-known            a consultant has done the social-services course, or is due to do it soon
    task-owned              a task has an owner, a due day, and one outcome

  Sessions
    schedule-parity         a session of an even-week or odd-week activity is in such a week
    session-times           a session ends after it starts, its break fits, and trips are on free days
    session-overlap         no two sessions for clients take place at the same time
    closed-day              no session in a closure, and on a public holiday only with a reason
    place-known             no reminder goes out for a session without a place or link

  Attendance
    no-future-marks         attendance is marked on or after the day of a session that took place
    held-is-marked          a held session has marks or guests, or says that nobody came
    minutes-fit             the minutes of a mark fit into the session; without attendance there are none
    cancelled-has-reason    a cancelled session has a reason and no attendance
    sent-away-returns       being sent away has a reason, and nothing later refers to it

  Messages
    lead-time               first invitations go out policy.invite-days ahead, policy.trip-days for trips
    one-channel             each client is told by one channel; by none if paused, gone or wanting to be left in peace
    no-flood                at most policy.messages-per-week invitations and reminders per client in seven days

  Crisis
    crisis-referred         a serious crisis has a follow-up, and a referral or the decision that none is needed
    on-call-rota            two or more workers, each with a service phone and a backup, take turns on call

  Records
    references              every id refers to a record, and spells, pauses and moves fit together
    left-open               open matters get an outcome before policy.horizon-days have passed
    same-person             no two clients have the same name, address or number, unless not-same-as says so
    client-or-staff         nobody is a client and a worker at the same time
    address-known           people reached by e-mail, SMS or phone have that address on record
    private-files           nobody else on this machine can read the data directory and its files
    merge-driver            git merges records by their meaning in this clone

  Privacy
    consent-needed          a client is referred outside only with their consent on that day
    confidential            nothing said, felt or diagnosed is written down, and reasons are short
    no-names                no text outside people/ contains anybody's name, number or address
    people-apart            who anybody is stands in no repository but that of people/
    reason-known            every reason is a word of its closed list
    command-in-data         no program to run is named in the files

  $ peer explain intake-first
  intake-first: no attendance, reply or personal invitation before an accepted
    interview

  Somebody who comes without the interview has not heard what the program is or
  what its rules are, and nobody has asked whether it is right for them now. They
  may leave worse than they came, and the others, who rely on a closed circle,
  meet a stranger.

  remedy    hold the interview first and record it with 'peer intake record
            CLIENT'
  severity  error, unless [rules] in program.toml says otherwise
  reach     client
  source    program §5.1

  Good:
    # FILE clients/c-2.toml
    channel = "phone"

    [[intake]]
    booked = 2026-11-24T16:00:00

    # FILE sessions/2026/2026-11-23-group.toml
    activity = "group"
    date = 2026-11-23
    start = 18:00:00
    end = 20:30:00
    status = "held"
    staff = ["s-ada", "s-ema"]

    [attendance]
    c-1 = "present"

  Bad, at the line that ends in '#!':
    # FILE clients/c-2.toml
    channel = "phone"

    [[intake]]
    booked = 2026-11-24T16:00:00

    # FILE sessions/2026/2026-11-23-group.toml
    activity = "group"
    date = 2026-11-23
    start = 18:00:00
    end = 20:30:00
    status = "held"
    staff = ["s-ada", "s-ema"]

    [attendance]
    c-1 = "present"
    c-2 = "present"  #! intake-first

  $ peer explain intake-frist
  peer: no rule 'intake-frist'
  help: did you mean 'intake-first'?
  [exit 2]
  $ peer explain closed-day --format json | head -n 12
  {
    "rule": "closed-day",
    "theme": "Sessions",
    "title": "no session in a closure, and on a public holiday only with a reason",
    "severity": "error",
    "reach": "record",
    "source": "program §2",
    "why": "Somebody gathers the strength to come and finds the house dark. A public holiday may be the very evening when people need company, or one when nobody can come: somebody has to decide which.",
    "remedy": "cancel the session or move it: 'peer session cancel SESSION --reason R', 'peer session move SESSION --to DATE --reason R'",
    "yields-to-facts": true,
    "good": "# FILE sessions/2026/2026-12-24-club.toml\nactivity = \"club\"\ndate = 2026-12-24\nstart = 18:00:00\nend = 21:00:00\nstatus = \"planned\"\nreason = \"not-alone\"\n",
    "bad": "# FILE sessions/2026/2026-12-28-group.toml\nactivity = \"group\"\ndate = 2026-12-28  #! closed-day\nstart = 18:00:00\nend = 20:30:00\nstatus = \"planned\"\n"
  $ cd .. && rm -r mosty && cp -R "$EXAMPLES/mosty" . && cd mosty
  $ peer policy
  key                   value  default  set in        serves        meaning
  session-staff             2        2  default       program §3.2  number of staff a session should have
  course-days             365      365  default       program §3.3  days after starting work by which a consultant has done the course
  invite-window-days       14       14  default       program §7.2  days ahead from which invitations go out
  trip-window-days         42       42  default       program §2.4  the same for trips and workshops
  invite-days               3        3  program.toml  program §7.2  days before a session by which the first invitation goes out
  trip-days                14       14  program.toml  program §2.4  the same for trips and workshops
  messages-per-week         3        3  program.toml  program §7.3  personal messages to one client in seven days, not counting notices
  quiet-from-hour          21       21  default       program §7.2  hour from which no invitations or reminders are sent; notices of changes still are
  quiet-until-hour          7        7  default       program §7.2  hour until which none are sent; the same as quiet-from-hour: no quiet hours
  sms-characters          268      268  default       program §7.1  most characters an SMS should have (four parts of 67 with Czech letters)
  html                  false    false  default       design §5     e-mail has an HTML version beside the text
  silent-days              30       30  default       program §7.4  days without contact after which somebody checks on a client
  attempt-days              7        7  default       program §7.4  days between attempts to reach a silent client
  due-days                 14       14  default       design §4     days ahead that 'due' looks
  referral-days             7        7  default       program §7.6  days after which an open referral is followed up
  stability-days          365      365  default       program §3.3  days after which a coordinator confirms a consultant's stability again
  offer-days                7        7  default       program §5.4  days for which an offer of a place is open
  familiar-sessions         3        3  default       program §1.3  sessions together after which a client is used to a worker
  undo-days                 7        7  default       design §1.9   days for which a command can be taken back
  horizon-days            400      400  default       design §4     days back to look for open matters
  move-days                31       31  default       design §2     days a session may be moved; to go further, cancel it and plan a new one
  opening-minutes           3        3  default       program §2.1  minutes per person in the opening round
  closing-minutes           2        2  default       program §2.1  minutes per person in the closing round
  introduction-minutes      2        2  default       program §2.1  minutes per person for introductions when somebody is new
  topic-minutes             5        5  default       program §2.1  fewest minutes for one topic
  discreet               true     true  default       design §1.5   subjects and SMS do not reveal what kind of program it is
  smallest-cell             5        5  default       program §6.1  fewest people a cell of a de-identified export must have to be shown
  $ sed -i 's/^invite-days = 3/invite-days = 5/' program.toml && peer policy | grep invite-days
  invite-days               5        3  program.toml  program §7.2  days before a session by which the first invitation goes out
  $ sed -i 's/^invite-days = 5/invite-days = 500/' program.toml && peer policy | grep invite-days
  program.toml:94:15: error: 'invite-days' is 500, out of range [shape]
    94 | invite-days = 500
       |               ^~~
  help: from 0 to 60
  peer: the answer is not complete: some files could not be read as they are
  invite-days               3        3  default       program §7.2  days before a session by which the first invitation goes out
