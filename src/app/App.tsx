import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { Suspense } from 'react'
import { useLocation } from 'react-router'
import type { HeadFrame } from '#ui/PageHead.tsx'
import { Page } from './Page.tsx'
import { PairsContext } from './PairsContext.ts'
import { FaultBoundary } from './FaultBoundary.tsx'
import { ProgressLine } from './ProgressLine.tsx'
import { Ready } from './Ready.tsx'
import type { Preparations } from './Preparations.ts'
import type { Pair } from './route.ts'

interface AppProps {
  client: QueryClient
  pairs: readonly Pair[]
  preparations: Preparations
  sink?: HeadFrame['sink']
  /** The page is hydrated or drawn, and answers. */
  onReady?: () => void
}

/** The atlas inside a router: the same tree on the server and in the browser. */
export function App({ client, pairs, preparations, sink, onReady = nothing }: AppProps) {
  return (
    <QueryClientProvider client={client}>
      <PairsContext value={pairs}>
        <FaultBoundary at={useLocation().pathname}>
          <ProgressLine preparations={preparations} />
          <Suspense>
            <Ready onReady={onReady}>
              <Page preparations={preparations} sink={sink} />
            </Ready>
          </Suspense>
        </FaultBoundary>
      </PairsContext>
    </QueryClientProvider>
  )
}

const nothing = () => {}
