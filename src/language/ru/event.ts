import type { EventWords } from '#language/en/event.ts'

export const words: EventWords = {
  who: 'Кто участвовал',
  whoNote: 'Все, кого называют источники, по странам, с известной должностью.',
  others: 'Другие страны',
  namedOn: date => `так названа должность ${date}`,
  onRecord: 'даты должности не указаны',
  or: 'или',
  signedHere: 'Подписано или принято здесь',
  mentioned: 'Документы, о которых идёт речь',
  before: 'Что было прежде',
  after: 'Что последовало',
  threadNote: 'Ближайшие события, у которых с этим общий документ или товар либо два имени и сфера.',
}
