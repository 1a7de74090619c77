import { describe, expect, it } from 'vitest'
import { joinedSentences } from '#claims/joinedSentences.ts'
import { told } from './claimTexts.ts'

const pieces = (text: string, language: 'en' | 'ru' | 'az' = 'en') => joinedSentences({ text, start: 10 }, language)

describe('two sentences that a comma and a joining word make one', () => {
  it('are read one by one, each where it stands', () => {
    const text = 'The plane crashed near Aktau on Wednesday, and thirty people on board died.'
    expect(pieces(text)).toEqual([{ text: 'The plane crashed near Aktau on Wednesday', start: 10 }, { text: 'thirty people on board died.', start: 10 + text.indexOf('thirty') }])
    expect(pieces('Самолёт разбился под Актау в среду, а президент выразил соболезнования и прервал поездку.', 'ru')).toHaveLength(2)
  })

  it.each([
    // One deed of several, what hangs on it, a list, figures that share their time.
    'The presidents met in Baku on Monday, and then signed a declaration.', 'He visited Baku and met the president, and also discussed trade.', 'They discussed gas, oil, and the road to the border.',
    'Exports were $2 billion in 2020, and the ministers discussed imports of $3 billion.', 'The sides agreed to open the bridge, and that the border would be closed.',
    // Asked, denied, supposed, quoted.
    'The plane crashed near Aktau on Wednesday, and thirty people on board died?', 'It is not true that the plane crashed on Wednesday, and thirty people on board died.', 'If the plane crashed near Aktau on Wednesday, and thirty people on board died, it was a disaster.', 'He said: “The plane crashed near Aktau, and thirty people on board died.”',
  ])('are one where the second has no subject of its own or shares a figure: %s', text => expect(pieces(text)).toHaveLength(1))

  it('have a verdict each', () => {
    const found = told('Azerbaijan Airlines flight 8243 crashed near Aktau on 25 December 2024, and 38 of the 67 people on board died.', { date: '2026-01-01' })
    expect(found.map(({ verdict }) => verdict)).toEqual(['supported', 'supported'])
    const wrong = told('Azerbaijan Airlines flight 8243 crashed near Aktau on 25 December 2024, and 37 of the 67 people on board died.', { date: '2026-01-01' })
    expect(wrong.map(({ verdict }) => verdict)[0]).toBe('supported')
    expect(wrong.map(({ verdict }) => verdict)[1]).not.toBe('supported')
  })
})
