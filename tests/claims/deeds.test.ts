import { describe, expect, it } from 'vitest'
import { deedsOf, isOtherDeed } from '#claims/deeds.ts'

const signing = deedsOf(['Signing of an agreement on railways', 'Подписание соглашения о железных дорогах', 'Dəmir yolları haqqında sazişin imzalanması'])

describe('a deed', () => {
  it.each(['The agreement was revoked.', 'Соглашение отменено.', 'Sazişin icrası başa çatıb.', 'Sazişin müddəti bitib.'])('is another one than the record is of: %s', text => {
    expect(isOtherDeed(text, signing)).toBe(true)
  })

  it.each(['The mission signed the agreement.', 'Соглашение подписал начальник дороги.', 'Sazişi iki ölkə imzalayıb.'])('is none where a word only begins like it: %s', text => {
    expect(isOtherDeed(text, signing)).toBe(false)
  })

  it('is the same as in the titles of a record', () => {
    expect(isOtherDeed('The border was closed.', deedsOf(['Закрытие границы', 'Closure of the border']))).toBe(false)
  })
})
