import { isFresh } from '#clinic/access/session-limits.ts'
import type { SignedIn } from './staff-session.ts'

/** What was written, kept while the person shows once more that it is them. */
export type ConfirmFirst = { readonly confirmFirst: readonly (readonly [string, string])[] }

/**
 * What cannot be taken back is done by someone who showed who they are within the last minutes. Undefined
 * where that is so; else the form, for the screen to ask and then to send again: nothing written is lost.
 */
export async function confirmFirst(
  staff: SignedIn,
  form: FormData,
  minutes?: number,
): Promise<ConfirmFirst | undefined> {
  const fresh = await staff.run(async ({ now }) => isFresh(staff, now, minutes))
  if (fresh) return undefined
  return {
    confirmFirst: [...form].flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value] as const] : [],
    ),
  }
}
