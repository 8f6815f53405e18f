What is typed is judged before it is written: no name, number or address leaves people/, whatever it is written in.

  $ cp -R "$EXAMPLES/mosty" . && chmod -R go= mosty && cd mosty && export PEER_NOW=2027-01-25T09:00
  $ peer session set 2027-01-25-group place='u Zelenkové doma'
  sessions/2027/2027-01-25-group.toml:5:9: error: the text holds a part of the name of 'c-2vgx' [no-names]
    5 | place = "u Zelenkové doma"
      |         ^~~~~~~~~~~~~~~~~~
  help: write the id 'c-2vgx' instead, or leave it out; where 'Zelenkové' is nobody's name: --not-a-name Zelenkové
  peer: refused: nothing was written
  [exit 1]
  $ peer session set 2027-01-25-group place='u zelenkove doma' --anyway other -q
  sessions/2027/2027-01-25-group.toml:5:9: error: the text holds a part of the name of 'c-2vgx' [no-names]
    5 | place = "u zelenkove doma"
      |         ^~~~~~~~~~~~~~~~~~
  help: write the id 'c-2vgx' instead, or leave it out; where 'zelenkove' is nobody's name: --not-a-name zelenkove
  peer: refused: nothing was written
  [exit 1]
  $ peer task add 'vyzvednout klíče u Havránka' --who s-k4wn --due friday
  sessions/2027/2027-01-12-team.toml:24:8: error: the text holds a part of the name of 'c-f8rk' [no-names]
    24 | what = "vyzvednout klíče u Havránka"
       |        ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~
  help: write the id 'c-f8rk' instead, or leave it out; where 'Havránka' is nobody's name: --not-a-name Havránka
  peer: refused: nothing was written
  [exit 1]
  $ peer task add 'napsat na +420 700 100 001 nebo zofie(at)example.org' --who s-k4wn --due friday
  sessions/2027/2027-01-12-team.toml:24:8: error: the text holds the e-mail address of 'c-7k3f' [no-names]
    24 | what = "napsat na +420 700 100 001 nebo zofie(at)example.org"
       |        ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
  help: write the id 'c-7k3f' instead, or leave it out
  peer: refused: nothing was written
  [exit 1]
  $ peer client set alena source='od Báry Zelenkové'
  clients/c-4hpz.toml:1:10: error: the text holds a part of the name of 'c-2vgx' [no-names]
    1 | source = "od Báry Zelenkové"
      |          ^~~~~~~~~~~~~~~~~~~
  help: write the id 'c-2vgx' instead, or leave it out; where 'Zelenkové' is nobody's name: --not-a-name Zelenkové
  peer: refused: nothing was written
  [exit 1]
  $ peer client add 'Jana Tajná' --id jana-tajna
  clients/jana-tajna.toml: error: the id 'jana-tajna' is made of a name [no-names]
  help: an id tells nobody who it is: leave --id out for a fresh one, or choose another
  peer: refused: nothing was written
  [exit 1]
  $ peer client add 'Jana Tajná' --source 'mailto:alena@example.org'
  clients/c-jqze.toml:2:10: error: the text holds a part of the name of 'c-4hpz' [no-names]
    2 | source = "mailto:alena@example.org"
      |          ^~~~~~~~~~~~~~~~~~~~~~~~~~
  help: write the id 'c-4hpz' instead, or leave it out; where 'alena' is nobody's name: --not-a-name alena
  peer: refused: nothing was written
  [exit 1]
  $ peer staff add 'Jan Křenek' --role consultant --id s-krenek
  staff/s-krenek.toml: error: the id 's-krenek' is made of a name [no-names]
  help: an id tells nobody who it is: leave --id out for a fresh one, or choose another
  peer: refused: nothing was written
  [exit 1]

