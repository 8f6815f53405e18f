"""What `peer report continuity` must say, from its help alone."""
# SPDX-License-Identifier: MIT

from report_files import DAY, Count, People

FAMILIAR = 3  # as `peer policy` says


class Together:
    """Who was with whom at held sessions."""

    def __init__(self, files, first, last):
        self.times = {}  # (client, worker) → files of sessions
        self.dates = {}
        self.came = {}   # client → dates
        self.came_files = {}
        for session in files.between(first, last):
            for client, _ in files.came(session):
                self.came.setdefault(client, []).append(session.date)
                self.came_files.setdefault(client, []).append(session.file)
                for worker in session.on_duty():
                    self.times.setdefault((client, worker), []).append(session.file)
                    self.dates[client, worker] = session.date
        self.familiar = files.policy("familiar-sessions", FAMILIAR)

    def used_to(self, client, workers):
        return [worker for worker in sorted(workers)
                if len(self.times.get((client, worker), [])) >= self.familiar]

    def most_met(self, client, workers):
        met = {worker: len(self.times.get((client, worker), [])) for worker in workers}
        most = [worker for worker in met if met[worker] and met[worker] == max(met.values())]
        return most[0] if len(most) == 1 else None

    def count(self, client):
        figure = Count()
        for file in self.came_files.get(client, []):
            figure.add(file)
        return figure

    def last(self, client):
        return max(self.came.get(client, []), default=None)


def crowd(ids):
    figure = People()
    for one in ids:
        figure.add(one)
    return figure


def client_rows(files, together, team, today):
    return [{"client": client.id, "name": None, "status": client.status(today),
             "came": together.count(client.id), "used-to": together.used_to(client.id, team),
             "most-met": together.most_met(client.id, team), "last": together.last(client.id)}
            for client in files.clients.values()
            if client.status(today) in ("active", "paused") and client.id in together.came]


def departure_rows(files, together, team, today):
    rows = []
    for worker in team:
        used = [c.id for c in files.clients.values() if c.status(today) in ("active", "paused")
                and worker in together.used_to(c.id, team)]
        alone = [client for client in used if together.used_to(client, team) == [worker]]
        rows.append({"staff": worker, "name": None, "used": crowd(used), "to-prepare": crowd(alone),
                     "clients": alone, "used-clients": used})
    return rows


def alone_rows(files, together, team, today):
    gone = [worker.id for worker in files.staff.values() if not worker.there(today)]
    return [{"client": client.id, "name": None, "came": together.count(client.id),
             "last": together.last(client.id), "formerly": together.used_to(client.id, gone)}
            for client in files.clients.values()
            if client.status(today) == "active" and not together.used_to(client.id, team)]


def left_rows(files, together, first, last, today):
    rows = []
    for worker in files.staff.values():
        stays = worker.stays()
        end = stays[-1].last if stays else None
        if end is None or not first <= end <= min(last, today - DAY):
            continue
        used = [client for client in files.clients if worker.id in together.used_to(client, [worker.id])]
        if not used:
            continue
        later = Together(files, end + DAY, max(last, today))
        since = [client for client in used if client in later.came]
        rest = [client for client in used if client not in since]
        rows.append({"staff": worker.id, "name": None, "last-day": end, "used": crowd(used),
                     "came-since": crowd(since), "not-since": crowd(rest), "clients": rest,
                     "used-clients": used})
    return rows


def meeting_rows(together):
    rows = []
    for (client, worker), places in sorted(together.times.items()):
        figure = Count()
        for file in places:
            figure.add(file)
        rows.append({"": f"{client}/{worker}", "client": client, "staff": worker, "sessions": figure,
                     "last": together.dates[client, worker]})
    return rows


def continuity(files, first, last, today):
    together = Together(files, first, last)
    team = sorted(worker.id for worker in files.staff.values() if worker.there(today))
    return {
        "clients": client_rows(files, together, team, today),
        "departures": departure_rows(files, together, team, today),
        "alone": alone_rows(files, together, team, today),
        "left": left_rows(files, together, first, last, today),
        "meetings": meeting_rows(together),
    }
