import { useCore } from '#facts/useCore.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { LifeYears } from '#records/LifePlate.tsx'
import { PartyNames } from '#records/PartyNames.tsx'
import { RecordLink } from '#records/RecordLink.tsx'
import type { Party } from '#schema/records.ts'
import type { SigningBody } from '#selectors/signingBodies.ts'
import { DataTable } from '#ui/DataTable.tsx'
import style from './AgreementTable.module.css'
import { SigningDots } from './SigningDots.tsx'

/** Bodies, a row each: their documents in time and by name, and the other parties to them. */
export function BodyTable({ caption, bodies }: { caption: string; bodies: readonly SigningBody[] }) {
  const core = useCore()
  const format = useFormat()
  const words = useWords('agreements')
  const nameOf = (party: Party) => ('name' in party ? party.name : 'country' in party ? party.country : (core.organisations.find(({ id }) => id === party.organisation)?.name ?? party.organisation))
  return (
    <div className={style.bodies}>
      <DataTable
        caption={caption}
        captionHidden
        compare={format.compare}
        columns={[
          { id: 'body', name: words.body },
          { id: 'documents', name: words.documentsOf, numeric: true },
          { id: 'with', name: words.with, sortable: false },
          { id: 'years', name: <><span className="unseen">{words.signed}</span><LifeYears /></>, sortable: false },
        ]}
        rows={bodies.map(({ key, party, documents, counterparts }) => ({
          id: key,
          header: { content: <PartyNames parties={[party]} linked />, sort: nameOf(party) },
          cells: [
            { content: documents.length, sort: documents.length },
            { content: <Counterparts counterparts={counterparts} /> },
            {
              content: (
                <>
                  <SigningDots agreements={documents} />
                  <details className={style.which}>
                    <summary>{words.which}</summary>
                    <ul>
                      {documents.map(({ id, title }) => (
                        <li key={id}><RecordLink to={`agreements/${id}`} lang={title.lang}>{title.text}</RecordLink></li>
                      ))}
                    </ul>
                  </details>
                </>
              ),
            },
          ],
        }))}
      />
    </div>
  )
}

/** The other parties, with how often where more than once. */
function Counterparts({ counterparts }: Pick<SigningBody, 'counterparts'>) {
  return (
    <ul>
      {counterparts.map(({ party, count }) => (
        <li key={JSON.stringify(party)}><PartyNames parties={[party]} />{count > 1 && ` × ${count}`}</li>
      ))}
    </ul>
  )
}
