import { readFile } from 'node:fs/promises'
import { languageOf } from '#claims/languageOf.ts'
import { claimJudge } from './claimEvidence.ts'
import { claimsAsked, USAGE } from './claimsAsked.ts'
import { arithmeticInWords, recordsInWords, VERDICT_WORDS } from './claimsInEnglish.ts'
import { Refusal } from './Refusal.ts'

/** What is printed of the judged text, and beside it what whoever asked should know. */
export interface ClaimsReport {
  readonly report: string
  readonly notes: readonly string[]
}

/** Judges the text that the words of the command name. What they get wrong is a `Refusal`. */
export async function claimsReport(words: readonly string[]): Promise<ClaimsReport> {
  const { file, date, language, source, data, pair, json, help } = claimsAsked(words)
  if (help) return { notes: [], report: USAGE }
  const text = await textOf(file)
  const { judgeText, hasSource, sourcesFile } = await claimJudge(data, pair)
  const notes: string[] = []
  if (source !== undefined && !hasSource(source)) {
    const unknown = `--source "${source}" is no source here: each stands with its id and its address in ${sourcesFile}`
    // A text may stand at an address that the data do not know; an id is theirs alone.
    if (!/^https?:\/\//.test(source)) throw new Refusal(unknown)
    notes.push(`${unknown}. The text is judged as one from elsewhere`)
  }
  const rows = judgeText(text, { date, language: language ?? languageOf(text), source }).map(({ claim, verdict, evidence, arithmetic }) => ({
    sentence: claim.sentence, span: claim.span, words: claim.words, kind: claim.kind, measure: claim.measure, area: claim.area, counterpart: claim.counterpart, product: claim.product, period: claim.period, basePeriod: claim.basePeriod,
    value: claim.value, unit: claim.unit, bound: claim.bound, verdict: VERDICT_WORDS[verdict], evidence, doubts: claim.doubts, arithmetic: { ...arithmetic, text: arithmeticInWords(arithmetic) },
  }))
  if (json) return { notes, report: JSON.stringify(rows, null, 1) }
  const lines = rows.map(row => {
    const { verdict, words: said, arithmetic, doubts } = row
    return [`${verdict.toUpperCase()}: ${said}`, arithmetic.text, ...recordsInWords(row), ...(doubts.length > 0 ? [`unsure of: ${doubts.join(', ')}`] : [])].join('\n  ')
  })
  return { notes, report: [...lines, `${rows.length} ${rows.length === 1 ? 'statement' : 'statements'}, ${rows.filter(({ verdict }) => verdict !== VERDICT_WORDS['not-testable']).length} can be tested`].join('\n') }
}

async function textOf(file: string): Promise<string> {
  const bytes = await readFile(file === '-' ? '/dev/stdin' : file).catch(() => {
    throw new Refusal(`${file} cannot be read`)
  })
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // Judged all the same, it would be found to hold nothing that can be tested.
    throw new Refusal(`${file} is no text in UTF-8: save it so, or convert it with iconv -t UTF-8`)
  }
}
