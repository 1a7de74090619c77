/** `npm run data:check`: everything wrong with the data, by file. `--data DIR`. Exit code 1 where there is an error. */
import { parseArgs } from 'node:util'
import { groupBy } from '#domain/groupBy.ts'
import { checkDyad } from '#facts/checkDyad.ts'
import { messageOf, type Problem } from '#facts/problem.ts'
import { dyadIdsIn, readDyad, UnreadableDyad } from '#facts/readDyad.ts'

const { values: options } = parseArgs({ options: { data: { type: 'string', default: 'data' } } })

async function problemsOf(dyadId: string): Promise<readonly Problem[]> {
  try {
    const authored = await readDyad(options.data, dyadId)
    const { observations, series, events, agreements, people, organisations, sources } = authored
    console.log(
      `${dyadId}: ${observations.length} observations, ${series.length} series with ${series.reduce((sum, { rows }) => sum + rows.length, 0)} rows, ${events.length} events, ` +
      `${agreements.length} agreements, ${people.length} people, ${organisations.length} organisations, ${sources.length} sources`,
    )
    return checkDyad(authored)
  } catch (fault) {
    if (fault instanceof UnreadableDyad) return fault.problems
    throw fault
  }
}

const ids = await dyadIdsIn(options.data)
// Pairs share the reference data, whose problems are told once.
const problems = new Map<string, Problem>()
for (const id of ids) for (const problem of await problemsOf(id)) problems.set(`${problem.severity} ${messageOf(problem)}`, problem)

const byFile = [...groupBy(problems.values(), ({ file }) => file)].sort(([a], [b]) => (a < b ? -1 : 1))
for (const [file, found] of byFile) {
  console.log(`\n${file}`)
  for (const problem of found) console.log(`  ${problem.severity}  ${messageOf(problem)}`)
}
const errors = [...problems.values()].filter(({ severity }) => severity === 'error').length
if (byFile.length > 0) console.log('')
for (const [file, found] of byFile) console.log(`${String(found.length).padStart(6)}  ${file}`)
console.log(ids.length === 0 ? `no pair under ${options.data}` : `${errors} errors, ${problems.size - errors} warnings in ${ids.length} pair${ids.length === 1 ? '' : 's'}`)
process.exitCode = errors > 0 || ids.length === 0 ? 1 : 0
