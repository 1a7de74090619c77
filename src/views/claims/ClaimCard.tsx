import { memo, useState } from 'react'
import type { Parts } from '#claims/withParts.ts'
import type { Claim, JudgedClaim } from '#domain/claim.ts'
import { useWords } from '#language/useWords.ts'
import type { Observation } from '#schema/observation.ts'
import type { Language } from '#schema/vocabulary.ts'
import { ClaimFinding } from '#views/ClaimFinding.tsx'
import { ReadAs } from '#views/ReadAs.tsx'
import { VerdictName } from '#views/VerdictName.tsx'
import { ClaimParts } from './ClaimParts.tsx'
import style from '#views/claims.module.css'

interface ClaimCardProps {
  index: number
  judged: JudgedClaim
  asRead: Claim | undefined
  language: Language
  rows: ReadonlyMap<string, Observation>
  onSet: (index: number, claim: Claim, parts: Parts) => void
}

/** One claim of the reader's text: its words, what they were read as, the verdict and why. Its parts unfold to be set by hand. */
export const ClaimCard = memo(function ClaimCard({ index, judged, asRead, language, rows, onSet }: ClaimCardProps) {
  const words = useWords('claims')
  const [opened, setOpened] = useState(false)
  const { claim, verdict } = judged
  const number = index + 1
  return (
    <li id={`claim-${number}`} className={style.card} tabIndex={-1}>
      {/* Who goes from heading to heading hears which claim it is; in sight its words follow. */}
      <h3 aria-label={`${words.claimNumber(number, words.verdicts[verdict])}. ${claim.words}`}>
        {verdict === 'not-testable' ? number : <a href={`#t-${number}`} aria-label={words.backToText(number)}>{number}</a>} <VerdictName verdict={verdict} />
      </h3>
      <q lang={language}>{claim.words}</q>
      <span role="status" className="unseen">{asRead && words.claimNumber(number, words.verdicts[verdict])}</span>
      <ClaimFinding judged={judged} rows={rows} language={language} />
      {claim.kind !== 'statement' && (
        <details onToggle={toggle => toggle.currentTarget.open && setOpened(true)}>
          <summary>
            {words.readAs}: <ReadAs judged={judged} language={language} />
            {asRead && ` (${words.setByHand})`}
          </summary>
          {/* Hundreds of options, made for those who look. */}
          {opened && <ClaimParts claim={claim} asRead={asRead} onSet={parts => onSet(index, claim, parts)} />}
        </details>
      )}
    </li>
  )
})
