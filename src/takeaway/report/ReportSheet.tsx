import { useEffect, useId, useRef, useState } from 'react'
import { useCore } from '#facts/useCore.ts'
import type { ReportWords } from '#language/en/report.ts'
import style from '#takeaway/BasketSheet.module.css'
import { CopyButton } from '#takeaway/CopyButton.tsx'
import { Facts } from '#ui/Facts.tsx'
import { useChoices } from '#url/useChoices.ts'
import { usePlace } from '#url/usePlace.ts'
import { writeAddress } from '#url/writeAddress.ts'
import { contactAddress } from './contactAddress.ts'
import { draftOf, keepDraft } from './drafts.ts'
import { AnswerField } from './AnswerField.tsx'
import { isEmpty, NO_ANSWERS, type ReportAnswers, type Reported } from './Reported.ts'
import own from './ReportSheet.module.css'
import { reportText, seenLines } from './reportText.ts'

export interface ReportSheetProps {
  reported: Reported
  words: ReportWords
  onClose: () => void
}

/** A report of an error, filled in with what the reader saw. It leads to the pair's contact and sends nothing; what was written stays when it closes. */
export function ReportSheet({ reported, words, onClose }: ReportSheetProps) {
  const { dyad, release, language } = useCore()
  const { chosen } = useChoices()
  const { path } = usePlace()
  const titleId = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const first = useRef<HTMLTextAreaElement>(null)
  const [missing, setMissing] = useState(false)
  const subject = [dyad.id, path, reported.kind === 'figure' && reported.figure.id].filter(Boolean).join(' ')
  const [answers, setAnswers] = useState(() => draftOf(subject))
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal()
  }, [])
  const answer = (next: ReportAnswers) => {
    setAnswers(next)
    keepDraft(subject, next)
    if (!isEmpty(next)) setMissing(false)
  }
  const page = {
    title: document.querySelector('h1')?.textContent ?? document.title,
    address: location.origin + location.pathname + writeAddress({ ...chosen, release }) + location.hash,
    release, language,
  }
  const seen = seenLines(reported, page, words)
  const text = reportText(seen, answers, words)
  const title = reported.kind === 'figure' ? words.subjectFigure(reported.figure.subject, reported.figure.periodText) : words.subjectPage(page.title)
  const { way, href, isCut } = contactAddress(dyad.contact, { title, body: text })
  const close = (closing: { stopPropagation: () => void }) => {
    // React lets this event rise, and the evidence on which the form stands would close with it.
    closing.stopPropagation()
    onClose()
  }
  const refuseEmpty = (press: { preventDefault: () => void }) => {
    if (!isEmpty(answers)) return
    press.preventDefault()
    setMissing(true)
    first.current?.focus()
  }
  return (
    <dialog ref={dialog} className={style.sheet} aria-labelledby={titleId} onClose={close}>
      <div className={style.content}>
        <button type="button" className={style.close} onClick={() => dialog.current?.close()}>
          {words.close} <span aria-hidden="true">×</span>
        </button>
        <h2 id={titleId}>{words.title}</h2>
        <p className={style.soft}>{words.lead[way]}</p>
        <AnswerField label={words.should} hint={words.shouldHint} rows={3} value={answers.should} fault={missing ? words.missing : null} field={first} onType={should => answer({ ...answers, should })} />
        <AnswerField label={words.printed} hint={words.printedHint} rows={2} value={answers.printed} onType={printed => answer({ ...answers, printed })} />
        <p className={own.ways}>
          <a className={own.send} href={href} target="_blank" rel="noopener noreferrer external" onClick={refuseEmpty}>{words.open[way]} ↗</a>
          <CopyButton className={style.file} name={words.copy} copied={() => ({ text })} />
          {!isEmpty(answers) && <button type="button" className={style.quiet} onClick={() => answer(NO_ANSWERS)}>{words.clear}</button>}
        </p>
        {isCut && <p className={style.warning}>{words.cut}</p>}
        <p className={style.soft}>{words.kept}</p>
        <h3 className={own.seen}>{words.seen}</h3>
        <Facts rows={merged(seen)} />
      </div>
    </dialog>
  )
}

/** Several sources stand under one term. */
const merged = (lines: ReturnType<typeof seenLines>) =>
  [...new Set(lines.map(({ term }) => term))].map(term => ({ term, value: lines.filter(line => line.term === term).map(({ value }) => <span key={value} className={own.line}>{value}</span>) }))
