Reports are a function of the files and a moment.

  $ cp -R "$EXAMPLES/mosty" . && cd mosty && export PEER_NOW=2027-01-25T09:00

  $ peer report attendance --month 2026-11
  Attendance from Sunday 2026-11-01 to Monday 2026-11-30

                    sessions  held  cancelled  ahead  unmarked  one-person  came  clients  newcomers  guests   hours
  Podpůrná skupina         5     5          0      0         0           0    24        8          7       0   57:40
  Čtvrteční klub           2     2          0      0         0           0     8        7          1       0   24:00
  Páteční klub             2     2          0      0         0           0     6        5          2       0   18:00
  Výlet                    1     1          0      0         0           0     4        4          0       0   32:00
  Dílna v komunitě         1     1          0      0         0           0     1        1          0       9    2:00
  2026-11                 11    11          0      0         0           0    43       10         10       9  133:40
  in all                  11    11          0      0         0           0    43       10         10       9  133:40

  marks: present 37, late 3, left-early 2, excused 4, absent 4, sent-away 1

  $ peer report attendance --quarter 2026-4
  Attendance from Thursday 2026-10-01 to Thursday 2026-12-31

                     sessions  held  cancelled  ahead  unmarked  one-person  came  clients  newcomers  guests   hours
  Podpůrná skupina          8     8          0      0         0           1    37        8          7       0   89:00
  Čtvrteční klub            4     3          1      0         0           0    11        9          1       0   33:00
  Páteční klub              4     4          0      0         0           0     9        7          2       0   27:00
  Výlet                     1     1          0      0         0           0     4        4          0       0   32:00
  Tematická skupina         1     1          0      0         0           0     4        4          0       0    8:00
  Dílna v komunitě          1     1          0      0         0           0     1        1          0       9    2:00
  2026-10                   0     0          0      0         0           0     0        0          0       0    0:00
  2026-11                  11    11          0      0         0           0    43       10         10       9  133:40
  2026-12                   8     7          1      0         0           1    23       10          0       0   57:20
  in all                   19    18          1      0         0           1    66       10         10       9  191:00

  marks: present 60, late 3, left-early 2, excused 8, absent 5, sent-away 1
  $ peer report attendance --quarter 2026-5
  peer: '2026-5' is not a quarter
  help: write it as 2026-4, for October to December
  [exit 2]
  $ peer report attendance --year 2026
  Attendance from Thursday 2026-01-01 to Thursday 2026-12-31

                     sessions  held  cancelled  ahead  unmarked  one-person  came  clients  newcomers  guests   hours
  Podpůrná skupina          8     8          0      0         0           1    37        8          7       0   89:00
  Čtvrteční klub            4     3          1      0         0           0    11        9          1       0   33:00
  Páteční klub              4     4          0      0         0           0     9        7          2       0   27:00
  Výlet                     1     1          0      0         0           0     4        4          0       0   32:00
  Tematická skupina         1     1          0      0         0           0     4        4          0       0    8:00
  Dílna v komunitě          1     1          0      0         0           0     1        1          0       9    2:00
  2026-01                   0     0          0      0         0           0     0        0          0       0    0:00
  2026-02                   0     0          0      0         0           0     0        0          0       0    0:00
  2026-03                   0     0          0      0         0           0     0        0          0       0    0:00
  2026-04                   0     0          0      0         0           0     0        0          0       0    0:00
  2026-05                   0     0          0      0         0           0     0        0          0       0    0:00
  2026-06                   0     0          0      0         0           0     0        0          0       0    0:00
  2026-07                   0     0          0      0         0           0     0        0          0       0    0:00
  2026-08                   0     0          0      0         0           0     0        0          0       0    0:00
  2026-09                   0     0          0      0         0           0     0        0          0       0    0:00
  2026-10                   0     0          0      0         0           0     0        0          0       0    0:00
  2026-11                  11    11          0      0         0           0    43       10         10       9  133:40
  2026-12                   8     7          1      0         0           1    23       10          0       0   57:20
  in all                   19    18          1      0         0           1    66       10         10       9  191:00

  marks: present 60, late 3, left-early 2, excused 8, absent 5, sent-away 1

  $ peer report attendance --from 2026-11-01 --until 2027-01-31
  Attendance from Sunday 2026-11-01 to Sunday 2027-01-31

                     sessions  held  cancelled  ahead  unmarked  one-person  came  clients  newcomers  guests   hours
  Podpůrná skupina         12    10          1      1         0           1    45        9          7       0  109:00
  Čtvrteční klub            6     4          1      1         0           0    15       10          1       0   45:00
  Páteční klub              7     7          0      0         0           0    17        9          3       0   51:00
  Výlet                     2     2          0      0         0           0     7        6          0       0   50:00
  Tematická skupina         1     1          0      0         0           0     4        4          0       0    8:00
  Dílna v komunitě          1     1          0      0         0           0     1        1          0       9    2:00
  2026-11                  11    11          0      0         0           0    43       10         10       9  133:40
  2026-12                   8     7          1      0         0           1    23       10          0       0   57:20
  2027-01                  10     7          1      2         0           0    23        8          1       0   74:00
  in all                   29    25          2      2         0           1    89       11         11       9  265:00

  marks: present 80, late 5, left-early 3, excused 11, absent 7, sent-away 1

  $ peer report attendance --month 2026-12 --format json | head -n 40
  {
    "period": {
      "words": "2026-12",
      "from": "2026-12-01",
      "until": "2026-12-31",
      "today": "2027-01-25"
    },
    "totals": {
      "sessions": 8,
      "held": 7,
      "cancelled": 1,
      "planned": 0,
      "unmarked": 0,
      "one-person": 1,
      "came": 23,
      "clients": 10,
      "newcomers": 0,
      "minutes": 3440,
      "guests": 0,
      "present": 23,
      "late": 0,
      "left-early": 0,
      "excused": 4,
      "absent": 1,
      "sent-away": 0,
      "from-records": {
        "sessions": [
          "2026-12-02-theme",
          "2026-12-04-club-friday",
          "2026-12-07-group",
          "2026-12-10-club-thursday",
          "2026-12-14-group",
          "2026-12-18-club-friday",
          "2026-12-21-group",
          "2026-12-24-club-thursday"
        ],
        "held": [
          "2026-12-02-theme",
          "2026-12-04-club-friday",
          "2026-12-07-group",
  $ peer report attendance --month 2026-12 --format csv
  by,label,sessions,held,cancelled,planned,unmarked,one-person,came,clients,newcomers,minutes,guests,present,late,left-early,excused,absent,sent-away,hours\x0d
  activity,group,3,3,0,0,0,1,13,8,0,1880,0,13,0,0,3,1,0,31:20\x0d
  activity,club-thursday,2,1,1,0,0,0,3,3,0,540,0,3,0,0,1,0,0,9:00\x0d
  activity,club-friday,2,2,0,0,0,0,3,3,0,540,0,3,0,0,0,0,0,9:00\x0d
  activity,theme,1,1,0,0,0,0,4,4,0,480,0,4,0,0,0,0,0,8:00\x0d
  month,2026-12,8,7,1,0,0,1,23,10,0,3440,0,23,0,0,4,1,0,57:20\x0d
  total,,8,7,1,0,0,1,23,10,0,3440,0,23,0,0,4,1,0,57:20\x0d
  $ peer report attendance
  Attendance from Friday 2027-01-01 to Wednesday 2027-03-31

                    sessions  held  cancelled  ahead  unmarked  one-person  came  clients  newcomers  guests  hours
  Podpůrná skupina         4     2          1      1         0           0     8        6          0       0  20:00
  Čtvrteční klub           2     1          0      1         0           0     4        4          0       0  12:00
  Páteční klub             3     3          0      0         0           0     8        6          1       0  24:00
  Výlet                    1     1          0      0         0           0     3        3          0       0  18:00
  2027-01                 10     7          1      2         0           0    23        8          1       0  74:00
  2027-02                  0     0          0      0         0           0     0        0          0       0   0:00
  2027-03                  0     0          0      0         0           0     0        0          0       0   0:00
  in all                  10     7          1      2         0           0    23        8          1       0  74:00

  marks: present 20, late 2, left-early 1, excused 3, absent 2

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
  $ peer report client jiri
  c-f8rk Jiří Havránek
  status: active
  interview: accepted on 2026-06-16
  member: from 2026-06-16
  seen: first on Monday 2026-11-02, last on Monday 2026-12-21
  came: 8 times, 17:10 hours (present 5, left-early 2, excused 2, sent-away 1)

  date        activity           session  reply  mark        minutes
  2026-11-02  Podpůrná skupina   held            present         150
  2026-11-09  Podpůrná skupina   held            present         150
  2026-11-16  Podpůrná skupina   held            left-early      150
  2026-11-23  Podpůrná skupina   held            left-early      120
  2026-11-28  Výlet              held     no     excused           0
  2026-11-30  Podpůrná skupina   held     yes    sent-away        40
  2026-12-02  Tematická skupina  held            present         120
  2026-12-07  Podpůrná skupina   held     yes    present         150
  2026-12-21  Podpůrná skupina   held     maybe  present         150
  2027-01-04  Podpůrná skupina   held     no     excused           0
  2027-01-25  Podpůrná skupina   planned  no                       0
  $ peer report client radek --format json | head -n 30
  {
    "client": "c-n9xw",
    "name": "Radek Čermák",
    "status": "active",
    "intakes": [
      {
        "booked": null,
        "date": "2025-10-06",
        "by": [
          "s-m2fd"
        ],
        "outcome": "accepted"
      },
      {
        "booked": "2026-11-19 16:30",
        "date": "2026-11-19",
        "by": [
          "s-t8rc",
          "s-m2fd"
        ],
        "outcome": "accepted"
      }
    ],
    "spells": [
      {
        "from": "2025-10-06",
        "until": "2026-05-31"
      },
      {
        "from": "2026-11-19",
  $ peer report client eliska
  c-p2zk Eliška Fialová
  status: applicant
  interview: booked for 2027-02-02 16:00

  no session with a reply or a mark
  $ peer report clinet alena
  peer: unknown command 'report clinet'
  help: did you mean 'client'?
  [exit 2]
  $ peer report client nobody
  peer: there is no client 'nobody'
  help: 'peer client list --all' shows them
  [exit 2]
