import type { DosingData } from '../dosing/rules.ts'
import { formulary } from './dosing-formulary.ts'
import { notes } from './dosing-notes.ts'
import { rescue } from './dosing-rescue.ts'
import {
  dosingModifiers,
  factors,
  flagRules,
  idealWeight,
  verdictRules,
  verdicts,
} from './dosing-rules.ts'
import { bounds, troubles } from './dosing-troubles.ts'

/** How much may be injected, and what to give when it went wrong. Draft until a clinic signs it. */
export const dosing: DosingData = {
  verdicts,
  formulary,
  bounds,
  idealWeight,
  modifiers: dosingModifiers,
  factors,
  verdictRules,
  flagRules,
  troubles,
  rescue,
  notes,
}
