What the funder is told: who took part, how often and for how long.

  $ cp -R "$EXAMPLES/mosty" . && cd mosty && export PEER_NOW=2027-01-25T09:00

Nobody has confirmed the rules yet. Names are shown to the one who types.

  $ peer report funder
  Zpráva pro poskytovatele dotace
  pondělí 2. 11. 2026 – pondělí 25. 1. 2027
  NEPOTVRZENO: tato pravidla u poskytovatele zatím nikdo neověřil. Nic podle nich nevykazujte.

  Pravidla poskytovatele, jak je má program.toml
  hranice v hodinách  40
  minut v hodině      60
  započítává se       podpůrná skupina, tematická skupina, klub, výlet
  zaokrouhlení        žádné
  zdroj               metodika poskytovatele
  strana              neuvedeno
  ověření             zatím neověřeno
  ověřeno dne         zatím neověřeno

  Celkem
  osob                11
  z toho nad hranicí  0
  účastí              88
  jiných účastí       1
  čas                 263:00
  hodin               263,00
  vynecháno lidí      0

  Osoby
  osoba                     vstup         výstup        účastí  jiných účastí    čas  hodin  nad hranicí  do ní chybí
  c-2vgx Barbora Zelenková  10. 11. 2026                    10              0  29:30  29,50  ne                 10:30
  c-4hpz Alena Říhová       5. 11. 2026                     13              0  39:00  39,00  ne                  1:00
  c-7k3f Žofie Dvorská      1. 9. 2025                       8              1  19:20  19,33  ne                 20:40
  c-9tqm Matěj Kučera       14. 10. 2025                     8              0  27:00  27,00  ne                 13:00
  c-b6ne David Sýkora       17. 2. 2026                      9              0  24:00  24,00  ne                 16:00
  c-d3wy Klára Benešová     5. 5. 2026                      10              0  38:00  38,00  ne                  2:00
  c-f8rk Jiří Havránek      16. 6. 2026                      8              0  17:10  17,17  ne                 22:50
  c-j7tb Petr Vlček         10. 3. 2026                      5              0  13:30  13,50  ne                 26:30
  c-m4dq Ivana Sobotková    21. 4. 2026   15. 12. 2026       3              0   8:00   8,00  ne                 32:00
  c-n9xw Radek Čermák       6. 10. 2025                      9              0  30:00  30,00  ne                 10:00
  c-t8fw Šimon Bartoš       7. 1. 2027                       5              0  17:30  17,50  ne                 22:30

  Nejsou v žádném čísle
  nikdo

  Pozdní příchod nebo dřívější odchod bez zapsaných minut se počítá za celé setkání: 7 účastí.
  Přestávky se neodečítají.

  $ peer report funder --language en --section totals
  Report to the funder
  Monday 2 Nov 2026 to Monday 25 Jan 2027
  UNCONFIRMED: nobody has confirmed these rules with the funder. Report nothing by them yet.

  In all
  persons             11
  over the threshold  0
  visits              88
  other visits        1
  time                263:00
  hours               263.00
  people left out     0

  A late arrival or an early leaving without minutes of its own counts for the whole session: 7 visits.
  Breaks are not taken off.

