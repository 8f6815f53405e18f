"""All reports with their models, and the calls that are worth making of each."""
# SPDX-License-Identifier: MIT

import datetime

import report_model_client
from report_files import DAY
from report_model_attendance import attendance
from report_model_continuity import continuity
from report_model_funder import funder
from report_model_program import program
from report_model_team import team
from report_run import Asked, Period, current_quarter, current_year, span

MODELS = {"attendance": attendance, "program": program, "team": team, "continuity": continuity,
          "funder": funder}
ALL_TIME = Period((), datetime.date.min, datetime.date.max, "")


def compute(files, asked):
    if asked.report == "client":
        return report_model_client.client(files, asked)
    return MODELS[asked.report](files, asked.period.first, asked.period.last, asked.today)


def envelope(files, asked):
    first, last = asked.period.first, asked.period.last
    if asked.period == ALL_TIME:
        first, last = report_model_client.whole_period(files, asked)
    return {"report": asked.report, "program": files.program["name"], "today": asked.today,
            "revision": None,
            "period": {"words": asked.period.words, "from": first, "until": last}}


def without_options(files, report, today):
    """What a report takes when it is asked for no period."""
    if report == "attendance":
        return current_quarter(today)
    if report == "continuity":
        return unasked(span(today - 179 * DAY, today))
    if report == "funder":
        first = min([s.date for s in files.sessions if s.date <= today], default=today)
        return unasked(span(first, today))
    return current_year(today)


def unasked(period):
    return Period((), period.first, period.last, period.words)


def calls(files, periods, todays):
    found = []
    for today in todays:
        for report in MODELS:
            found += [Asked(report, period, today) for period in periods]
            found.append(Asked(report, without_options(files, report, today), today))
        for number, client in enumerate(files.clients):
            found.append(Asked("client", ALL_TIME, today, client))
            found.append(Asked("client", periods[number % len(periods)], today, client))
    return found
