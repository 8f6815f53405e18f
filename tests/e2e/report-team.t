What the team did: for the coordinator and the funder.

  $ cp -R "$EXAMPLES/mosty" . && cd mosty && export PEER_NOW=2027-01-25T09:00

  $ peer report team --year 2026
  Tým
  čtvrtek 1. 1. 2026 – čtvrtek 31. 12. 2026

  Práce
  kdo                       setkání  jako vedoucí  hodin  kontaktů  porad  vlastní supervize  týmová supervize  hodin supervize
  s-k4wn Kateřina Vondrová        2             0   4:30         2      3      0 z 12 měsíců     2 z 12 měsíců             4:00
  s-g9hv Lucie Šrámková           6             0  16:00         0      2       1 z 1 měsíce      1 z 1 měsíce             2:50
  s-m2fd Ondřej Pešek            15             3  44:50         1      4      2 z 12 měsíců     2 z 12 měsíců             5:40
  s-t8rc Tereza Holubová         16             5  45:50         3      4      2 z 12 měsíců     2 z 12 měsíců             5:40

  Lidé v týmu
  kdo                       role                od           do            kurz                služební telefon
  s-k4wn Kateřina Vondrová  koordinátor/ka      1. 9. 2025                 hotovo              ano
  s-g9hv Lucie Šrámková     peer konzultant/ka  1. 12. 2026                do 30. 6. 2027      ano
  s-m2fd Ondřej Pešek       peer konzultant/ka  1. 9. 2025   31. 12. 2026  hotovo 27. 3. 2026  ano
  s-t8rc Tereza Holubová    peer konzultant/ka  1. 9. 2025                 hotovo 20. 6. 2025  ano

  Supervize po měsících
  Kolik individuálních supervizí kdo absolvoval a kolik týmových se konalo; pomlčka: ten měsíc mimo tým.
  měsíc          týmová  s-k4wn Kateřina Vondrová  s-g9hv Lucie Šrámková  s-m2fd Ondřej Pešek  s-t8rc Tereza Holubová
  leden 2026          0                         0                      –                    0                       0
  únor 2026           0                         0                      –                    0                       0
  březen 2026         0                         0                      –                    0                       0
  duben 2026          0                         0                      –                    0                       0
  květen 2026         0                         0                      –                    0                       0
  červen 2026         0                         0                      –                    0                       0
  červenec 2026       0                         0                      –                    0                       0
  srpen 2026          0                         0                      –                    0                       0
  září 2026           0                         0                      –                    0                       0
  říjen 2026          0                         0                      –                    0                       0
  listopad 2026       1                         0                      –                    1                       1
  prosinec 2026       1                         0                      1                    1                       1

  Porady a supervize
  aktivita                setkání  konalo se  hodin
  Porada                        4          4   6:00
  Týmová supervize              2          2   4:00
  Individuální supervize        5          5   4:10

  Úkoly z porad
  zadáno    6
  hotovo    5
  upuštěno  1
  zbývá     0
  $ peer report team --year 2026 --language en
  Team
  Thursday 1 Jan 2026 to Thursday 31 Dec 2026

  Work
  who                       sessions  led  hours  contacts  meetings  own supervision  team supervision  hours of it
  s-k4wn Kateřina Vondrová         2    0   4:30         2         3   0 of 12 months    2 of 12 months         4:00
  s-g9hv Lucie Šrámková            6    0  16:00         0         2     1 of 1 month      1 of 1 month         2:50
  s-m2fd Ondřej Pešek             15    3  44:50         1         4   2 of 12 months    2 of 12 months         5:40
  s-t8rc Tereza Holubová          16    5  45:50         3         4   2 of 12 months    2 of 12 months         5:40

  People
  who                       role         from        until        course            service phone
  s-k4wn Kateřina Vondrová  coordinator  1 Sep 2025               done              yes
  s-g9hv Lucie Šrámková     consultant   1 Dec 2026               due 30 Jun 2027   yes
  s-m2fd Ondřej Pešek       consultant   1 Sep 2025  31 Dec 2026  done 27 Mar 2026  yes
  s-t8rc Tereza Holubová    consultant   1 Sep 2025               done 20 Jun 2025  yes

  Supervision by month
  Individual supervisions that each worker attended, and those of the team that were held; a dash: not employed in that month.
  month           team  s-k4wn Kateřina Vondrová  s-g9hv Lucie Šrámková  s-m2fd Ondřej Pešek  s-t8rc Tereza Holubová
  January 2026       0                         0                      –                    0                       0
  February 2026      0                         0                      –                    0                       0
  March 2026         0                         0                      –                    0                       0
  April 2026         0                         0                      –                    0                       0
  May 2026           0                         0                      –                    0                       0
  June 2026          0                         0                      –                    0                       0
  July 2026          0                         0                      –                    0                       0
  August 2026        0                         0                      –                    0                       0
  September 2026     0                         0                      –                    0                       0
  October 2026       0                         0                      –                    0                       0
  November 2026      1                         0                      –                    1                       1
  December 2026      1                         0                      1                    1                       1

  Meetings and supervision
  activity                sessions  held  hours
  Team meeting                   4     4   6:00
  Team supervision               2     2   4:00
  Individual supervision         5     5   4:10

  Tasks of team meetings
  given    6
  done     5
  dropped  1
  open     0
  $ peer report team
  Tým
  pátek 1. 1. 2027 – pátek 31. 12. 2027

  Práce
  kdo                       setkání  jako vedoucí  hodin  kontaktů  porad  vlastní supervize  týmová supervize  hodin supervize
  s-k4wn Kateřina Vondrová        0             0   0:00         0      1       0 z 1 měsíce      1 z 1 měsíce             2:00
  s-g9hv Lucie Šrámková           7             1  23:00         1      1       1 z 1 měsíce      1 z 1 měsíce             2:50
  s-t8rc Tereza Holubová          7             1  23:00         1      1       1 z 1 měsíce      1 z 1 měsíce             2:50

  Lidé v týmu
  kdo                       role                od           do  kurz                služební telefon
  s-k4wn Kateřina Vondrová  koordinátor/ka      1. 9. 2025       hotovo              ano
  s-g9hv Lucie Šrámková     peer konzultant/ka  1. 12. 2026      do 30. 6. 2027      ano
  s-t8rc Tereza Holubová    peer konzultant/ka  1. 9. 2025       hotovo 20. 6. 2025  ano

  Supervize po měsících
  Kolik individuálních supervizí kdo absolvoval a kolik týmových se konalo; pomlčka: ten měsíc mimo tým.
  měsíc       týmová  s-k4wn Kateřina Vondrová  s-g9hv Lucie Šrámková  s-t8rc Tereza Holubová
  leden 2027       1                         0                      1                       1

  Porady a supervize
  aktivita                setkání  konalo se  bude  hodin
  Porada                        2          1     1   1:30
  Týmová supervize              1          1     0   2:00
  Individuální supervize        2          2     0   1:40

  Úkoly z porad
  zadáno    1
  hotovo    1
  upuštěno  0
  zbývá     0
  $ peer report team --year 2026 --format json
  {
    "report": "team",
    "program": "Mosty",
    "period": {
      "words": "2026",
      "from": "2026-01-01",
      "until": "2026-12-31"
    },
    "today": "2027-01-25",
    "revision": null,
    "notes": [],
    "workers": [
      {
        "staff": "s-g9hv",
        "name": null,
        "role": "consultant",
        "sessions": 6,
        "led": 0,
        "minutes": 960,
        "contacts": 0,
        "meetings": 2,
        "months-supervised": 1,
        "months-team-supervised": 1,
        "months": 1,
        "days": 31,
        "supervision-minutes": 170
      },
      {
        "staff": "s-k4wn",
        "name": null,
        "role": "coordinator",
        "sessions": 2,
        "led": 0,
        "minutes": 270,
        "contacts": 2,
        "meetings": 3,
        "months-supervised": 0,
        "months-team-supervised": 2,
        "months": 12,
        "days": 365,
        "supervision-minutes": 240
      },
      {
        "staff": "s-m2fd",
        "name": null,
        "role": "consultant",
        "sessions": 15,
        "led": 3,
        "minutes": 2690,
        "contacts": 1,
        "meetings": 4,
        "months-supervised": 2,
        "months-team-supervised": 2,
        "months": 12,
        "days": 365,
        "supervision-minutes": 340
      },
      {
        "staff": "s-t8rc",
        "name": null,
        "role": "consultant",
        "sessions": 16,
        "led": 5,
        "minutes": 2750,
        "contacts": 3,
        "meetings": 4,
        "months-supervised": 2,
        "months-team-supervised": 2,
        "months": 12,
        "days": 365,
        "supervision-minutes": 340
      }
    ],
    "employment": [
      {
        "staff": "s-g9hv",
        "name": null,
        "role": "consultant",
        "from": "2026-12-01",
        "until": null,
        "employed": true,
        "course": "due",
        "course-on": "2027-06-30",
        "service-phone": true
      },
      {
        "staff": "s-k4wn",
        "name": null,
        "role": "coordinator",
        "from": "2025-09-01",
        "until": null,
        "employed": true,
        "course": "done",
        "course-on": null,
        "service-phone": true
      },
      {
        "staff": "s-m2fd",
        "name": null,
        "role": "consultant",
        "from": "2025-09-01",
        "until": "2026-12-31",
        "employed": false,
        "course": "done",
        "course-on": "2026-03-27",
        "service-phone": true
      },
      {
        "staff": "s-t8rc",
        "name": null,
        "role": "consultant",
        "from": "2025-09-01",
        "until": null,
        "employed": true,
        "course": "done",
        "course-on": "2025-06-20",
        "service-phone": true
      }
    ],
    "supervision": [
      {
        "month": "2026-01",
        "team": 0,
        "s-g9hv": null,
        "s-k4wn": 0,
        "s-m2fd": 0,
        "s-t8rc": 0
      },
      {
        "month": "2026-02",
        "team": 0,
        "s-g9hv": null,
        "s-k4wn": 0,
        "s-m2fd": 0,
        "s-t8rc": 0
      },
      {
        "month": "2026-03",
        "team": 0,
        "s-g9hv": null,
        "s-k4wn": 0,
        "s-m2fd": 0,
        "s-t8rc": 0
      },
      {
        "month": "2026-04",
        "team": 0,
        "s-g9hv": null,
        "s-k4wn": 0,
        "s-m2fd": 0,
        "s-t8rc": 0
      },
      {
        "month": "2026-05",
        "team": 0,
        "s-g9hv": null,
        "s-k4wn": 0,
        "s-m2fd": 0,
        "s-t8rc": 0
      },
      {
        "month": "2026-06",
        "team": 0,
        "s-g9hv": null,
        "s-k4wn": 0,
        "s-m2fd": 0,
        "s-t8rc": 0
      },
      {
        "month": "2026-07",
        "team": 0,
        "s-g9hv": null,
        "s-k4wn": 0,
        "s-m2fd": 0,
        "s-t8rc": 0
      },
      {
        "month": "2026-08",
        "team": 0,
        "s-g9hv": null,
        "s-k4wn": 0,
        "s-m2fd": 0,
        "s-t8rc": 0
      },
      {
        "month": "2026-09",
        "team": 0,
        "s-g9hv": null,
        "s-k4wn": 0,
        "s-m2fd": 0,
        "s-t8rc": 0
      },
      {
        "month": "2026-10",
        "team": 0,
        "s-g9hv": null,
        "s-k4wn": 0,
        "s-m2fd": 0,
        "s-t8rc": 0
      },
      {
        "month": "2026-11",
        "team": 1,
        "s-g9hv": null,
        "s-k4wn": 0,
        "s-m2fd": 1,
        "s-t8rc": 1
      },
      {
        "month": "2026-12",
        "team": 1,
        "s-g9hv": 1,
        "s-k4wn": 0,
        "s-m2fd": 1,
        "s-t8rc": 1
      }
    ],
    "activities": [
      {
        "activity": "team",
        "sessions": 4,
        "held": 4,
        "cancelled": 0,
        "planned": 0,
        "unmarked": 0,
        "minutes": 360
      },
      {
        "activity": "team-supervision",
        "sessions": 2,
        "held": 2,
        "cancelled": 0,
        "planned": 0,
        "unmarked": 0,
        "minutes": 240
      },
      {
        "activity": "supervision",
        "sessions": 5,
        "held": 5,
        "cancelled": 0,
        "planned": 0,
        "unmarked": 0,
        "minutes": 250
      }
    ],
    "tasks": {
      "given": 6,
      "done": 5,
      "dropped": 1,
      "open": 0
    }
  }
  $ peer report team --year 2026 --format csv
  section,row,name,role,sessions,led,minutes,contacts,meetings,months-supervised,months-team-supervised,months,days,supervision-minutes\x0d
  workers,s-g9hv,,consultant,6,0,960,0,2,1,1,1,31,170\x0d
  workers,s-k4wn,,coordinator,2,0,270,2,3,0,2,12,365,240\x0d
  workers,s-m2fd,,consultant,15,3,2690,1,4,2,2,12,365,340\x0d
  workers,s-t8rc,,consultant,16,5,2750,3,4,2,2,12,365,340\x0d
  $ peer report team --year 2026 --format csv --names | cut -d, -f1-7
  section,row,name,role,sessions,led,minutes
  workers,s-k4wn,Kateřina Vondrová,coordinator,2,0,270
  workers,s-g9hv,Lucie Šrámková,consultant,6,0,960
  workers,s-m2fd,Ondřej Pešek,consultant,15,3,2690
  workers,s-t8rc,Tereza Holubová,consultant,16,5,2750
  $ peer report team --year 2026 --section supervision --format csv
  section,row,team,s-g9hv,s-k4wn,s-m2fd,s-t8rc\x0d
  supervision,2026-01,0,,0,0,0\x0d
  supervision,2026-02,0,,0,0,0\x0d
  supervision,2026-03,0,,0,0,0\x0d
  supervision,2026-04,0,,0,0,0\x0d
  supervision,2026-05,0,,0,0,0\x0d
  supervision,2026-06,0,,0,0,0\x0d
  supervision,2026-07,0,,0,0,0\x0d
  supervision,2026-08,0,,0,0,0\x0d
  supervision,2026-09,0,,0,0,0\x0d
  supervision,2026-10,0,,0,0,0\x0d
  supervision,2026-11,1,,0,1,1\x0d
  supervision,2026-12,1,1,0,1,1\x0d

  $ peer report team --year 2026 --why s-g9hv/led
  workers/s-g9hv/led: 0
  setkání s klienty, která se konala, v roli vedoucího
  $ peer report team --year 2026 --why s-g9hv/months
  workers/s-g9hv/months: 1
  v týmu, celých i začatých, nejdéle do dneška
  staff/s-g9hv.toml:7: from = 2026-12-01                     # měsíc souběžně s předchůdcem
  $ peer report team --year 2026 --why supervision/2026-12/s-g9hv
  supervision/2026-12/s-g9hv: 1
  sessions/2026/2026-12-16-supervision-1600.toml:10: s-g9hv = "present"
  $ peer report team --year 2026 --why s-k4wn/supervision-minutes --language en
  workers/s-k4wn/supervision-minutes: 4:00
  of individual and team supervision
  sessions/2026/2026-11-11-team-supervision.toml:10: s-k4wn = "present"  (2:00)
  sessions/2026/2026-12-09-team-supervision.toml:11: s-k4wn = "present"  (2:00)
  $ peer report team --year 2026 --why tasks/dropped
  tasks/dropped: 1
  sessions/2026/2026-12-22-team.toml:15: [[task]]

