Bad input: a clear error, the other files are still read, nothing is written, nothing crashes.

  $ cp -R "$EXAMPLES/mosty" . && cd mosty && export PEER_NOW=2027-01-25T09:00

  $ git init -q . && echo .peer >>.git/info/exclude && git add -A && git commit -qm all
  $ reset() { git checkout -q . && git clean -qfdx; }

A broken file of each kind. The others are read; a command that needs this one says so.

  $ for file in clients/c-4hpz.toml staff/s-t8rc.toml people/c-4hpz.toml sessions/2027/2027-01-25-group.toml contacts/2026/2026-12-09t1640-c-h5cs.toml messages/2026/2026-11-16-k2x9.toml oncall/2026-11-02.toml program.toml; do
  >   echo 'broken = "' >>$file; peer check; echo "-- $?"; reset
  > done
  clients/c-4hpz.toml:33:12: error: not TOML: encountered end-of-file (in a string) [syntax]
    33 | broken = "
       |           ^
  help: a text ends with a quote on its own line; \ is written \\
  people/.peer-people: error: is in the index of the outer repository, and 20 files more of people/ [people-apart]
  help: take it out: git rm -r --cached people; earlier commits still hold it: they have to be rewritten before they are given to anybody
  2 errors
  -- 1
  people/.peer-people: error: is in the index of the outer repository, and 20 files more of people/ [people-apart]
  help: take it out: git rm -r --cached people; earlier commits still hold it: they have to be rewritten before they are given to anybody
  staff/s-t8rc.toml:8:12: error: not TOML: encountered end-of-file (in a string) [syntax]
    8 | broken = "
      |           ^
  help: a text ends with a quote on its own line; \ is written \\
  2 errors
  -- 1
  people/.peer-people: error: is in the index of the outer repository, and 20 files more of people/ [people-apart]
  help: take it out: git rm -r --cached people; earlier commits still hold it: they have to be rewritten before they are given to anybody
  people/c-4hpz.toml:6:12: error: not TOML: encountered end-of-file (in a string) [syntax]
    6 | broken = "
      |           ^
  help: a text ends with a quote on its own line; \ is written \\
  2 errors
  -- 1
  people/.peer-people: error: is in the index of the outer repository, and 20 files more of people/ [people-apart]
  help: take it out: git rm -r --cached people; earlier commits still hold it: they have to be rewritten before they are given to anybody
  sessions/2027/2027-01-25-group.toml:15:12: error: not TOML: encountered end-of-file (in a string) [syntax]
    15 | broken = "
       |           ^
  help: a text ends with a quote on its own line; \ is written \\
  2 errors
  -- 1
  contacts/2026/2026-12-09t1640-c-h5cs.toml:10:12: error: not TOML: encountered end-of-file (in a string) [syntax]
    10 | broken = "
       |           ^
  help: a text ends with a quote on its own line; \ is written \\
  people/.peer-people: error: is in the index of the outer repository, and 20 files more of people/ [people-apart]
  help: take it out: git rm -r --cached people; earlier commits still hold it: they have to be rewritten before they are given to anybody
  2 errors
  -- 1
  messages/2026/2026-11-16-k2x9.toml:119:12: error: not TOML: encountered end-of-file (in a string) [syntax]
    119 | broken = "
        |           ^
  help: a text ends with a quote on its own line; \ is written \\
  people/.peer-people: error: is in the index of the outer repository, and 20 files more of people/ [people-apart]
  help: take it out: git rm -r --cached people; earlier commits still hold it: they have to be rewritten before they are given to anybody
  2 errors
  -- 1
  oncall/2026-11-02.toml:6:12: error: not TOML: encountered end-of-file (in a string) [syntax]
    6 | broken = "
      |           ^
  help: a text ends with a quote on its own line; \ is written \\
  people/.peer-people: error: is in the index of the outer repository, and 20 files more of people/ [people-apart]
  help: take it out: git rm -r --cached people; earlier commits still hold it: they have to be rewritten before they are given to anybody
  2 errors
  -- 1
  program.toml:106:12: error: not TOML: encountered end-of-file (in a string) [syntax]
    106 | broken = "
        |           ^
  help: a text ends with a quote on its own line; \ is written \\
  peer: warning: the rules were not run: program.toml cannot be read
  1 error
  -- 1
  $ echo 'broken = "' >>clients/c-4hpz.toml
  $ peer client show c-4hpz
  clients/c-4hpz.toml:33:12: error: not TOML: encountered end-of-file (in a string) [syntax]
    33 | broken = "
       |           ^
  help: a text ends with a quote on its own line; \ is written \\
  peer: nothing was done
  [exit 1]
  $ card=$(peer client show zofie); echo "$card" | head -n 1
  clients/c-4hpz.toml:33:12: error: not TOML: encountered end-of-file (in a string) [syntax]
    33 | broken = "
       |           ^
  help: a text ends with a quote on its own line; \ is written \\
  peer: the answer is not complete: some files could not be read as they are
  id           c-7k3f
  $ peer client list --status active
  id      name               status  since       channel    invitations
  c-2vgx  Barbora Zelenková  active  2026-11-10  email      personal
  c-b6ne  David Sýkora       active  2026-02-17  phone      personal
  c-f8rk  Jiří Havránek      active  2026-06-16  email      personal
  c-d3wy  Klára Benešová     active  2026-05-05  facebook   personal
  c-h5cs  Markéta Urbánková  active  2026-01-20  sms        announcement
  c-9tqm  Matěj Kučera       active  2025-10-14  messenger  personal
  c-n9xw  Radek Čermák       active  2026-11-19  messenger  personal
  c-t8fw  Šimon Bartoš       active  2027-01-07  sms        personal
  c-7k3f  Žofie Dvorská      active  2025-09-01  sms        personal
  clients/c-4hpz.toml:33:12: error: not TOML: encountered end-of-file (in a string) [syntax]
    33 | broken = "
       |           ^
  help: a text ends with a quote on its own line; \ is written \\
  peer: the answer is not complete: some files could not be read as they are
  [exit 1]
  $ peer client set c-4hpz channel=sms
  clients/c-4hpz.toml:33:12: error: not TOML: encountered end-of-file (in a string) [syntax]
    33 | broken = "
       |           ^
  help: a text ends with a quote on its own line; \ is written \\
  peer: nothing was done
  [exit 1]
  $ peer attendance mark 2027-01-18 c-4hpz=late
  clients/c-4hpz.toml:33:12: error: not TOML: encountered end-of-file (in a string) [syntax]
    33 | broken = "
       |           ^
  help: a text ends with a quote on its own line; \ is written \\
  peer: nothing was done
  [exit 1]
  $ reset
  $ echo 'broken = "' >>program.toml
  $ peer client list
  program.toml:106:12: error: not TOML: encountered end-of-file (in a string) [syntax]
    106 | broken = "
        |           ^
  help: a text ends with a quote on its own line; \ is written \\
  peer: nothing was done
  [exit 1]
  $ peer client add 'Hana Zemanová'
  program.toml:106:12: error: not TOML: encountered end-of-file (in a string) [syntax]
    106 | broken = "
        |           ^
  help: a text ends with a quote on its own line; \ is written \\
  peer: nothing was done
  [exit 1]
  $ reset && git status --short

