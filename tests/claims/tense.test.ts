import { describe, expect, it } from 'vitest'
import { judged } from './claimTexts.ts'

const untestable = (text: string, words: string, language: 'en' | 'ru' | 'az' = 'en', date = '2024-12-01') => judged(text, { language, date }).find(({ claim }) => claim.words.includes(words))?.claim.untestable

describe('what is planned and what was done', () => {
  it('is told apart within one sentence', () => {
    const text = 'The company exported 1.2 million tonnes of oil in 2018, and it plans to export 1.5 million tonnes in 2019.'
    expect(untestable(text, '1.2 million', 'en', '2018-12-30')).toBeNull()
    expect(untestable(text, '1.5 million', 'en', '2018-12-30')).toBe('forecast')
    expect(untestable('With trade reaching $3.5 billion in the first nine months of 2024, both ministers predicted a record.', '$3.5 billion')).toBeNull()
    expect(untestable('Trade with Russia surged to $4.36 billion in 2023, indicating potential opportunities.', '$4.36 billion')).toBeNull()
  })

  it('stays a plan where the plan rules the figure', () => {
    expect(untestable('The two countries want to increase trade to $15 billion in 2024.', '$15 billion')).toBe('forecast')
    expect(untestable('Trade of $10 billion is expected in 2024.', '$10 billion')).toBe('forecast')
    expect(untestable('Россия и Азербайджан хотят нарастить товарооборот в 2024 году до $5 млрд.', '$5 млрд', 'ru')).toBe('forecast')
    expect(untestable('2024-cü ildə ticarət dövriyyəsinin 5 milyard dollara çatacağı gözlənilir.', '5 milyard', 'az')).toBe('forecast')
    expect(untestable('Товарооборот в 2023 году составил $4,3 млрд и вырастет ещё.', '$4,3 млрд', 'ru')).toBeNull()
  })

  it('leaves a deed without a figure testable, and a feeling or a question not', () => {
    expect(untestable('The president finished an official visit to Azerbaijan.', 'president')).toBeNull()
    expect(untestable('Friendly ties between Azerbaijan and Russia are developing dynamically.', 'ties')).toBe('opinion')
    expect(untestable('How did trade between Azerbaijan and Russia fare?', 'trade')).toBe('opinion')
  })

  it('finds a fact in a deed that is on record, whoever did it, and whatever is said around it', () => {
    expect(untestable('Трое рабочих погибли при взрыве.', 'рабочих', 'ru')).toBeNull()
    expect(untestable('Один из них умер в больнице.', 'Один', 'ru')).toBeNull()
    expect(untestable('В суде он предстал с перевязанной рукой.', 'суде', 'ru')).toBeNull()
    expect(untestable('Сторонам не удалось согласовать цену.', 'удалось', 'ru')).toBeNull()
    expect(untestable('The suspects were arrested and later appeared in court.', 'suspects')).toBeNull()
    expect(untestable('A decree on closer cooperation was issued.', 'decree')).toBeNull()
    expect(untestable('Şübhəlilər həbs edilib.', 'həbs', 'az')).toBeNull()
    expect(untestable('Отношения испортились за неделю.', 'Отношения', 'ru')).toBe('opinion')
    expect(untestable('Никто не ждал такого тёплого приёма.', 'Никто', 'ru')).toBe('opinion')
    expect(untestable('Everything here breathes friendship.', 'friendship')).toBe('opinion')
  })

  it('takes a plan in a clause aside, or one that was called off, for no plan', () => {
    expect(untestable('The terminal is the port of Bandar Abbas from which goods can be shipped on.', 'terminal')).toBeNull()
    expect(untestable('Iyunun sonuna planlaşdırılan Rusiyaya səfəri ləğv edilib.', 'səfəri', 'az', '2025-06-28')).toBeNull()
    expect(untestable('Moskvada keçiriləcək sammitdə iştirak etmək istəyən prezident geri qayıdıb.', 'sammitdə', 'az')).toBeNull()
    expect(untestable('İclasda protokol imzalanıb, ticarətin genişlənməsi hədəflənir.', 'protokol', 'az', '2025-08-22')).toBeNull()
    expect(untestable('Tərəf müqavilədən çıxacağı barədə xəbər vermirsə, müqavilə 5 il uzadılır.', 'müqavilə', 'az')).toBeNull()
    expect(untestable('The visit planned for June may be cancelled.', 'visit')).toBe('forecast')
    expect(untestable('Sammit Moskvada keçiriləcək.', 'Moskvada', 'az')).toBe('forecast')
    expect(untestable('Prezident sammitdə iştirak edəcəyini bildirib.', 'sammitdə', 'az')).toBe('forecast')
  })

  it('knows a plan, a superlative and a speaker\'s own view where a number stands beside', () => {
    expect(untestable('Ticarətimiz 7 milyard dolları ötəcək.', '7 milyard', 'az')).toBe('forecast')
    expect(untestable('The sixth forum is to be the largest ever.', 'forum')).toBe('forecast')
    expect(untestable('Не сомневаюсь, что через три года поезда пойдут через границу каждый день.', 'поезда', 'ru')).toBe('opinion')
    expect(untestable('Nobody doubts the warmth between the two leaders.', 'leaders')).toBe('opinion')
    expect(untestable('Это лучший договор в нашей истории.', 'договор', 'ru')).toBe('opinion')
    expect(untestable('O vaxt Moskva ildə 9 milyon dollar istəyirdi.', '9 milyon', 'az')).toBeNull()
  })
})
