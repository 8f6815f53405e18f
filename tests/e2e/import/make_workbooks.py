#!/usr/bin/python3
"""Makes the tables that the workbooks of this folder hold, in the folder it is run in: make_workbooks.py

35 made-up clients and 60 evenings, with the sums that the table itself says. LibreOffice made the workbooks of
them, which are committed, so that no test needs it:

    soffice --headless --infilter=CSV:59,34,76,1,,1029,false,true,false --convert-to xlsx year-clients.csv
"""
# SPDX-License-Identifier: MIT
import csv
import datetime
import random

FIRST = ("Alma", "Bruno", "Cyril", "Dita", "Ema", "Filip", "Gita", "Hugo", "Ida", "Jonáš", "Karla", "Luboš", "Milena",
         "Norbert", "Olga", "Pavel", "Rut", "Silvie")
LAST = ("Brabec", "Čížek", "Drozd", "Havran", "Konopka", "Ledňák", "Skřivan", "Straka", "Špaček", "Žluva")
DAY = datetime.timedelta(days=1)


def czech(day):
    return f"{day.day}. {day.month}. {day.year}"


def evenings():
    """Mondays, and Thursdays of even and Fridays of odd weeks, none in the holidays at the end of the year."""
    day = datetime.date(2026, 1, 5)
    found = []
    while len(found) < 60:
        even = day.isocalendar()[1] % 2 == 0
        if day.weekday() == 0 or (day.weekday() == 3 and even) or (day.weekday() == 4 and not even):
            found.append(day)
        day += DAY
    return found


def write(name, rows):
    with open(name + ".csv", "w", encoding="utf-8", newline="") as file:
        csv.writer(file, delimiter=";", lineterminator="\n").writerows(rows)


def main():
    chance = random.Random(60)
    names = sorted({f"{first} {last}" for first in FIRST for last in LAST})
    people = chance.sample(names, 35)
    days = evenings()
    clients = [["Jméno", "Telefon", "E-mail", "Člen od", "Psychoterapie", "Psychiatr", "Pravidelná činnost"]]
    table = [["Docházka 2026"] + [""] * 61, ["Jméno"] + [f"{day.day}. {day.month}." for day in days] + ["celkem"]]
    sums = [0] * len(days)
    for number, name in enumerate(people):
        clients.append([name, f"700 200 {number:03}", f"klient{number}@example.org",
                        czech(datetime.date(2025, 9, 1) + number * DAY), "ano", "ano",
                        chance.choice(("studium", "práce", "brigáda"))])
        first, last = name.split()
        row, came = [f"{last} {first}"], 0
        for place in range(len(days)):
            mark = chance.choices(("x", "p", "o", "n", ""), (40, 5, 10, 10, 35))[0]
            came += mark in ("x", "p")
            sums[place] += mark in ("x", "p")
            row.append(mark)
        table.append([*row, came])
    table.append(["celkem", *sums, sum(sums)])
    write("year-clients", clients)
    write("year-attendance", table)


if __name__ == "__main__":
    main()
