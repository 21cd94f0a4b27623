#!/usr/bin/python3
"""The server as its users meet it: the program is started on the sample province, people log in, read, write, are
refused, and a killed server comes back with everything that it had acknowledged.
usage: flow_test.py XUEJI"""

import json
import os
import re
import signal
import sys
import unittest

import openpyxl

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from api_client import Client  # noqa: E402
from sample_case import SampleCase, run  # noqa: E402

PERIOD = {"from": "2026-01-01", "to": "2026-12-31"}
# What lists must be asked with.
ASKED = {"/api/v1/figures": PERIOD, "/api/v1/search": {"q": "学习"}, "/api/v1/search/studied": {"q": "学习"}}


class Flow(SampleCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.clients = {role: cls.log_in(role) for role in cls.accounts}

    def test_nobody_gets_in_without_logging_in(self):
        stranger = Client(self.server.port, self.description)
        for _, method, names, operation in self.description.operations:
            path = names.pattern[1:-1].replace("[^/]+", "x").replace("\\", "")
            if operation.get("security") == [] or not path.startswith("/api/"):
                continue
            answer = stranger.send(method.upper(), path, described=False)
            self.assertIn(answer.status, (400, 401), f"{method} {path}: {answer}")

    def test_every_list_answers_every_role_as_it_is_described(self):
        for role, client in self.clients.items():
            for _, method, names, _ in self.description.operations:
                path = names.pattern[1:-1].replace("\\", "")
                if method != "get" or "[^/]+" in path or not path.startswith("/api/v1/"):
                    continue
                answer = client.get(path, query=ASKED.get(path))
                self.assertIn(answer.status, (200, 403, 404), f"{role} {path}: {answer}")

    def test_a_foreign_page_writes_nothing(self):
        client = self.log_in("unit_admin")
        body = {"entries": [{"kind": "fact_withdrawn", "fact": {"unit": self.unit(), "kind": "paper_filed", "key": ["x"]}}]}
        key = {"Idempotency-Key": "foreign"}
        self.assertEqual(client.post("/api/v1/entries", body, fields={**key, "Origin": "https://evil.example"}).status, 403)
        client.csrf = None
        self.assertEqual(client.post("/api/v1/entries", body, fields=key).status, 403)

    def test_a_figure_opens_to_the_records_that_it_counts(self):
        client = self.clients["secretary"]
        figures = client.get("/api/v1/figures", query=PERIOD).json
        self.assertEqual([unit["code"] for unit in figures["units"]], [self.unit()])
        opened = client.get(f"/api/v1/figures/{self.unit()}/sessions_held", query=PERIOD).json
        self.assertEqual(len(opened["records"]), figures["units"][0]["measures"]["sessions_held"]["value"])

    def test_the_superior_orders_a_report_and_fetches_it(self):
        client = self.clients["superior"]
        started = client.post("/api/v1/reports", {**PERIOD, "variant": "internal", "formats": ["docx", "json"]})
        self.assertEqual(started.status, 202, started)
        job = started.json
        events = client.get(f"/api/v1/jobs/{job['id']}/events")  # ends with the job
        self.assertIn(b"event: job", events.body)
        job = client.get(f"/api/v1/jobs/{job['id']}").json
        self.assertEqual(job["state"], "done", job)
        docx = client.get(job["files"][0]["href"])
        self.assertEqual(docx.body[:2], b"PK")
        self.assertIn("attachment", docx.fields["Content-Disposition"])
        self.assertEqual(self.clients["secretary"].get(f"/api/v1/jobs/{job['id']}").status, 404)

    def test_a_file_is_for_who_may_see_a_fact_that_names_it(self):
        client = self.clients["unit_admin"]
        stored = client.post("/api/v1/files", "发言稿".encode())
        self.assertEqual(stored.status, 201, stored)
        path = f"/api/v1/files/{stored.json['sha256']}"
        self.assertEqual(client.get(path).status, 404, "no fact names it yet")
        session = client.get("/api/v1/sessions", query={"limit": 1}).json["items"][0]["fact"]
        member = client.get("/api/v1/memberships", query={"limit": 1}).json["items"][0]["fact"]
        speech = {"unit": self.unit(), "session": session["session"], "member": member["member"], "speech_kind": "keynote",
                  "title": "谈体会", "file": {"path": "附件/发言稿.txt", "sha256": stored.json["sha256"]}}
        done = client.post("/api/v1/entries", {"entries": [{"kind": "speech_given", "fact": speech}]},
                           fields={"Idempotency-Key": "speech"})
        self.assertEqual(done.status, 201, done)
        self.assertEqual(client.get(path).body.decode(), "发言稿")
        self.assertEqual(self.clients["system_admin"].get(path).status, 404)

    def bring(self, client, unit, change=lambda book: None):
        """Uploads the unit's workbook of the sample, changed, with the files that it names; the upload's id."""
        for folder, _, names in os.walk(os.path.join(self.scratch.name, "returns")):
            if "报送表.xlsx" not in names:
                continue
            book = openpyxl.load_workbook(os.path.join(folder, "报送表.xlsx"))
            if unit not in {cell.value for row in book["单位"].iter_rows() for cell in row}:
                continue
            change(book)
            changed = os.path.join(self.scratch.name, "changed.xlsx")
            book.save(changed)
            upload = client.post("/api/v1/uploads").json["id"]
            for below, _, files in os.walk(folder):
                for name in files:
                    source = changed if name == "报送表.xlsx" else os.path.join(below, name)
                    path = os.path.join("单位", os.path.relpath(os.path.join(below, name), folder))
                    with open(source, "rb") as file:
                        put = client.post(f"/api/v1/uploads/{upload}/files", file.read(), query={"path": path})
                    self.assertEqual(put.status, 201, put)
            return upload
        self.fail(f"no workbook of {unit}")

    def finished(self, client, started):
        self.assertEqual(started.status, 202, started)
        client.get(f"/api/v1/jobs/{started.json['id']}/events")
        job = client.get(f"/api/v1/jobs/{started.json['id']}").json
        self.assertEqual(job["state"], "done", job)
        return job

    def test_a_workbook_is_looked_through_cell_by_cell_and_then_imported(self):
        client = self.clients["unit_admin"]

        def rename_first_session(book):
            sheet = book["场次"]
            headings = [cell.value for cell in sheet[1]]
            row = next(row for row in range(2, sheet.max_row + 1) if "示例" not in {cell.value for cell in sheet[row]})
            sheet.cell(row, headings.index("主题") + 1).value = "改过的主题"

        upload = self.bring(client, self.unit(), rename_first_session)
        preview = self.finished(client, client.post(f"/api/v1/uploads/{upload}/preview", {}))
        self.assertEqual(preview["result"]["corrected"], 1, preview["result"])
        rows = [json.loads(line) for line in client.get(preview["files"][0]["href"]).body.decode().splitlines()]
        corrected = [row for row in rows if row["fate"] == "corrected"]
        self.assertEqual(len(corrected), 1)
        changed = [cell for cell in corrected[0]["cells"] if cell.get("changed")]
        self.assertEqual([(cell["heading"], cell["text"]) for cell in changed], [("主题", "改过的主题")])
        before = client.get("/api/v1/sessions", query={"q": "改过的主题"}).json["total"]
        self.assertEqual(before, 0, "a preview records nothing")
        self.finished(client, client.post(f"/api/v1/uploads/{upload}/import", {}))
        self.assertEqual(client.get("/api/v1/sessions", query={"q": "改过的主题"}).json["total"], 1)

    def test_nobody_imports_for_another_unit(self):
        superior = self.clients["superior"]
        others = [item["fact"]["unit"] for item in superior.get("/api/v1/units").json["items"]
                  if item["fact"]["unit"] != self.unit()]
        client = self.clients["unit_admin"]
        upload = self.bring(client, others[0])
        report = self.finished(client, client.post(f"/api/v1/uploads/{upload}/import", {}))["result"]
        self.assertEqual(report["accepted"] + report["corrected"], 0)
        self.assertIn("unit.unknown", {problem["code"] for problem in report["problems"]})

    def state(self, role, kind, fact, status=201):
        """One entry by the holder of the role."""
        body = {"entries": [{"kind": kind, "fact": {"unit": self.unit(), **fact}}]}
        key = {"Idempotency-Key": f"{role} {kind} {json.dumps(fact, sort_keys=True)}"}
        answer = self.clients[role].post("/api/v1/entries", body, fields=key)
        self.assertEqual(answer.status, status, f"{role} {kind}: {answer}")
        return answer.json

    def member_of(self, role):
        return self.clients[role].get("/api/v1/me").json["account"]["member"]

    def test_a_session_is_planned_announced_and_leave_from_it_decided(self):
        session, member = "LIVE1", self.member_of("member")
        plan = {"session": session, "date": "2099-03-05", "start": "09:00", "theme": "专题学习", "forms": ["discussion"]}
        self.state("member", "session_planned", plan, 403)
        self.state("secretary", "session_planned", plan)
        self.state("secretary", "session_opened", {"session": session}, 409)
        self.state("secretary", "session_announced", {"session": session})
        leave = {"session": session, "member": member, "category": "sick", "reason": "住院"}
        self.state("secretary", "leave_requested", leave, 403)
        self.state("member", "leave_requested", leave)
        decision = {"session": session, "member": member, "approved": True}
        self.state("member", "leave_decided", decision, 403)
        self.state("unit_admin", "leave_decided", decision, 404)
        self.state("leader", "leave_decided", decision)
        request = self.clients["member"].get(f"/api/v1/leave-requests/{self.unit()}/{session}/{member}").json
        self.assertEqual(request["progress"]["state"], "approved")
        self.assertEqual(request["progress"]["approver"], self.member_of("leader"))
        overview = f"/api/v1/units/{self.unit()}/sessions/{session}/overview"
        for role in ("secretary", "leader", "member", "unit_admin", "superior"):
            whole = self.clients[role].get(overview, query={"history": "true"}).json
            self.assertEqual(whole["stage"], "announced", role)
            self.assertIn("effect", whole["missing"])
        self.assertNotIn("住院", json.dumps(self.clients["secretary"].get(overview).json, ensure_ascii=False))
        self.assertEqual(self.clients["system_admin"].get(overview).status, 404)
        proposed = self.state("secretary", "session_cancelled", {"session": session, "reason": "改期"}, 202)
        confirmed = self.clients["leader"].post(f"/api/v1/proposals/{proposed['proposal']}/confirmation")
        self.assertEqual(confirmed.status, 201, confirmed)
        self.assertEqual(self.clients["member"].get(overview).json["stage"], "cancelled")

    def test_what_was_acknowledged_outlives_a_kill(self):
        client = self.clients["unit_admin"]
        fact = {"unit": self.unit(), "member": "KILL1", "name": "新任成员", "role": "invited", "from": "2026-03-01"}
        body = {"entries": [{"kind": "member_seated", "fact": fact}]}
        done = client.post("/api/v1/entries", body, fields={"Idempotency-Key": "kill"})
        self.assertEqual(done.status, 201, done)
        self.server.stop(signal.SIGKILL)
        self.server.start()
        found = client.get("/api/v1/operations/kill")
        self.assertEqual(found.json["first"], done.json["first"], "the session and the key are still known")
        again = client.post("/api/v1/entries", body, fields={"Idempotency-Key": "kill"})
        self.assertEqual((again.status, again.json["repeated"]), (200, True))
        run("verify", "--data", self.data)

    def test_the_auditor_alone_reads_what_happened_at_the_door(self):
        path = "/api/v1/security-events"
        events = self.clients["auditor"].get(path)
        self.assertEqual(events.status, 200, events)
        self.assertTrue(events.json["items"])
        for role in ("system_admin", "security_admin", "superior", "secretary"):
            self.assertIn(self.clients[role].get(path).status, (403, 404), role)

    def test_the_start_page_leads_nowhere_in_vain(self):
        stranger = Client(self.server.port, self.description)
        links = re.findall(r'(?:href|src)="(/[^"]*)"', stranger.get("/", described=False).body.decode())
        self.assertTrue(links)
        for link in links:
            self.assertEqual(stranger.get(link, described=False).status, 200, link)

    def test_health_is_told_to_everybody(self):
        stranger = Client(self.server.port, self.description)
        for path in ("/healthz", "/readyz"):
            self.assertEqual(stranger.get(path, described=False).status, 200)
        self.assertEqual(stranger.get("/api/v1/openapi.json").json, self.description.document)
        self.assertIn(b"xueji_journal_records", stranger.get("/metrics", described=False).body)


if __name__ == "__main__":
    unittest.main(verbosity=2)
