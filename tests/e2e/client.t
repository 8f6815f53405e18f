The client's record: adding, reading, changing, consents, pauses, the end.

  $ cp -R "$EXAMPLES/mosty" . && cd mosty && export PEER_NOW=2027-01-25T09:00

  $ peer client list
  id      name               status      since       channel    invitations
  c-4hpz  Alena Říhová       active      2026-11-05  email      personal
  c-2vgx  Barbora Zelenková  active      2026-11-10  email      personal
  c-b6ne  David Sýkora       active      2026-02-17  phone      personal
  c-p2zk  Eliška Fialová     applicant               email
  c-f8rk  Jiří Havránek      active      2026-06-16  email      personal
  c-d3wy  Klára Benešová     active      2026-05-05  facebook   personal
  c-h5cs  Markéta Urbánková  active      2026-01-20  sms        announcement
  c-9tqm  Matěj Kučera       active      2025-10-14  messenger  personal
  c-w5yn  Nela Horáčková     applicant   2027-01-21  email
  c-j7tb  Petr Vlček         paused      2027-01-05  email      personal
  c-n9xw  Radek Čermák       active      2026-11-19  messenger  personal
  c-t8fw  Šimon Bartoš       active      2027-01-07  sms        personal
  c-q6vh  Tomáš Jelínek      waitlisted  2026-12-10  phone
  c-7k3f  Žofie Dvorská      active      2025-09-01  sms        personal
  $ peer client list --all
  id      name                   status      since       channel    invitations
  c-4hpz  Alena Říhová           active      2026-11-05  email      personal
  c-2vgx  Barbora Zelenková      active      2026-11-10  email      personal
  c-b6ne  David Sýkora           active      2026-02-17  phone      personal
  c-p2zk  Eliška Fialová         applicant               email
  c-m4dq  Ivana Sobotková        ended       2026-12-16  email      personal
  c-f8rk  Jiří Havránek          active      2026-06-16  email      personal
  c-d3wy  Klára Benešová         active      2026-05-05  facebook   personal
  c-h5cs  Markéta Urbánková      active      2026-01-20  sms        announcement
  c-9tqm  Matěj Kučera           active      2025-10-14  messenger  personal
  c-w5yn  Nela Horáčková         applicant   2027-01-21  email
  c-j7tb  Petr Vlček             paused      2027-01-05  email      personal
  c-n9xw  Radek Čermák           active      2026-11-19  messenger  personal
  c-t8fw  Šimon Bartoš           active      2027-01-07  sms        personal
  c-q6vh  Tomáš Jelínek          waitlisted  2026-12-10  phone
  c-r3gs  Vendula Kratochvílová  declined    2026-11-24  none
  c-7k3f  Žofie Dvorská          active      2025-09-01  sms        personal
  $ peer client list --status waitlisted
  id      name           status      since       channel  invitations
  c-q6vh  Tomáš Jelínek  waitlisted  2026-12-10  phone
  $ peer client list --status waiting
  peer: 'waiting' is no status of a client
  help: one of: applicant, waitlisted, active, paused, declined, ended
  [exit 2]
  $ peer client list --status paused --format json
  [
    {
      "client": "c-j7tb",
      "name": "Petr Vlček",
      "status": "paused",
      "since": "2027-01-05",
      "channel": "email",
      "invitations": "personal"
    }
  ]
  $ peer client list --all --format csv | head -n 3
  client,name,status,since,channel,invitations\x0d
  c-4hpz,Alena Říhová,active,2026-11-05,email,personal\x0d
  c-2vgx,Barbora Zelenková,active,2026-11-10,email,personal\x0d
  $ peer client show zofie
  id           c-7k3f
  name         Žofie Dvorská
  call         Žofie
  email        zofie@example.org
  phone        +420700200002
  status       active
  since        2025-09-01
  source       own-service
  channel      sms
  invitations  personal
  intake       date 2025-09-01; by s-k4wn; outcome accepted; before-records yes
  spell        from 2025-09-01
  consent      purpose funder; state given; on 2025-09-08
  consent      purpose statistics; state not-asked; on 2025-09-08
  $ peer client show c-n9xw --format json
  {
    "client": "c-n9xw",
    "name": "Radek Čermák",
    "call": "Radku",
    "email": null,
    "phone": "+420700200011",
    "messenger": "radek.c.example",
    "facebook": null,
    "expects": "Zkusit to znovu, tentokrát pomaleji.",
    "also": [],
    "status": "active",
    "since": "2026-11-19",
    "applied": null,
    "source": "own-service",
    "channel": "messenger",
    "invitations": "personal",
    "language": null,
    "address": null,
    "calls": null,
    "voice-mail": null,
    "calendar": null,
    "activities": [],
    "awaiting": null,
    "silent-days": null,
    "facebook-group": null,
    "not-same-as": [],
    "same-as": null,
    "intake": [
      {
        "booked": null,
        "date": "2025-10-06",
        "by": [
          "s-m2fd"
        ],
        "psychotherapy": "yes",
        "psychiatrist": "yes",
        "regular-activity": [
          "study"
        ],
        "rules-explained": true,
        "letter": "2025-10-06",
        "outcome": "accepted",
        "exception": [],
        "reason": null,
        "before-records": null,
        "review": null
      },
      {
        "booked": "2026-11-19 16:30",
        "date": "2026-11-19",
        "by": [
          "s-t8rc",
          "s-m2fd"
        ],
        "psychotherapy": "yes",
        "psychiatrist": "yes",
        "regular-activity": [
          "job"
        ],
        "rules-explained": true,
        "letter": "2026-11-19",
        "outcome": "accepted",
        "exception": [],
        "reason": null,
        "before-records": null,
        "review": null
      }
    ],
    "spell": [
      {
        "from": "2025-10-06",
        "until": "2026-05-31",
        "reason": "time"
      },
      {
        "from": "2026-11-19",
        "until": null,
        "reason": null
      }
    ],
    "pause": [],
    "consent": [
      {
        "purpose": "funder",
        "state": "given",
        "on": "2025-10-06"
      }
    ],
    "offer": [],
    "companion": [],
    "accompanies": [],
    "anyway": []
  }

