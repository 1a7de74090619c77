import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ClaimsWords } from '#language/en/claims.ts'
import { giveModalDialogs } from '../../modalDialogs.ts'
import { openView } from '../openView.tsx'
import { cards, FALSE, field, TRUE } from './checker.ts'
import { DeskWorker } from './DeskWorker.ts'

beforeEach(() => {
  vi.stubGlobal('Worker', DeskWorker)
  giveModalDialogs()
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  sessionStorage.clear()
})

async function checked(text: string) {
  await openView('claims')
  fireEvent.change(field(), { target: { value: text } })
  await userEvent.click(screen.getByRole('button', { name: 'Check' }))
  await screen.findByRole('heading', { name: 'What was found' })
}

const verdictOf = (card: HTMLElement) => within(card).getByRole('heading', { level: 3 }).textContent.replace(/^\d+ /, '')

describe('the claims page', () => {
  it('judges each claim of a text and says why', async () => {
    await checked(`${TRUE} ${FALSE} Both sides were glad.`)
    expect(within(screen.getByRole('region', { name: 'What was found' })).getByText('3 claims, 2 testable')).toBeTruthy()
    expect(cards().map(verdictOf)).toEqual(['supported', 'contradicted'])
    expect(cards()[0]!.textContent.replaceAll('\u00a0', ' ')).toContain('As printed, the claim covers $1.145 bn to $1.155 bn.')
    expect(within(cards()[0]!).getAllByRole('link').map(link => link.getAttribute('href'))).toContain('#o-2016-xa-turnover')
  })

  it('says what is no more than taken to be covered', async () => {
    await checked('Trade turnover between Velmara and Torrenia was about $1.1 billion in 2016. Trade turnover between Velmara and Torrenia was $1 billion in 2016.')
    const said = cards().map(card => card.textContent.replaceAll('\u00a0', ' '))
    expect(said[0]).toContain('The claim is taken to cover $1.045 bn to $1.155 bn.')
    expect(said[1]).toContain('The claim is taken to cover $950 m to $1.05 bn.')
  })

  it('marks the claims in the text and leads from mark to claim and back', async () => {
    await checked(`${TRUE} ${FALSE}`)
    const text = screen.getByRole('region', { name: 'The text with its claims marked' })
    expect(text.textContent).toBe(`${TRUE.replace('$1.15 billion', '$1.15 billion1')} ${FALSE.replace('$2.9 billion', '$2.9 billion2')}`)
    expect(within(text).getByRole('link', { name: 'claim 2: contradicted' }).getAttribute('href')).toBe('#claim-2')
    expect(within(cards()[1]!).getByRole('link', { name: 'claim 2 in the text' }).getAttribute('href')).toBe('#t-2')
  })

  it('offers the nearest record, with its day, beside what nothing here decides', async () => {
    await checked('Ana Velk and Tom Harrow cut a ribbon of silk at the bridge of Hale in 2021.')
    expect(cards().map(verdictOf)).toEqual(['no evidence here'])
    const card = within(cards()[0]!)
    expect(card.getByText(/^Nearest records, to be read:/).textContent).toBe('Nearest records, to be read: Presidents open the Hale bridge (14 September 2021)')
    expect(card.getByRole('link', { name: 'Presidents open the Hale bridge' }).getAttribute('href')).toBe('/en/xa-xb/events/2021-bridge-summit')
  })

  it('names a town in the language of the page', async () => {
    await openView('claims', { language: 'ru' })
    fireEvent.change(screen.getByRole('textbox', { name: 'Текст' }), { target: { value: 'Президенты Ана Вельк и Том Харроу встретились 14 сентября 2021 года в Хейле.' } })
    await userEvent.click(screen.getByRole('button', { name: 'Проверить' }))
    await waitFor(() => expect(cards().length).toBeGreaterThan(0))
    expect(cards().map(card => card.textContent).join('\n')).toMatch(/Прочитано как: событие.*Хейл · /)
  })

  it('names a document of a text in another language by its title on record, and else quotes the text', async () => {
    await openView('claims', { language: 'ru' })
    fireEvent.change(screen.getByRole('textbox', { name: 'Текст' }), { target: { value: 'Velmara and Torrenia signed an agreement on the Hale bridge on 14 September 2021. They signed a memorandum on moonlight in Lirsk on 3 May 2019.' } })
    await userEvent.click(screen.getByRole('button', { name: 'Проверить' }))
    await waitFor(() => expect(cards().length).toBeGreaterThan(1))
    const read = cards().flatMap(card => within(card).queryAllByText(/^Прочитано как: подписание/))
    expect(read[0]!.textContent).toContain('Соглашение о Хейлском мосте')
    expect([...read.at(-1)!.querySelectorAll('q')].map(quote => quote.lang)).toEqual(['en'])
  })

  it('names the record that a verdict rests on, with its day and its own sentence in the language of the text', async () => {
    await checked('Президенты открыли Хейлский мост 14 сентября 2021 года.')
    expect(cards().map(verdictOf)).toEqual(['supported'])
    const card = within(cards()[0]!)
    expect(card.getByText(/^Record:/).textContent).toBe('Record: Presidents open the Hale bridge (14 September 2021)')
    const quote = card.getByRole('blockquote')
    expect([quote.lang, quote.textContent]).toEqual(['ru', 'Президенты открыли мост и говорили о торговле.'])
  })

  it('links the people and bodies that the text names', async () => {
    await checked(`Tom Harrow spoke in Lirsk. ${TRUE}`)
    const text = screen.getByRole('region', { name: 'The text with its claims marked' })
    expect(within(text).getByRole('link', { name: 'Tom Harrow' }).getAttribute('href')).toBe('/en/xa-xb/people/tom-harrow')
  })

  it('follows with its verdict a part that is set by hand, and goes back to what was read', async () => {
    await checked(FALSE)
    const card = cards()[0]!
    fireEvent(card.querySelector('details')!, new Event('toggle'))
    card.querySelectorAll('details').forEach(details => { details.open = true })
    await waitFor(() => within(card).getByLabelText('Period'))
    const figure = within(card).getByLabelText(/^Figure, in full/)
    fireEvent.change(figure, { target: { value: '1,254,300,000' } })
    fireEvent.blur(figure)
    await waitFor(() => expect(verdictOf(cards()[0]!)).toBe('supported'))
    expect(cards()[0]!.textContent).toContain('set by hand')
    const period = within(cards()[0]!).getByLabelText('Period')
    fireEvent.change(period, { target: { value: '2020' } })
    fireEvent.keyDown(period, { key: 'Enter' })
    await waitFor(() => expect(verdictOf(cards()[0]!)).toBe('contradicted'))
    await userEvent.click(within(cards()[0]!).getByRole('button', { name: 'As first read' }))
    await waitFor(() => expect(within(cards()[0]!).getByLabelText<HTMLInputElement>('Period').value).toBe('2017'))
  })

  it('puts a figure into a unit of the measure that is set by hand, and offers the others', async () => {
    await checked('Trade between Velmara and Torrenia rose by 30 percent in 2017.')
    const details = cards()[0]!.querySelector<HTMLDetailsElement>('details:last-of-type')!
    details.open = true
    fireEvent(details, new Event('toggle'))
    const measure = await within(cards()[0]!).findByLabelText('What is counted')
    const readAs = () => within(cards()[0]!).getByText(/^Read as/).textContent
    fireEvent.change(measure, { target: { value: 'people.students' } })
    await waitFor(() => expect(readAs()).toContain('Students'))
    expect(readAs()).not.toContain('%')
    fireEvent.change(measure, { target: { value: 'trade.exports' } })
    await waitFor(() => expect(readAs()).toContain('$30'))
    fireEvent.change(within(cards()[0]!).getByLabelText('Unit'), { target: { value: 'XAM' } })
    await waitFor(() => expect(readAs()).not.toContain('$30'))
    expect(within(cards()[0]!).getByLabelText(/^Figure, in full/)).toBeTruthy()
    await userEvent.click(within(cards()[0]!).getByRole('button', { name: 'As first read' }))
    await waitFor(() => expect(readAs()).toMatch(/30%/))
  })

  it('tells what rounding leaves open of what it worked out', async () => {
    await checked('Trade between Velmara and Torrenia rose by 30 percent in 2017.')
    const lines = within(cards()[0]!).queryAllByText(/change worked out from two years/).map(line => line.textContent)
    expect(lines).not.toEqual([])
    for (const line of lines) expect(line).toMatch(/% \(between .*% and .*%\)/)
  })

  it('names what two flows together are the turnover of, and tells that they were added up', async () => {
    await checked('Trade between Velmara and Torrenia rose by 9.2 percent in 2017.')
    const lines = within(cards()[0]!).getAllByText(/change worked out from two years/).map(line => line.textContent)
    expect(lines.filter(line => line.includes('exports + imports'))).not.toEqual([])
    for (const line of lines) expect(line).toContain('Velmara – Torrenia')
    const added = within(cards()[0]!).getAllByText(/exports \+ imports/)[0]!
    await userEvent.click(within(added).getByRole('link'))
    expect((await screen.findByRole('dialog', { name: 'Evidence', hidden: true }, { timeout: 30_000 })).textContent).toContain('Exports and imports, stated apart, were added up first.')
  })

  it('tells who stated a figure from who counted it', async () => {
    await checked('Trade between Velmara and Torrenia was more than $1.5 billion in 2021.')
    const said = within(cards()[0]!).getByText(/Tom Harrow/).textContent
    expect(said).toContain('who counted: Torrenia · stated by: Tom Harrow, Ministry of Transport of Torrenia, President ·')
  })

  it('keeps a claim in sight that somebody sets to be a forecast', async () => {
    await checked(TRUE)
    const details = cards()[0]!.querySelector<HTMLDetailsElement>('details:last-of-type')!
    details.open = true
    fireEvent(details, new Event('toggle'))
    const box = await within(cards()[0]!).findByRole('checkbox', { name: 'a plan or forecast' })
    await userEvent.click(box)
    await waitFor(() => expect(cards().map(verdictOf)).toEqual(['not testable']))
    expect(document.activeElement).toBe(box)
    await userEvent.click(box)
    await waitFor(() => expect(cards().map(verdictOf)).toEqual(['supported']))
  })

  it('keeps the focus in a part that was set with Enter', async () => {
    await checked(TRUE)
    const details = cards()[0]!.querySelector<HTMLDetailsElement>('details:last-of-type')!
    details.open = true
    fireEvent(details, new Event('toggle'))
    const period = await within(cards()[0]!).findByLabelText<HTMLInputElement>('Period')
    await userEvent.clear(period)
    await userEvent.type(period, '2017{Enter}')
    await waitFor(() => expect(cards()[0]!.textContent).toContain('set by hand'))
    expect(document.activeElement).toBe(period)
  })

  it('says what a period looks like where it cannot read one, and keeps the verdict', async () => {
    await checked(TRUE)
    const card = cards()[0]!
    card.querySelector('details:last-of-type')!.setAttribute('open', '')
    fireEvent(card.querySelector('details:last-of-type')!, new Event('toggle'))
    const period = await within(card).findByLabelText('Period')
    fireEvent.change(period, { target: { value: 'last year' } })
    fireEvent.blur(period)
    expect(within(card).getByRole('alert').textContent).toContain('A period such as')
    expect(within(card).getByRole('textbox', { name: 'Period' })).toBe(period)
    expect(verdictOf(card)).toBe('supported')
  })

  it('reads a long text while the reader looks for the button, and a short one when it is given', async () => {
    const posted = vi.spyOn(DeskWorker.prototype, 'postMessage')
    const asked = () => posted.mock.calls.flatMap(([ask]) => (ask.kind === 'ahead' || ask.kind === 'check' ? [[ask.kind, ask.text.length]] : []))
    const long = `${TRUE} `.repeat(100)
    await openView('claims')
    await userEvent.click(field())
    await userEvent.paste(long)
    await waitFor(() => expect(asked()).toEqual([['ahead', long.length]]))
    await userEvent.click(screen.getByRole('button', { name: 'Check' }))
    await screen.findByRole('heading', { name: 'What was found' })
    expect(screen.getByText('100 claims, 100 testable')).toBeTruthy()
    fireEvent.input(field(), { target: { value: TRUE } })
    await userEvent.click(screen.getByRole('button', { name: 'Check' }))
    await waitFor(() => expect(cards()).toHaveLength(1))
    expect(asked().map(([kind]) => kind)).toEqual(['ahead', 'check', 'check'])
    posted.mockRestore()
  })

  it('refuses too long a text before it is in the field', async () => {
    await openView('claims')
    await userEvent.click(field())
    await userEvent.paste('a'.repeat(200_001))
    expect(screen.getByRole('alert').textContent).toContain('200,001 characters; at most 200,000')
    expect(field().value).toBe('')
  })

  it('refuses the letter that is one too many, and says so', async () => {
    await openView('claims')
    fireEvent.input(field(), { target: { value: 'a'.repeat(200_000) } })
    await userEvent.type(field(), 'b')
    expect(screen.getByRole('alert').textContent).toContain('200,001 characters; at most 200,000')
    expect(field().value).toHaveLength(200_000)
  })

  it('reads no part of a text that came to be too long all the same', async () => {
    await openView('claims')
    fireEvent.input(field(), { target: { value: 'a'.repeat(200_001) } })
    await userEvent.click(screen.getByRole('button', { name: 'Check' }))
    expect(screen.getByRole('alert').textContent).toContain('The text has 200,001 characters; at most 200,000')
    expect(screen.queryByRole('heading', { name: 'What was found' })).toBeNull()
  })

  it.each(['mouse', 'keyboard'])('empties every field at "Clear" by %s, and the focus is in the text', async by => {
    await checked(TRUE)
    fireEvent.change(screen.getByLabelText('Date of the text'), { target: { value: '2021-11-24' } })
    fireEvent.change(screen.getByLabelText('Its address, if published'), { target: { value: 'https://example.org/a' } })
    const clear = screen.getByRole('button', { name: 'Clear' })
    if (by === 'mouse') await userEvent.click(clear)
    else {
      clear.focus()
      await userEvent.keyboard('{Enter}')
    }
    expect(screen.queryByRole('heading', { name: 'What was found' })).toBeNull()
    expect([field().value, screen.getByLabelText<HTMLInputElement>('Date of the text').value, screen.getByLabelText<HTMLInputElement>('Its address, if published').value]).toEqual(['', '', ''])
    expect(document.activeElement).toBe(field())
  })

  it.each(['en', 'ru', 'az'] as const)('says beside the result in %s that another text stands in the field, until it is checked or is the same again', async language => {
    const { words: claims } = (await import(`../../../src/language/${language}/claims.ts`)) as { words: ClaimsWords }
    await openView('claims', { language })
    const text = screen.getByRole<HTMLTextAreaElement>('textbox', { name: claims.text })
    const said = () => screen.getAllByRole('status').map(status => status.textContent).filter(one => one === claims.otherText)
    fireEvent.input(text, { target: { value: TRUE } })
    fireEvent.change(screen.getByLabelText(claims.textLanguage), { target: { value: 'en' } })
    await userEvent.click(screen.getByRole('button', { name: claims.check }))
    await screen.findByRole('heading', { name: claims.results })
    expect(said()).toEqual([])
    fireEvent.input(text, { target: { value: FALSE } })
    expect(said()).toHaveLength(1)
    fireEvent.input(text, { target: { value: TRUE } })
    expect(said()).toEqual([])
    fireEvent.input(screen.getByLabelText(claims.date), { target: { value: '2021-11-24' } })
    expect(said()).toHaveLength(1)
    await userEvent.click(screen.getByRole('button', { name: claims.check }))
    await waitFor(() => expect(said()).toEqual([]))
  })

  it('asks for a text where there is none', async () => {
    await openView('claims')
    await userEvent.click(screen.getByRole('button', { name: 'Check' }))
    expect(screen.getByRole('alert').textContent).toBe('There is no text to check.')
  })

  it('shows what cannot be tested only on demand', async () => {
    await checked(`${TRUE} Both sides were glad.`)
    await userEvent.click(screen.getByRole('checkbox', { name: 'Show also what cannot be tested (1)' }))
    expect(cards().map(verdictOf)).toEqual(['supported', 'not testable'])
  })

  it('copies the claims as a table and as text with sources', async () => {
    const copied: string[] = []
    await checked(`${TRUE} ${FALSE}`)
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText: async (text: string) => { copied.push(text) } } })
    fireEvent.click(screen.getByRole('button', { name: 'Copy as a table' }))
    fireEvent.click(screen.getByRole('button', { name: 'Copy as text with sources' }))
    await waitFor(() => expect(copied).toHaveLength(2))
    const rows = copied[0]!.split('\n').map(line => line.split('\t'))
    expect(rows.map(cells => cells.slice(0, 3))).toEqual([['Claim', 'In the sentence', 'Verdict'], ['$1.15 billion', TRUE, 'supported'], ['$2.9 billion', FALSE, 'contradicted']])
    expect(rows[2]![6]).toMatch(/^Turnover.*: \$1\.2543.bn .* – differs \(Source: .*Foreign trade of Velmara/)
    const lines = copied[1]!.replaceAll('\u00a0', ' ').split('\n')
    expect(lines.slice(0, 4)).toEqual([
      '1. “$1.15 billion”: supported. What is stated fits the claim as rounded. As printed, the claim covers $1.145 bn to $1.155 bn.',
      `In the sentence: “${TRUE}”`, expect.stringMatching(/^Read as: Turnover .* · 2016 · \$1\.15 bn$/), expect.stringMatching(/^– Turnover.*, 2016: \$1\.1483 bn \(.*\) – fits \[1\]$/),
    ])
    expect(lines.find(line => line.startsWith('[1] '))).toMatch(/Foreign trade of Velmara 2020.*\/en\/xa-xb\/sources\/xa-stat-2020\?v=2025\.6\.30#o-2016-xa-turnover/)
  })

  it('copies with the claims the day and address of their text, and what is doubtful of them', async () => {
    const copied: string[] = []
    await openView('claims')
    fireEvent.change(screen.getByLabelText('Date of the text'), { target: { value: '2017-02-01' } })
    fireEvent.change(screen.getByLabelText('Its address, if published'), { target: { value: 'https://example.org/%D0%B4%D0%BE%D0%BC?a=b' } })
    fireEvent.change(field(), { target: { value: `${TRUE} Trade came to $1.15 billion.` } })
    await userEvent.click(screen.getByRole('button', { name: 'Check' }))
    await screen.findByRole('heading', { name: 'What was found' })
    expect(screen.getByText('The text: 1 February 2017, https://example.org/дом?a=b')).toBeTruthy()
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText: async (text: string) => { copied.push(text) } } })
    fireEvent.click(screen.getByRole('button', { name: 'Copy as a table' }))
    fireEvent.click(screen.getByRole('button', { name: 'Copy as text with sources' }))
    await waitFor(() => expect(copied).toHaveLength(2))
    const rows = copied[0]!.split('\n').map(line => line.split('\t'))
    for (const row of rows.slice(1)) expect(row.slice(-2)).toEqual(['2017-02-01', 'https://example.org/дом?a=b'])
    expect(rows[2]![5]).not.toBe('')
    expect(copied[1]!.split('\n')[0]).toBe('The text: 1 February 2017, https://example.org/дом?a=b')
    expect(copied[1]).toMatch(/^Not sure of: /m)
  })

  it('prints under a result the sources of all that its claims were held against', async () => {
    await checked(`${TRUE} The presidents opened the Hale bridge on 14 September 2021.`)
    expect(screen.queryByRole('heading', { name: /^Sources of what/ })).toBeNull()
    fireEvent(window, new Event('beforeprint'))
    const notes = within(screen.getByRole('heading', { name: /^Sources of what/ }).closest('section')!).getAllByRole('listitem').map(({ textContent }) => textContent)
    expect(notes).toEqual([expect.stringMatching(/^Turnover.*Foreign trade of Velmara 2020/), expect.stringMatching(/^Presidents open the Hale bridge .*“.*”.*Dyad Atlas/)])
    fireEvent(window, new Event('afterprint'))
    expect(screen.queryByRole('heading', { name: /^Sources of what/ })).toBeNull()
  })

  it('numbers the claims that it copies as the page does', async () => {
    const copied: string[] = []
    await checked(`Both sides were glad. ${TRUE}`)
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText: async (text: string) => { copied.push(text) } } })
    fireEvent.click(screen.getByRole('button', { name: 'Copy as text with sources' }))
    await waitFor(() => expect(copied).toHaveLength(1))
    expect(within(cards()[0]!).getByRole('heading', { level: 3 }).textContent).toMatch(/^2 /)
    expect(within(cards()[0]!).getByRole('heading', { level: 3, name: 'claim 2: supported. $1.15 billion' })).toBeTruthy()
    expect(copied[0]).toMatch(/^2\. /)
  })

  it('copies the records that verdicts rest on, with their own sentences, days and addresses', async () => {
    const copied: string[] = []
    await checked(`The presidents opened the Hale bridge on 14 September 2021. ${TRUE} Ana Velk is the President of Velmara.`)
    expect(cards().map(verdictOf)).toEqual(['supported', 'supported', 'supported'])
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText: async (text: string) => { copied.push(text) } } })
    fireEvent.click(screen.getByRole('button', { name: 'Copy as a table' }))
    fireEvent.click(screen.getByRole('button', { name: 'Copy as text with sources' }))
    await waitFor(() => expect(copied).toHaveLength(2))
    const address = `${location.origin}/en/xa-xb`
    const held = copied[0]!.split('\n').map(line => line.split('\t')[6])
    expect(held[1]).toMatch(new RegExp(`^Presidents open the Hale bridge \\(14 September 2021\\): “The presidents opened the bridge and spoke of trade\\.” \\(Source: .*, “.*”.*Dyad Atlas, data .*: ${address}/events/2021-bridge-summit\\?v=2025\\.6\\.30 \\(accessed .*\\)\\)$`))
    expect(held[3]).toMatch(new RegExp(`^Ana Velk \\(Source: .*, “.*”.*: ${address}/people/ana-velk\\?v=2025\\.6\\.30 `))
    const lines = copied[1]!.split('\n')
    expect(lines[0]).toMatch(/: supported\. The record agrees\.$/)
    expect(lines).toContain('– Presidents open the Hale bridge (14 September 2021): “The presidents opened the bridge and spoke of trade.” [1]')
    expect(lines).toContain('– Ana Velk [3]')
    expect(lines.find(line => line.startsWith('[1] '))).toMatch(new RegExp(`, “.*”.* Dyad Atlas, data .*: ${address}/events/2021-bridge-summit\\?v=2025\\.6\\.30 \\(accessed .*\\)$`))
    expect(lines.find(line => line.startsWith('[3] '))).toMatch(new RegExp(`, “.*”.* Dyad Atlas, data .*: ${address}/people/ana-velk\\?v=2025\\.6\\.30 \\(accessed .*\\)$`))
  })

  it('lists the worked articles with how their claims fared', async () => {
    await openView('claims')
    const list = screen.getByRole('heading', { name: 'Worked articles' }).closest('section')!
    expect(within(list).getByText('4 claims, 3 testable')).toBeTruthy()
    expect(within(list).getByRole('link').getAttribute('href')).toBe('/en/xa-xb/claims/herald-2021')
  })
})

