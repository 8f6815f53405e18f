The year of a program, as the organization asks for it.

  $ cp -R "$EXAMPLES/mosty" . && cd mosty && export PEER_NOW=2027-01-25T09:00

  $ peer report program --year 2026
  Zpráva o programu
  čtvrtek 1. 1. 2026 – čtvrtek 31. 12. 2026

  Lidé v programu
  členů na začátku       3
  nových členů           8
  návratů                1
  odchodů                2
  členů na konci         10
  lidí, kteří přišli     10
  čekajících na přijetí  1
  z toho zájemců         0
  z toho čeká na místo   1
  vstupních rozhovorů    11

  Setkání podle aktivit
  aktivita           setkání  konalo se  zrušeno  přesunuto  s jedním  bez účasti  hostů
  Podpůrná skupina         8          8        0          0         1           0      0
  Čtvrteční klub           4          3        1          0         0           0      0
  Páteční klub             4          4        0          1         0           1      0
  Výlet                    1          1        0          0         0           0      0
  Tematická skupina        1          1        0          0         0           0      0
  Dílna v komunitě         1          1        0          0         0           0      9
  celkem                  19         18        1          1         1           1      9

  Proč se setkání rušila
  důvod   setkání
  svátek        1

  Hodiny
  měsíc          konalo se   plán  skutečnost  zkráceno  o kolik  hodin podpory  pozdě  odchod dřív  vykázání
  leden 2026             0   0:00        0:00         0     0:00           0:00      0            0         0
  únor 2026              0   0:00        0:00         0     0:00           0:00      0            0         0
  březen 2026            0   0:00        0:00         0     0:00           0:00      0            0         0
  duben 2026             0   0:00        0:00         0     0:00           0:00      0            0         0
  květen 2026            0   0:00        0:00         0     0:00           0:00      0            0         0
  červen 2026            0   0:00        0:00         0     0:00           0:00      0            0         0
  červenec 2026          0   0:00        0:00         0     0:00           0:00      0            0         0
  srpen 2026             0   0:00        0:00         0     0:00           0:00      0            0         0
  září 2026              0   0:00        0:00         0     0:00           0:00      0            0         0
  říjen 2026             0   0:00        0:00         0     0:00           0:00      0            0         0
  listopad 2026         11  34:30       34:30         0     0:00         133:40      3            2         1
  prosinec 2026          7  18:30       17:20         1     1:10          57:20      0            0         0
  celkem                18  53:00       51:50         1     1:10         191:00      3            2         1

  Lidé po měsících
  měsíc          konalo se  slíbilo  z toho přišlo  přišlo  lidí  nových  návratů  odchodů  členů
  leden 2026             0        0              0       0     0       1        0        0      4
  únor 2026              0        0              0       0     0       1        0        0      5
  březen 2026            0        0              0       0     0       1        0        0      6
  duben 2026             0        0              0       0     0       1        0        0      7
  květen 2026            0        0              0       0     0       1        0        1      7
  červen 2026            0        0              0       0     0       1        0        0      8
  červenec 2026          0        0              0       0     0       0        0        0      8
  srpen 2026             0        0              0       0     0       0        0        0      8
  září 2026              0        0              0       0     0       0        0        0      8
  říjen 2026             0        0              0       0     0       0        0        0      8
  listopad 2026         11       15             14      43    10       2        1        0     11
  prosinec 2026          7        6              6      23    10       0        0        1     10
  celkem                18       21             20      66    10       8        1        2     10

  Proč lidé odešli
  důvod          lidí
  stěhování         1
  časové důvody     1

  Jak dopadly vstupní rozhovory
  výsledek          rozhovorů
  přijetí                   9
  nepřijetí                 1
  na čekací seznam          1
  nerozhodnuto              0

  Kontakty mimo setkání
  účel        kontaktů  zastiženo  nezastiženo  s klienty  lidí  s neznámými  vážných  doporučení jinam  předáno
  oslovení           2          1            1          2     1            0        0                 0        0
  podpora            1          1            0          1     1            0        0                 0        0
  krize              2          2            0          1     1            1        2                 2        1
  setkání            0          0            0          0     0            0        0                 0        0
  organizace         1          1            0          1     1            0        0                 0        0
  celkem             6          5            1          5     3            1        2                 2        1

  U 3 zájemců není ze záznamu poznat, zda se ozvali do 31. 12. 2026; mezi čekající se nepočítají.
  Pozdní příchod nebo dřívější odchod bez zapsaných minut se počítá za celé setkání: 4 účasti.

