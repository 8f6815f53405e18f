A report on the files as they stood in a revision of git, whatever lies in the work tree now.

  $ cp -R "$EXAMPLES/mosty" . && cd mosty && export PEER_NOW=2027-01-25T09:00
  $ export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1
  $ export GIT_AUTHOR_DATE=2027-01-20T12:00:00+01:00 GIT_COMMITTER_DATE=2027-01-20T12:00:00+01:00
  $ peer report attendance --month 2027-01 --section by-activity --revision HEAD
  peer: '$WORK/mosty' lies in no git repository, so it has no revisions
  help: only what was committed can be looked at later: 'git init' begins a repository
  [exit 3]
  $ git init -q -b main . && git config user.name Ada && git config user.email ada@example.org
  $ printf "people/\n.peer/\n" > .gitignore && git add -A && git commit -qm "the year" && git tag year-2026

Later a mark is corrected, another session is marked, and nothing of that reaches the report on the tag.

  $ peer report attendance --month 2027-01 --language en > ../before.txt
  $ peer attendance mark 2027-01-25-group c-9tqm c-d3wy
  2027-01-25-group on Monday 2027-01-25, now held
    Matěj Kučera             present
    Klára Benešová           present
  $ peer report attendance --month 2027-01 --language en --revision year-2026 | sed 1,3d > ../tagged.txt
  $ sed 1,2d ../before.txt | diff - ../tagged.txt && echo the same figures
  the same figures
  $ peer report attendance --month 2027-01 --language en | diff ../before.txt - | head -n 4
  6c6
  < held        7
  ---
  > held        8
  $ git commit -qam "Monday"

  $ peer report attendance --month 2027-01 --language en --section by-activity --revision year-2026 | sed "s/revision [0-9a-f]*/revision HASH/"
  Attendance
  Friday 1 Jan 2027 to Sunday 31 Jan 2027
  as of revision HASH (20 Jan 2027)

  By activity
  activity       sessions  held  cancelled  ahead  expected  came  excused  absent  clients  newcomers  hours
  Support group         4     2          1      1         2     8        1       1        6          0  20:00
  Thursday club         2     1          0      1         2     4        0       0        4          0  12:00
  Friday club           3     3          0      0         4     8        1       1        6          1  24:00
  Trip                  1     1          0      0         2     3        1       0        3          0  18:00

  $ peer report attendance --month 2027-01 --language en --revision HEAD~1 | sed 1,3d | diff ../tagged.txt - && echo the same figures
  the same figures
  $ peer report attendance --month 2027-01 --format json --revision year-2026 | grep revision | sed 's/[0-9a-f]\{40\}/HASH/'
    "revision": "HASH",
  $ peer report attendance --month 2027-01 --revision year-2026 --why trip/came
  by-activity/trip/came: 3
  účasti: včas, pozdě, s dřívějším odchodem i s vykázáním
  sessions/2027/2027-01-17-trip.toml:14: c-2vgx = "present"
  sessions/2027/2027-01-17-trip.toml:16: c-d3wy = "present"
  sessions/2027/2027-01-17-trip.toml:17: c-t8fw = "present"
  $ git status --short
  $ peer report attendance --month 2027-01 --format html --revision year-2026 | grep -c 'revize [0-9a-f]\{12\} '
  1

  $ peer report attendance --revision no-such-thing
  peer: there is no revision 'no-such-thing' in the repository of the data directory
  help: a revision is a commit, a tag or a branch, such as HEAD~1; 'git log --oneline' shows them
  [exit 2]
  $ peer report attendance --revision --upload-pack=x
  peer: there is no revision '--upload-pack=x' in the repository of the data directory
  help: a revision is a commit, a tag or a branch, such as HEAD~1; 'git log --oneline' shows them
  [exit 2]
  $ peer report attendance --revision HEAD:program.toml
  peer: there is no revision 'HEAD:program.toml' in the repository of the data directory
  help: a revision is a commit, a tag or a branch, such as HEAD~1; 'git log --oneline' shows them
  [exit 2]
