The waiting list: who waits since when, a place that is offered, and the answer.

  $ cp -R "$EXAMPLES/mosty" . && cd mosty && export PEER_NOW=2027-01-25T09:00

  $ peer client waiting
  since       id      name            state             next        command
              c-p2zk  Eliška Fialová  interview-booked  2027-02-02  peer intake record c-p2zk --by STAFF --outcome OUTCOME
  2026-12-10  c-q6vh  Tomáš Jelínek   waitlisted                    peer client offer c-q6vh
  2027-01-21  c-w5yn  Nela Horáčková  undecided                     peer intake record c-w5yn --by STAFF --outcome OUTCOME
  $ peer client set eliska applied=2027-01-14
  c-p2zk  Eliška Fialová  applied = 2027-01-14
  $ peer client set nela applied=tomorrow
  peer: nobody can have got in touch on Tuesday 2027-01-26 yet
  help: give a day until today
  [exit 2]
  $ peer client set nela applied=2027-01-19
  c-w5yn  Nela Horáčková  applied = 2027-01-19
  $ peer client add 'Hana Zemanová' --id c-hana --email hana@example.org --applied 2027-01-18
  c-hana  Hana Zemanová  applicant, channel email
  next: peer intake book c-hana --at TIME
  $ peer client add 'Ota Zeman' --id c-ota --phone '+420 700 000 999' --channel sms
  c-ota  Ota Zeman  applicant, channel sms
  next: peer intake book c-ota --at TIME
  $ head -n 1 clients/c-ota.toml
  applied = 2027-01-25
  $ peer client add 'Ida Zemanová' --applied tomorrow
  peer: nobody can have got in touch on Tuesday 2027-01-26 yet
  help: give a day until today
  [exit 2]
  $ peer client waiting
  since       id      name            state             next        command
  2026-12-10  c-q6vh  Tomáš Jelínek   waitlisted                    peer client offer c-q6vh
  2027-01-14  c-p2zk  Eliška Fialová  interview-booked  2027-02-02  peer intake record c-p2zk --by STAFF --outcome OUTCOME
  2027-01-18  c-hana  Hana Zemanová   applicant                     peer intake book c-hana --at TIME
  2027-01-19  c-w5yn  Nela Horáčková  undecided                     peer intake record c-w5yn --by STAFF --outcome OUTCOME
  2027-01-25  c-ota   Ota Zeman       applicant                     peer intake book c-ota --at TIME
  $ peer client waiting --format csv
  since,client,name,state,due,command\x0d
  2026-12-10,c-q6vh,Tomáš Jelínek,waitlisted,,peer client offer c-q6vh\x0d
  2027-01-14,c-p2zk,Eliška Fialová,interview-booked,2027-02-02,peer intake record c-p2zk --by STAFF --outcome OUTCOME\x0d
  2027-01-18,c-hana,Hana Zemanová,applicant,,peer intake book c-hana --at TIME\x0d
  2027-01-19,c-w5yn,Nela Horáčková,undecided,,peer intake record c-w5yn --by STAFF --outcome OUTCOME\x0d
  2027-01-25,c-ota,Ota Zeman,applicant,,peer intake book c-ota --at TIME\x0d
  $ peer client list --status applicant
  id      name            status     since       channel  invitations
  c-p2zk  Eliška Fialová  applicant  2027-01-14  email
  c-hana  Hana Zemanová   applicant  2027-01-18  email
  c-w5yn  Nela Horáčková  applicant  2027-01-19  email
  c-ota   Ota Zeman       applicant  2027-01-25  sms

Recorded as waitlisted once more, Tomáš keeps his place, and stands on the list once.

  $ peer intake record tomas --by tereza,lucie --outcome waitlisted --psychotherapy yes --psychiatrist yes --regular-activity job --rules-explained --letter today
  c-q6vh  Tomáš Jelínek  waitlisted on Monday 2027-01-25; waiting since Thursday 2026-12-10, and keeps that place
  next: peer client offer c-q6vh
  $ peer client waiting --format json | grep -c '"client": "c-q6vh"'
  1
  $ peer client list --status waitlisted
  id      name           status      since       channel  invitations
  c-q6vh  Tomáš Jelínek  waitlisted  2026-12-10  phone