A year that is not over: months to come are not rows of zeros.

  $ peer report program --language en
  Program report
  Friday 1 Jan 2027 to Friday 31 Dec 2027

  People
  members at the start         10
  newcomers                    1
  returns                      0
  leavers                      0
  members at the end           11
  people who came              8
  waiting                      3
  of them applicants           2
  of them on the waiting list  1
  entry interviews             2

  Sessions by activity
  activity       sessions  held  cancelled  ahead
  Support group         4     2          1      1
  Thursday club         2     1          0      1
  Friday club           3     3          0      0
  Trip                  1     1          0      0
  in all               10     7          1      2

  Why sessions were cancelled
  reason               sessions
  reasons in the team         1

  Hours
  month         held  planned  lasted  hours of support  late  left early
  January 2027     7    23:00   23:00             74:00     2           1
  in all           7    23:00   23:00             74:00     2           1

  People, month by month
  month         held  expected  came of them  came  clients  newcomers  members
  January 2027     7        10            10    23        8          1       11
  in all           7        10            10    23        8          1       11

  Why people left
  nobody left

  Outcomes of entry interviews
  outcome     interviews
  accepted             1
  declined             0
  waitlisted           0
  undecided            1

  Contacts outside sessions
  purpose       contacts  reached  with clients  people  serious
  outreach             0        0             0       0        0
  support              0        0             0       0        0
  crisis               1        1             1       1        1
  seen                 0        0             0       0        0
  organization         1        1             1       1        0
  in all               2        2             2       2        1

  The period is not over: members and waiting people as of 25 Jan 2027.
  A late arrival or an early leaving without minutes of its own counts for the whole session: 3 visits.

