"""All reports with their models, and the calls that are worth making of each."""
# SPDX-License-Identifier: MIT

from report_model_attendance import attendance
from report_model_program import program
from report_run import Asked, current_quarter, current_year

MODELS = {"attendance": attendance, "program": program}


def compute(files, asked):
    return MODELS[asked.report](files, asked.period.first, asked.period.last, asked.today)


def envelope(files, asked):
    return {"report": asked.report, "program": files.program["name"], "today": asked.today,
            "revision": None,
            "period": {"words": asked.period.words, "from": asked.period.first,
                       "until": asked.period.last}}


def calls(files, periods, todays):
    found = []
    for today in todays:
        found += [Asked("attendance", period, today) for period in periods]
        found += [Asked("program", period, today) for period in periods if period.first <= today]
        found.append(Asked("attendance", current_quarter(today), today))
        found.append(Asked("program", current_year(today), today))
    return found
