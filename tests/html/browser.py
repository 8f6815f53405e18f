"""Headless Chromium, driven through the pipe of its DevTools: one browser, one page at a time.

    with Browser() as browser:
        page = browser.open(path, width=360, height=780, dark=True)
        page.value("document.title")     # evaluated in spite of the page's policy
        page.screenshot(file)
        page.pdf(file)
        page.events                      # what the console and the network told

The browser has a folder of its own for everything, no network, and dies with the test.
"""
# SPDX-License-Identifier: MIT
import base64
import collections
import json
import os
import pathlib
import select
import shutil
import signal
import subprocess
import tempfile
import time

CHROMIUM = shutil.which("chromium")
ANSWER_SECONDS = 300


class BrowserError(Exception):
    pass


class Page:
    def __init__(self, browser, target, session):
        self.browser = browser
        self.target = target
        self.session = session
        self.events = []

    def call(self, method, **parameters):
        return self.browser.call(method, parameters, self)

    def value(self, expression):
        answer = self.call("Runtime.evaluate", expression=expression, returnByValue=True,
                           awaitPromise=True)
        if "exceptionDetails" in answer:
            raise BrowserError(json.dumps(answer["exceptionDetails"]))
        return answer["result"].get("value")

    def screenshot(self, file):
        """Of the whole page, however long."""
        answer = self.call("Page.captureScreenshot", format="png", captureBeyondViewport=True)
        pathlib.Path(file).write_bytes(base64.b64decode(answer["data"]))

    def pdf(self, file):
        answer = self.call("Page.printToPDF", preferCSSPageSize=True, printBackground=False)
        pathlib.Path(file).write_bytes(base64.b64decode(answer["data"]))

    def roles(self):
        """The names of all that a screen reader meets, by role."""
        found = collections.defaultdict(list)
        for node in self.call("Accessibility.getFullAXTree")["nodes"]:
            if not node.get("ignored"):
                found[node.get("role", {}).get("value")].append(node.get("name", {}).get("value", ""))
        return found

    def close(self):
        self.browser.call("Target.closeTarget", {"targetId": self.target})

    def look(self, width, height, dark):
        self.call("Emulation.setDeviceMetricsOverride", width=width, height=height,
                  deviceScaleFactor=1, mobile=width < 600)
        self.call("Emulation.setEmulatedMedia", media="",
                  features=[{"name": "prefers-color-scheme", "value": "dark" if dark else "light"}])


class Browser:
    def __init__(self):
        self.folder = tempfile.TemporaryDirectory(prefix="peer-browser-", ignore_cleanup_errors=True)
        to_read, self.to_browser = os.pipe()
        self.from_browser, to_write = os.pipe()

        def places():
            # Chromium reads descriptor 3 and writes 4; either may be taken by the other's pipe.
            reads, writes = os.dup(to_read), os.dup(to_write)
            high_reads, high_writes = 63, 64
            os.dup2(reads, high_reads)
            os.dup2(writes, high_writes)
            os.dup2(high_reads, 3)
            os.dup2(high_writes, 4)

        arguments = [CHROMIUM, "--headless=new", "--remote-debugging-pipe", "--no-first-run",
                     "--disable-gpu", "--disable-extensions", "--disable-background-networking",
                     "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage",
                     "--no-default-browser-check", "--hide-scrollbars", "--lang=en",
                     "--host-resolver-rules=MAP * ~NOTFOUND",
                     f"--user-data-dir={self.folder.name}/profile"]
        if os.geteuid() == 0:
            arguments.append("--no-sandbox")
        home = {"HOME": self.folder.name, "XDG_CONFIG_HOME": self.folder.name,
                "XDG_CACHE_HOME": self.folder.name, "PATH": os.environ["PATH"], "TZ": "UTC",
                "LC_ALL": "C.UTF-8"}
        self.log = open(os.path.join(self.folder.name, "log"), "wb")
        self.process = subprocess.Popen(arguments, env=home, stdin=subprocess.DEVNULL,
                                        stdout=self.log, stderr=self.log, close_fds=False,
                                        preexec_fn=places, start_new_session=True)
        os.close(to_read)
        os.close(to_write)
        self.number = 0
        self.bytes = b""
        self.pages = {}

    def __enter__(self):
        return self

    def __exit__(self, *_):
        try:
            os.killpg(self.process.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
        self.process.wait()
        os.close(self.to_browser)
        os.close(self.from_browser)
        self.log.close()
        self.folder.cleanup()

    def said(self):
        return pathlib.Path(self.folder.name, "log").read_text(errors="replace")[-2000:]

    def message(self, until):
        while b"\0" not in self.bytes:
            left = until - time.monotonic()
            if left <= 0 or not select.select([self.from_browser], [], [], left)[0]:
                raise BrowserError("the browser does not answer\n" + self.said())
            more = os.read(self.from_browser, 1 << 20)
            if not more:
                raise BrowserError("the browser has ended\n" + self.said())
            self.bytes += more
        text, self.bytes = self.bytes.split(b"\0", 1)
        return json.loads(text)

    def next_answer(self, until):
        message = self.message(until)
        if "method" in message and message.get("sessionId") in self.pages:
            self.pages[message["sessionId"]].events.append(message)
        return message

    def call(self, method, parameters=None, page=None):
        self.number += 1
        request = {"id": self.number, "method": method, "params": parameters or {}}
        if page:
            request["sessionId"] = page.session
        os.write(self.to_browser, json.dumps(request).encode() + b"\0")
        until = time.monotonic() + ANSWER_SECONDS
        while True:
            message = self.next_answer(until)
            if message.get("id") == self.number:
                if "error" in message:
                    raise BrowserError(f"{method}: {message['error']}")
                return message["result"]

    def wait_for(self, page, method):
        until = time.monotonic() + ANSWER_SECONDS
        while not any(event["method"] == method for event in page.events):
            self.next_answer(until)

    def open(self, path, width=1280, height=900, dark=False):
        target = self.call("Target.createTarget", {"url": "about:blank"})["targetId"]
        session = self.call("Target.attachToTarget", {"targetId": target, "flatten": True})
        page = Page(self, target, session["sessionId"])
        self.pages[page.session] = page
        for domain in ("Page", "Runtime", "Log", "Network"):
            page.call(domain + ".enable")
        page.look(width, height, dark)
        page.events.clear()
        page.call("Page.navigate", url=pathlib.Path(path).resolve().as_uri())
        self.wait_for(page, "Page.loadEventFired")
        return page