For programs: keys of no language, every figure as it is.

  $ peer report program --quarter 2026-4 --format json
  {
    "report": "program",
    "program": "Mosty",
    "period": {
      "words": "2026-4",
      "from": "2026-10-01",
      "until": "2026-12-31"
    },
    "today": "2027-01-25",
    "revision": null,
    "notes": [
      "U 3 zájemců není ze záznamu poznat, zda se ozvali do 31. 12. 2026; mezi čekající se nepočítají.",
      "Pozdní příchod nebo dřívější odchod bez zapsaných minut se počítá za celé setkání: 4 účasti."
    ],
    "people": {
      "members-at-start": 8,
      "newcomers": 2,
      "returns": 1,
      "leavers": 1,
      "members-at-end": 10,
      "served": 10,
      "waiting": 1,
      "applicants": 0,
      "waitlisted": 1,
      "undated-applicants": 3,
      "interviews": 5
    },
    "sessions": [
      {
        "activity": "group",
        "sessions": 8,
        "held": 8,
        "cancelled": 0,
        "unmarked": 0,
        "planned": 0,
        "moved": 0,
        "one-person": 1,
        "nobody-came": 0,
        "guests": 0
      },
      {
        "activity": "club-thursday",
        "sessions": 4,
        "held": 3,
        "cancelled": 1,
        "unmarked": 0,
        "planned": 0,
        "moved": 0,
        "one-person": 0,
        "nobody-came": 0,
        "guests": 0
      },
      {
        "activity": "club-friday",
        "sessions": 4,
        "held": 4,
        "cancelled": 0,
        "unmarked": 0,
        "planned": 0,
        "moved": 1,
        "one-person": 0,
        "nobody-came": 1,
        "guests": 0
      },
      {
        "activity": "trip",
        "sessions": 1,
        "held": 1,
        "cancelled": 0,
        "unmarked": 0,
        "planned": 0,
        "moved": 0,
        "one-person": 0,
        "nobody-came": 0,
        "guests": 0
      },
      {
        "activity": "theme",
        "sessions": 1,
        "held": 1,
        "cancelled": 0,
        "unmarked": 0,
        "planned": 0,
        "moved": 0,
        "one-person": 0,
        "nobody-came": 0,
        "guests": 0
      },
      {
        "activity": "workshop",
        "sessions": 1,
        "held": 1,
        "cancelled": 0,
        "unmarked": 0,
        "planned": 0,
        "moved": 0,
        "one-person": 0,
        "nobody-came": 0,
        "guests": 9
      },
      {
        "activity": "total",
        "sessions": 19,
        "held": 18,
        "cancelled": 1,
        "unmarked": 0,
        "planned": 0,
        "moved": 1,
        "one-person": 1,
        "nobody-came": 1,
        "guests": 9
      }
    ],
    "cancellations": [
      {
        "reason": "holiday",
        "sessions": 1
      }
    ],
    "hours": [
      {
        "month": "2026-10",
        "held": 0,
        "planned-minutes": 0,
        "held-minutes": 0,
        "shortened": 0,
        "minutes-less": 0,
        "minutes-more": 0,
        "minutes": 0,
        "late": 0,
        "left-early": 0,
        "sent-away": 0,
        "whole-session": 0
      },
      {
        "month": "2026-11",
        "held": 11,
        "planned-minutes": 2070,
        "held-minutes": 2070,
        "shortened": 0,
        "minutes-less": 0,
        "minutes-more": 0,
        "minutes": 8020,
        "late": 3,
        "left-early": 2,
        "sent-away": 1,
        "whole-session": 4
      },
      {
        "month": "2026-12",
        "held": 7,
        "planned-minutes": 1110,
        "held-minutes": 1040,
        "shortened": 1,
        "minutes-less": 70,
        "minutes-more": 0,
        "minutes": 3440,
        "late": 0,
        "left-early": 0,
        "sent-away": 0,
        "whole-session": 0
      },
      {
        "month": "total",
        "held": 18,
        "planned-minutes": 3180,
        "held-minutes": 3110,
        "shortened": 1,
        "minutes-less": 70,
        "minutes-more": 0,
        "minutes": 11460,
        "late": 3,
        "left-early": 2,
        "sent-away": 1,
        "whole-session": 4
      }
    ],
    "by-month": [
      {
        "month": "2026-10",
        "held": 0,
        "expected": 0,
        "kept": 0,
        "came": 0,
        "clients": 0,
        "newcomers": 0,
        "returns": 0,
        "leavers": 0,
        "members": 8
      },
      {
        "month": "2026-11",
        "held": 11,
        "expected": 15,
        "kept": 14,
        "came": 43,
        "clients": 10,
        "newcomers": 2,
        "returns": 1,
        "leavers": 0,
        "members": 11
      },
      {
        "month": "2026-12",
        "held": 7,
        "expected": 6,
        "kept": 6,
        "came": 23,
        "clients": 10,
        "newcomers": 0,
        "returns": 0,
        "leavers": 1,
        "members": 10
      },
      {
        "month": "total",
        "held": 18,
        "expected": 21,
        "kept": 20,
        "came": 66,
        "clients": 10,
        "newcomers": 2,
        "returns": 1,
        "leavers": 1,
        "members": 10
      }
    ],
    "leaving": [
      {
        "reason": "moved-away",
        "people": 1
      }
    ],
    "interviews": [
      {
        "outcome": "accepted",
        "interviews": 3
      },
      {
        "outcome": "declined",
        "interviews": 1
      },
      {
        "outcome": "waitlisted",
        "interviews": 1
      },
      {
        "outcome": "undecided",
        "interviews": 0
      }
    ],
    "contacts": [
      {
        "purpose": "outreach",
        "contacts": 2,
        "reached": 1,
        "not-reached": 1,
        "no-outcome": 0,
        "of-clients": 2,
        "clients": 1,
        "of-unknown": 0,
        "serious": 0,
        "referrals": 0,
        "referrals-made": 0
      },
      {
        "purpose": "support",
        "contacts": 1,
        "reached": 1,
        "not-reached": 0,
        "no-outcome": 0,
        "of-clients": 1,
        "clients": 1,
        "of-unknown": 0,
        "serious": 0,
        "referrals": 0,
        "referrals-made": 0
      },
      {
        "purpose": "crisis",
        "contacts": 2,
        "reached": 2,
        "not-reached": 0,
        "no-outcome": 0,
        "of-clients": 1,
        "clients": 1,
        "of-unknown": 1,
        "serious": 2,
        "referrals": 2,
        "referrals-made": 1
      },
      {
        "purpose": "seen",
        "contacts": 0,
        "reached": 0,
        "not-reached": 0,
        "no-outcome": 0,
        "of-clients": 0,
        "clients": 0,
        "of-unknown": 0,
        "serious": 0,
        "referrals": 0,
        "referrals-made": 0
      },
      {
        "purpose": "admin",
        "contacts": 1,
        "reached": 1,
        "not-reached": 0,
        "no-outcome": 0,
        "of-clients": 1,
        "clients": 1,
        "of-unknown": 0,
        "serious": 0,
        "referrals": 0,
        "referrals-made": 0
      },
      {
        "purpose": "total",
        "contacts": 6,
        "reached": 5,
        "not-reached": 1,
        "no-outcome": 0,
        "of-clients": 5,
        "clients": 3,
        "of-unknown": 1,
        "serious": 2,
        "referrals": 2,
        "referrals-made": 1
      }
    ]
  }

