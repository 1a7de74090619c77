/** The commit that an address names, if it does: what stands there can never be another text. */
export const fixedVersion = (url: string | null): string | null => url?.match(/\/([0-9a-f]{40})(?:\/|$)/)?.[1] ?? null
