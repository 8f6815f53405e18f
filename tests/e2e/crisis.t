The night of a crisis: what a consultant records, alone and tired, and what is still there on Monday.

  $ cp -R "$EXAMPLES/mosty" . && cd mosty && chmod -R go= . && export PEER_NOW=2027-01-26T02:10

The phone rang at ten to two. The shortest command there is records it, and says what is missing.

  $ export PEER_STAFF=s-k4wn
  $ peer contact record jiri --at 01:50 --serious --plan
  2027-01-26t0150-c-f8rk  Jiří Havránek
    crisis on Tuesday 2027-01-26, 01:50, by phone, from them, with Kateřina Vondrová
    serious; a crisis plan was made
    taken for granted: the purpose is crisis, it came from them (--in), by phone
  next: peer contact set 2027-01-26t0150-c-f8rk referral=TO:STATE follow-up=STAFF:DATE
  contacts/2027/2027-01-26t0150-c-f8rk.toml:7:11: warning: a serious crisis of 'c-f8rk' without a referral, and without the decision that none is needed [crisis-referred]
    7 | serious = true
      |           ^~~~
  help: write down what was decided: 'peer contact set CONTACT referral=TO:STATE', or referral=none when none is needed
  contacts/2027/2027-01-26t0150-c-f8rk.toml:7:11: warning: nobody follows up a serious crisis of 'c-f8rk' [crisis-referred]
    7 | serious = true
      |           ^~~~
  help: name who follows up, and by when: 'peer contact set CONTACT follow-up=STAFF:DATE'
  $ cat contacts/2027/2027-01-26t0150-c-f8rk.toml
  client = "c-f8rk"
  at = 2027-01-26T01:50:00+01:00
  by = "s-k4wn"
  channel = "phone"
  direction = "in"
  purpose = "crisis"
  serious = true
  plan = true

Whatever else is broken in the files: the client's own record, their contacts, their names.

  $ cp -R . ../broken && cd ../broken && for file in clients/c-f8rk.toml people/c-f8rk.toml contacts/2026/2026-11-23t2110-c-f8rk.toml sessions/2027/2027-01-18-group.toml staff/s-k4wn.toml; do echo 'broken = "' >>$file; done
  $ peer contact record c-f8rk --serious --referral none --follow-up s-t8rc:tomorrow
  2027-01-26t0210-c-f8rk  c-f8rk
    crisis on Tuesday 2027-01-26, 02:10, by phone, from them, with Kateřina Vondrová
    serious
    referral: none is needed
    follow-up: Tereza Holubová until Wednesday 2027-01-27
    taken for granted: the purpose is crisis, it came from them (--in), by phone
  next: peer contact record c-f8rk --out --outcome OUTCOME
  $ cd ../mosty

Somebody who does not say who they are, twice within a minute.

  $ peer contact record unknown --serious --referral ambulance:made --follow-up tereza:today
  2027-01-26t0210-unknown  a caller who is not known
    crisis on Tuesday 2027-01-26, 02:10, by phone, from them, with Kateřina Vondrová
    serious
    referral: ambulance, made
    follow-up: Tereza Holubová until Tuesday 2027-01-26
    taken for granted: the purpose is crisis, it came from them (--in), by phone
  next: peer contact set 2027-01-26t0210-unknown client=CLIENT
  $ peer contact record unknown --serious --referral crisis-center:proposed --follow-up tereza:today
  2027-01-26t0210-unknown-2  a caller who is not known
    crisis on Tuesday 2027-01-26, 02:10, by phone, from them, with Kateřina Vondrová
    serious
    referral: crisis-center, proposed
    follow-up: Tereza Holubová until Tuesday 2027-01-26
    taken for granted: the purpose is crisis, it came from them (--in), by phone
  next: peer contact set 2027-01-26t0210-unknown-2 client=CLIENT
  $ ls contacts/2027
  2027-01-03t2005-c-b6ne.toml
  2027-01-05t0930-c-j7tb.toml
  2027-01-26t0150-c-f8rk.toml
  2027-01-26t0210-unknown-2.toml
  2027-01-26t0210-unknown.toml

There is no place for what was said.

  $ peer contact record jiri --serious --note 'cried'
  peer: '--note' has no place in the files: a free note is where confidences end up
  help: 'peer explain confidential' says more
  [exit 2]
  $ peer contact record jiri --serious --text 'cried'
  peer: '--text' has no place in the files: a free text is where confidences end up
  help: 'peer explain confidential' says more
  [exit 2]
  $ peer contact record jiri --serious --story=long
  peer: '--story' has no place in the files: a story belongs to the person who told it
  help: 'peer explain confidential' says more
  [exit 2]

