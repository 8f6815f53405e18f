One client on one page, as a coordinator reads it.

  $ cp -R "$EXAMPLES/mosty" . && cd mosty && export PEER_NOW=2027-01-25T09:00

Of all time, in the program's language.

  $ peer report client jiri
  Karta: c-f8rk Jiří Havránek

  kdo                    c-f8rk Jiří Havránek
  stav                   v programu
  v tomto stavu od       16. 6. 2026
  odkud přichází         z našich služeb
  psát přes              e-mail
  pozvánky               osobně
  poprvé na setkání      pondělí 2. 11. 2026
  naposledy na setkání   pondělí 21. 12. 2026
  poslední kontakt       pátek 22. 1. 2027 (odpověď na pozvánku)
  dní od něj             3
  účastí                 8
  hodin                  17:10
  kontaktů mimo setkání  2

  Co čeká
  nic nečeká

  Účast po měsících
  měsíc          účast  omluva  hodin
  listopad 2026      5       1  10:10
  prosinec 2026      3       0   7:00
  leden 2027         0       1   0:00

  Zápisy
  účast            5
  pozdní příchod   0
  dřívější odchod  2
  omluva           2
  neúčast          0
  vykázání         1

  Setkání
  den           aktivita           setkání    odpověď  zápis            hodin
  2. 11. 2026   Podpůrná skupina   konalo se           účast             2:30
  9. 11. 2026   Podpůrná skupina   konalo se           účast             2:30
  16. 11. 2026  Podpůrná skupina   konalo se           dřívější odchod   2:30
  23. 11. 2026  Podpůrná skupina   konalo se           dřívější odchod   2:00
  28. 11. 2026  Výlet              konalo se  ne       omluva               –
  30. 11. 2026  Podpůrná skupina   konalo se  ano      vykázání          0:40
  2. 12. 2026   Tematická skupina  konalo se           účast             2:00
  7. 12. 2026   Podpůrná skupina   konalo se  ano      účast             2:30
  21. 12. 2026  Podpůrná skupina   konalo se  možná    účast             2:30
  4. 1. 2027    Podpůrná skupina   konalo se  ne       omluva               –
  25. 1. 2027   Podpůrná skupina   plánováno  ne                            –

  Kontakty mimo setkání
  den           kdo                       jak      směr        důvod    výsledek
  23. 11. 2026  s-t8rc Tereza Holubová    telefon  od klienta  krize    spojili jsme se
  25. 11. 2026  s-k4wn Kateřina Vondrová  telefon  od nás      podpora  spojili jsme se

  Vstupní rozhovory
  den          domluveno na  kdo vedl                                       výsledek
  16. 6. 2026                s-k4wn Kateřina Vondrová, s-m2fd Ondřej Pešek  přijetí

  Kdy je v programu
  od           do    důvod
  16. 6. 2026  trvá

  Přestávky
  žádná přestávka

  Souhlasy
  k čemu                       souhlas  ze dne
  výkazy poskytovateli dotace  udělen   16. 6. 2026
  předání jinam                udělen   16. 6. 2026

A period is about presence and contacts; what is open and the last contact are those of today.

  $ peer report client jiri --month 2026-11 --language en
  Client: c-f8rk Jiří Havránek
  Sunday 1 Nov 2026 to Monday 30 Nov 2026

  client         c-f8rk Jiří Havránek
  status         active
  since          16 Jun 2026
  came from      one of our services
  channel        e-mail
  invitations    personal
  first seen     Monday 2 Nov 2026
  last seen      Monday 30 Nov 2026
  last contact   Friday 22 Jan 2027 (answered an invitation)
  days since it  3
  came           5
  hours          10:10
  contacts       2

  Open
  nothing is waiting

  Presence by month
  month          came  excused  hours
  November 2026     5        1  10:10

  Marks
  present     2
  late        0
  left early  2
  excused     1
  absent      0
  sent away   1

  Sessions
  date         activity       session  reply  mark        hours
  2 Nov 2026   Support group  held            present      2:30
  9 Nov 2026   Support group  held            present      2:30
  16 Nov 2026  Support group  held            left early   2:30
  23 Nov 2026  Support group  held            left early   2:00
  28 Nov 2026  Trip           held     no     excused         –
  30 Nov 2026  Support group  held     yes    sent away    0:40

  Contacts outside sessions
  date         by                        channel  direction  purpose  outcome
  23 Nov 2026  s-t8rc Tereza Holubová    phone    in         crisis   reached
  25 Nov 2026  s-k4wn Kateřina Vondrová  phone    out        support  reached

  Entry interviews
  date         booked for  by                                             outcome
  16 Jun 2026              s-k4wn Kateřina Vondrová, s-m2fd Ondřej Pešek  accepted

  Times of membership
  from         until          reason
  16 Jun 2026  still running

  Pauses
  no pause

  Consents
  purpose   state  on
  funder    given  16 Jun 2026
  referral  given  16 Jun 2026