A period that lies ahead.

  $ peer report team --quarter 2027-2
  Tým
  čtvrtek 1. 4. 2027 – středa 30. 6. 2027

  Práce
  kdo                       vlastní supervize  týmová supervize
  s-k4wn Kateřina Vondrová       0 z 0 měsíců      0 z 0 měsíců
  s-g9hv Lucie Šrámková          0 z 0 měsíců      0 z 0 měsíců
  s-t8rc Tereza Holubová         0 z 0 měsíců      0 z 0 měsíců

  Lidé v týmu
  kdo                       role                od           do  kurz                služební telefon
  s-k4wn Kateřina Vondrová  koordinátor/ka      1. 9. 2025       hotovo              ano
  s-g9hv Lucie Šrámková     peer konzultant/ka  1. 12. 2026      do 30. 6. 2027      ano
  s-t8rc Tereza Holubová    peer konzultant/ka  1. 9. 2025       hotovo 20. 6. 2025  ano

  Supervize po měsících
  Kolik individuálních supervizí kdo absolvoval a kolik týmových se konalo; pomlčka: ten měsíc mimo tým.
  období teprve přijde

  Porady a supervize
  žádná porada ani supervize

  Úkoly z porad
  zadáno    0
  hotovo    0
  upuštěno  0
  zbývá     0
