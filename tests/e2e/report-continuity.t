Whom each client is used to meeting, and whom to prepare for a departure.

  $ cp -R "$EXAMPLES/mosty" . && cd mosty && export PEER_NOW=2027-01-25T09:00

  $ peer report continuity
  Návaznost
  čtvrtek 30. 7. 2026 – pondělí 25. 1. 2027

  Kdo koho z týmu dobře zná
  kdo                       stav        účastí  koho zná (společná setkání)                             nejčastěji              naposledy
  c-4hpz Alena Říhová       v programu      13  s-g9hv Lucie Šrámková (6), s-t8rc Tereza Holubová (13)  s-t8rc Tereza Holubová  18. 1. 2027
  c-2vgx Barbora Zelenková  v programu      10  s-g9hv Lucie Šrámková (6), s-t8rc Tereza Holubová (10)  s-t8rc Tereza Holubová  18. 1. 2027
  c-b6ne David Sýkora       v programu       9  s-g9hv Lucie Šrámková (5), s-t8rc Tereza Holubová (9)   s-t8rc Tereza Holubová  14. 1. 2027
  c-f8rk Jiří Havránek      v programu       8  s-g9hv Lucie Šrámková (3), s-t8rc Tereza Holubová (8)   s-t8rc Tereza Holubová  21. 12. 2026
  c-d3wy Klára Benešová     v programu      10  s-g9hv Lucie Šrámková (5), s-t8rc Tereza Holubová (10)  s-t8rc Tereza Holubová  22. 1. 2027
  c-9tqm Matěj Kučera       v programu       8  s-t8rc Tereza Holubová (8)                              s-t8rc Tereza Holubová  22. 1. 2027
  c-j7tb Petr Vlček         přestávka        5  s-t8rc Tereza Holubová (4)                              s-t8rc Tereza Holubová  10. 12. 2026
  c-n9xw Radek Čermák       v programu       9  s-g9hv Lucie Šrámková (6), s-t8rc Tereza Holubová (8)   s-t8rc Tereza Holubová  18. 1. 2027
  c-t8fw Šimon Bartoš       v programu       5  s-g9hv Lucie Šrámková (5), s-t8rc Tereza Holubová (5)   –                       22. 1. 2027
  c-7k3f Žofie Dvorská      v programu       9  s-g9hv Lucie Šrámková (4), s-t8rc Tereza Holubová (8)   s-t8rc Tereza Holubová  18. 1. 2027

  Kdyby někdo z týmu odešel
  Připravit je potřeba ty, kdo by pak v týmu nikoho dobře neznali: ať včas poznají i někoho dalšího.
  kdo                       zná klientů  připravit  koho
  s-k4wn Kateřina Vondrová            0          0  –
  s-g9hv Lucie Šrámková               8          0  –
  s-t8rc Tereza Holubová             10          2  c-9tqm Matěj Kučera, c-j7tb Petr Vlček

  Kdo teď v týmu nikoho dobře nezná
  Klienti, kteří jsou dnes v programu.
  kdo                       účastí  naposledy  koho znali dřív
  c-h5cs Markéta Urbánková       0  –          –

  Kdo z týmu v období odešel
  kdo                  poslední den  klientů  přišlo od té doby  nepřišlo  kdo nepřišel
  s-m2fd Ondřej Pešek  31. 12. 2026        9                  7         2  c-f8rk Jiří Havránek, c-j7tb Petr Vlček

  Dobře se znají klient a člověk z týmu, kteří spolu v období byli aspoň na 3 setkáních (familiar-sessions).
  $ peer report continuity --language en
  Continuity
  Thursday 30 Jul 2026 to Monday 25 Jan 2027

  Whom each client is used to
  client                    status  came  used to                                                 most met                last came
  c-4hpz Alena Říhová       active    13  s-g9hv Lucie Šrámková (6), s-t8rc Tereza Holubová (13)  s-t8rc Tereza Holubová  18 Jan 2027
  c-2vgx Barbora Zelenková  active    10  s-g9hv Lucie Šrámková (6), s-t8rc Tereza Holubová (10)  s-t8rc Tereza Holubová  18 Jan 2027
  c-b6ne David Sýkora       active     9  s-g9hv Lucie Šrámková (5), s-t8rc Tereza Holubová (9)   s-t8rc Tereza Holubová  14 Jan 2027
  c-f8rk Jiří Havránek      active     8  s-g9hv Lucie Šrámková (3), s-t8rc Tereza Holubová (8)   s-t8rc Tereza Holubová  21 Dec 2026
  c-d3wy Klára Benešová     active    10  s-g9hv Lucie Šrámková (5), s-t8rc Tereza Holubová (10)  s-t8rc Tereza Holubová  22 Jan 2027
  c-9tqm Matěj Kučera       active     8  s-t8rc Tereza Holubová (8)                              s-t8rc Tereza Holubová  22 Jan 2027
  c-j7tb Petr Vlček         paused     5  s-t8rc Tereza Holubová (4)                              s-t8rc Tereza Holubová  10 Dec 2026
  c-n9xw Radek Čermák       active     9  s-g9hv Lucie Šrámková (6), s-t8rc Tereza Holubová (8)   s-t8rc Tereza Holubová  18 Jan 2027
  c-t8fw Šimon Bartoš       active     5  s-g9hv Lucie Šrámková (5), s-t8rc Tereza Holubová (5)   –                       22 Jan 2027
  c-7k3f Žofie Dvorská      active     9  s-g9hv Lucie Šrámková (4), s-t8rc Tereza Holubová (8)   s-t8rc Tereza Holubová  18 Jan 2027

  If somebody left the team
  To prepare are clients who would be left with nobody they are used to: let them meet somebody else in time.
  worker                    used to them  to prepare  who
  s-k4wn Kateřina Vondrová             0           0  –
  s-g9hv Lucie Šrámková                8           0  –
  s-t8rc Tereza Holubová              10           2  c-9tqm Matěj Kučera, c-j7tb Petr Vlček

  Used to nobody now
  Clients who are active today.
  client                    came  last came  was used to
  c-h5cs Markéta Urbánková     0  –          –

  Who left the team in the period
  worker               last day     were used to them  came since  not since  who has not
  s-m2fd Ondřej Pešek  31 Dec 2026                  9           7          2  c-f8rk Jiří Havránek, c-j7tb Petr Vlček

  A client is used to a worker after 3 sessions together in the period (policy familiar-sessions).
  $ peer report continuity --from 2026-12-01 --until 2027-01-25 --section departures
  Návaznost
  úterý 1. 12. 2026 – pondělí 25. 1. 2027

  Kdyby někdo z týmu odešel
  Připravit je potřeba ty, kdo by pak v týmu nikoho dobře neznali: ať včas poznají i někoho dalšího.
  kdo                       zná klientů  připravit  koho
  s-k4wn Kateřina Vondrová            0          0  –
  s-g9hv Lucie Šrámková               8          0  –
  s-t8rc Tereza Holubová              8          0  –

  Dobře se znají klient a člověk z týmu, kteří spolu v období byli aspoň na 3 setkáních (familiar-sessions).
  $ peer report continuity --section meetings
  Návaznost
  čtvrtek 30. 7. 2026 – pondělí 25. 1. 2027

  Kdo se s kým setkal
  klient                    s kým                     setkání  naposledy
  c-4hpz Alena Říhová       s-k4wn Kateřina Vondrová        1  23. 11. 2026
  c-4hpz Alena Říhová       s-g9hv Lucie Šrámková           6  18. 1. 2027
  c-4hpz Alena Říhová       s-m2fd Ondřej Pešek             9  21. 12. 2026
  c-4hpz Alena Říhová       s-t8rc Tereza Holubová         13  18. 1. 2027
  c-2vgx Barbora Zelenková  s-k4wn Kateřina Vondrová        1  23. 11. 2026
  c-2vgx Barbora Zelenková  s-g9hv Lucie Šrámková           6  18. 1. 2027
  c-2vgx Barbora Zelenková  s-m2fd Ondřej Pešek             5  21. 12. 2026
  c-2vgx Barbora Zelenková  s-t8rc Tereza Holubová         10  18. 1. 2027
  c-b6ne David Sýkora       s-g9hv Lucie Šrámková           5  14. 1. 2027
  c-b6ne David Sýkora       s-m2fd Ondřej Pešek             6  21. 12. 2026
  c-b6ne David Sýkora       s-t8rc Tereza Holubová          9  14. 1. 2027
  c-m4dq Ivana Sobotková    s-g9hv Lucie Šrámková           1  2. 12. 2026
  c-m4dq Ivana Sobotková    s-m2fd Ondřej Pešek             2  20. 11. 2026
  c-m4dq Ivana Sobotková    s-t8rc Tereza Holubová          3  2. 12. 2026
  c-f8rk Jiří Havránek      s-k4wn Kateřina Vondrová        1  23. 11. 2026
  c-f8rk Jiří Havránek      s-g9hv Lucie Šrámková           3  21. 12. 2026
  c-f8rk Jiří Havránek      s-m2fd Ondřej Pešek             7  21. 12. 2026
  c-f8rk Jiří Havránek      s-t8rc Tereza Holubová          8  21. 12. 2026
  c-d3wy Klára Benešová     s-g9hv Lucie Šrámková           5  22. 1. 2027
  c-d3wy Klára Benešová     s-m2fd Ondřej Pešek             5  28. 11. 2026
  c-d3wy Klára Benešová     s-t8rc Tereza Holubová         10  22. 1. 2027
  c-9tqm Matěj Kučera       s-k4wn Kateřina Vondrová        1  23. 11. 2026
  c-9tqm Matěj Kučera       s-g9hv Lucie Šrámková           2  22. 1. 2027
  c-9tqm Matěj Kučera       s-m2fd Ondřej Pešek             7  21. 12. 2026
  c-9tqm Matěj Kučera       s-t8rc Tereza Holubová          8  22. 1. 2027
  c-j7tb Petr Vlček         s-g9hv Lucie Šrámková           2  10. 12. 2026
  c-j7tb Petr Vlček         s-m2fd Ondřej Pešek             5  10. 12. 2026
  c-j7tb Petr Vlček         s-t8rc Tereza Holubová          4  7. 12. 2026
  c-n9xw Radek Čermák       s-k4wn Kateřina Vondrová        1  23. 11. 2026
  c-n9xw Radek Čermák       s-g9hv Lucie Šrámková           6  18. 1. 2027
  c-n9xw Radek Čermák       s-m2fd Ondřej Pešek             5  21. 12. 2026
  c-n9xw Radek Čermák       s-t8rc Tereza Holubová          8  18. 1. 2027
  c-t8fw Šimon Bartoš       s-g9hv Lucie Šrámková           5  22. 1. 2027
  c-t8fw Šimon Bartoš       s-t8rc Tereza Holubová          5  22. 1. 2027
  c-7k3f Žofie Dvorská      s-k4wn Kateřina Vondrová        2  23. 11. 2026
  c-7k3f Žofie Dvorská      s-g9hv Lucie Šrámková           4  18. 1. 2027
  c-7k3f Žofie Dvorská      s-m2fd Ondřej Pešek             7  21. 12. 2026
  c-7k3f Žofie Dvorská      s-t8rc Tereza Holubová          8  18. 1. 2027

  Dobře se znají klient a člověk z týmu, kteří spolu v období byli aspoň na 3 setkáních (familiar-sessions).
  $ peer report continuity --format json | head -n 60
  {
    "report": "continuity",
    "program": "Mosty",
    "period": {
      "words": "2026-07-30 to 2027-01-25",
      "from": "2026-07-30",
      "until": "2027-01-25"
    },
    "today": "2027-01-25",
    "revision": null,
    "notes": [
      "Dobře se znají klient a člověk z týmu, kteří spolu v období byli aspoň na 3 setkáních (familiar-sessions)."
    ],
    "clients": [
      {
        "client": "c-2vgx",
        "name": null,
        "status": "active",
        "came": 10,
        "used-to": [
          "s-g9hv",
          "s-t8rc"
        ],
        "most-met": "s-t8rc",
        "last": "2027-01-18"
      },
      {
        "client": "c-4hpz",
        "name": null,
        "status": "active",
        "came": 13,
        "used-to": [
          "s-g9hv",
          "s-t8rc"
        ],
        "most-met": "s-t8rc",
        "last": "2027-01-18"
      },
      {
        "client": "c-7k3f",
        "name": null,
        "status": "active",
        "came": 9,
        "used-to": [
          "s-g9hv",
          "s-t8rc"
        ],
        "most-met": "s-t8rc",
        "last": "2027-01-18"
      },
      {
        "client": "c-9tqm",
        "name": null,
        "status": "active",
        "came": 8,
        "used-to": [
          "s-t8rc"
        ],
        "most-met": "s-t8rc",
        "last": "2027-01-22"
  $ peer report continuity --section departures --format csv
  section,row,name,used,to-prepare,clients,used-clients\x0d
  departures,s-g9hv,,8,0,,"c-2vgx, c-4hpz, c-7k3f, c-b6ne, c-d3wy, c-f8rk, c-n9xw, c-t8fw"\x0d
  departures,s-k4wn,,0,0,,\x0d
  departures,s-t8rc,,10,2,"c-9tqm, c-j7tb","c-2vgx, c-4hpz, c-7k3f, c-9tqm, c-b6ne, c-d3wy, c-f8rk, c-j7tb, c-n9xw, c-t8fw"\x0d
  $ peer report continuity --section left --format csv --names
  section,row,name,last-day,used,came-since,not-since,clients,used-clients\x0d
  left,s-m2fd,Ondřej Pešek,2026-12-31,9,7,2,"c-f8rk, c-j7tb","c-4hpz, c-2vgx, c-b6ne, c-f8rk, c-d3wy, c-9tqm, c-j7tb, c-n9xw, c-7k3f"\x0d

  $ peer report continuity --why clients/c-4hpz/used-to
  clients/c-4hpz/used-to: s-g9hv Lucie Šrámková (6), s-t8rc Tereza Holubová (13)
  lidé, kteří jsou v týmu dnes, a kolik setkání společně zažili
  sessions/2026/2026-12-02-theme.toml:15: c-4hpz = "present"
  sessions/2026/2026-12-07-group.toml:15: c-4hpz = "present"
  sessions/2026/2026-12-21-group.toml:18: c-4hpz = "present"
  sessions/2027/2027-01-04-group.toml:14: c-4hpz = "present"
  sessions/2027/2027-01-08-club-friday.toml:15: c-4hpz = "present"
  sessions/2027/2027-01-18-group.toml:16: c-4hpz = "present"
  sessions/2026/2026-11-09-group.toml:15: c-4hpz = "present"  # poprvé
  sessions/2026/2026-11-12-club-thursday.toml:10: c-4hpz = "present"
  sessions/2026/2026-11-16-group.toml:17: c-4hpz = "present"
  sessions/2026/2026-11-20-club-friday.toml:15: c-4hpz = "present"
  sessions/2026/2026-11-23-group.toml:18: c-4hpz = "present"
  sessions/2026/2026-11-28-trip.toml:16: c-4hpz = "present"
  sessions/2026/2026-11-30-group.toml:16: c-4hpz = "present"
  sessions/2026/2026-12-02-theme.toml:15: c-4hpz = "present"
  sessions/2026/2026-12-07-group.toml:15: c-4hpz = "present"
  sessions/2026/2026-12-21-group.toml:18: c-4hpz = "present"
  sessions/2027/2027-01-04-group.toml:14: c-4hpz = "present"
  sessions/2027/2027-01-08-club-friday.toml:15: c-4hpz = "present"
  sessions/2027/2027-01-18-group.toml:16: c-4hpz = "present"
  $ peer report continuity --why left/s-m2fd/not-since --language en
  left/s-m2fd/not-since: 2
  sessions/2026/2026-11-02-group.toml:14: c-f8rk = "present"
  sessions/2026/2026-11-09-group.toml:19: c-f8rk = "present"
  sessions/2026/2026-11-16-group.toml:20: c-f8rk = "left-early"
  sessions/2026/2026-11-23-group.toml:21: c-f8rk = { status = "left-early", minutes = 120 }
  sessions/2026/2026-11-30-group.toml:19: c-f8rk = { status = "sent-away", reason = "words", minutes = 40 }
  sessions/2026/2026-12-07-group.toml:18: c-f8rk = "present"
  sessions/2026/2026-12-21-group.toml:22: c-f8rk = "present"
  sessions/2026/2026-11-06-club-friday.toml:12: c-j7tb = "present"
  sessions/2026/2026-11-09-group.toml:20: c-j7tb = "present"
  sessions/2026/2026-11-16-group.toml:21: c-j7tb = "present"
  sessions/2026/2026-12-07-group.toml:19: c-j7tb = "present"
  sessions/2026/2026-12-10-club-thursday.toml:12: c-j7tb = "present"
  $ peer report continuity --why departures/s-g9hv/to-prepare
  departures/s-g9hv/to-prepare: 0
  z nich ti, kdo dobře neznají nikoho dalšího

The threshold is the program's.

  $ peer policy | grep familiar
  familiar-sessions         3        3  default       program §1.3  sessions together after which a client is used to a worker
  $ sed 's/^\[policy\]/[policy]\nfamiliar-sessions = 8/' program.toml > new && mv new program.toml
  $ peer report continuity --section clients
  Návaznost
  čtvrtek 30. 7. 2026 – pondělí 25. 1. 2027

  Kdo koho z týmu dobře zná
  kdo                       stav        účastí  koho zná (společná setkání)  nejčastěji              naposledy
  c-4hpz Alena Říhová       v programu      13  s-t8rc Tereza Holubová (13)  s-t8rc Tereza Holubová  18. 1. 2027
  c-2vgx Barbora Zelenková  v programu      10  s-t8rc Tereza Holubová (10)  s-t8rc Tereza Holubová  18. 1. 2027
  c-b6ne David Sýkora       v programu       9  s-t8rc Tereza Holubová (9)   s-t8rc Tereza Holubová  14. 1. 2027
  c-f8rk Jiří Havránek      v programu       8  s-t8rc Tereza Holubová (8)   s-t8rc Tereza Holubová  21. 12. 2026
  c-d3wy Klára Benešová     v programu      10  s-t8rc Tereza Holubová (10)  s-t8rc Tereza Holubová  22. 1. 2027
  c-9tqm Matěj Kučera       v programu       8  s-t8rc Tereza Holubová (8)   s-t8rc Tereza Holubová  22. 1. 2027
  c-j7tb Petr Vlček         přestávka        5  nikoho                       s-t8rc Tereza Holubová  10. 12. 2026
  c-n9xw Radek Čermák       v programu       9  s-t8rc Tereza Holubová (8)   s-t8rc Tereza Holubová  18. 1. 2027
  c-t8fw Šimon Bartoš       v programu       5  nikoho                       –                       22. 1. 2027
  c-7k3f Žofie Dvorská      v programu       9  s-t8rc Tereza Holubová (8)   s-t8rc Tereza Holubová  18. 1. 2027

  Dobře se znají klient a člověk z týmu, kteří spolu v období byli aspoň na 8 setkáních (familiar-sessions).

By name in the order of the language: č after c, ch after h. Without names by id.

  $ rename() { sed -i "s/^name = .*/name = \"$2\"/" people/$1.toml; }
  $ rename c-4hpz Hana; rename c-7k3f Chrudoš; rename c-9tqm Čeněk; rename c-b6ne Cyril
  $ peer report continuity --section clients --language cs | grep -oE 'Hana|Chrudoš|Čeněk|Cyril'
  Cyril
  Čeněk
  Hana
  Chrudoš
  $ peer report continuity --section clients --language en | grep -oE 'Hana|Chrudoš|Čeněk|Cyril'
  Čeněk
  Chrudoš
  Cyril
  Hana
  $ peer report continuity --section clients --format csv | cut -d, -f2 | head -n 5
  row
  c-2vgx
  c-4hpz
  c-7k3f
  c-9tqm
  $ peer report continuity --section clients --format csv --names | cut -d, -f2,3 | head -n 5
  row,name
  c-2vgx,Barbora Zelenková
  c-b6ne,Cyril
  c-9tqm,Čeněk
  c-4hpz,Hana