Without people/ everything works by id.

  $ mv people ../elsewhere
  $ peer client list --status active
  id      name  status  since       channel    invitations
  c-2vgx        active  2026-11-10  email      personal
  c-4hpz        active  2026-11-05  email      personal
  c-7k3f        active  2025-09-01  sms        personal
  c-9tqm        active  2025-10-14  messenger  personal
  c-b6ne        active  2026-02-17  phone      personal
  c-d3wy        active  2026-05-05  facebook   personal
  c-f8rk        active  2026-06-16  email      personal
  c-h5cs        active  2026-01-20  sms        announcement
  c-n9xw        active  2026-11-19  messenger  personal
  c-t8fw        active  2027-01-07  sms        personal
  $ peer client show c-7k3f
  id           c-7k3f
  status       active
  since        2025-09-01
  source       own-service
  channel      sms
  invitations  personal
  intake       date 2025-09-01; by s-k4wn; outcome accepted; before-records yes
  spell        from 2025-09-01
  consent      purpose funder; state given; on 2025-09-08
  consent      purpose statistics; state not-asked; on 2025-09-08
  $ peer client show zofie
  peer: there is no client 'zofie'
  help: 'peer client list --all' shows them; names are in people/, which is not here
  [exit 2]
  $ mv ../elsewhere people

