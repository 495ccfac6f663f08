import { type StretchCaution, stretchCautions } from '../atlas/stretch-cautions.ts'
import { draft } from '../draft.ts'
import type { Evidence, Origin } from '../evidence.ts'
import { fill } from '../fill.ts'
import type { Language, Sentence } from '../language.ts'
import { applies, cautionsOf, type InjectedMuscle } from './facts.ts'
import type { HeldMedicine } from './input.ts'
import type { AftercareTaskRule } from './rules.ts'

export type PlannedTask = Evidence & {
  /** Unique within a day: the rule's id, and the muscle's or medicine's after a point. */
  readonly id: string
  readonly rule: string
  readonly kind: AftercareTaskRule['kind']
  readonly sentence: Sentence
  readonly details?: readonly Sentence[]
  readonly when: Sentence
  /** The sentence in the language of the input. */
  readonly text: string
  readonly times_per_day?: readonly [least: number, most: number]
  readonly minutes?: readonly [least: number, most: number]
  readonly ends_after_minutes?: number
  readonly origin: Origin
  /** A stretch: the muscle, how to do it, and when to leave it out. */
  readonly muscle?: string
  readonly hold_seconds?: readonly [from: number, to: number]
  readonly repeats?: number
  readonly steps?: readonly Sentence[]
  readonly avoidIf?: readonly Sentence[]
}

export type TaskSetting = {
  readonly facts: ReadonlySet<string>
  readonly muscles: readonly InjectedMuscle[]
  readonly held: readonly HeldMedicine[]
  readonly language: Language
}

const sideWords = {
  left: draft('left side', 'lado izquierdo'),
  right: draft('right side', 'lado derecho'),
  both: draft('both sides', 'los dos lados'),
}
const treatedMuscle = draft('the muscle we treated', 'el músculo que tratamos')

/** The tasks of one day, in the protocol's order. `date` is the day's calendar date. */
export function planTasks(
  rules: readonly AftercareTaskRule[],
  day: number,
  date: Temporal.PlainDate,
  setting: TaskSetting,
): readonly PlannedTask[] {
  return rules
    .filter(({ days: [first, last] }) => first <= day && day <= last)
    .filter((rule) => applies(rule, setting.facts))
    .flatMap((rule) => tasksOf(rule, day, date, setting))
}

function tasksOf(
  rule: AftercareTaskRule,
  day: number,
  date: Temporal.PlainDate,
  setting: TaskSetting,
): readonly PlannedTask[] {
  if (rule.forEach === 'muscle') return stretches(rule, setting)
  if (rule.forEach === 'cautioned-muscle') return leftOut(rule, setting)
  if (rule.forEach === 'held-medicine') return restarts(rule, day, date, setting)
  return [plainTask(rule, setting.language)]
}

function plainTask(rule: AftercareTaskRule, language: Language): PlannedTask {
  const { id, kind, sentence, details, when, times_per_day, minutes, ends_after_minutes } = rule
  const { origin, source, confidence } = rule
  return {
    id,
    rule: id,
    kind,
    sentence,
    ...(details && { details }),
    when,
    text: sentence[language],
    ...(times_per_day && { times_per_day }),
    ...(minutes && { minutes }),
    ...(ends_after_minutes !== undefined && { ends_after_minutes }),
    origin,
    source,
    confidence,
  }
}

function named(
  task: PlannedTask,
  suffix: string,
  words: Readonly<Record<string, Sentence>>,
  language: Language,
): PlannedTask {
  const sentence = fill(task.sentence, words)
  return { ...task, id: `${task.rule}.${suffix}`, sentence, text: sentence[language] }
}

function stretches(rule: AftercareTaskRule, setting: TaskSetting): readonly PlannedTask[] {
  const task = plainTask(rule, setting.language)
  if (setting.muscles.length === 0) {
    const sentence = fill(task.sentence, { place: treatedMuscle })
    return [{ ...task, sentence, text: sentence[setting.language] }]
  }
  return setting.muscles
    .filter(({ muscle }) => cautionsOf(muscle, setting.facts).length === 0)
    .map((injected) => {
      const { id, stretch } = injected.muscle
      return {
        ...named(task, id, { place: placeOf(injected) }, setting.language),
        muscle: id,
        hold_seconds: stretch.hold_seconds,
        repeats: stretch.repeats,
        steps: stretch.steps,
        avoidIf: stretch.avoidIf.map((caution): Sentence => stretchCautions[caution].sentence),
      }
    })
}

function leftOut(rule: AftercareTaskRule, setting: TaskSetting): readonly PlannedTask[] {
  const task = plainTask(rule, setting.language)
  return setting.muscles.flatMap((injected) => {
    const cautions: readonly StretchCaution[] = cautionsOf(injected.muscle, setting.facts)
    if (cautions.length === 0) return []
    const { id } = injected.muscle
    return [
      {
        ...named(task, id, { place: placeOf(injected) }, setting.language),
        muscle: id,
        avoidIf: cautions.map(({ sentence }) => sentence),
      },
    ]
  })
}

function placeOf({ muscle, sides }: InjectedMuscle): Sentence {
  const side = sides.filter((candidate) => candidate !== 'midline')
  const [only] = side
  if (only === undefined) return muscle.phrase
  const words = side.length > 1 ? sideWords.both : sideWords[only]
  return draft(`${muscle.phrase.en} (${words.en})`, `${muscle.phrase.es} (${words.es})`)
}

/** Said tonight, and again on the day itself. Without drug, date, time and the clinician's name nothing is said. */
function restarts(
  rule: AftercareTaskRule,
  day: number,
  date: Temporal.PlainDate,
  { held, language }: TaskSetting,
): readonly PlannedTask[] {
  return held.flatMap(({ drug, restart_date, restart_time, signed_by }, index) => {
    if (!drug || !restart_date || !restart_time || !signed_by) return []
    const on = Temporal.PlainDate.from(restart_date)
    if (day !== 0 && !on.equals(date)) return []
    const words = {
      drug: { en: drug, es: drug },
      weekday: spoken(on, { weekday: 'long' }),
      date: spoken(on, { day: 'numeric', month: 'long', year: 'numeric' }),
      time: { en: restart_time, es: restart_time },
    }
    return [named(plainTask(rule, language), String(index + 1), words, language)]
  })
}

function spoken(date: Temporal.PlainDate, options: Intl.DateTimeFormatOptions): Sentence {
  return { en: date.toLocaleString('en-US', options), es: date.toLocaleString('es-US', options) }
}
