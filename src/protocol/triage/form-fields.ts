import type { FormAnswer, FormAnswers, SymptomForm } from './form.ts'

const units = ['F', 'C'] as const
const places = ['mouth', 'ear', 'armpit', 'forehead', 'not_taken'] as const

/**
 * The answers in the fields of a plain HTML form, where a question's id is its field name, a ticked box sends its
 * option id, and a temperature sends ID, ID.unit and ID.how. Fields of other names are not answers and are left out.
 */
export function answersOfFields(
  form: SymptomForm,
  fields: Iterable<readonly [name: string, value: string]>,
): FormAnswers {
  const values = new Map<string, string[]>()
  for (const [name, value] of fields) {
    const soFar = values.get(name)
    if (soFar === undefined) values.set(name, [value])
    else soFar.push(value)
  }
  const given = (id: string): readonly string[] => {
    const sent = values.get(id)
    return sent === undefined ? [] : sent.filter((value) => value !== '')
  }
  const answers: [string, FormAnswer][] = []
  for (const { id, kind } of form.blocks.flatMap(({ questions }) => questions)) {
    const [first, ...rest] = given(id)
    if (kind === 'temperature') {
      const unit = values.get(`${id}.unit`)?.[0]
      const how = values.get(`${id}.how`)?.[0]
      if (first === undefined && how === undefined) continue
      answers.push([
        id,
        {
          value: first === undefined ? '' : first,
          unit: units.find((each) => each === unit),
          how: places.find((each) => each === how),
        },
      ])
    } else if (first !== undefined) {
      answers.push([id, kind === 'multi' || kind === 'single' ? [first, ...rest] : first])
    }
  }
  return Object.fromEntries(answers)
}
