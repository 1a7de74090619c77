import { startTransition, use, useCallback, useContext, useMemo, useReducer } from 'react'
import { Navigate, useLocation } from 'react-router'
import { asItIs, LensContext } from '#facts/Lens.ts'
import { LanguageProvider } from '#language/LanguageProvider.tsx'
import type { HeadFrame } from '#ui/PageHead.tsx'
import { asOfIn } from '#url/asOfIn.ts'
import { AtlasPage } from './AtlasPage.tsx'
import { Arrival } from './Arrival.tsx'
import { DyadPage } from './DyadPage.tsx'
import { PairsContext } from './PairsContext.ts'
import type { Preparations } from './Preparations.ts'
import { routeOf } from './route.ts'

/** Finds what the address names, waits for what it needs, and draws it. */
export function Page({ preparations, sink }: { preparations: Preparations; sink?: HeadFrame['sink'] }) {
  const pairs = useContext(PairsContext)
  const { pathname, search, hash } = useLocation()
  const route = useMemo(() => routeOf(pathname, pairs), [pathname, pairs])
  const asOf = asOfIn(search)
  const [, drawAgain] = useReducer((times: number) => times + 1, 0)
  const forget = useCallback(() => preparations.forgetFailed(pathname, asOf), [preparations, pathname, asOf])
  const retry = useCallback(() => {
    forget()
    startTransition(drawAgain)
  }, [forget])
  const prepared = preparations.of(pathname, asOf) ?? use(preparations.begin(pathname, route, asOf))
  if (route.kind === 'redirect') return <Navigate replace to={route.to + search + hash} />
  const language = 'language' in route ? route.language : 'en'
  return (
    <LanguageProvider language={language} words={prepared.words}>
      {route.kind === 'view' || route.kind === 'embed' || (route.kind === 'missing' && route.dyad) ? (
        <LensContext value={prepared.world?.lens ?? asItIs}>
          <DyadPage path={pathname} route={route} prepared={prepared} sink={sink} onRetry={retry} onLeave={forget} />
        </LensContext>
      ) : (
        <AtlasPage route={route} sink={sink} />
      )}
      {/* After the page, whose title it reads out: effects run in the order of the tree. */}
      <Arrival pathname={pathname} />
    </LanguageProvider>
  )
}
