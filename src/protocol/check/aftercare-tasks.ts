import { applies } from '../aftercare/facts.ts'
import type { AftercareRules, AftercareTaskRule } from '../aftercare/rules.ts'
import { type Checked, error, type Finding, type Search, symbolic } from './finding.ts'

/** Each task of the days after: its days, its figures against its words, and the tasks that stand in for one another. */
export function checkAftercareTasks({ tasks, lastDay }: AftercareRules): Checked {
  const groups = tasks
    .filter(({ id }) => tasks.some(({ insteadOf }) => insteadOf === id))
    .map((task) => checkGroup([task, ...tasks.filter(({ insteadOf }) => insteadOf === task.id)]))
  return {
    findings: [
      ...tasks.flatMap((task) => [
        ...checkDays(task, lastDay),
        ...checkForSomeone(task),
        ...checkFigures(task),
        ...checkEnd(task),
        ...checkPlaceholders(task),
      ]),
      ...groups.flatMap(({ findings }) => findings),
    ],
    searched: groups.flatMap(({ searched }) => searched),
  }
}

function checkDays(task: AftercareTaskRule, lastDay: number): readonly Finding[] {
  const { id, days, times_per_day, forEach } = task
  const [first, last] = days
  const inSessions = times_per_day !== undefined || forEach === 'muscle'
  return [
    ...(last > lastDay
      ? [error('window', id, `It runs to day ${last}; the plan ends on day ${lastDay}.`, symbolic)]
      : []),
    ...(first > last
      ? [error('window', id, `Its first day is ${first}, its last day ${last}.`, symbolic)]
      : []),
    ...(inSessions && first === 0
      ? [
          error(
            'window',
            id,
            'It is done in sessions from day 0: heat and stretching begin on the next day.',
            symbolic,
          ),
        ]
      : []),
  ]
}

function checkForSomeone({ id, onlyIf, unless = [] }: AftercareTaskRule): readonly Finding[] {
  const nobody = onlyIf?.every((modifier) => unless.includes(modifier)) === true
  return nobody
    ? [error('contradiction', id, 'It is for nobody: whoever it is for is left out.', symbolic)]
    : []
}

/** Figures that the program counts with against the same figures in the words a patient reads. */
function checkFigures(task: AftercareTaskRule): readonly Finding[] {
  const { id, sentence, when, times_per_day, minutes } = task
  const said = (text: string, pattern: RegExp) =>
    [...text.matchAll(pattern)].map(([, from, to]) => [Number(from), Number(to)] as const)
  const wrong = (
    what: string,
    figures: readonly [number, number] | undefined,
    words: readonly (readonly [number, number])[],
  ): readonly Finding[] =>
    words
      .filter(([from, to]) => from !== figures?.[0] || to !== figures[1])
      .map((read) =>
        error(
          'number',
          id,
          `Its words say ${read.join(' to ')} ${what}; the plan counts ${figures?.join(' to ') ?? 'none'}.`,
          symbolic,
        ),
      )
  return [
    ...wrong('minutes', minutes, [
      ...said(sentence.en, /(\d+) to (\d+) minutes/g),
      ...said(sentence.es, /(\d+) a (\d+) minutos/g),
    ]),
    ...wrong('times a day', times_per_day, [
      ...said(`${sentence.en} ${when.en}`, /(\d+) to (\d+) times a day/g),
      ...said(`${sentence.es} ${when.es}`, /(\d+) a (\d+) veces al día/g),
    ]),
  ]
}

const forbids = /(^|[.!?] )(No|Do not|Never) /
const ends = /\b(today|tonight|tomorrow|all day|all days|these days|until|yet|before)\b/

/** What a patient must not do has an end, and stands in the plan until then. */
function checkEnd({ id, kind, days, sentence, when }: AftercareTaskRule): readonly Finding[] {
  if (kind !== 'know' || !forbids.test(sentence.en)) return []
  const words = `${sentence.en} ${when.en}`
  const hours = [...words.matchAll(/(\d+) hours/g)].map(([, number]) => Number(number))
  if (hours.length === 0) {
    return ends.test(words)
      ? []
      : [error('window', id, 'It forbids something and does not say until when.', symbolic)]
  }
  const most = Math.max(...hours)
  const needed = days[0] + Math.floor(most / 24)
  return days[1] >= needed
    ? []
    : [
        error(
          'window',
          id,
          `It forbids something for ${most} hours and is gone after day ${days[1]}: day ${needed} is the last it is needed.`,
          symbolic,
        ),
      ]
}

const placeholders: Readonly<Record<NonNullable<AftercareTaskRule['forEach']>, readonly string[]>> =
  {
    muscle: ['place'],
    'cautioned-muscle': ['place'],
    'held-medicine': ['drug', 'weekday', 'date', 'time'],
  }

function checkPlaceholders({ id, sentence, forEach }: AftercareTaskRule): readonly Finding[] {
  const known = forEach === undefined ? [] : placeholders[forEach]
  const used = [...sentence.en.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
  return used
    .filter((name) => !known.includes(name))
    .map((name) => error('name', id, `Nothing fills in {${name}} of its words.`, symbolic))
}

const modifiersMost = 14

/** Of a task and those instead of it, every patient has exactly one on each day of the task. */
function checkGroup(group: readonly AftercareTaskRule[]): Checked {
  const [task] = group
  if (task === undefined) return { findings: [], searched: [] }
  const modifiers = [
    ...new Set(group.flatMap(({ onlyIf = [], unless = [] }) => [...onlyIf, ...unless])),
  ]
  if (modifiers.length > modifiersMost) {
    const message = `It and those instead of it ask for more than ${modifiersMost} modifiers: they cannot all be tried.`
    return { findings: [error('gap', task.id, message, symbolic)], searched: [] }
  }
  const search: Search = { kind: 'exhaustive', combinations: 2 ** modifiers.length }
  const [first, last] = task.days
  const found = new Map<string, Finding>()
  for (let number = 0; number < search.combinations; number += 1) {
    const facts = new Set(modifiers.filter((_, at) => (number >> at) % 2 === 1))
    const held = group.filter((rule) => applies(rule, facts))
    for (let day = first; day <= last; day += 1) {
      const names = held.filter(({ days }) => days[0] <= day && day <= days[1]).map(({ id }) => id)
      if (names.length === 1) continue
      const kind = names.length === 0 ? 'gap' : 'contradiction'
      if (found.has(kind)) continue
      const who = facts.size === 0 ? 'nothing in the chart' : [...facts].join(', ')
      const message =
        names.length === 0
          ? `On day ${day} a patient with ${who} is told neither it nor anything instead of it.`
          : `On day ${day} a patient with ${who} is told ${names.join(' and ')}: one stands instead of the other.`
      found.set(kind, error(kind, task.id, message, search))
    }
  }
  return { findings: [...found.values()], searched: [{ at: task.id, search }] }
}
