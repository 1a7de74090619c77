import type { CiteWords } from '#language/en/cite.ts'
import { grouped } from './tables.ts'

export const words: CiteWords = {
  form: 'Формат',
  copy: 'Скопировать',
  save: ending => `Сохранить .${ending}`,
  withSources: count => (count === 1 ? 'вместе с источником' : `вместе с источниками (${grouped(count)})`),
  pinned: release => `В ссылке — ваш выбор и версия данных ${release}.`,
}
