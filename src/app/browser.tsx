import './tokens.css'
import './base.css'
import 'virtual:fonts.css'
import { StrictMode, startTransition } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router'
import { App } from './App.tsx'
import { showBootFault } from './bootFault.ts'
import { Preparations } from './Preparations.ts'
import { makeQueryClient } from './queryClient.ts'
import { reloadOnceWhenStale } from './reloadOnce.ts'
import { routeOf, type Pair } from './route.ts'

const root = document.getElementById('root') as HTMLElement
const pairs = JSON.parse(document.getElementById('pairs')?.textContent ?? '[]') as Pair[]
const client = makeQueryClient()
const preparations = new Preparations(client)
const tree = (
  <StrictMode>
    <BrowserRouter>
      <App client={client} pairs={pairs} preparations={preparations} />
    </BrowserRouter>
  </StrictMode>
)

addEventListener('vite:preloadError', reloadOnceWhenStale)

/** The written page stays readable until all that it is drawn from is here; if that fails, it stays so. */
async function start(): Promise<void> {
  try {
    await preparations.begin(location.pathname, routeOf(location.pathname, pairs))
  } catch (fault) {
    delete document.documentElement.dataset['pending']
    showBootFault(fault, start)
    return
  }
  // A page is written without filters: hydrating filters over it would be a mismatch, so it is drawn afresh.
  const asWritten = location.search.length <= 1 && document.documentElement.dataset['written'] === location.pathname
  if (asWritten) startTransition(() => void hydrateRoot(root, tree))
  else createRoot(root).render(tree)
}

void start()
