import type { CodingData } from '../coding/rules.ts'
import type { GivenDrug, Session, Target } from '../coding/session.ts'
import { seeded } from './random-reports.ts'

type Pick = <Item>(items: readonly Item[]) => Item | undefined

/** Chances: most notes are whole, so that what is behind a refusal is reached as well. */
const often = 0.75
const seldom = 0.08

/**
 * Endless notes of one day of service, the same for the same seed: mostly whole, each part now and then missing,
 * unknown or contradictory, and numbers and days at the edges that the rules name.
 */
export function* randomSessions(data: CodingData, seed: number): Generator<Session> {
  const random = seeded(seed)
  const pick: Pick = (items) => items[Math.floor(random() * items.length)]
  const draw: Draw = {
    pick,
    chance: (share) => random() < share,
    data,
    days: daysOf(data),
    limits: limitsOf(data),
  }
  while (true) yield sessionOf(draw)
}

/** Plain notes of every two muscles of a region with a third: where the count makes the role. */
export function* sessionsOfMuscles({ muscles, policies }: CodingData): Generator<Session> {
  const payers = policies.flatMap((policy) => policy.payers.slice(0, 1))
  for (const [, region] of Map.groupBy(muscles, (muscle) => muscle.region))
    for (const [at, one] of region.entries())
      for (const other of region.slice(at)) {
        const third = region.find(
          ({ counted }) => counted !== one.counted && counted !== other.counted,
        )
        for (const payer of payers)
          yield {
            payer,
            dateOfService: '2026-10-05',
            exam: { tautBand: true, hyperirritableSpot: true, referredPain: true },
            history: { sessionsInPast12Months: 0 },
            targets: [one, other, ...(third === undefined ? [] : [third])].map(({ id }) => ({
              muscle: id,
              side: 'right',
              technique: 'injection',
              injectate: ['lidocaine'],
            })),
          }
      }
}

type Draw = {
  readonly pick: Pick
  readonly chance: (share: number) => boolean
  readonly data: CodingData
  readonly days: readonly string[]
  readonly limits: (field: string) => readonly string[]
}

/** A plain day, and each first day of something with the day before it. */
function daysOf(data: CodingData): readonly string[] {
  const { roles, diagnoses, drugCodes, policies } = data
  const edges = [...roles, ...diagnoses, ...drugCodes, ...policies].flatMap((one) => [
    one.from,
    'until' in one ? one.until : undefined,
    'nothingWastedFrom' in one ? one.nothingWastedFrom : undefined,
  ])
  const known = [...new Set(edges.filter((day) => day !== undefined))]
  return known.flatMap((day) => [
    day,
    Temporal.PlainDate.from(day).subtract({ days: 1 }).toString(),
  ])
}

/** The numbers that any condition compares a field with, and those beside them. */
function limitsOf(data: CodingData): Draw['limits'] {
  const found = new Map<string, Set<string>>()
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    if ('field' in value && typeof value.field === 'string') {
      const own = found.get(value.field) ?? new Set<string>()
      for (const [key, limit] of Object.entries(value))
        if (/^[lg][te]$/.test(key))
          for (const step of [-1, 0, 1]) own.add(`${Number(limit) + step}`)
      found.set(value.field, own)
    }
    for (const part of Object.values(value)) walk(part)
  }
  walk([data.rules, data.policies, data.definitions])
  return (field) => [...(found.get(field) ?? [])]
}

function sessionOf(draw: Draw): Session {
  const { pick, chance, data, days } = draw
  const dateOfService = chance(often) ? '2026-10-05' : pick([...days, 'no day', null])
  const targets = targetsOf(draw)
  const yes = () => (chance(0.9) ? true : pick([false, null]))
  const payers = data.policies.flatMap((policy) => policy.payers)
  return {
    payer: chance(seldom) ? pick([null, 'nobody']) : pick(payers),
    dateOfService,
    exam: { tautBand: yes(), hyperirritableSpot: yes(), referredPain: yes() },
    targets,
    drugs: chance(0.5)
      ? [drugOf(draw, targets), drugOf(draw, targets)].slice(chance(0.5) ? 1 : 0)
      : [],
    diagnoses: diagnosesOf(draw),
    guidance: chance(0.3)
      ? {
          kind: pick(['ultrasound', 'ultrasound', 'fluoroscopy', 'none', 'another', null]),
          imageStored: yes(),
          reportWritten: yes(),
          why: pick(['a deep muscle', 'a deep muscle', ' ', null]),
          realTime: yes(),
        }
      : null,
    evaluation: chance(0.3) ? { separate: pick([true, true, false, null]) } : null,
    otherProcedures: chance(0.2)
      ? [pick([...data.otherProcedures.map(({ role }) => role), 'nerve_block']) ?? '']
      : [],
    history: historyOf(draw, dateOfService),
    payerAsks: chance(0.3) ? ['local-anesthetic-line'] : [],
    facility: chance(0.3),
  }
}

