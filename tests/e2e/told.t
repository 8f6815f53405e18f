Whoever was told otherwise is told, judged by what they were told; answers know what they answered.

  $ cat >mail <<'END'
  > #!/bin/sh
  > for last; do :; done
  > mkdir -p "${0%/*}/box"
  > cat >"${0%/*}/box/$last"
  > END
  $ chmod +x mail
  $ fresh() { rm -rf mosty box; cp -R "$EXAMPLES/mosty" . && chmod -R go= mosty && cd mosty && git init -q && echo /people/ >.gitignore && peer git install -q --as office --sendmail "$WORK/mail" --sms "$WORK/mail"; cd ..; }
  $ export PEER_NOW=2027-01-25T09:00
  $ peer() { command peer -C "$WORK/mosty" "$@"; }

A pause does not keep from anybody that what they were told does not hold.

  $ fresh; peer remind --send 2>/dev/null; ls box
  +420700200002
  +420700200015
  alena.rihova@example.org
  bara.z@example.org
  $ peer client pause barbora --until 2027-03-01
  c-2vgx  Barbora Zelenková  paused from Monday 2027-01-25 until Monday 2027-03-01
  $ peer session cancel 2027-01-25-group --reason staff
  cancelled '2027-01-25-group' on Monday 2027-01-25, 18:00–20:30 (staff)
  tell 6 people: Barbora Zelenková (email), Alena Říhová (email), Žofie Dvorská (sms), Matěj Kučera (messenger), Radek Čermák (messenger), Šimon Bartoš (sms)
  at once: 'peer invite 2027-01-25-group --send --notices' on 'office' writes to whom it can and names whom to call
  $ rm -r box; peer invite 2027-01-25-group --send --notices; ls box
  peer: c-9tqm must be told now: 2027-01-25-group does not take place; then 'peer invite --done c-9tqm'
  peer: c-n9xw must be told now: 2027-01-25-group does not take place; then 'peer invite --done c-n9xw'
  +420700200002
  +420700200015
  alena.rihova@example.org
  bara.z@example.org
  $ peer invite 2027-01-25-group --send --notices 2>/dev/null

Taken back: told again where the cancellation was told; what was answered before does not count.

  $ peer session restore 2027-01-25-group
  '2027-01-25-group' takes place after all: Monday 2027-01-25, 18:00–20:30
  4 answers are from before the change: whoever gave one is asked again
  tell 4 people: Barbora Zelenková (email), Alena Říhová (email), Žofie Dvorská (sms), Šimon Bartoš (sms)
  at once: 'peer invite 2027-01-25-group --send --notices' on 'office' writes to whom it can and names whom to call
  $ rm -r box; peer invite 2027-01-25-group --send --notices; ls box
  +420700200002
  +420700200015
  alena.rihova@example.org
  bara.z@example.org
  $ python3 -c 'import email, email.policy, sys; m = email.message_from_binary_file(sys.stdin.buffer, policy=email.policy.default); print(m.get_body(("plain",)).get_content())' <box/bara.z@example.org | sed -n '3,9p'
  něco se mění. Nově to bude takto:

  – v pondělí 25. ledna od 18:00 do 20:30, Podpůrná skupina, Centrum Mosty, Lipová 12, Praha 2

  Psali jsme, že se setkání nekoná; nakonec se uskuteční.
  Omlouváme se, pokud vám to zkřížilo plány. Dejte nám prosím vědět, jestli vám to takhle
  vyhovuje.
  $ peer session show 2027-01-25-group | sed -n '/replies/,$p'
  replies
    Alena Říhová             yes  2027-01-19 08:02, before the change
    Žofie Dvorská            yes, before the change
    Jiří Havránek            no  2027-01-22 09:55, before the change
    Šimon Bartoš             maybe  2027-01-20 13:37, before the change
  $ peer session list --from today --until today
  session           weekday  date        start  end    place                              status   yes  maybe  no  before  came
  2027-01-25-group  monday   2027-01-25  18:00  20:30  Centrum Mosty, Lipová 12, Praha 2  planned    0      0   0       4
  $ peer | head -n 6
  Monday 2027-01-25
  today       Podpůrná skupina, Monday 2027-01-25, 18:00–20:30, Centrum Mosty, Lipová 12, Praha 2
    staff     Tereza Holubová, Lucie Šrámková
    come      nobody has said yes yet
    ask again Alena Říhová, Žofie Dvorská, Jiří Havránek, Šimon Bartoš (answered before the change)
  phone       Tereza Holubová, until Monday 2027-02-01 08:00; backup Lucie Šrámková
  $ peer reply 2027-01-25-group alena=yes
  2027-01-25-group on Monday 2027-01-25, 18:00–20:30
    Alena Říhová             yes
  $ peer session show 2027-01-25-group | sed -n '/replies/,$p'
  replies
    Alena Říhová             yes  2027-01-25 09:00
    Žofie Dvorská            yes, before the change
    Jiří Havránek            no  2027-01-22 09:55, before the change
    Šimon Bartoš             maybe  2027-01-20 13:37, before the change
  $ peer session restore 2027-01-25-group
  peer: '2027-01-25-group' on Monday 2027-01-25 is planned: there is no cancellation to take back
  [exit 1]
  $ peer check

