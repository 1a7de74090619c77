import { isDated, type JudgedClaim } from '#domain/claim.ts'

/**
 * The claims of a sentence without the posts that it only names on its way to something else and that the records bear out: "supported" beside
 * the name of a minister must not look like a verdict on what he is said to have done. Posts that the records deny stay.
 */
export function withoutPostsInPassing(judged: readonly JudgedClaim[]): JudgedClaim[] {
  const says = judged.some(({ claim }) => claim.kind !== 'post' && (isDated(claim) || claim.measure !== null || claim.value !== null))
  return judged.filter(({ claim, verdict }) => claim.kind !== 'post' || verdict !== 'supported' || !says)
}
