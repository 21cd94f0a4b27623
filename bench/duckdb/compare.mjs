// The attendance sums of 10,000 units × 100 members × 12 sessions in DuckDB on one thread, then all measures of as many
// units by evaluation_bench, in turns. What matters is the ratio; the goal is 6.
//   npm ci && node compare.mjs ../../build/bench/bench/evaluation_bench
import { execFileSync } from 'node:child_process'
import { DuckDBInstance } from '@duckdb/node-api'

const bench = process.argv[2]
if (!bench) {
  console.error('usage: node compare.mjs PATH/evaluation_bench')
  process.exit(2)
}

const UNITS = 10_000
const ROUNDS = 5

const instance = await DuckDBInstance.create(':memory:', { threads: '1' })
const db = await instance.connect()
// Statuses as the bench's world has them: 0 unmarked, 1–4 attended, 5 leave, 6 absent, 7 exempt.
await db.run(`CREATE TABLE mark AS
  SELECT (i // 1200)::INTEGER AS unit, (i // 100 % 12)::UTINYINT AS session_number, (i % 100)::UTINYINT AS member,
         (CASE WHEN dice < 3 THEN 5 WHEN dice = 3 THEN 6 WHEN dice = 4 THEN 2 WHEN dice = 5 THEN 3
               WHEN dice = 6 THEN 7 ELSE 1 END)::UTINYINT AS status
  FROM (SELECT range AS i, hash(range) % 100 AS dice FROM range(${UNITS * 1200}))`)
const SUMS = `SELECT unit, count(*) FILTER (status <> 7), count(*) FILTER (status BETWEEN 1 AND 4),
  count(*) FILTER (status = 5), count(*) FILTER (status = 6), count(*) FILTER (status = 0)
  FROM mark GROUP BY unit`

async function duckdbOnce() {
  const before = process.hrtime.bigint()
  await (await db.run(SUMS)).fetchAllChunks()
  return Number(process.hrtime.bigint() - before) / 1e6
}

function oursOnce() {
  const report = execFileSync(bench, ['--benchmark_filter=^AllMeasures/10000', '--benchmark_format=json'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  return JSON.parse(report).benchmarks[0].real_time
}

const median = (values) => values.sort((a, b) => a - b)[values.length >> 1]
const duckdb = []
const ours = []
await duckdbOnce()
for (let round = 0; round < ROUNDS; ++round) {
  duckdb.push(await duckdbOnce())
  ours.push(oursOnce())
}
const [theirs, mine] = [median(duckdb), median(ours)]
console.log(`DuckDB, five sums of attendance: ${theirs.toFixed(1)} ms`)
console.log(`all measures:                    ${mine.toFixed(1)} ms`)
console.log(`ratio:                           ${(theirs / mine).toFixed(1)}`)
