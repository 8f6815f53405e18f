Who came when, from a spreadsheet: a cross table and a list. The people are made up.

  $ export PEER_NOW=2027-02-01T09:00 PEER_RANDOM_SEED=1
  $ peer init klub --name Klub --language cs --no-git --quiet
  $ cat > klienti.csv <<END
  > Jméno;Člen od;Telefon
  > Olga Nejezchlebová;1. 9. 2026;700100001
  > Dita Přibylová;1. 9. 2026;700100002
  > Vilém Ťok;30. 11. 2026;700100003
  > END
  $ peer -C klub import clients klienti.csv --write --quiet
  $ cat > dochazka.csv <<END
  > Docházka 2026/2027;;;;;;;
  > jméno;28. 9.;5. 10.;so 10. 10.;7. 12.;11. 1.;celkem;pozn.
  > Nejezchlebová Olga;x;1;výlet;x;;3;
  > Dita Pribylova;ano;o;;x;x;3;chodí ráda
  > Vilém Ťok;x;;;p;n;1;
  > Neznámá Hana;x;;;;;1;
  > celkem;4;1;0;3;1;9;
  > END

What is not clear is asked for, cell by cell; nothing is written.

  $ peer -C klub import attendance dochazka.csv
  ...
  row 2, column D: on Saturday 2026-10-10 no activity takes place
  ...
  [exit 1]

  $ sed -i 's/so 10. 10./12. 10./; s/výlet/x/; s/;;3;$/;;4;/; s/1;0;3/1;1;3/; s/1;9;/1;10;/; s/Vilém Ťok;x/Vilém Ťok;/; s/celkem;4/celkem;3/' dochazka.csv
  $ peer -C klub import attendance dochazka.csv
  ...
  peer: 1 cell cannot be read: nothing would be written
  ...
  [exit 1]
  $ peer -C klub import attendance dochazka.csv --records-from 2027-01-15
  ...
  5 sessions new, 1 row left
  to write it: peer import attendance dochazka.csv --records-from 2027-01-15 --write
  peer: note: 9 sums at the margins agree
  $ peer -C klub import attendance dochazka.csv --records-from 2027-01-15 --write --quiet; ls klub/sessions
  2026
  2027
  $ cat klub/sessions/2026/2026-09-28-group.toml
  activity = "group"
  date = 2026-09-28
  start = 18:00:00
  end = 20:30:00
  status = "held"
  reason = "before-records"

  [attendance]
  c-egd5 = "present"
  c-mtnw = "present"
  $ grep records-from klub/program.toml
  records-from = 2027-01-15
  $ peer -C klub check
  $ peer -C klub report attendance --year 2026 | tail -12
  květen 2026          0          0         0       0         0     0       0   0:00
  červen 2026          0          0         0       0         0     0       0   0:00
  červenec 2026        0          0         0       0         0     0       0   0:00
  srpen 2026           0          0         0       0         0     0       0   0:00
  září 2026            1          1         0       2         0     2       2   5:00
  říjen 2026           2          2         2       2         1     1       0   5:00
  listopad 2026        0          0         0       0         0     0       0   0:00
  prosinec 2026        1          1         0       3         0     3       1   7:30

  Podle dnů v týdnu
  den      setkání  konalo se  s jedním  přišlo  omluveno  lidí  nových  hodin
  pondělí        4          4         2       7         1     3       3  17:30

The same file again changes nothing; a corrected one what was corrected; an empty cell takes no mark away.

  $ peer -C klub import attendance dochazka.csv --write | tail -1
  peer: note: 9 sums at the margins agree
  nothing to do: the records say so already (5 sessions unchanged, 1 row left)
  $ sed -i 's/ano;o;;x/;x;;x/' dochazka.csv
  $ peer -C klub import attendance dochazka.csv --write | tail -4
  peer: note: row 7, column B: the sum says 3, and 2 came
  peer: note: row 7, column C: the sum says 1, and 2 came
  peer: note: 1 mark on record stays: the table says nothing of them
  2026-12-07-group  Monday 2026-12-07  unchanged     3
  2027-01-11-group  Monday 2027-01-11  unchanged     1
  1 session changed, 4 sessions unchanged, 1 row left
  next: peer report attendance

