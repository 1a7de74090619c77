import type { AgreementEntry, AgreementText } from '#domain/compiled.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { NameLinks } from '#records/NameLinks.tsx'
import { PartyNames } from '#records/PartyNames.tsx'
import { RecordLink } from '#records/RecordLink.tsx'
import type { Observation } from '#schema/observation.ts'
import { roadmapGroups } from '#selectors/roadmapGroups.ts'
import { Said } from '#ui/Said.tsx'
import { Section } from '#ui/Section.tsx'
import { CountAxis } from './CountAxis.tsx'
import style from './Roadmaps.module.css'

interface RoadmapsProps {
  agreements: readonly AgreementEntry[]
  texts: readonly AgreementText[]
  /** How many road maps people have said there are. */
  counts: readonly Observation[]
}

/** What each road map covers, those of one programme together, and how many others have counted. */
export function Roadmaps({ agreements, texts, counts }: RoadmapsProps) {
  const words = useWords('agreements')
  const groups = roadmapGroups(agreements, texts)
  const total = groups.reduce((sum, { roadmaps }) => sum + roadmaps.length, 0)
  if (total === 0) return null
  const textOf = new Map(texts.map(text => [text.id, text]))
  return (
    <Section id="roadmaps" title={`${words.roadmaps} (${total})`} note={words.roadmapsNote}>
      {groups.map(({ term, roadmaps }) => (
        <div key={term ?? ''} className={style.group}>
          <h3>
            {term === null ? words.otherRoadmaps : <>{words.programme} <span lang="en">{term}</span></>} ({roadmaps.length})
          </h3>
          <ul>
            {roadmaps.map(roadmap => (
              <li key={roadmap.id}>
                <Roadmap roadmap={roadmap} text={textOf.get(roadmap.id)} />
              </li>
            ))}
          </ul>
        </div>
      ))}
      {counts.length > 0 && <CountAxis id="roadmap-counts" title={words.roadmapCounts} rows={counts} />}
    </Section>
  )
}

function Roadmap({ roadmap, text }: { roadmap: AgreementEntry; text: AgreementText | undefined }) {
  const format = useFormat()
  const { undated } = useWords('records')
  return (
    <>
      <RecordLink to={`agreements/${roadmap.id}`} lang={roadmap.title.lang}>{roadmap.title.text}</RecordLink>
      <p className={style.meta}>
        {roadmap.signed ? <time dateTime={roadmap.signed}>{format.date(roadmap.signed)}</time> : undated} · <PartyNames parties={roadmap.parties} />
      </p>
      {text && <p><Said text={text.summary} /></p>}
      <p className={style.meta}><NameLinks kind="sectors" ids={roadmap.sectors} /></p>
    </>
  )
}
