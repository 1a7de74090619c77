import { memo, useMemo } from 'react'
import type { NamedSpan } from '#claims/namesIn.ts'
import type { JudgedClaim } from '#domain/claim.ts'
import { useCore } from '#facts/useCore.ts'
import { useWords } from '#language/useWords.ts'
import { RecordLink } from '#records/RecordLink.tsx'
import type { Language } from '#schema/vocabulary.ts'
import { WEIGHT } from '#views/VerdictName.tsx'
import { markedPieces, type MarkedPiece } from './markedPieces.ts'
import style from '#views/claims.module.css'

interface MarkedTextProps {
  text: string
  language: Language
  claims: readonly JudgedClaim[]
  names: readonly NamedSpan[]
}

/** The reader's text with each testable claim marked and numbered, and each record linked where it is first named. */
export const MarkedText = memo(function MarkedText({ text, language, claims, names }: MarkedTextProps) {
  const words = useWords('claims')
  const pieces = useMemo(() => markedPieces(text, claims, firstOfEach(names)), [text, claims, names])
  return (
    <div className={style.text} role="region" aria-label={words.markedText} tabIndex={0} lang={language}>
      {pieces.map(piece => {
        const { start, claim, endsClaim } = piece
        if (claim === null) return <Named key={start} piece={piece} />
        const { verdict } = claims[claim]!
        return (
          <mark key={start} className={style[WEIGHT[verdict]]}>
            <Named piece={piece} />
            {endsClaim && (
              <a id={`t-${claim + 1}`} href={`#claim-${claim + 1}`} className={style.number} aria-label={words.claimNumber(claim + 1, words.verdicts[verdict])}>
                {claim + 1}
              </a>
            )}
          </mark>
        )
      })}
    </div>
  )
})

function firstOfEach(names: readonly NamedSpan[]): NamedSpan[] {
  const met = new Set<string>()
  return names.filter(({ role, id }) => !met.has(role + id) && met.add(role + id))
}

function Named({ piece: { name, text } }: { piece: MarkedPiece }) {
  const { dyad } = useCore()
  if (!name) return text
  const { role, id } = name
  if (role === 'place') return <RecordLink to="timeline" choices={{ query: id }}>{text}</RecordLink>
  if (role !== 'area') return <RecordLink to={`${role === 'person' ? 'people' : 'organisations'}/${id}`} choices={{}}>{text}</RecordLink>
  return id === dyad.first || id === dyad.second ? <RecordLink to={`countries/${id.toLowerCase()}`} choices={{}}>{text}</RecordLink> : text
}
