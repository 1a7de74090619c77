import type { HeldPerson } from '#domain/claimFile.ts'
import { fold } from '#language/fold.ts'
import { stemOf } from './postName.ts'

const wordsOf = (text: string): string[] => fold(text).split(/[^a-z0-9]+/).filter(word => word !== '')

/** Beginnings of all words in the names of posts and of their bodies. */
export const wordsOfPosts = (people: readonly HeldPerson[]): ReadonlySet<string> => new Set(people.flatMap(({ posts }) => posts.flatMap(({ titles }) => titles.flatMap(wordsOf))).map(stemOf))

/** The words of everybody's names. */
export const namesOfPeople = (people: readonly HeldPerson[]): ReadonlyMap<string, ReadonlySet<string>> => new Map(people.map(({ id, names }) => [id, new Set(names.flatMap(wordsOf))]))