A cancellation by mistake, taken back before anybody heard of it: who had answered is asked again.

  $ fresh; peer session cancel 2027-01-25-group --reason staff >/dev/null; peer session restore 2027-01-25-group
  '2027-01-25-group' takes place after all: Monday 2027-01-25, 18:00–20:30
  4 answers are from before the change: whoever gave one is asked again
  nobody needs to be told
  $ peer invite 2027-01-25-group | grep -v skip
  client  name                   channel    sessions          what     why
  c-4hpz  Alena Říhová           email      2027-01-25-group  send     answered-before-the-change
  c-7k3f  Žofie Dvorská          sms        2027-01-25-group  send     answered-before-the-change
  c-b6ne  David Sýkora           phone      2027-01-25-group  by-hand  not-told-yet
  c-f8rk  Jiří Havránek          email      2027-01-25-group  send     answered-before-the-change
  c-t8fw  Šimon Bartoš           sms        2027-01-25-group  send     answered-before-the-change
  'peer invite --by-hand' prints what to paste or to say

An answer to Monday is none to Wednesday.

  $ fresh; peer session plan group --on 2027-02-01 >/dev/null; peer invite 2027-02-01-group --send; ls box
  +420700200002
  +420700200015
  alena.rihova@example.org
  bara.z@example.org
  jirka.h@example.org
  $ peer reply 2027-02-01-group alena=yes barbora=no
  2027-02-01-group on Monday 2027-02-01, 18:00–20:30
    Alena Říhová             yes
    Barbora Zelenková        no
  $ peer session move 2027-02-01-group --to 2027-02-03 --reason staff
  moved '2027-02-01-group' from Monday 2027-02-01 to Wednesday 2027-02-03, 18:00–20:30
  tell 5 people: Barbora Zelenková (email), Alena Říhová (email), Žofie Dvorská (sms), Jiří Havránek (email), Šimon Bartoš (sms)
  at once: 'peer invite 2027-02-01-group --send --notices' on 'office' writes to whom it can and names whom to call
  $ sed -n '/moved/,$p' mosty/sessions/2027/2027-02-01-group.toml
  [[moved]]
  from = 2027-02-01
  until = 2027-02-03
  reason = "staff"
  at = 2027-01-25T09:00:00+01:00
  $ peer session list --from 2027-02-03 --until 2027-02-03
  session           weekday    date        start  end    place                              status   yes  maybe  no  before  came
  2027-02-01-group  wednesday  2027-02-03  18:00  20:30  Centrum Mosty, Lipová 12, Praha 2  planned    0      0   0       2
  $ peer session agenda 2027-02-01-group --people 3 | head -n 3
  Podpůrná skupina, Wednesday 2027-02-03, 18:00–20:30
  3 people, 0 for the first time; 2 staff
  answered before the change, not counted: Barbora Zelenková, Alena Říhová
  $ peer attendance show 2027-02-01-group
  2027-02-01-group  Podpůrná skupina, Wednesday 2027-02-03, 18:00–20:30, planned
  person  name               status    minutes  reason  reply  before the change
  c-4hpz  Alena Říhová       unmarked                          yes
  c-2vgx  Barbora Zelenková  unmarked                          no
  $ rm -r box; peer invite 2027-02-01-group --send --notices; ls box
  +420700200002
  +420700200015
  alena.rihova@example.org
  bara.z@example.org
  jirka.h@example.org
  $ PEER_NOW=2027-02-03T08:00 peer remind | grep -v skip
  client  name                   channel    sessions          what  why
  c-2vgx  Barbora Zelenková      email      2027-02-01-group  send  answered-before-the-change
  c-4hpz  Alena Říhová           email      2027-02-01-group  send  answered-before-the-change
  c-7k3f  Žofie Dvorská          sms        2027-02-01-group  send  was-told
  c-f8rk  Jiří Havránek          email      2027-02-01-group  send  was-told
  c-t8fw  Šimon Bartoš           sms        2027-02-01-group  send  was-told
  $ peer reply 2027-02-01-group alena=yes barbora=yes
  2027-02-01-group on Wednesday 2027-02-03, 18:00–20:30
    Alena Říhová             yes
    Barbora Zelenková        yes
  $ PEER_NOW=2027-02-03T08:00 peer remind | grep -v skip
  client  name                   channel    sessions          what  why
  c-2vgx  Barbora Zelenková      email      2027-02-01-group  send  replied-yes
  c-4hpz  Alena Říhová           email      2027-02-01-group  send  replied-yes
  c-7k3f  Žofie Dvorská          sms        2027-02-01-group  send  was-told
  c-f8rk  Jiří Havránek          email      2027-02-01-group  send  was-told
  c-t8fw  Šimon Bartoš           sms        2027-02-01-group  send  was-told

