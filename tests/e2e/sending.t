Messages that go out: from one clone, once, and each with what became of it.

  $ cp -R "$EXAMPLES/mosty" . && chmod -R go= mosty && cd mosty && export PEER_NOW=2027-01-25T09:00
  $ cat >../mail <<'END'
  > #!/bin/sh
  > # A mail program: keeps what it gets in ../box, ends as ../end says.
  > status=$(cat ../end 2>/dev/null || echo 0)
  > [ "$status" = hang ] && exec sleep 60
  > for last; do :; done
  > mkdir -p ../box
  > { echo "arguments: $*"; cat; } >"../box/$last"
  > exit "$status"
  > END
  $ chmod +x ../mail
  $ git init -q && echo /people/ >.gitignore && peer git install -q --sendmail "$PWD/../mail" --sms "$PWD/../mail sms" && sed -i 's|^sender = .*|&\ntime-limit = 1|' program.toml

Only the clone that program.toml names sends.

  $ peer invite --send
  peer: 'office' sends, and this clone has no name
  help: send from 'office'; if this clone is the one, name it: peer git install --as office
  [exit 3]
  $ peer git install --as laptop
  this clone is called 'laptop': 'office' sends, this one does not
  sendmail: $WORK/mosty/../mail
  sms: $WORK/mosty/../mail sms
  peer: note: local settings: git config --local
  $ peer invite --send
  peer: 'office' sends, and this clone is 'laptop'
  help: send from 'office'; if this clone is the one, name it: peer git install --as office
  [exit 3]
  $ peer git install --as office
  this clone is called 'office': this clone sends
  sendmail: $WORK/mosty/../mail
  sms: $WORK/mosty/../mail sms
  peer: note: local settings: git config --local

What would go, to the last byte; nothing is claimed.

  $ peer invite 2027-01-28-club-thursday --send --dry-run | head -n 16
  would send to bara.z@example.org by email:

  From: Mosty <mosty@example.org>
  To: =?utf-8?B?QmFyYm9yYSBaZWxlbmtvdsOh?= <bara.z@example.org>
  Subject: =?utf-8?B?UG96dsOhbmthIG5hIMSNdHZydGVrIDI4LsKgbGVkbmE=?=
  Date: Mon, 25 Jan 2027 09:00:00 +0100
  Message-ID: <20270125-jqzeerwg9sckegd5mtnw@example.org>
  Auto-Submitted: auto-generated
  List-Unsubscribe: <mailto:mosty@example.org?subject=unsubscribe%2020270125-jqzeerwg9sckegd5mtnw>
  Content-Language: cs
  MIME-Version: 1.0
  Content-Type: multipart/mixed; boundary="=_mixed_50b5dca5f68822e1"

  --=_mixed_50b5dca5f68822e1
  Content-Type: multipart/alternative; boundary="=_alternative_50b5dca5f68822e1"
  $ find messages -newer ../mail

Silence is success; the second run has nothing to do. What was not sent while there was time is told once.

  $ peer invite --send
  peer: the invitation of 2027-01-18-group for c-f8rk was missed: it has begun
  $ ls ../box
  +420700200002
  +420700200015
  alena.rihova@example.org
  bara.z@example.org
  jirka.h@example.org
  $ head -n 3 ../box/bara.z@example.org
  arguments: -i -f mosty@example.org -- bara.z@example.org
  From: Mosty <mosty@example.org>
  To: =?utf-8?B?QmFyYm9yYSBaZWxlbmtvdsOh?= <bara.z@example.org>
  $ cat ../box/+420700200015
  arguments: sms +420700200015
  Dobrý den, Šimone, zveme vás: ve čtvrtek 28. ledna od 18:00 do 21:00, Centrum Mosty, Lipová 12, Praha 2. Přijdete? Tereza a Lucie
  $ peer invite --send
  $ peer invite next/club-thursday | head -n 5
  client  name                   channel    sessions                  what     why
  c-2vgx  Barbora Zelenková      email      2027-01-28-club-thursday  skip     already-invited
  c-4hpz  Alena Říhová           email      2027-01-28-club-thursday  skip     already-invited
  c-7k3f  Žofie Dvorská          sms        2027-01-28-club-thursday  skip     already-invited
  c-9tqm  Matěj Kučera           messenger  2027-01-28-club-thursday  by-hand  not-told-yet

