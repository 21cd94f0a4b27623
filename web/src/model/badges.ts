// Numbers of badges: the member's with a running number, never given out twice.
export function nextBadge(member: string, given: readonly string[]): string {
  const known = new Set(given)
  for (let number = 1; ; number += 1) {
    const badge = `${member}-${number}`
    if (!known.has(badge)) return badge
  }
}