Shapes.

  $ sed -i 's/^channel = .*/channel = 7/; s/^source/sorce/' clients/c-7k3f.toml
  $ sed -i 's/^until = .*/until = 2026-02-31/' clients/c-m4dq.toml
  $ sed -i '/^status/d; s/^start = .*/start = "six"/' sessions/2027/2027-01-25-group.toml
  $ printf 'name = ""\n' >people/c-b6ne.toml
  $ printf '\377\376' >clients/c-h5cs.toml
  $ : >contacts/2026/2026-12-09t1640-c-h5cs.toml
  $ printf 'format = 3\nname = "Later"\n' >program.toml && peer check; git checkout -q program.toml
  peer: this directory has format 3, this peer knows formats up to 2: install a newer peer
  $ peer check
  clients/c-7k3f.toml:1:1: error: unknown key 'sorce' [shape]
    1 | sorce = "own-service"
      | ^~~~~
  help: did you mean 'source'?
  clients/c-7k3f.toml:2:11: error: 'channel' must be a word in quotes, not a whole number [shape]
    2 | channel = 7
      |           ^
  help: write channel = "…"
  clients/c-b6ne.toml:2:11: warning: the channel of 'c-b6ne' is phone, but people/ has no 'phone' [address-known]
    2 | channel = "phone"                     # na zprávy neodpovídá, volat po páté
      |           ^~~~~~~
  people/c-b6ne.toml:1:1: note: who that is
    1 | name = ""
      | ^
  help: peer client set c-b6ne phone=…, or another channel: peer client set c-b6ne channel=…
  clients/c-h5cs.toml:1:1: error: the text is UTF-16, not UTF-8 [syntax]
    1 | \x{FF}\x{FE}
      | ^~~~~~
  help: save the file as UTF-8
  clients/c-m4dq.toml:17:19: error: not TOML: expected day between 1 and 28 (inclusive), saw 31 (in a date) [syntax]
    17 | until = 2026-02-31
       |                   ^
  help: dates are written 2026-11-23, moments 2026-11-20T10:00:00+01:00
  contacts/2026/2026-12-09t1640-c-h5cs.toml:1:1: error: 'at' is missing [shape]
  help: add at = …
  contacts/2026/2026-12-09t1640-c-h5cs.toml:1:1: error: 'by' is missing [shape]
  help: add by = …
  contacts/2026/2026-12-09t1640-c-h5cs.toml:1:1: error: 'client' is missing [shape]
  help: add client = …
  contacts/2026/2026-12-09t1640-c-h5cs.toml:1:1: error: 'purpose' is missing [shape]
  help: add purpose = …
  people/.peer-people: error: is in the index of the outer repository, and 20 files more of people/ [people-apart]
  help: take it out: git rm -r --cached people; earlier commits still hold it: they have to be rewritten before they are given to anybody
  people/c-b6ne.toml:1:8: error: 'name' is empty [shape]
    1 | name = ""
      |        ^~
  help: write a value, or remove the key
  sessions/2027/2027-01-25-group.toml:1:1: error: 'status' is missing [shape]
    1 | activity = "group"
      | ^
  help: add status = …
  sessions/2027/2027-01-25-group.toml:3:9: error: 'start' must be a time like 18:00:00, not a string [shape]
    3 | start = "six"
      |         ^~~~~
  help: write it without quotes: start = 18:00:00
  12 errors, 1 warning
  [exit 1]
  $ reset