By hand: what to paste or to say, and that it was done.

  $ peer invite --by-hand
  Matěj Kučera (c-9tqm), messenger matej.k.example

  Dobrý den, Matěji,

  zveme vás:

  – ve čtvrtek 28. ledna od 18:00 do 21:00, Centrum Mosty, Lipová 12, Praha 2

  Budeme rádi, když přijdete. Dejte nám prosím vědět, stačí jedno slovo: ano, ne, nebo možná.
  A když to tentokrát nevyjde, nic se neděje.

  Tereza a Lucie
  +420 700 100 200
  mosty@example.org

  E-maily nečteme hned. Když to nepočká, volejte +420 700 100 200

  then: peer invite --done c-9tqm

  David Sýkora (c-b6ne), phone +420700200005

  Dobrý den, Davide, zveme vás: v pondělí 25. ledna od 18:00 do 20:30, Centrum Mosty, Lipová 12, Praha 2; ve čtvrtek 28. ledna od 18:00 do 21:00, Centrum Mosty, Lipová 12, Praha 2. Přijdete? Tereza a Lucie

  then: peer invite --done c-b6ne

  Radek Čermák (c-n9xw), messenger radek.c.example

  Dobrý den, Radku,

  zveme vás:

  – ve čtvrtek 28. ledna od 18:00 do 21:00, Centrum Mosty, Lipová 12, Praha 2

  Budeme rádi, když přijdete. Dejte nám prosím vědět, stačí jedno slovo: ano, ne, nebo možná.
  A když to tentokrát nevyjde, nic se neděje.

  Tereza a Lucie
  +420 700 100 200
  mosty@example.org

  E-maily nečteme hned. Když to nepočká, volejte +420 700 100 200

  then: peer invite --done c-n9xw
  $ peer invite --done david matěj --dry-run
  would record the invitation of 2027-01-25-group, 2027-01-28-club-thursday for c-b6ne
  would record the invitation of 2027-01-28-club-thursday for c-9tqm
  $ peer invite --done david matěj david
  recorded the invitation of 2027-01-25-group, 2027-01-28-club-thursday for c-b6ne
  recorded the invitation of 2027-01-28-club-thursday for c-9tqm
  $ peer invite --done david
  nothing to do: nothing waits for them
  $ peer check

Reminders; the mail program wants to be left alone for now, then works.

  $ echo 75 >../end; peer remind --send; echo 0 >../end
  peer: the reminder of 2027-01-25-group for c-2vgx was not handed over: 75 (try again later); the next run tries again
  peer: the reminder of 2027-01-25-group for c-4hpz was not handed over: 75 (try again later); the next run tries again
  peer: the reminder of 2027-01-25-group for c-7k3f was not handed over: 75 (try again later); the next run tries again
  peer: the reminder of 2027-01-25-group for c-t8fw was not handed over: 75 (try again later); the next run tries again
  peer: the reminder of 2027-01-17-trip for c-4hpz was missed: it has begun
  peer: the reminder of 2027-01-17-trip for c-f8rk was missed: it has begun
  peer: the reminder of 2027-01-22-club-friday for c-4hpz was missed: it has begun
  peer: the reminder of 2027-01-22-club-friday for c-7k3f was missed: it has begun
  peer: the reminder of 2027-01-22-club-friday for c-f8rk was missed: it has begun
  $ rm -r ../box; peer remind --send; ls ../box
  +420700200002
  +420700200015
  alena.rihova@example.org
  bara.z@example.org
  $ peer remind --send --format json
  []

