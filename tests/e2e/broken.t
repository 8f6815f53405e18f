The broken example: a fault for every rule and for every way in which a file cannot be read. All of them are found in one
run, in order of file and place; nothing is written.

  $ cp -R "$EXAMPLES/broken" . && cd broken
  $ find . -type f | sort | xargs sha256sum > ../before
  $ peer check
  clients/c-accompanied.toml:19:10: warning: 'c-left' is not a member on Monday 2026-11-16, when they agreed [companion-agreed]
    19 | agreed = 2026-11-16
       |          ^~~~~~~~~~
  help: correct the [[companion]], or agree on another older member with both of them
  clients/c-both.toml:10:8: warning: 'c-both' is a client while 's-ada', of the same name, is a worker [client-or-staff]
    10 | from = 2026-09-01
       |        ^~~~~~~~~~
  staff/s-ada.toml:6:8: note: the employment
    6 | from = 2026-01-01
      |        ^~~~~~~~~~
  help: end the membership on the day before the work began: peer client end c-both --on DATE; if they are two people, one of the entries is wrong
  clients/c-early.toml:6:7: error: 's-ada' is not employed on Monday 2025-12-15, the day of the interview [intake-by-staff]
    6 | by = ["s-ada"]
      |       ^~~~~~~
  staff/s-ada.toml:6:8: note: the employment begins here
    6 | from = 2026-01-01
      |        ^~~~~~~~~~
  help: correct 'by' or 'date' of the interview, or the [[spell]] of the worker in their file; 'peer staff show STAFF' prints it
  clients/c-empty.toml:2:11: error: 'channel' is empty [shape]
    2 | channel = ""
      |           ^~
  help: write a value, or remove the key
  clients/c-facebook.toml:3:18: error: 'c-facebook' is in the closed group since Tuesday 2026-11-10, before an accepted interview [facebook-after-intake]
    3 | facebook-group = 2026-11-10
      |                  ^~~~~~~~~~
  clients/c-facebook.toml:6:8: note: the accepted interview
    6 | date = 2026-11-12
      |        ^~~~~~~~~~
  help: take them out of the group until the interview ('peer client set CLIENT facebook-group='), or correct the day
  clients/c-key.toml:2:1: error: unknown key 'chanel' [shape]
    2 | chanel = "email"
      | ^~~~~~
  help: did you mean 'channel'?
  clients/c-notes.toml:2:1: error: 'notes' has no place in the files [confidential]
    2 | notes = "told us about the divorce"
      | ^~~~~
  help: remove it: free notes are where confidences end up
  clients/c-offered.toml:10:6: error: 'c-offered' is offered a place on Monday 2026-10-19 without being on the waiting list [offer-while-waiting]
    10 | on = 2026-10-19
       |      ^~~~~~~~~~
  clients/c-offered.toml:7:11: note: declined here
    7 | outcome = "declined"
      |           ^~~~~~~~~~
  help: hold the interview that puts them on the list ('peer intake record CLIENT --outcome waitlisted'), or remove the offer
  clients/c-syntax.toml:2:17: error: not TOML: unescaped control characters other than TAB (U+0009) are explicitly prohibited (in a string) [syntax]
    2 | channel = "email
      |                 ^
  help: a text ends with a quote on its own line; \ is written \\
  clients/c-twin.toml:2:11: warning: the channel of 'c-twin' is sms, but people/ has no 'phone' [address-known]
    2 | channel = "sms"
      |           ^~~~~
  people/c-twin.toml:1:1: note: who that is
    1 | # same-person: c-good has that name too
      | ^
  help: peer client set c-twin phone=…, or another channel: peer client set c-twin channel=…
  clients/c-unasked.toml:4:1: error: 'c-unasked' is accepted, but that the letter to the client was given is not recorded [intake-complete]
    4 | [[intake]]
      | ^~~~~~~~~~
  help: ask and record what is missing with 'peer intake record CLIENT', or let a coordinator who was there give a reason for each gap as 'exception'
  clients/c-unasked.toml:7:17: error: 'c-unasked' is accepted, but regular psychotherapy was not asked about [intake-complete]
    7 | psychotherapy = "not-asked"
      |                 ^~~~~~~~~~~
  help: ask and record what is missing with 'peer intake record CLIENT', or let a coordinator who was there give a reason for each gap as 'exception'
  clients/c-undecided.toml:15:8: warning: the membership of 'c-undecided' begins on Monday 2026-10-05 without an accepted interview by then [membership-by-decision]
    15 | from = 2026-10-05
       |        ^~~~~~~~~~
  clients/c-undecided.toml:5:8: note: accepted only here
    5 | date = 2026-10-12
      |        ^~~~~~~~~~
  help: record the interview with 'peer intake record CLIENT', or correct 'from' of the [[spell]]
  clients/c-word.toml:2:11: error: 'channel' is 'pigeon', which is not a word for it [shape]
    2 | channel = "pigeon"
      |           ^~~~~~~~
  help: one of email, sms, messenger, facebook, phone, none
  contacts/2026/2026-10-20t2110-c-quiet.toml:10:43: error: 'c-quiet' was referred to the psychiatrist, but they have refused it [consent-needed]
    10 | referral = { to = "psychiatrist", state = "made" }
       |                                           ^~~~~~
  clients/c-quiet.toml:19:9: note: the statement
    19 | state = "refused"
       |         ^~~~~~~~~
  help: ask the person and record what they say with 'peer client consent', or keep the referral at "agreed" until they call there themselves
  contacts/2026/2026-10-25t0230-unknown.toml:9:11: warning: a serious crisis of a caller who is not known without a referral, and without the decision that none is needed [crisis-referred]
    9 | serious = true
      |           ^~~~
  help: write down what was decided: 'peer contact set CONTACT referral=TO:STATE', or referral=none when none is needed
  contacts/2026/2026-10-25t0230-unknown.toml:9:11: warning: nobody follows up a serious crisis of a caller who is not known [crisis-referred]
    9 | serious = true
      |           ^~~~
  help: name who follows up, and by when: 'peer contact set CONTACT follow-up=STAFF:DATE'
  messages/2026/2026-11-01-l3te.toml:8:6: warning: the first invitation to '2026-11-02-group' on Monday 2026-11-02 went out 1 day before; policy.invite-days says at least 3 [lead-time]
    8 | at = 2026-11-01T09:00:00+01:00
      |      ^~~~~~~~~~~~~~~~~~~~~~~~~
  sessions/2026/2026-11-02-group.toml:3:8: note: the session's day
    3 | date = 2026-11-02
      |        ^~~~~~~~~~
  help: decide time and place earlier next time, and run 'peer invite' well ahead; a club's place may follow
  messages/2026/2026-11-16-p4ce.toml:3:6: error: a personal message on Monday 2026-11-16 to 'c-quiet', who asked on Tuesday 2026-11-03 not to be written to [one-channel]
    3 | to = "c-quiet"
      |      ^~~~~~~~~
  contacts/2026/2026-11-03t1000-c-quiet.toml:8:11: note: the wish
    8 | outcome = "asked-not-to"
      |           ^~~~~~~~~~~~~~
  help: leave them in peace until they get in touch themselves; 'peer invite' says who gets nothing, and why
  messages/2026/2026-11-26-k2x9.toml:4:13: error: reminder of '2026-11-26-club', which has neither a place nor a link [place-known]
    4 | sessions = ["2026-11-26-club"]
      |             ^~~~~~~~~~~~~~~~~
  help: decide the place first: 'peer session set SESSION place=P'
  messages/2026/2026-12-02-f7ld.toml:32:6: error: 'c-good' got 4 personal messages from Wednesday 2026-12-02 to Tuesday 2026-12-08; at most 3 in 7 days [no-flood]
    32 | at = 2026-12-08T09:00:00+01:00
       |      ^~~~~~~~~~~~~~~~~~~~~~~~~
  messages/2026/2026-12-02-f7ld.toml:8:6: note: the first of them
    8 | at = 2026-12-02T09:00:00+01:00
      |      ^~~~~~~~~~~~~~~~~~~~~~~~~
  help: send one message for the week instead of one for each session, and leave the rest to the announcement; 'peer policy' shows the limit
  oncall/2026-11-02.toml:5:20: warning: 's-ema' is the backup of their own turn [on-call-rota]
    5 | backup = ["s-eva", "s-ema"]
      |                    ^~~~~~~
  oncall/2026-11-02.toml:4:19: note: the turn
    4 | staff = ["s-ada", "s-ema"]
      |                   ^~~~~~~
  help: name somebody else in 'backup'; the first stands in for the first of 'staff'
  people/c-twin.toml:2:8: warning: 'c-twin' has the same name as 'c-good' [same-person]
    2 | name = "anna good"
      |        ^~~~~~~~~~~
  people/c-good.toml:1:8: note: the other one
    1 | name = "Anna Good"
      |        ^~~~~~~~~~~
  help: keep one of the two; if they are two people: peer client set c-twin not-same-as=c-good
  program.toml:47:12: error: 'sendmail' names a program to run [command-in-data]
    47 | sendmail = ["/usr/sbin/sendmail"]
       |            ^~~~~~~~~~~~~~~~~~~~~~
  help: remove it, and name the program for this computer: 'peer git install --sendmail PROGRAM'
  sessions/2026/2026-01-05-group.toml:7:10: warning: the session on Monday 2026-01-05 is still planned, more than 400 days later [left-open]
    7 | status = "planned"
      |          ^~~~~~~~~
  sessions/2027/2027-03-01-group.toml:7:10: note: Monday 2027-03-01: it went on here
    7 | status = "held"
      |          ^~~~~~
  help: record what became of it: 'peer attendance mark SESSION CLIENT' or 'peer session cancel SESSION --reason R'
  sessions/2026/2026-10-12-group.toml:12:11: error: 'c-quiet' was sent away without a reason [sent-away-returns]
    12 | c-quiet = "sent-away"
       |           ^~~~~~~~~~~
  help: c-quiet = { status = "sent-away", reason = "words" }: one word that says why, nothing of what was said
  sessions/2026/2026-10-19-group.toml:8:10: error: the text holds the name of 'c-good' [no-names]
    8 | reason = "only Anna Good would come"
      |          ^~~~~~~~~~~~~~~~~~~~~~~~~~~
  help: write the id 'c-good' instead, or leave it out
  sessions/2026/2026-10-19-group.toml:8:10: error: the text holds the name of 'c-twin' [no-names]
    8 | reason = "only Anna Good would come"
      |          ^~~~~~~~~~~~~~~~~~~~~~~~~~~
  help: write the id 'c-twin' instead, or leave it out
  sessions/2026/2026-10-19-group.toml:8:10: error: no reason 'only Anna Good would come' [reason-known]
    8 | reason = "only Anna Good would come"
      |          ^~~~~~~~~~~~~~~~~~~~~~~~~~~
  help: why a session is cancelled: staff, place, weather, holiday, organizer, clash, authorities, safety, bereavement, clients-wish, nobody-can, other, not-said, mistake
  sessions/2026/2026-10-26-group.toml:11:42: warning: 180 minutes of 'c-good', but the session lasted 150 [minutes-fit]
    11 | c-good = { status = "present", minutes = 180 }
       |                                          ^~~
  sessions/2026/2026-10-26-group.toml:5:7: note: its end
    5 | end = 20:30:00
      |       ^~~~~~~~
  help: correct the minutes with 'peer attendance mark SESSION CLIENT --minutes N', or the end with '--ended T'
  sessions/2026/2026-11-09-group.toml:11:1: error: attendance of 'c-applicant' on Monday 2026-11-09 before an accepted interview [intake-first]
    11 | c-applicant = "present"
       | ^~~~~~~~~~~
  help: hold the interview first and record it with 'peer intake record CLIENT'
  sessions/2026/2026-11-12-team.toml:9:1: warning: the task 'bowling' has no owner [task-owned]
    9 | [[task]]
      | ^~~~~~~~
  help: name one: who = ID
  sessions/2026/2026-11-14-trip.toml:8:19: error: 's-ota' is not employed on Saturday 2026-11-14 [staff-on-duty]
    8 | staff = ["s-ada", "s-ota"]
      |                   ^~~~~~~
  staff/s-ota.toml:6:9: note: the end of the employment
    6 | until = 2026-09-30
      |         ^~~~~~~~~~
  help: name somebody who works here on that day: 'peer session set SESSION staff=ID,ID'
  sessions/2026/2026-11-14-workshop.toml:4:9: error: it begins before '2026-11-14-trip' is over [session-overlap]
    4 | start = 15:00:00
      |         ^~~~~~~~
  sessions/2026/2026-11-14-trip.toml:4:9: note: the other session
    4 | start = 09:00:00
      |         ^~~~~~~~
  help: move one of the two, or cancel it: 'peer session move SESSION --to DATE --reason R', 'peer session cancel SESSION --reason R'
  sessions/2026/2026-11-16-group.toml:12:1: error: 'c-left' was not a member on Monday 2026-11-16 [members-only]
    12 | c-left = "present"
       | ^~~~~~
  clients/c-left.toml:15:9: note: the membership ended here
    15 | until = 2026-10-31
       |         ^~~~~~~~~~
  help: correct the attendance, or open a new membership with an interview if the person has come back
  sessions/2026/2026-11-19-club.toml:3:8: error: Thursday 2026-11-19 is in week 47, which is odd; 'club' takes place in even weeks [schedule-parity]
    3 | date = 2026-11-19
      |        ^~~~~~~~~~
  help: plan it in the right week, or move a planned session with a reason: 'peer session move SESSION --to DATE --reason R'
  sessions/2026/2026-11-23-group.toml:7:10: error: the session was held without staff [session-staff]
    7 | status = "held"
      |          ^~~~~~
  help: name who led the session: 'peer session set SESSION staff=ID,ID'; of a session from before the records nobody need be known: records-from in program.toml
  sessions/2026/2026-11-28-trip.toml:5:7: error: the end 09:00 is not after the start 17:00 [session-times]
    5 | end = 09:00:00
      |       ^~~~~~~~
  help: correct 'start', 'end' and 'ended'; a session begins and ends on the same day
  sessions/2026/2026-11-30-group.toml:7:10: error: attendance is marked, but the session on Monday 2026-11-30 is still planned [no-future-marks]
    7 | status = "planned"
      |          ^~~~~~~~~
  help: set 'status' to "held" if it took place, else remove the marks
  sessions/2026/2026-12-07-group.toml:7:10: error: the session was held, but nobody is marked [held-is-marked]
    7 | status = "held"
      |          ^~~~~~
  help: mark who came with 'peer attendance mark SESSION CLIENT', or '--nobody'
  sessions/2026/2026-12-14-group.toml:7:10: error: the session is cancelled without a reason [cancelled-has-reason]
    7 | status = "cancelled"
      |          ^~~~~~~~~~~
  help: give the reason: 'peer session set SESSION reason=R'
  sessions/2026/2026-12-21-group.toml:11:1: error: no client 'c-godo' [references]
    11 | c-godo = "yes"
       | ^~~~~~
  help: did you mean 'c-good'?
  sessions/2026/2026-12-28-group.toml:3:8: error: Monday 2026-12-28 is in a closure (center) [closed-day]
    3 | date = 2026-12-28
      |        ^~~~~~~~~~
  program.toml:37:1: note: the closure
    37 | [[closure]]
       | ^~~~~~~~~~~
  help: cancel the session or move it: 'peer session cancel SESSION --reason R', 'peer session move SESSION --to DATE --reason R'
  sessions/2027/2027-01-04-group.toml:4:9: error: 'start' must be a time like 18:00:00, not a string [shape]
    4 | start = "18:00"
      |         ^~~~~~~
  help: write it without quotes: start = 18:00:00
  sessions/2027/2027-01-11-group.toml:1:1: error: 'date' is missing [shape]
    1 | # shape: the required key `date` is missing
      | ^
  help: if the file was renamed, name it 'missing-group.toml' again; else correct the date; a session that was moved says so in [[moved]]
  sessions/2027/2027-01-18-group.toml:6:1: error: unresolved merge conflict in sessions/2027/2027-01-18-group.toml line 6 [syntax]
    6 | <<<<<<< ours
      | ^
  help: keep the lines that are right and remove the markers <<<<<<< ======= >>>>>>>
  sessions/2027/2027-01-25-group.toml:3:18: error: not TOML: expected day between 1 and 31 (inclusive), saw 32 (in a date) [syntax]
    3 | date = 2027-01-32
      |                  ^
  help: dates are written 2026-11-23, moments 2026-11-20T10:00:00+01:00
  staff/s-ema.toml:8:9: warning: fewer than two consultants from Friday 2027-01-01 on [two-consultants]
    8 | until = 2026-12-31
      |         ^~~~~~~~~~
  help: find a successor before a consultant leaves, and let them meet the clients together
  staff/s-eva.toml:7:9: warning: no coordinator from Thursday 2027-04-01 on [coordinator-present]
    7 | until = 2027-03-31
      |         ^~~~~~~~~~
  help: find a successor before the coordinator leaves, or name a stand-in: 'peer staff add NAME --role coordinator --from DATE'
  staff/s-ota.toml:2:8: warning: whether 's-ota' has done the course, or by when, is not recorded [course-known]
    2 | role = "consultant"
      |        ^~~~~~~~~~~~
  help: record it with 'peer staff set STAFF course=done:DATE', or 'course=due:DATE' while it is not done
  35 errors, 15 warnings
  [exit 1]
  $ peer check --now 2031-05-05T12:00 | tail -n 4
  35 errors, 15 warnings
  staff/s-ota.toml:2:8: warning: whether 's-ota' has done the course, or by when, is not recorded [course-known]
    2 | role = "consultant"
      |        ^~~~~~~~~~~~
  help: record it with 'peer staff set STAFF course=done:DATE', or 'course=due:DATE' while it is not done
  $ find . -type f | sort | xargs sha256sum | diff ../before -

