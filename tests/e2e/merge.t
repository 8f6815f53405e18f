Two clones: git merges records by their meaning, where it was told to.

  $ export PEER_NOW=2027-01-25T21:00 && export GIT_CONFIG_GLOBAL="$PWD/gitconfig" && umask 077 && printf '[user]\nname = test\nemail = test@example.org\n[pull]\nrebase = false\n[init]\ndefaultBranch = main\n' >gitconfig
  $ peer init seed >/dev/null && rm seed/program.toml && cp -R "$EXAMPLES/mosty/." seed/ && chmod -R go= seed
  $ save() { git -C $1/people add -A && git -C $1 add -A && git -C $1/people commit -qm "$2"; git -C $1 commit -qm "$2"; }
  $ save seed base && git clone -q seed a && git clone -q seed/people a/people && cp -R a b
  $ meet() { save a a >/dev/null; save b b >/dev/null; (cd b && git pull -q --no-edit ../a main 2>&1; git -C people pull -q --no-edit ../../a/people main 2>&1); }
  $ again() { for c in a b; do git -C $c reset -q --hard origin/main && git -C $c/people reset -q --hard origin/main; done; }

A clone is told once; 'check' says so where it was not, and the driver is nobody's but this clone's.

  $ cd b && peer check; peer git install --check
  .gitattributes:3:1: warning: records that two people changed would be merged as mere text: git is not told here how to merge them [merge-driver]
    3 | *.toml merge=peer
      | ^
  help: tell git once in this clone: peer git install
  people/.gitattributes:3:1: warning: records that two people changed would be merged as mere text: git is not told here how to merge them [merge-driver]
    3 | *.toml merge=peer
      | ^
  help: tell git once in this clone: peer git install
  2 warnings
  missing: .git/config: merge.peer.driver = peer merge-file %O %A %B %L %P
  missing: people/.git/config: merge.peer.driver = peer merge-file %O %A %B %L %P
  peer: note: 'peer git install' does it
  [exit 1]
  $ peer git install && peer git install && peer git install --check
  this clone has no name: 'office' sends, this one does not
  wrote .git/config: merge.peer.driver = peer merge-file %O %A %B %L %P
  wrote people/.git/config: merge.peer.driver = peer merge-file %O %A %B %L %P
  this clone has no name: 'office' sends, this one does not
  git merges records by their meaning in this clone
  $ git config --local merge.peer.driver | sed 's|.*/peer|peer|'; cat .gitattributes; peer check
  peer merge-file %O %A %B %L %P
  # Records are merged by their meaning, where `peer git install` was run.
  * text eol=lf
  *.toml merge=peer
  $ peer git install --uninstall && peer git install --uninstall && peer git install --check >/dev/null
  removed .git/config: merge.peer.driver
  removed people/.git/config: merge.peer.driver
  peer: note: the lines in .gitattributes stay: git carries them to everybody
  nothing to do: no merge driver is installed here
  peer: note: 'peer git install' does it
  [exit 1]
  $ peer git install --dry-run && peer git install >/dev/null && cd .. && (cd a && peer git install >/dev/null)
  this clone has no name: 'office' sends, this one does not
  would write .git/config: merge.peer.driver = peer merge-file %O %A %B %L %P
  would write people/.git/config: merge.peer.driver = peer merge-file %O %A %B %L %P

The first marks of an evening, answers of neighbours, different keys of one client in both repositories.

  $ (cd a && peer attendance mark today alena && peer reply 2027-01-28 barbora=yes && peer client set alena channel=sms phone='+420 700 999 111') >/dev/null
  $ (cd b && peer attendance mark today simon && peer reply 2027-01-28 zofie=no && peer client set alena invitations=announcement email=alena.nova@example.org) >/dev/null
  $ meet && cd b && peer check && sed -n '/status/p; /attendance/,$p' sessions/2027/2027-01-25-group.toml && sed -n '/replies/,$p' sessions/2027/2027-01-28-club-thursday.toml && head -5 clients/c-4hpz.toml people/c-4hpz.toml; cd ..
  Auto-merging clients/c-4hpz.toml
  Auto-merging sessions/2027/2027-01-25-group.toml
  Auto-merging sessions/2027/2027-01-28-club-thursday.toml
  Auto-merging c-4hpz.toml
  status = "held"
  [attendance]
  c-4hpz = "present"
  c-t8fw = "present"
  [replies]
  c-2vgx = { answer = "yes", at = 2027-01-25T21:00:00+01:00, to = 2027-01-28T18:00:00 }
  c-7k3f = { answer = "no", at = 2027-01-25T21:00:00+01:00, to = 2027-01-28T18:00:00 }
  c-d3wy = { answer = "yes", at = 2027-01-23T20:00:00+01:00 }
  ==> clients/c-4hpz.toml <==
  source = "facebook"
  channel = "sms"
  invitations = "announcement"

  [[intake]]

  ==> people/c-4hpz.toml <==
  name = "Alena Říhová"
  call = "Aleno"
  email = "alena.nova@example.org"
  phone = "+420700999111"
  expects = "Mluvit s někým, kdo to zná, a nebýt o víkendech sama."

