import { expect, it } from 'vitest'
import { markedWords } from '#search/markedWords.ts'

const marked = (name: string, question: string) => markedWords(name, question).filter(part => part.marked).map(part => part.text)

it.each([
  ['Fuad Muradov', 'мурадов', ['Muradov']],
  ['Heydər Əliyev', 'aliev', ['Əliyev']],
  ['Запрет на ввоз томатов', 'томаты', ['томатов']],
  ['Fuad Muradov', '<b>', []],
])('in "%s" the words that answer "%s" are marked', (name, question, words) => {
  expect(marked(name, question)).toEqual(words)
})

it.each(['', ' a  b ', 'Ə-ə (1992)', '“Yol xəritəsi”', '🇦🇿 x'])('the parts of "%s" are the name', name => {
  expect(markedWords(name, 'yol a').map(part => part.text).join('')).toBe(name)
})
