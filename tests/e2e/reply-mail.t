Answers that come by mail. Nothing is asked, and what is told holds ids only.

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
SEQUENCE TIME PARTSTAT` the answer of a calendar program; `take` reads one as a file, and says what
became of it.

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
  > From: Somebody <$1>
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
  $ take() { cat >../in; peer reply --mail ../in "$@"; }
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
  +c-2vgx = { answer = "yes", at = 2027-01-19T10:00:00+01:00, to = 2027-01-25T18:00:00 }
   c-4hpz = { answer = "yes", at = 2027-01-19T08:02:00+01:00 }
   c-7k3f = "yes"
   c-f8rk = { answer = "no", at = 2027-01-22T09:55:00+01:00 }
  recorded: c-2vgx yes for 2027-01-25-group
  $ peer reply --mail mail
  recorded: c-2vgx yes for 2027-01-25-group
  $ peer reply --mail mail
  nothing to do: c-2vgx yes for 2027-01-25-group is recorded already
  $ word Bara.Z@Example.ORG $a 'Tue, 19 Jan 2027 10:05:00' možná | take
  recorded: c-2vgx maybe for 2027-01-25-group
  $ replies
  c-2vgx = { answer = "maybe", at = 2027-01-19T10:05:00+01:00, to = 2027-01-25T18:00:00 }
  c-4hpz = { answer = "yes", at = 2027-01-19T08:02:00+01:00 }

Two answers that wait together: the later one counts, in whatever order they are read. The first one
once more changes nothing.

  $ word $bara $a 'Tue, 19 Jan 2027 10:20:00' ne | take
  recorded: c-2vgx no for 2027-01-25-group
  $ word $bara $a 'Tue, 19 Jan 2027 10:10:00' ano | take
  nothing to do: c-2vgx yes for 2027-01-25-group is older than what is recorded
  $ peer reply --mail mail
  nothing to do: c-2vgx yes for 2027-01-25-group is older than what is recorded
  $ replies
  c-2vgx = { answer = "no", at = 2027-01-19T10:20:00+01:00, to = 2027-01-25T18:00:00 }
  c-4hpz = { answer = "yes", at = 2027-01-19T08:02:00+01:00 }

A calendar program answers one of several sessions; a word cannot tell which.

  $ alena=alena.rihova@example.org
  $ event $alena $b.1 0 20270119T100000Z DECLINED | take
  recorded: c-4hpz no for 2027-01-25-group
  $ event $alena $b.2 0 20270119T100000Z TENTATIVE | take --dry-run
  --- a/sessions/2027/2027-01-28-club-thursday.toml
  +++ b/sessions/2027/2027-01-28-club-thursday.toml
  @@ -7,4 +7,5 @@
   staff = ["s-t8rc", "s-g9hv"]
  \x20
   [replies]
  +c-4hpz = { answer = "maybe", at = 2027-01-19T11:00:00+01:00, to = 2027-01-28T18:00:00 }
   c-d3wy = { answer = "yes", at = 2027-01-23T20:00:00+01:00 }
  recorded: c-4hpz maybe for 2027-01-28-club-thursday
  $ event $alena $b.1 0 20270119T090000Z ACCEPTED | take
  nothing to do: c-4hpz yes for 2027-01-25-group is older than what is recorded
  $ word $alena $b 'Tue, 19 Jan 2027 12:00:00' ano | take
  not recorded: c-4hpz: answered yes to a message about 2 sessions: record each with 'peer reply SESSION c-4hpz=ANSWER'
  waits: peer inbox show 2027-01-20-jqze
  $ replies
  c-2vgx = { answer = "no", at = 2027-01-19T10:20:00+01:00, to = 2027-01-25T18:00:00 }
  c-4hpz = { answer = "no", at = 2027-01-19T11:00:00+01:00, to = 2027-01-25T18:00:00 }

The clock of whoever answers may be wrong: no answer is older than its invitation or newer than now.

  $ word $bara $a 'Tue, 19 Jan 2038 10:00:00' možná | take
  recorded: c-2vgx maybe for 2027-01-25-group
  $ word $bara $a 'Tue, 19 Jan 2010 10:00:00' ano | take
  nothing to do: c-2vgx yes for 2027-01-25-group is older than what is recorded
  $ replies
  c-2vgx = { answer = "maybe", at = 2027-01-20T12:00:00+01:00, to = 2027-01-25T18:00:00 }
  c-4hpz = { answer = "no", at = 2027-01-19T11:00:00+01:00, to = 2027-01-25T18:00:00 }

What is no answer, or more than one.

  $ word $bara $a 'Tue, 19 Jan 2027 10:00:00' 'Ano, přijdu' | take
  nothing to do: c-2vgx yes for 2027-01-25-group is older than what is recorded
  $ word $bara $a 'Wed, 20 Jan 2027 12:00:00' no | take
  not recorded: c-2vgx for 2027-01-25-group: 'no' can be a yes in Czech: ask, then 'peer reply 2027-01-25-group c-2vgx=yes' or '=no'
  waits: peer inbox show 2027-01-20-erwg
  $ (echo 'Auto-Submitted: auto-replied'; word $bara $a 'Tue, 19 Jan 2027 10:00:00' Ano) | take
  not recorded: c-2vgx for 2027-01-25-group: an automatic reply
  waits: peer inbox show 2027-01-20-9sck
  $ (echo 'Return-Path: <>'; word $bara $a 'Tue, 19 Jan 2027 10:00:00' Ano) | take
  not recorded: c-2vgx for 2027-01-25-group: a bounce or a receipt
  waits: peer inbox show 2027-01-20-egd5
  $ event $bara $a.1 0 20270120T100000Z NEEDS-ACTION | take
  not recorded: c-2vgx for 2027-01-25-group: neither accepted nor declined
  waits: peer inbox show 2027-01-20-mtnw
  $ event $bara $a.1 0 20270120T100000Z TENTATIVE COUNTER | take
  not recorded: c-2vgx for 2027-01-25-group: another time is proposed
  waits: peer inbox show 2027-01-20-22f3
  $ event $bara $a.1 0 20270120T100000Z ACCEPTED REQUEST | take
  not recorded: c-2vgx: an automatic reply
  waits: peer inbox show 2027-01-20-91gp
  $ word $bara $a 'Tue, 19 Jan 2027 10:00:00' ano | sed '/^Date/d' | take
  not recorded: c-2vgx for 2027-01-25-group: it does not tell when it was written
  waits: peer inbox show 2027-01-20-1zkj
  $ take </dev/null
  nothing to do: no mail
  $ head -c 40000000 /dev/zero | tr '\0' x | take
  not recorded: a mail of more than 32 MiB
  read the mail: nobody knows whose it is
  waits: peer inbox show 2027-01-20-ce8g

Somebody in the middle: a token that was made up, the right one in another hand, the token of another
client, a session that was not in the message.

  $ word $bara 20270119-cccccccccccccccccccc 'Tue, 19 Jan 2027 10:00:00' ano | take
  not recorded: c-2vgx: no message of the ledger carries its token
  waits: peer inbox show 2027-01-20-hqtn
  $ word $bara 19000101-cccccccccccccccccccc 'Tue, 19 Jan 2027 10:00:00' ano | take
  not recorded: c-2vgx: no message of the ledger carries its token
  waits: peer inbox show 2027-01-20-vp7m
  $ word $bara 20270119-../../../etc/passwd 'Tue, 19 Jan 2027 10:00:00' ano | take
  not recorded: c-2vgx: an answer to no message of ours
  waits: peer inbox show 2027-01-20-vta5
  $ word jan@example.org $a 'Wed, 20 Jan 2027 10:00:00' ano | take
  not recorded: c-2vgx for 2027-01-25-group: it was answered from another address
  waits: peer inbox show 2027-01-20-wx94
  $ event jan@example.org $a.1 0 20270120T100000Z ACCEPTED | take
  not recorded: c-2vgx for 2027-01-25-group: it was answered from another address
  waits: peer inbox show 2027-01-20-ayc2
  $ word "$bara, jan@example.org" $a 'Wed, 20 Jan 2027 10:00:00' ano | take
  not recorded: c-2vgx for 2027-01-25-group: a mail that is not of one sender
  waits: peer inbox show 2027-01-20-k4yw
  $ event $bara $b.1 0 20270120T100000Z ACCEPTED | take
  not recorded: c-4hpz for 2027-01-25-group: it was answered from another address
  waits: peer inbox show 2027-01-20-g2rh
  $ event $alena $b.3 0 20270120T100000Z ACCEPTED | take
  not recorded: c-4hpz: it answers a session that they were not written to about
  waits: peer inbox show 2027-01-20-q810
  $ event $alena $b 0 20270120T100000Z ACCEPTED | take
  not recorded: c-4hpz: an answer to an event that is none of ours
  waits: peer inbox show 2027-01-20-j35t
  $ printf 'From: a\033[31mb@example.org\nIn-Reply-To: <%s@example.org>\n\n\033[31mano\n' $a | take
  not recorded: c-2vgx for 2027-01-25-group: a mail that is not of one sender
  c-2vgx: read the mail, it says more
  waits: peer inbox show 2027-01-20-zpjf
  $ replies
  c-2vgx = { answer = "maybe", at = 2027-01-20T12:00:00+01:00, to = 2027-01-25T18:00:00 }
  c-4hpz = { answer = "no", at = 2027-01-19T11:00:00+01:00, to = 2027-01-25T18:00:00 }

The session changes. An answer to what it was is reported; one to what they were told last is
recorded.

  $ cp -R . ../moved && cd ../moved && export PEER_NOW=2027-01-21T12:00
  $ peer session move 2027-01-25-group --to 2027-01-27 --reason staff -q
  ...
  $ event $bara $a.1 0 20270121T080000Z DECLINED | take
  recorded: c-2vgx no for 2027-01-25-group, as it was before the change
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
  $ event $bara $a.1 0 20270121T080000Z DECLINED | take
  nothing to do: c-2vgx no for 2027-01-25-group is recorded already
  $ word $bara $a 'Thu, 21 Jan 2027 09:30:00' ne | take
  nothing to do: c-2vgx no for 2027-01-25-group is recorded already
  $ event $bara $a.1 1 20270121T083000Z DECLINED | take
  recorded: c-2vgx no for 2027-01-25-group
  $ word $bara 20270121-dddddddddddddddddddd 'Thu, 21 Jan 2027 09:45:00' ano | take
  recorded: c-2vgx yes for 2027-01-25-group

A change that did not go out was told to nobody.

  $ printf '\n[[outcome]]\nof = 1\nstate = "failed"\nat = 2027-01-21T08:00:01+01:00\n' >>messages/2027/2027-01-21-n7qe.toml
  $ event $bara $a.1 0 20270121T100000Z DECLINED | take
  not recorded: c-2vgx for 2027-01-25-group: it answers what the session was before it changed
  waits: peer inbox show 2027-01-21-jqze
  $ cd ../mosty

A session that is cancelled, one that is over, one that is gone; an address that is not known; an
answer in English; a record that cannot be read.

  $ sed -i 's/^status.*/status = "cancelled"\nreason = "weather"/' ../moved/sessions/2027/2027-01-25-group.toml
  $ event $bara $a.1 1 20270121T100000Z DECLINED | take -C ../moved
  not recorded: c-2vgx for 2027-01-25-group: the session is cancelled: tell them that it does not take place
  waits: peer inbox show 2027-01-21-erwg
  $ event $bara $a.1 0 20270126T110000Z DECLINED | take --now 2027-01-26T13:00 --dry-run
  --- a/sessions/2027/2027-01-25-group.toml
  +++ b/sessions/2027/2027-01-25-group.toml
  @@ -8,7 +8,7 @@
   facilitator = "s-t8rc"
  \x20
   [replies]
  -c-2vgx = { answer = "maybe", at = 2027-01-20T12:00:00+01:00, to = 2027-01-25T18:00:00 }
  +c-2vgx = { answer = "no", at = 2027-01-26T12:00:00+01:00, to = 2027-01-25T18:00:00 }
   c-4hpz = { answer = "no", at = 2027-01-19T11:00:00+01:00, to = 2027-01-25T18:00:00 }
   c-7k3f = "yes"
   c-f8rk = { answer = "no", at = 2027-01-22T09:55:00+01:00 }
  recorded: c-2vgx no for 2027-01-25-group
  peer: note: '2027-01-25-group' was on Monday 2027-01-25: who came is recorded by `peer attendance mark`
  $ sed -i '1i language = "en"' clients/c-2vgx.toml
  $ word $bara $a 'Thu, 21 Jan 2027 10:00:00' no | take
  recorded: c-2vgx no for 2027-01-25-group
  $ sed -i '/^email/d' people/c-2vgx.toml
  $ event $bara $a.1 0 20270121T100000Z DECLINED | take
  not recorded: c-2vgx for 2027-01-25-group: people/ has no e-mail address to compare
  waits: peer inbox show 2027-01-21-jqze
  $ rm sessions/2027/2027-01-28-club-thursday.toml
  $ event $alena $b.2 0 20270121T100000Z ACCEPTED | take
  not recorded: c-4hpz for 2027-01-28-club-thursday: there is no such session
  waits: peer inbox show 2027-01-21-erwg
  $ sed -i '/^\[\[intake/,/^outcome/d' clients/c-4hpz.toml && sed -i '/^c-4hpz/d' sessions/2027/2027-01-25-group.toml
  $ event $alena $b.1 0 20270121T100000Z ACCEPTED | take
  not recorded: c-4hpz yes for 2027-01-25-group: a rule does not allow it
  waits: peer inbox show 2027-01-21-9sck
  sessions/2027/2027-01-25-group.toml:12:1: error: reply of 'c-4hpz' for Monday 2027-01-25 before an accepted interview [intake-first]
    12 | c-4hpz = { answer = "yes", at = 2027-01-21T11:00:00+01:00, to = 2027-01-25T18:00:00 }
       | ^~~~~~
  help: hold the interview first and record it with 'peer intake record CLIENT'
  $ echo 'to = [' >>messages/2027/2027-01-19-t4ze.toml
  $ event $alena $b.1 0 20270121T110000Z ACCEPTED | take
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

The mail service rewrote the Message-ID; a photo of 5 MB; an answer by number, and one that is meant for
all.

  $ word $bara x 'Tue, 19 Jan 2027 10:00:00' ano | sed 's/^In-Reply-To.*/In-Reply-To: <0102-0@mail.example.net>/' | take -C ../moved
  not recorded: c-2vgx: an answer to no message of ours
  waits: peer inbox show 2027-01-21-9sck
  $ cp -R "$EXAMPLES/mosty" ../numbers && cp messages/2027/2027-01-19-t4ze.toml ../numbers/messages/2027 && sed -i '/^to = \[/d' ../numbers/messages/2027/2027-01-19-t4ze.toml
  $ (word $bara $a 'Thu, 21 Jan 2027 11:00:00' x | sed '/^Content-Type/,$d'; printf 'MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nAno\n--b\nContent-Type: image/jpeg\nContent-Transfer-Encoding: base64\n\n'; head -c 5000000 /dev/zero | base64; echo --b--) | take -C ../numbers
  recorded: c-2vgx yes for 2027-01-25-group
  waits: peer inbox show 2027-01-21-jqze
  $ word $alena $b 'Wed, 20 Jan 2027 12:00:00' '1 ne, 2 možná' | take -C ../numbers
  recorded: c-4hpz no for 2027-01-25-group
  recorded: c-4hpz maybe for 2027-01-28-club-thursday
  $ word $alena $b 'Wed, 20 Jan 2027 13:00:00' 'Bohužel ne' | take -C ../numbers
  nothing to do: c-4hpz no for 2027-01-25-group is recorded already
  recorded: c-4hpz no for 2027-01-28-club-thursday
  $ word $alena $b 'Wed, 20 Jan 2027 14:00:00' 'Obě ano' | take -C ../numbers
  recorded: c-4hpz yes for 2027-01-25-group
  recorded: c-4hpz yes for 2027-01-28-club-thursday
  $ word $alena $b 'Wed, 20 Jan 2027 15:00:00' 'Ano' | take -C ../numbers
  not recorded: c-4hpz: answered yes to a message about 2 sessions: record each with 'peer reply SESSION c-4hpz=ANSWER'
  waits: peer inbox show 2027-01-21-erwg

In a mail pipe nothing is printed, whatever comes; what somebody has to read goes to whoever has the
service phone.

  $ cp -R "$EXAMPLES/mosty" ../pipe && cd ../pipe && export PEER_NOW=2027-01-20T12:00
  $ cp ../mosty/messages/2027/2027-01-19-t4ze.toml messages/2027 && sed -i '/^to = \[/d' messages/2027/2027-01-19-t4ze.toml
  $ cat >../sms <<'END'
  > #!/bin/sh
  > echo "to $1: $(cat)" >>"$(dirname "$0")/texts"
  > END
  $ chmod +x ../sms && git init -q . && peer git install --as office --sendmail true --sms "$PWD/../sms" -q
  ...
  $ pipe() { peer reply --mail -; }
  $ word $bara $a 'Tue, 19 Jan 2027 10:00:00' 'Ano, přijdu.' | pipe
  $ word $bara $a 'Tue, 19 Jan 2027 10:05:00' 'Ne
  >
  > Chci umřít' | pipe
  $ word jan@example.org $a 'Tue, 19 Jan 2027 10:10:00' ano | pipe
  $ word $bara 20270119-cccccccccccccccccccc 'Tue, 19 Jan 2027 10:00:00' ano | pipe
  $ (echo 'Authentication-Results: mx.example.org; dmarc=fail (p=none)'; word $bara $a 'Tue, 19 Jan 2027 10:20:00' ano) | pipe
  $ grep c-2vgx sessions/2027/2027-01-25-group.toml
  c-2vgx = { answer = "no", at = 2027-01-19T10:05:00+01:00, to = 2027-01-25T18:00:00 }
  $ cat ../texts
  to +420700100204: Nový e-mail od klienta, prosím přečtěte.
  $ peer inbox list
  2027-01-20-jqze  read a mail of Barbora Zelenková: it says more than an answer
  2027-01-20-9sck  Barbora Zelenková answered yes: it names no message of ours
  2027-01-20-egd5  Barbora Zelenková answered yes to Podpůrná skupina on Monday 2027-01-25: the mail server says that it is forged
  2027-01-20-erwg  Barbora Zelenková answered yes to Podpůrná skupina on Monday 2027-01-25: it came from another address
  $ peer inbox list --format csv
  mail,at,kind,reason,client,session,answer,message-id,settled,what\x0d
  2027-01-20-jqze,2027-01-20T12:00:00+01:00,unread,own-words,c-2vgx,2027-01-25-group,no,,,read a mail of Barbora Zelenková: it says more than an answer\x0d
  2027-01-20-9sck,2027-01-20T12:00:00+01:00,answer,other-message,c-2vgx,,yes,,,Barbora Zelenková answered yes: it names no message of ours\x0d
  2027-01-20-egd5,2027-01-20T12:00:00+01:00,answer,forged,c-2vgx,2027-01-25-group,yes,,,Barbora Zelenková answered yes to Podpůrná skupina on Monday 2027-01-25: the mail server says that it is forged\x0d
  2027-01-20-erwg,2027-01-20T12:00:00+01:00,answer,another-address,c-2vgx,2027-01-25-group,yes,,,Barbora Zelenková answered yes to Podpůrná skupina on Monday 2027-01-25: it came from another address\x0d
  $ peer due | head -8
  to be read first
    2027-01-20  read a mail of Barbora Zelenková: it says more than an answer (Lucie Šrámková)
                peer inbox settle 2027-01-20-jqze

  past their day
                Nela Horáčková waits for an interview (Kateřina Vondrová)
                peer intake book c-w5yn --at TIME
    2025-09-01  Žofie Dvorská: a member from before the records, never asked (Kateřina Vondrová)
  $ grep -rl 'umřít\|Chci' . ; true
  $ for f in inbox/2027/2027-01-20-*.toml; do cat $f; echo; done
  kind = "answer"
  reason = "other-message"
  at = 2027-01-20T12:00:00+01:00
  client = "c-2vgx"
  answer = "yes"

  kind = "answer"
  reason = "forged"
  at = 2027-01-20T12:00:00+01:00
  client = "c-2vgx"
  session = "2027-01-25-group"
  answer = "yes"

  kind = "answer"
  reason = "another-address"
  at = 2027-01-20T12:00:00+01:00
  client = "c-2vgx"
  session = "2027-01-25-group"
  answer = "yes"

  kind = "unread"
  reason = "own-words"
  at = 2027-01-20T12:00:00+01:00
  client = "c-2vgx"
  session = "2027-01-25-group"
  answer = "no"

A wish, as mail programs send it, and a bounce; none is written to then.

  $ printf 'From: bara.z@example.org\nTo: mosty@example.org\nSubject: unsubscribe %s\nDate: Tue, 19 Jan 2027 12:00:00 +0100\nMessage-ID: <u@x.example>\n\n' $a | take
  recorded: c-2vgx wishes for no more messages
  waits: peer inbox show 2027-01-20-mtnw
  $ head -3 clients/c-2vgx.toml
  source = "email"
  channel = "email"
  invitations = "none"
  $ cat >../bounce <<END
  > Return-Path: <>
  > From: MAILER-DAEMON@mx.example.org
  > To: mosty@example.org
  > Date: Tue, 19 Jan 2027 10:00:00 +0100
  > Message-ID: <b1@mx.example.org>
  > MIME-Version: 1.0
  > Content-Type: multipart/report; report-type=delivery-status; boundary=b
  >
  > --b
  > Content-Type: text/plain
  >
  > Sorry
  > --b
  > Content-Type: message/delivery-status
  >
  > Reporting-MTA: dns; mx.example.org
  >
  > Final-Recipient: rfc822; alena.rihova@example.org
  > Action: failed
  > Status: 5.1.1
  >
  > --b
  > Content-Type: text/rfc822-headers
  >
  > Message-ID: <$b@example.org>
  >
  > --b--
  > END
  $ peer reply --mail ../bounce
  recorded: c-4hpz cannot be reached by e-mail
  waits: peer inbox show 2027-01-20-22f3
  $ peer reply --mail ../bounce
  recorded: c-4hpz cannot be reached by e-mail
  filed already: 2027-01-20-22f3
  $ sed 's/failed/delivered/' ../bounce | take
  nothing to do: a receipt
  $ peer invite --now 2027-01-21T09:00 | grep 'c-4hpz'
  c-4hpz  Alena Říhová           email      2027-01-25-group                            skip     replied
  c-4hpz  Alena Říhová           email      2027-01-28-club-thursday                    skip     unknown
  $ peer inbox show alena
  2027-01-20-22f3  e-mail does not reach Alena Říhová; none is sent until the address is set anew
    read       2027-01-20T12:00:00+01:00
    Message-ID <b1@mx.example.org>
    peer client set c-4hpz email=ADDRESS, then peer inbox settle 2027-01-20-22f3
  $ peer client set alena email=alena.rihova@example.org
  c-4hpz  Alena Říhová  email = alena.rihova@example.org
  $ peer inbox show alena
  peer: no mail of 'c-4hpz' waits
  help: 'peer inbox list' shows all
  [exit 2]
  $ peer inbox settle $(ls inbox/2027 | grep 2027-01-20 | sed 's/.toml//')
  settled: 2027-01-20-9sck, 2027-01-20-egd5, 2027-01-20-erwg, 2027-01-20-jqze, 2027-01-20-mtnw
  $ peer inbox list
  no mail waits

Whatever goes wrong, the mail server tries again later, and prints nothing.

  $ word $bara $a 'Tue, 19 Jan 2027 10:30:00' ano >../in
  $ peer -C /nowhere reply --mail - <../in
  [exit 75]
  $ echo '[' >>program.toml
  $ peer reply --mail - <../in
  [exit 75]
