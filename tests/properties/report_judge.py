"""Every figure of every report against an independent computation over the same files.

The models (report_model_*.py) are written from what the reports say about themselves, not from
their code. Nothing may escape: a key, a row or a section that the model does not know is a fault.

    report_judge.py PEER FOLDER            the example program, its reports over many periods
    report_judge.py PEER --seeds 5         random programs (report_data.py)
    report_judge.py PEER FOLDER --spoil    the models are spoilt: each way must be found out
"""
# SPDX-License-Identifier: MIT

import argparse
import concurrent.futures
import datetime
import sys
import tempfile

import report_data
import report_forms
import report_models
import report_spoil
import report_why
from report_files import AnyOf, Files, plain
from report_run import Fault, Peer, month, quarter, span, year

def date(text):
    return datetime.date.fromisoformat(text)


def compare(expected, got, where):
    """What differs, as sentences."""
    if isinstance(expected, dict) and isinstance(got, dict):
        for key in expected.keys() - got.keys() - {""}:
            yield f"{where}: no {key!r}"
        for key in got.keys() - expected.keys():
            yield f"{where}: {key!r} is not known to the model"
        for key in expected.keys() & got.keys():
            yield from compare(expected[key], got[key], f"{where}/{key}")
    elif isinstance(expected, list) and isinstance(got, list):
        if len(expected) != len(got):
            yield f"{where}: {len(got)} rows, should be {len(expected)}: {names(got)}, not {names(expected)}"
        for left, right in zip(expected, got):
            name = names([left])[0] if isinstance(left, dict) else ""
            yield from compare(left, right, f"{where}/{name}")
    elif isinstance(expected, AnyOf):
        if got not in expected.values:
            yield f"{where}: {got!r}, should be one of {sorted(expected.values)}"
    elif isinstance(plain(expected), bool) != isinstance(got, bool) or plain(expected) != got:
        yield f"{where}: {got!r}, should be {plain(expected)!r}"


def names(rows):
    return [plain(next(iter(row.values()))) if isinstance(row, dict) else row for row in rows]


def differences(files, asked, answer):
    """Between an answer and the model. The notes are sentences and no figures."""
    model = report_models.envelope(files, asked) | report_models.compute(files, asked)
    told = {key: value for key, value in answer.items() if key != "notes"}
    return list(compare(model, told, " ".join(asked.words())))


def judge(peer, files, asked):
    """The differences of one call."""
    try:
        return differences(files, asked, peer.json(asked))
    except Fault as fault:
        return [str(fault)]


def explain(peer, files, asked, step):
    """What is wrong with the records behind every n-th figure."""
    model = report_models.compute(files, asked)
    return report_why.differences(peer, files, asked, model, step)


def example_calls(files):
    """The reports on the example program, over all kinds of periods and moments."""
    todays = [date("2026-11-22"), date("2026-12-31"), date("2027-01-25")]
    periods = [month(2026, 11), month(2026, 12), month(2027, 1), month(2028, 2), quarter(2026, 4),
               quarter(2027, 1), year(2025), year(2026), year(2027),
               span(date("2026-11-20"), date("2027-01-11")),
               span(date("2025-10-06"), date("2026-11-09")),
               span(date("2026-12-05"), date("2026-12-05")),
               span(date("2026-12-04"), date("2026-12-04"))]
    return report_models.calls(files, periods, todays)


def random_calls(files, seed):
    todays, periods = report_data.moments(seed)
    return report_models.calls(files, periods, todays)


def run_all(tasks, jobs):
    with concurrent.futures.ThreadPoolExecutor(jobs) as pool:
        return [text for found in pool.map(lambda task: task(), tasks) for text in found]


def judge_example(arguments):
    files = Files(arguments.folder)
    peer = Peer(arguments.peer, arguments.folder)
    calls = example_calls(files)
    forms = report_models.calls(files, [year(2026), month(2028, 2)], [date("2027-01-18")])
    tasks = [lambda call=call: judge(peer, files, call) for call in calls]
    tasks += [lambda call=call: explain(peer, files, call, arguments.share) for call in forms]
    tasks += report_forms.tasks(peer, forms[::max(1, arguments.share // 3)], arguments.schemas)
    found = run_all(tasks, arguments.jobs)
    print(f"example: {len(calls)} reports, {peer.calls} calls")
    return found


def judge_seed(arguments, seed):
    with tempfile.TemporaryDirectory() as folder:
        report_data.write(folder, seed)
        files = Files(folder)
        peer = Peer(arguments.peer, folder)
        calls = random_calls(files, seed)
        tasks = [lambda call=call: judge(peer, files, call) for call in calls]
        tasks += [lambda call=call: explain(peer, files, call, 6)
                  for call in calls[seed % arguments.share::arguments.share]]
        tasks += report_forms.tasks(peer, calls[::arguments.share * 3], arguments.schemas)
        found = run_all(tasks, arguments.jobs)
        print(f"seed {seed}: {len(calls)} reports, {peer.calls} calls")
        return [f"seed {seed}: {text}" for text in found]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("peer")
    parser.add_argument("folder", nargs="?")
    parser.add_argument("--schemas", help="the folder of the JSON schemas")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--seeds", type=int, default=0)
    parser.add_argument("--spoil", action="store_true")
    parser.add_argument("--share", type=int, default=1,
                        help="explain every n-th figure only, and read fewer reports in all forms")
    parser.add_argument("--jobs", type=int, default=2)
    arguments = parser.parse_args()
    found = []
    if arguments.folder and not arguments.spoil:
        found += judge_example(arguments)
    if arguments.spoil:
        found += report_spoil.unnoticed(arguments, differences, example_calls)
    for seed in range(arguments.seed, arguments.seed + arguments.seeds):
        found += judge_seed(arguments, seed)
    for text in found[:60]:
        print(text)
    if found:
        sys.exit(f"{len(found)} differences")


if __name__ == "__main__":
    main()
