A new data directory.

  $ export PEER_NOW=2026-11-02T09:00
  $ peer init mosty --dry-run
  --- /dev/null
  +++ b/people/.gitignore
  @@ -0,0 +1,12 @@
  +# Left by an interrupted write, and set aside by it.
  +.*.tmp
  +*.peer-aside
  +# Left by editors and office programs.
  +*~
  +*.bak
  +*.orig
  +.*.sw?
  +.#*
  +\#*#
  +~$*
  +.~lock.*
  --- /dev/null
  +++ b/people/.peer-people
  @@ -0,0 +1 @@
  +names of clients and staff
  --- /dev/null
  +++ b/people/.gitattributes
  @@ -0,0 +1,3 @@
  +# Records are merged by their meaning, where `peer git install` was run.
  +* text eol=lf
  +*.toml merge=peer
  --- /dev/null
  +++ b/.gitignore
  @@ -0,0 +1,35 @@
  +# people/ says who everybody is; it is a repository of its own.
  +/people/
  +# State of this machine: lock, journal.
  +/.peer/
  +# Messages written out for sending, letters, exports and reports; they contain names.
  +/outbox/
  +/letters/
  +/exports/
  +/export*/
  +*.html
  +*.pdf
  +*.eml
  +*.mbox
  +*.csv
  +*.tsv
  +*.json
  +*.xls
  +*.xlsx
  +*.ods
  +*.doc
  +*.docx
  +*.odt
  +*.zip
  +# Left by an interrupted write, and set aside by it.
  +.*.tmp
  +*.peer-aside
  +# Left by editors and office programs.
  +*~
  +*.bak
  +*.orig
  +.*.sw?
  +.#*
  +\#*#
  +~$*
  +.~lock.*
  --- /dev/null
  +++ b/.gitattributes
  @@ -0,0 +1,3 @@
  +# Records are merged by their meaning, where `peer git install` was run.
  +* text eol=lf
  +*.toml merge=peer
  --- /dev/null
  +++ b/program.toml
  @@ -0,0 +1,128 @@
  ...
  peer: note: would make the folder $WORK/mosty
  peer: note: would make the folder $WORK/mosty/clients
  peer: note: would make the folder $WORK/mosty/contacts
  peer: note: would make the folder $WORK/mosty/inbox
  peer: note: would make the folder $WORK/mosty/messages
  peer: note: would make the folder $WORK/mosty/oncall
  peer: note: would make the folder $WORK/mosty/people
  peer: note: would make the folder $WORK/mosty/sessions
  peer: note: would make the folder $WORK/mosty/staff
  peer: note: would make the folder $WORK/mosty/templates
  peer: note: would run git init in $WORK/mosty/people
  peer: note: would run git init in $WORK/mosty/
  $ ls
  $ peer init mosty --name 'Mosty Praha'
  made the data directory $WORK/mosty for Mosty Praha
    program.toml  language cs, time zone Europe/Prague, public holidays cz
    people/       names and addresses, a repository of its own
  next: look through program.toml; then peer -C mosty staff add NAME --role coordinator
  $ find mosty -not -path '*/.git/*' | sort
  mosty
  mosty/.git
  mosty/.gitattributes
  mosty/.gitignore
  mosty/clients
  mosty/contacts
  mosty/inbox
  mosty/messages
  mosty/oncall
  mosty/people
  mosty/people/.git
  mosty/people/.gitattributes
  mosty/people/.gitignore
  mosty/people/.peer-people
  mosty/program.toml
  mosty/sessions
  mosty/staff
  mosty/templates
  $ cat mosty/program.toml mosty/.gitignore
  # The program of this data directory. `peer check` checks it;
  # `peer explain` and `peer policy` explain the rules and thresholds.
  # A line that begins with # and no space is an example: remove the # to use it.
  format = 2
  name = "Mosty Praha"
  language = "cs"  # of messages to clients: cs or en; a client may have their own
  timezone = "Europe/Prague"
  #email = "peers@example.org"  # shown to clients in messages
  #phone = "+420700000000"

  # Activities. kind: support-group club trip thematic-group workshop for clients,
  # team-meeting team-supervision supervision for staff. weeks: every, even or odd, the parity of the
  # ISO week number. Without a weekday an activity is planned by hand (peer session plan ID --on DATE);
  # without a place it is set for each session. staff: ids of those who usually lead it.
  [activity.group]
  kind = "support-group"
  title = { cs = "Podpůrná skupina", en = "Support group" }
  weekday = "monday"
  weeks = "every"
  start = 18:00:00
  end = 20:30:00
  break = 10  # minutes, part of the session
  #place = "Dlouhá 1, Praha"
  #staff = []

  [activity.club-thursday]
  kind = "club"
  title = { cs = "Klub v centru", en = "Club at the center" }
  weekday = "thursday"
  weeks = "even"
  start = 18:00:00
  end = 21:00:00
  #place = "Dlouhá 1, Praha"

  [activity.club-friday]
  kind = "club"
  title = { cs = "Klub venku", en = "Club out and about" }
  weekday = "friday"
  weeks = "odd"
  start = 18:00:00
  end = 21:00:00
  # A Friday club is in a different place each time.

  [activity.trip]
  kind = "trip"
  title = { cs = "Výlet", en = "Trip" }

  [activity.workshop]
  kind = "workshop"
  title = { cs = "Setkání v komunitě", en = "Workshop at the community" }

  [activity.team-meeting]
  kind = "team-meeting"
  title = { cs = "Porada týmu", en = "Team meeting" }

  [activity.team-supervision]
  kind = "team-supervision"
  title = { cs = "Supervize týmu", en = "Team supervision" }

  [activity.supervision]
  kind = "supervision"
  title = { cs = "Individuální supervize", en = "Individual supervision" }

  # Nothing is planned on these days; one [[closure]] each, both days included.
  #[[closure]]
  #from = 2026-12-27
  #until = 2026-12-31
  #reason = "center"  # a word: peer explain reasons

  # cz or none: a session on a public holiday needs a decision.
  [calendar]
  holidays = "cz"

  # Thresholds, with their defaults.
  #[policy]
  #session-staff = 2  # number of staff a session should have (program §3.2)
  #course-days = 365  # days after starting work by which a consultant has done the course (program §3.3)
  #invite-window-days = 14  # days ahead from which invitations go out (program §7.2)
  #trip-window-days = 42  # the same for trips and workshops (program §2.4)
  #invite-days = 3  # days before a session by which the first invitation goes out (program §7.2)
  #trip-days = 14  # the same for trips and workshops (program §2.4)
  #messages-per-week = 3  # personal messages to one client in seven days, not counting notices (program §7.3)
  #quiet-from-hour = 21  # hour from which no invitations or reminders are sent; notices of changes still are (program §7.2)
  #quiet-until-hour = 7  # hour until which none are sent; the same as quiet-from-hour: no quiet hours (program §7.2)
  #sms-characters = 268  # most characters an SMS should have (four parts of 67 with Czech letters) (program §7.1)
  #html = false  # e-mail has an HTML version beside the text (design §5)
  #silent-days = 30  # days without contact after which somebody checks on a client (program §7.4)
  #attempt-days = 7  # days between attempts to reach a silent client (program §7.4)
  #due-days = 14  # days ahead that 'due' looks (design §4)
  #referral-days = 7  # days after which an open referral is followed up (program §7.6)
  #stability-days = 365  # days after which a coordinator confirms a consultant's stability again (program §3.3)
  #offer-days = 7  # days for which an offer of a place is open (program §5.4)
  #familiar-sessions = 3  # sessions together after which a client is used to a worker (program §1.3)
  #undo-days = 7  # days for which a command can be taken back (design §1.9)
  #horizon-days = 400  # days back to look for open matters (design §4)
  #move-days = 31  # days a session may be moved; to go further, cancel it and plan a new one (design §2)
  #opening-minutes = 3  # minutes per person in the opening round (program §2.1)
  #closing-minutes = 2  # minutes per person in the closing round (program §2.1)
  #introduction-minutes = 2  # minutes per person for introductions when somebody is new (program §2.1)
  #topic-minutes = 5  # fewest minutes for one topic (program §2.1)
  #discreet = true  # subjects and SMS do not reveal what kind of program it is (design §1.5)
  #smallest-cell = 5  # fewest people a cell of a de-identified export must have to be shown (program §6.1)

  # How severe a rule is, by its id: error, warning or off. `peer explain` lists the rules.
  #[rules]
  #two-consultants = "warning"

  # sender: the only clone that sends messages; name it, and the programs that send, on that computer:
  # `peer git install --as office --sendmail /usr/sbin/sendmail`. announce-to: a mailing list.
  # time-limit: seconds that each program may take.
  #[delivery]
  #sender = "office"
  #announce-to = "members@example.org"
  #time-limit = 60

  # What the funder counts, as its own document says; `peer report funder` assumes none of it and
  # says UNCONFIRMED until confirmed-on says when somebody asked. threshold-hours: from how many hours
  # of support a person counts. hour-minutes: how long such an hour is. counts: the kinds of activities
  # whose hours count. rounding: none, or down to whole hours of a person. page: a number or words.
  #[funder]
  #threshold-hours = 20
  #hour-minutes = 60
  #counts = ["support-group", "thematic-group"]
  #rounding = "none"
  #source = "rules for applicants"
  #page = 12
  #confirmed-by = "project manager"
  #confirmed-on = 2026-11-01
  # people/ says who everybody is; it is a repository of its own.
  /people/
  # State of this machine: lock, journal.
  /.peer/
  # Messages written out for sending, letters, exports and reports; they contain names.
  /outbox/
  /letters/
  /exports/
  /export*/
  *.html
  *.pdf
  *.eml
  *.mbox
  *.csv
  *.tsv
  *.json
  *.xls
  *.xlsx
  *.ods
  *.doc
  *.docx
  *.odt
  *.zip
  # Left by an interrupted write, and set aside by it.
  .*.tmp
  *.peer-aside
  # Left by editors and office programs.
  *~
  *.bak
  *.orig
  .*.sw?
  .#*
  \#*#
  ~$*
  .~lock.*

  $ peer -C mosty check
  $ git -C mosty status --short
  ?? .gitattributes
  ?? .gitignore
  ?? program.toml
  $ git -C mosty/people status --short
  ?? .gitattributes
  ?? .gitignore
  ?? .peer-people
  $ find mosty -type d -perm /077 -not -path '*/.git*'