A part of it: the threshold still looks back to the beginning.

  $ peer report funder --month 2027-01 --language en
  Report to the funder
  Friday 1 Jan 2027 to Sunday 31 Jan 2027
  UNCONFIRMED: nobody has confirmed these rules with the funder. Report nothing by them yet.

  The funder's rules, as program.toml holds them
  threshold in hours  40
  minutes in an hour  60
  what counts         support group, thematic group, club, trip
  rounding            none
  source              metodika poskytovatele
  page                not given
  confirmed by        not confirmed yet
  confirmed on        not confirmed yet

  In all
  persons             8
  over the threshold  0
  visits              23
  other visits        0
  time                74:00
  hours               74.00
  time to date        224:20
  hours to date       224.33
  people left out     0

  Persons
  person                    entry        exit  visits   time  hours  time to date  hours to date  threshold reached  missing
  c-2vgx Barbora Zelenková  10 Nov 2026             3  11:30  11.50         29:30          29.50  no                   10:30
  c-4hpz Alena Říhová       5 Nov 2026              3   8:00   8.00         39:00          39.00  no                    1:00
  c-7k3f Žofie Dvorská      1 Sep 2025              1   2:30   2.50         19:20          19.33  no                   20:40
  c-9tqm Matěj Kučera       14 Oct 2025             1   3:00   3.00         27:00          27.00  no                   13:00
  c-b6ne David Sýkora       17 Feb 2026             3   8:30   8.50         24:00          24.00  no                   16:00
  c-d3wy Klára Benešová     5 May 2026              4  15:00  15.00         38:00          38.00  no                    2:00
  c-n9xw Radek Čermák       6 Oct 2025              3   8:00   8.00         30:00          30.00  no                   10:00
  c-t8fw Šimon Bartoš       7 Jan 2027              5  17:30  17.50         17:30          17.50  no                   22:30

  Left out of all figures
  nobody

  A late arrival or an early leaving without minutes of its own counts for the whole session: 3 visits.
  Visits and hours are those of 1 Jan 2027 to 31 Jan 2027; the threshold is judged by all hours from the beginning until 25 Jan 2027.
  Breaks are not taken off.

