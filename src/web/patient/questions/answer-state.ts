import type { Actor } from '#clinic/actor.ts'
import type { Clinic } from '#clinic/clinic.ts'
import { inForce } from '#clinic/protocols/in-force.ts'
import { saveAnswers } from '#clinic/screenings/answer.ts'
import { confirmAnswers } from '#clinic/screenings/confirm.ts'
import { currentScreening } from '#clinic/screenings/current.ts'
import { screensOf, type VisitScreens } from '#clinic/screenings/screens.ts'
import { factsId, type PatientScreen, patientScreens } from '#protocol/screening/patient-screens.ts'
import { textFields } from '../fields.ts'
import type { Problem } from './read-leaf.ts'
import { type Answers, readChanges, readScreen } from './read-screen.ts'

/** The first screen that still asks something, from a place on and then from the start. */
export function openScreen(screens: readonly PatientScreen[], from = 0): PatientScreen | undefined {
  const open = ({ answered }: PatientScreen): boolean => !answered
  return screens.slice(from).find(open) ?? screens.find(open)
}

export type Taken =
  | {
      readonly kind: 'refused'
      readonly problems: readonly Problem[]
      readonly answers: Answers
      readonly typed: readonly (readonly [name: string, value: string])[]
    }
  | { readonly kind: 'kept'; readonly to: string }
  | { readonly kind: 'no-such-screen' }

/** Only the parts that are asked once these answers are there: a detail of an answer that was taken back is dropped. */
async function askedParts(
  clinic: Clinic,
  { input, changed }: VisitScreens,
  answers: Answers,
): Promise<Answers> {
  const { [factsId]: told, ...ofQuestions } = answers
  const { protocol } = await inForce(clinic)
  const after = {
    ...input,
    patient: { ...input.patient, ...told },
    answers: { ...input.answers, ...ofQuestions },
  }
  const asked = new Map(
    patientScreens(protocol, after, changed)
      .flatMap(({ questions }) => questions)
      .map(({ id, fields }) => [id, fields.map(({ name }) => name)] as const),
  )
  return Object.fromEntries(
    Object.entries(answers).map(([id, parts]) => [
      id,
      Object.fromEntries(
        Object.entries(parts).filter(([name]) => asked.get(id)?.includes(name) ?? true),
      ),
    ]),
  )
}

/** Keeps the answers of one screen and says where to go on: its own details, the next screen, or the end. */
export async function takeScreen(
  clinic: Clinic,
  actor: Actor,
  visitId: string,
  screenId: string,
  form: FormData,
): Promise<Taken> {
  const visit = await screensOf(clinic, visitId)
  const screen = visit.screens.find(({ id }) => id === screenId)
  if (screen === undefined) return { kind: 'no-such-screen' }
  const { emergencyText: toldBefore } = await currentScreening(clinic, visitId)
  const save = async (): Promise<boolean | readonly Problem[]> => {
    if (screen.kind === 'changes') {
      const said = readChanges(screen, form)
      if ('problems' in said) return said.problems
      return (await confirmAnswers(clinic, actor, visitId, said)).emergencyText
    }
    const { answers, problems } = readScreen(screen, form)
    if (problems.length > 0) return problems
    const kept = await askedParts(clinic, visit, answers)
    return (await saveAnswers(clinic, actor, visitId, kept)).emergencyText
  }
  const saved = await save()
  if (typeof saved !== 'boolean') {
    const answers = screen.kind === 'changes' ? {} : readScreen(screen, form).answers
    return { kind: 'refused', problems: saved, answers, typed: textFields(form) }
  }
  if (saved && !toldBefore) return { kind: 'kept', to: '/visit/questions/emergency' }
  const { screens: after } = await screensOf(clinic, visitId)
  const place = after.findIndex(({ id }) => id === screenId)
  const next = openScreen(after, Math.max(0, place))
  return { kind: 'kept', to: `/visit/questions/${next?.id ?? 'thanks'}` }
}
