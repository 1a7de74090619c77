/** `npm test`: types, lint, data, a fresh build, then every test, browser included. Ends with one line of counts; exit code 1 if anything failed. */
import { spawnSync } from 'node:child_process'
import { mkdir, readFile, rm } from 'node:fs/promises'

const REPORT = '.cache/tests.json'

const started = performance.now()
const secondsSince = (moment: number) => `${((performance.now() - moment) / 1000).toFixed(1)} s`
const outcomes: { name: string; passed: boolean; time: string }[] = []

/** Runs a script of package.json under the reader's eyes; says whether it went well. */
function run(name: string, script: string, ...rest: string[]): boolean {
  console.log(`\n── ${name}`)
  const moment = performance.now()
  const { status } = spawnSync('npm', ['run', '--silent', script, ...(rest.length > 0 ? ['--', ...rest] : [])], { stdio: 'inherit', shell: process.platform === 'win32' })
  outcomes.push({ name, passed: status === 0, time: secondsSince(moment) })
  return status === 0
}

/** Counts of the finished test run, or null when it ended before it could report. */
async function readReport(): Promise<{ passed: number; failed: number; skipped: number } | null> {
  const report = await readFile(REPORT, 'utf8').then(JSON.parse, () => null)
  return report && { passed: report.numPassedTests, failed: report.numFailedTests, skipped: report.numPendingTests + report.numTodoTests }
}

run('types', 'types')
run('lint', 'lint')
run('data', 'data:check')
const built = run('build', 'build')

await mkdir('.cache', { recursive: true })
await rm(REPORT, { force: true })
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`]
// Without a build there is nothing to open in a browser; the other tests can still tell why.
run('tests', built ? 'test:all' : 'test:unit', ...reporters)
const tests = (await readReport()) ?? { passed: 0, failed: 0, skipped: 0 }

console.log(`\n── summary, ${secondsSince(started)}`)
for (const { name, passed, time } of outcomes) console.log(`${passed ? '✓' : '✗'} ${name.padEnd(6)} ${time}`)
const failedSteps = outcomes.filter(({ name, passed }) => !passed && !(name === 'tests' && tests.failed > 0)).length
const passed = tests.passed + outcomes.filter(({ name, passed: well }) => well && name !== 'tests').length
const failed = tests.failed + failedSteps
console.log(`${passed} passed, ${failed} failed${tests.skipped > 0 ? `, ${tests.skipped} skipped` : ''}`)
process.exit(failed > 0 ? 1 : 0)
