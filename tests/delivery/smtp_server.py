"""An SMTP server on loopback that fails for chosen receivers in a chosen way. Needs aiosmtpd."""
# SPDX-License-Identifier: MIT
import asyncio
import logging
import socket
import time

from aiosmtpd import controller, smtp

# What may go wrong for a receiver, in the order in which a message passes the places.
FAULTS = ("550 at RCPT", "450 at RCPT", "hang at RCPT", "drop before DATA", "drop in DATA",
          "554 after DATA", "451 after DATA", "hang after DATA", "drop after DATA")
REFUSALS = {"550 at RCPT": "550 5.1.1 no such mailbox", "450 at RCPT": "450 4.2.1 try later",
            "554 after DATA": "554 5.7.1 refused", "451 after DATA": "451 4.3.0 try later"}


logging.getLogger("mail.log").setLevel(logging.CRITICAL)


class Handler:
    """What the servers of one test have seen, and what is to go wrong, by receiver."""

    def __init__(self):
        self.faults = {}
        self.tried = []  # the receiver of each RCPT
        self.delivered = []  # (sender, receivers, bytes): came whole and was not refused

    def to(self, address):
        return [data for _, receivers, data in self.delivered if receivers == [address]]

    def counts(self):
        counts = {}
        for _, receivers, _ in self.delivered:
            for receiver in receivers:
                counts[receiver] = counts.get(receiver, 0) + 1
        return counts

    async def handle_RCPT(self, server, _session, envelope, address, _options):
        self.tried.append(address)
        fault = self.faults.get(address, "")
        if fault.endswith("at RCPT"):
            if fault.startswith("hang"):
                await asyncio.sleep(3600)
            return REFUSALS[fault]
        server.fault = fault
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, _session, envelope):
        if server.fault in REFUSALS:
            return REFUSALS[server.fault]
        self.delivered.append((envelope.mail_from, list(envelope.rcpt_tos), envelope.content))
        if server.fault == "hang after DATA":
            await asyncio.sleep(3600)
        if server.fault == "drop after DATA":
            server.transport.abort()
        return "250 taken"


class Connection(smtp.SMTP):
    """aiosmtpd's, which may also leave."""
    fault = ""

    @smtp.syntax("DATA")
    async def smtp_DATA(self, arg):
        if self.fault == "drop before DATA":
            self.transport.abort()
            return
        if self.fault == "drop in DATA":
            await self.push("354 go on")
            await self._reader.readline()
            await self._reader.readline()
            self.transport.abort()
            return
        await super().smtp_DATA(arg)


class Loopback(controller.Controller):
    """The server in a thread of its own."""

    def factory(self):
        return Connection(self.handler, hostname="loopback", enable_SMTPUTF8=False)


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def start(handler, port):
    """A server on `port`; also on one that another has just left."""
    for attempt in range(100):
        server = Loopback(handler, hostname="127.0.0.1", port=port, ready_timeout=60)
        try:
            server.start()
            return server
        except OSError:
            if attempt == 99:
                raise
            time.sleep(0.1)
    raise AssertionError("unreachable")
