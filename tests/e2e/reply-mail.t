Answers that come by mail. Every mail here is read as a mail program hands it on: no question, one
line, ids only.

  $ cp -R "$EXAMPLES/mosty" . && cd mosty && export PEER_NOW=2027-01-20T12:00
  $ cat >messages/2027/2027-01-19-t4ze.toml <<'END'
  > [[message]]
  > to = "c-2vgx"
  > sessions = ["2027-01-25-group"]
  > kind = "invite"
  > channel = "email"
  > version = 1
  > at = 2027-01-19T09:00:00+01:00
  > token = "20270119-aaaaaaaaaaaaaaaaaaaa"
  > told = [{ date = 2027-01-25, start = 18:00:00, end = 20:30:00 }]
  >
  > [[message]]
  > to = "c-4hpz"
  > sessions = ["2027-01-25-group", "2027-01-28-club-thursday"]
  > kind = "invite"
  > channel = "email"
  > version = 1
  > at = 2027-01-19T09:00:00+01:00
  > token = "20270119-bbbbbbbbbbbbbbbbbbbb"
  > told = [{ date = 2027-01-25, start = 18:00:00, end = 20:30:00 }, { date = 2027-01-28, start = 18:00:00, end = 21:00:00 }]
  >
  > [[outcome]]
  > of = 1
  > state = "sent"
  > END

`word ADDRESS TOKEN TIME TEXT` is a mail with one line above the quotation, `event ADDRESS TOKEN.N
SEQUENCE TIME PARTSTAT` the answer of a calendar program.

  $ word() { cat <<END
  > From: Somebody <$1>
  > To: mosty@example.org
  > Date: $3 +0100
  > Subject: Re: =?utf-8?q?Pozv=C3=A1nka?=
  > In-Reply-To: <$2@example.org>
  > Content-Type: text/plain; charset=utf-8
  >
  > $4
  >
  > > Přijdete?
  > END
  > }
  $ event() { cat <<END
  > From: calendar@mail.example.org
  > To: mosty@example.org
  > Date: Tue, 19 Jan 2027 10:00:00 +0100
  > Auto-Submitted: auto-generated
  > Content-Type: text/calendar; charset=utf-8; method=${6:-REPLY}
  >
  > BEGIN:VCALENDAR
  > VERSION:2.0
  > METHOD:${6:-REPLY}
  > BEGIN:VEVENT
  > UID:$2@example.org
  > SEQUENCE:$3
  > DTSTAMP:$4
  > ATTENDEE;PARTSTAT=$5;CN=Barbora:mailto:$1
  > END:VEVENT
  > END:VCALENDAR
  > END
  > }
  $ bara=bara.z@example.org a=20270119-aaaaaaaaaaaaaaaaaaaa b=20270119-bbbbbbbbbbbbbbbbbbbb
  $ replies() { sed -n '/^\[replies\]/,/^$/p' sessions/2027/2027-01-25-group.toml | grep -e c-2vgx -e c-4hpz; }

A word, as a file and on standard input.

  $ word $bara $a 'Tue, 19 Jan 2027 10:00:00' Ano. >mail
  $ peer reply --mail mail --dry-run
  --- a/sessions/2027/2027-01-25-group.toml
  +++ b/sessions/2027/2027-01-25-group.toml
  @@ -8,6 +8,7 @@
   facilitator = "s-t8rc"
  \x20
   [replies]
  +c-2vgx = { answer = "yes", at = 2027-01-19T10:00:00+01:00 }
   c-4hpz = { answer = "yes", at = 2027-01-19T08:02:00+01:00 }
   c-7k3f = "yes"
   c-f8rk = { answer = "no", at = 2027-01-22T09:55:00+01:00 }
  $ peer reply --mail mail
  recorded: c-2vgx yes for 2027-01-25-group
  $ peer reply --mail mail
  nothing to do: c-2vgx yes for 2027-01-25-group is recorded already
  $ word Bara.Z@Example.ORG $a 'Tue, 19 Jan 2027 10:05:00' možná | peer reply --mail -
  recorded: c-2vgx maybe for 2027-01-25-group
  $ replies
  c-2vgx = { answer = "maybe", at = 2027-01-19T10:05:00+01:00 }
  c-4hpz = { answer = "yes", at = 2027-01-19T08:02:00+01:00 }

