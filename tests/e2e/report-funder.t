What the funder is told: who took part, how often and for how long.

  $ cp -R "$EXAMPLES/mosty" . && cd mosty && export PEER_NOW=2027-01-25T09:00

Nobody has confirmed the rules yet. Names are shown to the one who types.

  $ peer report funder

  $ peer report funder --language en --section totals

A year of it: the threshold still looks back to the beginning.

  $ peer report funder --month 2027-01 --language en

For programs, without names.

  $ peer report funder --year 2026 --format json

  $ peer report funder --format csv

  $ peer report funder --names --year 2026 --section persons --format csv

The records behind a figure.

  $ peer report funder --language en --why c-n9xw/to-date

  $ peer report funder --language en --why c-n9xw/entry

  $ peer report funder --why refused

  $ peer report funder --why c-d3wy/minutes --format csv

Once somebody has asked the funder.

  $ printf 'page = 12\nconfirmed-by = "vedoucí projektu"\nconfirmed-on = 2027-01-20\n' >> program.toml

  $ peer report funder | sed -n '/Pravidla/,/Celkem/p'

  $ peer report funder --today 2027-01-19 | sed -n '1,4p'

  $ peer report funder --format csv | sed -n '2p'

Hours of 45 minutes, whole ones only.

  $ sed -i 's/^hour-minutes = 60/hour-minutes = 45\nrounding = "down"/; s/^threshold-hours.*/threshold-hours = 30/' program.toml

  $ peer report funder --language en | sed -n '/^In all/,/^Left out/p'

Consent that is withdrawn takes a person out of every figure, also of the past.

  $ printf '\n[[consent]]\npurpose = "funder"\nstate = "withdrawn"\non = 2027-01-22\n' >> clients/c-4hpz.toml

  $ peer report funder --year 2026 --language en --section totals

  $ peer report funder --year 2026 --language en --section left-out

Half of the rules is not believed.

  $ cp program.toml whole.txt && sed -i 's/"support-group", "the/"support-groups", "the/' program.toml

  $ peer report funder

  $ sed '/^\[funder\]/,$d' whole.txt > program.toml && rm whole.txt

Without any rules of the funder there are hours, but no threshold.

  $ peer report funder --language en

Sessions that nobody has marked yet, and marks where none can be.

  $ sed -i 's/^status = "held"/status = "planned"/' sessions/2027/2027-01-18-group.toml

  $ peer report funder --language en --section totals

What cannot be answered.

  $ peer report funder --why c-h5cs/minutes

  $ peer report funder --month 2027-01 --year 2027

  $ peer report funder --section people