Adding. The record has no name; people/ has nothing else.

  $ peer client add 'Hana Zemanová' --call Hano --email hana@example.org --channel email --source facebook --dry-run
  --- /dev/null
  +++ b/clients/c-jqze.toml
  @@ -0,0 +1,3 @@
  +applied = 2027-01-25
  +source = "facebook"
  +channel = "email"
  --- /dev/null
  +++ b/people/c-jqze.toml
  @@ -0,0 +1,3 @@
  +name = "Hana Zemanová"
  +call = "Hano"
  +email = "hana@example.org"
  $ ls clients people | wc -l
  39
  $ peer client add 'Hana Zemanová' --call Hano --email hana@example.org --channel email --source facebook
  c-jqze  Hana Zemanová  applicant, channel email
  next: peer intake book c-jqze --at TIME
  $ peer client show hana
  id       c-jqze
  name     Hana Zemanová
  call     Hano
  email    hana@example.org
  status   applicant
  since    2027-01-25
  applied  2027-01-25
  source   facebook
  channel  email
  $ peer client add 'Hana Nováková' --id c-7k3f
  peer: 'c-7k3f' is already the id of a client
  help: choose another --id, or leave it out to get a fresh one
  [exit 2]
  $ peer client add 'Hana Nováková' --id s-t8rc
  peer: 's-t8rc' is already the id of a worker
  help: choose another --id, or leave it out to get a fresh one
  [exit 2]
  $ peer client add 'Hana Nováková' --channel pigeon
  peer: 'pigeon' is no channel
  help: one of: email, sms, messenger, facebook, phone, none
  [exit 2]
  $ peer client add 'Hana Nováková' --email not-an-address
  peer: 'not-an-address' is not an e-mail address
  help: write one address alone, such as name@example.org
  [exit 2]
  $ peer client add 'Hana Nováková' --phone 12
  peer: '12' is not a phone number
  help: write it with its country: +420 700 000 001
  [exit 2]
  $ peer client add ''
  peer: NAME is empty
  help: 'peer client add --help' shows how to use it
  [exit 2]
  $ peer client add
  peer: missing: NAME
  help: 'peer client add --help' shows how to use it
  [exit 2]
  $ peer client add 'Hana Nováková' --language de
  peer: 'de' is no language that there are texts for
  help: one of: cs, en
  [exit 2]

Setting changes the lines it must and no others.

  $ cp clients/c-b6ne.toml before
  $ peer client set david channel=sms awaiting=therapeutic-community
  c-b6ne  David Sýkora  channel = sms, awaiting = therapeutic-community
  $ diff before clients/c-b6ne.toml
  2c2
  < channel = "phone"                     # na zprávy neodpovídá, volat po páté
  ---
  > channel = "sms"                       # na zprávy neodpovídá, volat po páté
  3a4
  > awaiting = "therapeutic-community"
  [exit 1]
  $ peer client set david awaiting= phone='700 555 444' --dry-run
  --- a/clients/c-b6ne.toml
  +++ b/clients/c-b6ne.toml
  @@ -1,7 +1,6 @@
   source = "therapist"
   channel = "sms"                       # na zprávy neodpovídá, volat po páté
   invitations = "personal"
  -awaiting = "therapeutic-community"
  \x20
   [[intake]]
   date = 2026-02-17
  --- a/people/c-b6ne.toml
  +++ b/people/c-b6ne.toml
  @@ -1,3 +1,3 @@
   name = "David Sýkora"
   call = "Davide"
  -phone = "+420700200005"
  +phone = "+420700555444"
  $ peer client set david awaiting= phone='700 555 444'
  c-b6ne  David Sýkora  awaiting removed, phone = 700 555 444
  $ diff before clients/c-b6ne.toml
  2c2
  < channel = "phone"                     # na zprávy neodpovídá, volat po páté
  ---
  > channel = "sms"                       # na zprávy neodpovídá, volat po páté
  [exit 1]
  $ grep phone people/c-b6ne.toml
  phone = "+420700555444"
  $ peer client set david channel=sms
  nothing to do: it is so already
  $ peer client set zofie phone=$(sed -n 's/^phone = "\(.*\)"/\1/p' people/c-b6ne.toml)
  c-7k3f  Žofie Dvorská  phone = +420700555444
  peer: warning: c-b6ne has the same phone number; if it is another person: peer client set c-7k3f not-same-as=c-b6ne
  $ peer client set zofie not-same-as=c-b6ne
  c-7k3f  Žofie Dvorská  not-same-as = c-b6ne
  $ peer client set david chanel=sms
  peer: 'chanel' is no key that can be set
  help: did you mean 'channel'? one of: applied, source, channel, invitations, language, address, calls, voice-mail, calendar, activities, awaiting, silent-days, facebook-group, not-same-as, name, call, email, phone, messenger, facebook, expects, also
  [exit 2]
  $ peer client set david status=ended
  peer: 'status' is not changed by set
  help: use: peer intake record, peer client pause, resume or end: a status is derived
  [exit 2]
  $ peer client set david name=
  peer: 'name' cannot be removed
  help: give a value: name=…
  [exit 2]
  $ peer client set david
  peer: missing: KEY=VALUE
  help: 'peer client set --help' shows how to use it
  [exit 2]
  $ peer client set david channel
  peer: 'channel' is not KEY=VALUE
  help: write key=value, or key= to remove the key
  [exit 2]
  $ peer client set alena source=x source=y
  peer: 'source' is set twice
  help: give each key once
  [exit 2]
  $ peer client set david activities=group,bowling
  peer: there is no activity 'bowling'
  help: activities are: group, club-thursday, club-friday, trip, theme, workshop, team, team-supervision, supervision
  [exit 2]