A table that both add; a comment of one at the line that the other changes.

  $ again && sed -i 's/^\[calendar\]/[rules]\nlead-time = "off"\n\n[calendar]/' a/program.toml && printf '\n[rules]\nno-flood = "warning"\n' >>b/program.toml
  $ sed -i 's/^channel = "email"/channel = "email"  # ráda píše/' a/clients/c-2vgx.toml && (cd b && peer client set barbora language=en channel=sms >/dev/null)
  $ meet && cd b && peer check && grep -A3 '^\[rules' program.toml && head -4 clients/c-2vgx.toml; cd ..
  Auto-merging clients/c-2vgx.toml
  Auto-merging program.toml
  [rules]
  no-flood = "warning"
  lead-time = "off"
  source = "email"
  channel = "sms"  # ráda píše
  invitations = "personal"
  language = "en"

One moves the day, the other the place: two things. One sets a later start, the other an earlier end: a question.

  $ again && (cd a && peer session move 2027-01-28 --to 2027-01-29 --reason staff) >/dev/null && (cd b && peer session set 2027-01-28 place='Kavárna Rybka') >/dev/null
  $ meet && cd b && peer check && head -6 sessions/2027/2027-01-28-club-thursday.toml; cd ..
  Auto-merging sessions/2027/2027-01-28-club-thursday.toml
  activity = "club-thursday"
  date = 2027-01-29
  start = 18:00:00
  end = 21:00:00
  place = "Kavárna Rybka"
  status = "planned"
  $ again && (cd a && peer session set 2027-01-28 start=19:30) >/dev/null && (cd b && peer session set 2027-01-28 end=19:00) >/dev/null
  $ meet; cd b && head -12 sessions/2027/2027-01-28-club-thursday.toml; peer check; git merge --abort; cd ..
  peer: 'sessions/2027/2027-01-28-club-thursday.toml': both sides changed when (end, start)
  Auto-merging sessions/2027/2027-01-28-club-thursday.toml
  CONFLICT (content): Merge conflict in sessions/2027/2027-01-28-club-thursday.toml
  Automatic merge failed; fix conflicts and then commit the result.
  activity = "club-thursday"
  date = 2027-01-28
  <<<<<<< ours
  start = 18:00:00
  end = 19:00:00
  =======
  start = 19:30:00
  end = 21:00:00
  >>>>>>> theirs
  place = "Centrum Mosty, Lipová 12, Praha 2"
  status = "planned"
  staff = ["s-t8rc", "s-g9hv"]
  sessions/2027/2027-01-28-club-thursday.toml:3:1: error: unresolved merge conflict in sessions/2027/2027-01-28-club-thursday.toml line 3 [syntax]
    3 | <<<<<<< ours
      | ^
  help: keep the lines that are right and remove the markers <<<<<<< ======= >>>>>>>
  1 error

