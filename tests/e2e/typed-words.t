Days, hours, answers, marks, words and reasons, as Czech has them.

  $ cp -R "$EXAMPLES/mosty" . && cd mosty && export PEER_NOW=2027-01-25T09:00
  $ peer session plan group --on '1. 2.' -q

Answers and marks:

  $ peer reply 1.2. alena=ano barbora=Možná zofie=ne
  2027-02-01-group on Monday 2027-02-01, 18:00–20:30
    Alena Říhová             yes
    Barbora Zelenková        maybe
    Žofie Dvorská            no
  $ peer reply 2027-02-01-group alena=neano
  peer: 'neano' is no answer
  help: one of: yes, no, maybe
  [exit 2]
  $ peer attendance mark dnes/group alena=pozdě barbora=omluvena zofie=přišla
  2027-01-25-group on Monday 2027-01-25, now held
    Alena Říhová             late
    Barbora Zelenková        excused
    Žofie Dvorská            present
  $ peer attendance mark 25.1./group alena=pozde
  nothing to do: '2027-01-25-group' on Monday 2027-01-25 is marked so already
  $ peer attendance mark poslední/group alena=pozd
  peer: 'pozd' is no mark of attendance
  help: one of: present, late, left-early, excused, absent, sent-away, unmarked
  [exit 2]

Days and hours:

  $ peer session plan trip --on '13. 2.' --start 09.30 --end 17.00 --place Karlštejn --staff lucie,tereza --dry-run
  --- /dev/null
  +++ b/sessions/2027/2027-02-13-trip.toml
  @@ -0,0 +1,7 @@
  +activity = "trip"
  +date = 2027-02-13
  +start = 09:30:00
  +end = 17:00:00
  +place = "Karlštejn"
  +status = "planned"
  +staff = ["s-g9hv", "s-t8rc"]
  $ peer session plan trip --on 13.2.2027 --start 9.5 --end 17.00 --place Karlštejn --staff lucie,tereza
  peer: '9.5' is not a time
  help: a time is HH:MM, from 00:00 to 23:59
  [exit 2]
  $ peer session show příští | head -2
  2027-01-26-team  Porada
  when         Tuesday 2027-01-26, 10:00–11:30
  $ peer client consent alena photos=udělen --on 20.1. --dry-run
  --- a/clients/c-4hpz.toml
  +++ b/clients/c-4hpz.toml
  @@ -30,3 +30,8 @@
   purpose = "photos"
   state = "refused"
   on = 2026-11-05
  +
  +[[consent]]
  +purpose = "photos"
  +state = "given"
  +on = 2027-01-20
  $ peer client pause alena --until 1.3. --reason 'vlastní přání' --dry-run
  --- a/clients/c-4hpz.toml
  +++ b/clients/c-4hpz.toml
  @@ -30,3 +30,8 @@
   purpose = "photos"
   state = "refused"
   on = 2026-11-05
  +
  +[[pause]]
  +from = 2027-01-25
  +until = 2027-03-01
  +reason = "own-wish"
  $ peer session cancel 2027-02-01-group --reason počasí --dry-run
  --- a/sessions/2027/2027-02-01-group.toml
  +++ b/sessions/2027/2027-02-01-group.toml
  @@ -3,8 +3,9 @@
   start = 18:00:00
   end = 20:30:00
   place = "Centrum Mosty, Lipová 12, Praha 2"
  -status = "planned"
  +status = "cancelled"
   staff = ["s-t8rc", "s-g9hv"]
  +reason = "weather"
  \x20
   [replies]
   c-2vgx = { answer = "maybe", at = 2027-01-25T09:00:00+01:00, to = 2027-02-01T18:00:00 }
  $ peer session cancel 2027-02-01-group --reason 'špatné počasí'
  peer: --reason: no reason 'špatné počasí'
  help: why a session is cancelled: staff, place, weather, holiday, organizer, clash, authorities, safety, bereavement, clients-wish, nobody-can, other, not-said, mistake
        'peer explain reasons' says what they mean
  [exit 2]
  $ peer contact record alena --at 'včera 17.30' --by tereza --channel telefon --outcome zastižena --dry-run
  --- /dev/null
  +++ b/contacts/2027/2027-01-24t1730-c-4hpz.toml
  @@ -0,0 +1,7 @@
  +client = "c-4hpz"
  +at = 2027-01-24T17:30:00+01:00
  +by = "s-t8rc"
  +channel = "phone"
  +direction = "out"
  +purpose = "support"
  +outcome = "reached"
  $ peer client set alena invitations=oznámení channel=esemeska --dry-run
  --- a/clients/c-4hpz.toml
  +++ b/clients/c-4hpz.toml
  @@ -1,6 +1,6 @@
   source = "facebook"
  -channel = "email"
  -invitations = "personal"
  +channel = "sms"
  +invitations = "announcement"
  \x20
   [[intake]]
   booked = 2026-11-05T16:00:00
