import { describe, expect, it } from 'vitest'
import { saidApart } from '#claims/saidApart.ts'
import { judged, told } from './claimTexts.ts'

type Language = 'en' | 'ru' | 'az'
const verdicts = (text: string, language: Language, date = '2024-09-21') => told(text, { language, date }).map(({ verdict }) => verdict)

/** True and false of a record or a figure, with the words in which somebody says so. */
const FRAMES: Readonly<Record<Language, readonly ((sentence: string) => string)[]>> = {
  en: [s => `${s}, Hikmet Hajiyev said.`, s => `${s}, Assistant to the President Hikmet Hajiyev told reporters in Baku.`, s => `“${s},” he added.`, s => `${s}, TASS reported.`, s => `Recall that ${s}.`, s => `The agency writes that ${s}.`],
  ru: [s => `${s}, сообщил помощник президента Юрий Ушаков.`, s => `«${s}», — сказал Юрий Ушаков.`, s => `${s}, передаёт «Интерфакс».`, s => `Напомним, ${s}.`, s => `Ранее стало известно, что ${s}.`],
  az: [s => `“${s}”, – deyə Hikmət Hacıyev bildirib.`, s => `Xatırladaq ki, ${s}.`],
}
const CORES: readonly (readonly [Language, string, string])[] = [
  ['en', 'supported', 'Vladimir Putin visited Baku on 18 August 2024'], ['en', 'contradicted', 'Vladimir Putin paid a state visit to Azerbaijan on 18 August 2023'], ['en', 'supported', 'Vladimir Putin and Ilham Aliyev signed the Declaration on Allied Interaction in Moscow on 22 February 2022'], ['en', 'contradicted', 'Vladimir Putin and Ilham Aliyev signed the Declaration on Allied Interaction in Baku on 22 February 2022'],
  ['ru', 'supported', 'Владимир Путин посетил Баку 18 августа 2024 года'], ['ru', 'contradicted', 'Владимир Путин и Ильхам Алиев подписали Декларацию о союзническом взаимодействии в Баку 22 февраля 2022 года'],
  ['az', 'supported', 'Vladimir Putin 2024-cü il avqustun 18-də Bakıya səfər edib'], ['az', 'supported', '2024-cü ilin yanvar–may aylarında Azərbaycan Rusiyaya 2 987 ton kərə yağı ixrac edib'],
]

describe('who only says a sentence', () => {
  it.each(CORES.flatMap(([language, verdict, core]) => FRAMES[language].map(frame => [verdict, language, frame(core)] as const)))('leaves it %s: %s %s', (verdict, language, text) => expect(verdicts(text, language)).toEqual([verdict]))

  it('is told by the post that he holds', () => {
    expect(judged('Vladimir Putin visited Baku on 18 August 2024, President of Azerbaijan Ilham Aliyev said.', { date: '2024-09-21' }).map(({ claim, verdict }) => [claim.kind, verdict])).toEqual([['event', 'supported'], ['post', 'supported']])
  })

  it.each([
    ['en', 'Trade with Russia was $4.36 billion in 2023, the State Customs Committee of Azerbaijan said.'], ['en', 'Vladimir Putin visited Baku, Ilham Aliyev said after meeting him on 18 August 2024.'], ['en', 'The visit, which Ilham Aliyev said was a success, took two days.'], ['en', 'Aliyev said.'], ['en', 'Vladimir Putin came to Baku on 18 August 2024, Dmitry Peskov never said.'], ['ru', 'Владимир Путин приехал в Баку 18 августа 2024 года, ошибочно сообщил Песков.'],
    ['ru', 'Товарооборот в 2023 году составил 4,36 млрд долларов, сообщила таможенная служба.'], ['az', 'O, Bakıda prezidentlə görüşəndə belə deyib.'],
  ] as const)('is left where more is told with it: %s %s', (language, text) => expect(saidApart({ text, start: 0 }, language).map(piece => piece.text)).toEqual([text]))

  it('keeps the places of the words in the text', () => {
    const text = '“Vladimir Putin visited Baku on 18 August 2024,” Hikmet Hajiyev said.'
    for (const piece of saidApart({ text, start: 7 }, 'en')) expect(text.slice(piece.start - 7, piece.start - 7 + piece.text.length)).toBe(piece.text)
  })

})