An ordinary place is no name; a word that is nobody's name is let through once and for all.

  $ peer session set 2027-01-25-group place='Karlovo náměstí 5' -q
  $ peer client add 'Jan Svoboda' --id c-svob -q
  $ peer session set 2027-01-25-group place='náměstí Svobody 3'
  sessions/2027/2027-01-25-group.toml:5:9: error: the text holds a part of the name of 'c-svob' [no-names]
    5 | place = "náměstí Svobody 3"
      |         ^~~~~~~~~~~~~~~~~~~
  help: write the id 'c-svob' instead, or leave it out; where 'Svobody' is nobody's name: --not-a-name Svobody
  peer: refused: nothing was written
  [exit 1]
  $ peer session set 2027-01-25-group place='náměstí Svobody 3' --not-a-name Svobody --dry-run
  --- /dev/null
  +++ b/people/.not-a-name
  @@ -0,0 +1 @@
  +Svobody
  --- a/sessions/2027/2027-01-25-group.toml
  +++ b/sessions/2027/2027-01-25-group.toml
  @@ -2,7 +2,7 @@
   date = 2027-01-25
   start = 18:00:00
   end = 20:30:00
  -place = "Karlovo náměstí 5"
  +place = "náměstí Svobody 3"
   status = "planned"
   staff = ["s-t8rc", "s-g9hv"]
   facilitator = "s-t8rc"
  $ peer session set 2027-01-25-group place='náměstí Svobody 3' --not-a-name Svobody -q
  $ cat people/.not-a-name && peer session set 2027-01-28-club-thursday place='náměstí Svobody 3' -q && peer check --rule no-names
  Svobody

What somebody wrote by hand is found, and no message takes it along.

  $ sed -i "s/^place = .*/place = 'u Zelenkové doma'/" sessions/2027/2027-01-25-group.toml && peer check --rule no-names
  sessions/2027/2027-01-25-group.toml:5:9: error: the text holds a part of the name of 'c-2vgx' [no-names]
    5 | place = 'u Zelenkové doma'
      |         ^~~~~~~~~~~~~~~~~~
  help: write the id 'c-2vgx' instead, or leave it out; where 'Zelenkové' is nobody's name: --not-a-name Zelenkové
  1 error
  [exit 1]
  $ peer remind --preview c-7k3f
  none for 2027-01-25-group: names-another
  $ peer announce 2027-01-25-group
  peer: the announcement is held back: its text names 'c-2vgx'
  help: word the title or place of the session otherwise: peer session set SESSION KEY=TEXT
  [exit 1]
  $ peer due | grep -A1 names
    2027-01-25  Podpůrná skupina on Monday 2027-01-25: 'place' names c-2vgx; no message about it is sent (Tereza Holubová)
                peer session set 2027-01-25-group place=TEXT
  $ peer remind --preview c-2vgx | grep Zelenkové
  – od 18:00 do 20:30, Podpůrná skupina, u Zelenkové doma
  $ git init -q && peer git install --as office --sendmail "$PWD/../mail" -q && printf '#!/bin/sh\ncat >>../box\n' >../mail && chmod +x ../mail
  $ peer remind --send
  peer: the reminder of 2027-01-25-group for c-4hpz is held back: its text names 'c-2vgx'; word it otherwise ('peer session set 2027-01-25-group KEY=TEXT'), the next run sends it
  peer: the reminder of 2027-01-25-group for c-7k3f is held back: its text names 'c-2vgx'; word it otherwise ('peer session set 2027-01-25-group KEY=TEXT'), the next run sends it
  peer: the reminder of 2027-01-25-group for c-9tqm is held back: its text names 'c-2vgx'; word it otherwise ('peer session set 2027-01-25-group KEY=TEXT'), the next run sends it
  peer: the reminder of 2027-01-25-group for c-n9xw is held back: its text names 'c-2vgx'; word it otherwise ('peer session set 2027-01-25-group KEY=TEXT'), the next run sends it
  peer: the reminder of 2027-01-25-group for c-t8fw is held back: its text names 'c-2vgx'; word it otherwise ('peer session set 2027-01-25-group KEY=TEXT'), the next run sends it
  peer: the reminder of 2027-01-17-trip for c-4hpz was missed: it has begun
  peer: the reminder of 2027-01-17-trip for c-f8rk was missed: it has begun
  peer: the reminder of 2027-01-22-club-friday for c-4hpz was missed: it has begun
  peer: the reminder of 2027-01-22-club-friday for c-f8rk was missed: it has begun
  [exit 1]
  $ grep -c Zelenkov ../box
  1

