import type { ReportAtom, ReportCondition, Truth } from '../conditions.ts'
import { compare, decimal } from '../decimal.ts'
import { type MeasuredAtom, measuredTest, type Readings, readMeasurements } from './readings.ts'
import type { SymptomReport } from './report.ts'
import type { TriageData } from './rules.ts'

/**
 * Every atom of the protocol is one bit, so that a report is read once and each rule is a few masks.
 * The first half of a sheet holds the atoms, the second half their negations; an unknown atom is set in
 * both halves for rules that must go up, and in neither for rules that must not reassure.
 */
export type FactSheet = DataView

export type Facts = {
  /** By rank of the rule: what is unknown counts for and against in ranks 3 to 6, the time alone in rank 2, nothing in rank 1. */
  readonly sheetOfRank: (rank: number) => FactSheet
  readonly readings: Readings
  /** Symptoms that are set, as bits of the first half. */
  readonly symptoms: FactSheet
  /** Whether a flag is set that the protocol does not know; it counts as a symptom. */
  readonly strangers: boolean
  readonly anySymptom: boolean
  /** Empty, for the flags that matched rules explain. */
  readonly explained: FactSheet
}

export type FactReader = {
  readonly halfBytes: number
  /** Bits below this are flags. */
  readonly flagBits: number
  /** Bits from here on are measurements and negations, which are true of many reports. */
  readonly frequentFrom: number
  readonly bitOf: (atom: ReportAtom) => number
  /** The facts of a report, valid until the next one is read. */
  readonly read: (report: SymptomReport) => Facts
}

const suspectTemperature_f = decimal('99.5')
const antipyretic = 'antipyretic_6h'
const unparsed = 'unparsed'

export function factReader(data: TriageData, conditions: Iterable<ReportCondition>): FactReader {
  const flags = new Map(Object.keys(data.flags).map((id, bit) => [id, bit]))
  const modifiers = new Map(Object.keys(data.modifiers).map((id, at) => [id, flags.size + at]))
  const others = new Map<
    string,
    { readonly atom: MeasuredAtom | RegionAtom; readonly bit: number }
  >()
  for (const condition of conditions) {
    for (const atom of atomsOf(condition)) {
      if ('flag' in atom || 'mod' in atom) continue
      const key = JSON.stringify(atom)
      if (!others.has(key))
        others.set(key, { atom, bit: flags.size + modifiers.size + others.size })
    }
  }
  const halfBytes = Math.ceil((flags.size + modifiers.size + others.size) / 32) * 4
  const bitOf = (atom: ReportAtom): number => {
    const bit =
      'flag' in atom
        ? flags.get(atom.flag)
        : 'mod' in atom
          ? modifiers.get(atom.mod)
          : others.get(JSON.stringify(atom))?.bit
    if (bit === undefined) throw new RangeError(`the protocol has no ${JSON.stringify(atom)}`)
    return bit
  }
  const read = sheetReader({ data, flags, modifiers, others: [...others.values()], halfBytes })
  return {
    halfBytes,
    flagBits: flags.size,
    frequentFrom: flags.size + modifiers.size,
    bitOf,
    read,
  }
}

type RegionAtom = { readonly region_in: readonly string[] }

type Table = {
  readonly data: TriageData
  readonly flags: ReadonlyMap<string, number>
  readonly modifiers: ReadonlyMap<string, number>
  readonly others: readonly { readonly atom: MeasuredAtom | RegionAtom; readonly bit: number }[]
  readonly halfBytes: number
}

