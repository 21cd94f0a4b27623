// Looks after the description of the API:
//   node check.mjs lint api.json            every rule of Redocly's recommended set, and examples against schemas
//   node check.mjs types api.json types.ts  writes the page's types
//   node check.mjs facts api.json facts.ts  writes what kinds of facts there are, with their members, for lists and forms
import { readFile, writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { resolve } from "node:path";
import { createConfig, lintFromString } from "@redocly/openapi-core";
import openapiTS, { astToString } from "openapi-typescript";

const rules = {
  "info-license-strict": "error",
  "no-ambiguous-paths": "off", // fixed segments win over parameters, by the router's rule
  "no-invalid-media-type-examples": "error",
  "no-invalid-parameter-examples": "error",
  "no-unused-components": "error",
  "operation-4xx-response": "error",
  "operation-operationId": "error",
  "operation-summary": "error",
  "no-server-example.com": "error",
  "tag-description": "off",
};

async function lint(file) {
  const source = await readFile(file, "utf8");
  const config = await createConfig({ extends: ["recommended"], rules });
  const problems = await lintFromString({ source, absoluteRef: resolve(file), config });
  for (const { ruleId, message, location } of problems)
    console.error(`${ruleId}: ${message} at ${location.map((place) => place.pointer).join(", ")}`);
  return problems.length === 0;
}

async function writeTypes(file, out) {
  const tree = await openapiTS(pathToFileURL(resolve(file)), { alphabetize: true });
  const head = "// Written from the server's own description of its API (xueji openapi); not by hand.\n\n";
  await writeFile(out, head + astToString(tree));
  return true;
}

const referred = (schema) => schema.$ref?.split("/").pop();

// How the page shows and asks for one member of a fact.
function describeMember(name, schema, required) {
  const item = schema.items ?? schema;
  const reference = referred(item) ?? referred(schema);
  const type =
    reference === "Attachment" ? "file"
    : reference === "PlanTopicRef" ? "plan_topic"
    : item.enum ? "choice"
    : item.format === "date" ? "date"
    : item.pattern?.includes("[0-5][0-9]") ? "time"
    : item.type === "boolean" ? "flag"
    : item.type === "integer" || item.type === "number" ? "number"
    : (item.maxLength ?? 0) > 1000 ? "text" : "code";
  return { name, label: schema.description ?? (name === "unit" ? "单位" : name), type, many: schema.type === "array", required,
    values: item.enum ?? [] };
}

// Every list of facts: its kind, its place, its key, its members in the order of the sheet.
function describeFacts(api) {
  const facts = [];
  for (const [path, { get }] of Object.entries(api.paths)) {
    const listed = get?.responses?.["200"]?.content?.["application/json"]?.schema?.properties?.items?.items;
    if (!get?.operationId.startsWith("list_") || !referred(listed ?? {})?.startsWith("Listed")) continue;
    const schema = api.components.schemas[referred(listed).slice("Listed".length)];
    const one = Object.keys(api.paths).find((other) => other.startsWith(`${path}/{`) && !other.endsWith("/history"));
    const key = [...one.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
    const kind = api.components.schemas[referred(listed)].properties.kind.const;
    const members = Object.entries(schema.properties)
      .map(([name, member]) => describeMember(name, member, (schema.required ?? []).includes(name)));
    facts.push({ kind, place: path.slice("/api/v1/".length), title: schema.title, key, members });
  }
  return facts;
}

async function writeFacts(file, out) {
  const facts = describeFacts(JSON.parse(await readFile(file, "utf8")));
  const text = JSON.stringify;
  const lines = facts.map(({ kind, place, title, key, members }) => `  {
    kind: ${text(kind)}, place: ${text(place)}, title: ${text(title)}, key: ${text(key)},
    members: [\n${members.map((member) => `      ${text(member)},\n`).join("")}    ],
  },\n`);
  await writeFile(out, `// Written from the server's own description of its API (xueji openapi); not by hand.
import type { FactKind } from './fact_kind'

export const factKinds: readonly FactKind[] = [
${lines.join("")}]
`);
  return true;
}

const [verb, file, out] = process.argv.slice(2);
const verbs = { lint, types: writeTypes, facts: writeFacts };
const done = await verbs[verb]?.(file, out);
process.exit(done ? 0 : 1);
