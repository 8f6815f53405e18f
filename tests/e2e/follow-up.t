Somebody who did not come: who asks how they are, and what a correction of the mark takes back.

  $ cp -R "$EXAMPLES/mosty" . && cd mosty && chmod -R go= . && export PEER_NOW=2027-01-25T21:00 PEER_STAFF=s-t8rc

  $ peer attendance mark today zofie=absent --follow-up katerina:wednesday
  2027-01-25-group on Monday 2027-01-25, now held
    Žofie Dvorská            absent
      follow-up: Kateřina Vondrová until Wednesday 2027-01-27
  $ grep -A9 '^.attendance' sessions/2027/2027-01-25-group.toml
  [attendance]
  c-7k3f = { status = "absent", follow-up = { by = "s-k4wn", due = 2027-01-27 } }
  $ peer attendance mark today zofie=absent
  nothing to do: '2027-01-25-group' on Monday 2027-01-25 is marked so already
  $ peer attendance mark today zofie=absent --follow-up katerina:wednesday
  nothing to do: '2027-01-25-group' on Monday 2027-01-25 is marked so already

It was a mistake: she was there. Nobody has asked yet, so nobody needs to.

  $ peer attendance mark today zofie
  2027-01-25-group on Monday 2027-01-25
    Žofie Dvorská            present
      taken back: the follow-up by Kateřina Vondrová until Wednesday 2027-01-27
  $ peer attendance mark today zofie=absent --follow-up katerina:wednesday
  2027-01-25-group on Monday 2027-01-25
    Žofie Dvorská            absent
      follow-up: Kateřina Vondrová until Wednesday 2027-01-27

Somebody has asked: that is not taken back.

  $ PEER_NOW=2027-01-27T10:00 peer contact record zofie --out --purpose outreach --outcome no-answer
  2027-01-27t1000-c-7k3f  Žofie Dvorská
    outreach on Wednesday 2027-01-27, 10:00, by sms, from us, with Tereza Holubová; no-answer
    still open: the follow-up of Monday 2027-01-25, by Kateřina Vondrová, due on Wednesday 2027-01-27
    taken for granted: by sms
  next: peer due
  $ export PEER_NOW=2027-01-27T12:00
  $ peer attendance mark 2027-01-25-group zofie=excused
  2027-01-25-group on Monday 2027-01-25
    Žofie Dvorská            excused
      stays, since it has begun: the follow-up by Kateřina Vondrová until Wednesday 2027-01-27
  $ peer attendance show 2027-01-25-group
  2027-01-25-group  Podpůrná skupina, Monday 2027-01-25, 18:00–20:30, held
  person  name           status    minutes  reason  reply  follow-up
  c-4hpz  Alena Říhová   unmarked                   yes
  c-t8fw  Šimon Bartoš   unmarked                   maybe
  c-7k3f  Žofie Dvorská  excused                    yes    Kateřina Vondrová until Wednesday 2027-01-27
  $ peer attendance show 2027-01-25-group --format json
  [
    {
      "person": "c-4hpz",
      "name": "Alena Říhová",
      "status": "unmarked",
      "minutes": null,
      "reason": null,
      "reply": "yes",
      "reply-before-change": null,
      "companion": null,
      "back-again": false,
      "follow-up": null
    },
    {
      "person": "c-t8fw",
      "name": "Šimon Bartoš",
      "status": "unmarked",
      "minutes": null,
      "reason": null,
      "reply": "maybe",
      "reply-before-change": null,
      "companion": null,
      "back-again": false,
      "follow-up": null
    },
    {
      "person": "c-7k3f",
      "name": "Žofie Dvorská",
      "status": "excused",
      "minutes": null,
      "reason": null,
      "reply": "yes",
      "reply-before-change": null,
      "companion": null,
      "back-again": false,
      "follow-up": {
        "by": "s-k4wn",
        "due": "2027-01-27",
        "done": null,
        "dropped": null
      }
    }
  ]
  $ peer session show 2027-01-25-group
  2027-01-25-group  Podpůrná skupina
  when         Monday 2027-01-25, 18:00–20:30
  place        Centrum Mosty, Lipová 12, Praha 2
  status       held
  staff        Tereza Holubová, Lucie Šrámková
  facilitator  Tereza Holubová
  replies
    Alena Říhová             yes  2027-01-19 08:02
    Žofie Dvorská            yes
    Jiří Havránek            no  2027-01-22 09:55
    Šimon Bartoš             maybe  2027-01-20 13:37
  attendance
    Žofie Dvorská            excused; follow-up: Kateřina Vondrová until Wednesday 2027-01-27
  $ peer session show 2027-01-25-group --format json | grep -A12 '"person": "c-7k3f"'
        "person": "c-7k3f",
        "name": "Žofie Dvorská",
        "status": "excused",
        "minutes": 0,
        "reason": null,
        "follow-up": {
          "by": "s-k4wn",
          "due": "2027-01-27",
          "done": null,
          "dropped": null
        }
      }
    ],