function sheetReader(table: Table): (report: SymptomReport) => Facts {
  const { data, flags, modifiers, halfBytes } = table
  const sheet = (bytes: number) => new DataView(new ArrayBuffer(bytes))
  const scratch = new Uint8Array(4 * halfBytes)
  const part = (at: number) => new DataView(scratch.buffer, at * halfBytes, halfBytes)
  const [known, unknownTime, unknownOther, explained] = [part(0), part(1), part(2), part(3)]
  const symptoms = sheet(halfBytes)
  const sheets = [sheet(2 * halfBytes), sheet(2 * halfBytes), sheet(2 * halfBytes)] as const
  const symptomBits = sheet(halfBytes)
  for (const [id, bit] of flags) if (data.flags[id]?.kind === 'symptom') mark(symptomBits, bit)
  const tests = table.others.map(({ atom, bit }) => ({ bit, test: otherTest(atom) }))
  const [least, middle, most] = sheets
  const sheetOfRank = (rank: number) => (rank >= 3 ? most : rank === 2 ? middle : least)
  const antipyreticBit = flags.get(antipyretic)
  const unparsedBit = flags.get(unparsed)

  return (report) => {
    scratch.fill(0)
    const readings = readMeasurements(report)
    let strangers = false
    for (const id of report.flags) {
      const bit = flags.get(id)
      if (bit === undefined) strangers = true
      else mark(known, bit)
    }
    if (antipyreticBit !== undefined && mayHideFever(report, readings)) mark(known, antipyreticBit)
    const anySymptom = both(known, symptomBits, symptoms) || strangers
    const placedKnown = markModifiers(report.modifiers, modifiers, known)
    const placedUnknown = markModifiers(report.modifiers_unknown, modifiers, unknownOther)
    // Nobody has read the words yet: they send the report to a person, whatever else was ticked.
    const words = report.free_text != null && report.free_text.trim() !== ''
    if (
      unparsedBit !== undefined &&
      (readings.unreadableNumber || words || !placedKnown || !placedUnknown)
    ) {
      mark(known, unparsedBit)
    }
    for (const { bit, test } of tests) {
      const value = test(report, readings)
      if (value === true) mark(known, bit)
      else if (value !== false) mark(value === 'no region' ? unknownOther : unknownTime, bit)
    }
    fill(sheets, known, unknownTime, unknownOther)
    return { sheetOfRank, readings, symptoms, strangers, anySymptom, explained }
  }
}

type OtherTest = (report: SymptomReport, readings: Readings) => Truth | 'no region'

function otherTest(atom: MeasuredAtom | RegionAtom): OtherTest {
  if ('region_in' in atom) {
    return ({ region }) =>
      region === undefined || region.length === 0
        ? 'no region'
        : region.some((id) => atom.region_in.includes(id))
  }
  const test = measuredTest(atom)
  return (_, readings) => test(readings)
}

/** A skipped question on fever medicine counts as yes from 99.5 F: the reading may be held down. */
export function mayHideFever(report: SymptomReport, { temperature }: Readings): boolean {
  return (
    temperature.kind === 'usable' &&
    report.unanswered?.includes(antipyretic) === true &&
    compare(temperature.value_f, suspectTemperature_f) >= 0
  )
}

/** Sets the bits of these modifiers; false when one is not of this protocol. */
function markModifiers(
  ids: readonly string[] | undefined,
  modifiers: ReadonlyMap<string, number>,
  sheet: FactSheet,
): boolean {
  let known = true
  for (const id of ids === undefined ? [] : ids) {
    const bit = modifiers.get(id)
    if (bit === undefined) known = false
    else mark(sheet, bit)
  }
  return known
}

/** Writes the sheets of rank 1, 2, and 3 to 6. */
function fill(
  [least, middle, most]: readonly [FactSheet, FactSheet, FactSheet],
  known: FactSheet,
  unknownTime: FactSheet,
  unknownOther: FactSheet,
): void {
  const half = known.byteLength
  for (let at = 0; at < half; at += 4) {
    const set = known.getInt32(at, true)
    const time = unknownTime.getInt32(at, true) & ~set
    const other = unknownOther.getInt32(at, true) & ~set
    const never = ~(set | time | other)
    least.setInt32(at, set, true)
    least.setInt32(half + at, never, true)
    middle.setInt32(at, set | time, true)
    middle.setInt32(half + at, never | time, true)
    most.setInt32(at, set | time | other, true)
    most.setInt32(half + at, ~set, true)
  }
}

export function mark(sheet: FactSheet, bit: number): void {
  const at = (bit >> 5) * 4
  sheet.setInt32(at, sheet.getInt32(at, true) | (1 << (bit & 31)), true)
}

/** Writes the bits set in both sheets to a third; whether there is any. */
function both(a: FactSheet, b: FactSheet, to: FactSheet): boolean {
  let any = 0
  for (let at = 0; at < to.byteLength; at += 4) {
    const bits = a.getInt32(at, true) & b.getInt32(at, true)
    to.setInt32(at, bits, true)
    any |= bits
  }
  return any !== 0
}

/** Every atom of a condition, once for each place where it stands. */
export function atomsOf(condition: ReportCondition): readonly ReportAtom[] {
  if ('const' in condition) return []
  if ('not' in condition) return atomsOf(condition.not)
  if ('all' in condition) return condition.all.flatMap(atomsOf)
  if ('any' in condition) return condition.any.flatMap(atomsOf)
  return [condition]
}
