"""Who has the service phone at each moment, and where nobody has, after include/peer/domain/rota.hpp."""
# SPDX-License-Identifier: MIT

import dataclasses
import datetime

from due_model_files import MIDNIGHT
from report_files import DAY

NOBODY = (None, None, "", None)


@dataclasses.dataclass
class Gap:
    begin: datetime.datetime
    end: datetime.datetime
    fault: str


def turns(files):
    """All files with their moments: [(start, until or None, id, what stands in it)]."""
    if not hasattr(files, "turns"):
        files.turns = [(files.instant(data["start"]), files.instant(data["until"]) if "until" in data else None,
                        name, data) for name, data in files.on_call]
    return files.turns


def answering(files, moment):
    """The file that holds at a moment: an exception lies over every rotation, and of several the one
    counts that starts last, then the one whose id comes last."""
    found = [one for one in turns(files) if one[0] <= moment and (one[1] is None or moment < one[1])]
    return max(found, key=rank, default=NOBODY)[3]


def rank(turn):
    return turn[1] is not None, turn[0], turn[2]


def turn_of(files, data, moment):
    """Which turn of a rotation: they begin at the hour of its start by the clock on the wall."""
    if "until" in data:
        return 0
    number = max((moment.astimezone(files.zone).date() - data["start"].date()).days // data["turn"] - 1, 0)
    while files.instant(data["start"] + (number + 1) * data["turn"] * DAY) <= moment:
        number += 1
    return number


def on_duty(files, moment):
    """(who has the phone, who stands in); None for nobody."""
    data = answering(files, moment)
    if data is None:
        return None, None
    staff, backup = data["staff"], data.get("backup", [])
    if not staff:
        return None, None
    place = turn_of(files, data, moment) % len(staff)
    return staff[place], backup[place] if place < len(backup) else None


def fault_of(files, worker, day):
    """Why somebody cannot answer on that day; "" when they can."""
    if worker is None:
        return "nobody"
    if not files.works(worker, day):
        return "not-employed"
    return "no-phone" if files.staff[worker].data.get("service-phone") is False else ""


def fault_at(files, moment):
    """Why the phone is not answered at that moment; "" when all is well."""
    worker, backup = on_duty(files, moment.astimezone(datetime.timezone.utc))
    day = moment.astimezone(files.zone).date()
    if fault_of(files, worker, day):
        return fault_of(files, worker, day)
    return "no-backup" if fault_of(files, backup, day) else ""


def changes(files, begin, end):
    """All moments in [begin, end) at which something may change, in order."""
    found = {begin}
    day = begin.astimezone(files.zone).date()
    while files.instant(datetime.datetime.combine(day, MIDNIGHT)) < end:
        found.add(files.instant(datetime.datetime.combine(day, MIDNIGHT)))
        for _, data in files.on_call:
            away = (day - data["start"].date()).days
            if "turn" in data and away >= 0 and away % data["turn"] == 0:
                found.add(files.instant(datetime.datetime.combine(day, data["start"].time())))
        day += DAY
    for _, data in files.on_call:
        found |= {files.instant(data[key]) for key in ("start", "until") if key in data}
    return sorted(moment for moment in found if begin <= moment < end)


def gaps(files, begin, end):
    """Neighbouring moments with the same fault are one gap."""
    found = []
    moments = changes(files, begin, end)
    for moment, until in zip(moments, [*moments[1:], end]):
        fault = fault_at(files, moment)
        if found and found[-1].fault == fault:
            found[-1].end = until
        else:
            found.append(Gap(moment, until, fault))
    return [gap for gap in found if gap.fault]


def rota(files):
    """The matters of the kind rota."""
    begin = files.instant(datetime.datetime.combine(files.first, MIDNIGHT))
    end = files.instant(datetime.datetime.combine(files.last + DAY, MIDNIGHT))
    for gap in gaps(files, begin, end):
        if gap.end <= files.now:
            continue
        backup = "-backup" if gap.fault == "no-backup" else ""
        local = gap.begin.astimezone(files.zone)
        if gap.begin == begin:
            yield f"open{backup}", files.today, files.coordinators()
        else:
            yield f"{local:%Y-%m-%dt%H%M}{backup}", local.date(), files.coordinators()
