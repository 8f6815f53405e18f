Who is a client is nobody else's business: what peer writes is open to its owner alone, and `check` warns of what is open to
others, once a folder.

  $ umask 022 && peer init bridges --no-git --language en && cd bridges && export PEER_NOW=2026-11-02T09:00
  made the data directory $WORK/bridges for bridges
    program.toml  language en, time zone Europe/Prague, public holidays cz
    people/       names and addresses, a repository of its own
  next: look through program.toml; then peer -C bridges staff add NAME --role coordinator
  $ peer staff add 'Ada Stone' --role consultant --id s-ada && peer client add 'Joan Reed' --id c-joan
  s-ada  Ada Stone  consultant from Monday 2026-11-02
  staff/s-ada.toml:1:8: warning: whether 's-ada' has done the course, or by when, is not recorded [course-known]
    1 | role = "consultant"
      |        ^~~~~~~~~~~~
  help: record it with 'peer staff set STAFF course=done:DATE', or 'course=due:DATE' while it is not done
  staff/s-ada.toml:4:8: warning: fewer than two consultants from Monday 2026-11-02 on [two-consultants]
    4 | from = 2026-11-02
      |        ^~~~~~~~~~
  help: find a successor before a consultant leaves, and let them meet the clients together
  c-joan  Joan Reed  applicant, channel none
  next: peer intake book c-joan --at TIME
  $ find . -perm /077
  $ peer check
  staff/s-ada.toml:1:8: warning: whether 's-ada' has done the course, or by when, is not recorded [course-known]
    1 | role = "consultant"
      |        ^~~~~~~~~~~~
  help: record it with 'peer staff set STAFF course=done:DATE', or 'course=due:DATE' while it is not done
  staff/s-ada.toml:4:8: warning: fewer than two consultants from Monday 2026-11-02 on [two-consultants]
    4 | from = 2026-11-02
      |        ^~~~~~~~~~
  help: find a successor before a consultant leaves, and let them meet the clients together
  2 warnings
  $ cd ..

A copy or a clone under the usual umask: in a private folder nobody else gets to it, elsewhere they do.

  $ cp -R "$EXAMPLES/mosty" shut && chmod -R go=rX shut
  $ peer -C shut check --now 2027-01-25T09:00
  $ chmod go+x "$WORK/.." "$WORK"
  $ cp -R "$EXAMPLES/mosty" . && cd mosty && chmod -R go=rX . && export PEER_NOW=2027-01-25T09:00
  $ peer check
  .: warning: the data directory (mode 0755) and 1 file in it are open to others [private-files]
  help: in the data directory: chmod -R go= . ('peer check --fix' does it)
  clients: warning: 'clients' (mode 0755) and 16 files in it are open to others [private-files]
  help: in the data directory: chmod -R go= clients ('peer check --fix' does it)
  contacts: warning: 'contacts' (mode 0755) and 8 files and 2 folders in it are open to others [private-files]
  help: in the data directory: chmod -R go= contacts ('peer check --fix' does it)
  inbox: warning: 'inbox' (mode 0755) and 1 file and 1 folder in it are open to others [private-files]
  help: in the data directory: chmod -R go= inbox ('peer check --fix' does it)
  messages: warning: 'messages' (mode 0755) and 9 files and 2 folders in it are open to others [private-files]
  help: in the data directory: chmod -R go= messages ('peer check --fix' does it)
  oncall: warning: 'oncall' (mode 0755) and 3 files in it are open to others [private-files]
  help: in the data directory: chmod -R go= oncall ('peer check --fix' does it)
  people: warning: 'people' (mode 0755) and 20 files in it are open to others [private-files]
  help: in the data directory: chmod -R go= people ('peer check --fix' does it)
  sessions: warning: 'sessions' (mode 0755) and 45 files and 2 folders in it are open to others [private-files]
  help: in the data directory: chmod -R go= sessions ('peer check --fix' does it)
  staff: warning: 'staff' (mode 0755) and 4 files in it are open to others [private-files]
  help: in the data directory: chmod -R go= staff ('peer check --fix' does it)
  9 warnings
  $ peer check --strict --rule private-files >/dev/null
  9 warnings
  [exit 1]
  $ chmod -R go= . && peer check --strict

One file, several, a folder.

  $ chmod g+r people/c-4hpz.toml && peer check
  people/c-4hpz.toml: warning: 'people/c-4hpz.toml' (mode 0640) is open to others [private-files]
  help: in the data directory: chmod -R go= people/c-4hpz.toml ('peer check --fix' does it)
  1 warning
  $ chmod o+r people/*.toml && peer check
  people: warning: 20 files in 'people' are open to others [private-files]
  help: in the data directory: chmod -R go= people ('peer check --fix' does it)
  1 warning
  $ chmod -R go= people && chmod g+rx sessions && peer check
  sessions: warning: 'sessions' (mode 0750) is open to others [private-files]
  help: in the data directory: chmod -R go= sessions ('peer check --fix' does it)
  1 warning
  $ chmod g= sessions && chmod 711 . && peer check --format json
  [
    {
      "file": ".",
      "line": null,
      "column": null,
      "end-line": null,
      "end-column": null,
      "severity": "warning",
      "rule": "private-files",
      "subject": null,
      "message": "the data directory (mode 0711) is open to others",
      "help": "in the data directory: chmod -R go= .",
      "fixable": true,
      "follows": 0,
      "anyway": null,
      "related": []
    }
  ]
  $ chmod 700 . && mkdir -m 755 .peer && peer check
  .peer: warning: '.peer' (mode 0755) is open to others [private-files]
  help: in the data directory: chmod -R go= .peer ('peer check --fix' does it)
  1 warning

A program that is shared by a group on purpose says so.

  $ chmod -R g=rX . && printf '\n[rules]\nprivate-files = "off"\n' >>program.toml && peer check
