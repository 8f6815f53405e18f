Lists with the columns and in the order that one wants, and for other programs.

  $ cp -R "$EXAMPLES/mosty" . && cd mosty && export PEER_NOW=2027-01-25T09:00
  $ peer client list --columns name,since --sort -since | head -4
  name               since
  Nela Horáčková     2027-01-21
  Šimon Bartoš       2027-01-07
  Petr Vlček         2027-01-05
  $ peer client list --columns name,client --sort name --format csv | tail -3
  Šimon Bartoš,c-t8fw\x0d
  Tomáš Jelínek,c-q6vh\x0d
  Žofie Dvorská,c-7k3f\x0d
  $ peer client list --sort channel,-name --columns channel,name | head -5
  channel    name
  email      Petr Vlček
  email      Nela Horáčková
  email      Jiří Havránek
  email      Eliška Fialová
  $ peer staff list --format tsv --columns staff,role
  staff	role
  s-g9hv	consultant
  s-k4wn	coordinator
  s-t8rc	consultant
  $ peer session list --format json --columns session,start | head -5
  [
    {
      "session": "2027-01-25-group",
      "start": "18:00"
    },
  $ peer session list --sort=-date | tail -3
  2027-01-28-club-thursday  thursday  2027-01-28  18:00  21:00  Centrum Mosty, Lipová 12, Praha 2  planned    1      0   0
  2027-01-26-team           tuesday   2027-01-26  10:00  11:30  Centrum Mosty, Lipová 12, Praha 2  planned    0      0   0
  2027-01-25-group          monday    2027-01-25  18:00  20:30  Centrum Mosty, Lipová 12, Praha 2  planned    2      1   1

What a cell holds stays in its cell.

  $ peer task add "$(printf '=cmd()\tx')" --who s-k4wn --due 2027-02-01 -q
  peer: the task '=cmd()\u{9}x' holds a character that cannot be kept
  help: line breaks, control characters and invisible characters are refused; leave them out
  [exit 2]
  $ peer task add '=cmd()' --who s-k4wn --due 2027-02-01 -q; peer task list --format tsv --columns what,due | grep cmd
  '=cmd()	2027-02-01

What is not there.

  $ peer client list --columns nme
  peer: no column 'nme'
  help: did you mean 'name'?
  [exit 2]
  $ peer client list --sort weight
  peer: no column 'weight'
  help: columns are client, name, status, since, channel, invitations
  [exit 2]
  $ peer report team --format tsv
  peer: 'peer report team' has no tsv form
  help: it answers in text, json, csv or html
  [exit 2]
  $ peer client show alena --columns name
  peer: unknown option '--columns'
  help: 'peer client show --help' shows how to use it
  [exit 2]
