"""All that waits for somebody, computed from the files alone after the page peer-due(7).

    matters(root, now)      [Matter]: key, kind, day or None, owners, detail – in the order of the list

Written from the page and from include/peer/domain/rota.hpp; nothing of peer is asked.
"""
# SPDX-License-Identifier: MIT

import dataclasses
import datetime

import due_model_clients
import due_model_contacts
import due_model_rota
import due_model_team
from due_model_files import Files

# In the order in which they stand among matters of one day.
KINDS = {"crisis": due_model_contacts, "rota": due_model_rota, "follow-up": due_model_contacts,
         "referral": due_model_contacts, "silence": due_model_clients, "unmarked": due_model_team,
         "staff": due_model_team, "place": due_model_team, "holiday": due_model_team,
         "planning": due_model_team, "notice": due_model_clients, "message": due_model_clients,
         "interview": due_model_clients,
         "waiting": due_model_clients, "review": due_model_clients, "consent": due_model_clients,
         "task": due_model_team, "supervision": due_model_team, "course": due_model_team,
         "stability": due_model_team}


@dataclasses.dataclass(frozen=True)
class Matter:
    key: str
    kind: str
    due: datetime.date | None
    owners: tuple
    detail: str = ""  # of a silence: the step that comes next


def matters(root, now):
    return matters_of(Files(root, now))


def matters_of(files):
    found = []
    for kind, module in KINDS.items():
        for subject, day, owners, *detail in getattr(module, kind.replace("-", "_"))(files):
            found.append(Matter(f"{kind}/{subject}", kind, day, tuple(owners), *detail))
    order = list(KINDS)
    return sorted(found, key=lambda one: (one.due or datetime.date.min, order.index(one.kind), one.key))