Consents are added to, never changed.

  $ peer client consent alena
  purpose     state    on
  funder      given    2026-11-05
  statistics  given    2026-11-05
  photos      refused  2026-11-05
  $ peer client consent alena photos=given
  c-4hpz  Alena Říhová  photos given on Monday 2027-01-25
  $ peer client consent alena photos=given
  nothing to do: it is recorded already
  $ peer client consent alena photos=maybe
  peer: 'maybe' is no state of a consent
  help: one of: given, refused, withdrawn, not-asked
  [exit 2]
  $ peer client consent alena
  purpose     state    on
  funder      given    2026-11-05
  statistics  given    2026-11-05
  photos      refused  2026-11-05
  photos      given    2027-01-25
  $ tail -n 10 clients/c-4hpz.toml

  [[consent]]
  purpose = "photos"
  state = "refused"
  on = 2026-11-05

  [[consent]]
  purpose = "photos"
  state = "given"
  on = 2027-01-25

An agreed pause, and back.

  $ peer client pause alena --until 2050-01-01
  peer: '2050-01-01' is too far ahead
  help: dates are kept from 1900-01-01 to 2037-12-31
  [exit 2]
  $ peer client pause alena --until 2027-02-28
  c-4hpz  Alena Říhová  paused from Monday 2027-01-25 until Sunday 2027-02-28
  $ peer client list --status paused
  id      name          status  since       channel  invitations
  c-4hpz  Alena Říhová  paused  2027-01-25  email    personal
  c-j7tb  Petr Vlček    paused  2027-01-05  email    personal
  $ peer client pause alena
  peer: 'c-4hpz' is paused from Monday 2027-01-25 until Sunday 2027-02-28, which overlaps
  help: end that pause first: peer client resume c-4hpz
  [exit 1]
  $ peer client resume alena --on 2027-02-01
  c-4hpz  Alena Říhová  active again from Monday 2027-02-01
  $ tail -n 5 clients/c-4hpz.toml
  on = 2027-01-25

  [[pause]]
  from = 2027-01-25
  until = 2027-01-31

  $ peer client resume petr
  c-j7tb  Petr Vlček  active again from Monday 2027-01-25
  $ peer client resume petr
  nothing to do: 'c-j7tb' is a member and not paused on Monday 2027-01-25
  $ peer client pause eliska
  peer: 'c-p2zk' is no member on Monday 2027-01-25
  help: only a membership can be paused
  [exit 1]
  $ peer client pause david --from 2027-02-10 --until 2027-02-01
  peer: the pause would end on Monday 2027-02-01, before it begins on Wednesday 2027-02-10
  help: give a later --until
  [exit 2]

