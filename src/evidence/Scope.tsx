import { useCore } from '#facts/useCore.ts'
import { Said } from '#ui/Said.tsx'
import { scopeText } from './translatedIn.ts'

/** What a figure counts beyond its measure, in the page's language. */
export const Scope = ({ of }: { of: string }) => <Said text={scopeText(of, useCore())} />
