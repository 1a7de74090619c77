import type { QueryClient } from '@tanstack/react-query'
import type { Core } from '#domain/compiled.ts'
import { coreQuery } from '#facts/queries.ts'
import { formatOf } from '#language/formatOf.ts'
import type { Language } from '#schema/vocabulary.ts'
import { fullPathOf, routeOf, type Pair } from '#app/route.ts'
import { articleCard } from './articleCard.ts'
import type { Card } from './Card.ts'
import type { CardMaking } from './CardMaking.ts'
import { productCard } from './productCard.ts'
import { productsCard } from './productsCard.ts'
import { overviewCard, tradeCard } from './tradeCards.ts'
import { viewCard } from './viewCard.ts'

type CardWords = Readonly<Record<Language, CardMaking['words']>>

/** The card of a page, from the data that it was just drawn from: its own, or that of all pages of its kind. */
export function cardOf(path: string, client: QueryClient, pairs: readonly Pair[], allWords: CardWords): Card {
  const route = routeOf(path, pairs)
  const language = 'language' in route ? route.language : 'en'
  const words = allWords[language]
  const core = 'dyad' in route && route.dyad !== null ? client.getQueryData<Core>(coreQuery(route.dyad, language).queryKey) : undefined
  if (!core) {
    const { atlasTitle, atlasLead } = words.shell
    return { language, eyebrow: pairs.map(({ names }) => names[language]).join(' · '), title: atlasTitle, lead: atlasLead, drawing: null, foot: '' }
  }
  const format = formatOf(language)
  const making = { core, client, format, words }
  const [, , , ...rest] = (route.kind === 'embed' ? fullPathOf(route) : path).split('/')
  const foot = `${words.shell.release(core.release, format.date(core.dyad.updated))} · ${words.shell.dataThrough(format.date(core.dyad.dataThrough))}`
  return { language, ...(ownCard(making, route.kind === 'view' ? route.entry.name : '', rest) ?? viewCard(making, rest.join('/'))), foot }
}

function ownCard(making: CardMaking, view: string, [, id = '']: readonly string[]) {
  switch (view) {
    case 'overview':
      return overviewCard(making)
    case 'trade':
      return tradeCard(making)
    case 'products':
      return productsCard(making)
    case 'product':
      return productCard(making, id)
    case 'article':
      return articleCard(making, id)
    default:
      return null
  }
}
