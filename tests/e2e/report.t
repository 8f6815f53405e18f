Reports are a function of the files and a moment.

  $ cp -R "$EXAMPLES/mosty" . && cd mosty && export PEER_NOW=2027-01-25T09:00

  $ peer report attendance --month 2026-11
  Docházka
  neděle 1. 11. 2026 – pondělí 30. 11. 2026

  Celkem
  setkání    11
  konalo se  11
  zrušeno    0
  bude       0
  nezapsáno  0
  s jedním   0
  slíbilo    15
  přišlo     43
  omluveno   4
  nepřišlo   4
  lidí       10
  nových     2
  hostů      9
  hodin      133:40

  Podle aktivit
  aktivita          setkání  konalo se  slíbilo  přišlo  omluveno  nepřišlo  lidí  nových  hostů  hodin
  Podpůrná skupina        5          5        8      24         3         3     8       2      0  57:40
  Čtvrteční klub          2          2        1       8         0         0     7       0      0  24:00
  Páteční klub            2          2        3       6         0         1     5       0      0  18:00
  Výlet                   1          1        3       4         1         0     4       0      0  32:00
  Dílna v komunitě        1          1        0       1         0         0     1       0      9   2:00

  Po měsících
  měsíc          setkání  konalo se  slíbilo  přišlo  omluveno  nepřišlo  lidí  nových  hostů   hodin
  listopad 2026       11         11       15      43         4         4    10       2      9  133:40

  Podle dnů v týdnu
  den      setkání  konalo se  slíbilo  přišlo  omluveno  nepřišlo  lidí  nových  hostů  hodin
  pondělí        5          5        8      24         3         3     8       2      0  57:40
  čtvrtek        3          3        1       9         0         0     8       0      9  26:00
  pátek          2          2        3       6         0         1     5       0      0  18:00
  sobota         1          1        3       4         1         0     4       0      0  32:00

  $ peer report attendance --quarter 2026-4 --language en
  Attendance
  Thursday 1 Oct 2026 to Thursday 31 Dec 2026

  In all
  sessions    19
  held        18
  cancelled   1
  ahead       0
  unmarked    0
  one person  1
  expected    21
  came        66
  excused     8
  absent      5
  clients     10
  newcomers   2
  guests      9
  hours       191:00

  By activity
  activity                   sessions  held  cancelled  one person  expected  came  excused  absent  clients  newcomers  guests  hours
  Support group                     8     8          0           1        12    37        6       4        8          2       0  89:00
  Thursday club                     4     3          1           0         1    11        1       0        9          0       0  33:00
  Friday club                       4     4          0           0         3     9        0       1        7          0       0  27:00
  Trip                              1     1          0           0         3     4        1       0        4          0       0  32:00
  Thematic group                    1     1          0           0         2     4        0       0        4          0       0   8:00
  Workshop at the community         1     1          0           0         0     1        0       0        1          0       9   2:00

  By month
  month          sessions  held  cancelled  one person  expected  came  excused  absent  clients  newcomers  guests   hours
  October 2026          0     0          0           0         0     0        0       0        0          0       0    0:00
  November 2026        11    11          0           0        15    43        4       4       10          2       9  133:40
  December 2026         8     7          1           1         6    23        4       1       10          0       0   57:20

  By day of the week
  day        sessions  held  cancelled  one person  expected  came  excused  absent  clients  newcomers  guests  hours
  Monday            8     8          0           1        12    37        6       4        8          2       0  89:00
  Wednesday         1     1          0           0         2     4        0       0        4          0       0   8:00
  Thursday          5     4          1           0         1    12        1       0        9          0       9  35:00
  Friday            3     3          0           0         3     6        0       1        5          0       0  18:00
  Saturday          2     2          0           0         3     7        1       0        5          0       0  41:00
  $ peer report attendance --quarter 2026-5
  peer: '2026-5' is not a quarter
  help: write it as 2026-4, for October to December
  [exit 2]
  $ peer report attendance --year 2026
  Docházka
  čtvrtek 1. 1. 2026 – čtvrtek 31. 12. 2026

  Celkem
  setkání    19
  konalo se  18
  zrušeno    1
  bude       0
  nezapsáno  0
  s jedním   1
  slíbilo    21
  přišlo     66
  omluveno   8
  nepřišlo   5
  lidí       10
  nových     7
  hostů      9
  hodin      191:00

  Podle aktivit
  aktivita           setkání  konalo se  zrušeno  s jedním  slíbilo  přišlo  omluveno  nepřišlo  lidí  nových  hostů  hodin
  Podpůrná skupina         8          8        0         1       12      37         6         4     8       4      0  89:00
  Čtvrteční klub           4          3        1         0        1      11         1         0     9       1      0  33:00
  Páteční klub             4          4        0         0        3       9         0         1     7       2      0  27:00
  Výlet                    1          1        0         0        3       4         1         0     4       0      0  32:00
  Tematická skupina        1          1        0         0        2       4         0         0     4       0      0   8:00
  Dílna v komunitě         1          1        0         0        0       1         0         0     1       0      9   2:00

  Po měsících
  měsíc          setkání  konalo se  zrušeno  s jedním  slíbilo  přišlo  omluveno  nepřišlo  lidí  nových  hostů   hodin
  leden 2026           0          0        0         0        0       0         0         0     0       0      0    0:00
  únor 2026            0          0        0         0        0       0         0         0     0       0      0    0:00
  březen 2026          0          0        0         0        0       0         0         0     0       0      0    0:00
  duben 2026           0          0        0         0        0       0         0         0     0       0      0    0:00
  květen 2026          0          0        0         0        0       0         0         0     0       0      0    0:00
  červen 2026          0          0        0         0        0       0         0         0     0       0      0    0:00
  červenec 2026        0          0        0         0        0       0         0         0     0       0      0    0:00
  srpen 2026           0          0        0         0        0       0         0         0     0       0      0    0:00
  září 2026            0          0        0         0        0       0         0         0     0       0      0    0:00
  říjen 2026           0          0        0         0        0       0         0         0     0       0      0    0:00
  listopad 2026       11         11        0         0       15      43         4         4    10       7      9  133:40
  prosinec 2026        8          7        1         1        6      23         4         1    10       0      0   57:20

  Podle dnů v týdnu
  den      setkání  konalo se  zrušeno  s jedním  slíbilo  přišlo  omluveno  nepřišlo  lidí  nových  hostů  hodin
  pondělí        8          8        0         1       12      37         6         4     8       4      0  89:00
  středa         1          1        0         0        2       4         0         0     4       0      0   8:00
  čtvrtek        5          4        1         0        1      12         1         0     9       1      9  35:00
  pátek          3          3        0         0        3       6         0         1     5       2      0  18:00
  sobota         2          2        0         0        3       7         1         0     5       0      0  41:00

  $ peer report attendance --from 2026-11-01 --until 2027-01-31
  Docházka
  neděle 1. 11. 2026 – neděle 31. 1. 2027

  Celkem
  setkání    29
  konalo se  25
  zrušeno    2
  bude       2
  nezapsáno  0
  s jedním   1
  slíbilo    31
  přišlo     89
  omluveno   11
  nepřišlo   7
  lidí       11
  nových     3
  hostů      9
  hodin      265:00

  Podle aktivit
  aktivita           setkání  konalo se  zrušeno  bude  s jedním  slíbilo  přišlo  omluveno  nepřišlo  lidí  nových  hostů   hodin
  Podpůrná skupina        12         10        1     1         1       14      45         7         5     9       2      0  109:00
  Čtvrteční klub           6          4        1     1         0        3      15         1         0    10       0      0   45:00
  Páteční klub             7          7        0     0         0        7      17         1         2     9       1      0   51:00
  Výlet                    2          2        0     0         0        5       7         2         0     6       0      0   50:00
  Tematická skupina        1          1        0     0         0        2       4         0         0     4       0      0    8:00
  Dílna v komunitě         1          1        0     0         0        0       1         0         0     1       0      9    2:00

  Po měsících
  měsíc          setkání  konalo se  zrušeno  bude  s jedním  slíbilo  přišlo  omluveno  nepřišlo  lidí  nových  hostů   hodin
  listopad 2026       11         11        0     0         0       15      43         4         4    10       2      9  133:40
  prosinec 2026        8          7        1     0         1        6      23         4         1    10       0      0   57:20
  leden 2027          10          7        1     2         0       10      23         3         2     8       1      0   74:00

  Podle dnů v týdnu
  den      setkání  konalo se  zrušeno  bude  s jedním  slíbilo  přišlo  omluveno  nepřišlo  lidí  nových  hostů   hodin
  pondělí       12         10        1     1         1       14      45         7         5     9       2      0  109:00
  středa         1          1        0     0         0        2       4         0         0     4       0      0    8:00
  čtvrtek        7          5        1     1         0        3      16         1         0    10       0      9   47:00
  pátek          6          6        0     0         0        7      14         1         2     8       1      0   42:00
  sobota         2          2        0     0         0        3       7         1         0     5       0      0   41:00
  neděle         1          1        0     0         0        2       3         1         0     3       0      0   18:00

