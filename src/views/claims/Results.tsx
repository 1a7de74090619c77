import { useContext, useEffect, useMemo, useRef, useState } from 'react'
import type { Parts } from '#claims/withParts.ts'
import { VERDICTS, type Claim, type JudgedClaim } from '#domain/claim.ts'
import { useCore } from '#facts/useCore.ts'
import { today } from '#language/today.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { CopyButton } from '#takeaway/CopyButton.tsx'
import { ProvenanceContext } from '#takeaway/Provenance.ts'
import { useViewHref } from '#url/useViewHref.ts'
import type { AskedText } from '#views/AskedText.ts'
import { coversText, partsText } from '#views/claimText.ts'
import { CoverageLine } from '#views/CoverageLine.tsx'
import { heldRecords } from '#views/namedRecords.ts'
import { ClaimCard } from './ClaimCard.tsx'
import { aboutText, claimsAsTable, claimsAsText, notesOf } from './copiedClaims.ts'
import { CopyTextLink } from './CopyTextLink.tsx'
import type { Found } from './deskMessages.ts'
import { MarkedText } from './MarkedText.tsx'
import { recordSources } from './recordSources.ts'
import type { Given } from './useDesk.ts'
import type { ClaimEvidence } from './useEvidence.ts'
import { usePrinting } from './usePrinting.ts'
import style from '#views/claims.module.css'

/** So many cards are drawn at first, and again at each press. */
const PAGE = 40

interface ResultsProps {
  given: Given
  /** The text with what was set by hand of it. */
  asked: AskedText
  found: Found
  /** Something else stands in the form by now. */
  isOther: boolean
  asRead: ReadonlyMap<number, Claim>
  evidence: ClaimEvidence
  onSet: (index: number, claim: Claim, parts: Parts) => void
}

/** The text with its marks beside its claims, and what can be taken of them. */
export function Results({ given: { article, again }, asked, found: { claims, names, upTo, stopped }, isOther, asRead, evidence, onSet }: ResultsProps) {
  const core = useCore()
  const format = useFormat()
  const words = useWords('claims')
  const basket = useWords('basket')
  const hrefOf = useViewHref()
  const provenance = useContext(ProvenanceContext)
  const heading = useRef<HTMLHeadingElement>(null)
  const [all, setAll] = useState(false)
  const [most, setMost] = useState(PAGE)
  const printing = usePrinting()
  useEffect(() => {
    if (!again) heading.current?.focus()
  }, [again])
  const counts = useMemo(() => Object.fromEntries(VERDICTS.map(verdict => [verdict, claims.filter(one => one.verdict === verdict).length])), [claims])
  // A claim that somebody sets by hand stays in sight, whatever becomes of it.
  const isListed = ({ verdict }: JudgedClaim, index: number) => verdict !== 'not-testable' || asRead.has(index)
  const listed = claims.flatMap((judged, index) => (all || isListed(judged, index) ? [{ judged, index }] : []))
  const addressOf = (path: string) => `${location.origin}${hrefOf(path, { release: core.release })}`
  const telling = () => ({
    addressOf: (source: string, row: string) => `${addressOf(`sources/${source}`)}#o-${row}`,
    recordsOf: (judged: JudgedClaim) => heldRecords(judged, core, format).map(record => ({ ...record, address: addressOf(`${record.kind}/${record.id}`), sources: recordSources(record, evidence) })),
    words: basket, claims: words, format, today: today(), rows: evidence.rows, provenance: provenance!, text: asked, readAs: (claim: Claim) => partsText(claim, { core, format, words }),
    covers: ({ claim, verdict, arithmetic }: JudgedClaim) => (verdict === 'not-testable' ? '' : coversText(claim, arithmetic.covers, { core, format, words })),
  })
  const numbered = () => listed.map(({ judged, index }) => ({ ...judged, number: index + 1 }))
  const about = aboutText(asked, { claims: words, format })
  const untestable = claims.filter((judged, index) => !isListed(judged, index)).length
  // A claim's number in the text leads to its card, drawn or not.
  const reveal = (press: { readonly target: EventTarget }) => {
    const number = /^#claim-(\d+)$/.exec((press.target as Element).closest('a')?.getAttribute('href') ?? '')?.[1]
    const place = listed.findIndex(({ index }) => index === Number(number) - 1)
    if (place >= most) setMost(Math.ceil((place + 1) / PAGE) * PAGE)
  }
  return (
    <section aria-labelledby="found">
      <h2 id="found" ref={heading} tabIndex={-1}>
        {words.results}
      </h2>
      <p role="status" className={`${style.other} no-print`}>{isOther && words.otherText}</p>
      <CoverageLine counts={counts} />
      {about && <p className={style.about}>{about}</p>}
      {stopped && <p role="status">{words.stoppedAt(format.number(upTo), format.number(asked.text.length))}</p>}
      <div className={`${style.buttons} no-print`}>
        <CopyButton name={words.copyTable} copied={() => claimsAsTable(numbered(), telling())} />
        <CopyButton name={words.copyText} copied={() => ({ text: claimsAsText(numbered(), telling()) })} />
        <CopyTextLink asked={asked} />
      </div>
      <div className={style.beside}>
        <div onClickCapture={reveal}>
          <MarkedText text={asked.text} language={article.language} claims={claims} names={names} />
        </div>
        <div>
          {listed.length === 0 && <p>{words.nothingTestable}</p>}
          <ol>
            {listed.slice(0, printing ? listed.length : most).map(({ judged, index }) => (
              <ClaimCard key={index} index={index} judged={judged} asRead={asRead.get(index)} language={article.language} rows={evidence.rows} onSet={onSet} />
            ))}
          </ol>
          {listed.length > most && <button type="button" className={`${style.button} no-print`} onClick={() => setMost(most + PAGE)}>{words.showMore(Math.min(PAGE, listed.length - most))}</button>}
          {untestable > 0 && (
            <label className="no-print">
              <input type="checkbox" checked={all} onChange={change => setAll(change.target.checked)} /> {words.showAlso(untestable)}
            </label>
          )}
        </div>
      </div>
      {printing && (
        <section className={style.sources}>
          <h3>{words.sources}</h3>
          <ol>
            {[...notesOf(listed.map(({ judged }) => judged), telling()).values()].map(({ id, statement, note }) => <li key={id}>{statement}. {note}</li>)}
          </ol>
        </section>
      )}
    </section>
  )
}
