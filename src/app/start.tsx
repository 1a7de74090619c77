import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router'
import { asOfIn } from '#url/asOfIn.ts'
import { withoutTheme } from '#url/pictureTheme.ts'
import { App } from './App.tsx'
import { Preparations } from './Preparations.ts'
import { makeQueryClient } from './queryClient.ts'
import { routeOf, type Pair } from './route.ts'

/**
 * Brings the written page to life: fetches what it is drawn from, then hydrates it. Fulfils when the page answers;
 * rejects with what could not be fetched, and the written page is left as it is.
 */
export async function start(): Promise<void> {
  const root = document.getElementById('root') as HTMLElement
  const pairs = JSON.parse(document.getElementById('pairs')?.textContent ?? '[]') as Pair[]
  const client = makeQueryClient()
  const preparations = new Preparations(client)
  const prepared = await preparations.begin(location.pathname, routeOf(location.pathname, pairs), asOfIn(location.search))
  if (prepared.kind === 'failed') throw prepared.fault
  return new Promise(fulfil => {
    const tree = (
      <StrictMode>
        <BrowserRouter>
          <App client={client} pairs={pairs} preparations={preparations} onReady={fulfil} />
        </BrowserRouter>
      </StrictMode>
    )
    // A page is written without filters: hydrating filters over it would be a mismatch, so it is drawn afresh.
    if (isAsWritten()) hydrateRoot(root, tree)
    else createRoot(root).render(tree)
  })
}

/** Whether the HTML in the page is the page that its address names. */
const isAsWritten = () => withoutTheme(location.search).length <= 1 && document.documentElement.dataset['written'] === location.pathname
