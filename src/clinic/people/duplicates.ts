import type { Clinic } from '../clinic.ts'
import type { NewPatient } from './patients.ts'

export type LikelyDuplicate = {
  patientId: string
  name: string
  birthDate: Temporal.PlainDate
  because: readonly ('name' | 'birth-date' | 'telephone' | 'email')[]
}

/** A name without accents, case, punctuation and order: "Núñez, Ana" and "ana nunez" are one. */
export function nameKey(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .sort()
    .join(' ')
}

function digits(telephone: string | null): string {
  return (telephone ?? '').replaceAll(/\D/g, '').slice(-10)
}

function reasons(found: NewPatient, wanted: NewPatient): LikelyDuplicate['because'] {
  const because: LikelyDuplicate['because'][number][] = []
  if (nameKey(found.name) === nameKey(wanted.name)) because.push('name')
  if (found.birthDate.equals(wanted.birthDate)) because.push('birth-date')
  if (digits(wanted.telephone) !== '' && digits(found.telephone) === digits(wanted.telephone)) {
    because.push('telephone')
  }
  if (wanted.email !== null && found.email?.toLowerCase() === wanted.email.toLowerCase()) {
    because.push('email')
  }
  return because
}

/**
 * Patients of this clinic who may be the same person: two of name, birth date, telephone and mail agree.
 * They are shown; a person decides. Nothing is ever merged by itself.
 */
export async function likelyDuplicates(
  clinic: Clinic,
  wanted: NewPatient,
): Promise<LikelyDuplicate[]> {
  const rows = await clinic.db
    .selectFrom('patient')
    .selectAll()
    .where('clinic_id', '=', clinic.clinicId)
    .where((where) =>
      where.or([
        where('birth_date', '=', wanted.birthDate),
        ...(wanted.email === null
          ? []
          : [where(where.fn<string>('lower', ['email']), '=', wanted.email.toLowerCase())]),
        ...(digits(wanted.telephone) === ''
          ? []
          : [
              where(
                where.fn<string>('right', [
                  where.fn<string>('regexp_replace', [
                    'telephone',
                    where.val('\\D'),
                    where.val(''),
                    where.val('g'),
                  ]),
                  where.lit(10),
                ]),
                '=',
                digits(wanted.telephone),
              ),
            ]),
      ]),
    )
    .limit(200)
    .execute()
  return rows
    .map((row) => ({
      patientId: row.patient_id,
      name: row.name,
      birthDate: row.birth_date,
      because: reasons({ ...row, birthDate: row.birth_date, timeZone: row.time_zone }, wanted),
    }))
    .filter((likely) => likely.because.length >= 2)
}
