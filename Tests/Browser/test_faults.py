"""What goes wrong around the desk while people work in it."""

import contextlib
import json
import socket
import subprocess
import threading
import time

import pytest
from client import Client
from desk import Desk
from program import ROOT

WRITES = 1_000
KILLS = 4
LIST = "/registers/example/activities"
NEW = "/registers/example/new/measure"
GAPS = "/registers/example/gaps"
DRAFT = {"book": "controller", "format": "pdf", "draft": "1", "language": "sv"}


@pytest.fixture(scope="module")
def own():
    """A desk of one's own, which may be broken, with somebody who may do anything in it."""
    desk = Desk()
    try:
        desk("apply", ROOT / "seeds/example.yaml")
        # So that there are gaps.
        sql(desk, "delete from engagement_agreement")
        desk.serve()
        desk.client = Client(desk.place).sign_in(desk.add("dpo", registers=["example"]))
        yield desk
    finally:
        desk.end()


@pytest.fixture(scope="module")
def dripping(own):
    """A form that is sent a byte a second from now on, to a service that nobody breaks meanwhile."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    serving = own.start("serve", "--port", port)
    assert str(port) in serving.stdout.readline()
    drip = Drip(port, own.client.cookie)
    drip.start()
    yield drip
    serving.terminate()
    serving.communicate(timeout=60)


class Drip(threading.Thread):
    def __init__(self, port, cookie):
        super().__init__(daemon=True)
        self.port, self.cookie, self.answer, self.took = port, cookie, b"", None

    def run(self):
        began = time.monotonic()
        with socket.create_connection(("127.0.0.1", self.port), timeout=1) as line:
            head = f"POST {NEW} HTTP/1.1\r\nHost: x\r\nCookie: {self.cookie}\r\nContent-Length: 500\r\n\r\n"
            line.sendall(head.encode())
            while not self.answer and time.monotonic() < began + 60:
                with contextlib.suppress(TimeoutError):
                    line.sendall(b"x")
                    self.answer = line.recv(65536)
        self.took = time.monotonic() - began


def sql(desk, text):
    """What the owner of the tables is answered."""
    conninfo = f"host={desk.environment['ART30_HOME']}/run user=art30 dbname=art30"
    command = ["psql", "-qXAt", "-v", "ON_ERROR_STOP=1", conninfo, "-c", f"set search_path=art30; {text}"]
    return subprocess.run(command, capture_output=True, text=True, check=True, timeout=60).stdout.strip()


@contextlib.contextmanager
def locked(desk, table):
    """Nobody else comes at the table meanwhile."""
    conninfo = f"host={desk.environment['ART30_HOME']}/run user=art30 dbname=art30"
    with subprocess.Popen(
        ["psql", "-qXAt", conninfo], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as holder:
        holder.stdin.write(f"begin; lock table art30.{table}; select 'held';\n")
        holder.stdin.flush()
        assert holder.stdout.readline() == "held\n"
        yield
        holder.stdin.write("rollback;\n")
        holder.stdin.close()


def until(holds, what):
    """Waits for what must come, however loaded the machine is."""
    latest = time.monotonic() + 60
    while not holds():
        assert time.monotonic() < latest, what
        time.sleep(0.02)


def until_held_up(desk):
    until(lambda: sql(desk, "select count(*) from pg_locks where not granted") != "0", "nobody waits")


def run(*works):
    """All at the same time; what each returns."""
    answers = [None] * len(works)

    def one(index):
        answers[index] = works[index]()

    threads = [threading.Thread(target=one, args=[index]) for index in range(len(works))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(120)
        assert not thread.is_alive()
    return answers


def measures(desk):
    return set(sql(desk, "select key from measure").split())


def whole(desk):
    """Each change stands in the log and in the register, or in neither; and the log holds."""
    added = sql(desk, "select count(*) from measure where key like 'write-%'")
    logged = sql(
        desk,
        "select coalesce(sum((detail ->> 'added')::int), 0) from audit"
        " where action = 'register-changed' and person_id is not null",
    )
    assert added == logged
    desk("audit", "verify")
    # What is kept of the register is what follows from it: as known from the end of time, live.
    def gaps(*more):
        return json.loads(desk("gaps", "--register", "example", "--format", "json", *more))["gaps"]

    assert gaps() == gaps("--known-at", "9999-01-01") != []


def test_killed_while_people_write(own, dripping):
    """kill -9, again and again, during a thousand writes: what was acknowledged is there."""
    numbers, lock, acknowledged = iter(range(WRITES)), threading.Lock(), []
    port = own.place.rsplit(":", 1)[1]

    def write():
        client = own.client.twin()
        while True:
            with lock:
                number = next(numbers, None)
            if number is None:
                return
            while (status := client.post(NEW, name=f"Write {number}")[0]) != 303:
                # Refused because it is there already: it was written, and nobody was told.
                if status == 422:
                    break
                assert status in (0, 503), status
                time.sleep(0.01)
            else:
                acknowledged.append(f"write-{number}")

    def kill():
        for round in range(KILLS):
            while len(acknowledged) < WRITES * (round + 1) // (KILLS + 1):
                time.sleep(0.005)
            own.serving.kill()
            own.serving.wait()
            told = list(acknowledged)
            assert set(told) <= measures(own)
            own.serve(port=port)

    def look():
        """So that conclusions are kept, and lost in the middle."""
        client = own.client.twin()
        while len(acknowledged) < WRITES * 0.9:
            assert client.get(GAPS)[0] in (0, 200, 503)

    run(write, write, write, write, look, kill)
    assert len(acknowledged) > WRITES * 0.9
    assert {f"write-{number}" for number in range(WRITES)} <= measures(own)
    whole(own)


def test_postgresql_restarts_under_load(own):
    stop, answers, acknowledged = threading.Event(), [], []

    def read():
        client = own.client.twin()
        while not stop.is_set():
            answers.append(client.get(LIST))

    def write():
        client = own.client.twin()
        number = 0
        while not stop.is_set():
            number += 1
            answer = client.post(NEW, name=f"Write under load {number}")
            answers.append(answer)
            if answer[0] == 303:
                acknowledged.append(f"write-under-load-{number}")

    def restart():
        probe = own.client.twin()
        until(lambda: acknowledged and len(answers) > 20, "no load")
        own("stop")
        try:
            status, headers, text = probe.get(LIST)
            assert status == 503 and headers["Retry-After"] and "<h1" in text
            # It runs, and says that it cannot serve.
            assert probe.get("/healthz")[0] == 200
            status, headers, _ = probe.get("/readyz")
            assert status == 503 and headers["Retry-After"]
            until(lambda: any(status == 503 for status, _, _ in answers), "nobody was refused")
        finally:
            own("start")
        # By itself, and at once.
        assert probe.get("/readyz")[0] == 200
        assert probe.get(LIST)[0] == 200
        before = len(acknowledged)
        until(lambda: len(acknowledged) > before, "nobody writes any more")
        stop.set()

    run(read, read, write, restart)
    assert {status for status, _, _ in answers} <= {200, 303, 503}
    refused = [headers for status, headers, _ in answers if status == 503]
    assert refused and all(headers["Retry-After"] for headers in refused)
    assert acknowledged and set(acknowledged) <= measures(own)
    whole(own)


def test_requests_under_way_end_well(own):
    """SIGTERM while a page waits for the database: it is sent whole, and then the service ends."""
    port = own.place.rsplit(":", 1)[1]

    # No page that was shown before: one that is kept waits for nobody.
    page = f"{LIST}?search=under+way"
    with locked(own, "activity"):
        thread = threading.Thread(target=lambda: answers.append(own.client.twin().get(page)))
        answers = []
        thread.start()
        until_held_up(own)
        own.serving.terminate()
        until(lambda: own.client.twin().get("/healthz")[0] == 0, "somebody new is let in")
        assert not answers
    thread.join(20)
    status, _, text = answers[0]
    assert status == 200 and text.rstrip().endswith("</html>")
    assert own.serving.wait(10) == 0
    own.serve(port=port)


def test_too_many_at_once_are_told_so(own):
    """One connection to PostgreSQL, and it is in use: nobody hangs."""
    port = own.place.rsplit(":", 1)[1]
    own.serving.terminate()
    own.serving.wait(10)
    own.serve("--connections", "1", port=port)
    with locked(own, "activity"):
        thread = threading.Thread(target=lambda: own.client.twin().get(f"{LIST}?search=in+use"))
        thread.start()
        until_held_up(own)
        began = time.monotonic()
        status, headers, text = own.client.twin().get("/registers/example/measures")
        assert status == 503 and headers["Retry-After"] and "<h1" in text
        assert time.monotonic() - began < 4
    thread.join(20)
    assert own.client.twin().get(LIST)[0] == 200
    own.serving.terminate()
    own.serving.wait(10)
    own.serve(port=port)


def test_what_is_too_large_is_refused(own):
    """By its word, and where it does not say how long it is."""
    large = b"x" * (1 << 20)
    status, _, text = own.client.twin().ask("POST", NEW, b"name=" + large)
    assert status == 413 and "<h1" in text
    chunked = {"Transfer-Encoding": "chunked"}
    status, _, _ = own.client.twin().ask("POST", NEW, iter([b"name=", large]), chunked, is_chunked=True)
    assert status == 413
    # What is no chunk is the sender's mistake.
    status, _, _ = own.client.twin().ask("POST", NEW, iter([b"name=x"]), chunked)
    assert status == 400
    assert own.client.twin().get(LIST)[0] == 200


def test_no_more_than_two_pdfs_are_drawn_at_a_time(own):
    """Each takes several hundred MiB."""
    drawn, stop = [0], threading.Event()

    def watch():
        while not stop.is_set():
            children = subprocess.run(
                ["pgrep", "-P", str(own.serving.pid), "-f", "print.py"],
                capture_output=True,
                text=True,
            )
            drawn.append(len(children.stdout.split()))
            time.sleep(0.02)

    watching = threading.Thread(target=watch)
    watching.start()
    answers = run(*[lambda: own.client.twin().post("/registers/example/export", **DRAFT)] * 5)
    stop.set()
    watching.join()
    statuses = sorted(status for status, _, _ in answers)
    assert statuses[:1] == [200] and set(statuses) == {200, 503}, statuses
    assert 0 < max(drawn) <= 2
    for status, headers, text in answers:
        assert status == 200 or (headers["Retry-After"] and "<h1" in text)
    assert own.client.twin().post("/registers/example/export", **DRAFT)[0] == 200


def test_a_form_that_drips_is_told_so(dripping):
    """Sent since the first test: whoever drips holds a socket for half a minute, no longer."""
    dripping.join(45)
    assert dripping.answer.startswith(b"HTTP/1.1 408"), (dripping.answer[:200], dripping.took)
    assert 25 < dripping.took < 45
