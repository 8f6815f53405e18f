What people type who have not read the manual: done where it can mean one thing and nothing is written, else answered
with the line that helps.

  $ cp -R "$EXAMPLES/mosty" . && cd mosty && export PEER_NOW=2027-01-25T09:00
  $ begin() { "$@" 2> ../said | head -n 2; cat ../said; }

  $ peer clients -q
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
  $ begin peer client
  id      name               status      since       channel    invitations
  c-4hpz  Alena Říhová       active      2026-11-05  email      personal
  peer: 'client' is taken as: peer client list
  $ peer CLIENT LIST --status paused
  id      name        status  since       channel  invitations
  c-j7tb  Petr Vlček  paused  2027-01-05  email    personal
  peer: 'CLIENT LIST' is taken as: peer client list --status paused
  $ peer client-list --status paused
  id      name        status  since       channel  invitations
  c-j7tb  Petr Vlček  paused  2027-01-05  email    personal
  peer: 'client-list' is taken as: peer client list --status paused
  $ peer list clients --status paused
  id      name        status  since       channel  invitations
  c-j7tb  Petr Vlček  paused  2027-01-05  email    personal
  peer: 'list clients' is taken as: peer client list --status paused
  $ begin peer session next
  2027-01-25-group  Podpůrná skupina
  when         Monday 2027-01-25, 18:00–20:30
  peer: 'session next' is taken as: peer session show next
  $ begin peer next
  2027-01-25-group  Podpůrná skupina
  when         Monday 2027-01-25, 18:00–20:30
  peer: 'next' is taken as: peer session show next
  $ begin peer attendance
  2027-01-25-group  Podpůrná skupina, Monday 2027-01-25, 18:00–20:30, planned
  person  name           status    minutes  reason  reply
  peer: 'attendance' is taken as: peer attendance show
  $ begin peer task
  no open tasks
  peer: 'task' is taken as: peer task list
  $ begin peer contact alena
  no contacts
  peer: 'contact alena' is taken as: peer contact list alena
  $ begin peer search alena
  id           c-4hpz
  name         Alena Říhová
  peer: 'search alena' is taken as: peer client show alena
  $ begin peer todo --for lucie
  past their day
    2027-01-21  Nela Horáčková: not decided since the interview (Lucie Šrámková, Tereza Holubová)
  peer: 'todo' is taken as: peer due --for lucie
  $ begin peer waiting
  since       id      name            state             next        command
              c-p2zk  Eliška Fialová  interview-booked  2027-02-02  peer intake record c-p2zk --by STAFF --outcome OUTCOME
  peer: 'waiting' is taken as: peer client waiting
  $ begin peer rules
  Entry
    intake-first            no attendance, reply or personal invitation before an accepted interview
  peer: 'rules' is taken as: peer explain
  $ begin peer report
  usage: peer report COMMAND …
  $ peer git
  usage: peer git COMMAND …

    git install  prepare this clone of the data directory: merging, its name, the programs that send
  $ peer add client Jana
  peer: unknown command 'add client'
  help: peer client add Jana
  [exit 2]
  $ peer mark today alena
  peer: unknown command 'mark today'
  help: peer attendance mark today alena
  [exit 2]
  $ peer mark dnes/group Říhová
  peer: unknown command 'mark dnes/group'
  help: peer attendance mark dnes/group Říhová
  [exit 2]
  $ peer pause alena
  peer: unknown command 'pause alena'
  help: peer client pause alena
  [exit 2]
  $ peer plan --from monday
  peer: unknown command 'plan'
  help: peer session plan --from monday
  [exit 2]
  $ peer cancel next
  peer: unknown command 'cancel next'
  help: peer session cancel next
  [exit 2]
  $ peer show alena
  peer: unknown command 'show alena'
  help: peer client show CLIENT · peer session show SESSION · peer staff show STAFF · peer contact show CONTACT
  [exit 2]
  $ peer edit alena
  peer: unknown command 'edit alena'
  help: peer client set CLIENT KEY=VALUE · peer session set SESSION KEY=VALUE · or edit the file and run `peer check`
  [exit 2]
  $ peer ls
  peer: unknown command 'ls'
  help: peer client list · peer session list · peer staff list · peer task list · peer contact list
  [exit 2]
  $ peer client rm alena
  peer: unknown command 'client rm'
  help: a membership is ended, nothing is deleted: peer client end alena
  [exit 2]
  $ peer client erase alena
  peer: unknown command 'client erase'
  help: a membership is ended, nothing is deleted: peer client end alena
  [exit 2]
  $ peer client unpause alena
  peer: unknown command 'client unpause'
  help: peer client resume alena
  [exit 2]
  $ peer client rename alena X
  peer: unknown command 'client rename'
  help: a name is a key of the person: peer client set CLIENT name='NEW NAME'; an id stays
  [exit 2]
  $ peer client new "Jana O'Neil"
  peer: unknown command 'client new'
  help: peer client add 'Jana O'\''Neil'
  [exit 2]
  $ peer staff remove lucie
  peer: unknown command 'staff remove'
  help: who has left is ended, nothing is deleted: peer staff end lucie
  [exit 2]
  $ peer session delete 2027-01-25-group
  peer: unknown command 'session delete'
  help: what was planned is cancelled, so that people are told: peer session cancel 2027-01-25-group
  [exit 2]
  $ peer session unplan next
  peer: unknown command 'session unplan'
  help: what was planned is cancelled, so that people are told: peer session cancel next
  [exit 2]
  $ peer contact add alena
  peer: unknown command 'contact add'
  help: peer contact record alena
  [exit 2]
  $ begin peer oncall who
  Monday 2027-01-25 09:00: Tereza Holubová (s-t8rc) has the phone until Monday 2027-02-01 08:00
  number         +420700100202
  peer: 'oncall who' is taken as: peer oncall
  $ peer note alena
  peer: unknown command 'note alena'
  help: what was said is not kept; peer contact record CLIENT · peer task add WHAT --who STAFF --due DATE
  [exit 2]
  $ peer yes alena
  peer: unknown command 'yes alena'
  help: peer reply SESSION CLIENT=yes, for example: peer reply next CLIENT=yes
  [exit 2]
  $ peer git status
  peer: unknown command 'git status'
  help: that is a command of git itself: git status
  [exit 2]
  $ peer policy set silent-days=90
  peer: unknown command 'policy set'
  help: a threshold is a line under [policy] of program.toml: edit it, then run `peer check`
  [exit 2]
  $ peer whoami
  peer: unknown command 'whoami'
  help: PEER_STAFF in the environment says who is typing: export PEER_STAFF=ID
  [exit 2]
  $ peer alena
  peer: unknown command 'alena'
  help: 'peer --help' lists the commands; a person is found by 'peer client show NAME'
  [exit 2]
  $ peer cli
  peer: unknown command 'cli'
  help: did you mean 'client'?
  [exit 2]
  $ peer client ad
  peer: unknown command 'client ad'
  help: did you mean 'add'?
  [exit 2]
  $ peer sesion list
  peer: unknown command 'sesion'
  help: did you mean 'session'?
  [exit 2]
  $ peer nonsense
  peer: unknown command 'nonsense'
  help: 'peer --help' lists the commands; a person is found by 'peer client show NAME'
  [exit 2]
