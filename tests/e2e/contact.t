Contacts outside sessions: outreach, support, who was seen, who asks to be left in peace.

  $ cp -R "$EXAMPLES/mosty" . && cd mosty && chmod -R go= . && export PEER_NOW=2027-01-25T09:00 PEER_STAFF=s-t8rc

A try without an answer settles nothing; an answer settles what was open before it, and says so.

  $ peer contact record matej --out --purpose outreach --outcome no-answer
  2027-01-25t0900-c-9tqm  Matěj Kučera
    outreach on Monday 2027-01-25, 09:00, by messenger, from us, with Tereza Holubová; no-answer
    taken for granted: by messenger
  next: peer due
  $ peer contact record david --out --purpose outreach --outcome message-left --at '2027-01-20 10:00' --follow-up tereza:2027-01-22
  2027-01-20t1000-c-b6ne  David Sýkora
    outreach on Wednesday 2027-01-20, 10:00, by phone, from us, with Tereza Holubová; message-left
    follow-up: Tereza Holubová until Friday 2027-01-22
    taken for granted: by phone
  next: peer contact record c-b6ne --out --outcome OUTCOME
  $ peer contact record david --out --outcome no-answer
  2027-01-25t0900-c-b6ne  David Sýkora
    support on Monday 2027-01-25, 09:00, by phone, from us, with Tereza Holubová; no-answer
    still open: the follow-up of Wednesday 2027-01-20, by Tereza Holubová, due on Friday 2027-01-22
    taken for granted: the purpose is support, by phone
  next: peer due
  $ PEER_NOW=2027-01-25T10:00 peer contact record david --out --channel phone --outcome reached
  2027-01-25t1000-c-b6ne  David Sýkora
    support on Monday 2027-01-25, 10:00, by phone, from us, with Tereza Holubová; reached
    settled with it: the follow-up of Wednesday 2027-01-20, by Tereza Holubová, due on Friday 2027-01-22
    taken for granted: the purpose is support
  $ cat contacts/2027/2027-01-20t1000-c-b6ne.toml
  client = "c-b6ne"
  at = 2027-01-20T10:00:00+01:00
  by = "s-t8rc"
  channel = "phone"
  direction = "out"
  purpose = "outreach"
  outcome = "message-left"
  follow-up = { by = "s-t8rc", due = 2027-01-22, done = 2027-01-25 }

Met at a talk; one record each, and all of them or none.

  $ peer contact seen zofie alena zofie
  seen on Monday 2027-01-25, 09:00
  2027-01-25t0900-c-7k3f  Žofie Dvorská
  2027-01-25t0900-c-4hpz  Alena Říhová
  $ peer contact seen zofie nobody
  peer: there is no client 'nobody'
  help: 'peer client list --all' shows them
  [exit 2]

Somebody asks to be left in peace, and gets in touch again; the team decides so, and the same.

  $ peer contact record zofie --outcome asked-not-to
  2027-01-25t0900-c-7k3f-2  Žofie Dvorská
    support on Monday 2027-01-25, 09:00, by sms, from us, with Tereza Holubová; asked-not-to
    they get no more messages until they are in touch
    taken for granted: the purpose is support, it went out (--out), by sms
  $ PEER_NOW=2027-01-25T11:00 peer contact record zofie --out --purpose admin --outcome reached
  2027-01-25t1100-c-7k3f  Žofie Dvorská
    admin on Monday 2027-01-25, 11:00, by sms, from us, with Tereza Holubová; reached
    asked on Monday 2027-01-25 to be left in peace; that holds until they get in touch themselves
    taken for granted: by sms
  $ PEER_NOW=2027-01-25T12:00 peer contact record zofie --in --channel email
  2027-01-25t1200-c-7k3f  Žofie Dvorská
    support on Monday 2027-01-25, 12:00, by email, from them, with Tereza Holubová
    asked on Monday 2027-01-25 to be left in peace; now they are in touch, and messages go on
    taken for granted: the purpose is support
  $ PEER_NOW=2027-01-25T13:00 peer contact record alena --outcome left-in-peace
  2027-01-25t1300-c-4hpz  Alena Říhová
    outreach on Monday 2027-01-25, 13:00, recorded by Tereza Holubová; left-in-peace
    they get no more messages until they are in touch
  $ cat contacts/2027/2027-01-25t1300-c-4hpz.toml
  client = "c-4hpz"
  at = 2027-01-25T13:00:00+01:00
  by = "s-t8rc"
  purpose = "outreach"
  outcome = "left-in-peace"

