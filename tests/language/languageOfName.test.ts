import { describe, expect, it } from 'vitest'
import { languageOfName } from '#language/languageOfName.ts'

describe('the language in which a name is spoken', () => {
  it.each([
    ['Ана Вельк', { en: 'Ana Velk', ru: 'Ана Вельк' }, 'ru'],
    ['Ana Velk', { en: 'Ana Velk', az: 'Ana Velk' }, 'az'],
    ['Нұрсұлтан Назарбаев', { en: 'Nursultan Nazarbayev', ru: 'Нурсултан Назарбаев' }, 'kk'],
    ['Նիկոլ', { en: 'Nikol' }, 'hy'],
    ['Gurban', { en: 'Kurban' }, undefined],
  ] as const)('%s', (name, names, language) => {
    expect(languageOfName(name, names)).toBe(language)
  })
})
