import { Fragment } from 'react'
import type { JudgedClaim } from '#domain/claim.ts'
import type { Core } from '#domain/compiled.ts'
import { useCore } from '#facts/useCore.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import type { Language } from '#schema/vocabulary.ts'
import { Said } from '#ui/Said.tsx'
import { partsOf } from './claimText.ts'

/** What a claim was read as, in one line. Words of the text are quoted in its language; where that is not the page's, the document that they were found to mean stands by its title. */
export function ReadAs({ judged: { claim, evidence }, language }: { judged: JudgedClaim; language: Language }) {
  const core = useCore()
  const format = useFormat()
  const words = useWords('claims')
  const meant = language === core.language ? undefined : soleDocument(evidence, core)
  return partsOf(claim, { core, format, words }).map(({ text, quoted }, index) => (
    <Fragment key={index}>
      {index > 0 && ' · '}
      {!quoted ? text : meant ? <Said text={meant.title} /> : <q lang={language}>{text}</q>}
    </Fragment>
  ))
}

function soleDocument(evidence: readonly string[], { agreements }: Core) {
  const [only, ...others] = agreements.filter(({ id }) => evidence.includes(id))
  return others.length === 0 ? only : undefined
}
