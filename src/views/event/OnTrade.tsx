import { Link } from 'react-router'
import { useWords } from '#language/useWords.ts'
import { Section } from '#ui/Section.tsx'
import { useViewHref } from '#url/useViewHref.ts'
import { BeforeAfter } from '#views/BeforeAfter.tsx'
import type { BeforeAfterModel } from '#views/beforeAfterModel.ts'

/** Trade before and after the event, with the way to its mark on the curve. */
export function OnTrade({ model }: { model: BeforeAfterModel }) {
  const words = useWords('impact')
  const hrefOf = useViewHref()
  return (
    <Section id="trade" title={words.title}>
      <BeforeAfter model={model} />
      <p>
        <Link to={hrefOf('trade', { flow: model.flow, selected: model.event.id })}>{words.onCurve}</Link>
      </p>
    </Section>
  )
}
