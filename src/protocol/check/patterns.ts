import type { ProtocolData } from '../protocol.ts'
import { codingPlaces } from './coding-references.ts'
import type { BrokenName } from './names.ts'
import { atomPlaces, placesOf } from './places.ts'

/** Ways a pattern may be tried on one answer before it gives up: two open quantifiers over the longest answer. */
const waysMost = 5_000_000
const answerLongest = 2000

/** Every pattern of a condition that could keep a computer busy: what it is, and where. */
export function brokenPatterns(data: ProtocolData): readonly BrokenName[] {
  return [...placesOf(data), ...codingPlaces(data)].flatMap(({ when, path }) =>
    atomPlaces(when, path).flatMap(({ atom, path: at }): readonly BrokenName[] => {
      if (!('field' in atom) || atom.matches === undefined) return []
      const message = patternProblem(atom.matches)
      return message === undefined ? [] : [{ path: [...at, 'matches'], message }]
    }),
  )
}

type Group = { varies: boolean; choices: number }

/** What may repeat, and how often; undefined for what is no quantifier. */
const quantifier = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/
const token = /^(?:\\(?:k<|.)|\[(?:\\.|[^\]\\])*\]|\((?:\?(?:<?[=!]|:|<\w+>))?|.)/s

/**
 * Why a pattern is refused; undefined where the time it takes is bounded. Repeats inside repeats, choices inside
 * repeats, back references and looking around are what makes a pattern slow.
 */
export function patternProblem(pattern: string): string | undefined {
  const groups: Group[] = [{ varies: false, choices: 1 }]
  let ways = 1
  let last: Group | undefined
  let rest = pattern
  while (rest !== '') {
    const inside = groups.at(-1)
    const [repeat, low, comma, high] = quantifier.exec(rest) ?? []
    const [read = ''] = token.exec(rest) ?? []
    if (inside === undefined || read === '') return 'This is no regular expression.'
    if (repeat !== undefined && last !== undefined) {
      const [least, most] = timesOf(repeat, low, comma, high)
      if (most > 1 && (last.varies || last.choices > 1))
        return 'A repeat inside a repeat, or a choice inside one, can take for ever.'
      if (most > least) {
        ways *= most - least + 1
        inside.varies = true
      }
      last = undefined
      rest = rest.slice(repeat.length)
      continue
    }
    if (/^\\[1-9k]/.test(read)) return 'A back reference can take for ever.'
    if (/^\(\?<?[=!]/.test(read)) return 'Looking ahead or behind is not allowed here.'
    last = undefined
    if (read.startsWith('(')) groups.push({ varies: false, choices: 1 })
    else if (read === '|') inside.choices += 1
    else if (read === ')') last = closed(groups)
    else last = { varies: false, choices: 1 }
    if (read === ')') ways *= last?.choices ?? 1
    rest = rest.slice(read.length)
  }
  return ways > waysMost ? 'It repeats too many things: it can take for ever.' : undefined
}

/** The group that ends; what varies in it varies around it. */
function closed(groups: Group[]): Group | undefined {
  const group = groups.pop()
  const around = groups.at(-1)
  if (group !== undefined && around !== undefined && (group.varies || group.choices > 1))
    around.varies = true
  return group
}

function timesOf(
  repeat: string,
  low: string | undefined,
  comma: string | undefined,
  high: string | undefined,
): readonly [least: number, most: number] {
  if (low === undefined) {
    return [repeat.startsWith('+') ? 1 : 0, repeat.startsWith('?') ? 1 : answerLongest]
  }
  const least = Number(low)
  return [least, comma === '' ? least : high === '' ? Math.max(least, answerLongest) : Number(high)]
}
