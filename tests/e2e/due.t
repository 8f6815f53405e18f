All that waits for somebody. When each kind is due, whose it is and what settles it: peer-due(7).

  $ cp -R "$EXAMPLES/mosty" . && cd mosty && export PEER_NOW=2027-01-25T09:00

The coordinator's Monday morning.

  $ peer due
  past their day
    2025-09-01  Žofie Dvorská: a member from before the records, never asked (Kateřina Vondrová)
                peer intake record c-7k3f
    2025-09-08  Žofie Dvorská was not asked about consent: statistics (Kateřina Vondrová)
                peer client consent c-7k3f statistics=STATE
    2026-09-01  confirm that Tereza Holubová is stabilized (Kateřina Vondrová)
                peer staff confirm s-t8rc
    2026-12-10  Tomáš Jelínek waits for a place (Kateřina Vondrová)
                peer client offer c-q6vh
    2027-01-02  a caller who is not known: what became of the referral (crisis-center agreed) (Kateřina Vondrová)
                peer contact set 2026-12-26t0215-unknown referral=crisis-center:STATE
    2027-01-07  Šimon Bartoš was not asked about consent: photos (Kateřina Vondrová)
                peer client consent c-t8fw photos=STATE
    2027-01-16  Markéta Urbánková: silent for 40 days; ask how they are, by sms (Kateřina Vondrová)
                peer contact record c-h5cs --purpose outreach --outcome OUTCOME
    2027-01-21  Nela Horáčková: not decided since the interview (Lucie Šrámková, Tereza Holubová)
                peer intake record c-w5yn

  to come
    2027-02-01  Podpůrná skupina is not planned on Monday 2027-02-01 (Kateřina Vondrová)
                peer session plan group --from 2027-02-01 --until 2027-02-08
    2027-02-05  Páteční klub is not planned on Friday 2027-02-05 (Kateřina Vondrová)
                peer session plan club-friday --from 2027-02-05 --until 2027-02-08

  10 matters are due, 8 past their day
  $ peer due --for lucie
  past their day
    2027-01-21  Nela Horáčková: not decided since the interview (Lucie Šrámková, Tereza Holubová)
                peer intake record c-w5yn

  1 matter is due, 1 past their day
  $ peer due --for nobody
  peer: there is no worker 'nobody'
  help: 'peer staff list' shows them
  [exit 2]

For a spreadsheet.

  $ peer due --format csv | head -n 3
  key,kind,due,owners,client,staff,session,contact,detail,what,command\x0d
  review/c-7k3f,review,2025-09-01,s-k4wn,c-7k3f,,,,,"Žofie Dvorská: a member from before the records, never asked",peer intake record c-7k3f\x0d
  consent/c-7k3f/statistics,consent,2025-09-08,s-k4wn,c-7k3f,,,,statistics,Žofie Dvorská was not asked about consent: statistics,peer client consent c-7k3f statistics=STATE\x0d

A matter leaves the list when the records say that it is settled.

  $ peer session set 2027-01-28-club-thursday staff=s-t8rc > /dev/null
  $ peer session plan --from 2027-02-01 --until 2027-02-08 > /dev/null
  $ peer client consent zofie statistics=given > /dev/null
  $ peer due --format json | python3 -c 'import json, sys
  > for matter in json.load(sys.stdin): print(matter["key"], matter["due"], ",".join(matter["owners"]))'
  review/c-7k3f 2025-09-01 s-k4wn
  stability/s-t8rc 2026-09-01 s-k4wn
  waiting/c-q6vh 2026-12-10 s-k4wn
  referral/2026-12-26t0215-unknown 2027-01-02 s-k4wn
  consent/c-t8fw/photos 2027-01-07 s-k4wn
  silence/c-h5cs 2027-01-16 s-k4wn
  interview/c-w5yn 2027-01-21 s-g9hv,s-t8rc
  staff/2027-01-28-club-thursday 2027-01-28 s-k4wn
  place/2027-02-05-club-friday 2027-02-05 s-g9hv,s-t8rc

Without people/ it works by id; with nothing to do it says so.

  $ mv people elsewhere
  $ peer due --for lucie
  peer: there is no worker 'lucie'
  help: 'peer staff list' shows them; names are in people/, which is not here
  [exit 2]
  $ mv elsewhere people
  $ peer init --no-input ../empty > /dev/null 2>&1; cd ../empty
  $ peer due --today 2027-01-25
  today
    2027-01-25  nobody has the service phone from Monday 2027-01-25 (nobody)
                peer oncall set STAFF,STAFF --from DATE --turn 7
    2027-01-25  Podpůrná skupina is not planned on Monday 2027-01-25 (nobody)
                peer session plan group --from 2027-01-25 --until 2027-02-08

  to come
    2027-01-28  Klub v centru is not planned on Thursday 2027-01-28 (nobody)
                peer session plan club-thursday --from 2027-01-28 --until 2027-02-08
    2027-02-05  Klub venku is not planned on Friday 2027-02-05 (nobody)
                peer session plan club-friday --from 2027-02-05 --until 2027-02-08

  4 matters are due, 0 past their day

What cannot be read is told, and the rest is listed: the exit status says that the list is not whole.

  $ cd ../mosty && echo 'outcome = ' >> contacts/2027/2027-01-05t0930-c-j7tb.toml
  $ peer due --for lucie
  past their day
    2027-01-21  Nela Horáčková: not decided since the interview (Lucie Šrámková, Tereza Holubová)
                peer intake record c-w5yn

  to come
    2027-02-05  Páteční klub on Friday 2027-02-05 has no place (Lucie Šrámková, Tereza Holubová)
                peer session set 2027-02-05-club-friday place=PLACE

  2 matters are due, 1 past their day
  contacts/2027/2027-01-05t0930-c-j7tb.toml:8:11: error: not TOML: expected value, saw '\n' (in a key-value pair) [syntax]
    8 | outcome =
      |           ^
  help: a line is KEY = VALUE, a [header] or a # comment
  peer: the answer is not complete: some files could not be read as they are
  [exit 1]

Whoever does not know yet that an evening is cancelled has to be called, before anything else is done.

  $ cp -R "$EXAMPLES/mosty" again && cd again
  $ peer session cancel 2027-01-28-club-thursday --reason staff > /dev/null
  $ peer due | grep -A 1 'does not know'
    2027-01-25  Klára Benešová does not know: Čtvrteční klub on Thursday 2027-01-28 is cancelled (Kateřina Vondrová)
                peer remind --done c-d3wy
  $ peer remind --done klara > /dev/null; peer due | grep -A 1 'does not know'
  [exit 1]
