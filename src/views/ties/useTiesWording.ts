import { useMemo } from 'react'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import type { TiesWording } from './tiesText.ts'

export function useTiesWording(): TiesWording {
  const words = useWords('ties')
  const format = useFormat()
  const { eventKinds } = useWords('vocabulary')
  return useMemo(() => ({ words, format, eventKinds }), [words, format, eventKinds])
}