Ids.

  $ peer client add 'Hana Zemanová' --id ../x
  peer: '../x' cannot be the id
  help: an id is 1 to 63 letters a–z, digits and hyphens, and does not begin with a hyphen
  [exit 2]
  $ peer client add 'Hana Zemanová' --id "$(printf 'c%0299d' 0)"
  peer: 'c0000000000000000000000000000000000000000000000000000000000…' cannot be the id
  help: an id is 1 to 63 letters a–z, digits and hyphens, and does not begin with a hyphen
  [exit 2]
  $ peer client add 'Hana Zemanová' --id C-Hana
  peer: 'C-Hana' cannot be the id
  help: an id is 1 to 63 letters a–z, digits and hyphens, and does not begin with a hyphen
  [exit 2]
  $ peer client add 'Hana Zemanová' --id ''
  peer: '--id' has an empty value
  help: 'peer client add --help' shows how to use it
  [exit 2]
  $ peer client show ../program
  peer: there is no client '../program'
  help: 'peer client list --all' shows them
  [exit 2]
  $ peer session show ../../program
  peer: there is no activity '../program'
  help: activities are: group, club-thursday, club-friday, trip, theme, workshop, team, team-supervision, supervision
  [exit 2]
  $ peer client show "$(printf 'c%0299d' 0)" 2>&1 | cut -c 1-120
  peer: there is no client 'c0000000000000000000000000000000000000000000000000000000000…'
  help: 'peer client list --all' shows them

Control characters, invalid UTF-8, long text.

  $ peer client add "$(printf 'Hana\tZemanová\nX')"
  peer: the name 'Hana\u{9}Zemanová\u{A}X' holds a character that cannot be kept
  help: line breaks, control characters and invisible characters are refused; leave them out
  [exit 2]
  $ peer client add "$(printf 'Hana \033[31mZemanová')"
  peer: the name 'Hana \u{1B}[31mZemanová' holds a character that cannot be kept
  help: line breaks, control characters and invisible characters are refused; leave them out
  [exit 2]
  $ peer client add "$(printf 'Hana \377')"
  peer: 'Hana \x{FF}' is not UTF-8 text
  [exit 2]
  $ peer client add 'Hana ‮ Zemanová'
  peer: the name 'Hana \u{202E} Zemanová' holds a character that cannot be kept
  help: line breaks, control characters and invisible characters are refused; leave them out
  [exit 2]
  $ peer client add "$(printf 'H%0999d' 0)" 2>&1 | cut -c 1-120
  peer: the name 'H0000000000000000000000000000000000000000000000000000000000…' is too long: 1000 characters
  help: at most 200 are kept
  $ peer session cancel today --reason "$(printf 'r%0200d' 0)" 2>&1 | cut -c 1-120
  peer: --reason: no reason 'r00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
  help: why a session is cancelled: staff, place, weather, holiday, organizer, clash, authorities, safety, bereavement, cl
        'peer explain reasons' says what they mean
  $ peer session cancel today --reason "$(printf 'a\nb')"
  peer: --reason: no reason 'a\u{A}b'
  help: why a session is cancelled: staff, place, weather, holiday, organizer, clash, authorities, safety, bereavement, clients-wish, nobody-can, other, not-said, mistake
        'peer explain reasons' says what they mean
  [exit 2]
  $ peer client add 'Hana "Zem\anová' --id c-quoted && cat people/c-quoted.toml && peer check
  c-quoted  Hana "Zem\anová  applicant, channel none
  next: peer intake book c-quoted --at TIME
  name = "Hana \"Zem\\anová"
  people/.peer-people: error: is in the index of the outer repository, and 20 files more of people/ [people-apart]
  help: take it out: git rm -r --cached people; earlier commits still hold it: they have to be rewritten before they are given to anybody
  people/c-quoted.toml: error: git would take it into the outer repository [people-apart]
  help: write /people/ into .gitignore
  2 errors
  [exit 1]
  $ reset

