import type { AgreementEntry } from '#domain/compiled.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { RecordLink } from './RecordLink.tsx'
import { RecordRows } from './RecordRows.tsx'
import { ToneMark } from './ToneMark.tsx'
import style from './Records.module.css'

/** Documents, one a row, in the order given. `aside` says more of one than its level. */
export function AgreementList({ agreements, aside }: { agreements: readonly AgreementEntry[]; aside?: (agreement: AgreementEntry) => string | null }) {
  return (
    <RecordRows>
      {agreements.map(agreement => (
        <AgreementRow key={agreement.id} agreement={agreement} aside={aside?.(agreement)} />
      ))}
    </RecordRows>
  )
}

/** A document in a list: day of signing, title, level. */
export function AgreementRow({ agreement: { id, title, signed, level }, aside }: { agreement: AgreementEntry; aside?: string | null | undefined }) {
  const format = useFormat()
  const { undated } = useWords('records')
  const { levels } = useWords('vocabulary')
  return (
    <li className={style.row}>
      <span className={style.date}>{signed ? <time dateTime={signed}>{format.date(signed)}</time> : undated}</span>
      <ToneMark tone="document" />
      <RecordLink to={`agreements/${id}`} className={style.title} lang={title.lang}>
        {title.text}
      </RecordLink>
      <span className={style.aside}>{aside ?? levels[level]}</span>
    </li>
  )
}
