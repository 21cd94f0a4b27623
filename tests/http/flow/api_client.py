"""A client that believes nothing: every request and every answer of the API tests is held against the
description that the program gives of itself (xueji openapi)."""

import http.client
import json
import re
import urllib.parse

from jsonschema import Draft202012Validator, RefResolver


class Description:
    """The operations and schemas of one OpenAPI document."""

    def __init__(self, document):
        self.document = document
        self.resolver = RefResolver("", document)
        self.operations = []
        for pattern, item in document["paths"].items():
            names = re.compile("^" + re.sub(r"\{[^/}]+\}", "[^/]+", pattern) + "$")
            fixed = sum(1 for segment in pattern.split("/") if not segment.startswith("{"))
            for method, operation in item.items():
                if method in ("get", "post", "put", "patch", "delete"):
                    self.operations.append((fixed, method, names, operation))
        self.operations.sort(key=lambda entry: -entry[0])

    def find(self, method, path):
        for _, known, names, operation in self.operations:
            if known == method.lower() and names.match(path):
                return operation
        return None

    def errors(self, schema, value):
        validator = Draft202012Validator(schema, resolver=self.resolver)
        return [f"{'/'.join(map(str, error.absolute_path))}: {error.message[:300]}" for error in validator.iter_errors(value)]


class Answer:
    def __init__(self, status, fields, body):
        self.status, self.fields, self.body = status, fields, body

    @property
    def json(self):
        return json.loads(self.body)

    def __repr__(self):
        return f"<{self.status} {self.body[:400]!r}>"


class Client:
    """One visitor. Keeps his cookie and token; `described` holds every exchange against the description."""

    def __init__(self, port, description, origin=None):
        self.port, self.description = port, description
        self.origin = origin or f"http://127.0.0.1:{port}"
        self.cookies, self.csrf, self.bearer = {}, None, None

    def send(self, method, path, body=None, query=None, fields=None, described=True):
        target = path if not query else path + "?" + urllib.parse.urlencode(query, doseq=True)
        sent = dict(fields or {})
        data = None
        if isinstance(body, bytes):
            data = body
            sent.setdefault("Content-Type", "application/octet-stream")
        elif body is not None:
            data = json.dumps(body, ensure_ascii=False).encode()
            sent.setdefault("Content-Type", "application/json")
        if self.cookies:
            sent.setdefault("Cookie", "; ".join(f"{name}={value}" for name, value in self.cookies.items()))
        if method not in ("GET", "HEAD"):
            sent.setdefault("Origin", self.origin)
            if self.csrf:
                sent.setdefault("X-CSRF-Token", self.csrf)
        if self.bearer:
            sent.setdefault("Authorization", "Bearer " + self.bearer)
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        connection.request(method, target, data, sent)
        raw = connection.getresponse()
        answer = Answer(raw.status, raw.headers, raw.read())
        connection.close()
        self._keep_cookies(answer)
        if described:
            self._hold(method, path, body, answer)
        return answer

    def _keep_cookies(self, answer):
        for line in answer.fields.get_all("Set-Cookie") or []:
            name, _, rest = line.partition("=")
            value = rest.split(";")[0]
            if value:
                self.cookies[name] = value
            else:
                self.cookies.pop(name, None)

    def _hold(self, method, path, body, answer):
        operation = self.description.find(method, path)
        if operation is None:
            assert answer.status in (401, 404, 405), f"{method} {path} is not described and gave {answer}"
            return
        if answer.status < 400 and body is not None and not isinstance(body, bytes):
            schema = operation["requestBody"]["content"]["application/json"]["schema"]
            wrong = self.description.errors(schema, body)
            assert not wrong, f"{method} {path} took what its description forbids: {wrong}"
        described = operation["responses"].get(str(answer.status)) or operation["responses"].get("default")
        assert described, f"{method} {path} gave {answer.status}, which is not described: {answer}"
        if "$ref" in described:
            described = self.description.resolver.resolve(described["$ref"])[1]
        content = described.get("content", {})
        kind = (answer.fields.get("Content-Type") or "").split(";")[0]
        if not content:
            assert not answer.body, f"{method} {path} gave a body that is not described: {answer}"
            return
        assert kind in content or "*/*" in content, f"{method} {path} gave {kind}; described are {list(content)}"
        if kind.endswith("json") and "schema" in content.get(kind, {}):
            wrong = self.description.errors(content[kind]["schema"], answer.json)
            assert not wrong, f"{method} {path} gave what its description forbids: {wrong}"

    def get(self, path, **options):
        return self.send("GET", path, **options)

    def post(self, path, body=None, **options):
        return self.send("POST", path, body, **options)
