import { DataFault } from '#facts/DataFault.ts'
import type { DataFaultKind } from '#facts/DataFault.ts'

type FaultWords = Record<DataFaultKind | 'other', string> & { retry: string; stillReadable: string }

/** Written here and not with the other words: this is what is shown when not even the words could be fetched. */
const WORDS: Record<string, FaultWords> = {
  en: {
    missing: 'A data file is missing from the server.', unreachable: 'The server cannot be reached. You may be offline.', server: 'The server failed to answer.',
    truncated: 'A data file arrived incomplete.', 'not-json': 'The server sent a page instead of data.', 'newer-version': 'The data are newer than this page.',
    slow: 'The server takes too long to answer.', other: 'A part of this page failed.', retry: 'Try again', stillReadable: 'What is written on the page can still be read; filters and evidence need the rest.',
  },
  az: {
    missing: 'Serverdə məlumat faylı yoxdur.', unreachable: 'Serverə qoşulmaq olmur. Bəlkə də şəbəkədən kənardasınız.', server: 'Server cavab verə bilmədi.',
    truncated: 'Məlumat faylı yarımçıq gəldi.', 'not-json': 'Server məlumat əvəzinə səhifə göndərdi.', 'newer-version': 'Məlumat bu səhifədən yenidir.',
    slow: 'Server çox gec cavab verir.', other: 'Bu səhifənin bir hissəsi işləmədi.', retry: 'Yenidən cəhd et', stillReadable: 'Səhifədə yazılanı oxumaq olar; süzgəclər və mənbələr qalan hissəni tələb edir.',
  },
  ru: {
    missing: 'На сервере нет файла с данными.', unreachable: 'Сервер недоступен. Возможно, нет сети.', server: 'Сервер не смог ответить.',
    truncated: 'Файл с данными пришёл не целиком.', 'not-json': 'Сервер прислал страницу вместо данных.', 'newer-version': 'Данные новее этой страницы.',
    slow: 'Сервер слишком долго не отвечает.', other: 'Часть этой страницы не сработала.', retry: 'Повторить', stillReadable: 'Написанное на странице можно читать; фильтрам и источникам нужно остальное.',
  },
}

/** What failed, in the words of the page's language, and how another try is offered. */
export function faultWords(fault: unknown, language: string) {
  const words = (WORDS[language] ?? WORDS['en']) as FaultWords
  const { kind, url } = fault instanceof DataFault ? fault : { kind: 'other' as const, url: '' }
  return { what: words[kind], url, retry: words.retry, stillReadable: words.stillReadable }
}

export const hideBootFault = (): void => document.getElementById('fault')?.remove()

/** A line over the page that says what failed, what still works, and offers another try. Uses no word file, chunk or storage. */
export function showBootFault(fault: unknown, retry: () => unknown): void {
  const { what, url, retry: again, stillReadable } = faultWords(fault, document.documentElement.lang)
  hideBootFault()
  const line = document.createElement('div')
  line.id = 'fault'
  line.setAttribute('role', 'alert')
  line.append(`${what}${url && ` (${url})`} ${stillReadable} `)
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = again
  button.addEventListener('click', () => {
    line.remove()
    retry()
  })
  line.append(button)
  document.body.prepend(line)
}