people/ is a place. Without its marker it is a volume that is not open: nothing is written into it, nobody is written to.

  $ printf 'people\n.peer\n' >.gitignore && mv people ../names && mkdir people
  $ peer client add 'Jana Nová'
  peer: people/ is not open: it has no .peer-people
  help: open the volume that holds it; if it is the right folder and new, make the file: touch people/.peer-people
  [exit 3]
  $ peer client set c-7k3f phone=700100999
  peer: people/ is not open: it has no .peer-people
  help: open the volume that holds it; if it is the right folder and new, make the file: touch people/.peer-people
  [exit 3]
  $ peer remind --send
  peer: people/ is not open: it has no .peer-people
  help: open the volume that holds it; if it is the right folder and new, make the file: touch people/.peer-people
  [exit 3]
  $ peer client list --format csv | head -3 && ls people
  client,name,status,since,channel,invitations\x0d
  c-2vgx,,active,2026-11-10,email,personal\x0d
  c-4hpz,,active,2026-11-05,email,personal\x0d
  $ rmdir people && peer client add 'Jana Nová'
  peer: people/, which says who everybody is, is not here
  help: clone its repository to people/, or name its place: git config --local peer.people DIR
  [exit 3]

It may lie elsewhere, where this computer says so; a link alone is not followed.

  $ ln -s ../names people && peer client show c-7k3f
  id           c-7k3f
  status       active
  since        2025-09-01
  source       own-service
  channel      sms
  invitations  personal
  intake       date 2025-09-01; by s-k4wn; outcome accepted; before-records yes
  spell        from 2025-09-01
  consent      purpose funder; state given; on 2025-09-08
  consent      purpose statistics; state not-asked; on 2025-09-08
  people/c-7k3f.toml: error: is a symbolic link, or lies behind one [syntax]
  help: put the file itself there: links out of the data directory are not followed
  peer: the answer is not complete: some files could not be read as they are
  [exit 1]
  $ git config --local peer.people ../names && peer client show c-7k3f --format csv 2>&1 | head -2; peer client show c-7k3f | head -2
  peer: 'peer client show' has no csv form
  help: it answers in text or json
  id           c-7k3f
  name         Žofie Dvorská
  $ peer client add 'Jana Nová' --id c-jana -q && cat ../names/c-jana.toml && rm people && peer client set c-jana call=Jano -q && cat ../names/c-jana.toml
  name = "Jana Nová"
  name = "Jana Nová"
  call = "Jano"
  $ git config --local peer.people ../nowhere && peer client add 'Jan Nový'
  peer: people/ is not where 'git config --local peer.people' says
  help: open that place, or correct the setting
  [exit 3]

In the outer repository it is found, and so is whatever else names somebody.

  $ git config --local --unset peer.people && mv ../names people && rm .gitignore && git add -A
  $ echo 'Vážená Žofie Dvorská' >dopis.txt && peer check --rule people-apart
  dopis.txt: error: names 'c-7k3f', and git would take it [people-apart]
  help: move it out of the data directory, or write its name into .gitignore
  people/.not-a-name: error: is in the index of the outer repository, and 23 files more of people/ [people-apart]
  help: take it out: git rm -r --cached people; earlier commits still hold it: they have to be rewritten before they are given to anybody
  2 errors
  [exit 1]
  $ git rm -rq --cached people && printf '/people/\n/.peer/\n' >.gitignore && mv dopis.txt .. && peer check --rule people-apart
