import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { FORCE_STATES } from '#domain/forceState.ts'
import { LifeBar } from '#records/LifeBar.tsx'
import { LifeYears, useLifeAxis } from '#records/LifePlate.tsx'
import { PartyNames } from '#records/PartyNames.tsx'
import { RecordLink } from '#records/RecordLink.tsx'
import { yearMoment } from '#scale/yearMoment.ts'
import { DataTable } from '#ui/DataTable.tsx'
import { useChoices } from '#url/useChoices.ts'
import { listChoices } from '#views/agreementListing.ts'
import style from './AgreementTable.module.css'
import type { ListedAgreement } from './agreementsViewModel.ts'

/** Documents as a table that sorts: who signed what and when, its state on the day in hand, and its life on one axis of years. */
export function AgreementTable({ listed, day, caption }: { listed: readonly ListedAgreement[]; day: string; caption: string }) {
  const format = useFormat()
  const words = useWords('agreements')
  const records = useWords('records')
  const { levels } = useWords('vocabulary')
  const { chosen, choose } = useChoices()
  const { axis, ticks } = useLifeAxis()
  const choices = listChoices(chosen)
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
          { id: 'life', name: <><span className="unseen">{words.life}</span><LifeYears /></>, sortable: false },
        ]}
        rows={listed.map(({ agreement, state, life }) => ({
          id: agreement.id,
          header: {
            content: (
              <>
                <RecordLink to={`agreements/${agreement.id}`} choices={choices} lang={agreement.title.lang}>{agreement.title.text}</RecordLink>
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
