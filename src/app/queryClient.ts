import { QueryClient } from '@tanstack/react-query'
import { shouldRetry } from '#facts/shouldRetry.ts'

/** The files of a release never change, so nothing that was fetched grows stale. */
export const makeQueryClient = () =>
  new QueryClient({
    defaultOptions: { queries: { staleTime: Infinity, gcTime: Infinity, refetchOnWindowFocus: false, retry: shouldRetry } },
  })
