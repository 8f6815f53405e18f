What is typed is judged before it is written: no name, number or address leaves people/, whatever it is written in.

  $ cp -R "$EXAMPLES/mosty" . && chmod -R go= mosty && cd mosty && export PEER_NOW=2027-01-25T09:00
  $ peer session set 2027-01-25-group place='u Zelenkové doma'
  $ peer session set 2027-01-25-group place='u zelenkove doma' --anyway other -q
  $ peer task add 'vyzvednout klíče u Havránka' --who s-k4wn --due friday
  $ peer task add 'napsat na +420 700 100 001 nebo zofie(at)example.org' --who s-k4wn --due friday
  $ peer client set alena source='od Báry Zelenkové'
  $ peer client add 'Jana Tajná' --id jana-tajna
  $ peer client add 'Jana Tajná' --source 'mailto:alena@example.org'
  $ peer staff add 'Jan Křenek' --role consultant --id s-krenek

An ordinary place is no name; a word that is nobody's name is let through once and for all.

  $ peer session set 2027-01-25-group place='Karlovo náměstí 5' -q
  $ peer client add 'Jan Svoboda' --id c-svob -q
  $ peer session set 2027-01-25-group place='náměstí Svobody 3'
  $ peer session set 2027-01-25-group place='náměstí Svobody 3' --not-a-name Svobody --dry-run
  $ peer session set 2027-01-25-group place='náměstí Svobody 3' --not-a-name Svobody -q
  $ cat people/.not-a-name && peer session set 2027-02-01-group place='náměstí Svobody 3' -q && peer check --rule no-names

What somebody wrote by hand is found, and no message takes it along.

  $ sed -i "s/^place = .*/place = 'u Zelenkové doma'/" sessions/2027/2027-01-25-group.toml && peer check --rule no-names
  $ peer remind --preview c-7k3f
  $ peer announce 2027-01-25-group
  $ peer due | grep -A1 names
  $ peer remind --preview c-2vgx | grep Zelenkové
  $ git init -q && peer git install --as office --sendmail "$PWD/../mail" -q && printf '#!/bin/sh\ncat >>../box\n' >../mail && chmod +x ../mail
  $ peer remind --send
  $ grep -c Zelenkov ../box

people/ is a place. Without its marker it is a volume that is not open: nothing is written into it, nobody is written to.

  $ printf 'people\n.peer\n' >.gitignore && mv people ../names && mkdir people
  $ peer client add 'Jana Nová'
  $ peer client set c-7k3f phone=700100999
  $ peer remind --send
  $ peer client list --format csv | head -3 && ls people
  $ rmdir people && peer client add 'Jana Nová'

It may lie elsewhere, where this computer says so; a link alone is not followed.

  $ ln -s ../names people && peer client show c-7k3f
  $ git config --local peer.people ../names && peer client show c-7k3f --format csv 2>&1 | head -2; peer client show c-7k3f | head -2
  $ peer client add 'Jana Nová' --id c-jana -q && cat ../names/c-jana.toml && rm people && peer client set c-jana call=Jano -q && cat ../names/c-jana.toml
  $ git config --local peer.people ../nowhere && peer client add 'Jan Nový'

In the outer repository it is found, and so is whatever else names somebody.

  $ git config --local --unset peer.people && mv ../names people && rm .gitignore && git add -A
  $ echo 'Vážená Žofie Dvorská' >dopis.txt && peer check --rule people-apart
  $ git rm -rq --cached people && printf '/people/\n/.peer/\n' >.gitignore && mv dopis.txt .. && peer check --rule people-apart
