import { draft } from '../draft.ts'

/** Headings and marks of the handout. */
export const headings = {
  education: draft('What is a trigger point?', '¿Qué es un punto gatillo?'),
  procedure: draft('What we do', 'Qué hacemos'),
  complications: draft('What can go wrong', 'Qué puede salir mal'),
  preparation: draft('Get ready', 'Prepárese'),
  aftercare: draft('After the procedure', 'Después del procedimiento'),
  firstDay: draft('The same day', 'El mismo día'),
  tenDays: draft('The 10 days after', 'Los 10 días después'),
  day: draft('Day {first}:', 'Día {first}:'),
  days: draft('Days {first} to {last}:', 'Días {first} a {last}:'),
  relief: draft('Ice and pain medicine', 'Hielo y medicina para el dolor'),
  pageUs: draft('When to page us (this is rare)', 'Cuándo avisarnos (es raro)'),
  emergency: draft('Emergency', 'Emergencia'),
  phone: draft('Phone', 'Teléfono'),
  draft: draft('Draft until a clinic signs it.', 'Borrador hasta que una clínica lo firme.'),
  added: draft(
    'Not on the clinic’s own page: added for safety, or common practice.',
    'No está en la página de la clínica: agregado por seguridad, o práctica común.',
  ),
  version: draft('Protocol', 'Protocolo'),
} as const
