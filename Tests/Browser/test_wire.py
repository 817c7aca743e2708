"""What no browser sends: broken, slow and oversized requests, to the program itself by its socket."""

import json
import re
import socket
import time
import urllib.parse

import pytest
from desk import PASSWORD, Desk

# Each stands in one request and nowhere in what the program logs.
SECRETS = ("sought-for-words", "somebody.unknown@example.test", "typed.password.here", "typed-note")


@pytest.fixture(scope="module")
def talkative():
    """A desk of its own, whose log leaves nothing out."""
    desk = Desk()
    desk.environment["ART30_LOG"] = "trace"
    try:
        yield desk.serve()
    finally:
        desk.end()


def connect(desk):
    place = urllib.parse.urlsplit(desk.place)
    return socket.create_connection((place.hostname, place.port), timeout=60)


def send(desk, request, patience=5):
    """All that comes back until the program closes, or says nothing for so many seconds."""
    with connect(desk) as line:
        line.settimeout(patience)
        answer = b""
        try:
            line.sendall(request)
            while part := line.recv(65536):
                answer += part
                if b"\r\n\r\n" in answer and b"Connection: close" not in request:
                    break
        except (TimeoutError, ConnectionError):
            pass
        return answer.decode("latin-1")


def status(answer):
    return int(answer.split(" ", 2)[1]) if answer else None


def page(desk, path, cookies=""):
    return send(desk, f"GET {path} HTTP/1.1\r\nHost: h\r\nCookie: {cookies}\r\nConnection: close\r\n\r\n".encode(), 60)


