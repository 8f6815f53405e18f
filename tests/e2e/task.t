Tasks of team meetings: given, listed, done, dropped, opened again.

  $ cp -R "$EXAMPLES/mosty" . && cd mosty && export PEER_NOW=2027-01-25T09:00 PEER_RANDOM_SEED=1

  $ peer task list
  no open tasks
  $ peer task list --all
  task  meeting          who                what                            due         state
  t1    2026-11-10-team  Tereza Holubová    rozeslat pozvánku na výlet      2026-11-13  done
  t2    2026-11-10-team  Kateřina Vondrová  objednat supervizi na prosinec  2026-11-20  done
  t1    2026-11-24-team  Ondřej Pešek       sepsat předání pro nástupkyni   2026-12-11  done
  t2    2026-12-08-team  Ondřej Pešek       místo pro páteční klub 18. 12.  2026-12-15  done
  t1    2026-12-08-team  Lucie Šrámková     přihláška do kurzu              2026-12-18  done
  t1    2026-12-22-team  Tereza Holubová    plakát na leden                 2027-01-05  dropped
  t1    2027-01-12-team  Lucie Šrámková     rezervovat bowling na 22. 1.    2027-01-18  done
  $ peer task add 'vyřídit plakát na únor' --who lucie --due friday
  2027-01-12-team/vyridit-plakat  Lucie Šrámková: vyřídit plakát na únor, due Friday 2027-01-29
  $ tail -6 sessions/2027/2027-01-12-team.toml

  [[task]]
  id = "vyridit-plakat"
  who = "s-g9hv"
  what = "vyřídit plakát na únor"
  due = 2027-01-29
  $ peer task add 'vyřídit plakát na březen' --who tereza --due 2027-02-26 --meeting 2027-01-26-team
  2027-01-26-team/vyridit-plakat-2  Tereza Holubová: vyřídit plakát na březen, due Friday 2027-02-26
  $ peer task add 'je 12' --who tereza --due +3d
  2027-01-12-team/t-jqze  Tereza Holubová: je 12, due Thursday 2027-01-28
  $ peer task add 'sestavit rozpis' --who katerina --due 2027-02-10 --id rozpis
  2027-01-12-team/rozpis  Kateřina Vondrová: sestavit rozpis, due Wednesday 2027-02-10
  $ peer task list
  task              meeting          who                what                      due         state
  t-jqze            2027-01-12-team  Tereza Holubová    je 12                     2027-01-28  open
  vyridit-plakat    2027-01-12-team  Lucie Šrámková     vyřídit plakát na únor    2027-01-29  open
  rozpis            2027-01-12-team  Kateřina Vondrová  sestavit rozpis           2027-02-10  open
  vyridit-plakat-2  2027-01-26-team  Tereza Holubová    vyřídit plakát na březen  2027-02-26  open
  $ peer task list --for tereza --format json
  [
    {
      "task": "t-jqze",
      "session": "2027-01-12-team",
      "who": "s-t8rc",
      "name": "Tereza Holubová",
      "what": "je 12",
      "due": "2027-01-28",
      "state": "open",
      "done": null,
      "dropped": null
    },
    {
      "task": "vyridit-plakat-2",
      "session": "2027-01-26-team",
      "who": "s-t8rc",
      "name": "Tereza Holubová",
      "what": "vyřídit plakát na březen",
      "due": "2027-02-26",
      "state": "open",
      "done": null,
      "dropped": null
    }
  ]
  $ peer task list --for katerina --format csv
  task,session,who,name,what,due,state,done,dropped\x0d
  rozpis,2027-01-12-team,s-k4wn,Kateřina Vondrová,sestavit rozpis,2027-02-10,open,,\x0d

Nobody's name stands in a task, nor in its id.

  $ peer task add 'zavolat Aleně' --who lucie --due friday
  sessions/2027/2027-01-12-team.toml:42:8: error: the text holds a part of the name of 'c-4hpz' [no-names]
    42 | what = "zavolat Aleně"
       |        ^~~~~~~~~~~~~~~
  help: write the id 'c-4hpz' instead, or leave it out; where 'Aleně' is nobody's name: --not-a-name Aleně
  peer: refused: nothing was written
  [exit 1]
  $ peer task add 'Alena: nová fotka' --who lucie --due friday --dry-run
  sessions/2027/2027-01-12-team.toml:42:8: error: the text holds a part of the name of 'c-4hpz' [no-names]
    42 | what = "Alena: nová fotka"
       |        ^~~~~~~~~~~~~~~~~~~
  help: write the id 'c-4hpz' instead, or leave it out; where 'Alena' is nobody's name: --not-a-name Alena
  peer: refused: nothing was written
  [exit 1]