An end that does not tell: nobody is written to twice, and every run says so until it is settled.

  $ PEER_NOW=2027-01-25T09:30 peer session set 2027-01-28-club-thursday start=18:30
  '2027-01-28-club-thursday' on Thursday 2027-01-28: start = 18:30:00
  tell 8 people: Barbora Zelenková (email), Alena Říhová (email), Žofie Dvorská (sms), Matěj Kučera (messenger), David Sýkora (phone), Klára Benešová (facebook), Jiří Havránek (email), Šimon Bartoš (sms)
  at once: 'peer invite 2027-01-28-club-thursday --send --notices' on 'office' writes to whom it can and names whom to call
  $ echo hang >../end; PEER_NOW=2027-01-25T10:00 peer invite --send
  peer: c-9tqm must be told now: 2027-01-28-club-thursday has changed; then 'peer invite --done c-9tqm'
  peer: c-b6ne must be told now: 2027-01-28-club-thursday has changed; then 'peer invite --done c-b6ne'
  peer: c-d3wy must be told now: 2027-01-28-club-thursday has changed; then 'peer invite --done c-d3wy'
  peer: nobody knows whether the notice of change of 2027-01-28-club-thursday for c-2vgx went out: the program did not end in time; ask, then 'peer invite --done c-2vgx' or 'peer invite --resend c-2vgx'
  peer: nobody knows whether the notice of change of 2027-01-28-club-thursday for c-4hpz went out: the program did not end in time; ask, then 'peer invite --done c-4hpz' or 'peer invite --resend c-4hpz'
  peer: nobody knows whether the notice of change of 2027-01-28-club-thursday for c-7k3f went out: the program did not end in time; ask, then 'peer invite --done c-7k3f' or 'peer invite --resend c-7k3f'
  peer: nobody knows whether the notice of change of 2027-01-28-club-thursday for c-f8rk went out: the program did not end in time; ask, then 'peer invite --done c-f8rk' or 'peer invite --resend c-f8rk'
  peer: nobody knows whether the notice of change of 2027-01-28-club-thursday for c-t8fw went out: the program did not end in time; ask, then 'peer invite --done c-t8fw' or 'peer invite --resend c-t8fw'
  [exit 75]
  $ echo 0 >../end; rm -r ../box; PEER_NOW=2027-01-25T10:05 peer invite --send
  peer: c-9tqm must be told now: 2027-01-28-club-thursday has changed; then 'peer invite --done c-9tqm'
  peer: c-b6ne must be told now: 2027-01-28-club-thursday has changed; then 'peer invite --done c-b6ne'
  peer: c-d3wy must be told now: 2027-01-28-club-thursday has changed; then 'peer invite --done c-d3wy'
  peer: nobody knows whether the notice of change of 2027-01-28-club-thursday for c-2vgx went out (claimed 2027-01-25 10:00); ask, then 'peer invite --done c-2vgx' or 'peer invite --resend c-2vgx'
  peer: nobody knows whether the notice of change of 2027-01-28-club-thursday for c-4hpz went out (claimed 2027-01-25 10:00); ask, then 'peer invite --done c-4hpz' or 'peer invite --resend c-4hpz'
  peer: nobody knows whether the notice of change of 2027-01-28-club-thursday for c-7k3f went out (claimed 2027-01-25 10:00); ask, then 'peer invite --done c-7k3f' or 'peer invite --resend c-7k3f'
  peer: nobody knows whether the notice of change of 2027-01-28-club-thursday for c-f8rk went out (claimed 2027-01-25 10:00); ask, then 'peer invite --done c-f8rk' or 'peer invite --resend c-f8rk'
  peer: nobody knows whether the notice of change of 2027-01-28-club-thursday for c-t8fw went out (claimed 2027-01-25 10:00); ask, then 'peer invite --done c-t8fw' or 'peer invite --resend c-t8fw'
  $ ls ../box
  ls: cannot access '../box': No such file or directory
  [exit 2]
  $ PEER_NOW=2027-01-25T10:10 peer invite --resend barbora; ls ../box
  1 message sent
  bara.z@example.org
  $ python3 -c 'import email, email.policy, sys; m = email.message_from_binary_file(sys.stdin.buffer, policy=email.policy.default); print(m["Subject"], m.get_body(("plain",)).get_content().split("\n\n")[2].strip(), sep="\n")' <../box/bara.z@example.org
  Změna: čtvrtek 28. ledna
  – ve čtvrtek 28. ledna od 18:30 do 21:00 (původně od 18:00), Čtvrteční klub, Centrum Mosty, Lipová 12, Praha 2
  $ PEER_NOW=2027-01-25T10:15 peer invite --done alena žofie jiří šimon
  4 unknown messages recorded as told