Two answers that wait together: the later one counts, in whatever order they are read. The first one
once more changes nothing.

  $ word $bara $a 'Tue, 19 Jan 2027 10:20:00' ne | peer reply --mail -
  recorded: c-2vgx no for 2027-01-25-group
  $ word $bara $a 'Tue, 19 Jan 2027 10:10:00' ano | peer reply --mail -
  nothing to do: c-2vgx yes for 2027-01-25-group is older than what is recorded
  $ peer reply --mail mail
  nothing to do: c-2vgx yes for 2027-01-25-group is older than what is recorded
  $ replies
  c-2vgx = { answer = "no", at = 2027-01-19T10:20:00+01:00 }
  c-4hpz = { answer = "yes", at = 2027-01-19T08:02:00+01:00 }

A calendar program answers one of several sessions; a word cannot tell which.

  $ alena=alena.rihova@example.org
  $ event $alena $b.1 0 20270119T100000Z DECLINED | peer reply --mail -
  recorded: c-4hpz no for 2027-01-25-group
  $ event $alena $b.2 0 20270119T100000Z TENTATIVE | peer reply --mail - --dry-run
  --- a/sessions/2027/2027-01-28-club-thursday.toml
  +++ b/sessions/2027/2027-01-28-club-thursday.toml
  @@ -7,4 +7,5 @@
   staff = ["s-t8rc", "s-g9hv"]
  \x20
   [replies]
  +c-4hpz = { answer = "maybe", at = 2027-01-19T11:00:00+01:00 }
   c-d3wy = { answer = "yes", at = 2027-01-23T20:00:00+01:00 }
  $ event $alena $b.1 0 20270119T090000Z ACCEPTED | peer reply --mail -
  nothing to do: c-4hpz yes for 2027-01-25-group is older than what is recorded
  $ word $alena $b 'Tue, 19 Jan 2027 12:00:00' ano | peer reply --mail -
  peer: not recorded: c-4hpz answered yes to a message about 2 sessions: record each with 'peer reply SESSION c-4hpz=ANSWER'
  [exit 1]
  $ replies
  c-2vgx = { answer = "no", at = 2027-01-19T10:20:00+01:00 }
  c-4hpz = { answer = "no", at = 2027-01-19T11:00:00+01:00 }

The clock of whoever answers may be wrong: no answer is older than its invitation or newer than now.

  $ word $bara $a 'Tue, 19 Jan 2038 10:00:00' možná | peer reply --mail -
  recorded: c-2vgx maybe for 2027-01-25-group
  $ word $bara $a 'Tue, 19 Jan 2010 10:00:00' ano | peer reply --mail -
  nothing to do: c-2vgx yes for 2027-01-25-group is older than what is recorded
  $ replies
  c-2vgx = { answer = "maybe", at = 2027-01-20T12:00:00+01:00 }
  c-4hpz = { answer = "no", at = 2027-01-19T11:00:00+01:00 }

What is no answer.

  $ word $bara $a 'Tue, 19 Jan 2027 10:00:00' 'Ano, přijdu' | peer reply --mail -
  peer: not recorded: c-2vgx for 2027-01-25-group: it does not begin with yes, no or maybe on a line of its own
  [exit 1]
  $ word $bara $a 'Wed, 20 Jan 2027 12:00:00' no | peer reply --mail -
  peer: not recorded: c-2vgx for 2027-01-25-group: 'no' can be a yes in Czech: ask, then 'peer reply 2027-01-25-group c-2vgx=yes' or '=no'
  [exit 1]
  $ (echo 'Auto-Submitted: auto-replied'; word $bara $a 'Tue, 19 Jan 2027 10:00:00' Ano) | peer reply --mail -
  peer: not recorded: c-2vgx for 2027-01-25-group: an automatic reply
  [exit 1]
  $ (echo 'Return-Path: <>'; word $bara $a 'Tue, 19 Jan 2027 10:00:00' Ano) | peer reply --mail -
  peer: not recorded: c-2vgx for 2027-01-25-group: a bounce or a receipt
  [exit 1]
  $ event $bara $a.1 0 20270120T100000Z NEEDS-ACTION | peer reply --mail -
  peer: not recorded: c-2vgx for 2027-01-25-group: neither accepted nor declined
  [exit 1]
  $ event $bara $a.1 0 20270120T100000Z TENTATIVE COUNTER | peer reply --mail -
  peer: not recorded: c-2vgx for 2027-01-25-group: another time is proposed
  [exit 1]
  $ event $bara $a.1 0 20270120T100000Z ACCEPTED REQUEST | peer reply --mail -
  peer: not recorded: an answer to no message of ours
  [exit 1]
  $ word $bara $a 'Tue, 19 Jan 2027 10:00:00' ano | sed '/^Date/d' | peer reply --mail -
  peer: not recorded: c-2vgx for 2027-01-25-group: it does not tell when it was written
  [exit 1]
  $ peer reply --mail - </dev/null
  peer: not recorded: no mail
  [exit 1]
  $ head -c 2000000 /dev/zero | tr '\0' x | peer reply --mail -
  peer: not recorded: a mail of more than 1 MiB
  [exit 1]

