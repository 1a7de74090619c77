import { expect, it } from 'vitest'
import { words as en } from '#language/en/claims.ts'
import { words as ru } from '#language/ru/claims.ts'

it('says a verdict on several claims in the form that their number asks for', () => {
  expect([1, 7, 21].map(count => `${count} ${ru.verdictsOn(count).supported}`)).toEqual(['1 подтверждается', '7 подтверждаются', '21 подтверждается'])
  expect([1, 3].map(count => `${count} ${en.verdictsOn(count).definition}`)).toEqual(['1 depends on the definition', '3 depend on the definition'])
})