Corrections, the course of a referral, and who a caller was.

  $ export PEER_NOW=2027-01-25T14:00
  $ peer contact record unknown --at '2027-01-24 03:10' --serious --plan --to-group --referral crisis-center:proposed
  2027-01-24t0310-unknown  a caller who is not known
    crisis on Sunday 2027-01-24, 03:10, by phone, from them, with Tereza Holubová
    serious; a crisis plan was made; advised to bring it to the group
    referral: crisis-center, proposed
    taken for granted: the purpose is crisis, it came from them (--in), by phone
  next: peer contact set 2027-01-24t0310-unknown follow-up=STAFF:DATE
  contacts/2027/2027-01-24t0310-unknown.toml:7:11: warning: nobody follows up a serious crisis of a caller who is not known [crisis-referred]
    7 | serious = true
      |           ^~~~
  help: name who follows up, and by when: 'peer contact set CONTACT follow-up=STAFF:DATE'
  $ peer contact set unknown referral=crisis-center:agreed follow-up=katerina:tomorrow
  2027-01-24t0310-unknown  a caller who is not known
    crisis on Sunday 2027-01-24, 03:10, by phone, from them, with Tereza Holubová
    serious; a crisis plan was made; advised to bring it to the group
    referral: crisis-center, agreed since Monday 2027-01-25
    follow-up: Kateřina Vondrová until Tuesday 2027-01-26
  next: peer contact set 2027-01-24t0310-unknown client=CLIENT
  $ peer contact set last referral=crisis-center:agreed
  2027-01-25t1300-c-4hpz  Alena Říhová
    outreach on Monday 2027-01-25, 13:00, recorded by Tereza Holubová; left-in-peace
    referral: crisis-center, agreed since Monday 2027-01-25
  next: peer contact set 2027-01-25t1300-c-4hpz referral=crisis-center:STATE
  $ peer contact set 2027-01-24t0310-unknown referral=crisis-center:agreed plan=
  2027-01-24t0310-unknown  a caller who is not known
    crisis on Sunday 2027-01-24, 03:10, by phone, from them, with Tereza Holubová
    serious; advised to bring it to the group
    referral: crisis-center, agreed since Monday 2027-01-25
    follow-up: Kateřina Vondrová until Tuesday 2027-01-26
  next: peer contact set 2027-01-24t0310-unknown client=CLIENT
  $ PEER_NOW=2027-01-26T09:00 peer contact set 2027-01-24t0310-unknown client=david
  2027-01-24t0310-c-b6ne  David Sýkora
    was 2027-01-24t0310-unknown
    crisis on Sunday 2027-01-24, 03:10, by phone, from them, with Tereza Holubová
    serious; advised to bring it to the group
    referral: crisis-center, agreed since Monday 2027-01-25
    follow-up: Kateřina Vondrová until Tuesday 2027-01-26
  next: peer contact set 2027-01-24t0310-c-b6ne referral=crisis-center:STATE
  $ cat contacts/2027/2027-01-24t0310-c-b6ne.toml
  client = "c-b6ne"
  at = 2027-01-24T03:10:00+01:00
  by = "s-t8rc"
  channel = "phone"
  direction = "in"
  purpose = "crisis"
  serious = true
  to-group = true
  referral = { to = "crisis-center", state = "agreed", on = 2027-01-25 }
  follow-up = { by = "s-k4wn", due = 2027-01-26 }
  $ ls contacts/2027/2027-01-24*
  contacts/2027/2027-01-24t0310-c-b6ne.toml
  $ peer contact set 2027-01-24t0310-c-b6ne referral=none serious=false by=lucie
  2027-01-24t0310-c-b6ne  David Sýkora
    crisis on Sunday 2027-01-24, 03:10, by phone, from them, with Lucie Šrámková
    advised to bring it to the group
    referral: none is needed
    follow-up: Kateřina Vondrová until Tuesday 2027-01-26
  next: peer contact record c-b6ne --out --outcome OUTCOME
  $ peer contact set 2027-01-24t0310-c-b6ne
  peer: missing: KEY=VALUE
  help: 'peer contact set --help' shows how to use it
  [exit 2]
  $ peer contact set 2027-01-24t0310-c-b6ne note=x
  peer: 'note' has no place in the files: a free note is where confidences end up
  help: 'peer explain confidential' says more
  [exit 2]
  $ peer contact set 2027-01-24t0310-c-b6ne at=12:00
  peer: 'at' is not changed by set
  help: use: peer contact record with the right time, and delete the wrong file
  [exit 2]
  $ peer contact set 2027-01-24t0310-c-b6ne purpose=
  peer: 'purpose' cannot be removed
  help: give a value: purpose=…
  [exit 2]
  $ peer contact set 2027-01-24t0310-c-b6ne follow-up=lucie:2027-01-23
  peer: the follow-up would be due on Saturday 2027-01-23, before the contact on Sunday 2027-01-24
  help: name a later day: follow-up=STAFF:DATE
  [exit 2]
  $ peer contact set 2027-01-24t0310-c-b6na serious=true
  peer: there is no contact '2027-01-24t0310-c-b6na'
  help: 'peer contact list' shows those of the last days
  [exit 2]
  $ peer contact set 2027-01-24t0310-unknown serious=true
  peer: there is no contact '2027-01-24t0310-unknown'
  help: 'peer contact list' shows those of the last days
  [exit 2]