Who came back, who has asked for peace, who is silent, who is still to be met.

  $ peer report client radek --section spells
  Karta: c-n9xw Radek Čermák

  Kdy je v programu
  od            do           důvod
  6. 10. 2025   31. 5. 2026  časové důvody
  19. 11. 2026  trvá
  $ peer report client c-m4dq --section contacts
  Karta: c-m4dq Ivana Sobotková

  Kontakty mimo setkání
  den           kdo                  jak     směr        důvod       výsledek
  15. 12. 2026  s-m2fd Ondřej Pešek  e-mail  od klienta  organizace  přeje si klid
  $ peer report client c-h5cs --section open
  Karta: c-h5cs Markéta Urbánková

  Co čeká
  co                                          do kdy              kdo
  zeptat se, jak se má (40 dní bez kontaktu)  sobota 16. 1. 2027
  $ peer report client c-h5cs --section open --language en
  Client: c-h5cs Markéta Urbánková

  Open
  what                                        due                   by
  ask how they are (40 days without contact)  Saturday 16 Jan 2027
  $ peer report client c-m4dq --section open
  Karta: c-m4dq Ivana Sobotková

  Co čeká
  nic nečeká
  $ peer report client eliska
  Karta: c-p2zk Eliška Fialová

  kdo                    c-p2zk Eliška Fialová
  stav                   zájemce
  odkud přichází         e-mailem
  psát přes              e-mail
  účastí                 0
  hodin                  0:00
  kontaktů mimo setkání  0

  Co čeká
  co                          do kdy            kdo
  domluvený vstupní rozhovor  úterý 2. 2. 2027

  Účast po měsících
  zatím žádný zápis

  Zápisy
  účast            0
  pozdní příchod   0
  dřívější odchod  0
  omluva           0
  neúčast          0
  vykázání         0

  Setkání
  žádné setkání s odpovědí nebo zápisem

  Kontakty mimo setkání
  žádný kontakt mimo setkání

  Vstupní rozhovory
  den  domluveno na      kdo vedl  výsledek
  –    2. 2. 2027 16:00            teprve bude

  Kdy je v programu
  v programu zatím není

  Přestávky
  žádná přestávka

  Souhlasy
  žádný zapsaný souhlas
  $ peer report client c-9tqm --section pauses
  Karta: c-9tqm Matěj Kučera

  Přestávky
  od           do
  1. 12. 2026  13. 12. 2026
  $ peer report client c-9tqm --section consents
  Karta: c-9tqm Matěj Kučera

  Souhlasy
  k čemu                       souhlas  ze dne
  výkazy poskytovateli dotace  udělen   14. 10. 2025
  fotografie                   udělen   14. 10. 2025
  fotografie                   odvolán  14. 12. 2026

