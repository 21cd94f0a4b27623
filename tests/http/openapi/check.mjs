// Looks after the description of the API:
//   node check.mjs lint api.json            every rule of Redocly's recommended set, and examples against schemas
//   node check.mjs types api.json types.ts  writes the page's types
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

const [verb, file, out] = process.argv.slice(2);
const done = verb === "lint" ? await lint(file) : verb === "types" && (await writeTypes(file, out));
process.exit(done ? 0 : 1);
