import { memo } from 'react'
import type { SourceEntry } from '#domain/compiled.ts'
import { useWords } from '#language/useWords.ts'
import { Section } from '#ui/Section.tsx'
import { FlowLinks } from './FlowLinks.tsx'
import { MirrorChart } from './MirrorChart.tsx'
import type { MirrorModel } from './mirrorModel.ts'
import { MirrorReasons } from './MirrorReasons.tsx'
import { MirrorSentence } from './MirrorSentence.tsx'
import { MirrorYears } from './MirrorYears.tsx'
import { StatementsLink } from './StatementsLink.tsx'
import style from './Mirror.module.css'

/** The reader came to learn whether the other side agrees, by how much not, and why. */
export const Mirror = memo(function Mirror({ model, flow, sources }: { model: MirrorModel; flow: string; sources: ReadonlyMap<string, SourceEntry> }) {
  const words = useWords('mirror')
  const { current } = model
  if (model.flow === 'balance') {
    return (
      <Section id="mirror" title={words.title(flow)}>
        <p>{words.balance} <FlowLinks /></p>
      </Section>
    )
  }
  return (
    <Section id="mirror" title={words.title(flow)} note={words.note}>
      <MirrorYears model={model} />
      {current && (
        <div className={style.beside}>
          <div className={style.said}>
            <MirrorSentence of={current} model={model} sources={sources} />
            <p><StatementsLink year={current.year}>{words.toStatements}</StatementsLink></p>
          </div>
          <MirrorReasons model={model} sources={sources} />
        </div>
      )}
      {model.reported.length > 0 && <MirrorChart model={model} flow={flow} />}
    </Section>
  )
})
