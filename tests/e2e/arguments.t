Command lines at the edges of the syntax (POSIX, Utility Syntax Guidelines; design §3).

  $ cp -R "$EXAMPLES/mosty" . && cd mosty && export PEER_NOW=2027-01-25T09:00 && export PEER_RANDOM_SEED=1 && BIG=$(printf 'a%.0s' $(seq 120000))
  $ told() { code=0; "$@" > ../out 2> ../err || code=$?; head -n 2 ../out; head -n 3 ../err; return $code; }

  $ told peer client show -- alena
  id           c-4hpz
  name         Alena Říhová
  $ told peer -- client show alena
  id           c-4hpz
  name         Alena Říhová
  $ told peer client -- show alena
  id           c-4hpz
  name         Alena Říhová
  $ told peer client add -- --Jana --dry-run
  peer: unexpected argument '--dry-run'
  help: several words are one NAME in quotes: peer client add '--Jana --dry-run' …
        'peer client add --help' shows how to use it
  [exit 2]
  $ told peer client add --dry-run -- -Jana
  --- /dev/null
  +++ b/clients/c-jqze.toml
  $ told peer client add Jana --dry-run --expects '-5 degrees'
  --- /dev/null
  +++ b/clients/c-jqze.toml
  $ told peer client add Jana --dry-run --expects '--email'
  peer: '--expects' needs a value: TEXT
  help: 'peer client add --help' shows how to use it
  [exit 2]
  $ told peer client add Jana --dry-run --expects=--email
  --- /dev/null
  +++ b/clients/c-jqze.toml
  $ told peer client add Jana --dry-run --expects=-x
  --- /dev/null
  +++ b/clients/c-jqze.toml
  $ told peer client add Jana --dry-run --expects=
  peer: '--expects' has an empty value
  help: 'peer client add --help' shows how to use it
  [exit 2]
  $ told peer client add Jana --dry-run --expects ''
  peer: '--expects' has an empty value
  help: 'peer client add --help' shows how to use it
  [exit 2]
  $ told peer client add '' --dry-run
  peer: NAME is empty
  help: 'peer client add --help' shows how to use it
  [exit 2]
  $ told peer client add ' ' --dry-run
  peer: the name is empty
  help: write one
  [exit 2]
  $ told peer ''
  peer: unknown command ''
  help: 'peer --help' lists the commands; a person is found by 'peer client show NAME'
  [exit 2]
  $ told peer client ''
  peer: unknown command 'client '
  help: there are: add, companion, consent, end, letter, list, offer, pause, resume, set, show, waiting
  [exit 2]
  $ told peer client list --status=active
  id      name               status  since       channel    invitations
  c-4hpz  Alena Říhová       active  2026-11-05  email      personal
  $ told peer client list --status active --status paused
  peer: '--status' is given twice
  help: 'peer client list --help' shows how to use it
  [exit 2]
  $ told peer client list --status active,paused
  peer: 'active,paused' is no status of a client
  help: one of: applicant, waitlisted, active, paused, declined, ended
  [exit 2]
  $ told peer client list --stat active
  peer: unknown option '--stat'
  help: did you mean '--status'?
        'peer client list --help' shows how to use it
  [exit 2]
  $ told peer client list --status=
  peer: '--status' has an empty value
  help: 'peer client list --help' shows how to use it
  [exit 2]
  $ told peer client list -a
  peer: unknown option '-a'
  help: did you mean '--all'?
        'peer client list --help' shows how to use it
  [exit 2]
  $ told peer client list --all=yes
  peer: '--all' takes no value
  help: 'peer client list --help' shows how to use it
  [exit 2]
  $ told peer client list --all --all
  id      name                   status      since       channel    invitations
  c-4hpz  Alena Říhová           active      2026-11-05  email      personal
  $ told peer client list --no-all
  peer: unknown option '--no-all'
  help: 'peer client list --help' shows how to use it
  [exit 2]
  $ told peer --format=csv client list
  client,name,status,since,channel,invitations\x0d
  c-4hpz,Alena Říhová,active,2026-11-05,email,personal\x0d
  $ told peer --format csv client list --format json
  {
    "error": "'--format' is given twice",
    "exit": 2,
  [exit 2]
  $ told peer client --format csv list
  client,name,status,since,channel,invitations\x0d
  c-4hpz,Alena Říhová,active,2026-11-05,email,personal\x0d
  $ told peer client list --format CSV
  peer: 'CSV' is not a format
  help: did you mean 'csv'?
  [exit 2]
  $ told peer client list --format=tsv
  client	name	status	since	channel	invitations
  c-4hpz	Alena Říhová	active	2026-11-05	email	personal
  $ told peer client list --format yaml
  peer: 'yaml' is not a format
  help: formats are text, json and csv, of lists also tsv, of reports also html, of the rota also ics
  [exit 2]
  $ told peer client list --json
  peer: unknown option '--json'
  help: did you mean '--format json'?
        'peer client list --help' shows how to use it
  [exit 2]
  $ told peer client list -f json
  peer: unknown option '-f'
  help: did you mean '--format'?
        'peer client list --help' shows how to use it
  [exit 2]
  $ told peer client list -o json
  peer: unknown option '-o'
  help: did you mean '--format'?
        'peer client list --help' shows how to use it
  [exit 2]
  $ told peer -qC . client list
  id      name               status      since       channel    invitations
  c-4hpz  Alena Říhová       active      2026-11-05  email      personal
  $ told peer -C. client list
  id      name               status      since       channel    invitations
  c-4hpz  Alena Říhová       active      2026-11-05  email      personal
  $ told peer -C=. client list
  peer: '=.' (-C) is not a data directory: it has no program.toml
  help: name one with -C DIR, or make one with 'peer init DIR'
  [exit 3]
  $ told peer -C . -C /tmp client list
  peer: '--directory' is given twice
  help: 'peer client list --help' shows how to use it
  [exit 2]
  $ told peer -C '' client list
  peer: '-C' has an empty value
  help: 'peer client list --help' shows how to use it
  [exit 2]
  $ told peer -C /nonexistent client list
  peer: '/nonexistent' (-C) is not a data directory: it has no program.toml
  help: name one with -C DIR, or make one with 'peer init DIR'
  [exit 3]
  $ told peer -C /dev/null client list
  peer: '/dev/null' (-C) is not a data directory: it has no program.toml
  help: name one with -C DIR, or make one with 'peer init DIR'
  [exit 3]
  $ told peer -q client list
  id      name               status      since       channel    invitations
  c-4hpz  Alena Říhová       active      2026-11-05  email      personal
  $ told peer -qq client list
  id      name               status      since       channel    invitations
  c-4hpz  Alena Říhová       active      2026-11-05  email      personal
  $ told peer -v
  peer: unknown option '-v'
  help: did you mean '--version'?
  [exit 2]
  $ told peer -V
  peer: unknown option '-V'
  help: did you mean '--version'?
  [exit 2]
  $ told peer --version --help
  peer 0.1.0
  Copyright (c) 2026 The peer authors
  $ told peer --version client list
  peer 0.1.0
  Copyright (c) 2026 The peer authors
  $ told peer client list --version
  peer 0.1.0
  Copyright (c) 2026 The peer authors
  $ told peer client --version
  peer 0.1.0
  Copyright (c) 2026 The peer authors
  $ told peer -h
  usage: peer [-C DIR] [OPTION…] COMMAND …
  $ told peer -?
  peer: unknown option '-?'
  help: did you mean '--help'?
  [exit 2]
  $ told peer client list -h
  usage: peer client list [OPTION…]
  $ told peer client show alena --help
  usage: peer client show CLIENT
  $ told peer client show --help alena
  usage: peer client show CLIENT
  $ told peer help client show alena extra
  usage: peer client show CLIENT
  $ told peer help nosuch
  peer: unknown command 'nosuch'
  help: 'peer --help' lists the commands; a person is found by 'peer client show NAME'
  [exit 2]
  $ told peer help help
  usage: peer [-C DIR] [OPTION…] COMMAND …
  $ told peer help --help
  usage: peer [-C DIR] [OPTION…] COMMAND …
  $ told peer help -C . client list
  usage: peer client list [OPTION…]
  $ told peer client list extra
  peer: unexpected argument 'extra'
  help: 'peer client list --help' shows how to use it
  [exit 2]
  $ told peer session show next --now 2027-13-01T00:00
  peer: '2027-13-01' is a day that does not exist
  help: a year has the months 01 to 12
  [exit 2]
  $ told peer session show next --now yesterday
  peer: 'yesterday' is not a date and a time
  help: write a date and a time, for example 2026-11-23T18:00 or 'tomorrow 18:00'
  [exit 2]
  $ told peer --today 2027-02-30 due
  peer: '2027-02-30' is a day that does not exist
  help: the last day of that month is 2027-02-28
  [exit 2]
  $ told peer --today +1w due
  past their day
                Tomáš Jelínek waits for an interview (Kateřina Vondrová)
  $ told peer --now '2027-01-25 09:00' due
  past their day
    2025-09-01  Žofie Dvorská: a member from before the records, never asked (Kateřina Vondrová)
  $ told peer --now 2027-01-25T09:00:00Z due
  past their day
    2025-09-01  Žofie Dvorská: a member from before the records, never asked (Kateřina Vondrová)
  $ told peer --now 2027-01-25T09:00:00+05:00 today
  Monday 2027-01-25
  today       Podpůrná skupina, Monday 2027-01-25, 18:00–20:30, Centrum Mosty, Lipová 12, Praha 2
  $ told peer --today friday today
  Friday 2026-12-04
  next        Páteční klub, Saturday 2026-12-05, 18:00–21:00, Keramická dílna, Holešovice
  $ told peer --color=maybe client list
  peer: --color is auto, always or never, not 'maybe'
  [exit 2]
  $ told peer --color always client list
  \x1b[1mid      name               status      since       channel    invitations\x1b[0m
  c-4hpz  Alena Říhová       active      2026-11-05  email      personal
  $ told peer --colour always client list
  peer: unknown option '--colour'
  help: did you mean '--color'?
  [exit 2]
  $ told peer --no-color client list
  peer: unknown option '--no-color'
  help: did you mean '--color never'?
  [exit 2]
  $ told peer client list --no-colour
  peer: unknown option '--no-colour'
  help: did you mean '--color never'?
        'peer client list --help' shows how to use it
  [exit 2]
  $ told peer session list --from 2027-02-01 --until 2027-01-01
  peer: --until Friday 2027-01-01 lies before --from Monday 2027-02-01
  [exit 2]
  $ told peer session list --from -1w
  session                      weekday    date        start  end    place                              status   yes  maybe  no  came
  2027-01-18-group             monday     2027-01-18  18:00  20:30  Centrum Mosty, Lipová 12, Praha 2  held       2      0   0     5
  $ told peer session list --from=-1w
  session                      weekday    date        start  end    place                              status   yes  maybe  no  came
  2027-01-18-group             monday     2027-01-18  18:00  20:30  Centrum Mosty, Lipová 12, Praha 2  held       2      0   0     5
  $ told peer session list --from '-1w'
  session                      weekday    date        start  end    place                              status   yes  maybe  no  came
  2027-01-18-group             monday     2027-01-18  18:00  20:30  Centrum Mosty, Lipová 12, Praha 2  held       2      0   0     5
  $ told peer session agenda today --topic listen:20 solution:25
  peer: unexpected argument 'solution:25'
  help: several words are one SESSION in quotes: peer session agenda 'today solution:25' …
        'peer session agenda --help' shows how to use it
  [exit 2]
  $ told bash -c "peer client show \$'\\xff\\xfe'"
  peer: '\x{FF}\x{FE}' is not UTF-8 text
  [exit 2]
  $ told bash -c "peer \$'\\xff'"
  peer: '\x{FF}' is not UTF-8 text
  [exit 2]
  $ told bash -c "peer client set alena \$'source=\\xc3('"
  peer: 'source=\x{C3}(' is not UTF-8 text
  [exit 2]
  $ told bash -c "peer client set alena source=\$'a\\nb' --dry-run"
  peer: the source 'a\u{A}b' holds a character that cannot be kept
  help: line breaks, control characters and invisible characters are refused; leave them out
  [exit 2]
  $ told bash -c "peer client set alena source=\$'a\\e[31mb' --dry-run"
  peer: the source 'a\u{1B}[31mb' holds a character that cannot be kept
  help: line breaks, control characters and invisible characters are refused; leave them out
  [exit 2]
  $ told peer client set alena nosuch=1 --dry-run
  peer: 'nosuch' is no key that can be set
  help: one of: applied, source, channel, invitations, language, address, calls, voice-mail, calendar, activities, awaiting, silent-days, facebook-group, not-same-as, name, call, email, phone, messenger, facebook, expects, also
  [exit 2]
  $ told peer client set alena source --dry-run
  peer: 'source' is not KEY=VALUE
  help: write key=value, or key= to remove the key
  [exit 2]
  $ told peer client set alena =x --dry-run
  peer: '=x' is not KEY=VALUE
  help: write key=value, or key= to remove the key
  [exit 2]
  $ told peer client set alena source=a source=b --dry-run
  peer: 'source' is set twice
  help: give each key once
  [exit 2]
  $ told peer client set alena source=a=b --dry-run
  --- a/clients/c-4hpz.toml
  +++ b/clients/c-4hpz.toml
  $ told peer client show "$BIG"
  peer: there is no client 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…'
  help: 'peer client list --all' shows them
  [exit 2]
  $ told peer client add "$BIG" --dry-run
  peer: the name 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…' is too long: 120000 characters
  help: at most 200 are kept
  [exit 2]
  $ told peer client add Jana --dry-run --expects "$BIG"
  peer: the text of --expects 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…' is too long: 120000 characters
  help: at most 1000 are kept
  [exit 2]
  $ told peer "$BIG"
  peer: unknown command 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…'
  help: 'peer --help' lists the commands; a person is found by 'peer client show NAME'
  [exit 2]
  $ told peer client show
  peer: missing: CLIENT
  help: 'peer client show --help' shows how to use it
  [exit 2]
  $ told peer reply today $(seq -f 'c-%06g=yes' 1 30000)
  peer: there is no client 'c-000001'
  help: 'peer client list --all' shows them
  [exit 2]
  $ told peer attendance mark today alena alena=late --dry-run
  peer: 'c-4hpz' is named twice with different marks
  help: give one mark for each person
  [exit 2]
  $ told peer attendance mark today alena=late alena=late --dry-run
  --- a/sessions/2027/2027-01-25-group.toml
  +++ b/sessions/2027/2027-01-25-group.toml
  $ told peer client show ALENA
  id           c-4hpz
  name         Alena Říhová
  $ told peer client show 'Říhová Alena'
  id           c-4hpz
  name         Alena Říhová
  $ told peer client show 700200001
  id           c-4hpz
  name         Alena Říhová
  $ told peer client show 'c-4hp'
  peer: there is no client 'c-4hp'
  help: did you mean 'c-4hpz'?
  [exit 2]
  $ told peer client show c-4hpz.toml
  id           c-4hpz
  name         Alena Říhová
  $ told peer client show clients/c-4hpz.toml
  id           c-4hpz
  name         Alena Říhová
  $ told peer client show 4hpz
  peer: there is no client '4hpz'
  help: did you mean 'c-4hpz'?
  [exit 2]
  $ told peer session show 2027-01-25
  2027-01-25-group  Podpůrná skupina
  when         Monday 2027-01-25, 18:00–20:30
  $ told peer session show 25.1.2027
  2027-01-25-group  Podpůrná skupina
  when         Monday 2027-01-25, 18:00–20:30
  $ told peer session show sessions/2027/2027-01-25-group.toml
  2027-01-25-group  Podpůrná skupina
  when         Monday 2027-01-25, 18:00–20:30
  $ told peer session show group
  peer: there is no session 'group'
  help: a session is named by its id, a date, 'today', 'next' or 'last', each with /ACTIVITY if needed
  [exit 2]
  $ told peer session show today/grou
  peer: there is no activity 'grou'
  help: did you mean 'group'?
        activities are: group, club-thursday, club-friday, trip, theme, workshop, team, team-supervision, supervision
  [exit 2]
  $ told peer session show next/club
  peer: there is no activity 'club'
  help: activities are: group, club-thursday, club-friday, trip, theme, workshop, team, team-supervision, supervision
  [exit 2]
  $ told peer client list --al
  peer: unknown option '--al'
  help: did you mean '--all'?
        'peer client list --help' shows how to use it
  [exit 2]
  $ told peer client list @file
  peer: unexpected argument '@file'
  help: 'peer client list --help' shows how to use it
  [exit 2]
