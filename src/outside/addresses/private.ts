import { BlockList, isIP } from 'node:net'

const ranges: readonly (readonly [address: string, bits: number, family: 'ipv4' | 'ipv6'])[] = [
  ['0.0.0.0', 8, 'ipv4'],
  ['10.0.0.0', 8, 'ipv4'],
  ['100.64.0.0', 10, 'ipv4'],
  ['127.0.0.0', 8, 'ipv4'],
  ['169.254.0.0', 16, 'ipv4'],
  ['172.16.0.0', 12, 'ipv4'],
  ['192.0.0.0', 24, 'ipv4'],
  ['192.0.2.0', 24, 'ipv4'],
  ['192.88.99.0', 24, 'ipv4'],
  ['192.168.0.0', 16, 'ipv4'],
  ['198.18.0.0', 15, 'ipv4'],
  ['198.51.100.0', 24, 'ipv4'],
  ['203.0.113.0', 24, 'ipv4'],
  ['224.0.0.0', 3, 'ipv4'],
]

function blocked(): BlockList {
  const list = new BlockList()
  for (const [address, bits, family] of ranges) list.addSubnet(address, bits, family)
  return list
}

const notPublic = blocked()

function inside(prefixes: readonly (readonly [string, number])[]): BlockList {
  const list = new BlockList()
  for (const [address, bits] of prefixes) list.addSubnet(address, bits, 'ipv6')
  return list
}

/** What the internet hands out of IPv6, and what in it leads elsewhere: documentation, 6to4, Teredo. */
const globalV6 = inside([['2000::', 3]])
const strangeV6 = inside([
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
])

/**
 * Whether an address is one of the public internet (IANA's special-purpose registries of IPv4 and IPv6). Of IPv6 only
 * the global range is; whatever dresses an IPv4 address is not.
 */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address)
  if (family === 4) return !notPublic.check(address, 'ipv4')
  if (family !== 6) return false
  return globalV6.check(address, 'ipv6') && !strangeV6.check(address, 'ipv6')
}