One rule, or some files.

  $ peer check --rule held-is-marked
  sessions/2026/2026-12-07-group.toml:7:10: error: the session was held, but nobody is marked [held-is-marked]
    7 | status = "held"
      |          ^~~~~~
  help: mark who came with 'peer attendance mark SESSION CLIENT', or '--nobody'
  peer: warning: 4 files could not be read and judged; 'peer check' says why
  1 error
  [exit 1]
  $ peer check clients/c-word.toml staff/s-ema.toml
  clients/c-word.toml:2:11: error: 'channel' is 'pigeon', which is not a word for it [shape]
    2 | channel = "pigeon"
      |           ^~~~~~~~
  help: one of email, sms, messenger, facebook, phone, none
  staff/s-ema.toml:8:9: warning: fewer than two consultants from Friday 2027-01-01 on [two-consultants]
    8 | until = 2026-12-31
      |         ^~~~~~~~~~
  help: find a successor before a consultant leaves, and let them meet the clients together
  1 error, 1 warning
  [exit 1]
  $ peer check staff/s-ema.toml
  staff/s-ema.toml:8:9: warning: fewer than two consultants from Friday 2027-01-01 on [two-consultants]
    8 | until = 2026-12-31
      |         ^~~~~~~~~~
  help: find a successor before a consultant leaves, and let them meet the clients together
  1 warning
  $ peer check --strict staff/s-ema.toml
  staff/s-ema.toml:8:9: warning: fewer than two consultants from Friday 2027-01-01 on [two-consultants]
    8 | until = 2026-12-31
      |         ^~~~~~~~~~
  help: find a successor before a consultant leaves, and let them meet the clients together
  1 warning
  [exit 1]
  $ peer check --rule held-is-marekd
  peer: no rule 'held-is-marekd'
  help: did you mean 'held-is-marked'?
  [exit 2]
  $ peer check clients/nothing.toml
  peer: 'clients/nothing.toml' is not a file of the data directory
  help: name a file such as program.toml or clients/ID.toml, from the working directory or from the data directory
  [exit 2]

