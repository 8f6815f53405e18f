From what a person types to a record: names, numbers, addresses, sessions, days.

  $ cp -R "$EXAMPLES/mosty" . && cd mosty && export PEER_NOW=2027-01-25T09:00

Case and diacritics do not matter; any word of the name, or its beginning.

  $ for who in 'Žofie Dvorská' zofie ZOFIE dvorska 'zofie d' c-7k3f '+420 700 200 002' 700200002 zofie@example.org; do
  >   peer client show "$who" | head -n 1
  > done
  id           c-7k3f
  id           c-7k3f
  id           c-7k3f
  id           c-7k3f
  id           c-7k3f
  id           c-7k3f
  id           c-7k3f
  id           c-7k3f
  id           c-7k3f
  $ peer client show zofye
  peer: there is no client 'zofye'
  help: did you mean 'Žofie'?
  [exit 2]
  $ peer client show z
  peer: 'z' could be 2 people
  help: use the id:
    c-2vgx  Barbora Zelenková
    c-7k3f  Žofie Dvorská
  [exit 2]
  $ peer client show v
  peer: 'v' could be 2 people
  help: use the id:
    c-j7tb  Petr Vlček
    c-r3gs  Vendula Kratochvílová
  [exit 2]
  $ peer client add 'Žofie Malinová' -q
  $ peer client show zofie </dev/null
  peer: 'zofie' could be 2 people
  help: use the id:
    c-7k3f  Žofie Dvorská
    c-jqze  Žofie Malinová
  [exit 2]
  $ peer client show 'zofie m' | head -n 1
  id       c-jqze
  $ peer client show tereza
  peer: there is no client 'tereza'
  help: 'peer client list --all' shows them
  [exit 2]
  $ peer staff show alena
  peer: there is no worker 'alena'
  help: 'peer staff list' shows them
  [exit 2]
  $ peer client show 700999999
  peer: there is no client '700999999'
  help: 'peer client list --all' shows them
  [exit 2]
  $ peer client show ''
  peer: CLIENT is empty
  help: 'peer client show --help' shows how to use it
  [exit 2]
  $ peer client show c-7k3g
  peer: there is no client 'c-7k3g'
  help: did you mean 'c-7k3f'?
  [exit 2]

Commands and options.

  $ peer clinet list
  peer: unknown command 'clinet'
  help: did you mean 'client'?
  [exit 2]
  $ peer client lst
  peer: unknown command 'client lst'
  help: did you mean 'list'?
  [exit 2]
  $ peer client
  peer: 'client' needs to know what to do
  help: 'peer client --help' lists it
  [exit 2]
  $ peer report
  peer: 'report' needs to know what to do
  help: 'peer report --help' lists it
  [exit 2]
  $ peer atendance mark today alena
  peer: unknown command 'atendance'
  help: did you mean 'attendance'?
  [exit 2]
  $ peer client list --stauts active
  peer: unknown option '--stauts'
  help: did you mean '--status'?
        'peer client list --help' shows how to use it
  [exit 2]
  $ peer client list --status
  peer: '--status' needs a value: STATUS
  help: 'peer client list --help' shows how to use it
  [exit 2]
  $ peer client show
  peer: missing: CLIENT
  help: 'peer client show --help' shows how to use it
  [exit 2]
  $ peer client show alena zofie
  peer: unexpected argument 'zofie'
  help: 'peer client show --help' shows how to use it
  [exit 2]

Days, always said back with their weekday.

  $ export PEER_NOW=2026-11-21T12:00
  $ for day in 2027-03-01 today tomorrow yesterday monday saturday Saturday +3d -1w; do peer session list --from "$day" --until "$day" --activity workshop; done
  no sessions from Monday 2027-03-01 until Monday 2027-03-01
  no sessions from Saturday 2026-11-21 until Saturday 2026-11-21
  no sessions from Sunday 2026-11-22 until Sunday 2026-11-22
  no sessions from Friday 2026-11-20 until Friday 2026-11-20
  no sessions from Monday 2026-11-23 until Monday 2026-11-23
  no sessions from Saturday 2026-11-28 until Saturday 2026-11-28
  no sessions from Saturday 2026-11-28 until Saturday 2026-11-28
  no sessions from Tuesday 2026-11-24 until Tuesday 2026-11-24
  no sessions from Saturday 2026-11-14 until Saturday 2026-11-14
  $ for day in 2027-02-30 'next monday' mondy 3d 1.2.2027 '' 2027-2-1 1800-01-01; do peer session list --from "$day"; done
  peer: '2027-02-30' is a day that does not exist
  help: the last day of that month is 2027-02-28
  peer: 'next monday' is not a date
  help: a date is YYYY-MM-DD, today, tomorrow, yesterday, a weekday like monday, +3d or -1w
  peer: 'mondy' is not a date
  help: did you mean 'monday'? a date is YYYY-MM-DD, today, tomorrow, yesterday, a weekday like monday, +3d or -1w
  peer: '3d' is not a date
  help: a date is YYYY-MM-DD, today, tomorrow, yesterday, a weekday like monday, +3d or -1w
  peer: '1.2.2027' is not a date
  help: a date is YYYY-MM-DD, today, tomorrow, yesterday, a weekday like monday, +3d or -1w
  peer: '--from' has an empty value
  help: 'peer session list --help' shows how to use it
  peer: '2027-2-1' is not a date
  help: a date is YYYY-MM-DD, today, tomorrow, yesterday, a weekday like monday, +3d or -1w
  peer: '1800-01-01' is too long ago
  help: dates are kept from 1900-01-01 to 2037-12-31
  [exit 2]
