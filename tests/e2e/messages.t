Announcements, invitations and reminders: who gets what by which channel, who is skipped and why. Nothing is sent.

  $ cp -R "$EXAMPLES/mosty" . && cd mosty && export PEER_NOW=2027-01-25T09:00

  $ git init -q . && git add -A && git commit -qm all
  $ peer remind
  client  name                   channel    sessions          what     why
  c-2vgx  Barbora Zelenková      email      2027-01-25-group  send     was-told
  c-4hpz  Alena Říhová           email      2027-01-25-group  send     replied-yes
  c-7k3f  Žofie Dvorská          sms        2027-01-25-group  by-hand  replied-yes
  c-9tqm  Matěj Kučera           messenger  2027-01-25-group  by-hand  was-told
  c-b6ne  David Sýkora           phone      2027-01-25-group  skip     not-invited
  c-d3wy  Klára Benešová         facebook   2027-01-25-group  skip     other-activities
  c-f8rk  Jiří Havránek          email      2027-01-25-group  skip     replied-no
  c-h5cs  Markéta Urbánková      sms        2027-01-25-group  skip     wants-announcement
  c-j7tb  Petr Vlček             email      2027-01-25-group  skip     paused
  c-m4dq  Ivana Sobotková        email      2027-01-25-group  skip     not-a-member
  c-n9xw  Radek Čermák           messenger  2027-01-25-group  by-hand  was-told
  c-p2zk  Eliška Fialová         email      2027-01-25-group  skip     not-a-member
  c-q6vh  Tomáš Jelínek          phone      2027-01-25-group  skip     not-a-member
  c-r3gs  Vendula Kratochvílová  none       2027-01-25-group  skip     not-a-member
  c-t8fw  Šimon Bartoš           sms        2027-01-25-group  by-hand  replied-maybe
  c-w5yn  Nela Horáčková         email      2027-01-25-group  skip     not-a-member
  2 to send, 4 by hand, 10 skipped
  'peer remind --by-hand' prints what to paste or to say
  $ peer invite
  client  name                   channel    sessions                                    what     why
  c-2vgx  Barbora Zelenková      email      2027-01-25-group                            skip     already-invited
  c-2vgx  Barbora Zelenková      email      2027-01-28-club-thursday                    send     not-told-yet
  c-4hpz  Alena Říhová           email      2027-01-25-group                            skip     replied
  c-4hpz  Alena Říhová           email      2027-01-28-club-thursday                    send     not-told-yet
  c-7k3f  Žofie Dvorská          sms        2027-01-25-group                            skip     replied
  c-7k3f  Žofie Dvorská          sms        2027-01-28-club-thursday                    by-hand  not-told-yet
  c-9tqm  Matěj Kučera           messenger  2027-01-25-group                            skip     already-invited
  c-9tqm  Matěj Kučera           messenger  2027-01-28-club-thursday                    by-hand  not-told-yet
  c-b6ne  David Sýkora           phone      2027-01-25-group, 2027-01-28-club-thursday  by-hand  not-told-yet
  c-d3wy  Klára Benešová         facebook   2027-01-25-group                            skip     other-activities
  c-d3wy  Klára Benešová         facebook   2027-01-28-club-thursday                    skip     replied
  c-f8rk  Jiří Havránek          email      2027-01-25-group                            skip     replied
  c-f8rk  Jiří Havránek          email      2027-01-28-club-thursday                    send     not-told-yet
  c-h5cs  Markéta Urbánková      sms        2027-01-25-group, 2027-01-28-club-thursday  skip     wants-announcement
  c-j7tb  Petr Vlček             email      2027-01-25-group, 2027-01-28-club-thursday  skip     paused
  c-m4dq  Ivana Sobotková        email      2027-01-25-group, 2027-01-28-club-thursday  skip     not-a-member
  c-n9xw  Radek Čermák           messenger  2027-01-25-group                            skip     already-invited
  c-n9xw  Radek Čermák           messenger  2027-01-28-club-thursday                    by-hand  not-told-yet
  c-p2zk  Eliška Fialová         email      2027-01-25-group, 2027-01-28-club-thursday  skip     not-a-member
  c-q6vh  Tomáš Jelínek          phone      2027-01-25-group, 2027-01-28-club-thursday  skip     not-a-member
  c-r3gs  Vendula Kratochvílová  none       2027-01-25-group, 2027-01-28-club-thursday  skip     not-a-member
  c-t8fw  Šimon Bartoš           sms        2027-01-25-group                            skip     replied
  c-t8fw  Šimon Bartoš           sms        2027-01-28-club-thursday                    by-hand  not-told-yet
  c-w5yn  Nela Horáčková         email      2027-01-25-group, 2027-01-28-club-thursday  skip     not-a-member
  3 to send, 5 by hand, 16 skipped
  'peer invite --by-hand' prints what to paste or to say
  $ peer invite next/club-thursday --preview klara
  none for 2027-01-28-club-thursday: replied
  $ peer invite next/club-thursday --format json | head -n 30
  [
    {
      "client": "c-2vgx",
      "name": "Barbora Zelenková",
      "channel": "email",
      "kind": "invite",
      "sessions": [
        "2027-01-28-club-thursday"
      ],
      "action": "send",
      "reason": "not-told-yet",
      "address": "bara.z@example.org",
      "subject": "Pozvánka na čtvrtek 28. ledna",
      "text": "Dobrý den, Barboro,\n\nzveme vás:\n\n– ve čtvrtek 28. ledna od 18:00 do 21:00, Čtvrteční klub, Centrum Mosty, Lipová 12, Praha 2\n\nBudeme rádi, když přijdete. Dejte nám prosím vědět, stačí jedno slovo: ano, ne, nebo možná.\nA když to tentokrát nevyjde, nic se neděje.\n\nTereza a Lucie\n+420 700 100 200\nmosty@example.org\n\nE-maily nečteme hned. Když to nepočká, volejte +420 700 100 200"
    },
    {
      "client": "c-4hpz",
      "name": "Alena Říhová",
      "channel": "email",
      "kind": "invite",
      "sessions": [
        "2027-01-28-club-thursday"
      ],
      "action": "send",
      "reason": "not-told-yet",
      "address": "alena.rihova@example.org",
      "subject": "Pozvánka na čtvrtek 28. ledna",
      "text": "Dobrý den, Aleno,\n\nzveme vás:\n\n– ve čtvrtek 28. ledna od 18:00 do 21:00, Čtvrteční klub, Centrum Mosty, Lipová 12, Praha 2\n\nBudeme rádi, když přijdete. Dejte nám prosím vědět, stačí jedno slovo: ano, ne, nebo možná.\nA když to tentokrát nevyjde, nic se neděje.\n\nTereza a Lucie\n+420 700 100 200\nmosty@example.org\n\nE-maily nečteme hned. Když to nepočká, volejte +420 700 100 200"
    },
    {
  $ peer announce
  Co nás čeká:

  – v pondělí 25. ledna od 18:00 do 20:30, Podpůrná skupina, Centrum Mosty, Lipová 12, Praha 2
  – ve čtvrtek 28. ledna od 18:00 do 21:00, Čtvrteční klub, Centrum Mosty, Lipová 12, Praha 2

  Kdo se chystáte, dejte nám vědět. Kdo váháte, přijďte taky: není třeba mít dobrou náladu ani
  nic říkat.

  Mosty
  +420 700 100 200
  mosty@example.org

  E-maily nečteme hned. Když to nepočká, volejte +420 700 100 200

  $ peer announce next/club-thursday
  Co nás čeká:

  – ve čtvrtek 28. ledna od 18:00 do 21:00, Čtvrteční klub, Centrum Mosty, Lipová 12, Praha 2

  Kdo se chystáte, dejte nám vědět. Kdo váháte, přijďte taky: není třeba mít dobrou náladu ani
  nic říkat.

  Mosty
  +420 700 100 200
  mosty@example.org

  E-maily nečteme hned. Když to nepočká, volejte +420 700 100 200

  $ peer invite --outbox ../outbox | tail -n 2
  peer: note: 8 files in '../outbox'
  3 to send, 5 by hand, 16 skipped
  'peer invite --by-hand' prints what to paste or to say
  $ ls ../outbox
  2027-01-25-c-b6ne-invite.txt
  2027-01-28-c-2vgx-invite.txt
  2027-01-28-c-4hpz-invite.txt
  2027-01-28-c-7k3f-invite.txt
  2027-01-28-c-9tqm-invite.txt
  2027-01-28-c-f8rk-invite.txt
  2027-01-28-c-n9xw-invite.txt
  2027-01-28-c-t8fw-invite.txt
  $ for file in ../outbox/*; do echo "== $file"; cat "$file"; done
  == ../outbox/2027-01-25-c-b6ne-invite.txt
  Channel: phone
  To: +420700200005
  Sessions: 2027-01-25-group, 2027-01-28-club-thursday

  Dobrý den, Davide, zveme vás: v pondělí 25. ledna od 18:00 do 20:30, Centrum Mosty, Lipová 12, Praha 2; ve čtvrtek 28. ledna od 18:00 do 21:00, Centrum Mosty, Lipová 12, Praha 2. Přijdete? Tereza a Lucie
  == ../outbox/2027-01-28-c-2vgx-invite.txt
  Channel: email
  To: bara.z@example.org
  Subject: Pozvánka na čtvrtek 28. ledna
  Sessions: 2027-01-28-club-thursday

  Dobrý den, Barboro,

  zveme vás:

  – ve čtvrtek 28. ledna od 18:00 do 21:00, Čtvrteční klub, Centrum Mosty, Lipová 12, Praha 2

  Budeme rádi, když přijdete. Dejte nám prosím vědět, stačí jedno slovo: ano, ne, nebo možná.
  A když to tentokrát nevyjde, nic se neděje.

  Tereza a Lucie
  +420 700 100 200
  mosty@example.org

  E-maily nečteme hned. Když to nepočká, volejte +420 700 100 200
  == ../outbox/2027-01-28-c-4hpz-invite.txt
  Channel: email
  To: alena.rihova@example.org
  Subject: Pozvánka na čtvrtek 28. ledna
  Sessions: 2027-01-28-club-thursday

  Dobrý den, Aleno,

  zveme vás:

  – ve čtvrtek 28. ledna od 18:00 do 21:00, Čtvrteční klub, Centrum Mosty, Lipová 12, Praha 2

  Budeme rádi, když přijdete. Dejte nám prosím vědět, stačí jedno slovo: ano, ne, nebo možná.
  A když to tentokrát nevyjde, nic se neděje.

  Tereza a Lucie
  +420 700 100 200
  mosty@example.org

  E-maily nečteme hned. Když to nepočká, volejte +420 700 100 200
  == ../outbox/2027-01-28-c-7k3f-invite.txt
  Channel: sms
  To: +420700200002
  Sessions: 2027-01-28-club-thursday

  Dobrý den, Žofie, zveme vás: ve čtvrtek 28. ledna od 18:00 do 21:00, Centrum Mosty, Lipová 12, Praha 2. Přijdete? Tereza a Lucie
  == ../outbox/2027-01-28-c-9tqm-invite.txt
  Channel: messenger
  To: matej.k.example
  Subject: Pozvánka na čtvrtek 28. ledna
  Sessions: 2027-01-28-club-thursday

  Dobrý den, Matěji,

  zveme vás:

  – ve čtvrtek 28. ledna od 18:00 do 21:00, Centrum Mosty, Lipová 12, Praha 2

  Budeme rádi, když přijdete. Dejte nám prosím vědět, stačí jedno slovo: ano, ne, nebo možná.
  A když to tentokrát nevyjde, nic se neděje.

  Tereza a Lucie
  +420 700 100 200
  mosty@example.org

  E-maily nečteme hned. Když to nepočká, volejte +420 700 100 200
  == ../outbox/2027-01-28-c-f8rk-invite.txt
  Channel: email
  To: jirka.h@example.org
  Subject: Pozvánka na čtvrtek 28. ledna
  Sessions: 2027-01-28-club-thursday

  Dobrý den, Jiří,

  zveme vás:

  – ve čtvrtek 28. ledna od 18:00 do 21:00, Čtvrteční klub, Centrum Mosty, Lipová 12, Praha 2

  Budeme rádi, když přijdete. Dejte nám prosím vědět, stačí jedno slovo: ano, ne, nebo možná.
  A když to tentokrát nevyjde, nic se neděje.

  Tereza a Lucie
  +420 700 100 200
  mosty@example.org

  E-maily nečteme hned. Když to nepočká, volejte +420 700 100 200
  == ../outbox/2027-01-28-c-n9xw-invite.txt
  Channel: messenger
  To: radek.c.example
  Subject: Pozvánka na čtvrtek 28. ledna
  Sessions: 2027-01-28-club-thursday

  Dobrý den, Radku,

  zveme vás:

  – ve čtvrtek 28. ledna od 18:00 do 21:00, Centrum Mosty, Lipová 12, Praha 2

  Budeme rádi, když přijdete. Dejte nám prosím vědět, stačí jedno slovo: ano, ne, nebo možná.
  A když to tentokrát nevyjde, nic se neděje.

  Tereza a Lucie
  +420 700 100 200
  mosty@example.org

  E-maily nečteme hned. Když to nepočká, volejte +420 700 100 200
  == ../outbox/2027-01-28-c-t8fw-invite.txt
  Channel: sms
  To: +420700200015
  Sessions: 2027-01-28-club-thursday

  Dobrý den, Šimone, zveme vás: ve čtvrtek 28. ledna od 18:00 do 21:00, Centrum Mosty, Lipová 12, Praha 2. Přijdete? Tereza a Lucie

  $ peer remind --outbox ../reminders | tail -n 2; cat ../reminders/*c-4hpz*
  peer: note: 6 files in '../reminders'
  2 to send, 4 by hand, 10 skipped
  'peer remind --by-hand' prints what to paste or to say
  Channel: email
  To: alena.rihova@example.org
  Subject: Dnes v 18:00
  Sessions: 2027-01-25-group

  Dobrý den, Aleno,

  připomínáme dnešek:

  – od 18:00 do 20:30, Podpůrná skupina, Centrum Mosty, Lipová 12, Praha 2

  Přijďte, i když zrovna není nálada; mluvit nikdo nemusí. Kdo neví, jestli trefí, ať zavolá
  na +420 700 100 200, vyjdeme naproti.

  Tereza a Lucie

  E-maily nečteme hned. Když to nepočká, volejte +420 700 100 200

  $ find ../outbox -perm /077
  $ git status --short

Refused.

  $ peer invite --outbox outbox
  peer: the outbox 'outbox' is in the data directory
  help: messages name people and are no part of the records; choose a directory outside, or one under .peer/
  [exit 2]
  $ peer invite --send
  peer: 'office' sends, and this clone has no name
  help: send from 'office'; if this clone is the one, name it: peer git install --as office
  [exit 3]
  $ peer invite 2027-01-18
  peer: nobody can be written to about '2027-01-18-group': it has been held
  help: 'peer session list' shows what is ahead
  [exit 2]
  $ peer invite --preview nobody
  peer: there is no client 'nobody'
  help: 'peer client list --all' shows them
  [exit 2]
  $ peer announce 2027-01-11/group
  peer: nobody can be written to about '2027-01-11-group': it is cancelled
  help: 'peer session list' shows what is ahead
  [exit 2]
  $ mkdir ../file-there && touch ../file-there/out && peer invite --outbox ../file-there/out
  peer: the outbox '../file-there/out' is not a directory
  help: name a directory; it is created when it does not exist
  [exit 3]

A text of one's own: an unknown placeholder is an error with its place.

  $ printf 'Subject: Zveme\n\n{greeting},\npřijďte v {tme} na {place}.\n' >templates/invite.cs.txt
  $ peer invite
  templates/invite.cs.txt:4:11: error: unknown placeholder '{tme}' [template]
    4 | přijďte v {tme} na {place}.
      |           ^~~~~
  help: did you mean 'time'? known: about at call date day email end greeting phone place program reason session sessions staff time was when
  peer: nothing was done
  [exit 1]
  $ sed -i 's/tme/time/' templates/invite.cs.txt
  $ peer invite next/club-thursday --preview barbora
  Channel: email
  To: bara.z@example.org
  Subject: Zveme
  Sessions: 2027-01-28-club-thursday

  Dobrý den, Barboro,
  přijďte v 18:00 na Centrum Mosty, Lipová 12, Praha 2.

  E-maily nečteme hned. Když to nepočká, volejte +420 700 100 200

A file that replaces nothing is told, wherever its text would be missed.

  $ mv templates/invite.cs.txt templates/invit.cs.txt
  $ peer invite next/club-thursday --preview barbora >/dev/null
  peer: warning: 'templates/invit.cs.txt' replaces no text; did you mean 'templates/invite.cs.txt'?
  $ peer remind --preview alena 2>/dev/null | head -n 3
  Channel: email
  To: alena.rihova@example.org
  Subject: Dnes v 18:00
  $ rm templates/invit.cs.txt
  $ peer remind --preview alena --by-hand
  peer: '--send', '--outbox', '--preview', '--by-hand' and '--done' exclude each other
  help: give one of them
  [exit 2]

Without people/ nothing can be addressed.

  $ mv people ../people && peer remind; mv ../people people
  client  name  channel    sessions          what     why
  c-2vgx        email      2027-01-25-group  skip     no-address
  c-4hpz        email      2027-01-25-group  skip     no-address
  c-7k3f        sms        2027-01-25-group  skip     no-address
  c-9tqm        messenger  2027-01-25-group  by-hand  was-told
  c-b6ne        phone      2027-01-25-group  skip     not-invited
  c-d3wy        facebook   2027-01-25-group  skip     other-activities
  c-f8rk        email      2027-01-25-group  skip     replied-no
  c-h5cs        sms        2027-01-25-group  skip     wants-announcement
  c-j7tb        email      2027-01-25-group  skip     paused
  c-m4dq        email      2027-01-25-group  skip     not-a-member
  c-n9xw        messenger  2027-01-25-group  by-hand  was-told
  c-p2zk        email      2027-01-25-group  skip     not-a-member
  c-q6vh        phone      2027-01-25-group  skip     not-a-member
  c-r3gs        none       2027-01-25-group  skip     not-a-member
  c-t8fw        sms        2027-01-25-group  skip     no-address
  c-w5yn        email      2027-01-25-group  skip     not-a-member
  0 to send, 2 by hand, 14 skipped
  'peer remind --by-hand' prints what to paste or to say