function targetsOf(draw: Draw): readonly Target[] {
  const { pick, chance, data } = draw
  const count = chance(seldom) ? 0 : 1 + (pick([0, 0, 1, 1, 2, 3, 4]) ?? 0)
  // Muscles of one region and of one name come together, as they do in a note.
  const first = pick(data.muscles)
  const near = data.muscles.filter(
    ({ region, counted }) => region === first?.region || counted === first?.counted,
  )
  return Array.from({ length: count }, () => targetOf(draw, chance(0.85) ? near : data.muscles))
}

function targetOf({ pick, chance, data }: Draw, among: CodingData['muscles']): Target {
  const muscle = pick(among)
  const isDry = chance(0.2)
  const unknown = chance(0.03)
  const usual = data.injectates.filter(
    ({ kind }) => kind === 'local-anesthetic' || kind === 'steroid',
  )
  const syringe = chance(0.9) ? usual : data.injectates
  const injectate = chance(0.03) ? pick([['water'], [], null]) : [pick(syringe)?.id ?? '']
  return {
    muscle: unknown ? pick([null, 'no muscle']) : muscle?.id,
    member: chance(0.3) ? pick([...(muscle?.members ?? []), 'nobody']) : null,
    structure: chance(0.03) ? 'ligament' : null,
    side: chance(0.9) ? pick(['left', 'right']) : null,
    technique: chance(0.03) ? null : isDry ? 'dry-needling' : 'injection',
    injectate: isDry && chance(0.9) ? [] : injectate,
    points: pick([1, 3, null]),
    encounter: chance(seldom) ? 2 : 1,
  }
}

function drugOf({ pick, chance, data }: Draw, targets: readonly Target[]): GivenDrug {
  const injected = targets.flatMap(({ injectate }) => injectate ?? [])
  const id = chance(0.85) && injected.length > 0 ? pick(injected) : pick(data.injectates)?.id
  const own = data.injectates.find((injectate) => injectate.id === id)?.code
  const amount = () => (chance(0.9) ? pick(['1', '5', '10', '25', '40']) : null)
  const rest = () => (chance(0.9) ? pick(['0', '0.2', '5', '60']) : null)
  return {
    drug: id,
    given_mg: amount(),
    given_ml: amount(),
    given_units: amount(),
    discarded_mg: rest(),
    discarded_ml: rest(),
    discarded_units: rest(),
    container_mg: chance(0.2) ? pick(['10', '100']) : null,
    container: chance(0.9) ? pick(['single-dose', 'multi-dose']) : null,
    code: chance(0.2) ? pick([own, ...data.drugCodes.map(({ code }) => code)]) : null,
  }
}

function diagnosesOf({ pick, chance, data }: Draw): readonly string[] {
  if (chance(0.6)) return []
  const one = () => pick(data.diagnoses)?.code ?? ''
  return chance(seldom) ? ['X1'] : chance(0.5) ? [one()] : [one(), one()]
}

function historyOf(
  { pick, chance, limits }: Draw,
  dateOfService: string | null | undefined,
): NonNullable<Session['history']> {
  if (chance(0.4)) return { sessionsInPast12Months: 0 }
  const some = (field: string, more: readonly (string | null)[]) =>
    pick([...limits(`history.${field}`), ...more])
  const isDay = typeof dateOfService === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(dateOfService)
  const yearAgo = isDay
    ? Temporal.PlainDate.from(dateOfService).subtract({ months: 12 })
    : undefined
  const dates = [-30, -4, -3, 0, 1, 3, 4, 200].flatMap(
    (days) => yearAgo?.add({ days }).toString() ?? [],
  )
  return {
    sessionsInPast12Months: some('sessions', ['0', null]),
    ...(chance(0.4) && { sessionDates: [pick(dates) ?? 'no day'] }),
    daysSinceSameRegion: some('daysSinceSameRegion', ['never', '90', null]),
    reliefPercent: some('reliefPercent', ['70', null]),
    reliefWeeks: some('reliefWeeks', ['8', null]),
  }
}