For programs, without names.

  $ peer report funder --year 2026 --format json
  {
    "report": "funder",
    "program": "Mosty",
    "period": {
      "words": "2026",
      "from": "2026-01-01",
      "until": "2026-12-31"
    },
    "today": "2027-01-25",
    "revision": null,
    "notes": [
      "NEPOTVRZENO: tato pravidla u poskytovatele zatím nikdo neověřil. Nic podle nich nevykazujte.",
      "Pozdní příchod nebo dřívější odchod bez zapsaných minut se počítá za celé setkání: 4 účasti.",
      "Účasti a hodiny jsou jen za období 1. 1. 2026 až 31. 12. 2026; hranice se posuzuje podle všech hodin od začátku do 31. 12. 2026.",
      "Přestávky se neodečítají."
    ],
    "rules": {
      "threshold-hours": 40,
      "hour-minutes": 60,
      "counts": [
        "support-group",
        "thematic-group",
        "club",
        "trip"
      ],
      "rounding": "none",
      "source": "metodika poskytovatele",
      "page": null,
      "confirmed-by": null,
      "confirmed-on": null,
      "confirmed": false
    },
    "totals": {
      "persons": 10,
      "over-threshold": 0,
      "visits": 65,
      "other-visits": 1,
      "minutes": 11340,
      "hours": 189.0,
      "to-date": 11340,
      "to-date-hours": 189.0,
      "left-out": 0
    },
    "persons": [
      {
        "client": "c-2vgx",
        "name": null,
        "entry": "2026-11-10",
        "exit": null,
        "visits": 7,
        "other-visits": 0,
        "minutes": 1080,
        "hours": 18.0,
        "to-date": 1080,
        "to-date-hours": 18.0,
        "reached": false,
        "missing": 1320,
        "rules": "UNCONFIRMED"
      },
      {
        "client": "c-4hpz",
        "name": null,
        "entry": "2026-11-05",
        "exit": null,
        "visits": 10,
        "other-visits": 0,
        "minutes": 1860,
        "hours": 31.0,
        "to-date": 1860,
        "to-date-hours": 31.0,
        "reached": false,
        "missing": 540,
        "rules": "UNCONFIRMED"
      },
      {
        "client": "c-7k3f",
        "name": null,
        "entry": "2025-09-01",
        "exit": null,
        "visits": 7,
        "other-visits": 1,
        "minutes": 1010,
        "hours": 16.83,
        "to-date": 1010,
        "to-date-hours": 16.83,
        "reached": false,
        "missing": 1390,
        "rules": "UNCONFIRMED"
      },
      {
        "client": "c-9tqm",
        "name": null,
        "entry": "2025-10-14",
        "exit": null,
        "visits": 7,
        "other-visits": 0,
        "minutes": 1440,
        "hours": 24.0,
        "to-date": 1440,
        "to-date-hours": 24.0,
        "reached": false,
        "missing": 960,
        "rules": "UNCONFIRMED"
      },
      {
        "client": "c-b6ne",
        "name": null,
        "entry": "2026-02-17",
        "exit": null,
        "visits": 6,
        "other-visits": 0,
        "minutes": 930,
        "hours": 15.5,
        "to-date": 930,
        "to-date-hours": 15.5,
        "reached": false,
        "missing": 1470,
        "rules": "UNCONFIRMED"
      },
      {
        "client": "c-d3wy",
        "name": null,
        "entry": "2026-05-05",
        "exit": null,
        "visits": 6,
        "other-visits": 0,
        "minutes": 1380,
        "hours": 23.0,
        "to-date": 1380,
        "to-date-hours": 23.0,
        "reached": false,
        "missing": 1020,
        "rules": "UNCONFIRMED"
      },
      {
        "client": "c-f8rk",
        "name": null,
        "entry": "2026-06-16",
        "exit": null,
        "visits": 8,
        "other-visits": 0,
        "minutes": 1030,
        "hours": 17.17,
        "to-date": 1030,
        "to-date-hours": 17.17,
        "reached": false,
        "missing": 1370,
        "rules": "UNCONFIRMED"
      },
      {
        "client": "c-j7tb",
        "name": null,
        "entry": "2026-03-10",
        "exit": null,
        "visits": 5,
        "other-visits": 0,
        "minutes": 810,
        "hours": 13.5,
        "to-date": 810,
        "to-date-hours": 13.5,
        "reached": false,
        "missing": 1590,
        "rules": "UNCONFIRMED"
      },
      {
        "client": "c-m4dq",
        "name": null,
        "entry": "2026-04-21",
        "exit": "2026-12-15",
        "visits": 3,
        "other-visits": 0,
        "minutes": 480,
        "hours": 8.0,
        "to-date": 480,
        "to-date-hours": 8.0,
        "reached": false,
        "missing": 1920,
        "rules": "UNCONFIRMED"
      },
      {
        "client": "c-n9xw",
        "name": null,
        "entry": "2025-10-06",
        "exit": null,
        "visits": 6,
        "other-visits": 0,
        "minutes": 1320,
        "hours": 22.0,
        "to-date": 1320,
        "to-date-hours": 22.0,
        "reached": false,
        "missing": 1080,
        "rules": "UNCONFIRMED"
      }
    ],
    "left-out": []
  }

  $ peer report funder --format csv
  section,row,name,entry,exit,visits,other-visits,minutes,hours,to-date,to-date-hours,reached,missing,rules\x0d
  persons,c-2vgx,,2026-11-10,,10,0,1770,29.5,1770,29.5,false,630,UNCONFIRMED\x0d
  persons,c-4hpz,,2026-11-05,,13,0,2340,39,2340,39,false,60,UNCONFIRMED\x0d
  persons,c-7k3f,,2025-09-01,,8,1,1160,19.33,1160,19.33,false,1240,UNCONFIRMED\x0d
  persons,c-9tqm,,2025-10-14,,8,0,1620,27,1620,27,false,780,UNCONFIRMED\x0d
  persons,c-b6ne,,2026-02-17,,9,0,1440,24,1440,24,false,960,UNCONFIRMED\x0d
  persons,c-d3wy,,2026-05-05,,10,0,2280,38,2280,38,false,120,UNCONFIRMED\x0d
  persons,c-f8rk,,2026-06-16,,8,0,1030,17.17,1030,17.17,false,1370,UNCONFIRMED\x0d
  persons,c-j7tb,,2026-03-10,,5,0,810,13.5,810,13.5,false,1590,UNCONFIRMED\x0d
  persons,c-m4dq,,2026-04-21,2026-12-15,3,0,480,8,480,8,false,1920,UNCONFIRMED\x0d
  persons,c-n9xw,,2025-10-06,,9,0,1800,30,1800,30,false,600,UNCONFIRMED\x0d
  persons,c-t8fw,,2027-01-07,,5,0,1050,17.5,1050,17.5,false,1350,UNCONFIRMED\x0d

  $ peer report funder --names --year 2026 --section persons --format csv
  section,row,name,entry,exit,visits,other-visits,minutes,hours,to-date,to-date-hours,reached,missing,rules\x0d
  persons,c-2vgx,Barbora Zelenková,2026-11-10,,7,0,1080,18,1080,18,false,1320,UNCONFIRMED\x0d
  persons,c-4hpz,Alena Říhová,2026-11-05,,10,0,1860,31,1860,31,false,540,UNCONFIRMED\x0d
  persons,c-7k3f,Žofie Dvorská,2025-09-01,,7,1,1010,16.83,1010,16.83,false,1390,UNCONFIRMED\x0d
  persons,c-9tqm,Matěj Kučera,2025-10-14,,7,0,1440,24,1440,24,false,960,UNCONFIRMED\x0d
  persons,c-b6ne,David Sýkora,2026-02-17,,6,0,930,15.5,930,15.5,false,1470,UNCONFIRMED\x0d
  persons,c-d3wy,Klára Benešová,2026-05-05,,6,0,1380,23,1380,23,false,1020,UNCONFIRMED\x0d
  persons,c-f8rk,Jiří Havránek,2026-06-16,,8,0,1030,17.17,1030,17.17,false,1370,UNCONFIRMED\x0d
  persons,c-j7tb,Petr Vlček,2026-03-10,,5,0,810,13.5,810,13.5,false,1590,UNCONFIRMED\x0d
  persons,c-m4dq,Ivana Sobotková,2026-04-21,2026-12-15,3,0,480,8,480,8,false,1920,UNCONFIRMED\x0d
  persons,c-n9xw,Radek Čermák,2025-10-06,,6,0,1320,22,1320,22,false,1080,UNCONFIRMED\x0d

