import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { AgreementRow } from '#records/AgreementList.tsx'
import { RecordRows } from '#records/RecordRows.tsx'
import type { ChangedDocument } from '#selectors/newBetween.ts'
import { Section } from '#ui/Section.tsx'

/** Documents signed, in force or ended in the days: one twice where two of these fell in them. */
export function NewDocuments({ acts }: { acts: readonly ChangedDocument[] }) {
  const format = useFormat()
  const words = useWords('changes')
  return (
    <Section id="documents" title={words.documentsTitle}>
      {acts.length === 0 && <p>{words.nothing}</p>}
      <RecordRows>
        {acts.map(({ agreement, act, date }) => (
          <AgreementRow key={`${agreement.id} ${act}`} agreement={agreement} aside={act === 'signed' ? words.acts[act] : `${words.acts[act]}: ${format.date(date)}`} />
        ))}
      </RecordRows>
    </Section>
  )
}