The records behind a figure, and what is asked for wrongly.

  $ peer report attendance --month 2026-11 --why club-friday/came --language en
  by-activity/club-friday/came: 6
  presences of clients: present, late, left early, sent away
  sessions/2026/2026-11-06-club-friday.toml:10: c-9tqm = "present"
  sessions/2026/2026-11-06-club-friday.toml:11: c-d3wy = "present"
  sessions/2026/2026-11-06-club-friday.toml:12: c-j7tb = "present"
  sessions/2026/2026-11-20-club-friday.toml:15: c-4hpz = "present"
  sessions/2026/2026-11-20-club-friday.toml:17: c-d3wy = "present"
  sessions/2026/2026-11-20-club-friday.toml:18: c-m4dq = "present"
  $ peer report attendance --month 2026-11 --why workshop/minutes
  by-activity/workshop/minutes: 2:00
  skutečná délka účasti všech, kdo přišli
  sessions/2026/2026-11-19-workshop.toml:11: c-7k3f = "present"  (2:00)
  $ peer report attendance --month 2026-11 --why by-month/2026-11/one-person
  by-month/2026-11/one-person: 0
  konala se s jediným člověkem a bez hostů
  $ peer report attendance --month 2026-11 --why absent --format csv
  file,line,amount,who,text\x0d
  sessions/2026/2026-11-02-group.toml,15,1,c-h5cs,"c-h5cs = ""absent"""\x0d
  sessions/2026/2026-11-16-group.toml,19,1,c-b6ne,"c-b6ne = ""absent"""\x0d
  sessions/2026/2026-11-20-club-friday.toml,16,1,c-b6ne,"c-b6ne = ""absent"""\x0d
  sessions/2026/2026-11-23-group.toml,22,1,c-m4dq,"c-m4dq = ""absent"""\x0d
  $ peer report attendance --month 2026-11 --why gruop/came
  peer: the report has no figure 'gruop/came'
  help: write SECTION/ROW/FIGURE, such as by-weekday/saturday/present, or a part of it
  [exit 2]
  $ peer report attendance --month 2026-11 --why group
  peer: the report has no figure 'group'
  help: write SECTION/ROW/FIGURE, such as by-weekday/saturday/present, or a part of it
  [exit 2]
  $ peer report attendance --quarter 2026-4 --why by-month/came
  peer: 'by-month/came' may mean several figures
  help: name one: by-month/2026-10/came, by-month/2026-11/came, by-month/2026-12/came
  [exit 2]
  $ peer report attendance --quarter 2026-4 --section by-weekday --language en --color always
  \x1b[1mAttendance\x1b[0m
  Thursday 1 Oct 2026 to Thursday 31 Dec 2026

  By day of the week
  \x1b[1mday        sessions  held  cancelled  one person  expected  came  excused  absent  clients  newcomers  guests  hours\x1b[0m
  Monday            8     8          0           1        12    37        6       4        8          2       0  89:00  ████████████████████████
  Wednesday         1     1          0           0         2     4        0       0        4          0       0   8:00  ██▌
  Thursday          5     4          1           0         1    12        1       0        9          0       9  35:00  ███████▊
  Friday            3     3          0           0         3     6        0       1        5          0       0  18:00  ███▉
  Saturday          2     2          0           0         3     7        1       0        5          0       0  41:00  ████▌
  $ peer report attendance --section by-wekday
  peer: the report has no section 'by-wekday'
  help: did you mean 'by-weekday'?
  [exit 2]
  $ peer report attendance --language de
  peer: 'de' is no language that there are texts for
  help: one of: cs, en
  [exit 2]

  $ peer report attendance --month 2026-12 --format json | head -n 40
  {
    "report": "attendance",
    "program": "Mosty",
    "period": {
      "words": "2026-12",
      "from": "2026-12-01",
      "until": "2026-12-31"
    },
    "today": "2027-01-25",
    "revision": null,
    "notes": [],
    "totals": {
      "sessions": 8,
      "held": 7,
      "cancelled": 1,
      "planned": 0,
      "unmarked": 0,
      "one-person": 1,
      "expected": 6,
      "came": 23,
      "excused": 4,
      "absent": 1,
      "clients": 10,
      "newcomers": 0,
      "guests": 0,
      "minutes": 3440,
      "present": 23,
      "late": 0,
      "left-early": 0,
      "sent-away": 0
    },
    "by-activity": [
      {
        "activity": "group",
        "sessions": 3,
        "held": 3,
        "cancelled": 0,
        "planned": 0,
        "unmarked": 0,
        "one-person": 1,
  $ peer report attendance --month 2026-12 --format csv
  section,row,sessions,held,cancelled,planned,unmarked,one-person,expected,came,excused,absent,clients,newcomers,guests,minutes,present,late,left-early,sent-away\x0d
  by-activity,group,3,3,0,0,0,1,4,13,3,1,8,0,0,1880,13,0,0,0\x0d
  by-activity,club-thursday,2,1,1,0,0,0,0,3,1,0,3,0,0,540,3,0,0,0\x0d
  by-activity,club-friday,2,2,0,0,0,0,0,3,0,0,3,0,0,540,3,0,0,0\x0d
  by-activity,theme,1,1,0,0,0,0,2,4,0,0,4,0,0,480,4,0,0,0\x0d
  by-month,2026-12,8,7,1,0,0,1,6,23,4,1,10,0,0,3440,23,0,0,0\x0d
  by-weekday,monday,3,3,0,0,0,1,4,13,3,1,8,0,0,1880,13,0,0,0\x0d
  by-weekday,wednesday,1,1,0,0,0,0,2,4,0,0,4,0,0,480,4,0,0,0\x0d
  by-weekday,thursday,2,1,1,0,0,0,0,3,1,0,3,0,0,540,3,0,0,0\x0d
  by-weekday,friday,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0\x0d
  by-weekday,saturday,1,1,0,0,0,0,0,3,0,0,3,0,0,540,3,0,0,0\x0d
  $ peer report attendance
  Docházka
  pátek 1. 1. 2027 – středa 31. 3. 2027

  Celkem
  setkání    10
  konalo se  7
  zrušeno    1
  bude       2
  nezapsáno  0
  s jedním   0
  slíbilo    10
  přišlo     23
  omluveno   3
  nepřišlo   2
  lidí       8
  nových     1
  hostů      0
  hodin      74:00

  Podle aktivit
  aktivita          setkání  konalo se  zrušeno  bude  slíbilo  přišlo  omluveno  nepřišlo  lidí  nových  hodin
  Podpůrná skupina        4          2        1     1        2       8         1         1     6       0  20:00
  Čtvrteční klub          2          1        0     1        2       4         0         0     4       0  12:00
  Páteční klub            3          3        0     0        4       8         1         1     6       1  24:00
  Výlet                   1          1        0     0        2       3         1         0     3       0  18:00

  Po měsících
  měsíc        setkání  konalo se  zrušeno  bude  slíbilo  přišlo  omluveno  nepřišlo  lidí  nových  hodin
  leden 2027        10          7        1     2       10      23         3         2     8       1  74:00
  únor 2027          0          0        0     0        0       0         0         0     0       0   0:00
  březen 2027        0          0        0     0        0       0         0         0     0       0   0:00

  Podle dnů v týdnu
  den      setkání  konalo se  zrušeno  bude  slíbilo  přišlo  omluveno  nepřišlo  lidí  nových  hodin
  pondělí        4          2        1     1        2       8         1         1     6       0  20:00
  čtvrtek        2          1        0     1        2       4         0         0     4       0  12:00
  pátek          3          3        0     0        4       8         1         1     6       1  24:00
  neděle         1          1        0     0        2       3         1         0     3       0  18:00

  $ peer report attendance --month 2026-13
  peer: '2026-13' is not a month
  help: write it as 2026-11
  [exit 2]
  $ peer report attendance --from 2026-12-01
  peer: '--from' and '--until' belong together
  help: give both days
  [exit 2]
  $ peer report attendance --from 2026-12-01 --until 2026-11-01
  peer: the period ends on Sunday 2026-11-01, before it begins on Tuesday 2026-12-01
  help: give the earlier day with --from
  [exit 2]
  $ peer report attendance --month 2026-11 --quarter 2026-4
  peer: more than one period was given
  help: give --from and --until, or one of --month, --quarter, --year
  [exit 2]
