What shells are told at each Tab. First what `peer` itself answers, then the three shells with the scripts.

  $ cp -R "$EXAMPLES/mosty" . && cd mosty && export PEER_NOW=2027-01-25T09:00

  $ peer --complete se
  session	…
  $ peer --complete session ca
  cancel	cancel a planned session
  $ peer --complete client sh
  show	show one client's record
  $ peer --complete client show zof
  Žofie Dvorská	c-7k3f
  $ peer --complete client show říh
  Alena Říhová	c-4hpz
  $ peer --complete session show 2027-01-2
  2027-01-20-supervision	wednesday, Individuální supervize
  2027-01-20-supervision-1500	wednesday, Individuální supervize
  2027-01-22-club-friday	friday, Páteční klub
  2027-01-25-group	monday, Podpůrná skupina
  2027-01-26-team	tuesday, Porada
  2027-01-28-club-thursday	thursday, Čtvrteční klub
  $ peer --complete attendance mark today/group alena=l
  alena=late
  alena=left-early
  $ peer --complete attendance mark today/group ale
  Alena Říhová	c-4hpz
  $ peer --complete reply next alena=
  alena=yes
  alena=no
  alena=maybe
  $ peer --complete session cancel next --reason w
  weather	počasí
  $ peer --complete session cancel next --re
  --reason	why it is cancelled
  $ peer --complete session plan --staff ada,em
  $ peer --complete intake record barbora --outcome=a
  --outcome=accepted
  $ peer --complete client set alena chan
  channel=	Channel for personal messages: email, sms, messenger, facebook, phone or none.
  $ peer --complete client set alena channel=e
  channel=email
  $ peer --complete report program --format h
  html
  $ peer --complete explain held
  held-is-marked
  $ peer --complete oncall s
  set	set an on-call rotation or an exception to it
  swap	let two workers swap on-call turns
  saturday
  sunday
  $ peer --complete -C /nonexistent client show a
  $ peer --complete nonsense ''
  init	create a data directory
  git	…
  merge-file	merge two versions of a record, for git
  upgrade	bring the data directory to the newest format
  completion	print what makes a shell complete command lines
  today	show the day at a glance
  due	list everything that is due
  client	…
  intake	…
  staff	…
  task	…
  oncall	show who has the service phone
  session	…
  attendance	…
  reply	record clients' answers
  inbox	…
  contact	…
  announce	print an announcement of upcoming sessions
  invite	send or show personal invitations
  remind	send or show today's reminders
  report	…
  import	…
  export	export all data, one person's data, or de-identified data
  check	show everything that is wrong in the files
  answer	answer for a finding, with a reason
  undo	take back what a command changed
  log	show the last commands that can be taken back
  explain	explain what a rule requires and why
  policy	list the program's thresholds
  $ printf 'peer --complete client show \377' | sh

bash, whose words end at = and at a quote:

  $ cat > tab.bash <<'END'
  > compopt() { :; }
  > source <(peer completion bash)
  > tab() { COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)); _peer; printf '%s\n' "${COMPREPLY[@]}"; }
  > tab peer client sh
  > tab peer client show Zof
  > tab peer client show "'Zof"
  > tab peer reply next alena =
  > tab peer reply next alena = m
  > END
  $ LC_ALL=C.UTF-8 bash tab.bash
  show
  Žofie\ Dvorská
  Žofie Dvorská
  yes
  no
  maybe
  maybe

fish:

  $ peer completion fish > peer.fish
  $ HOME=$PWD fish --no-config -c 'source peer.fish; complete -C "peer session ca"; complete -C "peer client show Alena"'
  cancel	cancel a planned session
  Alena Říhová	c-4hpz

zsh:

  $ peer completion zsh > _peer && zsh -f -n _peer
  $ cat > tab.zsh <<'END'
  > compadd() { shift $(($# - 1)); print -l -- ${(P)1}; }
  > compdef() { :; }
  > _files() { print files; }
  > source ./_peer
  > tab() { words=("$@") CURRENT=$#; _peer; }
  > tab peer client sh
  > tab peer client show zof
  > tab peer reply next alena=m
  > tab peer reply next ale
  > tab peer check ''
  > END
  $ LC_ALL=C.UTF-8 zsh -f tab.zsh
  show
  Žofie Dvorská
  alena=maybe
  Alena Říhová=
  files

  $ peer completion csh
  peer: 'csh' is no shell that can be completed for
  help: one of: bash, zsh, fish
  [exit 2]