The records behind a figure.

  $ peer report funder --language en --why c-n9xw/to-date
  persons/c-n9xw/to-date: 30:00
  that counts, from the very beginning until the last day
  sessions/2026/2026-11-23-group.toml:23: c-n9xw = "present"  (2:30)
  sessions/2026/2026-11-26-club-thursday.toml:17: c-n9xw = "present"  (3:00)
  sessions/2026/2026-11-28-trip.toml:20: c-n9xw = "present"  (8:00)
  sessions/2026/2026-12-04-club-friday.toml:21: c-n9xw = "present"  (3:00)
  sessions/2026/2026-12-10-club-thursday.toml:13: c-n9xw = "present"  (3:00)
  sessions/2026/2026-12-21-group.toml:23: c-n9xw = "present"  (2:30)
  sessions/2027/2027-01-01-club-friday.toml:15: c-n9xw = "present"  (3:00)
  sessions/2027/2027-01-04-group.toml:18: c-n9xw = "present"  (2:30)
  sessions/2027/2027-01-18-group.toml:18: c-n9xw = "late"  (2:30)

  $ peer report funder --language en --why c-n9xw/entry
  persons/c-n9xw/entry: 6 Oct 2025
  the first membership ever; it stays when somebody comes back
  clients/c-n9xw.toml:27: from = 2025-10-06

  $ peer report funder --why c-d3wy/minutes --format csv
  file,line,amount,who,text\x0d
  sessions/2026/2026-11-06-club-friday.toml,11,180,c-d3wy,"c-d3wy = ""present"""\x0d
  sessions/2026/2026-11-12-club-thursday.toml,12,180,c-d3wy,"c-d3wy = ""present"""\x0d
  sessions/2026/2026-11-20-club-friday.toml,17,180,c-d3wy,"c-d3wy = ""present"""\x0d
  sessions/2026/2026-11-26-club-thursday.toml,16,180,c-d3wy,"c-d3wy = ""present"""\x0d
  sessions/2026/2026-11-28-trip.toml,18,480,c-d3wy,"c-d3wy = ""present"""\x0d
  sessions/2026/2026-12-04-club-friday.toml,20,180,c-d3wy,"c-d3wy = ""present"""\x0d
  sessions/2027/2027-01-08-club-friday.toml,16,180,c-d3wy,"c-d3wy = ""present"""\x0d
  sessions/2027/2027-01-14-club-thursday.toml,16,180,c-d3wy,"c-d3wy = ""present"""\x0d
  sessions/2027/2027-01-17-trip.toml,16,360,c-d3wy,"c-d3wy = ""present"""\x0d
  sessions/2027/2027-01-22-club-friday.toml,16,180,c-d3wy,"c-d3wy = ""present"""\x0d