CSV holds one table.

  $ peer report program --year 2026 --format csv
  section,row,sessions,held,cancelled,unmarked,planned,moved,one-person,nobody-came,guests\x0d
  sessions,group,8,8,0,0,0,0,1,0,0\x0d
  sessions,club-thursday,4,3,1,0,0,0,0,0,0\x0d
  sessions,club-friday,4,4,0,0,0,1,0,1,0\x0d
  sessions,trip,1,1,0,0,0,0,0,0,0\x0d
  sessions,theme,1,1,0,0,0,0,0,0,0\x0d
  sessions,workshop,1,1,0,0,0,0,0,0,9\x0d
  sessions,total,19,18,1,0,0,1,1,1,9\x0d

  $ peer report program --year 2026 --section contacts --language en --format csv
  section,row,contacts,reached,not-reached,no-outcome,of-clients,clients,of-unknown,serious,referrals,referrals-made\x0d
  contacts,outreach,2,1,1,0,2,1,0,0,0,0\x0d
  contacts,support,1,1,0,0,1,1,0,0,0,0\x0d
  contacts,crisis,2,2,0,0,1,1,1,2,2,1\x0d
  contacts,seen,0,0,0,0,0,0,0,0,0,0\x0d
  contacts,admin,1,1,0,0,1,1,0,0,0,0\x0d
  contacts,total,6,5,1,0,5,3,1,2,2,1\x0d

The records behind a figure.

  $ peer report program --year 2026 --language en --why leavers
  people/leavers: 2
  memberships that ended in the period
  clients/c-m4dq.toml:17: until = 2026-12-15
  clients/c-n9xw.toml:28: until = 2026-05-31

  $ peer report program --year 2026 --language en --why leaving/moved-away/people
  leaving/moved-away/people: 1
  clients/c-m4dq.toml:18: reason = "moved-away"

  $ peer report program --year 2026 --language en --why hours/2026-12/minutes-less
  hours/2026-12/minutes-less: 1:10
  by how much they were shorter
  sessions/2026/2026-12-14-group.toml:5: ended = 19:20:00  (1:10)

  $ peer report program --year 2026 --why hours/total/whole-session --format csv
  file,line,amount,who,text\x0d
  sessions/2026/2026-11-02-group.toml,13,1,c-b6ne,"c-b6ne = ""late"""\x0d
  sessions/2026/2026-11-16-group.toml,20,1,c-f8rk,"c-f8rk = ""left-early"""\x0d
  sessions/2026/2026-11-26-club-thursday.toml,14,1,c-2vgx,"c-2vgx = ""late"""\x0d
  sessions/2026/2026-11-30-group.toml,15,1,c-2vgx,"c-2vgx = ""late"""\x0d

  $ peer report program --year 2026 --why undated-applicants
  people/undated-applicants: 3
  zájemci, u nichž ze záznamu není poznat, zda se ozvali do posledního dne; mezi čekající se nepočítají
  clients/c-p2zk.toml:4: [[intake]]                            # domluveno e-mailem
  clients/c-t8fw.toml:5: [[intake]]
  clients/c-w5yn.toml:4: [[intake]]

  $ peer report program --year 2026 --language en --why crisis/serious
  contacts/crisis/serious: 2
  in the consultant's judgment
  contacts/2026/2026-11-23t2110-c-f8rk.toml:8: serious = true
  contacts/2026/2026-12-26t0215-unknown.toml:8: serious = true

  $ peer report program --year 2026 --why newcomers
  people/newcomers: 8
  těm v období začalo první členství
  clients/c-2vgx.toml:18: from = 2026-11-10
  clients/c-4hpz.toml:17: from = 2026-11-05
  clients/c-b6ne.toml:16: from = 2026-02-17
  clients/c-d3wy.toml:18: from = 2026-05-05
  clients/c-f8rk.toml:17: from = 2026-06-16
  clients/c-h5cs.toml:16: from = 2026-01-20
  clients/c-j7tb.toml:16: from = 2026-03-10
  clients/c-m4dq.toml:16: from = 2026-04-21

What cannot be answered.

  $ peer report program --year 2026 --why held
  peer: 'held' may mean several figures
  help: name one: sessions/group/held, sessions/club-thursday/held, sessions/club-friday/held, sessions/trip/held, sessions/theme/held, sessions/workshop/held, sessions/total/held, hours/2026-01/held, hours/2026-02/held, hours/2026-03/held, hours/2026-04/held, hours/2026-05/held, …
  [exit 2]

  $ peer report program --year 2026 --why lost
  peer: the report has no figure 'lost'
  help: write SECTION/ROW/FIGURE, such as contacts/total/referrals-made, or a part of it
  [exit 2]

  $ peer report program --year 2026 --section people-who
  peer: the report has no section 'people-who'
  help: sections are people, sessions, cancellations, hours, by-month, leaving, interviews, contacts
  [exit 2]

  $ peer report program --year 26
  peer: '26' is not a year
  help: write it as 2026
  [exit 2]

  $ peer report program --language de
  peer: 'de' is no language that there are texts for
  help: one of: cs, en
  [exit 2]