A pause that is dated back over a message that went out: it was not agreed on then.

  $ peer client pause radek --from 2027-01-15
  messages/2027/2027-01-18-c2kj.toml:42:6: error: a personal message on Monday 2027-01-18 to 'c-n9xw', who was on an agreed break [one-channel]
    42 | to = "c-n9xw"
       |      ^~~~~~~~
  clients/c-n9xw.toml:39:1: note: the pause
    39 | [[pause]]
       | ^~~~~~~~~
  help: write nothing before the pause ends; if they agreed to it after its first day, start the pause on that later day
  peer: refused: nothing was written
  [exit 1]
  $ peer client pause radek --from 2027-01-18 --dry-run
  --- a/clients/c-n9xw.toml
  +++ b/clients/c-n9xw.toml
  @@ -35,3 +35,6 @@
   purpose = "funder"
   state = "given"
   on = 2025-10-06
  +
  +[[pause]]
  +from = 2027-01-18
  $ peer client end radek --last-day 2027-01-15 --reason moved-away --dry-run
  --- a/clients/c-n9xw.toml
  +++ b/clients/c-n9xw.toml
  @@ -30,6 +30,8 @@
  \x20
   [[spell]]
   from = 2026-11-19
  +until = 2027-01-15
  +reason = "moved-away"
  \x20
   [[consent]]
   purpose = "funder"
  messages/2027/2027-01-18-c2kj.toml:42:6: error: a personal message on Monday 2027-01-18 to 'c-n9xw', whose membership ended on Friday 2027-01-15 [one-channel]
    42 | to = "c-n9xw"
       |      ^~~~~~~~
  clients/c-n9xw.toml:33:9: note: the last day
    33 | until = 2027-01-15
       |         ^~~~~~~~~~
  help: nobody is written to after their last day; 'peer invite' says who gets nothing, and why
  sessions/2027/2027-01-18-group.toml:18:1: error: 'c-n9xw' was not a member on Monday 2027-01-18 [members-only]
    18 | c-n9xw = "late"
       | ^~~~~~
  clients/c-n9xw.toml:33:9: note: the membership ended here
    33 | until = 2027-01-15
       |         ^~~~~~~~~~
  help: correct the attendance, or open a new membership with an interview if the person has come back
  peer: note: it is recorded all the same; what it breaks is to be settled

The closed Facebook group, from the interview on.

  $ peer client set radek facebook-group=2025-10-05
  clients/c-n9xw.toml:4:18: error: 'c-n9xw' is in the closed group since Sunday 2025-10-05, before an accepted interview [facebook-after-intake]
    4 | facebook-group = 2025-10-05
      |                  ^~~~~~~~~~
  clients/c-n9xw.toml:7:8: note: the accepted interview
    7 | date = 2025-10-06
      |        ^~~~~~~~~~
  help: take them out of the group until the interview ('peer client set CLIENT facebook-group='), or correct the day
  peer: refused: nothing was written
  [exit 1]
  $ peer client set radek facebook-group=2025-10-06
  c-n9xw  Radek Čermák  facebook-group = 2025-10-06
  $ peer client set radek facebook-group=soon
  peer: 'soon' is not a date
  help: a date is YYYY-MM-DD, 30.1.2027, 30.1., today, tomorrow, yesterday, a weekday like monday, +3d or -1w
  [exit 2]

The end of a membership, and a return.

  $ peer client end david --reason time
  c-b6ne  David Sýkora  last day Monday 2027-01-25, time
  $ peer client list --status ended
  id      name             status  since       channel  invitations
  c-m4dq  Ivana Sobotková  ended   2026-12-16  email    personal
  $ peer client end david --reason time
  nothing to do: 'c-b6ne' ended on Monday 2027-01-25 already; another day is corrected in clients/c-b6ne.toml
  $ peer client end tomas --reason own-wish
  peer: 'c-q6vh' never was a member
  help: an applicant is declined by the interview: peer intake record c-q6vh --by STAFF --outcome declined
  [exit 1]
  $ peer client end zofie
  peer: missing: --reason REASON
  help: 'peer client end --help' shows how to use it
  [exit 2]
  $ peer check