A directory, a FIFO, a symbolic link in place of a file; no permission.

  $ rm clients/c-4hpz.toml && mkdir clients/c-4hpz.toml
  $ peer check
  clients/c-4hpz.toml: error: is a folder, not a file [syntax]
  help: move it out of the data directory
  people/.peer-people: error: is in the index of the outer repository, and 20 files more of people/ [people-apart]
  help: take it out: git rm -r --cached people; earlier commits still hold it: they have to be rewritten before they are given to anybody
  2 errors
  [exit 1]
  $ peer client show c-4hpz
  clients/c-4hpz.toml: error: is a folder, not a file [syntax]
  help: move it out of the data directory
  peer: nothing was done
  [exit 1]
  $ peer client set c-4hpz channel=sms
  clients/c-4hpz.toml: error: is a folder, not a file [syntax]
  help: move it out of the data directory
  peer: nothing was done
  [exit 1]
  $ reset; rmdir clients/c-4hpz.toml 2>/dev/null; git checkout -q .
  $ rm clients/c-4hpz.toml && mkfifo clients/c-4hpz.toml
  $ peer check
  clients/c-4hpz.toml: error: is not a regular file [syntax]
  help: move it out of the data directory
  people/.peer-people: error: is in the index of the outer repository, and 20 files more of people/ [people-apart]
  help: take it out: git rm -r --cached people; earlier commits still hold it: they have to be rewritten before they are given to anybody
  2 errors
  [exit 1]
  $ peer client set c-4hpz channel=sms
  clients/c-4hpz.toml: error: is not a regular file [syntax]
  help: move it out of the data directory
  peer: nothing was done
  [exit 1]
  $ rm clients/c-4hpz.toml; reset
  $ mv clients/c-4hpz.toml ../outside.toml && ln -s ../../outside.toml clients/c-4hpz.toml
  $ peer check
  clients/c-4hpz.toml: error: is a symbolic link, or lies behind one [syntax]
  help: put the file itself there: links out of the data directory are not followed
  people/.peer-people: error: is in the index of the outer repository, and 20 files more of people/ [people-apart]
  help: take it out: git rm -r --cached people; earlier commits still hold it: they have to be rewritten before they are given to anybody
  2 errors
  [exit 1]
  $ peer client set c-4hpz channel=sms
  clients/c-4hpz.toml: error: is a symbolic link, or lies behind one [syntax]
  help: put the file itself there: links out of the data directory are not followed
  peer: nothing was done
  [exit 1]
  $ ls ..
  mosty
  outside.toml
  $ rm clients/c-4hpz.toml; reset
  $ mkdir program.d && peer -C program.d client list
  peer: 'program.d' (-C) is not a data directory: it has no program.toml
  help: name one with -C DIR, or make one with 'peer init DIR'
  [exit 3]
  $ peer -C /nowhere/at/all client list
  peer: '/nowhere/at/all' (-C) is not a data directory: it has no program.toml
  help: name one with -C DIR, or make one with 'peer init DIR'
  [exit 3]
  $ peer -C program.toml client list
  peer: 'program.toml' (-C) is not a data directory: it has no program.toml
  help: name one with -C DIR, or make one with 'peer init DIR'
  [exit 3]
  $ rmdir program.d; cd /; peer client list; cd "$WORK/mosty"
  peer: there is no program.toml here or in a folder above
  help: change to a data directory, name one with -C DIR, or make one with 'peer init DIR'
  $ git status --short