The end of a follow-up.

  $ peer contact done 2027-01-24t0310-c-b6ne --on tomorrow
  peer: Tuesday 2027-01-26 is yet to come
  help: a follow-up is done when somebody has asked; one that is put off: peer contact set CONTACT follow-up=STAFF:DATE
  [exit 2]
  $ peer contact done 2027-01-24t0310-c-b6ne --on 2027-01-23
  peer: Saturday 2027-01-23 is before Sunday 2027-01-24, from which on it was open
  help: give a later day
  [exit 2]
  $ peer contact done david
  2027-01-24t0310-c-b6ne  David Sýkora
    the follow-up by Kateřina Vondrová, due on Tuesday 2027-01-26: done on Monday 2027-01-25
  $ peer contact done 2027-01-24t0310-c-b6ne
  nothing to do: the follow-up of '2027-01-24t0310-c-b6ne' is done on Monday 2027-01-25
  $ peer contact drop 2027-01-24t0310-c-b6ne --reason own-wish
  peer: the follow-up of '2027-01-24t0310-c-b6ne' is done on Monday 2027-01-25
  help: if that is wrong, correct it in contacts/2027/2027-01-24t0310-c-b6ne.toml
  [exit 1]
  $ peer contact done david
  peer: 'c-b6ne' has no open follow-up
  help: 'peer contact list c-b6ne' shows their contacts
  [exit 2]
  $ peer contact done zofie
  peer: 'c-7k3f' has no open follow-up
  help: 'peer contact list c-7k3f' shows their contacts
  [exit 2]
  $ peer contact done 2027-01-25t0900-c-7k3f
  peer: '2027-01-25t0900-c-7k3f' has no follow-up
  help: 'peer contact list --open' and 'peer due' show what is open
  [exit 2]
  $ peer contact record petr --out --outcome no-answer --follow-up katerina:tomorrow --at 10:00
  2027-01-25t1000-c-j7tb  Petr Vlček
    support on Monday 2027-01-25, 10:00, by email, from us, with Tereza Holubová; no-answer
    follow-up: Kateřina Vondrová until Tuesday 2027-01-26
    taken for granted: the purpose is support, by email
  next: peer contact record c-j7tb --out --outcome OUTCOME
  $ peer contact record petr --out --outcome no-answer --follow-up tereza:wednesday --at 11:00
  2027-01-25t1100-c-j7tb  Petr Vlček
    support on Monday 2027-01-25, 11:00, by email, from us, with Tereza Holubová; no-answer
    follow-up: Tereza Holubová until Wednesday 2027-01-27
    still open: the follow-up of Monday 2027-01-25, by Kateřina Vondrová, due on Tuesday 2027-01-26
    taken for granted: the purpose is support, by email
  next: peer contact record c-j7tb --out --outcome OUTCOME
  $ peer contact done petr
  peer: 'c-j7tb' has 2 open follow-ups
  help: name it:
    2027-01-25t1000-c-j7tb  of Monday 2027-01-25, by Kateřina Vondrová, due on Tuesday 2027-01-26
    2027-01-25t1100-c-j7tb  of Monday 2027-01-25, by Tereza Holubová, due on Wednesday 2027-01-27
  [exit 2]
  $ peer contact drop 2027-01-25t1000-c-j7tb --reason not-needed
  2027-01-25t1000-c-j7tb  Petr Vlček
    the follow-up by Kateřina Vondrová, due on Tuesday 2027-01-26: dropped: not-needed
  $ peer contact drop petr --reason unreachable
  2027-01-25t1100-c-j7tb  Petr Vlček
    the follow-up by Tereza Holubová, due on Wednesday 2027-01-27: dropped: unreachable