Somebody in the middle: a token that was made up, the right one in another hand, the token of another
client, a session that was not in the message.

  $ word $bara 20270119-cccccccccccccccccccc 'Tue, 19 Jan 2027 10:00:00' ano | peer reply --mail -
  peer: not recorded: no message of the ledger carries its token
  [exit 1]
  $ word $bara 19000101-cccccccccccccccccccc 'Tue, 19 Jan 2027 10:00:00' ano | peer reply --mail -
  peer: not recorded: no message of the ledger carries its token
  [exit 1]
  $ word $bara 20270119-../../../etc/passwd 'Tue, 19 Jan 2027 10:00:00' ano | peer reply --mail -
  peer: not recorded: an answer to no message of ours
  [exit 1]
  $ word jan@example.org $a 'Wed, 20 Jan 2027 10:00:00' ano | peer reply --mail -
  peer: not recorded: c-2vgx for 2027-01-25-group: it was answered from another address
  [exit 1]
  $ event jan@example.org $a.1 0 20270120T100000Z ACCEPTED | peer reply --mail -
  peer: not recorded: c-2vgx for 2027-01-25-group: it was answered from another address
  [exit 1]
  $ word "$bara, jan@example.org" $a 'Wed, 20 Jan 2027 10:00:00' ano | peer reply --mail -
  peer: not recorded: c-2vgx for 2027-01-25-group: a mail that is not of one sender
  [exit 1]
  $ event $bara $b.1 0 20270120T100000Z ACCEPTED | peer reply --mail -
  peer: not recorded: c-4hpz for 2027-01-25-group: it was answered from another address
  [exit 1]
  $ event $alena $b.3 0 20270120T100000Z ACCEPTED | peer reply --mail -
  peer: not recorded: c-4hpz: it answers a session that they were not written to about
  [exit 1]
  $ event $alena $b 0 20270120T100000Z ACCEPTED | peer reply --mail -
  peer: not recorded: an answer to an event that is none of ours
  [exit 1]
  $ printf 'From: a\033[31mb@example.org\nIn-Reply-To: <%s@example.org>\n\n\033[31mano\n' $a | peer reply --mail -
  peer: not recorded: c-2vgx for 2027-01-25-group: a mail that is not of one sender
  [exit 1]
  $ replies
  c-2vgx = { answer = "maybe", at = 2027-01-20T12:00:00+01:00 }
  c-4hpz = { answer = "no", at = 2027-01-19T11:00:00+01:00 }

The session changes. An answer to what it was is reported; one to what they were told last is
recorded.

  $ cp -R . ../moved && cd ../moved && export PEER_NOW=2027-01-21T12:00
  $ peer session move 2027-01-25-group --to 2027-01-27 --reason staff -q
  ...
  $ event $bara $a.1 0 20270121T080000Z DECLINED | peer reply --mail -
  peer: not recorded: c-2vgx for 2027-01-25-group: the session is not when they were told
  [exit 1]
  $ cat >messages/2027/2027-01-21-n7qe.toml <<'END'
  > [[message]]
  > to = "c-2vgx"
  > sessions = ["2027-01-25-group"]
  > kind = "change"
  > channel = "email"
  > version = 2
  > at = 2027-01-21T08:00:00+01:00
  > token = "20270121-dddddddddddddddddddd"
  > told = [{ date = 2027-01-27, start = 18:00:00, end = 20:30:00 }]
  > END
  $ event $bara $a.1 0 20270121T080000Z DECLINED | peer reply --mail -
  peer: not recorded: c-2vgx for 2027-01-25-group: it answers what the session was before it changed
  [exit 1]
  $ word $bara $a 'Thu, 21 Jan 2027 09:30:00' ne | peer reply --mail -
  peer: not recorded: c-2vgx for 2027-01-25-group: it answers what the session was before it changed
  [exit 1]
  $ event $bara $a.1 1 20270121T083000Z DECLINED | peer reply --mail -
  recorded: c-2vgx no for 2027-01-25-group
  $ word $bara 20270121-dddddddddddddddddddd 'Thu, 21 Jan 2027 09:45:00' ano | peer reply --mail -
  recorded: c-2vgx yes for 2027-01-25-group

