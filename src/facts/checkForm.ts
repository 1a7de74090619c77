import type { z } from 'zod'
import { nearestTo } from './nearestTo.ts'
import type { Problem } from './problem.ts'

type Issue = z.core.$ZodIssue

const at = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | null | undefined)?.[key], value)

/** The path inside a record as people write it: `citations.0.source`. */
const fieldOf = (path: readonly PropertyKey[]) => (path.length === 0 ? null : path.map(String).join('.'))

/** What the schema asks for where it was not met, in the words of a message. */
function expectationOf(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type': return `${/^[aeiou]/.test(issue.expected) ? 'an' : 'a'} ${issue.expected}`
    case 'invalid_value': return `one of ${issue.values.map(String).join(', ')}`
    case 'too_big': return `at most ${issue.maximum}${issue.origin === 'string' ? ' characters' : ''}`
    case 'too_small':
      if (issue.message.startsWith('at least')) return issue.message
      return issue.origin === 'string' ? 'a text that is not empty' : `at least ${issue.minimum}`
    default: return issue.message
  }
}

/** Field names that the schema knows at the place of the issue; empty where it is not an object. */
function knownFields(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let inner: unknown = schema
  for (const key of path) {
    const { shape, element } = unwrapped(inner)
    inner = shape ? shape[String(key)] : element
  }
  return Object.keys(unwrapped(inner).shape ?? {})
}

function unwrapped(schema: unknown): { shape?: Record<string, unknown>; element?: unknown } {
  let inner = schema as { unwrap?: () => unknown; shape?: Record<string, unknown>; element?: unknown } | undefined
  while (inner && !inner.shape && !inner.element && inner.unwrap) inner = inner.unwrap() as typeof inner
  return inner ?? {}
}

/** Issues of one failed parse as problems; a field that is not known is a problem of its own. */
export function formProblems(
  issues: readonly Issue[],
  { value, schema, file, record }: { value: unknown; schema: z.ZodType; file: string; record: string | null },
): Problem[] {
  return issues.flatMap((issue): Problem[] => {
    if (issue.code === 'unrecognized_keys') {
      const known = knownFields(schema, issue.path)
      return issue.keys.map(key => ({
        file, record, field: fieldOf([...issue.path, key]), found: key, expected: 'a field of the schema', nearest: nearestTo(key, known), severity: 'error',
      }))
    }
    const found = at(value, issue.path)
    const nearest = issue.code === 'invalid_value' && typeof found === 'string' ? nearestTo(found, issue.values.map(String)) : undefined
    return [{ file, record, field: fieldOf(issue.path), found, expected: expectationOf(issue), ...(nearest !== undefined && { nearest }), severity: 'error' }]
  })
}

/** What the record is called in messages and by others: its id, else its English name, else its place in the file, counted from 1. */
const labelOf = (value: unknown, index: number) => {
  const { id, names } = (value ?? {}) as { id?: unknown; names?: { en?: unknown } }
  return [id, names?.en].find(name => typeof name === 'string') ?? `record ${index + 1}`
}

/** Parses a list record by record, so that one bad record does not hide the others. */
export function checkRecords<T>(schema: z.ZodArray<z.ZodType<T>>, value: unknown, file: string): { records: T[]; refused: string[]; problems: Problem[] } {
  const records: T[] = []
  const refused: string[] = []
  const problems: Problem[] = []
  if (!Array.isArray(value)) return { records, refused, problems: [{ file, record: null, field: null, found: typeof value, expected: 'a list of records', severity: 'error' }] }
  value.forEach((one: unknown, index) => {
    const parsed = schema.element.safeParse(one)
    if (parsed.success) records.push(parsed.data)
    else {
      const record = labelOf(one, index)
      refused.push(record)
      problems.push(...formProblems(parsed.error.issues, { value: one, schema: schema.element, file, record }))
    }
  })
  return { records, refused, problems }
}

/** Parses a file that is one record. */
export function checkRecord<T>(schema: z.ZodType<T>, value: unknown, file: string): { record: T | null; problems: Problem[] } {
  const parsed = schema.safeParse(value)
  if (parsed.success) return { record: parsed.data, problems: [] }
  const id = (value as { id?: unknown } | null)?.id
  return { record: null, problems: formProblems(parsed.error.issues, { value, schema, file, record: typeof id === 'string' ? id : null }) }
}
