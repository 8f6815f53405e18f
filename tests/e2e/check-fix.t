`check --fix` does what can only be meant in one way, in the lines it must and no others.

  $ cp -R "$EXAMPLES/mosty" . && cd mosty && chmod -R go= . && export PEER_NOW=2027-01-25T09:00
  $ git init -q . && echo .peer >>.git/info/exclude && git add -A && git commit -qm all
  $ peer check --fix
  people/.peer-people: error: is in the index of the outer repository, and 20 files more of people/ [people-apart]
  help: take it out: git rm -r --cached people; earlier commits still hold it: they have to be rewritten before they are given to anybody
  1 error
  [exit 1]
  $ peer check --dry-run
  peer: --dry-run goes with --fix
  help: check itself writes nothing
  [exit 2]

Two people added the same, git kept both; a session was marked after somebody had noted that nobody came.

  $ printf '\n[[consent]]\npurpose = "photos"\nstate = "given"\non = 2027-01-11\n\n[[consent]]  # Lucie\non = 2027-01-11\npurpose = "photos"\nstate = "given"\n' >>clients/c-d3wy.toml
  $ sed -i 's/^staff = .*/staff = ["s-t8rc", "s-g9hv", "s-t8rc"]  # tři?/; s/^facilitator/nobody-came = true\n&/; s/$/\r/' sessions/2027/2027-01-18-group.toml
  $ git commit -qam edits
  $ peer check
  clients/c-d3wy.toml:35:1: warning: this [[consent]] stands there twice [shape]
    35 | [[consent]]  # Lucie
       | ^~~~~~~~~~~
  clients/c-d3wy.toml:30:1: note: the same
    30 | [[consent]]
       | ^~~~~~~~~~~
  help: remove one of them ('peer check --fix' does it)
  clients/c-d3wy.toml:35:14: error: the text holds a part of the name of 's-g9hv' [no-names]
    35 | [[consent]]  # Lucie
       |              ^~~~~~~
  help: write the id 's-g9hv' instead, or leave it out; where 'Lucie' is nobody's name: --not-a-name Lucie
  people/.peer-people: error: is in the index of the outer repository, and 20 files more of people/ [people-apart]
  help: take it out: git rm -r --cached people; earlier commits still hold it: they have to be rewritten before they are given to anybody
  sessions/2027/2027-01-18-group.toml:7:30: error: 's-t8rc' is listed twice in 'staff' [shape]
    7 | staff = ["s-t8rc", "s-g9hv", "s-t8rc"]  # tři?
      |                              ^~~~~~~~
  help: remove one of them ('peer check --fix' does it)
  sessions/2027/2027-01-18-group.toml:8:15: error: nobody came, but 'c-2vgx' is marked as present [held-is-marked]
    8 | nobody-came = true
      |               ^~~~
  help: remove 'nobody-came', or correct the mark ('peer check --fix' does it)
  4 errors, 1 warning
  [exit 1]
  $ peer check --format json | grep -c '"fixable": true'
  {
    "error": "4 errors, 1 warning",
    "exit": 1,
    "help": null,
    "findings": [],
    "remarks": []
  }
  3
  $ peer check --fix --dry-run >diff
  peer: warning: a comment goes with what it stood at: # Lucie
  $ cat diff
  --- a/clients/c-d3wy.toml
  +++ b/clients/c-d3wy.toml
  @@ -31,8 +31,3 @@
   purpose = "photos"
   state = "given"
   on = 2027-01-11
  -
  -[[consent]]  # Lucie
  -on = 2027-01-11
  -purpose = "photos"
  -state = "given"
  --- a/sessions/2027/2027-01-18-group.toml
  +++ b/sessions/2027/2027-01-18-group.toml
  @@ -4,8 +4,7 @@
   end = 20:30:00\x0d
   place = "Centrum Mosty, Lipová 12, Praha 2"\x0d
   status = "held"\x0d
  -staff = ["s-t8rc", "s-g9hv", "s-t8rc"]  # tři?\x0d
  -nobody-came = true
  +staff = ["s-t8rc", "s-g9hv"]  # tři?\x0d
   facilitator = "s-g9hv"\x0d
   \x0d
   [replies]\x0d
  $ git status --short
  ?? diff
  $ peer check --fix
  people/.peer-people: error: is in the index of the outer repository, and 20 files more of people/ [people-apart]
  help: take it out: git rm -r --cached people; earlier commits still hold it: they have to be rewritten before they are given to anybody
  peer: note: fixed: clients/c-d3wy.toml: the second of two equal [[consent]] removed
  peer: note: fixed: sessions/2027/2027-01-18-group.toml: the second 's-t8rc' in 'staff' removed
  peer: note: fixed: sessions/2027/2027-01-18-group.toml: 'nobody-came' removed
  peer: warning: a comment goes with what it stood at: # Lucie
  1 error
  [exit 1]
  $ git diff | grep -v ^index >done && git apply -R done && git apply diff && git diff | grep -v ^index | diff done -
  $ peer check --fix --strict && git status --short
  people/.peer-people: error: is in the index of the outer repository, and 20 files more of people/ [people-apart]
  help: take it out: git rm -r --cached people; earlier commits still hold it: they have to be rewritten before they are given to anybody
  1 error
  [exit 1]

