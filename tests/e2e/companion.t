An older member comes with a newcomer; and who is back again after having been sent away.

  $ cp -R "$EXAMPLES/mosty" . && cd mosty && export PEER_NOW=2027-01-25T09:00

  $ peer client companion barbora zofie
  peer: missing: --agreed DATE
  help: both are asked first; then give the day by which both had agreed
  [exit 2]
  $ peer client companion barbora --agreed yesterday
  peer: missing: OLDER
  help: name the older member, or end the current arrangement with --stop
  [exit 2]
  $ peer client companion barbora zofie --agreed tomorrow
  peer: nobody can have agreed on Tuesday 2027-01-26 yet
  help: give the day on which both had agreed
  [exit 2]
  $ peer client companion barbora barbora --agreed yesterday
  peer: 'c-2vgx' cannot accompany themselves
  help: name the older member who comes with them
  [exit 1]
  $ peer client companion barbora tereza --agreed yesterday
  peer: 's-t8rc' works here
  help: a companion is an older member
  [exit 1]
  $ peer client companion barbora simon --agreed yesterday
  peer: 'c-t8fw' has not been a member longer than 'c-2vgx'
  help: the newcomer stands first: peer client companion c-t8fw c-2vgx --agreed DATE
  [exit 1]
  $ peer client companion eliska zofie --agreed yesterday
  peer: 'c-p2zk' is not a member on Sunday 2027-01-24
  help: an older member accompanies a newcomer, and both are members when they agree
  [exit 1]
  $ peer client companion barbora zofie --agreed 2026-11-09
  peer: 'c-2vgx' is not a member on Monday 2026-11-09
  help: an older member accompanies a newcomer, and both are members when they agree
  [exit 1]
  $ peer client companion barbora zofie --agreed yesterday --dry-run
  --- a/clients/c-2vgx.toml
  +++ b/clients/c-2vgx.toml
  @@ -26,3 +26,7 @@
   purpose = "statistics"
   state = "refused"
   on = 2026-11-10
  +
  +[[companion]]
  +client = "c-7k3f"
  +agreed = 2027-01-24
  $ peer client companion barbora zofie --agreed yesterday
  c-2vgx  Barbora Zelenková  comes with Žofie Dvorská from Sunday 2027-01-24
  $ peer client companion barbora zofie --agreed yesterday
  nothing to do: 'c-7k3f' accompanies 'c-2vgx' since Sunday 2027-01-24 already
  $ peer client companion barbora matej --agreed today
  peer: 'c-7k3f' accompanies 'c-2vgx' since Sunday 2027-01-24
  help: end that first: peer client companion c-2vgx --stop
  [exit 1]
  $ peer client show barbora | tail -n 2
  consent      purpose statistics; state refused; on 2026-11-10
  companion    client c-7k3f; name Žofie Dvorská; agreed 2027-01-24
  $ peer client show zofie | tail -n 2
  consent      purpose statistics; state not-asked; on 2025-09-08
  accompanies  client c-2vgx; name Barbora Zelenková; agreed 2027-01-24
  $ peer client show zofie --format json | tail -n 11
    "companion": [],
    "accompanies": [
      {
        "client": "c-2vgx",
        "name": "Barbora Zelenková",
        "agreed": "2027-01-24",
        "until": null
      }
    ],
    "anyway": []
  }

It is shown to the staff where either of them is expected, and no message tells of it.

  $ peer reply today barbora=yes
  2027-01-25-group on Monday 2027-01-25, 18:00–20:30
    Barbora Zelenková        yes
  $ peer session show today/group
  2027-01-25-group  Podpůrná skupina
  when         Monday 2027-01-25, 18:00–20:30
  place        Centrum Mosty, Lipová 12, Praha 2
  status       planned
  staff        Tereza Holubová, Lucie Šrámková
  facilitator  Tereza Holubová
  company      Barbora Zelenková comes with Žofie Dvorská
  replies
    Barbora Zelenková        yes  2027-01-25 09:00
    Alena Říhová             yes  2027-01-19 08:02
    Žofie Dvorská            yes
    Jiří Havránek            no  2027-01-22 09:55
    Šimon Bartoš             maybe  2027-01-20 13:37
  $ peer session agenda today | head -n 4
  Podpůrná skupina, Monday 2027-01-25, 18:00–20:30
  4 people, 0 for the first time; 2 staff
  Barbora Zelenková comes with Žofie Dvorská
  18:00    3 min  greeting
  $ peer attendance show today
  2027-01-25-group  Podpůrná skupina, Monday 2027-01-25, 18:00–20:30, planned
  Barbora Zelenková comes with Žofie Dvorská
  person  name               status    minutes  reason  reply
  c-4hpz  Alena Říhová       unmarked                   yes
  c-2vgx  Barbora Zelenková  unmarked                   yes
  c-t8fw  Šimon Bartoš       unmarked                   maybe
  c-7k3f  Žofie Dvorská      unmarked                   yes
  $ peer session show today --format json | sed -n '/"companies"/,/"tasks"/p'
    "companies": [
      {
        "client": "c-2vgx",
        "name": "Barbora Zelenková",
        "companion": "c-7k3f",
        "companion-name": "Žofie Dvorská",
        "comes-without": false
      }
    ],
    "back-again": [],
    "task": [],
    "anyway": []
  }
  $ peer reply today zofie=no
  2027-01-25-group on Monday 2027-01-25, 18:00–20:30
    Žofie Dvorská            no
  $ peer session agenda today | sed -n 3p
  Barbora Zelenková comes without Žofie Dvorská
  $ peer reply today barbora=no zofie=yes
  2027-01-25-group on Monday 2027-01-25, 18:00–20:30
    Barbora Zelenková        no
    Žofie Dvorská            yes
  $ peer session agenda today | sed -n 3p
  18:00    3 min  greeting
  $ peer invite next/club-thursday --preview barbora | grep -c Žofie
  0
  [exit 1]