Nothing that is there is touched.

  $ peer init mosty
  peer: '$WORK/mosty' is a data directory already
  help: look at it with 'peer check'
  [exit 3]
  $ mkdir full && touch full/letter.txt && peer init full
  peer: '$WORK/full' is not empty: it holds 'letter.txt'
  help: name a directory that is not there yet, or an empty one
  [exit 3]
  $ touch file && peer init file
  peer: '$WORK/file' is not a directory
  help: name a directory that is not there yet, or an empty one
  [exit 3]
  $ peer init ''
  peer: DIR is empty
  help: 'peer init --help' shows how to use it
  [exit 2]
  $ peer init missing/deeper
  peer: there is no directory '$WORK/missing'
  help: make it first
  [exit 3]

  $ peer init bridges --language en --timezone Europe/London --holidays none --no-git
  made the data directory $WORK/bridges for bridges
    program.toml  language en, time zone Europe/London, public holidays none
    people/       names and addresses, a repository of its own
  next: look through program.toml; then peer -C bridges staff add NAME --role coordinator
  $ grep -nE '^(language|timezone|holidays)' bridges/program.toml
  6:language = "en"  # of messages to clients: cs or en; a client may have their own
  7:timezone = "Europe/London"
  72:holidays = "none"
  $ ls -A bridges
  .gitattributes
  .gitignore
  clients
  contacts
  inbox
  messages
  oncall
  people
  program.toml
  sessions
  staff
  templates
  $ peer init x --language de
  peer: 'de' is no language that there are texts for
  help: one of: cs, en
  [exit 2]
  $ peer init x --timezone Europe/Pragu
  peer: 'Europe/Pragu' is no time zone of this system
  help: write it as Europe/Prague
  [exit 2]
  $ peer init x --holidays at
  peer: 'at' is no calendar of holidays
  help: one of: cz, none
  [exit 2]
  $ ls
  bridges
  file
  full
  mosty