One file, one rule: the rest stays.

  $ git checkout -q . && peer check --fix clients/c-d3wy.toml
  peer: note: fixed: clients/c-d3wy.toml: the second of two equal [[consent]] removed
  peer: warning: a comment goes with what it stood at: # Lucie
  $ git status --short
   M clients/c-d3wy.toml
  ?? diff
  ?? done
  $ git checkout -q . && peer check --fix --rule held-is-marked
  peer: note: fixed: sessions/2027/2027-01-18-group.toml: 'nobody-came' removed
  $ git diff --stat | cat
   sessions/2027/2027-01-18-group.toml | 1 -
   1 file changed, 1 deletion(-)

What is no repetition, and what nobody but a person can tell, stays.

  $ git reset -q --hard HEAD^
  $ printf '\n[[consent]]\npurpose = "photos"\nstate = "given"\non = 2027-01-11\n\n[[consent]]\npurpose = "photos"\nstate = "withdrawn"\non = 2027-01-11\n\n[[consent]]\npurpose = "photos"\nstate = "given"\non = 2027-01-11\n' >>clients/c-d3wy.toml
  $ sed -i 's/^channel = /chanel = /' clients/c-7k3f.toml
  $ sed -i 's/^by = .*/by = ["s-k4wn", "s-k4wn"]/' clients/c-2vgx.toml
  $ sed -i 's/^status = "held"/status = "hold"\nstaff = ["s-g9hv", "s-g9hv"]/; /^staff = .*s-t8rc/d' sessions/2027/2027-01-18-group.toml
  $ peer check --fix
  clients/c-2vgx.toml:8:17: error: 's-k4wn' is listed twice in 'by' [shape]
    8 | by = ["s-k4wn", "s-k4wn"]
      |                 ^~~~~~~~
  help: remove one of them
  clients/c-7k3f.toml:2:1: error: unknown key 'chanel' [shape]
    2 | chanel = "sms"
      | ^~~~~~
  help: did you mean 'channel'?
  people/.peer-people: error: is in the index of the outer repository, and 20 files more of people/ [people-apart]
  help: take it out: git rm -r --cached people; earlier commits still hold it: they have to be rewritten before they are given to anybody
  sessions/2027/2027-01-18-group.toml:6:10: error: 'status' is 'hold', which is not a word for it [shape]
    6 | status = "hold"
      |          ^~~~~~
  help: one of planned, held, cancelled; did you mean 'held'?
  sessions/2027/2027-01-18-group.toml:7:20: error: 's-g9hv' is listed twice in 'staff' [shape]
    7 | staff = ["s-g9hv", "s-g9hv"]
      |                    ^~~~~~~~
  help: remove one of them
  5 errors
  [exit 1]
  $ git status --short
   M clients/c-2vgx.toml
   M clients/c-7k3f.toml
   M clients/c-d3wy.toml
   M sessions/2027/2027-01-18-group.toml
  ?? diff
  ?? done

A file that is no TOML keeps nobody from the others. Files are closed to others.

  $ git checkout -q . && echo '[[' >>clients/c-7k3f.toml && echo 'activities = ["group", "group"]' | cat - clients/c-2vgx.toml >new && mv new clients/c-2vgx.toml && chmod 644 clients/*
  $ chmod go+x "$WORK/.." "$WORK" .
  $ peer check --fix --dry-run
  --- a/clients/c-2vgx.toml
  +++ b/clients/c-2vgx.toml
  @@ -1,4 +1,4 @@
  -activities = ["group", "group"]
  +activities = ["group"]
   source = "email"
   channel = "email"
   invitations = "personal"
  peer: note: beside the diff: the data directory closed to others
  peer: note: beside the diff: 16 files in 'clients' closed to others
  $ peer check --fix
  clients/c-7k3f.toml:23:3: error: not TOML: expected bare key starting character or string delimiter, saw '\n' (in a key) [syntax]
    23 | [[
       |   ^
  help: a line is KEY = VALUE, a [header] or a # comment
  people/.peer-people: error: is in the index of the outer repository, and 20 files more of people/ [people-apart]
  help: take it out: git rm -r --cached people; earlier commits still hold it: they have to be rewritten before they are given to anybody
  peer: note: fixed: the data directory closed to others
  peer: note: fixed: 16 files in 'clients' closed to others
  peer: note: fixed: clients/c-2vgx.toml: the second 'group' in 'activities' removed
  2 errors
  [exit 1]
  $ stat -c %a . clients/c-2vgx.toml
  700
  600
  $ git diff --stat | cat
   clients/c-2vgx.toml | 1 +
   clients/c-7k3f.toml | 1 +
   2 files changed, 2 insertions(+)
