import { Link } from 'react-router'
import { useCore } from '#facts/useCore.ts'
import { useWords } from '#language/useWords.ts'
import type { Observation } from '#schema/observation.ts'
import { flowOf } from '#selectors/tradeStatements.ts'
import { selecting, STATEMENTS_ANCHOR } from '#url/tradeSelection.ts'
import { useChoices } from '#url/useChoices.ts'
import { usePlace } from '#url/usePlace.ts'
import { useViewHref } from '#url/useViewHref.ts'
import style from './EvidenceSheet.module.css'

/** To all statements of the same quantity on one axis. The trade page has those of trade between the two, total or by product. */
export function CompareLink({ of }: { of: Observation }) {
  const { dyad } = useCore()
  const words = useWords('evidence')
  const hrefOf = useViewHref()
  const { path } = usePlace()
  const { chosen, hrefWith } = useChoices()
  const pair = [dyad.first, dyad.second]
  if (!of.measure.startsWith('trade.') || of.counterpart === null || !pair.includes(of.area) || !pair.includes(of.counterpart)) return null
  const flow = flowOf(of, dyad)
  // On the trade page itself nothing else that is chosen is let go of.
  const here = path === 'trade'
  const choices = { ...(flow && { flow }), selected: selecting(here ? chosen.selected : null, { statement: of.id }) }
  return (
    <p className={style.note}>
      <Link to={`${here ? hrefWith(choices) : hrefOf('trade', choices)}#${STATEMENTS_ANCHOR}`}>{words.compare}</Link>
    </p>
  )
}
