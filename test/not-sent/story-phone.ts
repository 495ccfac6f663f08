import { newLink } from '../browser/patient-phone.ts'
import type { Story } from '../clinic.ts'
import { type Phone, phone } from '../phone.ts'

/** A phone on which the link of a new visit was opened with the right date of birth. */
export async function openedPhone(
  story: Story,
  origin: string,
): Promise<{ own: Phone; visitId: string }> {
  const visitId = await story.book()
  const own = phone(origin)
  const path = `/v/${await newLink(story, visitId)}`
  await own.ask(path)
  await own.ask(path, { 'birth-day': '17', 'birth-month': '5', 'birth-year': '1980' })
  return { own, visitId }
}
