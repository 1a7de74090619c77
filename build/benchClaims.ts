/** `npm run bench:claims`: the labelled claims and articles against the judge, as a confusion table with every miss. `--data DIR`. Exit code 1 where anything is falsely supported. */
import { parseArgs } from 'node:util'
import { VERDICTS, type Verdict } from '#domain/claim.ts'
import { labelledClaims } from '../tests/claims/labelled.ts'
import { foundIn, isRight, labelledArticles, withoutPosts } from '../tests/claims/labelledArticles.ts'
import { claimJudge } from './claimEvidence.ts'

const { values: options } = parseArgs({ options: { data: { type: 'string', default: 'data' } } })
const { judgeText } = await claimJudge(options.data)
const started = performance.now()

const table = new Map<string, number>()
const kinds = new Map<string, { right: number; all: number }>()
const misses: string[] = []
let falselySupported = 0
const heldOutCount = { right: 0, all: 0 }
for (const { file, text, kind, expected, language, date, heldOut } of labelledClaims()) {
  const judged = withoutPosts(judgeText(text, { date, language }))
  const got = expected.map((_, place) => judged[place]?.verdict ?? 'not-testable')
  const right = expected.every((verdict, place) => verdict === got[place]) && (expected.length > 1 || judged.every(({ verdict }) => verdict !== 'supported' || expected[0] === 'supported' || expected[0] === 'one-side'))
  const count = kinds.get(kind) ?? { right: 0, all: 0 }
  if (heldOut) { heldOutCount.all++; heldOutCount.right += Number(right) }
  kinds.set(kind, { right: count.right + Number(right), all: count.all + 1 })
  expected.forEach((verdict, place) => table.set(`${verdict} ${got[place]!}`, (table.get(`${verdict} ${got[place]!}`) ?? 0) + 1))
  const wronglySupported = expected.some((verdict, place) => got[place] === 'supported' && verdict !== 'supported')
  falselySupported += Number(wronglySupported)
  if (!right) misses.push(`${file}, ${kind}: ${text}\n    expected ${expected.join(', ')}; got ${judged.map(({ claim, verdict }) => `${verdict} (${claim.words}: ${claim.measure ?? claim.kind} ${claim.area ?? '?'}–${claim.counterpart ?? '?'} ${claim.product ?? ''} ${claim.period ?? '?'}; ${claim.doubts.join(' ')})`).join(' | ')}`)
}

const short: Readonly<Record<Verdict, string>> = { 'supported': 'supp', 'one-side': 'one', 'close': 'close', 'definition': 'defin', 'contradicted': 'contra', 'no-evidence': 'none', 'not-testable': 'untest' }
console.log(`${'expected \\ got'.padEnd(16)}${VERDICTS.map(verdict => short[verdict].padStart(8)).join('')}`)
for (const row of VERDICTS) console.log(`${row.padEnd(16)}${VERDICTS.map(column => String(table.get(`${row} ${column}`) ?? '·').padStart(8)).join('')}`)
console.log('')
for (const [kind, { right, all }] of [...kinds].sort(([a], [b]) => (a < b ? -1 : 1))) console.log(`${kind.padEnd(18)} ${right} of ${all}`)
for (const miss of misses) console.log(`\n✗ ${miss}`)
const all = [...kinds.values()].reduce((sum, one) => sum + one.all, 0)
console.log(`\n${all - misses.length} of ${all} right (${((100 * (all - misses.length)) / all).toFixed(1)} %), ${falselySupported} falsely supported, ${Math.round(performance.now() - started)} ms`)
console.log(`of them held out or open: ${heldOutCount.right} of ${heldOutCount.all} right (${((100 * heldOutCount.right) / heldOutCount.all).toFixed(1)} %)`)
for (const article of labelledArticles()) {
  const found = foundIn(article, judgeText(article.text, article))
  const wrong = found.filter(one => !isRight(one))
  falselySupported += wrong.filter(({ got }) => got === 'supported').length
  console.log(`\narticle ${article.id}${article.open ? ' (of an open kind)' : ''}: ${found.length - wrong.length} of ${found.length} right`)
  for (const { words, expected, got } of wrong) console.log(`  ✗ ${words}: expected ${expected.join(' or ')}; got ${got}`)
}
process.exitCode = falselySupported > 0 ? 1 : 0