Nobody can come to what is over before they hear of it.

  $ PEER_NOW=2027-01-27T09:00 peer session move 2027-02-01-group --to 2027-01-20 --reason staff
  peer: '2027-02-01-group' would have been on Wednesday 2027-01-20 at 18:00 already: nobody could come
  help: give a start that is still ahead; what does not take place is cancelled: `peer session cancel 2027-02-01-group --reason REASON`
  [exit 1]
  $ PEER_NOW=2027-02-03T17:00 peer session set 2027-02-01-group start=16:00
  peer: '2027-02-01-group' would have been on Wednesday 2027-02-03 at 16:00 already: nobody could come
  help: give a start that is still ahead; what does not take place is cancelled: `peer session cancel 2027-02-01-group --reason REASON`
  [exit 1]

Edited by hand into the past: who waits for Wednesday is to be called, whatever the file says.

  $ sed -i '0,/^date = .*/s//date = 2027-01-31/' mosty/sessions/2027/2027-02-01-group.toml
  $ PEER_NOW=2027-02-01T09:00 peer invite --notices | head -n 4
  client  name               channel  kind    sessions          what     why
  c-2vgx  Barbora Zelenková  phone    change  2027-02-01-group  by-hand  answered-before-the-change
  c-4hpz  Alena Říhová       phone    change  2027-02-01-group  by-hand  answered-before-the-change
  c-7k3f  Žofie Dvorská      phone    change  2027-02-01-group  by-hand  was-told
  $ PEER_NOW=2027-02-01T09:00 peer due | grep -A 1 'has changed' | head -n 2
    2027-02-01  Barbora Zelenková does not know: Podpůrná skupina on Sunday 2027-01-31 has changed (Kateřina Vondrová)
                peer remind --done c-2vgx

