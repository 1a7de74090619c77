import type { ReactNode } from 'react'
import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter, useLocation, useNavigate } from 'react-router'
import { PairsContext } from '#app/PairsContext.ts'
import type { Pair } from '#app/route.ts'
import type { EncodedCore } from '#domain/encodedCore.ts'
import { decodeCore } from '#facts/decodeCore.ts'
import { claimFiles } from '#claims/claimFiles.ts'
import { compileDyad } from '#facts/compileDyad.ts'
import { readDyad } from '#facts/readDyad.ts'
import { CoreContext } from '#facts/useCore.ts'
import { orderIn } from '#language/collation.ts'
import { LanguageProvider } from '#language/LanguageProvider.tsx'
import { loadSections } from '#language/sections.ts'
import type { Language } from '#schema/vocabulary.ts'
import { turnoverLine } from '#selectors/turnoverLine.ts'
import { ChoicesProvider } from '#url/ChoicesProvider.tsx'
import { parsePath } from '#url/place.ts'

export const { files } = compileDyad(await readDyad('tests/fixtures/data', 'xa-xb'), orderIn, turnoverLine, claimFiles)
const pair = (id: string, name: string): Pair => ({
  id, names: { en: name, az: name, ru: name }, release: '2025.6.30', updated: '2025-06-30', dataThrough: '2025-05', contact: 'mailto:atlas@example.org',
})
export const ONE_PAIR = [pair('xa-xb', 'Velmara and Torrenia')]
export const TWO_PAIRS = [...ONE_PAIR, pair('xa-xc', 'Velmara and Ostrava')]

/** A part of the frame on a page of the invented pair. `address()` is where the reader is, `back()` what the browser's button does. */
export async function openFrame(part: ReactNode, at = '/en/xa-xb/trade', pairs = ONE_PAIR) {
  const language = parsePath(at).lang
  const words = await loadSections(language, ['shell', 'records', 'about', 'basket', 'vocabulary'])
  const core = coreIn(language)
  const known = { sectors: core.sectors, voices: core.dyad.voices, actors: [] }
  let here = at
  let go: (steps: number) => void = () => {}
  function Reader() {
    const { pathname, search, hash } = useLocation()
    const navigate = useNavigate()
    here = pathname + search + hash
    go = steps => void navigate(steps)
    return null
  }
  const user = userEvent.setup()
  render(
    <MemoryRouter initialEntries={[at]}>
      <LanguageProvider language={language} words={words}>
        <PairsContext value={pairs}>
          <CoreContext value={core}>
            <ChoicesProvider known={known}>
              {part}
              <Reader />
            </ChoicesProvider>
          </CoreContext>
        </PairsContext>
      </LanguageProvider>
    </MemoryRouter>,
  )
  return { user, address: () => here, back: () => go(-1) }
}

const coreIn = (language: Language) => decodeCore(files.get(`core.${language}.json`) as EncodedCore)