Lists.

  $ peer contact list --from 2027-01-24
  contact                   name           by      channel    direction  purpose   outcome           referral              follow-up
  2027-01-24t0310-c-b6ne    David Sýkora   s-g9hv  phone      in         crisis                      none                  done 2027-01-25
  2027-01-25t0900-c-4hpz    Alena Říhová   s-t8rc                        seen
  2027-01-25t0900-c-7k3f    Žofie Dvorská  s-t8rc                        seen
  2027-01-25t0900-c-7k3f-2  Žofie Dvorská  s-t8rc  sms        out        support   asked-not-to
  2027-01-25t0900-c-9tqm    Matěj Kučera   s-t8rc  messenger  out        outreach  no-answer
  2027-01-25t0900-c-b6ne    David Sýkora   s-t8rc  phone      out        support   no-answer
  2027-01-25t1000-c-b6ne    David Sýkora   s-t8rc  phone      out        support   reached
  2027-01-25t1000-c-j7tb    Petr Vlček     s-t8rc  email      out        support   no-answer                               dropped
  2027-01-25t1100-c-7k3f    Žofie Dvorská  s-t8rc  sms        out        admin     reached
  2027-01-25t1100-c-j7tb    Petr Vlček     s-t8rc  email      out        support   no-answer                               dropped
  2027-01-25t1200-c-7k3f    Žofie Dvorská  s-t8rc  email      in         support
  2027-01-25t1300-c-4hpz    Alena Říhová   s-t8rc                        outreach  left-in-peace     crisis-center agreed
  $ peer contact list --open
  contact                  name          by      channel  direction  purpose   outcome                 referral              follow-up
  2026-12-26t0215-unknown                s-k4wn  phone    in         crisis    reached        serious  crisis-center agreed  dropped
  2027-01-25t1300-c-4hpz   Alena Říhová  s-t8rc                      outreach  left-in-peace           crisis-center agreed
  $ peer contact list david --purpose crisis --format json
  [
    {
      "contact": "2027-01-03t2005-c-b6ne",
      "at": "2027-01-03T20:05:00+01:00",
      "client": "c-b6ne",
      "name": "David Sýkora",
      "by": "s-g9hv",
      "channel": "phone",
      "direction": "in",
      "purpose": "crisis",
      "outcome": "reached",
      "serious": true,
      "plan": null,
      "to-group": null,
      "referral": {
        "to": "none",
        "state": null,
        "on": null
      },
      "follow-up": {
        "by": "s-g9hv",
        "due": "2027-01-05",
        "done": "2027-01-04",
        "dropped": null
      }
    },
    {
      "contact": "2027-01-24t0310-c-b6ne",
      "at": "2027-01-24T03:10:00+01:00",
      "client": "c-b6ne",
      "name": "David Sýkora",
      "by": "s-g9hv",
      "channel": "phone",
      "direction": "in",
      "purpose": "crisis",
      "outcome": null,
      "serious": false,
      "plan": null,
      "to-group": true,
      "referral": {
        "to": "none",
        "state": null,
        "on": null
      },
      "follow-up": {
        "by": "s-k4wn",
        "due": "2027-01-26",
        "done": "2027-01-25",
        "dropped": null
      }
    }
  ]
  $ peer contact list unknown --from 2026-12-01 --format csv
  contact,at,client,name,by,channel,direction,purpose,outcome,serious,plan,to-group,referral-to,referral-state,referral-on,follow-up-by,follow-up-due,follow-up-done,follow-up-dropped\x0d
  2026-12-26t0215-unknown,2026-12-26T02:15:00+01:00,unknown,,s-k4wn,phone,in,crisis,reached,true,,,crisis-center,agreed,,s-k4wn,2026-12-27,,unreachable\x0d
  $ peer contact list --by lucie --from 2026-01-01
  contact                 name          by      channel  direction  purpose  outcome           referral  follow-up
  2027-01-03t2005-c-b6ne  David Sýkora  s-g9hv  phone    in         crisis   reached  serious  none      done 2027-01-04
  2027-01-24t0310-c-b6ne  David Sýkora  s-g9hv  phone    in         crisis                     none      done 2027-01-25
  $ peer contact list --from tomorrow
  peer: --until Monday 2027-01-25 lies before --from Tuesday 2027-01-26
  [exit 2]
  $ peer contact show david
  2027-01-25t1000-c-b6ne  David Sýkora
    support on Monday 2027-01-25, 10:00, by phone, from us, with Tereza Holubová; reached
  $ peer contact show 2026-11-23t2110-c-f8rk --format json
  {
    "contact": "2026-11-23t2110-c-f8rk",
    "file": "contacts/2026/2026-11-23t2110-c-f8rk.toml",
    "client": "c-f8rk",
    "name": "Jiří Havránek",
    "at": "2026-11-23T21:10:00+01:00",
    "by": "s-t8rc",
    "by-name": "Tereza Holubová",
    "channel": "phone",
    "direction": "in",
    "purpose": "crisis",
    "outcome": "reached",
    "serious": true,
    "plan": true,
    "to-group": true,
    "referral": {
      "to": "psychiatrist",
      "state": "reached",
      "on": "2026-11-25"
    },
    "follow-up": {
      "by": "s-k4wn",
      "due": "2026-11-25",
      "done": "2026-11-25",
      "dropped": null
    },
    "anyway": []
  }
  $ peer contact show nobody
  peer: there is no client 'nobody'
  help: 'peer client list --all' shows them
  [exit 2]
  $ peer contact show 2026-11-23t2111-c-f8rk
  peer: there is no contact '2026-11-23t2111-c-f8rk'
  help: 'peer contact list' shows those of the last days
  [exit 2]

