Clients from a spreadsheet: what is shown, what is asked for, what is written. The people are made up.

  $ cp -R "$EXAMPLES/mosty" . && export PEER_NOW=2027-01-25T09:00 PEER_RANDOM_SEED=1
  $ cat > klienti.csv <<END
  > Klienti klubu;;;;;;;;;
  > ;;;;;;;;;
  > Jméno;Telefon;E-mail;Jak psát;Přihlášení;Člen od;Konec;Psychoterapie;Psychiatr;Pravidelná činnost
  > Olga Nejezchlebová;700 100 001;olga@example.org;e-mail;1. 8. 2025;3. 9. 2025;;ano;ano;studium
  > "Přibylová, Dita";+420700100002;;SMS;;8.9.25;;ne;ano;práce, dobrovolnictví
  > Vilém Ťok;00420 700 100 003;vilem@example.org;;;2025-09-15;31. 1. 2026;ano;odmítl;nic
  > Zoe Šípková;;zoe@example.org;;12. 1. 2027;;;;;
  > ŘÍHOVÁ ALENA;;alena.rihova@example.org;;;;;;;
  > END

A preview writes nothing.

  $ peer -C mosty import clients klienti.csv
  klienti.csv: CSV, UTF-8, separated by ';', header in row 3

  column  header              is
  A       Jméno               name
  B       Telefon             phone
  C       E-mail              email
  D       Jak psát            channel
  E       Přihlášení          applied
  F       Člen od             since
  G       Konec               until
  H       Psychoterapie       psychotherapy
  I       Psychiatr           psychiatrist
  J       Pravidelná činnost  regular-activity

  row  state  who                 what
    4  new    Olga Nejezchlebová  a member since 2025-09-03, email
    5  new    Dita Přibylová      a member since 2025-09-08, sms
    6  new    Vilém Ťok           a member since 2025-09-15, email, until 2026-01-31
    7  new    Zoe Šípková         an applicant, email

  4 rows new, 1 row unchanged
  to write it: peer import clients klienti.csv --write
  $ ls mosty
  clients
  contacts
  inbox
  messages
  oncall
  people
  program.toml
  sessions
  staff
  templates

The encodings that spreadsheets leave are told apart.

  $ for code in CP1250 ISO-8859-2 UTF-16; do iconv -t $code klienti.csv > $code.csv; peer -C mosty import clients $code.csv | head -1; done
  CP1250.csv: CSV, windows-1250, separated by ';', header in row 3
  ISO-8859-2.csv: CSV, ISO-8859-2, separated by ';', header in row 3
  UTF-16.csv: CSV, UTF-16LE, separated by ';', header in row 3
  $ peer -C mosty import clients CP1250.csv --encoding UTF-8
  peer: 'CP1250.csv' is not text in the encoding 'UTF-8'
  help: leave out --encoding, or name another: UTF-8, UTF-16, windows-1250, ISO-8859-2
  [exit 2]

