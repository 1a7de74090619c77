import { Link } from 'react-router'
import { useCore } from '#facts/useCore.ts'
import { useFormat } from '#language/useFormat.ts'
import { useLanguage } from '#language/useLanguage.ts'
import { useWords } from '#language/useWords.ts'
import type { Reported } from '#takeaway/report/Reported.ts'
import { ReportLink } from '#takeaway/report/ReportLink.tsx'
import { useViewHref } from '#url/useViewHref.ts'
import { PrintedAddress } from './PrintedAddress.tsx'
import style from './Footer.module.css'

const PAGE: Reported = { kind: 'page' }

/** Which data the page shows, how far they reach, under which licence, and where to report an error: at the same place on every page. */
export function Footer() {
  const { dyad, release, counts } = useCore()
  const format = useFormat()
  const language = useLanguage()
  const words = useWords('shell')
  const { sourceCount } = useWords('records')
  const hrefOf = useViewHref()
  return (
    <footer className={style.footer}>
      <p>
        {words.release(release, format.date(dyad.updated))} · {words.dataThrough(format.date(dyad.dataThrough))}
      </p>
      <ul className={style.ways}>
        <li>
          <Link to={hrefOf('sources')}>{sourceCount(counts.sources)}</Link>
        </li>
        <li>
          <Link to={`${hrefOf('data')}#coverage`}>{words.coverage}</Link>
        </li>
        <li>
          <Link to={`${hrefOf('changes')}#corrections`}>{words.corrections}</Link>
        </li>
        <li>
          <Link to={hrefOf('data')}>{words.licence}</Link>
        </li>
        <li>
          <Link to={`/${language}/about`}>{words.about}</Link>
        </li>
        <li>
          <ReportLink reported={PAGE} />
        </li>
      </ul>
      <PrintedAddress />
    </footer>
  )
}