def submit(desk, path, fields, cookies):
    body = urllib.parse.urlencode(fields).encode()
    head = (
        f"POST {path} HTTP/1.1\r\nHost: h\r\nCookie: {cookies}\r\nConnection: close\r\n"
        f"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    return send(desk, head.encode() + body, 60)


def cookie(answer):
    return re.search(r"(?i)set-cookie: (__Host-art30-\w+=[^;]*)", answer)[1]


def token(answer):
    return re.search(r'form-token" value="(\w+)"', answer)[1]


def alive(desk):
    return status(page(desk, "/healthz")) == 200


BROKEN = {
    "two lengths": b"POST /sign-in HTTP/1.1\r\nHost: h\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\na",
    "length and chunks": b"POST /sign-in HTTP/1.1\r\nHost: h\r\nContent-Length: 5\r\n"
    b"Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    "a negative length": b"POST /sign-in HTTP/1.1\r\nHost: h\r\nContent-Length: -1\r\n\r\n",
    "a length beyond counting": b"POST /sign-in HTTP/1.1\r\nHost: h\r\nContent-Length: 99999999999999999999\r\n\r\n",
    "a bad chunk": b"POST /sign-in HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
    "a folded header": b"GET / HTTP/1.1\r\nHost: h\r\nA: b\r\n c\r\n\r\n",
    "a bare line feed": b"GET /sign-in HTTP/1.1\nHost: h\n\n",
    "NUL in a header": b"GET / HTTP/1.1\r\nHost: h\r\nA: \0\r\n\r\n",
    "a long header": b"GET / HTTP/1.1\r\nHost: h\r\nA: " + b"a" * 40_000 + b"\r\n\r\n",
    "many headers": b"GET / HTTP/1.1\r\nHost: h\r\n" + b"A: b\r\n" * 5000 + b"\r\n",
    "a long URL": b"GET /" + b"a" * 200_000 + b" HTTP/1.1\r\nHost: h\r\n\r\n",
    "no request": b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
    "a method of its own": b"BREW /sign-in HTTP/1.1\r\nHost: h\r\n\r\n",
}
ODD = {
    "no host": b"GET /sign-in HTTP/1.0\r\n\r\n",
    "another's URL": b"GET http://elsewhere.example/sign-in HTTP/1.1\r\nHost: h\r\n\r\n",
    "an asterisk": b"OPTIONS * HTTP/1.1\r\nHost: h\r\n\r\n",
    "a connection": b"CONNECT elsewhere.example:443 HTTP/1.1\r\nHost: h\r\n\r\n",
    "markup as host": b'GET /sign-in HTTP/1.1\r\nHost: "><script>x</script>\r\n\r\n',
    "bytes as path": b"GET /\xff\xfe/%ff%00 HTTP/1.1\r\nHost: h\r\n\r\n",
    "dots": b"GET /static/../../../etc/passwd HTTP/1.1\r\nHost: h\r\n\r\n",
    "hidden dots": b"GET /static/%2e%2e%2f%2e%2e%2fpasswd HTTP/1.1\r\nHost: h\r\n\r\n",
    "a broken cookie": b"GET / HTTP/1.1\r\nHost: h\r\nCookie: __Host-art30-session=\xff; ;=;a\r\n\r\n",
    "an upgrade": b"GET /sign-in HTTP/1.1\r\nHost: h\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n",
}


@pytest.mark.parametrize("what", BROKEN)
def test_what_is_no_request_is_refused(talkative, what):
    answer = send(talkative, BROKEN[what])
    assert not answer or 400 <= status(answer) < 500, answer[:200]
    assert alive(talkative)


@pytest.mark.parametrize("what", ODD)
def test_what_is_odd_is_answered(talkative, what):
    answer = send(talkative, ODD[what])
    assert status(answer) in (200, 303, 400, 404, 405), answer[:200]
    assert "<script" not in answer and "root:" not in answer
    assert alive(talkative)


def test_a_body_without_end_is_cut_off(talkative):
    with connect(talkative) as line:
        line.sendall(b"POST /sign-in HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n")
        chunk = b"10000\r\n" + b"a" * 65536 + b"\r\n"
        began = time.monotonic()
        with pytest.raises(OSError):
            while time.monotonic() - began < 10:
                line.sendall(chunk)
    assert alive(talkative)


def test_whoever_drips_is_shown_the_door(talkative):
    """A byte now and then, in the head and in the body: neither holds a connection for long."""
    lines = [connect(talkative), connect(talkative), connect(talkative)]
    lines[0].sendall(b"GET /sign-in HTTP/1.1\r\n")
    lines[1].sendall(b"POST /sign-in HTTP/1.1\r\nHost: h\r\nContent-Length: 100000\r\n\r\n")
    began, gone = time.monotonic(), set()
    while len(gone) < len(lines) and time.monotonic() - began < 60:
        for number, line in enumerate(lines):
            line.settimeout(0.2)
            try:
                # The third says nothing at all.
                if number < 2:
                    line.sendall(b"A")
                if not line.recv(65536):
                    gone.add(number)
            except TimeoutError:
                pass
            except OSError:
                gone.add(number)
        time.sleep(1)
    for line in lines:
        line.close()
    assert gone == {0, 1, 2}, f"only {gone} after {time.monotonic() - began:.0f} s"


def test_the_log_tells_no_secrets(talkative):
    desk = talkative
    opened = page(desk, desk.first_link)
    chosen = {"form-token": token(opened), "password": PASSWORD, "again": PASSWORD}
    session = cookie(submit(desk, desk.first_link, chosen, cookie(opened)))
    form = page(desk, "/sign-in")
    tried = {"form-token": token(form), "email": SECRETS[1], "password": SECRETS[2]}
    assert status(submit(desk, "/sign-in", tried, cookie(form))) == 422
    page(desk, f"/law?search={SECRETS[0]}", session)
    home = page(desk, "/account", session)
    fields = {"form-token": token(home), "language": "sv"}
    fields |= {"slug": "typed-note", "keeper": SECRETS[3], "seat": "SE"}
    submit(desk, "/all-registers", fields, session)
    made = submit(desk, "/registers/typed-note/calendar/feed", fields, session)
    feed = re.search(r"/calendar/([\w-]{43})\.ics", made)[1]
    assert status(page(desk, f"/calendar/{feed}.ics")) == 200
    page(desk, f"/registers/{SECRETS[0]}/today?search={SECRETS[0]}", session)
    submit(desk, "/sign-out", {"form-token": token(home)}, session)

    log = desk.log.read_text()
    lines = [json.loads(line) for line in log.splitlines()]
    assert len(lines) > 20 and all({"at", "level", "message"} <= set(line) for line in lines)
    own = (session.partition("=")[2], feed, desk.first_link, token(home), "Administrator")
    for secret in SECRETS + own:
        assert secret not in log, secret
