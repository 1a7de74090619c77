import type { Language } from '#schema/vocabulary.ts'
import type { Marked } from './Marked.ts'

type Pair = readonly [first: RegExp, second: RegExp, meaning: readonly string[]]

/** Of an office or a body. */
const CLOSED = ['deed close', 'deed end', 'deed suspend', 'deed cancel']

/** Two words that mean together what neither does alone, folded: "began anew" resumed, "the head of state" is the president. */
const PAIRS: Readonly<Record<Language, readonly Pair[]>> = {
  en: [[/^at$/, /^(?:request|invitation|initiative|suggestion|urging|behest)$/, []], [/^detention$/, /^cent(?:re|er)s?$/, ['deed arrest']], [/^behind$/, /^bars$/, ['deed arrest']], [/^s(?:at|it|its|itting)$/, /^down$/, ['deed meet']], [/^touch(?:ed|es|ing)$/, /^down$/, ['deed visit']], [/^(?:put|set|append|affix|lend|lent|bear|bore|carr(?:y|i)|attach)(?:s|es|ed|ting|ing)?$/, /^(?:signatures?|names?|pens?)$/, ['deed sign']], [/^s(?:aw|ee|ees|een)$/, /^(?:each|one)$/, ['deed meet']], [/^radar$/, /^(?:stations?|facility|base|complex)$/, ['thing radar']], [/^(?:grant|upheld|uphold|satisf)\w*$/, /^(?:request|claim|lawsuit|motion|petition)s?$/, []], [/^(?:cancel\w*|end(?:s|ed|ing)?|revok\w*|scrap(?:s|ped|ping)?)$/, /^(?:bans?|restrictions?|embargo)$/, ['deed lift']], [/^call(?:s|ed|ing)?$/, /^(?:on|upon)$/, ['deed demand']], [/^lost$/, /^li(?:fe|ves)$/, ['deed kill']], [/^t(?:ake|ook|akes|aking)$/, /^part$/, []], [/^(?:end(?:s|ed)|ceas(?:es|ed)|terminat(?:es|ed))$/, /^(?:activit(?:y|ies)|operations?|work)$/, CLOSED], [/^(?:began|begun|started)$/, /^(?:again|anew)$/, ['deed resume']], [/^temporarily$/, /^(?:stationed|deployed|based)$/, []]],
  ru: [[/^po$/, /^(?:prosb|zaprosu|trebovani|priglasheni|initsiativ|predlozheni)\w*$/, []], [/^pod$/, /^strazh\w*$/, ['deed arrest']], [/^za$/, /^reshetk\w*$/, ['deed arrest']], [/^radiolokats\w*$/, /^(?:stants|kompleks|uzl)\w*$/, ['thing radar']], [/^udovletvor\w*$/, /^(?:trebovan|isk|zhalob|khodatay|zayavlen)\w*$/, []], [/^otmen\w*$/, /^(?:ogranich|zapret)\w*$/, ['deed lift']], [/^v$/, /^(?:otnoshenii|svyazi)$/, []], [/^vv(?:ed[eu]|el|od)\w*$/, /^ekspluatats\w*$/, ['deed open', 'deed begin']], [/^pri(?:nya|nima|m(?:et|ut)$)\w*$/, /^uchasti\w*$/, []], [/^(?:prekra(?:t|shch)\w*)$/, /^(?:deyatelnost\w*|rabot\w*)$/, CLOSED], [/^(?:vnov|snova|opyat)$/, /^(?:nacha\w*)$/, ['deed resume']], [/^vremenno$/, /^(?:razmeshch\w*|dislotsir\w*)$/, []]],
  az: [
    [/^(?:radar|radiolokasiya|lokasiya)$/, /^stansiya\w*$/, ['thing radar']], [/^fealiyyet\w*$/, /^(?:xitam|son)$/, CLOSED],     [/^yeniden$/, /^basla\w*$/, ['deed resume']], [/^muveqqeti$/, /^yerles(?:en|dirilen|dirilmis)$/, []], [/^dovlet$/, /^basci\w*$/, ['thing president']], [/^hokumet$/, /^basci\w*$/, ['thing premier']],
    [/^bas$/, /^nazir\w*$/, ['thing premier']], [/^bas$/, /^ver(?:ib|di|en|mis\w*|ir|mes\w*)$/, []], [/^bas$/, /^tut(?:ub|du|mus\w*|ur)$/, ['deed gather']], [/^razilig\w*$/, /^gel\w+$/, ['agree']], [/^(?:sazis|muqavile|memorandum|protokol|kontrakt)\w*$/, /^bagla(?:yib|di|mis)\w*$/, ['deed sign', 'thing treaty']], [/^imza$/, /^(?:at|qoy)(?:ib|di|mis|ul)\w*$/, ['deed sign']], [/^temel(?:i|ini|inin)?$/, /^qoy\w*$/, ['deed build']], [/^uzr$/, /^iste(?:yib|di|mis)\w*$/, ['deed apologise']], [/^bas$/, /^cek(?:ib|di|ir|mis)\w*$/, ['deed visit']], [/^\w{3,}d[ae]$/, /^(?:olub|oldu|olmus)\w*$/, ['deed visit']],
    [/^isin[ei]$/, /^basla(?:yib|di|mis\w*)$/, ['deed gather']], [/^(?:ad|qerar|icaze|soz)(?:i|ini|in)?$/, /^al(?:ib|di|mis)\w*$/, []], [/^(?:xahis|teleb|teklif|devet|tesebbus|sorgu)\w*$/, /^(?:ile|esasinda)$/, []],
  ],
}

const ARTICLE = /^(?:the|its|their|his|all|svoyu|svoe|v)$/

/** What the words of a sentence mean, where some mean it together. */
export function withPairs({ tokens, language }: Pick<Marked, 'tokens' | 'language'>, meanings: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const behind = (at: number) => (ARTICLE.test(tokens[at + 1]?.word ?? '') ? at + 2 : at + 1)
  const found = tokens.flatMap(({ word }, at) => PAIRS[language].filter(([first, second]) => first.test(word) && second.test(tokens[behind(at)]?.word ?? '')).map(([, , meaning]) => [at, meaning] as const))
  return found.length === 0 ? meanings : meanings.map((own, at) => found.find(([first]) => first === at)?.[1] ?? (found.some(([first]) => first < at && at <= behind(first)) ? [] : own))
}
