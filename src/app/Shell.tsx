import type { ReactNode } from 'react'
import { FilterBar } from './FilterBar.tsx'
import { Footer } from './Footer.tsx'
import { Header } from './Header.tsx'
import { Notices } from './Notices.tsx'
import { ReleaseNotice } from './ReleaseNotice.tsx'
import { SkipLink } from './SkipLink.tsx'
import style from './Shell.module.css'

/** The frame of every page of a pair. `strip` says what the whole page is subject to. */
export function Shell({ strip, children }: { strip?: ReactNode; children: ReactNode }) {
  return (
    <>
      <SkipLink />
      <Header />
      <FilterBar />
      <main id="page" className={style.page}>
        {strip}
        <ReleaseNotice />
        <Notices />
        {children}
      </main>
      <Footer />
    </>
  )
}
