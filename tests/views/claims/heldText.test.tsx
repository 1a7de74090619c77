import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { textLink } from '#views/linkedText.ts'
import { openView } from '../openView.tsx'
import { cards, FALSE, field, TRUE } from './checker.ts'
import { DeskWorker } from './DeskWorker.ts'

beforeEach(() => { vi.stubGlobal('Worker', DeskWorker) })
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  sessionStorage.clear()
})

const verdicts = () => cards().map(card => within(card).getByRole('heading', { level: 3 }).textContent.replace(/^\d+ /, ''))
const found = () => screen.findByRole('heading', { name: 'What was found' })
const valueOf = (label: string) => screen.getByLabelText<HTMLInputElement>(label).value

async function checked(text: string) {
  fireEvent.input(field(), { target: { value: text } })
  await userEvent.click(screen.getByRole('button', { name: 'Check' }))
  await found()
}

async function opened() {
  const details = cards()[0]!.querySelector<HTMLDetailsElement>('details:last-of-type')!
  details.open = true
  fireEvent(details, new Event('toggle'))
  return within(cards()[0]!).findByLabelText<HTMLInputElement>('Period')
}

async function copiedLink(): Promise<string> {
  let link = ''
  vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText: async (text: string) => { link = text } } })
  fireEvent.click(await screen.findByRole('button', { name: 'Copy link with the text' }))
  await waitFor(() => expect(link).not.toBe(''))
  return link.slice(link.indexOf('#'))
}

describe('the text of the reader', () => {
  it('goes into the sheet of a phone with its link, by a press that says so', async () => {
    document.documentElement.dataset['shares'] = ''
    const share = vi.fn<(data: ShareData) => Promise<void>>(() => Promise.resolve())
    vi.stubGlobal('navigator', { ...navigator, share })
    try {
      await openView('claims')
      await checked(TRUE)
      fireEvent.click(await screen.findByRole('button', { name: 'Share with the text…' }))
      expect(share.mock.lastCall![0].url).toContain(`#text=${encodeURIComponent(TRUE)}`)
      expect(location.hash).toBe('')
    } finally {
      delete document.documentElement.dataset['shares']
    }
  })

  it('is there again with choices, results and what was set by hand, and the focus is left where it is', async () => {
    await openView('claims')
    fireEvent.input(screen.getByLabelText('Date of the text'), { target: { value: '2023-02-01' } })
    fireEvent.input(screen.getByLabelText('Its address, if published'), { target: { value: 'https://example.org/a' } })
    await checked(TRUE)
    const period = await opened()
    fireEvent.change(period, { target: { value: '2017' } })
    fireEvent.blur(period)
    await waitFor(() => expect(verdicts()).toEqual(['contradicted']))
    cleanup()
    await openView('claims')
    await found()
    expect([field().value, valueOf('Date of the text'), valueOf('Its address, if published')]).toEqual([TRUE, '2023-02-01', 'https://example.org/a'])
    await waitFor(() => expect(verdicts()).toEqual(['contradicted']))
    expect(cards()[0]!.textContent).toContain('set by hand')
    expect(document.activeElement).toBe(document.body)
  })

  it('is kept unchecked too, and however long it is', async () => {
    await openView('claims')
    fireEvent.input(field(), { target: { value: 'я'.repeat(200_000) } })
    cleanup()
    await openView('claims')
    expect(field().value).toHaveLength(200_000)
    expect(screen.queryByRole('heading', { name: 'What was found' })).toBeNull()
  })

  it('is kept once, however often a draft of it is left and come back to', async () => {
    await openView('claims')
    fireEvent.input(field(), { target: { value: TRUE } })
    for (let time = 0; time < 3; time++) fireEvent(window, new Event('pagehide'))
    expect(JSON.stringify({ ...sessionStorage }).split(TRUE)).toHaveLength(2)
  })

  it('is gone once it is cleared', async () => {
    await openView('claims')
    await checked(TRUE)
    await userEvent.click(screen.getByRole('button', { name: 'Clear' }))
    cleanup()
    expect(JSON.stringify({ ...sessionStorage })).not.toContain('Velmara')
    await openView('claims')
    expect(field().value).toBe('')
  })

  it('is gone from a page that the browser had put aside, once it is cleared elsewhere', async () => {
    await openView('claims')
    await checked(TRUE)
    fireEvent(window, new Event('pagehide'))
    const kept = JSON.parse(sessionStorage.getItem('left claims')!) as [name: string, text: unknown][]
    sessionStorage.setItem('left claims', JSON.stringify(kept.map(([name]) => [name, null])))
    fireEvent(window, Object.assign(new Event('pageshow'), { persisted: true }))
    await waitFor(() => expect(screen.queryByRole('heading', { name: 'What was found' })).toBeNull())
    expect(field().value).toBe('')
  })

  it('is checked all the same where storage is blocked', async () => {
    vi.stubGlobal('sessionStorage', undefined)
    await openView('claims')
    await checked(TRUE)
    expect(verdicts()).toEqual(['supported'])
    vi.unstubAllGlobals()
  })
})

