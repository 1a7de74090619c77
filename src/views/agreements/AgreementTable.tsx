import { useCore } from '#facts/useCore.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { yearOf } from '#domain/dates.ts'
import { FORCE_STATES } from '#domain/forceState.ts'
import { LifeBar } from '#records/LifeBar.tsx'
import { PartyNames } from '#records/PartyNames.tsx'
import { RecordLink } from '#records/RecordLink.tsx'
import { placeOn } from '#scale/placeOn.ts'
import { yearMoment } from '#scale/yearMoment.ts'
import { yearTicks } from '#scale/yearTicks.ts'
import { yearsCovered } from '#selectors/eventYears.ts'
import { DataTable } from '#ui/DataTable.tsx'
import { useChoices } from '#url/useChoices.ts'
import style from './AgreementTable.module.css'
import type { ListedAgreement } from './agreementsViewModel.ts'

/** Documents as a table that sorts: who signed what and when, its state on the day in hand, and its life on one axis of years. */
export function AgreementTable({ listed, day, caption }: { listed: readonly ListedAgreement[]; day: string; caption: string }) {
  const core = useCore()
  const format = useFormat()
  const words = useWords('agreements')
  const records = useWords('records')
  const { levels } = useWords('vocabulary')
  const { chosen, choose } = useChoices()
  const covered = yearsCovered(core)
  const today = yearOf(core.dyad.updated)
  const axis = [covered.from, Math.max(covered.to, today) + 1] as const
  const ticks = yearTicks(covered.from, today, 10)
  return (
    <div className={style.register}>
      <DataTable
        caption={caption}
        captionHidden
        compare={format.compare}
        sort={chosen.sort}
        onSort={sort => choose({ sort })}
        columns={[
          { id: 'title', name: words.document },
          { id: 'signed', name: words.signed },
          { id: 'level', name: words.level },
          { id: 'state', name: words.stateOn(format.shortDate(day)) },
          { id: 'life', name: <Years axis={axis} ticks={ticks} name={words.life} />, sortable: false },
        ]}
        rows={listed.map(({ agreement, state, life }) => ({
          id: agreement.id,
          header: {
            content: (
              <>
                <RecordLink to={`agreements/${agreement.id}`} lang={agreement.title.lang}>{agreement.title.text}</RecordLink>
                <span className={style.parties}><PartyNames parties={agreement.parties} /></span>
              </>
            ),
            sort: agreement.title.text,
          },
          cells: [
            { content: agreement.signed ? <time dateTime={agreement.signed}>{format.shortDate(agreement.signed)}</time> : records.undated, sort: agreement.signed && yearMoment(agreement.signed) },
            { content: levels[agreement.level] },
            { content: words.states[state], sort: FORCE_STATES.indexOf(state) },
            { content: <LifeBar life={life} axis={axis} ticks={ticks} /> },
          ],
        }))}
      />
    </div>
  )
}

function Years({ axis, ticks, name }: { axis: readonly [number, number]; ticks: readonly number[]; name: string }) {
  return (
    <>
      <span className="unseen">{name}</span>
      <svg className={style.years} width="100%" height="16" aria-hidden="true">
        {ticks.map(year => (
          <text key={year} x={placeOn(axis, year)} y="12" textAnchor="middle">{year}</text>
        ))}
      </svg>
    </>
  )
}
