import { describe, expect, it } from 'vitest'
import type { Language } from '#schema/vocabulary.ts'
import { judged } from './claimTexts.ts'

const verdictsOf = (language: Language, date: string, text: string) => judged(text, { language, date }).map(({ verdict }) => verdict)

describe('the force of a document', () => {
  it.each([
    ['en', '2015-06-16', 'The Treaty on the State Border, signed in Baku in September 2010, never came into force.'],
    ['en', '2015-06-16', 'The treaty on the transit of Azerbaijani oil through Russia, signed on 18 January 1996, is still in force.'],
    ['en', '2011-06-16', 'The agreement on the status and use of the Gabala radar station, signed in January 2002, has expired.'],
    ['en', '2024-06-16', 'The Treaty on the State Border, signed in Baku on 3 September 2010, lapsed in 2015.'],
    ['en', '2010-12-16', 'The Treaty on the State Border, signed on 3 September 2010, is in force.'],
    ['ru', '2015-06-16', 'Договор о государственной границе, подписанный в Баку в сентябре 2010 года, до сих пор не вступил в силу.'],
    ['ru', '2015-06-16', 'Договор о транзите азербайджанской нефти через территорию России, подписанный 18 января 1996 года, по-прежнему действует.'],
    ['ru', '2010-06-16', 'Соглашение о статусе Габалинской РЛС, подписанное 25 января 2002 года, прекратило действие.'],
    ['ru', '2024-06-16', 'Договор о государственной границе, подписанный в Баку 3 сентября 2010 года, был расторгнут в 2015 году.'],
    ['az', '2015-06-16', '2010-cu ilin sentyabrında imzalanmış dövlət sərhədi haqqında müqavilə hələ qüvvəyə minməyib.'],
    ['az', '2024-06-16', '3 sentyabr 2010-cu ildə imzalanmış dövlət sərhədi haqqında müqavilə artıq qüvvədə deyil.'],
  ] as const)('is denied by its days, however true the signing is: %s, %s, %s', (language, date, text) => expect(verdictsOf(language, date, text)).toContain('contradicted'))

  it.each([
    ['en', '2010-12-16', 'The Treaty on the State Border, signed in September 2010, has not yet entered into force.'], ['en', '2015-06-16', 'The Treaty on the State Border, signed in Baku in September 2010, has entered into force.'],
    ['en', '2013-06-16', 'The agreement on the Gabala radar station expired in December 2012.'], ['en', '2015-06-16', 'The oil transit treaty signed on 18 January 1996 is no longer in force.'],
    ['ru', '2014-06-16', 'Договор о транзите азербайджанской нефти, подписанный 18 января 1996 года, утратил силу.'], ['az', '2014-06-16', '1996-cı il yanvarın 18-də imzalanmış neftin tranziti haqqında müqavilə qüvvədən düşüb.'],
  ] as const)('is borne out by them: %s, %s, %s', (language, date, text) => expect(new Set(verdictsOf(language, date, text))).toEqual(new Set(['supported'])))

  it.each([
    ['of a document without days', 'en', '2024-06-16', 'The declaration on allied interaction, signed on 22 February 2022, has been suspended.'], ['of a document without days', 'az', '2025-06-16', '2022-ci il fevralın 22-də imzalanmış müttəfiqlik qarşılıqlı fəaliyyəti haqqında Bəyannamə qüvvədən düşüb.'],
    ['of what is denounced before it ends', 'en', '2015-06-16', 'The treaty on the transit of Azerbaijani oil through Russia, signed on 18 January 1996, was denounced in May 2013.'], ['of what is only named in it', 'en', '2024-06-16', 'The deadline set by the State Border Treaty expired in 2012.'],
    ['of no document', 'en', '2012-06-16', 'His visa expired on 5 May 2012.'],
  ] as const)('is left open: %s, %s, %s, %s', (_, language, date, text) => {
    expect(verdictsOf(language, date, text)).toContain('no-evidence')
    expect(verdictsOf(language, date, text)).not.toContain('contradicted')
  })
})

describe('what a sentence denies behind a signing', () => {
  it.each([
    ['en', 'The declaration on allied interaction, signed in Moscow on 22 February 2022, was not published.'], ['ru', 'Декларация о союзническом взаимодействии, подписанная 22 февраля 2022 года в Москве, не была опубликована.'],
  ] as const)('has a row of its own: %s, %s', (language, text) => expect(verdictsOf(language, '2024-06-16', text).sort()).toEqual(['no-evidence', 'supported']))
})
