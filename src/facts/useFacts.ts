import { useQuery, useSuspenseQuery, type QueryKey, type UseQueryOptions, type UseQueryResult, type UseSuspenseQueryOptions } from '@tanstack/react-query'
import { useLens } from './Lens.ts'

/** What a compiled file holds, as the page sees it: as of today, or as it stood on the reader's day. */
export function useFacts<T, K extends QueryKey>(query: UseSuspenseQueryOptions<T, Error, T, K>): T {
  return useSuspenseQuery(useLens()(query)).data
}

/** The same for a file that the page need not wait for, fetched once it is wanted. */
export function useFactsLater<T, K extends QueryKey>(query: UseQueryOptions<T, Error, T, K> & { readonly queryKey: K }, wanted = true): UseQueryResult<T> {
  return useQuery({ ...useLens()(query), enabled: wanted })
}
