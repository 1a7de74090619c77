import { useEffect, useId, useRef, useState } from 'react'
import type { CiteWords } from '#language/en/cite.ts'
import { today } from '#language/today.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { CopyButton } from '#takeaway/CopyButton.tsx'
import { saveFile } from '#takeaway/saveFile.ts'
import style from '#takeaway/Takeaway.module.css'
import { PickOne } from '#ui/PickOne.tsx'
import { CITATION_FORMATS } from './citationFormats.ts'
import type { Cited } from './Cited.ts'
import { citedSources } from './citedSources.ts'
import { useAtlasWork } from './useAtlasWork.ts'
import { useRecordSources } from './useRecordSources.ts'
import { useStanding } from './useStanding.ts'

export interface CitePanelProps {
  cited: Cited
  words: CiteWords
}

/** More would hide the work itself. */
const FEW_SOURCES = 3

/** The forms of a citation: to choose, to read, to copy, and to save for a program that manages references. */
export function CitePanel({ cited, words }: CitePanelProps) {
  const { release } = useStanding()
  const format = useFormat()
  const { reference } = useWords('basket')
  const sourcesId = useId()
  const panel = useRef<HTMLDivElement>(null)
  // It arrives late, and may do so under the edge of a sheet or of the window.
  useEffect(() => panel.current?.scrollIntoView?.({ block: 'nearest' }), [])
  const [accessed] = useState(() => today())
  const [chosen, choose] = useState('APA')
  const ofRecord = useRecordSources()
  const sources = citedSources(cited.sources ?? ofRecord)
  const [asked, ask] = useState<boolean | null>(null)
  const withSources = asked ?? sources.length <= FEW_SOURCES
  const work = useAtlasWork(cited, accessed)
  const works = [work, ...(withSources ? sources : [])]
  const { name, write, file } = CITATION_FORMATS.find(one => one.name === chosen) ?? CITATION_FORMATS[0]!
  const text = write(works, { words: reference, format })
  return (
    <div ref={panel} className={style.citing}>
      <div className={style.ways}>
        <PickOne label={words.form} options={CITATION_FORMATS.map(one => ({ value: one.name, name: one.name }))} chosen={name} onChoose={choose} />
        {sources.length > 0 && (
          <label htmlFor={sourcesId}>
            <input id={sourcesId} type="checkbox" checked={withSources} onChange={change => ask(change.target.checked)} />
            {words.withSources(sources.length)}
          </label>
        )}
      </div>
      <pre className={file ? undefined : style.prose} tabIndex={0} role="region" aria-label={`${name}: ${cited.title}`}>{text}</pre>
      <div className={style.ways}>
        <CopyButton name={words.copy} label={`${words.copy}: ${name}`} copied={() => ({ text })} />
        {file && (
          <button type="button" className={style.action} onClick={() => saveFile(new Blob([text], { type: file.mediaType }), `${work.id}.${file.ending}`)}>
            {words.save(file.ending)} ↓
          </button>
        )}
        {release !== null && <span className={style.said}>{words.pinned(release)}</span>}
      </div>
    </div>
  )
}