Ill at three: who was told or comes hears it at once, at any hour; the others are to be called.

  $ PEER_NOW=2027-01-25T15:00 peer session cancel 2027-01-25/group --reason staff
  cancelled '2027-01-25-group' on Monday 2027-01-25, 18:00–20:30 (staff)
  tell 7 people: Barbora Zelenková (email), Alena Říhová (email), Žofie Dvorská (sms), Matěj Kučera (messenger), David Sýkora (phone), Radek Čermák (messenger), Šimon Bartoš (sms)
  at once: 'peer invite 2027-01-25-group --send --notices' on 'office' writes to whom it can and names whom to call
  $ rm -r ../box; PEER_NOW=2027-01-25T15:01 peer invite 2027-01-25-group --send; ls ../box
  peer: c-9tqm must be told now: 2027-01-25-group does not take place; then 'peer invite --done c-9tqm'
  peer: c-b6ne must be told now: 2027-01-25-group does not take place; then 'peer invite --done c-b6ne'
  peer: c-n9xw must be told now: 2027-01-25-group does not take place; then 'peer invite --done c-n9xw'
  +420700200002
  +420700200015
  alena.rihova@example.org
  bara.z@example.org
  $ PEER_NOW=2027-01-25T15:02 peer invite 2027-01-25-group --by-hand
  Matěj Kučera (c-9tqm), messenger matej.k.example

  Dobrý den, Matěji,

  tentokrát se bohužel nepotkáme:

  – v pondělí 25. ledna od 18:00 do 20:30, Centrum Mosty, Lipová 12, Praha 2

  Mrzí nás to. O dalším termínu dáme vědět. Kdyby bylo cokoli potřeba, ozvěte se nám.

  Tereza a Lucie
  +420 700 100 200
  mosty@example.org

  E-maily nečteme hned. Když to nepočká, volejte +420 700 100 200

  then: peer invite --done c-9tqm

  David Sýkora (c-b6ne), phone +420700200005

  Dobrý den, Davide, bohužel se nepotkáme: v pondělí 25. ledna od 18:00 do 20:30, Centrum Mosty, Lipová 12, Praha 2. Mrzí nás to, o dalším termínu dáme vědět. Tereza a Lucie

  then: peer invite --done c-b6ne

  Radek Čermák (c-n9xw), messenger radek.c.example

  Dobrý den, Radku,

  tentokrát se bohužel nepotkáme:

  – v pondělí 25. ledna od 18:00 do 20:30, Centrum Mosty, Lipová 12, Praha 2

  Mrzí nás to. O dalším termínu dáme vědět. Kdyby bylo cokoli potřeba, ozvěte se nám.

  Tereza a Lucie
  +420 700 100 200
  mosty@example.org

  E-maily nečteme hned. Když to nepočká, volejte +420 700 100 200

  then: peer invite --done c-n9xw
  $ PEER_NOW=2027-01-25T15:03 peer invite --done matej radek
  recorded the cancellation of 2027-01-25-group for c-9tqm
  recorded the notice of change of 2027-01-28-club-thursday for c-9tqm
  recorded the cancellation of 2027-01-25-group for c-n9xw
  recorded the invitation of 2027-01-28-club-thursday for c-n9xw
  $ PEER_NOW=2027-01-25T15:04 peer invite 2027-01-25-group --send
  peer: c-b6ne must be told now: 2027-01-25-group does not take place; then 'peer invite --done c-b6ne'