All of it is one change; the same file again changes nothing, a corrected one what was corrected.

  $ peer -C mosty import clients klienti.csv --write --quiet
  $ peer -C mosty client list | grep -e Olga -e Dita -e Zoe
  c-22f3  Dita Přibylová      active      2025-09-08  sms
  c-mtnw  Olga Nejezchlebová  active      2025-09-03  email
  c-1zkj  Zoe Šípková         applicant   2027-01-12  email
  $ peer -C mosty client show olga
  id       c-mtnw
  name     Olga Nejezchlebová
  email    olga@example.org
  phone    +420700100001
  status   active
  since    2025-09-03
  applied  2025-08-01
  channel  email
  intake   psychotherapy yes; psychiatrist yes; regular-activity study; outcome accepted; before-records yes
  spell    from 2025-09-03
  $ cat mosty/clients/$(basename $(grep -l Dita mosty/people/*.toml))
  channel = "sms"

  [[intake]]
  psychotherapy = "no"
  psychiatrist = "yes"
  regular-activity = ["job", "volunteering"]
  outcome = "accepted"
  before-records = true

  [[spell]]
  from = 2025-09-08
  $ peer -C mosty check
  $ peer -C mosty import clients klienti.csv --write | tail -2
  J       Pravidelná činnost  regular-activity
  nothing to do: the records say so already (5 rows unchanged)
  $ sed -i 's/700 100 001/700 100 009/; s/8.9.25/9.9.25/' klienti.csv
  $ peer -C mosty import clients klienti.csv --write | tail -6

  row  state    who                 what
    4  changed  Olga Nejezchlebová  c-mtnw: phone = +420700100009
    5  changed  Dita Přibylová      c-22f3: since = 2025-09-09
  2 rows changed, 3 rows unchanged
  next: peer import attendance FILE
  $ peer -C mosty due | grep -A 1 -e Olga -e Dita -e Vil
    2025-10-04  Olga Nejezchlebová: silent for more than 400 days; ask how they are, by email (Kateřina Vondrová)
                peer contact record c-mtnw --purpose outreach --outcome OUTCOME
    2025-10-10  Dita Přibylová: silent for more than 400 days; ask how they are, by sms (Kateřina Vondrová)
                peer contact record c-22f3 --purpose outreach --outcome OUTCOME

Cells that cannot be read are told by their place, and nothing is written; --partly leaves them.

  $ cat > bad.csv <<END
  > name,phone,member since,in therapy
  > Hugo Malý,7000,31. 2. 2026,perhaps
  > Ida Nová,=1+1,1. 1. 1949,yes
  > Ota Kos,"700 100 005, 700 100 006",2. 2. 2038,no
  > x = present,,,
  > Eda Vrba,700100007,1. 9. 2026,yes
  > END
  $ peer -C mosty import clients bad.csv --write
  bad.csv: CSV, UTF-8, separated by ',', header in row 1

  column  header        is
  A       name          name
  B       phone         phone
  C       member since  since
  D       in therapy    psychotherapy

  row  state  who       what
    6  new    Eda Vrba  a member since 2026-09-01, none
  row 2, column B: '7000' is not a telephone number
  help: write one number with its country: +420 700 000 001
  row 2, column C: '31. 2. 2026' is a day that does not exist
  help: write the day as 3. 11. 2026 or 2026-11-03
  row 2, column D: 'perhaps' is no answer for psychotherapy
  help: one of: yes, no, refused, not-asked, unknown
  row 3, column B: '=1+1' is a formula without a result
  help: put the value in its place, or save the file in the spreadsheet once more
  row 3, column C: '1. 1. 1949' is before 1950
  help: write the day as 3. 11. 2026 or 2026-11-03
  row 4, column B: '700 100 005, 700 100 006' is not a telephone number
  help: write one number with its country: +420 700 000 001
  row 4, column C: '2. 2. 2038' is after 2037
  help: write the day as 3. 11. 2026 or 2026-11-03
  row 5, column A: 'x = present' is no name
  help: correct it, or take the row out of the table
  peer: 8 cells cannot be read: nothing was written
  help: correct them in the table, or --partly writes the rest and leaves these
  [exit 1]
  $ peer -C mosty import clients bad.csv --partly --write 2> /dev/null | tail -2
  1 row new
  next: peer import attendance FILE

People who may be several are left until somebody says who they are.

  $ cat > two.csv <<END
  > name;phone;e-mail;since
  > Jan Dub;700100011;;1. 9. 2026
  > Jan Dub;;;1. 10. 2026
  > Eda Jiný;700100007;;
  > Olga Nejezchlebová;700100012;jina@example.org;
  > ;;;1. 9. 2026
  > END
  $ peer -C mosty import clients two.csv
  two.csv: CSV, UTF-8, separated by ';', header in row 1

  column  header  is
  A       name    name
  B       phone   phone
  C       e-mail  email
  D       since   since

  row  state  who                 what
    2  left   Jan Dub             several rows have that name; say who it is: --person 2=ID, 2=new or 2=skip
    3  left   Jan Dub             several rows have that name; say who it is: --person 3=ID, 3=new or 3=skip
    4  left   Eda Jiný            the same address or number, but another name: c-erwg Eda Vrba; say who it is: --person 4=ID, 4=new or 4=skip
    5  left   Olga Nejezchlebová  the same name, but another address and another number: c-mtnw Olga Nejezchlebová; say who it is: --person 5=ID, 5=new or 5=skip
    6  left                       the row does not say who it is about; write the name, or take the row out of the table

  5 rows left
  $ peer -C mosty import clients two.csv --person 2=new --person 3=skip --person 4=new --person 5=c-0000
  peer: there is no client 'c-0000'
  help: 'peer client list --all' shows them; new and skip are answers too
  [exit 2]
  $ peer -C mosty import clients two.csv --person 2=new --person 3=skip --person 4=new --write | tail -5
    4  new    Eda Jiný            an applicant, none
    5  left   Olga Nejezchlebová  the same name, but another address and another number: c-mtnw Olga Nejezchlebová; say who it is: --person 5=ID, 5=new or 5=skip
    6  left                       the row does not say who it is about; write the name, or take the row out of the table
  2 rows new, 3 rows left
  next: peer import attendance FILE

An answer about a column is kept for the next time, and nobody's name is.

  $ printf 'kdo to je;kdy se ozval;od koho\nIvo Brod;1. 12. 2026;letak\n' > own.csv
  $ peer -C mosty import clients own.csv
  peer: no row names a column that says who somebody is
  help: write a header above the table, such as name, or say which column it is: --column 'HEADER=name'
  [exit 1]
  $ peer -C mosty import clients own.csv --column 'kdo to je=nme'
  peer: 'nme' is nothing that the column 'kdo to je' can be
  ...
  [exit 2]
  $ peer -C mosty import clients own.csv --column 'kdo to je=name' --column 'kdy se ozval=applied' --column 'od koho=source' --write | tail -4
  peer: note: no column says since when they are members, so that they are applicants; --since DATE makes them members from that day on
  row  state  who       what
    2  new    Ivo Brod  an applicant, none
  1 row new
  next: peer import attendance FILE
  $ cat mosty/import/clients.toml
  # Which column of a spreadsheet is what, and what the words of its cells mean:
  # kept by 'peer import'. Nobody's name stands here.

  [[column]]
  header = "kdo to je"
  key = "name"

  [[column]]
  header = "kdy se ozval"
  key = "applied"

  [[column]]
  header = "od koho"
  key = "source"
  $ printf 'kdo to je;kdy se ozval;Olga\nPetra Lom;1. 12. 2026;x\n' > own.csv
  $ peer -C mosty import clients own.csv --column 'kdo to je=name' --column Olga=ignore --mapping other --write | tail -3
  peer: note: no column says since when they are members, so that they are applicants; --since DATE makes them members from that day on
  peer: note: what 'olga' is was not kept, since it holds a name
    2  new    Petra Lom  an applicant, none
  1 row new
  next: peer import attendance FILE
  $ ls mosty/import
  clients.toml
  other.toml

What is no table is told with what to do.

  $ for name in '~$klienti.xlsx' '.~lock.klienti.ods#' none.csv /; do peer -C mosty import clients "$name"; done
  peer: '~$klienti.xlsx' is the lock file of a workbook that is open, not the workbook
  help: close it in the spreadsheet and name the workbook itself: klienti.xlsx
  peer: '.~lock.klienti.ods#' is the lock file of a workbook that is open, not the workbook
  help: close it in the spreadsheet and name the workbook itself: klienti.ods
  peer: cannot read 'none.csv': No such file or directory
  help: name the file with the table
  peer: '/' is no file with a table
  help: name such a file
  [exit 3]
  $ printf '\377\330\377\340' > photo.csv; printf '' > empty.csv; printf 'x;y\n' > nothing.csv
  $ for name in photo empty nothing; do peer -C mosty import clients $name.csv; done
  peer: 'photo.csv' is a photo, not a table
  help: save it as XLSX, ODS or CSV, and name that file
  peer: 'empty.csv' is empty
  help: name the file with the table
  peer: no row names a column that says who somebody is
  help: write a header above the table, such as name, or say which column it is: --column 'HEADER=name'
  [exit 1]
  $ cp klienti.csv mosty && peer -C mosty import clients mosty/klienti.csv 2>&1 > /dev/null
  peer: warning: 'mosty/klienti.csv' lies in the data directory and holds names, which git would carry along; move it out
  $ peer -C mosty import clients own.csv --format json
  {
    "command": "import clients",
    "dry-run": false,
    "changed": [],
    "findings": [],
    "remarks": [],
    "next": [
      "peer import clients own.csv --write"
    ],
    "text": "to write it: peer import clients own.csv --write",
    "diff": null,
    "import": {
      "file": "own.csv",
      "form": "CSV, UTF-8, separated by ';'",
      "sheet": "",
      "header-row": 1,
      "columns": [
        {
          "column": "A",
          "header": "kdo to je",
          "key": "name"
        },
        {
          "column": "B",
          "header": "kdy se ozval",
          "key": "applied"
        },
        {
          "column": "C",
          "header": "Olga",
          "key": null
        }
      ],
      "rows": [
        {
          "row": 2,
          "state": "changed",
          "who": "Petra Lom",
          "what": "c-hqtn: applied = 1. 12. 2026",
          "help": ""
        }
      ],
      "sessions": [],
      "bad": []
    }
  }
