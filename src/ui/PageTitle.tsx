import type { ReactNode } from 'react'
import { PageHead } from './PageHead.tsx'
import style from './PageTitle.module.css'

interface PageTitleProps {
  title: string
  /** What the page itself is called in tabs, search results and citations, where its heading is the name of somebody else's work, or of the pair, which follows every title. */
  pageName?: string | undefined
  /** Language of the title where it is not the page's. */
  titleLang?: string | undefined
  /** A line above the title: where in the atlas the page stands. */
  eyebrow?: ReactNode
  /** The name in its own script. */
  nativeName?: { text: string; lang: string | undefined } | undefined
  /** One or two sentences that answer what the reader came for. */
  lead?: ReactNode
  /** For search engines; plain text. */
  description: string
}

/** The head of every page: eyebrow, title, name in its own script, lead. */
export function PageTitle({ title, pageName = title, titleLang, eyebrow, nativeName, lead, description }: PageTitleProps) {
  return (
    <header className={style.head}>
      <PageHead title={pageName} description={description} />
      {eyebrow && <p className={style.eyebrow}>{eyebrow}</p>}
      <h1 lang={titleLang}>{title}</h1>
      {nativeName && (
        <p className={style.native} lang={nativeName.lang}>
          {nativeName.text}
        </p>
      )}
      {lead && <div className={style.lead}>{lead}</div>}
    </header>
  )
}
