The agenda of a support group. It is made from the people expected and stores nothing.

  $ cp -R "$EXAMPLES/mosty" . && cd mosty && export PEER_NOW=2027-01-25T09:00

  $ git init -q . && git add -A && git commit -qm all
  $ peer session agenda today
  Podpůrná skupina, Monday 2027-01-25, 18:00–20:30
  3 people, 0 for the first time; 2 staff
  18:00    3 min  greeting
  18:03   15 min  opening round: how am I, do I bring a topic
  18:18   52 min  time shared between the topics that come up
  19:10   10 min  break
  19:20   60 min  time shared between the topics that come up
  20:20   10 min  closing round: how was it, what do I leave with
  20:30  150 min in all
  $ peer session agenda today --topic listen:20 --topic solution:25 --topic here-and-now:15
  Podpůrná skupina, Monday 2027-01-25, 18:00–20:30
  3 people, 0 for the first time; 2 staff
  18:00    3 min  greeting
  18:03   15 min  opening round: how am I, do I bring a topic
  18:18   20 min  topic 1: just be heard, no feedback
  18:38   25 min  topic 2: help finding a solution
  19:03   10 min  break
  19:13   15 min  topic 3: what is going on here and now
  19:28   52 min  time shared between the topics that come up
  20:20   10 min  closing round: how was it, what do I leave with
  20:30  150 min in all
  $ peer session agenda today --people 6 --topic reactions:30
  Podpůrná skupina, Monday 2027-01-25, 18:00–20:30
  6 people, 0 for the first time; 2 staff
  18:00    3 min  greeting
  18:03   24 min  opening round: how am I, do I bring a topic
  18:27   30 min  topic 1: reactions: has anyone been there?
  18:57   13 min  time shared between the topics that come up
  19:10   10 min  break
  19:20   54 min  time shared between the topics that come up
  20:14   16 min  closing round: how was it, what do I leave with
  20:30  150 min in all
  $ peer session agenda today --people 1
  Podpůrná skupina, Monday 2027-01-25, 18:00–19:00
  1 person, 0 for the first time; 2 staff
  18:00    3 min  greeting
  18:03    9 min  opening round: how am I, do I bring a topic
  18:12   42 min  time shared between the topics that come up
  18:54    6 min  closing round: how was it, what do I leave with
  19:00   60 min in all, shortened (planned until 20:30)
  $ peer session agenda today --people 1 --topic listen:30
  Podpůrná skupina, Monday 2027-01-25, 18:00–19:03
  1 person, 0 for the first time; 2 staff
  18:00    3 min  greeting
  18:03    9 min  opening round: how am I, do I bring a topic
  18:12   30 min  topic 1: just be heard, no feedback
  18:42   15 min  time shared between the topics that come up
  18:57    6 min  closing round: how was it, what do I leave with
  19:03   63 min in all, shortened (planned until 20:30)
  $ peer session agenda today --topic listen:20 --format json
  {
    "session": "2027-01-25-group",
    "weekday": "monday",
    "date": "2027-01-25",
    "start": "18:00",
    "end": "20:30",
    "planned-end": "20:30",
    "shortened": false,
    "people": 3,
    "before-change": [],
    "newcomers": 0,
    "staff": 2,
    "minutes": 150,
    "companies": [],
    "back-again": [],
    "items": [
      {
        "start": "18:00",
        "minutes": 3,
        "part": "greeting",
        "number": null,
        "wish": null
      },
      {
        "start": "18:03",
        "minutes": 15,
        "part": "opening-round",
        "number": null,
        "wish": null
      },
      {
        "start": "18:18",
        "minutes": 20,
        "part": "topic",
        "number": 1,
        "wish": "listen"
      },
      {
        "start": "18:38",
        "minutes": 32,
        "part": "shared-time",
        "number": null,
        "wish": null
      },
      {
        "start": "19:10",
        "minutes": 10,
        "part": "break",
        "number": null,
        "wish": null
      },
      {
        "start": "19:20",
        "minutes": 60,
        "part": "shared-time",
        "number": null,
        "wish": null
      },
      {
        "start": "20:20",
        "minutes": 10,
        "part": "closing-round",
        "number": null,
        "wish": null
      }
    ]
  }
  $ peer session agenda 2027-01-18 --topic relations:20
  Podpůrná skupina, Monday 2027-01-18, 18:00–20:30
  5 people, 1 for the first time; 2 staff
  18:00   14 min  introductions: everybody, since someone is here for the first time
  18:14    3 min  greeting
  18:17   21 min  opening round: how am I, do I bring a topic
  18:38   20 min  topic 1: relations in the group
  18:58   12 min  time shared between the topics that come up
  19:10   10 min  break
  19:20   56 min  time shared between the topics that come up
  20:16   14 min  closing round: how was it, what do I leave with
  20:30  150 min in all
  $ peer session agenda today --topic listen:90 --topic solution:40
  peer: the topics take 130 minutes; there are 112 between the rounds and the break
  help: shorten the topics by 18 minutes, or leave one for the next time
  [exit 2]
  $ peer session agenda today --topic advice:20
  peer: 'advice:20' has an unknown wish
  help: a wish is listen, reactions, solution, here-and-now, relations
  [exit 2]
  $ peer session agenda today --topic listen
  peer: 'listen' is not a topic
  help: write a wish and minutes, for example listen:20; a wish is listen, reactions, solution, here-and-now, relations
  [exit 2]
  $ peer session agenda today --topic listen:4
  peer: 'listen:4' needs a number of minutes
  help: a topic takes 5 to 90 minutes, for example listen:20
  [exit 2]
  $ peer session agenda next/club-thursday
  peer: '2027-01-28-club-thursday' is no group: only support groups and thematic groups have an agenda of rounds and topics
  [exit 2]
  $ git status --short
