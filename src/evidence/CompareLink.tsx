import { Link } from 'react-router'
import { useCore } from '#facts/useCore.ts'
import { useWords } from '#language/useWords.ts'
import type { Observation } from '#schema/observation.ts'
import { flowOf } from '#selectors/tradeStatements.ts'
import { STATEMENTS_ANCHOR, statementSelection } from '#url/mirrorSelection.ts'
import { useViewHref } from '#url/useViewHref.ts'
import style from './EvidenceSheet.module.css'

/** To all statements of the same quantity on one axis. The trade page has those of trade between the two, total or by product. */
export function CompareLink({ of }: { of: Observation }) {
  const { dyad } = useCore()
  const words = useWords('evidence')
  const hrefOf = useViewHref()
  const pair = [dyad.first, dyad.second]
  if (!of.measure.startsWith('trade.') || of.counterpart === null || !pair.includes(of.area) || !pair.includes(of.counterpart)) return null
  const flow = flowOf(of, dyad)
  return (
    <p className={style.note}>
      <Link to={`${hrefOf('trade', { ...(flow && { flow }), selected: statementSelection(of.id) })}#${STATEMENTS_ANCHOR}`}>{words.compare}</Link>
    </p>
  )
}