Once somebody has asked the funder.

  $ printf 'page = 12\nconfirmed-by = "vedoucí projektu"\nconfirmed-on = 2027-01-20\n' >> program.toml

  $ peer report funder | sed -n '/Pravidla/,/Celkem/p'
  Pravidla poskytovatele, jak je má program.toml
  hranice v hodinách  40
  minut v hodině      60
  započítává se       podpůrná skupina, tematická skupina, klub, výlet
  zaokrouhlení        žádné
  zdroj               metodika poskytovatele
  strana              12
  ověření             vedoucí projektu
  ověřeno dne         20. 1. 2027

  Celkem

  $ peer report funder --today 2027-01-19 | sed -n '1,4p'
  Zpráva pro poskytovatele dotace
  pondělí 2. 11. 2026 – úterý 19. 1. 2027
  NEPOTVRZENO: tato pravidla u poskytovatele zatím nikdo neověřil. Nic podle nich nevykazujte.

  $ peer report funder --format csv | sed -n '2p'
  persons,c-2vgx,,2026-11-10,,10,0,1770,29.5,1770,29.5,false,630,confirmed\x0d

Hours of 45 minutes, whole ones only.

  $ sed -i 's/^hour-minutes = 60/hour-minutes = 45\nrounding = "down"/; s/^threshold-hours.*/threshold-hours = 30/' program.toml

  $ peer report funder --language en | sed -n '/^In all/,/^Left out/p'
  In all
  persons             11
  over the threshold  6
  visits              88
  other visits        1
  time                263:00
  hours               347.00
  people left out     0

  Persons
  person                    entry        exit         visits  other visits   time  hours  threshold reached  missing
  c-2vgx Barbora Zelenková  10 Nov 2026                   10             0  29:30  39.00  yes                   0:00
  c-4hpz Alena Říhová       5 Nov 2026                    13             0  39:00  52.00  yes                   0:00
  c-7k3f Žofie Dvorská      1 Sep 2025                     8             1  19:20  25.00  no                    3:10
  c-9tqm Matěj Kučera       14 Oct 2025                    8             0  27:00  36.00  yes                   0:00
  c-b6ne David Sýkora       17 Feb 2026                    9             0  24:00  32.00  yes                   0:00
  c-d3wy Klára Benešová     5 May 2026                    10             0  38:00  50.00  yes                   0:00
  c-f8rk Jiří Havránek      16 Jun 2026                    8             0  17:10  22.00  no                    5:20
  c-j7tb Petr Vlček         10 Mar 2026                    5             0  13:30  18.00  no                    9:00
  c-m4dq Ivana Sobotková    21 Apr 2026  15 Dec 2026       3             0   8:00  10.00  no                   14:30
  c-n9xw Radek Čermák       6 Oct 2025                     9             0  30:00  40.00  yes                   0:00
  c-t8fw Šimon Bartoš       7 Jan 2027                     5             0  17:30  23.00  no                    5:00

  Left out of all figures

Consent that is withdrawn takes a person out of every figure, also of the past.

  $ printf '\n[[consent]]\npurpose = "funder"\nstate = "withdrawn"\non = 2027-01-22\n' >> clients/c-4hpz.toml

  $ peer report funder --year 2026 --language en --section totals
  Report to the funder
  Thursday 1 Jan 2026 to Thursday 31 Dec 2026

  In all
  persons             9
  over the threshold  2
  visits              55
  other visits        1
  time                158:00
  hours               207.00
  people left out     1

  A late arrival or an early leaving without minutes of its own counts for the whole session: 4 visits.
  Visits and hours are those of 1 Jan 2026 to 31 Dec 2026; the threshold is judged by all hours from the beginning until 31 Dec 2026.
  Breaks are not taken off.

  $ peer report funder --year 2026 --language en --section left-out
  Report to the funder
  Thursday 1 Jan 2026 to Thursday 31 Dec 2026

  Left out of all figures
  reason             people
  consent withdrawn       1

  A late arrival or an early leaving without minutes of its own counts for the whole session: 4 visits.
  Visits and hours are those of 1 Jan 2026 to 31 Dec 2026; the threshold is judged by all hours from the beginning until 31 Dec 2026.
  Breaks are not taken off.

  $ peer report funder --year 2026 --language en --why withdrawn/people
  left-out/withdrawn/people: 1
  clients/c-4hpz.toml:36: state = "withdrawn"

