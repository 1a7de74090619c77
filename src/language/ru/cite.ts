import type { CiteWords } from '#language/en/cite.ts'

export const words: CiteWords = {
  form: 'Формат',
  copy: 'Скопировать',
  save: ending => `Сохранить .${ending}`,
  withSources: count => (count === 1 ? 'вместе с источником' : `вместе с источниками (${count})`),
  pinned: release => `В ссылке — ваш выбор и версия данных ${release}.`,
}