The same person marked differently; marks against a cancellation; a pause against an end.

  $ again && (cd a && peer attendance mark today alena) >/dev/null && (cd b && peer attendance mark today alena=excused) >/dev/null
  $ meet; cd b && sed -n '/attendance/,$p' sessions/2027/2027-01-25-group.toml; git merge --abort; cd ..
  peer: 'sessions/2027/2027-01-25-group.toml': both sides changed attendance.c-4hpz
  Auto-merging sessions/2027/2027-01-25-group.toml
  CONFLICT (content): Merge conflict in sessions/2027/2027-01-25-group.toml
  Automatic merge failed; fix conflicts and then commit the result.
  [attendance]
  <<<<<<< ours
  c-4hpz = "excused"
  =======
  c-4hpz = "present"
  >>>>>>> theirs
  $ again && (cd a && peer attendance mark today alena) >/dev/null && (cd b && peer session cancel today/group --reason staff) >/dev/null
  $ meet; cd b && cat sessions/2027/2027-01-25-group.toml; git merge --abort; cd ..
  peer: 'sessions/2027/2027-01-25-group.toml': both sides changed what (status, reason, attendance)
  Auto-merging sessions/2027/2027-01-25-group.toml
  CONFLICT (content): Merge conflict in sessions/2027/2027-01-25-group.toml
  Automatic merge failed; fix conflicts and then commit the result.
  activity = "group"
  date = 2027-01-25
  start = 18:00:00
  end = 20:30:00
  place = "Centrum Mosty, Lipová 12, Praha 2"
  <<<<<<< ours
  status = "cancelled"
  =======
  status = "held"
  >>>>>>> theirs
  staff = ["s-t8rc", "s-g9hv"]
  facilitator = "s-t8rc"
  <<<<<<< ours
  reason = "staff"
  =======
  >>>>>>> theirs

  [replies]
  c-4hpz = { answer = "yes", at = 2027-01-19T08:02:00+01:00 }
  c-7k3f = "yes"
  c-f8rk = { answer = "no", at = 2027-01-22T09:55:00+01:00 }
  c-t8fw = { answer = "maybe", at = 2027-01-20T13:37:00+01:00 }
  <<<<<<< ours
  =======

  [attendance]
  c-4hpz = "present"
  >>>>>>> theirs
  $ again && (cd a && peer client pause alena --until 2027-03-01) >/dev/null && (cd b && peer client end alena --reason moved-away --last-day 2027-01-31) >/dev/null
  $ meet; cd b && sed -n '/^\[\[spell/,$p' clients/c-4hpz.toml; git merge --abort; cd ..
  peer: 'clients/c-4hpz.toml': both sides changed membership (pause, spell)
  Auto-merging clients/c-4hpz.toml
  CONFLICT (content): Merge conflict in clients/c-4hpz.toml
  Automatic merge failed; fix conflicts and then commit the result.
  [[spell]]
  from = 2026-11-05
  until = 2027-01-31
  reason = "moved-away"
  =======
  [[spell]]
  from = 2026-11-05
  >>>>>>> theirs

  [[consent]]
  purpose = "funder"
  state = "given"
  on = 2026-11-05

  [[consent]]
  purpose = "statistics"
  state = "given"
  on = 2026-11-05

  [[consent]]
  purpose = "photos"
  state = "refused"
  on = 2026-11-05
  <<<<<<< ours
  =======

  [[pause]]
  from = 2027-01-25
  until = 2027-03-01
  >>>>>>> theirs

Consents of two days both stay. One new id for two people is never merged.

  $ again && (cd a && peer client consent alena photos=given --on 2027-01-24) >/dev/null && (cd b && peer client consent alena photos=withdrawn --on 2027-01-25) >/dev/null
  $ meet && cd b && tail -10 clients/c-4hpz.toml && peer check; cd ..
  Auto-merging clients/c-4hpz.toml

  [[consent]]
  purpose = "photos"
  state = "given"
  on = 2027-01-24

  [[consent]]
  purpose = "photos"
  state = "withdrawn"
  on = 2027-01-25
  $ again && (cd a && peer client add 'Jan Testovací' --id c-new1 --email jan@example.org) >/dev/null && (cd b && peer client add 'Eva Zkušební' --id c-new1 --phone 700300300 --channel sms) >/dev/null
  $ meet; cat b/people/c-new1.toml; (cd b && git merge --abort; git -C people merge --abort)
  peer: 'clients/c-new1.toml': both sides changed the whole record
  Auto-merging clients/c-new1.toml
  CONFLICT (add/add): Merge conflict in clients/c-new1.toml
  Automatic merge failed; fix conflicts and then commit the result.
  peer: 'c-new1.toml': both sides changed the whole record
  Auto-merging c-new1.toml
  CONFLICT (add/add): Merge conflict in c-new1.toml
  Automatic merge failed; fix conflicts and then commit the result.
  <<<<<<< ours
  name = "Eva Zkušební"
  phone = "+420700300300"
  =======
  name = "Jan Testovací"
  email = "jan@example.org"
  >>>>>>> theirs

By hand: what is no record is merged by its lines, and so is what cannot be read; any failure is 129.

  $ printf 'a\nb\nc\n' >o && printf 'A\nb\nc\n' >x && printf 'a\nb\nC\n' >y && peer merge-file o x y 7 notes.txt; cat x
  A
  b
  C
  $ printf 'source = "a"\n' >o && printf 'source = \n' >x && printf 'source = "b"\n' >y && peer merge-file o x y 9 clients/c-1.toml; cat x
  peer: note: 'clients/c-1.toml' is merged line by line: a side cannot be read as a record
  <<<<<<<<< ours
  source =\x20
  =========
  source = "b"
  >>>>>>>>> theirs
  $ printf 'source = "a"\n' >o && printf 'source = "x"\n' >x && peer merge-file o x y 7 clients/c-1.toml %S Alena Lucie; cat x
  peer: 'clients/c-1.toml': both sides changed source
  <<<<<<< Alena
  source = "x"
  =======
  source = "b"
  >>>>>>> Lucie
  $ peer merge-file o nowhere y 7 clients/c-1.toml
  peer: cannot read 'nowhere': No such file or directory
  [exit 129]
  $ peer merge-file o x y seven clients/c-1.toml
  peer: 'seven' is not a length of markers
  [exit 129]
  $ peer merge-file o x
  peer: missing: THEIRS, SIZE, PATH
  help: 'peer merge-file --help' shows how to use it
  [exit 129]