Without PEER_STAFF somebody must be named; nothing is yet to come; who was asked outside needs a consent.

  $ unset PEER_STAFF
  $ peer contact record jiri --serious
  peer: missing: --by STAFF
  help: 'peer contact record --help' shows how to use it
  [exit 2]
  $ peer contact record jiri --by ema
  peer: there is no worker 'ema'
  help: 'peer staff list' shows them
  [exit 2]
  $ peer contact record jiri --by s-k4wn --at 23:40
  peer: Tuesday 2027-01-26 at 23:40 is yet to come; it is 2027-01-26 02:10 now
  help: of the evening before: --at 'yesterday 23:40'
  [exit 2]
  $ peer contact record jiri --by s-k4wn --at 'tomorrow 01:00'
  peer: Wednesday 2027-01-27 at 01:00 is yet to come; it is 2027-01-26 02:10 now
  help: a contact is recorded when it was; what is promised is --follow-up STAFF:DATE
  [exit 2]
  $ peer contact record jiri --by s-k4wn --at 25:00
  peer: '25:00' is not a time
  help: a time is HH:MM, from 00:00 to 23:59
  [exit 2]
  $ peer contact record jiri --by s-k4wn --at 2027-01-26T01:00+99:00
  peer: '+99:00' is not an offset from UTC
  help: write it as +01:00
  [exit 2]
  $ peer contact record jiri --by s-k4wn --serious --purpose support
  peer: --serious is about a crisis, and the purpose is support
  help: leave out --purpose, or one of the two is wrong
  [exit 2]
  $ peer contact record jiri --by s-k4wn --in --out --outcome reached
  peer: --in and --out exclude each other
  help: --in: they got in touch; --out: we did
  [exit 2]
  $ peer contact record jiri --by s-k4wn --referral psychiatrist
  peer: 'psychiatrist' is no referral
  help: write TO:STATE, such as psychiatrist:agreed, or none when it was decided that none is needed
  [exit 2]
  $ peer contact record jiri --by s-k4wn --referral psychiatrist:soon
  peer: 'soon' is no state of a referral
  help: one of: proposed, agreed, made, reached, declined-by-client, declined-by-provider
  [exit 2]
  $ peer contact record jiri --by s-k4wn --follow-up s-k4wn
  peer: 's-k4wn' is no follow-up
  help: write STAFF:DATE, such as eva:wednesday
  [exit 2]
  $ peer contact record jiri --by s-k4wn --follow-up s-k4wn:yesterday
  peer: the follow-up would be due on Monday 2027-01-25, before the contact on Tuesday 2027-01-26
  help: name a later day: --follow-up STAFF:DATE
  [exit 2]
  $ peer contact record jiri --by s-k4wn --purpose outreach
  peer: how it ended is missing: --outcome
  help: one of: reached, no-answer, message-left, bounced, asked-not-to, left-in-peace
  [exit 2]
  $ peer contact record jiri --by s-k4wn --out --outcome left-in-peace
  peer: to leave somebody in peace is the team's decision, no contact with them
  help: give it alone: peer contact record CLIENT --outcome left-in-peace
  [exit 2]
  $ peer contact record alena --by s-k4wn --serious --referral therapist:made --follow-up s-k4wn:today
  2027-01-26t0210-c-4hpz  Alena Říhová
    crisis on Tuesday 2027-01-26, 02:10, by phone, from them, with Kateřina Vondrová
    serious
    referral: therapist, made
    follow-up: Kateřina Vondrová until Tuesday 2027-01-26
    taken for granted: the purpose is crisis, it came from them (--in), by phone
  next: peer contact set 2027-01-26t0210-c-4hpz referral=therapist:STATE
  contacts/2027/2027-01-26t0210-c-4hpz.toml:8:40: error: 'c-4hpz' was referred to the therapist, but whether they agree is not recorded [consent-needed]
    8 | referral = { to = "therapist", state = "made" }
      |                                        ^~~~~~
  help: ask the person and record what they say with 'peer client consent', or keep the referral at "agreed" until they call there themselves
  peer: note: it is recorded all the same; what it breaks is to be settled

The nights on which the clock is set: an instant with its offset, a repeated hour, one that was not.

  $ peer contact record zofie --by s-k4wn --at '2026-10-25 02:30'
  2026-10-25t0230-c-7k3f  Žofie Dvorská
    support on Sunday 2026-10-25, 02:30, by phone, from them, with Kateřina Vondrová
    taken for granted: the purpose is support, it came from them (--in), by phone
    the clock showed 02:30 twice that night, and the first time is recorded; the second is --at 2026-10-25T02:30:00+01:00
  $ peer contact record zofie --by s-k4wn --at 2026-10-25T02:30+01:00
  2026-10-25t0230-c-7k3f-2  Žofie Dvorská
    support on Sunday 2026-10-25, 02:30, by phone, from them, with Kateřina Vondrová
    taken for granted: the purpose is support, it came from them (--in), by phone
  $ peer contact record zofie --by s-k4wn --at 2026-10-25T01:30:00Z
  2026-10-25t0230-c-7k3f-3  Žofie Dvorská
    support on Sunday 2026-10-25, 02:30, by phone, from them, with Kateřina Vondrová
    taken for granted: the purpose is support, it came from them (--in), by phone
  $ peer contact record zofie --by s-k4wn --at '2026-03-29 02:30'
  2026-03-29t0330-c-7k3f  Žofie Dvorská
    support on Sunday 2026-03-29, 03:30, by phone, from them, with Kateřina Vondrová
    taken for granted: the purpose is support, it came from them (--in), by phone
    the clock skipped 02:30 that night: 03:30 is recorded
  $ grep -h '^at' contacts/2026/2026-10-25t0230-c-7k3f*.toml contacts/2026/2026-03-29t*.toml
  at = 2026-10-25T02:30:00+01:00
  at = 2026-10-25T02:30:00+01:00
  at = 2026-10-25T02:30:00+02:00
  at = 2026-03-29T03:30:00+02:00

Without a recorded consent a referral that has gone out stays a finding; the call was written down all the same. Somebody
who was only seen in the corridor was not asked how they are: the promise stays.

  $ peer contact record marketa --by s-k4wn --serious --referral psychiatrist:made --follow-up s-t8rc:tomorrow 2> /dev/null | head -n 1
  2027-01-26t0210-c-h5cs  Markéta Urbánková
  $ peer contact seen marketa --by s-t8rc --at 09:30 --now 2027-01-27T10:00
  seen on Wednesday 2027-01-27, 09:30
  2027-01-27t0930-c-h5cs  Markéta Urbánková
    still open: the follow-up of Tuesday 2027-01-26, by Tereza Holubová, due on Wednesday 2027-01-27
