Contacts outside sessions: outreach, support, who was seen, who asks to be left in peace.

  $ cp -R "$EXAMPLES/mosty" . && cd mosty && chmod -R go= . && export PEER_NOW=2027-01-25T09:00 PEER_STAFF=s-t8rc

A try without an answer settles nothing; an answer settles what was open before it, and says so.

  $ peer contact record bedrich --out --purpose outreach --outcome no-answer
  peer: there is no client 'bedrich'
  help: 'peer client list --all' shows them
  [exit 2]
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
    support on Monday 2027-01-25, 09:00, by phone, from them, with Tereza Holubová; asked-not-to
    they get no more messages until they are in touch
    taken for granted: the purpose is support, it came from them (--in), by phone
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
    outreach on Monday 2027-01-25, 13:00, with Tereza Holubová; left-in-peace
    they get no more messages until they are in touch
  $ cat contacts/2027/2027-01-25t1300-c-4hpz.toml
  client = "c-4hpz"
  at = 2027-01-25T13:00:00+01:00
  by = "s-t8rc"
  purpose = "outreach"
  outcome = "left-in-peace"