describe('a worked article', () => {
  it('is no work of ours but its page is, and says so in its name', async () => {
    await openView('article', { id: 'herald-2021' })
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Presidents open Hale bridge')
    await waitFor(() => expect(document.title).toBe('Worked article: Presidents open Hale bridge (Lirsk Herald)'))
  })

  it('gives each claim in our words with its verdict, set parts and evidence', async () => {
    await openView('article', { id: 'herald-2021' })
    expect(cards().map(card => card.textContent)).toEqual([
      expect.stringMatching(/^1\. Trade between .*supported by one side only/),
      expect.stringMatching(/^2\. .*contradicted.*2020/),
      expect.stringMatching(/^3\. The ties are excellent\.not testable/),
      expect.stringMatching(/^4\. Torrenia raised its tariff .*supported/),
    ])
    expect(within(cards()[0]!).getAllByRole('link').map(link => link.getAttribute('href'))).toContain('#o-2021-xa-turnover')
    expect(within(cards()[0]!).getByText(/^Read as: /).tagName).toBe('P')
  })

  it('names the record that a verdict rests on and quotes it in the language of the page', async () => {
    await openView('article', { id: 'herald-2021' })
    const card = within(cards()[3]!)
    expect(card.getByText(/^Record:/).textContent).toBe('Record: Dispute about tariffs (March 2004)')
    const quote = card.getByRole('blockquote')
    expect([quote.lang, quote.textContent]).toEqual(['en', 'Torrenia raised its tariff on tomatoes.'])
  })

  it('quotes nothing where the record has no sentence in that language', async () => {
    await openView('article', { id: 'herald-2021', language: 'az' })
    const card = within(cards()[3]!)
    expect(card.getByRole('link').getAttribute('href')).toBe('/az/xa-xb/events/2004-tariff-dispute')
    expect(card.queryByRole('blockquote')).toBeNull()
  })

  it('never counts the article as evidence for itself', async () => {
    await openView('article', { id: 'herald-2021' })
    expect(document.querySelector('#o-2021-harrow-turnover')).toBeNull()
  })
})
