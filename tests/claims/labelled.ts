import { readdirSync, readFileSync } from 'node:fs'
import { VERDICTS, type Verdict } from '#domain/claim.ts'
import type { Language } from '#schema/vocabulary.ts'

/** A statement in our own words with the verdict that a careful reader of the data would give. */
export interface Labelled {
  readonly file: string
  readonly text: string
  /** What is right or wrong about it: "true", "rounded", "wrong year" … */
  readonly kind: string
  /** Of its first claim, or of all its claims in order. */
  readonly expected: readonly Verdict[]
  readonly language: Language
  readonly date: string
  /** Left out of the 95 in 100: by a hand that knew neither the rules nor the other claims and never tuned on ("held-out-…"), or ways of speaking that are not read well yet ("open-…"). */
  readonly heldOut: boolean
}

const FOLDER = 'tests/claims/labelled'

export function labelledClaims(): Labelled[] {
  return readdirSync(FOLDER).sort().flatMap(file => {
    const { language, date, heldOut = false, claims } = JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')) as {
      language: Language; date: string; heldOut?: boolean; claims: { text: string; kind: string; expected?: string; expectedAll?: string[]; date?: string }[]
    }
    return claims.map(({ text, kind, expected, expectedAll, date: own }) => {
      const verdicts = expectedAll ?? [expected!]
      for (const verdict of verdicts) if (!VERDICTS.includes(verdict as Verdict)) throw new Error(`${file}: "${verdict}" is no verdict`)
      return { file, text, kind, expected: verdicts as Verdict[], language, date: own ?? date, heldOut }
    })
  })
}
