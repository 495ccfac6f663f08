import type { Actor } from '#clinic/actor.ts'
import type { Clinic } from '#clinic/clinic.ts'
import { saveAnswers } from '#clinic/screenings/answer.ts'
import { screeningInput } from '#clinic/screenings/input.ts'
import { type PatientScreen, patientScreens } from '#protocol/screening/patient-screens.ts'
import { journey } from '#protocol/tpi/journey.ts'
import { textFields } from '../fields.ts'
import { type Problem, type ReadScreen, readScreen } from './read-screen.ts'

/** Today's screens of a visit, and the answers given so far. */
export async function screensOf(clinic: Clinic, visitId: string) {
  const input = await screeningInput(clinic, visitId)
  return { input, screens: patientScreens(journey, input) }
}

/** The first screen that still asks something, from a place on and then from the start. */
export function openScreen(screens: readonly PatientScreen[], from = 0): PatientScreen | undefined {
  const open = ({ answered }: PatientScreen): boolean => !answered
  return screens.slice(from).find(open) ?? screens.find(open)
}

export type Taken =
  | {
      readonly kind: 'refused'
      readonly problems: readonly Problem[]
      readonly answers: ReadScreen['answers']
      readonly typed: readonly (readonly [name: string, value: string])[]
    }
  | { readonly kind: 'kept'; readonly to: string }
  | { readonly kind: 'no-such-screen' }

/** Keeps the answers of one screen and says where to go on: its own details, the next screen, or the end. */
export async function takeScreen(
  clinic: Clinic,
  actor: Actor,
  visitId: string,
  screenId: string,
  form: FormData,
): Promise<Taken> {
  const { input, screens } = await screensOf(clinic, visitId)
  const screen = screens.find(({ id }) => id === screenId)
  if (screen === undefined) return { kind: 'no-such-screen' }
  const { answers, problems } = readScreen(screen, form)
  if (problems.length > 0) return { kind: 'refused', problems, answers, typed: textFields(form) }
  const asked = new Map(
    patientScreens(journey, { ...input, answers: { ...input.answers, ...answers } })
      .flatMap(({ questions }) => questions)
      .map(({ id, fields }) => [id, fields.map(({ name }) => name)] as const),
  )
  const kept = Object.entries(answers).map(([id, parts]) => [
    id,
    Object.fromEntries(
      Object.entries(parts).filter(([name]) => asked.get(id)?.includes(name) ?? true),
    ),
  ])
  const { emergencyText } = await saveAnswers(clinic, actor, visitId, Object.fromEntries(kept))
  if (emergencyText) return { kind: 'kept', to: '/visit/questions/emergency' }
  const { screens: after } = await screensOf(clinic, visitId)
  const place = after.findIndex(({ id }) => id === screenId)
  const next = openScreen(after, Math.max(0, place))
  return { kind: 'kept', to: `/visit/questions/${next?.id ?? 'thanks'}` }
}
