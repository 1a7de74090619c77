/** `npm run --silent claims -- FILE [--date 2021-11-25] [--lang en] [--source ID-OR-URL] [--data DIR] [--pair ID] [--json]`: judges every claim of a text. "-" reads standard input. */
import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { LANGUAGES, type Language } from '#schema/vocabulary.ts'
import { languageOf } from '#claims/languageOf.ts'
import { claimJudge } from './claimEvidence.ts'
import { arithmeticInWords, recordsInWords, VERDICT_WORDS } from './claimsInEnglish.ts'

const { values: options, positionals: [file] } = parseArgs({
  allowPositionals: true,
  options: { date: { type: 'string' }, lang: { type: 'string' }, source: { type: 'string' }, data: { type: 'string', default: 'data' }, pair: { type: 'string' }, json: { type: 'boolean', default: false } },
})

function stop(message: string): never {
  console.error(message)
  process.exit(2)
}

if (!file) stop('Which text? npm run --silent claims -- FILE [--date 2021-11-25] [--lang en] [--source ID-OR-URL] [--json]')
if (options.date !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(options.date)) stop(`--date "${options.date}" is no day such as 2021-11-25`)
if (options.lang !== undefined && !LANGUAGES.includes(options.lang as Language)) stop(`--lang "${options.lang}" is none of ${LANGUAGES.join(', ')}`)

const text = await readFile(file === '-' ? '/dev/stdin' : file, 'utf8').catch(() => stop(`${file} cannot be read`))
const judgeText = await claimJudge(options.data, options.pair)
const judged = judgeText(text, { date: options.date ?? null, language: (options.lang as Language | undefined) ?? languageOf(text), source: options.source })

const rows = judged.map(({ claim, verdict, evidence, arithmetic }) => ({
  sentence: claim.sentence, span: claim.span, words: claim.words, kind: claim.kind, measure: claim.measure, area: claim.area, counterpart: claim.counterpart, product: claim.product, period: claim.period, basePeriod: claim.basePeriod,
  value: claim.value, unit: claim.unit, bound: claim.bound, verdict: VERDICT_WORDS[verdict], evidence, doubts: claim.doubts, arithmetic: { ...arithmetic, text: arithmeticInWords(arithmetic) },
}))
if (options.json) console.log(JSON.stringify(rows, null, 1))
else {
  for (const row of rows) {
    const { verdict, words, arithmetic, doubts } = row
    console.log([`${verdict.toUpperCase()}: ${words}`, arithmetic.text, ...recordsInWords(row), ...(doubts.length > 0 ? [`unsure of: ${doubts.join(', ')}`] : [])].join('\n  '))
  }
  console.log(`${rows.length} statements, ${rows.filter(({ verdict }) => verdict !== VERDICT_WORDS['not-testable']).length} can be tested`)
}
