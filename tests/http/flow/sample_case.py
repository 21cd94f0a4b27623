"""The sample province on a server of its own, with an account for each role: what the tests of the running program start
from. The program's path is the first word of the command line."""

import base64
import hashlib
import hmac
import json
import os
import signal
import socket
import struct
import subprocess
import sys
import tempfile
import time
import unittest

from api_client import Client, Description

XUEJI = sys.argv.pop(1)


def run(*words):
    done = subprocess.run([XUEJI, *map(str, words)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{words}: {done.returncode}\n{done.stdout}\n{done.stderr}"
    return done.stdout


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def one_time_code(key, at=None):
    """RFC 6238 with its defaults."""
    step = int((at or time.time()) // 30)
    digest = hmac.new(base64.b32decode(key + "=" * (-len(key) % 8)), struct.pack(">Q", step), hashlib.sha1).digest()
    place = digest[-1] & 15
    return f"{(struct.unpack('>I', digest[place:place + 4])[0] & 0x7FFFFFFF) % 1_000_000:06d}"


class Server:
    options = ()

    def __init__(self, data):
        self.data, self.port = data, free_port()
        self.log = open(os.path.join(os.path.dirname(data), "server.log"), "ab")
        self.start()

    def start(self):
        self.process = subprocess.Popen([XUEJI, "serve", "--data", self.data, "--port", str(self.port), *self.options],
                                        stdout=subprocess.PIPE, stderr=self.log, text=True)
        assert "127.0.0.1" in self.process.stdout.readline(), "the server did not start; see its log"

    def stop(self, how=signal.SIGTERM):
        self.process.send_signal(how)
        code = self.process.wait(timeout=60)
        self.process.stdout.close()
        return code


class SampleCase(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.scratch = tempfile.TemporaryDirectory(prefix="xueji-http-")
        root = cls.scratch.name
        cls.data = os.path.join(root, "data")
        run("sample", os.path.join(root, "returns"), "--seed", 5, "--units", 5)
        run("import", "--data", cls.data, os.path.join(root, "returns"))
        accounts = json.loads(run("sample-accounts", "--data", cls.data, "--format", "json"))
        cls.accounts = {account["role"]: account for account in accounts}
        cls.description = Description(json.loads(run("openapi")))
        cls.server = Server(cls.data)

    @classmethod
    def tearDownClass(cls):
        code = cls.server.stop()
        cls.scratch.cleanup()
        assert code == 0, f"the server ended with {code}"

    @classmethod
    def log_in(cls, role):
        account = cls.accounts[role]
        client = Client(cls.server.port, cls.description)
        answer = client.post("/api/v1/login", {"login": account["login"], "password": account["password"]})
        assert answer.status == 200, f"{role}: {answer}"
        client.csrf = answer.json.get("csrf_token")
        if answer.json["stage"] == "factor_due":
            # The code of this half minute was used when the authenticator was bound: the next one is taken too.
            answer = client.post("/api/v1/login/factor", {"code": one_time_code(account["factor"], time.time() + 30)})
            assert answer.status == 200, f"{role}: {answer}"
            client.csrf = answer.json.get("csrf_token")
        assert answer.json["stage"] == "complete", f"{role}: {answer}"
        return client

    def unit(self):
        return self.accounts["secretary"]["unit"]
