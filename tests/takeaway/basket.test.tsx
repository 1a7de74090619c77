import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { words } from '#language/en/basket.ts'
import { LanguageProvider } from '#language/LanguageProvider.tsx'
import { BasketSheet } from '#takeaway/BasketSheet.tsx'
import { CollectButton } from '#takeaway/CollectButton.tsx'
import type * as Store from '#takeaway/basket.ts'
import { takenFigure } from './takenFigure.ts'

const KEY = 'dyad-atlas-basket'
const first = takenFigure({ id: 'one' })
const second = takenFigure({ id: 'two', text: '$3 bn', periodText: '2021' })

/** As after a reload: nothing is remembered but what the device holds. */
async function reloaded(): Promise<typeof Store> {
  vi.resetModules()
  return import('#takeaway/basket.ts')
}

beforeEach(() => {
  // jsdom shows no dialogs.
  HTMLDialogElement.prototype.showModal = function show() {
    this.open = true
  }
  localStorage.clear()
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
  localStorage.clear()
})

describe('the basket', () => {
  it('survives a reload, in the order the reader gave it', async () => {
    const store = await reloaded()
    store.collect([first, second, first])
    store.move(second, -1)
    expect((await reloaded()).basketNow()).toEqual({ figures: [second, first], dropped: 0, remembered: true })
  })

  it('keeps a figure once however often it is collected', async () => {
    const store = await reloaded()
    expect([store.collect([first]), store.collect([first]), store.basketNow().figures.length]).toEqual([1, 0, 1])
  })

  it('stays where it is at the ends of the list', async () => {
    const store = await reloaded()
    store.collect([first, second])
    store.move(first, -1)
    store.move(second, 1)
    expect(store.basketNow().figures).toEqual([first, second])
  })

  it('works where even the name of the storage throws, and says that nothing is remembered', async () => {
    vi.spyOn(globalThis, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('blocked', 'SecurityError')
    })
    const store = await reloaded()
    store.collect([first])
    expect(store.basketNow()).toEqual({ figures: [first], dropped: 0, remembered: false })
  })

  it.each([
    ['no JSON', '{'], ['no list', '{"a":1}'], ['null in the list', '[null]'], ['a figure without a value', JSON.stringify([{ ...first, value: null }])],
    ['a link that runs something', JSON.stringify([{ ...first, address: 'javascript:alert(1)' }])],
    ['a source whose link runs something', JSON.stringify([{ ...first, sources: [{ ...first.sources[0], url: 'javascript:alert(1)' }] }])],
    ['a source that is none', JSON.stringify([{ ...first, sources: ['Gazette'] }])],
  ])('leaves out what it cannot read (%s) and counts it', async (_, text) => {
    localStorage.setItem(KEY, text)
    expect((await reloaded()).basketNow()).toMatchObject({ figures: [], dropped: 1 })
  })

  it('keeps the figures beside one it cannot read', async () => {
    localStorage.setItem(KEY, JSON.stringify([first, { id: 'broken' }, second]))
    expect((await reloaded()).basketNow()).toMatchObject({ figures: [first, second], dropped: 1 })
  })
})

describe('the basket on screen', () => {
  const page = () => (
    <LanguageProvider language="en" words={{ basket: words }}>
      <CollectButton figure={first} />
      <CollectButton figure={second} sign />
      <BasketSheet onClose={() => {}} />
    </LanguageProvider>
  )

  it('collects, lists with the source, orders, removes, empties and brings back', async () => {
    const user = userEvent.setup()
    render(page())
    expect(screen.getByText(/Nothing collected yet/)).toBeTruthy()
    await user.click(screen.getByRole('button', { name: '+ Collect' }))
    await user.click(screen.getByRole('button', { name: /^Collect .*\$3 bn/ }))
    const listed = () => within(screen.getByRole('list')).getAllByRole('listitem').map(item => item.textContent ?? '')
    expect(listed()[0]).toMatch(/\$2\.6 bn.*Gazette, “Trade in 2020”, 20 January 2021, p\. 4\. https:\/\/gazette\.example\/1/)
    await user.click(screen.getByRole('button', { name: /^Move .*\$3 bn up/ }))
    expect(listed().map(text => /\$[\d.]+ bn/.exec(text)?.[0])).toEqual(['$3 bn', '$2.6 bn'])
    await user.click(screen.getByRole('button', { name: /^Remove .*\$3 bn/ }))
    expect(listed()).toHaveLength(1)
    await user.click(screen.getByRole('button', { name: 'Empty the basket' }))
    expect(screen.queryAllByRole('listitem')).toHaveLength(0)
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(listed()).toHaveLength(1)
    await user.click(screen.getByRole('button', { name: /Take out of the basket/ }))
    expect(screen.queryAllByRole('listitem')).toHaveLength(0)
  })

  it('shows the text to be copied by hand where the clipboard refuses', async () => {
    const user = userEvent.setup()
    render(page())
    await user.click(screen.getByRole('button', { name: '+ Collect' }))
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('denied', 'NotAllowedError'))
    await user.click(screen.getByRole('button', { name: 'Text with footnotes' }))
    const field = await screen.findByRole<HTMLTextAreaElement>('textbox')
    expect(field.value).toContain('$2.6 bn (counted by Customs of A).¹')
    expect(field.value).toContain('1. Gazette, “Trade in 2020”')
  })
})