Done, dropped, and open again.

  $ peer task done vyridit-plakat
  2027-01-12-team/vyridit-plakat  done on Monday 2027-01-25: vyřídit plakát na únor
  $ peer task done vyridit-plakat
  nothing to do: '2027-01-12-team/vyridit-plakat' was done on Monday 2027-01-25
  $ peer task done vyridit-plakat --undo
  2027-01-12-team/vyridit-plakat  open again: vyřídit plakát na únor
  $ peer task done 2027-01-12-team/vyridit-plakat --on 2027-01-22
  2027-01-12-team/vyridit-plakat  done on Friday 2027-01-22: vyřídit plakát na únor
  $ peer task drop vyridit-plakat --reason not-needed
  peer: '2027-01-12-team/vyridit-plakat' was done on Friday 2027-01-22
  help: open it again first: peer task done 2027-01-12-team/vyridit-plakat --undo
  [exit 1]
  $ peer task drop rozpis --reason solved
  2027-01-12-team/rozpis  dropped (solved): sestavit rozpis
  $ peer task drop rozpis --reason solved
  nothing to do: '2027-01-12-team/rozpis' was dropped: solved
  $ peer task done rozpis
  peer: '2027-01-12-team/rozpis' was dropped: solved
  help: open it again first: peer task done 2027-01-12-team/rozpis --undo
  [exit 1]
  $ peer task done rozpis --undo
  2027-01-12-team/rozpis  open again: sestavit rozpis
  $ peer task done t1
  peer: 't1' may mean several tasks
  help: write SESSION/ID:
    2026-11-10-team/t1
    2026-11-24-team/t1
    2026-12-08-team/t1
    2026-12-22-team/t1
    2027-01-12-team/t1
  [exit 2]
  $ peer task done last/team/t1 --on 2027-01-18
  2027-01-12-team/t1  done on Monday 2027-01-18: rezervovat bowling na 22. 1.
  $ peer task done rozpsi
  peer: there is no task 'rozpsi'
  help: did you mean 'rozpis'?
  [exit 2]
  $ peer task done rozpis --on tomorrow
  peer: Tuesday 2027-01-26 is yet to come
  help: a task is done on a day until today
  [exit 2]
  $ peer task done rozpis --on yesterday --undo
  peer: --undo and --on exclude each other
  help: an open task has no day
  [exit 2]

What a task lacks.

  $ peer task add 'bez data' --who lucie
  peer: missing: --due DATE
  help: 'peer task add --help' shows how to use it
  [exit 2]
  $ peer task add 'jinam' --who lucie --due friday --meeting 2027-01-25-group
  peer: '2027-01-25-group' is no team meeting
  help: tasks are given at one: --meeting SESSION
  [exit 2]
  $ peer task add 'znovu' --who lucie --due friday --id rozpis
  peer: there is a task 'rozpis' already
  help: choose another id
  [exit 2]
  $ peer task add "$(printf 'a\tb')" --who lucie --due friday
  peer: the task 'a\u{9}b' holds a character that cannot be kept
  help: line breaks, control characters and invisible characters are refused; leave them out
  [exit 2]
  $ peer task add 'po odchodu' --who ondrej --due friday
  2027-01-12-team/odchodu  Ondřej Pešek: po odchodu, due Friday 2027-01-29
  peer: warning: 's-m2fd' is not employed on Friday 2027-01-29
  $ peer task add 'pozdě zapsané' --who lucie --due 2027-01-10
  2027-01-12-team/pozde-zapsane  Lucie Šrámková: pozdě zapsané, due Sunday 2027-01-10
  sessions/2027/2027-01-12-team.toml:50:7: warning: the task 'pozde-zapsane' is due on Sunday 2027-01-10, before the meeting [task-owned]
    50 | due = 2027-01-10
       |       ^~~~~~~~~~
  sessions/2027/2027-01-12-team.toml:2:8: note: the day of the meeting
    2 | date = 2027-01-12
      |        ^~~~~~~~~~
  help: correct the [[task]] in the meeting's file; 'peer session show SESSION' prints what is recorded
  $ peer --now 2028-06-01T09:00 task list
  no open tasks

Staff activities are planned, marked and cancelled like sessions; no client is told of them.

  $ peer session plan supervision --on 2027-02-17 --start 14:00 --end 14:50 --staff lucie
  session                 weekday    date        start  end    place                              state
  2027-02-17-supervision  wednesday  2027-02-17  14:00  14:50  Centrum Mosty, Lipová 12, Praha 2  planned
  planned 1 session
  $ peer session move 2027-02-17-supervision --to 2027-02-18 --reason holiday
  moved '2027-02-17-supervision' from Wednesday 2027-02-17 to Thursday 2027-02-18, 14:00–14:50
  tell 1 worker: Lucie Šrámková
  $ peer session set 2027-02-17-supervision place='Lipová 12'
  '2027-02-17-supervision' on Thursday 2027-02-18: place = "Lipová 12"
  tell 1 worker: Lucie Šrámková
  $ peer session cancel 2027-02-17-supervision --reason staff
  cancelled '2027-02-17-supervision' on Thursday 2027-02-18, 14:00–14:50 (staff)
  tell 1 worker: Lucie Šrámková
  $ export PEER_NOW=2027-01-26T12:00
  $ peer attendance mark 2027-01-26-team katerina tereza lucie=excused
  2027-01-26-team on Tuesday 2027-01-26, now held
    Kateřina Vondrová        present
    Tereza Holubová          present
    Lucie Šrámková           excused
  $ peer attendance show 2027-01-26-team
  2027-01-26-team  Porada, Tuesday 2027-01-26, 10:00–11:30, held
  person  name               status   minutes  reason  reply
  s-k4wn  Kateřina Vondrová  present       90
  s-g9hv  Lucie Šrámková     excused
  s-t8rc  Tereza Holubová    present       90
  $ peer report team --month 2027-01 --language en --section activities
  Team
  Friday 1 Jan 2027 to Sunday 31 Jan 2027

  Meetings and supervision
  activity                sessions  held  hours
  Team meeting                   2     2   3:00
  Team supervision               1     1   2:00
  Individual supervision         2     2   1:40