A change that did not go out was told to nobody.

  $ printf '\n[[outcome]]\nof = 1\nstate = "failed"\nat = 2027-01-21T08:00:01+01:00\n' >>messages/2027/2027-01-21-n7qe.toml
  $ event $bara $a.1 0 20270121T100000Z DECLINED | peer reply --mail -
  peer: not recorded: c-2vgx for 2027-01-25-group: the session is not when they were told
  [exit 1]
  $ cd ../mosty

A session that is cancelled, one that is over, one that is gone; an address that is not known; an
answer in English; a record that cannot be read.

  $ sed -i 's/^status.*/status = "cancelled"\nreason = "weather"/' ../moved/sessions/2027/2027-01-25-group.toml
  $ event $bara $a.1 1 20270121T100000Z DECLINED | peer -C ../moved reply --mail -
  peer: not recorded: c-2vgx for 2027-01-25-group: the session is cancelled: tell them that it does not take place
  [exit 1]
  $ event $bara $a.1 0 20270126T110000Z DECLINED | peer reply --mail - --now 2027-01-26T13:00 --dry-run
  --- a/sessions/2027/2027-01-25-group.toml
  +++ b/sessions/2027/2027-01-25-group.toml
  @@ -8,7 +8,7 @@
   facilitator = "s-t8rc"
  \x20
   [replies]
  -c-2vgx = { answer = "maybe", at = 2027-01-20T12:00:00+01:00 }
  +c-2vgx = { answer = "no", at = 2027-01-26T12:00:00+01:00 }
   c-4hpz = { answer = "no", at = 2027-01-19T11:00:00+01:00 }
   c-7k3f = "yes"
   c-f8rk = { answer = "no", at = 2027-01-22T09:55:00+01:00 }
  peer: note: '2027-01-25-group' was on Monday 2027-01-25: who came is recorded by `peer attendance mark`
  $ sed -i '1i language = "en"' clients/c-2vgx.toml
  $ word $bara $a 'Thu, 21 Jan 2027 10:00:00' no | peer reply --mail -
  recorded: c-2vgx no for 2027-01-25-group
  $ sed -i '/^email/d' people/c-2vgx.toml
  $ event $bara $a.1 0 20270121T100000Z DECLINED | peer reply --mail -
  peer: not recorded: c-2vgx for 2027-01-25-group: people/ has no e-mail address to compare
  [exit 1]
  $ rm sessions/2027/2027-01-28-club-thursday.toml
  $ event $alena $b.2 0 20270121T100000Z ACCEPTED | peer reply --mail -
  peer: not recorded: c-4hpz for 2027-01-28-club-thursday: there is no such session
  [exit 1]
  $ sed -i '/^\[\[intake/,/^outcome/d' clients/c-4hpz.toml && sed -i '/^c-4hpz/d' sessions/2027/2027-01-25-group.toml
  $ event $alena $b.1 0 20270121T100000Z ACCEPTED | peer reply --mail -
  sessions/2027/2027-01-25-group.toml:12:1: error: reply of 'c-4hpz' for Monday 2027-01-25 before an accepted interview [intake-first]
    12 | c-4hpz = { answer = "yes", at = 2027-01-21T11:00:00+01:00 }
       | ^~~~~~
  help: hold the interview first and record it with 'peer intake record CLIENT'
  peer: refused: nothing was written
  help: if it happened all the same, record it with --anyway REASON
  [exit 1]
  $ echo 'to = [' >>messages/2027/2027-01-19-t4ze.toml
  $ event $alena $b.1 0 20270121T110000Z ACCEPTED | peer reply --mail -
  messages/2027/2027-01-19-t4ze.toml:24:8: error: not TOML: encountered end-of-file (in an array) [syntax]
    24 | to = [
       |       ^
  help: a line is KEY = VALUE, a [header] or a # comment
  peer: nothing was done
  [exit 1]

How the command is called.

  $ peer reply today c-2vgx=yes --mail mail
  peer: '--mail' takes no SESSION and no CLIENT
  help: the mail says who answers what
  [exit 2]
  $ peer reply --mail
  peer: '--mail' needs a value: FILE
  help: 'peer reply --help' shows how to use it
  [exit 2]
  $ peer reply --mail missing
  peer: cannot read the mail 'missing': No such file or directory
  help: name a file with one mail, or - for standard input
  [exit 3]
  $ peer reply --mail .
  peer: cannot read the mail '.': Is a directory
  help: name a file with one mail, or - for standard input
  [exit 3]
  $ peer reply
  peer: missing: SESSION, CLIENT=ANSWER
  help: 'peer reply --help' shows how to use it
  [exit 2]