Whom nobody told of it, nobody tells that it is elsewhere; a place that was to follow comes on the day.

  $ fresh; peer session plan club-friday --on 2027-02-05 >/dev/null
  $ peer session set 2027-02-05-club-friday place='Čajovna'
  '2027-02-05-club-friday' on Friday 2027-02-05: place = "Čajovna"
  nothing to tell: nobody was told of it
  $ peer session set 2027-02-05-club-friday place= >/dev/null; peer invite 2027-02-05-club-friday --send; ls box
  +420700200002
  +420700200015
  alena.rihova@example.org
  bara.z@example.org
  jirka.h@example.org
  $ peer session set 2027-02-05-club-friday place='Kino Aero'
  '2027-02-05-club-friday' on Friday 2027-02-05: place = "Kino Aero"
  5 people were told that the place follows: the reminder on the day says it
  $ PEER_NOW=2027-02-05T09:00 peer remind | grep -v skip
  client  name                   channel    sessions                what  why
  c-2vgx  Barbora Zelenková      email      2027-02-05-club-friday  send  was-told
  c-4hpz  Alena Říhová           email      2027-02-05-club-friday  send  was-told
  c-7k3f  Žofie Dvorská          sms        2027-02-05-club-friday  send  was-told
  c-f8rk  Jiří Havránek          email      2027-02-05-club-friday  send  was-told
  c-t8fw  Šimon Bartoš           sms        2027-02-05-club-friday  send  was-told
  $ peer session set 2027-02-05-club-friday place= >/dev/null
  $ PEER_NOW=2027-02-05T10:00 peer remind --send
  peer: warning: nobody is reminded of '2027-02-05-club-friday': it has neither place nor link
  peer: the reminder of 2027-01-22-club-friday for c-4hpz was missed: it has begun
  peer: the reminder of 2027-01-22-club-friday for c-7k3f was missed: it has begun
  peer: the reminder of 2027-01-22-club-friday for c-f8rk was missed: it has begun
  peer: the reminder of 2027-01-25-group for c-2vgx was missed: it has begun
  peer: the reminder of 2027-01-25-group for c-4hpz was missed: it has begun
  peer: the reminder of 2027-01-25-group for c-7k3f was missed: it has begun
  peer: the reminder of 2027-01-25-group for c-t8fw was missed: it has begun
  $ PEER_NOW=2027-02-05T15:00 peer session set 2027-02-05-club-friday place='Kino Aero'
  '2027-02-05-club-friday' on Friday 2027-02-05: place = "Kino Aero"
  tell 5 people: Barbora Zelenková (email), Alena Říhová (email), Žofie Dvorská (sms), Jiří Havránek (email), Šimon Bartoš (sms)
  at once: 'peer invite 2027-02-05-club-friday --send --notices' on 'office' writes to whom it can and names whom to call
  $ rm -r box; PEER_NOW=2027-02-05T15:01 peer invite 2027-02-05-club-friday --send --notices; cat box/+420700200002
  Dobrý den, Žofie, dnes se potkáme: od 18:00 do 21:00, Kino Aero. Tereza a Lucie
  $ PEER_NOW=2027-02-05T15:02 peer remind --send