Half of the rules is not believed.

  $ cp program.toml whole.txt && sed -i 's/"support-group", "the/"support-groups", "the/' program.toml

  $ peer report funder
  program.toml:105:11: error: 'counts' is 'support-groups', which is not a word for it [shape]
    105 | counts = ["support-groups", "thematic-group", "club", "trip"]
        |           ^~~~~~~~~~~~~~~~
  help: one of support-group, club, trip, thematic-group, workshop, team-meeting, team-supervision, supervision; did you mean 'support-group'?
  peer: nothing was done
  [exit 1]

  $ sed '/^\[funder\]/,$d' whole.txt > program.toml && rm whole.txt

Without any rules of the funder there are hours, but no threshold.

  $ peer report funder --language en
  Report to the funder
  Monday 2 Nov 2026 to Monday 25 Jan 2027
  No rules of the funder are set ([funder] in program.toml): no threshold is judged.

  The funder's rules, as program.toml holds them
  threshold in hours  not given
  minutes in an hour  not given
  what counts         all activities of clients
  rounding            not given
  source              not given
  page                not given
  confirmed by        not confirmed yet
  confirmed on        not confirmed yet

  In all
  persons             10
  visits              76
  other visits        0
  time                226:00
  people left out     1

  Persons
  person                    entry        exit         visits   time
  c-2vgx Barbora Zelenková  10 Nov 2026                   10  29:30
  c-7k3f Žofie Dvorská      1 Sep 2025                     9  21:20
  c-9tqm Matěj Kučera       14 Oct 2025                    8  27:00
  c-b6ne David Sýkora       17 Feb 2026                    9  24:00
  c-d3wy Klára Benešová     5 May 2026                    10  38:00
  c-f8rk Jiří Havránek      16 Jun 2026                    8  17:10
  c-j7tb Petr Vlček         10 Mar 2026                    5  13:30
  c-m4dq Ivana Sobotková    21 Apr 2026  15 Dec 2026       3   8:00
  c-n9xw Radek Čermák       6 Oct 2025                     9  30:00
  c-t8fw Šimon Bartoš       7 Jan 2027                     5  17:30

  Left out of all figures
  reason             people
  consent withdrawn       1

  A late arrival or an early leaving without minutes of its own counts for the whole session: 7 visits.
  Breaks are not taken off.

Sessions that nobody has marked yet, and marks where none can be.

  $ sed -i 's/^status = "held"/status = "planned"/' sessions/2027/2027-01-18-group.toml

  $ peer report funder --language en --section totals
  Report to the funder
  Monday 2 Nov 2026 to Monday 25 Jan 2027
  No rules of the funder are set ([funder] in program.toml): no threshold is judged.
  Hours are missing: nobody has recorded yet what happened at 1 session.
  Not counted, because the session is not recorded as held: 5 visits.

  In all
  persons             10
  visits              72
  other visits        0
  time                216:00
  people left out     1

  A late arrival or an early leaving without minutes of its own counts for the whole session: 6 visits.
  Breaks are not taken off.

What cannot be answered.

  $ peer report funder --why c-h5cs/minutes
  peer: the report has no figure 'c-h5cs/minutes'
  help: write SECTION/ROW/FIGURE, such as left-out/withdrawn/people, or a part of it
  [exit 2]

  $ peer report funder --month 2027-01 --year 2027
  peer: more than one period was given
  help: give --from and --until, or one of --month, --quarter, --year
  [exit 2]

  $ peer report funder --section people
  peer: the report has no section 'people'
  help: sections are rules, totals, persons, left-out
  [exit 2]