A list with a line a visit, with words of its own, which are kept.

  $ cat > list.csv <<END
  > date,name,attendance
  > 2027-01-18,Olga Nejezchlebová,tam
  > 18.1.2027,c-0000,pozdě
  > 18.1.2027,Dita Přibylová,omluvena
  > END
  $ peer -C klub import attendance list.csv
  ...
  row 2, column C: 'tam' is no mark of attendance
  ...
  [exit 1]
  $ peer -C klub import attendance list.csv --cell tam=present
  ...
  peer: 1 cell cannot be read: nothing would be written
  ...
  [exit 1]
  $ peer -C klub import attendance list.csv --cell tam=present --staff nobody --write
  peer: there is no worker 'nobody'
  help: 'peer staff list' shows them
  [exit 2]
  $ peer -C klub staff add 'Iva Nová' --role coordinator --id s-iva --from 2027-01-01 --quiet
  $ peer -C klub import attendance list.csv --cell tam=present --staff iva --write | tail -3
  sessions/2027/2027-01-18-group.toml:6:9: warning: 1 of 2 staff at the session [session-staff]
    6 | staff = ["s-iva"]
      |         ^~~~~~~~~
  help: plan a stand-in in advance; 'staff' lists who was there
  2027-01-18-group  Monday 2027-01-18  new       1  2 in the table
  1 session new, 1 row left
  next: peer report attendance
  $ cat klub/import/attendance.toml klub/sessions/2027/2027-01-18-group.toml
  # Which column of a spreadsheet is what, and what the words of its cells mean:
  # kept by 'peer import'. Nobody's name stands here.

  [[cell]]
  word = "tam"
  mark = "present"
  activity = "group"
  date = 2027-01-18
  start = 18:00:00
  end = 20:30:00
  status = "held"
  staff = ["s-iva"]

  [attendance]
  c-egd5 = "present"
  c-mtnw = "excused"

Tables that lie otherwise.

  $ printf 'name;4. 1.\nOlga Nejezchlebová;x\n' > one.csv; peer -C klub import attendance one.csv
  peer: the days of the table have no year
  help: give that of the first one: --year YEAR
  [exit 2]
  $ peer -C klub import attendance one.csv --year 2027 --staff iva | tail -5
  session           day                state  came  what
  2027-01-04-group  Monday 2027-01-04  new       1

  1 session new
  to write it: peer import attendance one.csv --year 2027 --staff iva --write
  $ printf ';Olga;Dita\n4. 1. 2027;x;x\n11. 1. 2027;;x\n' > down.csv; peer -C klub import attendance down.csv
  peer: the days stand in the first column, and the people across
  help: copy the table and paste it transposed, so that each person has a row
  [exit 1]
  $ printf 'name;5. 1. 2027;4. 1. 2027;4. 1. 2027;8. 2. 2027\nOlga Nejezchlebová;x;x;x;x\n' > days.csv; peer -C klub import attendance days.csv --staff iva 2>&1 | grep -e row -e help
  days.csv: CSV, UTF-8, separated by ';', header in row 1
  row 1, column B: on Tuesday 2027-01-05 no activity takes place
  help: write which one above or below the day, or give --activity ACTIVITY; activities are: group, club-thursday, club-friday, trip, workshop, team-meeting, team-supervision, supervision
  row 1, column D: Monday 2027-01-04 of 'group' stands in the columns C and D
  help: correct the day, or make one column of the two
  row 1, column E: Monday 2027-02-08 is still ahead
  help: correct the day, or take it out of the table
  help: correct them in the table, or --partly writes the rest and leaves these
  $ printf 'name;date\nOlga Nejezchlebová;2027-01-25\n' > plain.csv; peer -C klub import attendance plain.csv --staff iva --format json
  {
    "command": "import attendance",
    "dry-run": false,
    "changed": [],
    "findings": [],
    "remarks": [],
    "next": [
      "peer import attendance plain.csv --staff iva --write"
    ],
    "text": "to write it: peer import attendance plain.csv --staff iva --write",
    "diff": null,
    "import": {
      "file": "plain.csv",
      "form": "CSV, UTF-8, separated by ';'",
      "sheet": "",
      "header-row": 1,
      "columns": [
        {
          "column": "A",
          "header": "name",
          "key": "name"
        },
        {
          "column": "B",
          "header": "date",
          "key": "date"
        }
      ],
      "rows": [],
      "sessions": [
        {
          "session": "2027-01-25-group",
          "date": "2027-01-25",
          "state": "new",
          "came": 1,
          "what": ""
        }
      ],
      "bad": []
    }
  }