She answers, and that settles it; what is done stays in the mark.

  $ peer contact record zofie --in --channel sms
  2027-01-27t1200-c-7k3f  Žofie Dvorská
    support on Wednesday 2027-01-27, 12:00, by sms, from them, with Tereza Holubová
    settled with it: the follow-up of Monday 2027-01-25, by Kateřina Vondrová, due on Wednesday 2027-01-27
    taken for granted: the purpose is support
  $ peer attendance mark 2027-01-25-group zofie=absent
  2027-01-25-group on Monday 2027-01-25
    Žofie Dvorská            absent
      stays: the follow-up by Kateřina Vondrová until Wednesday 2027-01-27, done on Wednesday 2027-01-27
  $ peer attendance mark 2027-01-25-group zofie=late --minutes 90
  2027-01-25-group on Monday 2027-01-25
    Žofie Dvorská            late
      stays: the follow-up by Kateřina Vondrová until Wednesday 2027-01-27, done on Wednesday 2027-01-27
  $ grep -A9 '^.attendance' sessions/2027/2027-01-25-group.toml
  [attendance]
  c-7k3f = { status = "late", minutes = 90, follow-up = { by = "s-k4wn", due = 2027-01-27, done = 2027-01-27 } }

By hand, and with the mark.

  $ peer attendance mark 2027-01-25-group simon=absent --follow-up tereza:friday
  2027-01-25-group on Monday 2027-01-25
    Šimon Bartoš             absent
      follow-up: Tereza Holubová until Friday 2027-01-29
  $ peer contact done 2027-01-25-group/simon
  2027-01-25-group/c-t8fw  Šimon Bartoš
    the follow-up by Tereza Holubová, due on Friday 2027-01-29: done on Wednesday 2027-01-27
  $ peer contact drop 2027-01-25/group/simon --reason own-wish
  peer: the follow-up of '2027-01-25-group/c-t8fw' is done on Wednesday 2027-01-27
  help: if that is wrong, correct it in sessions/2027/2027-01-25-group.toml
  [exit 1]
  $ peer attendance mark 2027-01-25-group alena=absent --follow-up tereza:friday
  2027-01-25-group on Monday 2027-01-25
    Alena Říhová             absent
      follow-up: Tereza Holubová until Friday 2027-01-29
  $ peer contact drop alena --reason not-needed
  2027-01-25-group/c-4hpz  Alena Říhová
    the follow-up by Tereza Holubová, due on Friday 2027-01-29: dropped: not-needed
  $ peer attendance mark 2027-01-25-group alena=unmarked
  2027-01-25-group on Monday 2027-01-25
    Alena Říhová             unmarked
      removed with the mark: the follow-up by Tereza Holubová until Friday 2027-01-29, dropped: not-needed
  $ peer contact done 2027-01-25-group/alena
  peer: '2027-01-25-group/c-4hpz' has no follow-up
  help: 'peer contact list --open' and 'peer due' show what is open
  [exit 2]

What goes with what.

  $ peer attendance mark 2027-01-25-group alena=absent simon=absent --follow-up tereza:friday
  peer: --minutes, --reason and --follow-up are about one person
  help: name exactly one
  [exit 2]
  $ peer attendance mark 2027-01-25-group simon=unmarked --follow-up tereza:friday
  peer: --minutes, --reason and --follow-up do not go with 'unmarked'
  [exit 2]
  $ peer attendance mark 2027-01-25-group simon=absent --follow-up tereza:2027-01-24
  peer: the follow-up would be due on Sunday 2027-01-24, before the session on Monday 2027-01-25
  help: name a later day: --follow-up STAFF:DATE
  [exit 2]
  $ peer attendance mark 2027-01-25-group simon=absent --follow-up nobody:friday
  peer: there is no worker 'nobody'
  help: 'peer staff list' shows them
  [exit 2]
  $ peer check

A promise is not added to an outreach contact that they have answered since: it would be settled before it is made.

  $ cp -R "$EXAMPLES/mosty" answered && cd answered && export PEER_NOW=2027-01-25T09:00
  $ peer contact set 2026-12-09t1640-c-h5cs follow-up=tereza:friday
  peer: 'c-h5cs' was in touch after that contact: a promise there would be settled already
  help: make it with a contact of its own: peer contact record c-h5cs --follow-up STAFF:DATE
  [exit 1]