By ids where people/ is not there.

  $ mv people ../people
  $ peer contact list --from 2027-01-25
  contact                   by      channel    direction  purpose   outcome           referral              follow-up
  2027-01-25t0900-c-4hpz    s-t8rc                        seen
  2027-01-25t0900-c-7k3f    s-t8rc                        seen
  2027-01-25t0900-c-7k3f-2  s-t8rc  sms        out        support   asked-not-to
  2027-01-25t0900-c-9tqm    s-t8rc  messenger  out        outreach  no-answer
  2027-01-25t0900-c-b6ne    s-t8rc  phone      out        support   no-answer
  2027-01-25t1000-c-b6ne    s-t8rc  phone      out        support   reached
  2027-01-25t1000-c-j7tb    s-t8rc  email      out        support   no-answer                               dropped
  2027-01-25t1100-c-7k3f    s-t8rc  sms        out        admin     reached
  2027-01-25t1100-c-j7tb    s-t8rc  email      out        support   no-answer                               dropped
  2027-01-25t1200-c-7k3f    s-t8rc  email      in         support
  2027-01-25t1300-c-4hpz    s-t8rc                        outreach  left-in-peace     crisis-center agreed
  $ peer contact show last
  2027-01-25t1300-c-4hpz  c-4hpz
    outreach on Monday 2027-01-25, 13:00, recorded by s-t8rc; left-in-peace
    referral: crisis-center, agreed since Monday 2027-01-25
  $ mv ../people people
  $ peer check
