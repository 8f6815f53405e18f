Local settings: the name of a clone and the programs that send, where git does not carry them.

  $ cp -R "$EXAMPLES/mosty" . && chmod -R go= mosty && cd mosty && git init -q && export PEER_NOW=2027-01-25T09:00
  $ peer git install
  this clone has no name: 'office' sends, this one does not
  wrote .gitattributes: * text eol=lf, *.toml merge=peer
  wrote .git/config: merge.peer.driver = peer merge-file %O %A %B %L %P
  $ peer git install --as office --dry-run
  would call this clone 'office': this clone sends
  $ git config --local --get-regexp '^peer'
  [exit 1]
  $ peer git install --as office --sendmail '/usr/sbin/sendmail -a mosty' --sms /usr/local/bin/send-sms
  this clone is called 'office': this clone sends
  sendmail: /usr/sbin/sendmail -a mosty
  sms: /usr/local/bin/send-sms
  peer: note: local settings: git config --local
  $ git config --local --get-regexp '^peer'
  peer.clone office
  peer.sendmail /usr/sbin/sendmail
  peer.sendmail -a
  peer.sendmail mosty
  peer.sms /usr/local/bin/send-sms
  $ peer git install
  this clone is called 'office': this clone sends
  sendmail: /usr/sbin/sendmail -a mosty
  sms: /usr/local/bin/send-sms
  $ peer git install --as laptop && peer git install --sendmail msmtp
  this clone is called 'laptop': 'office' sends, this one does not
  sendmail: /usr/sbin/sendmail -a mosty
  sms: /usr/local/bin/send-sms
  peer: note: local settings: git config --local
  this clone is called 'laptop': 'office' sends, this one does not
  sendmail: msmtp
  sms: /usr/local/bin/send-sms
  peer: note: local settings: git config --local
  $ git config --local --get-all peer.sendmail
  msmtp

A name is an id.

  $ peer git install --as 'Office PC'
  peer: 'Office PC' cannot be the name of a clone
  help: an id is 1 to 63 letters a–z, digits and hyphens, and does not begin with a hyphen
  [exit 2]
  $ peer git install --as ''
  peer: '--as' has an empty value
  help: 'peer git install --help' shows how to use it
  [exit 2]
  $ git config --local peer.clone 'Office PC' && peer git install
  peer: 'Office PC' is not a name of a clone
  help: write it again with 'peer git install --as NAME'
  [exit 3]
  $ peer git install --as home
  this clone is called 'home': 'office' sends, this one does not
  sendmail: msmtp
  sms: /usr/local/bin/send-sms
  peer: note: local settings: git config --local
  $ sed -i '/^sender/d' program.toml && peer git install
  this clone is called 'home': no clone sends, since program.toml names no sender in [delivery]
  sendmail: msmtp
  sms: /usr/local/bin/send-sms

What git brings is never run: a program in program.toml is a finding, and nothing is sent.

  $ printf 'sender = "home"\nsendmail = ["/bin/true"]\n' >../delivery && sed -i '/^\[delivery\]/r ../delivery' program.toml
  $ peer check
  people/.peer-people: error: git would take it into the outer repository, and 20 files more of people/ [people-apart]
  help: write /people/ into .gitignore
  program.toml:100:12: error: 'sendmail' names a program to run [command-in-data]
    100 | sendmail = ["/bin/true"]
        |            ^~~~~~~~~~~~~
  help: remove it, and name the program for this computer: 'peer git install --sendmail PROGRAM'
  2 errors
  [exit 1]
  $ peer invite --send
  peer: program.toml names a program to run in [delivery], and nothing that git brings is run
  help: name it for this computer: peer git install --sendmail PROGRAM; then remove the key
  [exit 3]
  $ sed -i '/^sendmail/d' program.toml && git config --local --unset-all peer.sendmail && peer invite --send
  peer: the invitation of 2027-01-28-club-thursday for c-2vgx was not handed over: no program is named: peer git install --sendmail PROGRAM; the next run tries again
  peer: the invitation of 2027-01-28-club-thursday for c-7k3f was not handed over: not started: No such file or directory; the next run tries again
  peer: the invitation of 2027-01-28-club-thursday for c-4hpz waits for the next run: the program that sends does not work
  peer: the invitation of 2027-01-28-club-thursday for c-f8rk waits for the next run: the program that sends does not work
  peer: the invitation of 2027-01-28-club-thursday for c-t8fw waits for the next run: the program that sends does not work
  peer: the invitation of 2027-01-18-group for c-f8rk was missed: it has begun
  [exit 75]

Without a repository they are in a file of the user's, by directory.

  $ rm -r .git && export XDG_CONFIG_HOME="$HOME/config" && peer git install --as home --sendmail msmtp
  this clone is called 'home': this clone sends
  sendmail: msmtp
  peer: note: local settings: $HOME/config/peer/local.toml
  $ cat ../config/peer/local.toml "$HOME/config/peer/local.toml" 2>/dev/null
  ["$WORK/mosty"]
  clone = "home"
  sendmail = ["msmtp"]
  [exit 1]
  $ peer git install
  this clone is called 'home': this clone sends
  sendmail: msmtp