For programs.

  $ peer check --format json sessions/2026/2026-12-07-group.toml
  [
    {
      "file": "sessions/2026/2026-12-07-group.toml",
      "line": 7,
      "column": 10,
      "end-line": 7,
      "end-column": 16,
      "severity": "error",
      "rule": "held-is-marked",
      "subject": null,
      "message": "the session was held, but nobody is marked",
      "help": "mark who came with 'peer attendance mark SESSION CLIENT', or '--nobody'",
      "fixable": false,
      "follows": 0,
      "anyway": null,
      "related": []
    }
  ]
  {
    "error": "1 error",
    "exit": 1,
    "help": null,
    "findings": [],
    "remarks": []
  }
  [exit 1]

Git keeps no permissions, so this fault is made here.

  $ chmod go+x "$WORK/.." "$WORK" && chmod go+r people/*.toml && peer check --rule private-files
  people: warning: 4 files in 'people' are open to others [private-files]
  help: in the data directory: chmod -R go= people ('peer check --fix' does it)
  peer: warning: 4 files could not be read and judged; 'peer check' says why
  1 warning

What each clone has to be told once.

  $ git init -q && printf '*.toml merge=peer\n' >.gitattributes && peer check --rule merge-driver
  .gitattributes:1:1: warning: records that two people changed would be merged as mere text: git is not told here how to merge them [merge-driver]
    1 | *.toml merge=peer
      | ^
  help: tell git once in this clone: peer git install
  peer: warning: 4 files could not be read and judged; 'peer check' says why
  1 warning

Nor does a repository come with an example: what it would hold of people/ is found here.

  $ rm .gitattributes && git add -f people && peer check --rule people-apart
  people/.peer-people: error: is in the index of the outer repository, and 4 files more of people/ [people-apart]
  help: take it out: git rm -r --cached people; earlier commits still hold it: they have to be rewritten before they are given to anybody
  peer: warning: 4 files could not be read and judged; 'peer check' says why
  1 error
  [exit 1]