describe('a link with a text', () => {
  it('is read, whatever the tab held before', async () => {
    await openView('claims')
    await checked(FALSE)
    cleanup()
    await openView('claims', { search: `#text=${encodeURIComponent(TRUE)}&date=2023-02-01` })
    await found()
    expect([field().value, valueOf('Date of the text')]).toEqual([TRUE, '2023-02-01'])
    expect(verdicts()).toEqual(['supported'])
  })

  it('says in words that its date is none, and reads the text', async () => {
    await openView('claims', { search: `#text=${encodeURIComponent(TRUE)}&date=2022-99-99` })
    await found()
    expect(screen.getByText(/“2022-99-99”, is no day of the calendar/).getAttribute('role')).toBe('alert')
    expect(valueOf('Date of the text')).toBe('')
  })

  it.each(['#text=%E0%A4%A', '#packed=eJyrVkrOz', '#packed=%%%'])('says that %s cannot be read', async search => {
    await openView('claims', { search })
    expect((await screen.findByText(/^The text in this link cannot be read/)).getAttribute('role')).toBe('alert')
    expect(field().value).toBe('')
  })

  it('carries the language, the address and the date that were given', async () => {
    await openView('claims')
    fireEvent.input(screen.getByLabelText('Language of the text'), { target: { value: 'en' } })
    fireEvent.input(screen.getByLabelText('Its address, if published'), { target: { value: 'https://example.org/a?b=c&d' } })
    await checked(TRUE)
    const link = await copiedLink()
    expect(link).toMatch(/^#text=/)
    cleanup()
    sessionStorage.clear()
    await openView('claims', { search: link })
    await found()
    expect([field().value, valueOf('Language of the text'), valueOf('Its address, if published')]).toEqual([TRUE, 'en', 'https://example.org/a?b=c&d'])
  })

  it('leaves out what its parts name and no list here has', async () => {
    const start = TRUE.indexOf('$1.15')
    const parts = { measure: 'trade.smiles', counterpart: 'NOWHERE', period: '2017' }
    const link = await textLink({ text: TRUE, date: null, language: null, source: null, set: [{ index: 0, start, parts }, { index: 0, start, parts: { product: 'none' } }] }, '')
    await openView('claims', { search: link!.hash })
    await found()
    await waitFor(() => expect(verdicts()).toEqual(['contradicted']))
    await opened()
    for (const part of ['What is counted', 'With']) expect(screen.getByLabelText<HTMLSelectElement>(part).selectedOptions[0]!.text).not.toBe('')
    expect(cards()[0]!.textContent).not.toMatch(/smiles|NOWHERE/)
  })

  it('carries 1,500 Cyrillic letters and what was set by hand', async () => {
    await openView('claims')
    fireEvent.input(screen.getByLabelText('Language of the text'), { target: { value: 'en' } })
    const text = `${TRUE} ${'Президенты открыли мост и говорили о торговле и о том, что было прежде. '.repeat(21)}`
    await checked(text)
    const period = await opened()
    fireEvent.change(period, { target: { value: '2017' } })
    fireEvent.blur(period)
    await waitFor(() => expect(verdicts()[0]).toBe('contradicted'))
    const link = await copiedLink()
    cleanup()
    sessionStorage.clear()
    await openView('claims', { search: link })
    await found()
    expect(field().value).toBe(text)
    await waitFor(() => expect(verdicts()[0]).toBe('contradicted'))
    expect(valueOf('Language of the text')).toBe('en')
  })
})
