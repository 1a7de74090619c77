import type { Arithmetic, Judgement, Reason, Trial, Verdict } from '#domain/claim.ts'

export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  'supported': 'supported', 'one-side': 'supported by one side only', 'close': 'close', 'definition': 'depends on the definition',
  'contradicted': 'contradicted', 'no-evidence': 'no evidence here', 'not-testable': 'not testable',
}

const REASON_WORDS: Readonly<Record<Reason, string>> = {
  'fits': 'what is stated fits the claim as rounded', 'sides-differ': 'one side’s count fits, the other side’s does not', 'near': 'near what is stated, but not inside what the claim covers',
  'definitions-differ': 'true under one definition or count and not under another', 'part-year': 'stated for a part of the year, not for the whole', 'nothing-fits': 'nothing stated for it fits', 'nothing-stated': 'nothing is stated here for exactly this',
  'own-source': 'only the article itself, or a report of its very day, states it', 'unsure': 'the sentence leaves open what exactly is meant', 'forecast': 'a plan, a wish or a forecast',
  'opinion': 'no figure, date or fact to test', 'record-agrees': 'the record agrees', 'record-differs': 'the record says otherwise', 'not-then': 'the record has this post, and does not tell whether it was held on that day', 'too-coarse': 'the claim, or what is stated, is rounded too far to tell',
}

const end = (value: number | null) => (value === null ? '…' : String(value))
const number = (value: number | null) => end(value === null ? null : Math.round(value * 1000) / 1000)
const interval = ({ low, high }: { low: number | null; high: number | null }) => `${end(low)} to ${end(high)}`

function trialInWords({ measure, area, counterpart, period, reporter, compiler, value, unit, bound, covers, method, fit }: Trial): string {
  const who = [reporter, compiler].filter(Boolean).join(', ') || 'nobody named'
  return `${measure} ${area}–${counterpart ?? '…'} ${period} (${who}): ${bound ? `${bound} ` : ''}${number(value)} ${unit}${method === 'stated' ? '' : `${covers.low === covers.high ? '' : `, as rounded ${number(covers.low)} to ${number(covers.high)}`}, worked out (${method})`}: ${fit}`
}

/** A verdict's arithmetic in a line or more of English. */
export function arithmeticInWords({ covers, trials, beside, near, reason }: Arithmetic): string {
  return [
    REASON_WORDS[reason],
    ...(covers ? [`the claim covers ${interval(covers)}`] : []),
    ...trials.map(trialInWords),
    ...beside.map(trial => `beside: ${trialInWords(trial)}`),
    ...(near.length > 0 ? [`records near it: ${near.join(', ')}`] : []),
  ].join('; ')
}

/** The records that a verdict rests on, each with its own sentence of the matter; none where figures are held against each other. */
export function recordsInWords({ evidence, arithmetic: { trials, quotes } }: Pick<Judgement, 'evidence' | 'arithmetic'>): string[] {
  if (trials.length > 0) return []
  return evidence.map(record => {
    const quote = quotes.find(({ id }) => id === record)
    return `record ${record}${quote ? `: “${quote.text}”` : ''}`
  })
}
