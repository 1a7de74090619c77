import { describe, expect, it } from 'vitest'
import { isEnvoy, otherNamesOfPost } from '#language/ranks.ts'

describe('a post by its other names', () => {
  it.each([
    ['Заместитель Председателя Правительства России', 'вице-премьер'],
    ['Rusiya Baş nazirinin müavini', 'deputy prime minister'],
    ['Председатель Правительства России', 'премьер-министр'],
    ['Rector of MGIMO', 'ректор'],
    ['Министр иностранных дел России', 'xarici işlər'],
    ['Azərbaycanın Rusiyadakı səfiri', 'посол'],
  ])('"%s" is "%s" as well', (post, name) => {
    expect(otherNamesOfPost(post)).toContain(name)
  })

  it('takes no deputy for the one deputised for', () => {
    expect(otherNamesOfPost('Deputy Prime Minister of Russia')).not.toMatch(/head of government|председатель правительства(?! )/)
  })

  it('knows nothing of a post without a rank', () => {
    expect(otherNamesOfPost('Kinodramaturq')).toBe('')
  })
})

it.each([
  ['Посол Азербайджана в России', true],
  ['Azərbaycanın Rusiyadakı səfiri', true],
  ['Chargé d’affaires of Russia in Azerbaijan', true],
  ['Министр иностранных дел России', false],
])('whether "%s" is sent abroad: %s', (post, sent) => {
  expect(isEnvoy(post)).toBe(sent)
})
