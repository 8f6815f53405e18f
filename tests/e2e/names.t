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
  id      name               status      since       channel    invitations
  c-4hpz  Alena Říhová       active      2026-11-05  email      personal
  c-2vgx  Barbora Zelenková  active      2026-11-10  email      personal
  c-b6ne  David Sýkora       active      2026-02-17  phone      personal
  c-p2zk  Eliška Fialová     applicant               email
  c-f8rk  Jiří Havránek      active      2026-06-16  email      personal
  c-d3wy  Klára Benešová     active      2026-05-05  facebook   personal
  c-h5cs  Markéta Urbánková  active      2026-01-20  sms        announcement
  c-9tqm  Matěj Kučera       active      2025-10-14  messenger  personal
  c-w5yn  Nela Horáčková     applicant   2027-01-21  email
  c-j7tb  Petr Vlček         paused      2027-01-05  email      personal
  c-n9xw  Radek Čermák       active      2026-11-19  messenger  personal
  c-t8fw  Šimon Bartoš       active      2027-01-07  sms        personal
  c-q6vh  Tomáš Jelínek      waitlisted  2026-12-10  phone
  c-7k3f  Žofie Dvorská      active      2025-09-01  sms        personal
  c-jqze  Žofie Malinová     applicant   2027-01-25  none
  peer: 'client' is taken as: peer client list
  $ peer report
  usage: peer report COMMAND …

    report attendance  count sessions, answers, attendance and hours in a period
    report client      show one client's membership, attendance over time, contacts and open matters
    report program     sum up a year: people, sessions, hours, contacts
    report team        show who led what, supervision by month, team meetings and tasks
    report continuity  show whom each client is used to, and whom to prepare for a departure
    report funder      show the funder who took part, how often and for how long
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
  help: several words are one CLIENT in quotes: peer client show 'alena zofie' …
        'peer client show --help' shows how to use it
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
  help: a date is YYYY-MM-DD, 30.1.2027, 30.1., today, tomorrow, yesterday, a weekday like monday, +3d or -1w
  peer: 'mondy' is not a date
  help: did you mean 'monday'? a date is YYYY-MM-DD, 30.1.2027, 30.1., today, tomorrow, yesterday, a weekday like monday, +3d or -1w
  peer: '3d' is not a date
  help: a date is YYYY-MM-DD, 30.1.2027, 30.1., today, tomorrow, yesterday, a weekday like monday, +3d or -1w
  no sessions from Monday 2027-02-01 until Sunday 2027-03-07
  peer: '--from' has an empty value
  help: 'peer session list --help' shows how to use it
  peer: '2027-2-1' is not a date
  help: a date is YYYY-MM-DD, 30.1.2027, 30.1., today, tomorrow, yesterday, a weekday like monday, +3d or -1w
  peer: '1800-01-01' is too long ago
  help: dates are kept from 1900-01-01 to 2037-12-31
  [exit 2]