Sent away for that time; the next time only the name is said.

  $ export PEER_NOW=2027-01-25T21:00
  $ peer attendance mark today radek=sent-away --reason words
  2027-01-25-group on Monday 2027-01-25, now held
    Radek Čermák             sent-away
  $ export PEER_NOW=2027-01-28T09:00
  $ peer session show next
  2027-01-28-club-thursday  Čtvrteční klub
  when         Thursday 2027-01-28, 18:00–21:00
  place        Centrum Mosty, Lipová 12, Praha 2
  status       planned
  staff        Tereza Holubová, Lucie Šrámková
  back again   Radek Čermák
  replies
    Klára Benešová           yes  2027-01-23 20:00
  $ peer session show next --format json | sed -n '/"back-again"/,/\]/p'
    "back-again": [
      {
        "client": "c-n9xw",
        "name": "Radek Čermák"
      }
    ],
  $ peer attendance show next
  2027-01-28-club-thursday  Čtvrteční klub, Thursday 2027-01-28, 18:00–21:00, planned
  back again: Radek Čermák
  person  name            status    minutes  reason  reply
  c-d3wy  Klára Benešová  unmarked                   yes
  c-n9xw  Radek Čermák    unmarked
  $ peer attendance show next --format csv
  person,name,status,minutes,reason,reply,reply-before-change,companion,back-again,follow-up-by,follow-up-due,follow-up-done,follow-up-dropped\x0d
  c-d3wy,Klára Benešová,unmarked,,,yes,,,false,,,,\x0d
  c-n9xw,Radek Čermák,unmarked,,,,,,true,,,,\x0d
  $ peer session plan group --on 2027-02-01
  session           weekday  date        start  end    place                              state
  2027-02-01-group  monday   2027-02-01  18:00  20:30  Centrum Mosty, Lipová 12, Praha 2  planned
  planned 1 session
  $ peer session agenda 2027-02-01 --with radek | head -n 3
  Podpůrná skupina, Monday 2027-02-01, 18:00–19:00
  1 person, 0 for the first time; 2 staff
  back again: Radek Čermák
  $ peer session agenda 2027-02-01 --with radek --format json | sed -n '/"companies"/,/"items"/p'
    "companies": [],
    "back-again": [
      {
        "client": "c-n9xw",
        "name": "Radek Čermák"
      }
    ],
    "items": [
  $ peer attendance show 2027-01-25/group
  2027-01-25-group  Podpůrná skupina, Monday 2027-01-25, 18:00–20:30, held
  person  name           status     minutes  reason  reply
  c-4hpz  Alena Říhová   unmarked                    yes
  c-n9xw  Radek Čermák   sent-away      150  words
  c-t8fw  Šimon Bartoš   unmarked                    maybe
  c-7k3f  Žofie Dvorská  unmarked                    yes
  $ export PEER_NOW=2027-01-28T21:30
  $ peer attendance mark today radek alena
  2027-01-28-club-thursday on Thursday 2027-01-28, now held
    Radek Čermák             present
    Alena Říhová             present
  $ export PEER_NOW=2027-01-29T09:00
  $ peer session show 2027-02-01/group
  2027-02-01-group  Podpůrná skupina
  when         Monday 2027-02-01, 18:00–20:30
  place        Centrum Mosty, Lipová 12, Praha 2
  status       planned
  staff        Tereza Holubová, Lucie Šrámková
  company      Barbora Zelenková comes with Žofie Dvorská

Over when it is ended, or when either of them leaves.

  $ peer client companion barbora --stop --on today
  c-2vgx  Barbora Zelenková  comes with 'c-7k3f' until Friday 2027-01-29
  $ peer client companion barbora --stop
  nothing to do: nobody accompanies 'c-2vgx' after Friday 2027-01-29
  $ peer client companion barbora matej --agreed today
  c-2vgx  Barbora Zelenková  comes with Matěj Kučera from Friday 2027-01-29
  $ peer client companion barbora --stop zofie
  peer: --stop ends the current arrangement and takes no name
  help: its last day is --on DATE
  [exit 2]
  $ peer client end matej --reason moved-away
  c-9tqm  Matěj Kučera  last day Friday 2027-01-29, moved-away
  the arrangement with Barbora Zelenková has ended
  $ peer client show barbora | tail -n 2
  companion    client c-7k3f; name Žofie Dvorská; agreed 2027-01-24; until 2027-01-29
  companion    client c-9tqm; name Matěj Kučera; agreed 2027-01-29; until 2027-01-29
  $ peer client resume matej --on 2027-02-01
  c-9tqm  Matěj Kučera  a member again from Monday 2027-02-01
  $ peer client show matej | tail -n 1
  accompanies  client c-2vgx; name Barbora Zelenková; agreed 2027-01-29; until 2027-01-29
  $ peer check

A companion who had left by then, written by hand.

  $ cat >>clients/c-4hpz.toml <<'.'
  > [[companion]]
  > client = "c-m4dq"
  > agreed = 2027-01-04
  > .
  $ peer check
  clients/c-4hpz.toml:35:10: warning: 'c-m4dq' is not a member on Monday 2027-01-04, when they agreed [companion-agreed]
    35 | agreed = 2027-01-04
       |          ^~~~~~~~~~
  help: correct the [[companion]], or agree on another older member with both of them
  1 warning
