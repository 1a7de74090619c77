import type { QueryClient } from '@tanstack/react-query'
import { renderToString } from 'react-dom/server'
import { StaticRouter } from 'react-router'
import { App } from './App.tsx'
import type { HeadSink } from '#ui/PageHead.tsx'
import { Preparations } from './Preparations.ts'
import { routeOf, type Pair } from './route.ts'

export interface RenderedPage {
  readonly html: string
  readonly title: string
  readonly description: string
}

/** One address as HTML: the same tree as the browser hydrates, from the same files. Rejects when a file is missing. */
export async function renderPage(path: string, client: QueryClient, pairs: readonly Pair[], origin: string): Promise<RenderedPage> {
  const preparations = new Preparations(client)
  await preparations.begin(path, routeOf(path, pairs))
  const sink: HeadSink = { origin }
  const html = renderToString(
    <StaticRouter location={path}>
      <App client={client} pairs={pairs} preparations={preparations} sink={sink} />
    </StaticRouter>,
  )
  if (!sink.title) throw new Error(`${path} was drawn without a title`)
  return { html, title: sink.title, description: sink.description ?? '' }
}
