import { afterEach, describe, expect, it } from 'vitest'
import { recentPages, rememberPage } from '#app/recentPages.ts'
import { shortcutOf, turnSingleKeys } from '#app/shortcuts.ts'

const press = (key: string, more: Partial<Parameters<typeof shortcutOf>[0]> = {}) =>
  shortcutOf({ key, code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, target: document.body, ...more })

afterEach(() => {
  turnSingleKeys(true)
  localStorage.clear()
})

describe('keys', () => {
  it('open the search and the list of keys', () => {
    expect([press('/'), press('?'), press('k', { ctrlKey: true }), press('k', { metaKey: true })]).toEqual(['search', 'keys', 'search', 'search'])
  })

  it('open the search on a keyboard where K is another letter', () => {
    expect(press('л', { code: 'KeyK', ctrlKey: true })).toBe('search')
  })

  it('write what they write in a field, where only the key pressed with Ctrl opens', () => {
    const field = document.createElement('input')
    expect([press('/', { target: field }), press('?', { target: field }), press('k', { ctrlKey: true, target: field })]).toEqual([null, null, 'search'])
  })

  it('by themselves do nothing once turned off, also after a reload', () => {
    turnSingleKeys(false)
    expect([press('/'), press('?'), press('k', { ctrlKey: true })]).toEqual([null, null, 'search'])
    expect(localStorage.getItem('dyad-atlas-single-keys')).toBe('off')
  })

  it.each(['/', '?', 'k'])('%s with Alt is the browser’s', key => expect(press(key, { altKey: true, ctrlKey: true })).toBeNull())
})

describe('pages opened lately', () => {
  it('stand latest first, each once, six at most', () => {
    for (const path of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'c']) rememberPage('xa-xb', path)
    expect(recentPages('xa-xb')).toEqual(['c', 'g', 'f', 'e', 'd', 'b'])
    expect(recentPages('xa-xc')).toEqual([])
  })
})
