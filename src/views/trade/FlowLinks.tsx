import { Fragment } from 'react'
import { Link } from 'react-router'
import { useCore } from '#facts/useCore.ts'
import { useWords } from '#language/useWords.ts'
import { useChoices } from '#url/useChoices.ts'
import { flowName } from '#views/flowName.ts'

/** The same page for each direction of trade by itself. */
export function FlowLinks() {
  const core = useCore()
  const vocabulary = useWords('vocabulary')
  const { hrefWith } = useChoices()
  return (['forth', 'back'] as const).map((flow, index) => (
    <Fragment key={flow}>
      {index > 0 && ' · '}
      <Link to={hrefWith({ flow })}>{flowName(flow, core, vocabulary)}</Link>
    </Fragment>
  ))
}
