What is saved is said, also where nothing can be said.

  $ cp -R "$EXAMPLES/mosty" . && chmod -R go= mosty && cd mosty && export PEER_NOW=2027-01-25T09:00
  $ peer client add 'Jana Nová' --id c-jana >/dev/full
  peer: saved, but the answer could not be written: No space left on device
  c-jana  Jana Nová  applicant, channel none
  next: peer intake book c-jana --at TIME
  [exit 74]
  $ peer client show c-jana | head -1
  id       c-jana
  $ peer client list >/dev/full
  peer: the answer could not be written: No space left on device
  [exit 3]
  $ (ulimit -f 1; trap '' XFSZ; peer client set c-jana "expects=$(printf 'a%0900d' 0)" || true) 2>&1 | sed "s|'$PWD|'|"
  peer: cannot write in '/.peer/tmp': File too large
  $ peer init ../other --no-git --language en >/dev/full
  peer: saved, but the answer could not be written: No space left on device
  made the data directory $WORK/other for other
    program.toml  language en, time zone Europe/Prague, public holidays cz
    people/       names and addresses, a repository of its own
  next: look through program.toml; then peer -C ../other staff add NAME --role coordinator
  [exit 74]

A clock that ran backwards is told.

  $ touch -d '+2 days' .peer/lock && peer client set c-jana call=Jano
  c-jana  Jana Nová  call = Jano
  peer: warning: the clock of this computer ran backwards since the last command: look at 'date'
