"""Czech public holidays (Act 245/2000 Coll.), with Easter from python3-dateutil."""
# SPDX-License-Identifier: MIT

import datetime

from dateutil.easter import easter

FIXED = ((1, 1), (5, 1), (5, 8), (7, 5), (7, 6), (9, 28), (10, 28), (11, 17), (12, 24), (12, 25), (12, 26))


def is_holiday(program, day):
    if program.get("calendar", {}).get("holidays", "none") != "cz":
        return False
    sunday = easter(day.year)
    good_friday, monday = sunday - datetime.timedelta(days=2), sunday + datetime.timedelta(days=1)
    return (day.month, day.day) in FIXED or day == monday or day == good_friday and day.year >= 2016
