import type { ReactNode } from 'react'
import { PatientPage } from '../look/patient-page.tsx'

/** A screen of an open visit: *Something is wrong* leads to the questions. */
export function VisitPage({ children }: { readonly children: ReactNode }) {
  return (
    <PatientPage wrong="/visit/report" medical>
      {children}
    </PatientPage>
  )
}
