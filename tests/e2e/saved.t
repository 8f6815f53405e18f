What is saved is said, also where nothing can be said.

  $ cp -R "$EXAMPLES/mosty" . && chmod -R go= mosty && cd mosty && export PEER_NOW=2027-01-25T09:00
  $ peer client add 'Jana Nová' --id c-jana >/dev/full
  $ peer client show c-jana | head -1
  $ peer client list >/dev/full
  $ (ulimit -f 1; trap '' XFSZ; peer client set c-jana "expects=$(printf 'a%0900d' 0)" || true) 2>&1 | sed "s|'$PWD|'|"
  $ peer init ../other --no-git --language en >/dev/full

A clock that ran backwards is told.

  $ touch -d '+2 days' .peer/lock && peer client set c-jana call=Jano
