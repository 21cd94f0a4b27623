#!/usr/bin/python3
"""A session as it is lived: planned, announced, opened, signed in to by phone, at the desk and without a network,
closed; everything through the server, held against its description.
usage: sign_in_test.py XUEJI"""

import datetime
import hashlib
import hmac
import http.client
import json
import os
import sys
import unittest
import urllib.parse

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from api_client import Client  # noqa: E402
from sample_case import SampleCase  # noqa: E402

OFFICE = datetime.timezone(datetime.timedelta(hours=8))


class SignIn(SampleCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.clients = {role: cls.log_in(role) for role in ("secretary", "unit_admin", "leader", "member")}

    def state(self, role, key, kind, fact):
        unit = self.accounts[role]["unit"]
        answer = self.clients[role].post("/api/v1/entries", {"entries": [{"kind": kind, "fact": {"unit": unit, **fact}}]},
                                         fields={"Idempotency-Key": key})
        self.assertEqual(answer.status, 201, answer)

    def first_event(self, client, path):
        connection = http.client.HTTPConnection("127.0.0.1", self.server.port, timeout=60)
        cookies = "; ".join(f"{name}={value}" for name, value in client.cookies.items())
        connection.request("GET", path, headers={"Cookie": cookies})
        answer = connection.getresponse()
        self.assertEqual(answer.getheader("Content-Type"), "text/event-stream")
        data = b""
        while not data.startswith(b"data: "):
            data = answer.readline()
        connection.close()
        return json.loads(data[6:])

    def test_a_session_is_lived(self):
        unit = self.accounts["secretary"]["unit"]
        secretary, admin, member = (self.clients[role] for role in ("secretary", "unit_admin", "member"))
        now = datetime.datetime.now(OFFICE)
        self.state("secretary", "plan", "session_planned",
                   {"session": "L1", "date": now.date().isoformat(), "start": "23:59", "theme": "学习全会精神",
                    "content": "通读公报", "place": "三楼会议室", "forms": ["discussion"]})
        self.state("secretary", "announce", "session_announced", {"session": "L1"})
        self.state("secretary", "open", "session_opened", {"session": "L1"})
        path = f"/api/v1/units/{unit}/sessions/L1"

        screen = secretary.get(path + "/display").json
        self.assertEqual(self.first_event(secretary, path + "/display/events")["session"], "L1")
        symbol = secretary.get(path + "/display/symbol.svg")
        self.assertTrue(symbol.body.startswith(b"<svg"), symbol)
        code = urllib.parse.parse_qs(urllib.parse.urlparse(screen["link"]).query)["c"][0]

        stranger = Client(self.server.port, self.description)
        ticket = stranger.post("/api/v1/sign-in/tickets", {"code": code})
        self.assertEqual((ticket.status, ticket.json["theme"]), (201, "学习全会精神"))
        signed_in = member.post("/api/v1/sign-in", {"ticket": ticket.json["ticket"]})
        self.assertEqual(signed_in.status, 201, signed_in)
        self.assertEqual(signed_in.json["grade"], "C")
        again = member.post("/api/v1/sign-in", {"ticket": ticket.json["ticket"]})
        self.assertEqual((again.status, again.json["record"]), (200, signed_in.json["record"]))
        self.assertEqual(member.get(path + "/display").status, 403)

        preview = admin.get(path + "/closing").json
        missing = [mark["member"] for mark in preview["marks"] if mark["status"] == "absent"]
        self.assertGreater(len(missing), 2, preview)
        marked = admin.post(path + "/desk-marks", {"members": missing[:1]})
        self.assertEqual((marked.status, marked.json["marked"][0]["grade"]), (201, "A"))

        pack = admin.post(path + "/desk-packs").json
        at = pack["issued"]
        text = "\n".join((pack["desk"], "1", missing[1], at))
        item = {"client": "1", "member": missing[1], "at": at,
                "signature": hmac.new(pack["key"].encode(), text.encode(), hashlib.sha256).hexdigest()}
        queue = {name: pack[name] for name in ("desk", "marked_by", "issued")} | {"items": [item]}
        for outcome in ("taken", "before"):
            answer = admin.post(path + "/desk-queues", queue)
            self.assertEqual([one["outcome"] for one in answer.json["answers"]], [outcome], answer)

        body = {"effect": "形成三条措施", "head_count": 3}
        closed = admin.post(path + "/closing", body, fields={"Idempotency-Key": "close"})
        self.assertEqual(closed.status, 201, closed)
        self.assertEqual(admin.post(path + "/closing", body, fields={"Idempotency-Key": "close"}).status, 200)
        held = secretary.get("/api/v1/sessions", query={"q": "学习全会精神", "session": "L1"})
        self.assertEqual(held.status, 200, held)

        link = member.post("/api/v1/me/subscription/calendar")
        self.assertEqual(link.status, 201, link)
        feed = stranger.get(urllib.parse.urlparse(link.json["link"]).path)
        self.assertIn("学习全会精神", feed.body.decode())


if __name__ == "__main__":
    unittest.main(verbosity=2)