A place is offered to somebody on the list, once.

  $ peer client offer eliska
  peer: 'c-p2zk' is an applicant: nobody has decided yet
  help: the interview decides: peer intake record c-p2zk --by STAFF --outcome waitlisted
  [exit 1]
  $ peer client offer alena
  peer: 'c-4hpz' is a member already
  help: a place is offered to somebody on the waiting list
  [exit 1]
  $ peer client offer ivana
  peer: 'c-m4dq' was a member and needs no offer
  help: who left comes back freely: peer client resume c-m4dq
  [exit 1]
  $ peer client offer vendula
  peer: 'c-r3gs' was declined: only a new decision offers a place
  help: hold a new interview and record it: peer intake record c-r3gs --by STAFF --outcome waitlisted
  [exit 1]
  $ peer client offer tomas --until yesterday
  peer: nobody can take a place until Sunday 2027-01-24, which is over
  help: give a later --until
  [exit 2]
  $ peer client offer tomas --dry-run
  --- a/clients/c-q6vh.toml
  +++ b/clients/c-q6vh.toml
  @@ -21,3 +21,7 @@
   rules-explained = true
   letter = 2027-01-25
   outcome = "waitlisted"
  +
  +[[offer]]
  +on = 2027-01-25
  +until = 2027-02-01
  $ peer client offer tomas
  c-q6vh  Tomáš Jelínek  a place is offered until Monday 2027-02-01
  next: peer client offer c-q6vh --answer accepted
  $ peer client offer tomas
  nothing to do: a place is offered to 'c-q6vh' until Monday 2027-02-01 already
  $ peer client offer tomas --until 2027-01-29
  c-q6vh  Tomáš Jelínek  the place is offered until Friday 2027-01-29 (was Monday 2027-02-01)
  next: peer client offer c-q6vh --answer accepted
  $ peer client waiting
  since       id      name            state             next        command
  2026-12-10  c-q6vh  Tomáš Jelínek   offered           2027-01-29  peer client offer c-q6vh --answer accepted
  2027-01-14  c-p2zk  Eliška Fialová  interview-booked  2027-02-02  peer intake record c-p2zk --by STAFF --outcome OUTCOME
  2027-01-18  c-hana  Hana Zemanová   applicant                     peer intake book c-hana --at TIME
  2027-01-19  c-w5yn  Nela Horáčková  undecided                     peer intake record c-w5yn --by STAFF --outcome OUTCOME
  2027-01-25  c-ota   Ota Zeman       applicant                     peer intake book c-ota --at TIME
  $ peer client offer tomas --until 2027-01-29 --answer accepted
  peer: --until is of an offer, and --answer is an answer
  help: record the answer alone; give the day of the answer with --on DATE
  [exit 2]
  $ peer client offer tomas --on today
  peer: --on is the day of an answer
  help: say which one: --answer accepted or declined
  [exit 2]
  $ peer client offer tomas --answer perhaps
  peer: 'perhaps' is no answer to an offer
  help: one of: accepted, declined
  [exit 2]
  $ peer client set tomas offer=
  peer: 'offer' is not changed by set
  help: use: peer client offer
  [exit 2]

Nobody who waits is invited or reminded.

  $ peer invite --preview tomas
  none for 2027-01-25-group, 2027-01-28-club-thursday: not-a-member
  $ peer invite | grep -A 1 Tomáš
  c-q6vh  Tomáš Jelínek          phone      2027-01-25-group, 2027-01-28-club-thursday  skip     not-a-member
  c-r3gs  Vendula Kratochvílová  none       2027-01-25-group, 2027-01-28-club-thursday  skip     not-a-member

An offer expires, and is made again.

  $ export PEER_NOW=2027-01-30T09:00
  $ peer client waiting
  since       id      name            state             next        command
  2026-12-10  c-q6vh  Tomáš Jelínek   offer-expired                 peer client offer c-q6vh
  2027-01-14  c-p2zk  Eliška Fialová  interview-booked  2027-02-02  peer intake record c-p2zk --by STAFF --outcome OUTCOME
  2027-01-18  c-hana  Hana Zemanová   applicant                     peer intake book c-hana --at TIME
  2027-01-19  c-w5yn  Nela Horáčková  undecided                     peer intake record c-w5yn --by STAFF --outcome OUTCOME
  2027-01-25  c-ota   Ota Zeman       applicant                     peer intake book c-ota --at TIME
  $ peer client offer tomas --answer accepted
  peer: the offer to 'c-q6vh' expired on Friday 2027-01-29
  help: if the place is still free, offer it again: peer client offer c-q6vh; an answer that came in time has its day: --on DATE
  [exit 1]
  $ peer client offer tomas
  c-q6vh  Tomáš Jelínek  a place is offered until Saturday 2027-02-06
  next: peer client offer c-q6vh --answer accepted
  $ peer client offer tomas --answer accepted --on tomorrow
  peer: nobody can have answered on Sunday 2027-01-31 yet
  help: give the day of the answer
  [exit 2]
  $ peer client offer tomas --answer accepted
  c-q6vh  Tomáš Jelínek  accepted the place on Saturday 2027-01-30; a member from that day
  next: peer client consent c-q6vh PURPOSE=STATE
  $ tail -n 14 clients/c-q6vh.toml
  outcome = "waitlisted"

  [[offer]]
  on = 2027-01-25
  until = 2027-01-29

  [[offer]]
  on = 2027-01-30
  until = 2027-02-06
  answer = "accepted"
  answered = 2027-01-30

  [[spell]]
  from = 2027-01-30
  $ peer client show tomas
  id       c-q6vh
  name     Tomáš Jelínek
  call     Tomáši
  phone    +420700200013
  status   active
  since    2027-01-30
  source   phone
  channel  phone
  intake   booked 2026-12-10 15:00; date 2026-12-10; by s-k4wn, s-g9hv; psychotherapy no; psychiatrist yes; regular-activity job; rules-explained yes; letter 2026-12-10; outcome waitlisted
  intake   date 2027-01-25; by s-t8rc, s-g9hv; psychotherapy yes; psychiatrist yes; regular-activity job; rules-explained yes; letter 2027-01-25; outcome waitlisted
  spell    from 2027-01-30
  offer    on 2027-01-25; until 2027-01-29
  offer    on 2027-01-30; until 2027-02-06; answer accepted; answered 2027-01-30
  $ peer check

