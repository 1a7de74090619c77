import { expect, it } from 'vitest'
import { told } from './claimTexts.ts'

const verdicts = (language: 'en' | 'ru' | 'az', text: string) => told(text, { language, date: '2024-08-20' }).map(({ verdict }) => verdict)

it.each([
  ['ru', 'В Баку 19 августа 2024 года Путин и Алиев подписали совместное заявление.'],
  ['az', 'Putin və Əliyev 2024-cü il avqustun 19-da Bakıda birgə bəyanat imzalayıblar.'],
  ['en', 'Aliyev and Putin signed a statement in Baku on 19 August 2024.'],
] as const)('is known by its kind, as the only one that the two signed on that day: %s', (language, text) => expect(verdicts(language, text)).toEqual(['supported']))

it.each([
  'В Баку 19 августа 2024 года Путин и Алиев подписали совместное заявление по Карабаху.', 'В Баку 19 августа 2024 года Путин и Мирзиёев подписали совместное заявление.',
  'В Баку 20 августа 2024 года Путин и Алиев подписали совместное заявление.', 'В Баку 19 августа 2024 года Путин и Алиев подписали совместную декларацию.', 'В Баку 19 августа 2024 года Путин и Алиев подписали меморандум.',
])('is not known of another subject, signer, day or kind: %s', text => expect(verdicts('ru', text)).toEqual(['no-evidence']))

it('is denied in another town', () => expect(verdicts('ru', 'В Москве 19 августа 2024 года Путин и Алиев подписали совместное заявление.')).toEqual(['contradicted']))
