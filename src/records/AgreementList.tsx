import type { AgreementEntry } from '#domain/compiled.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { RecordLink } from './RecordLink.tsx'
import { ToneMark } from './ToneMark.tsx'
import style from './Records.module.css'

/** Documents, one a row: day of signing, title, level. In the order given. */
export function AgreementList({ agreements }: { agreements: readonly AgreementEntry[] }) {
  const format = useFormat()
  const { undated } = useWords('records')
  const { levels } = useWords('vocabulary')
  return (
    <ul className={style.list}>
      {agreements.map(({ id, title, signed, level }) => (
        <li key={id} className={style.row}>
          <span className={style.date}>{signed ? <time dateTime={signed}>{format.date(signed)}</time> : undated}</span>
          <ToneMark tone="document" />
          <RecordLink to={`agreements/${id}`} className={style.title} lang={title.lang}>
            {title.text}
          </RecordLink>
          <span className={style.aside}>{levels[level]}</span>
        </li>
      ))}
    </ul>
  )
}
