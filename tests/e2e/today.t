The day at a glance: `peer today`, or `peer` alone in a data directory.

  $ cp -R "$EXAMPLES/mosty" . && cd mosty && export PEER_NOW=2027-01-25T09:00

  $ peer
  Monday 2027-01-25
  today       Podpůrná skupina, Monday 2027-01-25, 18:00–20:30, Centrum Mosty, Lipová 12, Praha 2
    staff     Tereza Holubová, Lucie Šrámková
    come      Alena Říhová, Žofie Dvorská
    maybe     Šimon Bartoš
  phone       Tereza Holubová, until Monday 2027-02-01 08:00; backup Lucie Šrámková
  due         10 matters, 8 past their day: peer due
  $ peer today --format json
  {
    "date": "2027-01-25",
    "sessions": [
      {
        "session": "2027-01-25-group",
        "title": "Podpůrná skupina",
        "date": "2027-01-25",
        "start": "18:00",
        "end": "20:30",
        "place": "Centrum Mosty, Lipová 12, Praha 2",
        "online": null,
        "staff": [
          "s-t8rc",
          "s-g9hv"
        ],
        "yes": [
          "c-4hpz",
          "c-7k3f"
        ],
        "maybe": [
          "c-t8fw"
        ],
        "before-change": [],
        "back-again": []
      }
    ],
    "on-call": {
      "staff": "s-t8rc",
      "backup": "s-g9hv",
      "until": "2027-02-01T08:00:00+01:00"
    },
    "due": 10,
    "past-their-day": 8
  }

When today's session is over, the next one.

  $ peer --now 2027-01-26T12:00
  Tuesday 2027-01-26
  next        Čtvrteční klub, Thursday 2027-01-28, 18:00–21:00, Centrum Mosty, Lipová 12, Praha 2
    staff     Tereza Holubová, Lucie Šrámková
    come      Klára Benešová
  phone       Tereza Holubová, until Monday 2027-02-01 08:00; backup Lucie Šrámková
  due         13 matters, 9 past their day: peer due

At night: the phone goes on.

  $ peer --now 2027-02-01T07:59 | grep phone
  phone       Tereza Holubová, until Monday 2027-02-01 08:00; backup Lucie Šrámková
  $ peer --now 2027-02-01T08:00 | grep phone
  phone       Lucie Šrámková, until Monday 2027-02-08 08:00; backup Tereza Holubová

A folder that is no data directory: help, unless one was named.

  $ cd .. && mkdir none && cd none
  $ peer | head -n 1
  usage: peer [-C DIR] [OPTION…] COMMAND …
  $ peer -C .
  peer: '.' (-C) is not a data directory: it has no program.toml
  help: name one with -C DIR, or make one with 'peer init DIR'
  [exit 3]
  $ PEER_DIR=. peer
  peer: '.' ($PEER_DIR) is not a data directory: it has no program.toml
  help: name one with -C DIR, or make one with 'peer init DIR'
  [exit 3]
