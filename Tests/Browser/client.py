"""Somebody signed in who speaks HTTP without a browser."""

import http.client
import re
import urllib.parse

from desk import PASSWORD


class Client:
    """Keeps a connection and a session; each thread needs its own (`twin`)."""

    def __init__(self, place, cookie=None, token=None):
        self.place, self.cookie, self.token = place, cookie, token
        self.connection = http.client.HTTPConnection(place.removeprefix("http://"), timeout=120)

    def twin(self):
        return Client(self.place, self.cookie, self.token)

    def ask(self, method, path, body=None, headers=None, is_chunked=False):
        """The status, the headers and the text; 0 when the connection broke."""
        headers = {"Cookie": self.cookie or ""} | (headers or {})
        try:
            self.connection.request(method, path, body, headers, encode_chunked=is_chunked)
            answer = self.connection.getresponse()
            text = answer.read().decode("utf-8", "replace")
        except (OSError, http.client.HTTPException):
            self.connection.close()
            return 0, {}, ""
        if "Set-Cookie" in answer.headers:
            self.cookie = answer.headers["Set-Cookie"].split(";")[0]
        return answer.status, answer.headers, text

    def get(self, path):
        return self.ask("GET", path)

    def post(self, path, **fields):
        body = urllib.parse.urlencode(fields | {"form-token": self.token})
        return self.ask("POST", path, body, {"Content-Type": "application/x-www-form-urlencoded"})

    def sign_in(self, link):
        """Chooses a password by a one-time link."""
        self.read_token(link)
        status, _, text = self.post(link, password=PASSWORD, again=PASSWORD)
        assert status == 303, text
        self.read_token("/account")
        return self

    def read_token(self, path):
        self.token = re.search(r'form-token" value="([^"]*)', self.get(path)[2])[1]