Who does not want the place is off the list, and may come back freely.

  $ peer intake record hana --by tereza --outcome waitlisted
  c-hana  Hana Zemanová  waitlisted on Saturday 2027-01-30
  next: peer client offer c-hana
  $ peer client offer hana
  c-hana  Hana Zemanová  a place is offered until Saturday 2027-02-06
  next: peer client offer c-hana --answer accepted
  $ peer client offer hana --answer declined
  c-hana  Hana Zemanová  declined the place on Saturday 2027-01-30; off the waiting list
  $ peer client list --all | grep Hana
  c-hana  Hana Zemanová          ended      2027-01-30  email
  $ peer client waiting --format json | grep -c '"client": "c-hana"'
  0
  [exit 1]
  $ peer client resume hana
  peer: 'c-hana' did not want the place and was no member
  help: offer it again: peer client offer c-hana
  [exit 1]
  $ export PEER_NOW=2027-02-10T09:00
  $ peer client offer hana
  c-hana  Hana Zemanová  a place is offered until Wednesday 2027-02-17; on the waiting list again
  next: peer client offer c-hana --answer accepted
  $ peer client list --status waitlisted
  id      name           status      since       channel  invitations
  c-hana  Hana Zemanová  waitlisted  2027-02-10  email

The waiting list is no way round the questions of the interview.

  $ sha256sum clients/c-hana.toml >../before
  $ peer client offer hana --answer accepted
  clients/c-hana.toml:4:1: error: 'c-hana' is accepted, but that the letter to the client was given is not recorded [intake-complete]
    4 | [[intake]]
      | ^~~~~~~~~~
  help: ask and record what is missing with 'peer intake record CLIENT', or let a coordinator who was there give a reason for each gap as 'exception'
  clients/c-hana.toml:4:1: error: 'c-hana' is accepted, but that the rules were explained is not recorded [intake-complete]
    4 | [[intake]]
      | ^~~~~~~~~~
  help: ask and record what is missing with 'peer intake record CLIENT', or let a coordinator who was there give a reason for each gap as 'exception'
  clients/c-hana.toml:7:17: error: 'c-hana' is accepted, but regular psychotherapy was not asked about [intake-complete]
    7 | psychotherapy = "not-asked"
      |                 ^~~~~~~~~~~
  help: ask and record what is missing with 'peer intake record CLIENT', or let a coordinator who was there give a reason for each gap as 'exception'
  clients/c-hana.toml:8:16: error: 'c-hana' is accepted, but contact with a psychiatrist was not asked about [intake-complete]
    8 | psychiatrist = "not-asked"
      |                ^~~~~~~~~~~
  help: ask and record what is missing with 'peer intake record CLIENT', or let a coordinator who was there give a reason for each gap as 'exception'
  clients/c-hana.toml:9:20: error: 'c-hana' is accepted, but a regular activity was not asked about [intake-complete]
    9 | regular-activity = "not-asked"
      |                    ^~~~~~~~~~~
  help: ask and record what is missing with 'peer intake record CLIENT', or let a coordinator who was there give a reason for each gap as 'exception'
  peer: refused: nothing was written
  help: if it happened all the same, record it with --anyway REASON
  [exit 1]
  $ sha256sum -c --quiet ../before
  $ peer intake record hana --by tereza,lucie --outcome waitlisted --psychotherapy yes --psychiatrist yes --regular-activity study --rules-explained --letter today
  c-hana  Hana Zemanová  waitlisted on Wednesday 2027-02-10
  next: peer client offer c-hana
  $ peer client offer hana --answer accepted
  c-hana  Hana Zemanová  accepted the place on Wednesday 2027-02-10; a member from that day
  next: peer client consent c-hana PURPOSE=STATE
  $ peer check

Declined by the program: back only by a new decision.

  $ peer client resume vendula
  peer: 'c-r3gs' was never accepted as a member
  help: a new interview decides: peer intake book c-r3gs --at TIME
  [exit 1]
  $ cat >>clients/c-r3gs.toml <<'.'
  > [[offer]]
  > on = 2027-02-09
  > until = 2027-02-16
  > .
  $ peer check
  clients/c-r3gs.toml:13:6: error: 'c-r3gs' is offered a place on Tuesday 2027-02-09 without being on the waiting list [offer-while-waiting]
    13 | on = 2027-02-09
       |      ^~~~~~~~~~
  clients/c-r3gs.toml:11:11: note: declined here
    11 | outcome = "declined"
       |           ^~~~~~~~~~
  help: hold the interview that puts them on the list ('peer intake record CLIENT --outcome waitlisted'), or remove the offer
  1 error
  [exit 1]
