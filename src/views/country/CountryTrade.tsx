import { MeasureTable } from '#evidence/MeasureTable.tsx'
import { useWords } from '#language/useWords.ts'
import { RecordLink } from '#records/RecordLink.tsx'
import type { Observation } from '#schema/observation.ts'
import { Section } from '#ui/Section.tsx'
import style from './CountryView.module.css'

/** Trade with the other as this country counts it, and where the other stands among its partners: the latest of each. */
export function CountryTrade({ flows, ranks }: { flows: readonly Observation[]; ranks: readonly Observation[] }) {
  const profiles = useWords('profiles')
  const words = useWords('indicators')
  const { views } = useWords('shell')
  return (
    <>
      {flows.length > 0 && (
        <Section title={profiles.tradeAsCounted} note={profiles.latest}>
          <MeasureTable caption={profiles.tradeAsCounted} rows={flows} />
          <p className={style.more}><RecordLink to="trade">{views.trade} →</RecordLink></p>
        </Section>
      )}
      {ranks.length > 0 && (
        <Section title={words.ranks} note={profiles.latest}>
          <MeasureTable caption={words.ranks} rows={ranks} />
          <p className={style.more}><RecordLink to="partners">{words.ranksLink} →</RecordLink></p>
        </Section>
      )}
    </>
  )
}