Somebody has died: nothing goes, nobody is listed, and whoever knew them is told by a person.

  $ fresh; peer remind --send 2>/dev/null; peer client end alena --reason died
  c-4hpz  Alena Říhová  last day Sunday 2027-01-24, died
  nothing is sent to them or said of them from now on
  to be told in person:
    Lucie Šrámková: leads 2027-01-25-group, which they knew of
    Kateřina Vondrová: coordinates the program
    Tereza Holubová: leads 2027-01-25-group, which they knew of
  $ peer session cancel 2027-01-25-group --reason staff
  cancelled '2027-01-25-group' on Monday 2027-01-25, 18:00–20:30 (staff)
  tell 5 people: Barbora Zelenková (email), Žofie Dvorská (sms), Matěj Kučera (messenger), Radek Čermák (messenger), Šimon Bartoš (sms)
  at once: 'peer invite 2027-01-25-group --send --notices' on 'office' writes to whom it can and names whom to call
  $ rm -r box; peer invite --send --notices 2>/dev/null; ls box
  +420700200002
  +420700200015
  bara.z@example.org
  $ peer invite | grep -c alena
  0
  [exit 1]
  $ peer due | grep -c Alena
  0
  [exit 1]
  $ peer | grep Alena
  [exit 1]
  $ peer client list --status ended | grep Alena
  c-4hpz  Alena Říhová     ended   2027-01-25  email    personal

It was a mistake: undoing it sends nothing, and what does not hold is told from then on.

  $ peer client resume alena
  c-4hpz  Alena Říhová  a member again from Monday 2027-01-25
  $ rm -r box; peer invite --notices --format csv | grep c-4hpz
  c-4hpz,Alena Říhová,email,cancel,2027-01-25-group,send,replied-yes,alena.rihova@example.org,Zrušeno: pondělí 25. ledna,"Dobrý den, Aleno,

An end that is still ahead stops invitations and reminders now, not the notice.

  $ fresh; peer remind --send 2>/dev/null; peer client end barbora --reason time --last-day 2027-02-28
  c-2vgx  Barbora Zelenková  last day Sunday 2027-02-28, time
  $ peer invite | grep Barbora
  c-2vgx  Barbora Zelenková      email      2027-01-25-group, 2027-01-28-club-thursday  skip     leaving
  $ peer session cancel 2027-01-25-group --reason staff | sed -n '2p'
  tell 6 people: Barbora Zelenková (email), Alena Říhová (email), Žofie Dvorská (sms), Matěj Kučera (messenger), Radek Čermák (messenger), Šimon Bartoš (sms)

A session that was planned by mistake.

  $ fresh; peer session plan theme --on 2027-02-10 --start 17:00 --end 19:00 --place Centrum --staff tereza,lucie >/dev/null
  $ peer session remove 2027-02-10-theme
  removed '2027-02-10-theme', Wednesday 2027-02-10, 17:00–19:00: nobody was told of it
  $ ls mosty/sessions/2027/2027-02-10-theme.toml 2>/dev/null
  [exit 2]
  $ peer session remove 2027-01-28-club-thursday
  peer: '2027-01-28-club-thursday' on Thursday 2027-01-28 cannot be removed: people have answered
  help: what does not take place is cancelled: `peer session cancel 2027-01-28-club-thursday --reason REASON`
  [exit 1]
  $ peer session remove 2027-01-20-supervision
  peer: '2027-01-20-supervision' on Wednesday 2027-01-20 cannot be removed: it is recorded as held
  help: what has happened stays on record
  [exit 1]
  $ peer session restore 2027-01-28-club-thursday
  peer: '2027-01-28-club-thursday' on Thursday 2027-01-28 is planned: there is no cancellation to take back
  [exit 1]

An audience of others is never written to.

  $ peer session plan workshop --on 2027-02-06 --start 10:00 --end 12:00 --place 'U jiných' --staff tereza,lucie >/dev/null
  $ python3 - mosty/program.toml <<'END'
  > import pathlib, re, sys
  > path = pathlib.Path(sys.argv[1])
  > path.write_text(re.sub(r'(\[activity\.workshop\]\n)', r'\1audience = "others"\n', path.read_text()))
  > END
  $ peer invite 2027-02-06-workshop
  peer: nobody can be written to about '2027-02-06-workshop': it is for others, in somebody else's house
  help: 'peer session list' shows what is ahead
  [exit 2]
  $ peer invite | grep workshop
  [exit 1]
  $ peer announce | grep Workshop
  [exit 1]
