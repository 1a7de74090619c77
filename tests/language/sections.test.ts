import { describe, expect, it } from 'vitest'
import { loadSections, type SectionName } from '#language/sections.ts'
import { LANGUAGES } from '#schema/vocabulary.ts'

const modules = import.meta.glob<{ words?: object }>('../../src/language/*/*.ts', { eager: true })
const sectionsOf = (language: string) =>
  Object.entries(modules)
    .filter(([path, module]) => path.includes(`/${language}/`) && module.words)
    .map(([path]) => path.split('/').at(-1)?.replace('.ts', ''))
    .toSorted() as SectionName[]

/** Every text of a section, those that functions write too. */
function textsOf(words: unknown): string[] {
  if (typeof words === 'string') return [words]
  if (typeof words === 'function') return textsOf(words(...Array.from({ length: words.length }, () => '7')))
  return Object.values(words as object).flatMap(textsOf)
}

describe('The words', () => {
  it.each(LANGUAGES)('of %s has every section that English has', language => {
    expect(sectionsOf('en').length).toBeGreaterThan(4)
    expect(sectionsOf(language)).toEqual(sectionsOf('en'))
  })

  it.each(LANGUAGES)('of %s are loaded by section, and hold no empty text and no markup', async language => {
    const loaded = await loadSections(language, sectionsOf('en'))
    expect(Object.keys(loaded).toSorted()).toEqual(sectionsOf('en'))
    for (const text of textsOf(loaded)) {
      expect(text.trim()).not.toBe('')
      expect(text).not.toMatch(/<[a-z/]|&[a-z]+;|undefined/)
    }
  })

  it('of ru are set with «ёлочки» and em dashes', async () => {
    const wrong = textsOf(await loadSections('ru', sectionsOf('ru'))).filter(text => / – |["“”]/.test(text))
    expect(wrong).toEqual([])
  })

  it('gives the same words the second time', async () => {
    const [first, second] = await Promise.all([loadSections('en', ['evidence']), loadSections('en', ['evidence'])])
    expect(first.evidence).toBe(second.evidence)
  })

  it('names the file where there is none', async () => {
    await expect(loadSections('en', ['tea' as SectionName])).rejects.toThrow('./en/tea.ts')
  })
})
