Every step has a way back.

  $ cp -R "$EXAMPLES/mosty" . && chmod -R go= mosty && cd mosty && export PEER_NOW=2027-01-25T09:00
  $ peer log
  no command is kept
  $ peer undo
  peer: there is nothing to take back
  help: commands are kept for policy undo-days, on this computer
  [exit 2]
  $ export PEER_STAFF=lucie
  $ peer client set alena channel=sms phone='+420 700 999 111' && peer client pause barbora --until 2027-03-01 && peer session set next/club-thursday place='Kavárna Rybka'
  c-4hpz  Alena Říhová  channel = sms, phone = +420 700 999 111
  c-2vgx  Barbora Zelenková  paused from Monday 2027-01-25 until Monday 2027-03-01
  '2027-01-28-club-thursday' on Thursday 2027-01-28: place = "Kavárna Rybka"
  nobody needs to be told
  $ peer log
  N  when              by     command       changed                                                  messages since
  1  2027-01-25 09:00  lucie  session set   sessions/2027/2027-01-28-club-thursday.toml: place
  2  2027-01-25 09:00  lucie  client pause  clients/c-2vgx.toml: pause 2027-01-25
  3  2027-01-25 09:00  lucie  client set    clients/c-4hpz.toml: channel, people/c-4hpz.toml: phone
  $ peer undo --dry-run
  --- a/sessions/2027/2027-01-28-club-thursday.toml
  +++ b/sessions/2027/2027-01-28-club-thursday.toml
  @@ -2,7 +2,7 @@
   date = 2027-01-28
   start = 18:00:00
   end = 21:00:00
  -place = "Kavárna Rybka"
  +place = "Centrum Mosty, Lipová 12, Praha 2"
   status = "planned"
   staff = ["s-t8rc", "s-g9hv"]
  \x20
  $ peer undo && peer log && peer undo && peer undo --dry-run
  took back 'session set' by lucie on Monday 2027-01-25 at 09:00:
    sessions/2027/2027-01-28-club-thursday.toml: place
  N  when              by     command           changed                                                  messages since
  1  2027-01-25 09:00  lucie  undo session set  sessions/2027/2027-01-28-club-thursday.toml: place
  2  2027-01-25 09:00  lucie  session set       sessions/2027/2027-01-28-club-thursday.toml: place
  3  2027-01-25 09:00  lucie  client pause      clients/c-2vgx.toml: pause 2027-01-25
  4  2027-01-25 09:00  lucie  client set        clients/c-4hpz.toml: channel, people/c-4hpz.toml: phone
  took back 'undo session set' by lucie on Monday 2027-01-25 at 09:00:
    sessions/2027/2027-01-28-club-thursday.toml: place
  --- a/sessions/2027/2027-01-28-club-thursday.toml
  +++ b/sessions/2027/2027-01-28-club-thursday.toml
  @@ -2,7 +2,7 @@
   date = 2027-01-28
   start = 18:00:00
   end = 21:00:00
  -place = "Kavárna Rybka"
  +place = "Centrum Mosty, Lipová 12, Praha 2"
   status = "planned"
   staff = ["s-t8rc", "s-g9hv"]
  \x20

Out of order, and after hand edits of other keys; comments stay.

  $ sed -i 's/^source/# volá večer\nsource/' clients/c-2vgx.toml && peer undo 4 && head -4 clients/c-2vgx.toml && peer client list --status paused
  took back 'client pause' by lucie on Monday 2027-01-25 at 09:00:
    clients/c-2vgx.toml: pause 2027-01-25
  # volá večer
  source = "email"
  channel = "email"
  invitations = "personal"
  id      name        status  since       channel  invitations
  c-j7tb  Petr Vlček  paused  2027-01-05  email    personal

The same key changed since: by a command, by hand.

  $ peer client set alena channel=phone && peer undo 7
  c-4hpz  Alena Říhová  channel = phone
  peer: 'channel' in 'clients/c-4hpz.toml' changed since: 'client set' by lucie on Monday 2027-01-25 at 09:00; nothing was written
  help: take that back first: peer undo 1
  [exit 1]
  $ peer undo && sed -i 's/^channel = "sms"/channel = "facebook"/' clients/c-4hpz.toml && peer undo 8
  took back 'client set' by lucie on Monday 2027-01-25 at 09:00:
    clients/c-4hpz.toml: channel
  peer: 'channel' in 'clients/c-4hpz.toml' changed since: by hand, or with changes of others; nothing was written
  help: put it right by a command of its own
  [exit 1]

What was told: a person decides.

  $ peer session cancel next/club-thursday --reason staff >/dev/null && printf '[[message]]\nto = "c-4hpz"\nsessions = ["2027-01-28-club-thursday"]\nkind = "cancel"\nchannel = "phone"\nat = 2027-01-25T09:00:00+01:00\n\n[[outcome]]\nof = 1\nstate = "done"\n' >messages/2027/2027-01-25-told.toml && peer log | sed -n '1,2p' && peer undo 1
  N  when              by     command            changed                                                      messages since
  1  2027-01-25 09:00  lucie  session cancel     sessions/2027/2027-01-28-club-thursday.toml: reason, status  1
  took back 'session cancel' by lucie on Monday 2027-01-25 at 09:00:
    sessions/2027/2027-01-28-club-thursday.toml: reason, status
  peer: note: 1 message left since about what is taken back: tell them again ('peer remind' shows who would be told what), call them, or leave it; nothing was sent now
  $ peer log --format json | head -12
  [
    {
      "number": 1,
      "at": "2027-01-25T09:00:00+01:00",
      "by": "lucie",
      "command": "undo session cancel",
      "changed": [
        "sessions/2027/2027-01-28-club-thursday.toml: reason, status"
      ],
      "messages": 1,
      "problem": null
    },

What others have got is ended or cancelled instead; what leaves is not called back.

  $ git init -q -b main && git -C people init -q -b main && printf '/people/\n/.peer/\n' >.gitignore && git config user.name t && git config user.email t@example.org
  $ peer session plan group --on 2027-02-01 >/dev/null && git add -A && git commit -qm all && git clone -q --bare . ../origin.git && git remote add origin ../origin.git && git fetch -q && git branch -q -u origin/main
  $ peer undo
  peer: 'session plan' by lucie on Monday 2027-01-25 at 09:00 made a record that others have already
  help: cancel it: peer session cancel 2027-02-01-group --reason mistake
  [exit 2]
  $ peer undo 99
  peer: there is no command 99: 11 are kept
  help: 'peer log' shows them
  [exit 2]
  $ peer undo zwei
  peer: 'zwei' is no number of 'peer log'
  help: the newest command is 1
  [exit 2]

A damaged entry, one of another format.

  $ echo x >>.peer/undo/00000001 && peer log | tail -1 && peer undo $(ls .peer/undo | wc -l)
  11                           (the entry is damaged)                                                               0
  peer: the entry '.peer/undo/00000001' is damaged
  help: what it changed is put right by a command of its own
  [exit 3]
  $ sed -i 's/^format = 2/format = 1/' program.toml && peer undo
  peer: this directory has format 1, which this peer reads and does not write
  help: bring it to format 2: peer upgrade
  [exit 3]
