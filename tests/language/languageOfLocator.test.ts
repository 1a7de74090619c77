import { expect, it } from 'vitest'
import { languageOfLocator } from '#language/languageOfLocator.ts'

it.each([
  ['last paragraph', 'ru', 'en'],
  ['слова Мустафаева', 'ru', 'ru'],
  ['rüblər üzrə', 'az', 'az'],
  ['çıxış', 'az', 'az'],
  ['größte Importeure', 'de', 'de'],
  ['table 2, “exports”', 'az', 'en'],
])('takes “%s” of a source in %s for %s', (locator, source, language) => expect(languageOfLocator(locator, source)).toBe(language))
