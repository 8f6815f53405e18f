What clients answered.

  $ cp -R "$EXAMPLES/mosty" . && cd mosty && export PEER_NOW=2027-01-25T09:00

  $ peer reply today alena=no barbora=maybe --dry-run
  --- a/sessions/2027/2027-01-25-group.toml
  +++ b/sessions/2027/2027-01-25-group.toml
  @@ -8,7 +8,8 @@
   facilitator = "s-t8rc"
  \x20
   [replies]
  -c-4hpz = { answer = "yes", at = 2027-01-19T08:02:00+01:00 }
  +c-2vgx = { answer = "maybe", at = 2027-01-25T09:00:00+01:00, to = 2027-01-25T18:00:00 }
  +c-4hpz = { answer = "no", at = 2027-01-25T09:00:00+01:00, to = 2027-01-25T18:00:00 }
   c-7k3f = "yes"
   c-f8rk = { answer = "no", at = 2027-01-22T09:55:00+01:00 }
   c-t8fw = { answer = "maybe", at = 2027-01-20T13:37:00+01:00 }
  $ peer reply today alena=no barbora=maybe
  2027-01-25-group on Monday 2027-01-25, 18:00–20:30
    Alena Říhová             no
    Barbora Zelenková        maybe
  $ cat sessions/2027/2027-01-25-group.toml
  activity = "group"
  date = 2027-01-25
  start = 18:00:00
  end = 20:30:00
  place = "Centrum Mosty, Lipová 12, Praha 2"
  status = "planned"
  staff = ["s-t8rc", "s-g9hv"]
  facilitator = "s-t8rc"

  [replies]
  c-2vgx = { answer = "maybe", at = 2027-01-25T09:00:00+01:00, to = 2027-01-25T18:00:00 }
  c-4hpz = { answer = "no", at = 2027-01-25T09:00:00+01:00, to = 2027-01-25T18:00:00 }
  c-7k3f = "yes"
  c-f8rk = { answer = "no", at = 2027-01-22T09:55:00+01:00 }
  c-t8fw = { answer = "maybe", at = 2027-01-20T13:37:00+01:00 }

  $ peer reply today alena=no
  nothing to do: the answers for Monday 2027-01-25 are recorded already
  $ peer reply today alena=perhaps
  peer: 'perhaps' is no answer
  help: one of: yes, no, maybe
  [exit 2]
  $ peer reply today alena
  peer: what did 'alena' answer?
  help: write alena=yes, alena=no or alena=maybe
  [exit 2]
  $ peer reply today
  peer: missing: CLIENT=ANSWER
  help: 'peer reply --help' shows how to use it
  [exit 2]
  $ peer reply today eliska=yes
  sessions/2027/2027-01-25-group.toml:15:1: error: reply of 'c-p2zk' for Monday 2027-01-25 before an accepted interview [intake-first]
    15 | c-p2zk = { answer = "yes", at = 2027-01-25T09:00:00+01:00, to = 2027-01-25T18:00:00 }
       | ^~~~~~
  help: hold the interview first and record it with 'peer intake record CLIENT'
  peer: refused: nothing was written
  help: if it happened all the same, record it with --anyway REASON
  [exit 1]
  $ peer reply 2027-01-11/group alena=yes
  peer: '2027-01-11-group' on Monday 2027-01-11 is cancelled (staff): there is nothing to answer
  help: tell the person that it does not take place
  [exit 1]
  $ peer reply 2027-01-18 alena=yes
  2027-01-18-group on Monday 2027-01-18, 18:00–20:30
    Alena Říhová             yes
  peer: note: '2027-01-18-group' was held on Monday 2027-01-18: who came is recorded by `peer attendance mark`
  $ peer reply today tereza=yes
  peer: there is no client 'tereza'
  help: 'peer client list --all' shows them
  [exit 2]
  $ peer reply today benes=yes
  2027-01-25-group on Monday 2027-01-25, 18:00–20:30
    Klára Benešová           yes