Machine forms hold ids; names only with --names.

  $ peer report client radek --format json | head -n 42
  {
    "report": "client",
    "program": "Mosty",
    "period": {
      "words": "",
      "from": "2025-10-06",
      "until": "2027-01-25"
    },
    "today": "2027-01-25",
    "revision": null,
    "notes": [],
    "card": {
      "client": "c-n9xw",
      "name": null,
      "status": "active",
      "since": "2026-11-19",
      "source": "own-service",
      "channel": "messenger",
      "invitations": "personal",
      "language": null,
      "first-seen": "2026-11-23",
      "last-seen": "2027-01-18",
      "last-contact": "2027-01-18",
      "last-contact-kind": "came",
      "days-since-contact": 7,
      "came": 9,
      "minutes": 1800,
      "contacts": 0
    },
    "open": [],
    "presence": [
      {
        "month": "2026-11",
        "came": 3,
        "excused": 0,
        "absent": 0,
        "minutes": 810
      },
      {
        "month": "2026-12",
        "came": 3,
        "excused": 1,
  $ peer report client radek --format json | grep -c Čermák
  0
  [exit 1]
  $ peer report client radek --names --format json | grep Čermák
      "name": "Radek Čermák",
  $ peer report client c-9tqm --section sessions --format csv | head -n 5
  section,row,session,activity,status,reply,reply-before-change,mark,minutes\x0d
  sessions,2026-11-02,2026-11-02-group,group,held,,,present,150\x0d
  sessions,2026-11-06,2026-11-06-club-friday,club-friday,held,,,present,180\x0d
  sessions,2026-11-09,2026-11-09-group,group,held,no,,excused,0\x0d
  sessions,2026-11-12,2026-11-12-club-thursday,club-thursday,held,,,present,180\x0d
  $ peer report client c-9tqm --section card --format csv
  section,client,name,status,since,source,channel,invitations,language,first-seen,last-seen,last-contact,last-contact-kind,days-since-contact,came,minutes,contacts\x0d
  card,c-9tqm,,active,2025-10-14,psychiatrist,messenger,personal,,2026-11-02,2027-01-22,2027-01-22,came,3,8,1620,0\x0d
  $ peer report client jiri --section presence --format csv
  section,row,came,excused,absent,minutes\x0d
  presence,2026-11,5,1,0,610\x0d
  presence,2026-12,3,0,0,420\x0d
  presence,2027-01,0,1,0,0\x0d

The lines behind a figure.

  $ peer report client jiri --why came
  card/came: 8
  účasti: včas, pozdě, s dřívějším odchodem i s vykázáním
  sessions/2026/2026-11-02-group.toml:14: c-f8rk = "present"
  sessions/2026/2026-11-09-group.toml:19: c-f8rk = "present"
  sessions/2026/2026-11-16-group.toml:20: c-f8rk = "left-early"
  sessions/2026/2026-11-23-group.toml:21: c-f8rk = { status = "left-early", minutes = 120 }
  sessions/2026/2026-11-30-group.toml:19: c-f8rk = { status = "sent-away", reason = "words", minutes = 40 }
  sessions/2026/2026-12-02-theme.toml:16: c-f8rk = "present"
  sessions/2026/2026-12-07-group.toml:18: c-f8rk = "present"
  sessions/2026/2026-12-21-group.toml:22: c-f8rk = "present"
  $ peer report client jiri --why 2026-11/minutes --language en
  presence/2026-11/minutes: 10:10
  sessions/2026/2026-11-02-group.toml:14: c-f8rk = "present"  (2:30)
  sessions/2026/2026-11-09-group.toml:19: c-f8rk = "present"  (2:30)
  sessions/2026/2026-11-16-group.toml:20: c-f8rk = "left-early"  (2:30)
  sessions/2026/2026-11-23-group.toml:21: c-f8rk = { status = "left-early", minutes = 120 }  (2:00)
  sessions/2026/2026-11-30-group.toml:19: c-f8rk = { status = "sent-away", reason = "words", minutes = 40 }  (0:40)
  $ peer report client jiri --why last-contact
  card/last-contact: pátek 22. 1. 2027 (odpověď na pozvánku)
  účast nebo omluva, odpověď se dnem, kontakt, který se podařil nebo přišel od klienta, vstupní rozhovor
  sessions/2027/2027-01-25-group.toml:13: c-f8rk = { answer = "no", at = 2027-01-22T09:55:00+01:00 }
  $ peer report client jiri --why contacts
  card/contacts: 2
  mimo setkání
  contacts/2026/2026-11-23t2110-c-f8rk.toml:2: at = 2026-11-23T21:10:00+01:00
  contacts/2026/2026-11-25t1005-c-f8rk.toml:2: at = 2026-11-25T10:05:00+01:00
  $ peer report client c-h5cs --why silence/due
  open/silence/due: sobota 16. 1. 2027
  u odmlčení: první den, kdy trvalo déle než silent-days
  contacts/2026/2026-12-16t1730-c-h5cs.toml:2: at = 2026-12-16T17:30:00+01:00
  $ peer report client jiri --why sent-away --format json
  [
    {
      "file": "sessions/2026/2026-11-30-group.toml",
      "line": 19,
      "amount": 1,
      "who": "c-f8rk",
      "text": "c-f8rk = { status = \"sent-away\", reason = \"words\", minutes = 40 }"
    }
  ]

Without people/ it is the same with ids.

  $ rm -r people && peer report client c-f8rk --section card --language en
  Client: c-f8rk

  client         c-f8rk
  status         active
  since          16 Jun 2026
  came from      one of our services
  channel        e-mail
  invitations    personal
  first seen     Monday 2 Nov 2026
  last seen      Monday 21 Dec 2026
  last contact   Friday 22 Jan 2027 (answered an invitation)
  days since it  3
  came           8
  hours          17:10
  contacts       2

  $ peer report clinet alena
  peer: unknown command 'report clinet'
  help: did you mean 'client'?
  [exit 2]
  $ peer report client nobody
  peer: there is no client 'nobody'
  help: 'peer client list --all' shows them; names are in people/, which is not here
  [exit 2]
  $ peer report client c-f8rk --section presenec
  peer: the report has no section 'presenec'
  help: did you mean 'presence'?
  [exit 2]