Quiet hours.

  $ PEER_NOW=2027-01-27T21:30 peer session plan group --on 2027-02-01 --place Centrum
  session           weekday  date        start  end    place    state
  2027-02-01-group  monday   2027-02-01  18:00  20:30  Centrum  planned
  planned 1 session
  $ PEER_NOW=2027-01-27T21:31 peer invite 2027-02-01-group --send
  peer: 5 messages wait for the end of the quiet hours (policy quiet-from-hour and quiet-until-hour)
  [exit 75]
  $ PEER_NOW=2027-01-28T07:00 peer invite 2027-02-01-group --send

One bad address stops nobody else.

  $ sed -i 's/^email = .*/email = "-oQ@example.org"/' people/c-2vgx.toml
  $ PEER_NOW=2027-01-28T08:00 peer remind --send
  peer: 'people/c-2vgx.toml' cannot be read as it is, and was left out; 'peer check people/c-2vgx.toml' tells why
  peer: c-b6ne must be told now: 2027-01-28-club-thursday has changed; then 'peer invite --done c-b6ne'
  peer: c-d3wy must be told now: 2027-01-28-club-thursday has changed; then 'peer invite --done c-d3wy'
  [exit 1]

The announcement.

  $ peer announce --send
  peer: program.toml names no mailing list to announce to
  help: write announce-to = "members@example.org" under [delivery], or paste what 'peer announce' prints
  [exit 3]
  $ sed -i 's|^sender = .*|&\nannounce-to = "members@example.org"|' program.toml
  $ rm -r ../box; peer announce --send; head -n 4 ../box/members@example.org
  peer: 'people/c-2vgx.toml' cannot be read as it is, and was left out; 'peer check people/c-2vgx.toml' tells why
  arguments: -i -f mosty@example.org -- members@example.org
  From: Mosty <mosty@example.org>
  To: members@example.org
  Subject: =?utf-8?B?Q28gbsOhcyDEjWVrw6E=?=
  $ peer announce --send
  peer: 'people/c-2vgx.toml' cannot be read as it is, and was left out; 'peer check people/c-2vgx.toml' tells why
  [exit 1]

A machine that crashed amid a line of the ledger: what was torn off was not handed over, and does not count.

  $ sed -i 's/^email = .*/email = "bara.z@example.org"/' people/c-2vgx.toml
  $ sed -i '/^announce-to/d' program.toml
  $ cp messages/2027/2027-01-18-c2kj.toml ../whole; printf '\n[[outcome]]\nof = 3\nsta' >>messages/2027/2027-01-18-c2kj.toml
  $ peer check
  messages/2027/2027-01-18-c2kj.toml:106:1: warning: the last entry is torn, as a crash of the machine leaves it, and does not count [syntax]
    106 | [[outcome]]
        | ^
  help: nothing was sent by it; take it away, from this line on
  1 warning
  $ peer remind --send
  peer: c-b6ne must be told now: 2027-01-25-group does not take place; then 'peer invite --done c-b6ne'
  peer: c-b6ne must be told now: 2027-01-28-club-thursday has changed; then 'peer invite --done c-b6ne'
  peer: c-d3wy must be told now: 2027-01-28-club-thursday has changed; then 'peer invite --done c-d3wy'
  $ cp ../whole messages/2027/2027-01-18-c2kj.toml; peer check

A ledger that cannot be read: nobody knows who was told what, so nothing goes out.

  $ sed -i '3s/.*/sessions = [/' messages/2027/2027-01-18-c2kj.toml
  $ peer remind --send
  messages/2027/2027-01-18-c2kj.toml:4:1: error: not TOML: could not determine value type (in a value) [syntax]
    4 | kind = "invite"
      | ^
  help: texts and words stand in quotes, dates are written 2026-11-23, times 18:00:00
  peer: nothing was done
  [exit 1]

Refused.

  $ peer invite --send --done david
  peer: '--send' and '--done' exclude each other
  help: give one of them
  [exit 2]
  $ peer remind --send --outbox x
  peer: '--send', '--outbox', '--preview', '--by-hand' and '--done' exclude each other
  help: give one of them
  [exit 2]
