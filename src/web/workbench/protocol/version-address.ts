/** The last part of a version's address: its number, or the built-in protocol. */
export const builtInAddress = 'built-in'

const address = new RegExp(`^(?:${builtInAddress}|([1-9]\\d{0,8}))$`)

/** The number an address names, null for the built-in protocol; undefined when it names none. */
export function numberIn(text: string): number | null | undefined {
  const match = address.exec(text)
  if (match === null) return undefined
  return match[1] === undefined ? null : Number(match[1])
}

/** Where the version that a decision was kept with can be read, such as `clinic-3`. */
export function versionHref(name: string): string {
  const number = /^clinic-(\d+)/.exec(name)?.[1] ?? builtInAddress
  return `/workbench/protocol/versions/${number}`
}
