import { memo } from 'react'
import { Stated } from '#evidence/Stated.tsx'
import { useWords } from '#language/useWords.ts'
import { DataTable } from '#ui/DataTable.tsx'
import { Section } from '#ui/Section.tsx'
import { YearValue } from '#views/YearValue.tsx'
import type { ConflictsModel } from './conflictsModel.ts'
import { StatementsLink } from './StatementsLink.tsx'

/** Years for which one side has stated more than one figure: which the line takes, and what else was said. */
export const Conflicts = memo(function Conflicts({ model }: { model: ConflictsModel }) {
  const words = useWords('trade')
  if (model.conflicts.length === 0) return null
  return (
    <Section title={words.rivalsTitle} note={words.rivalsNote}>
      <DataTable
        caption={words.rivalsTitle}
        captionHidden
        columns={[
          { id: 'year', name: words.year, numeric: true },
          { id: 'by', name: words.by },
          { id: 'through', name: words.through, numeric: true },
          { id: 'others', name: words.others, numeric: true, sortable: false },
        ]}
        rows={[...model.conflicts]
          .sort((a, b) => b.figure.year - a.figure.year)
          .map(({ voice, figure }) => ({
            id: `${voice.id}-${figure.year}`,
            header: { content: <StatementsLink year={figure.year} />, sort: figure.year },
            cells: [
              { content: voice.name, sort: voice.name },
              { content: <YearValue of={figure} />, sort: figure.value },
              { content: figure.rivals.map((rival, index) => <span key={rival.id}>{index > 0 && ', '}<Stated of={rival} /></span>) },
            ],
          }))}
      />
    </Section>
  )
})
