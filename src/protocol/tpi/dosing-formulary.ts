import type { LocalAnesthetic } from '../dosing/rules.ts'
import { drugs } from './drugs.ts'

/**
 * Local anesthetics for trigger points, and the most of each in 24 h. Where sources differ the lower figure is used.
 * Strengths outside the list are refused: most of them are typing mistakes.
 */
export const formulary: readonly LocalAnesthetic[] = [
  {
    id: 'lidocaine',
    name: drugs.lidocaine,
    class: 'amide',
    strengths_percent: ['0.25', '0.5', '1', '1.5', '2'],
    plain: { mg_per_kg: '4.4', mg: '300' },
    with_epinephrine: { mg_per_kg: '7', mg: '500' },
    label:
      '4.5 mg/kg, 300 mg plain (label also prints 2 mg/lb = 4.41 mg/kg); 7 mg/kg, 500 mg with epinephrine.',
    because:
      'US label 4.5 mg/kg; AAP 4.4 mg/kg; UK practice 3 mg/kg and 200 mg plain. Guard 4.4 / 300.',
    onset: '<2 min (1-5)',
    duration: '30-60 min plain; 120-360 min with epinephrine',
    source: ['EMPR-XYLO', 'RECALLGUIDE-LIDO', 'PFIZER-LIDO', 'MEDSCAPE-LA', 'AAP-LA'],
    confidence: 'sourced',
  },
  {
    id: 'bupivacaine',
    name: drugs.bupivacaine,
    class: 'amide',
    strengths_percent: ['0.125', '0.25', '0.5'],
    plain: { mg_per_kg: '2', mg: '175' },
    with_epinephrine: { mg_per_kg: '2.5', mg: '225' },
    label: '175 mg plain, 225 mg with epinephrine single dose; 400 mg/24 h; no mg/kg in the label.',
    because:
      'Medscape 2.5 mg/kg plain; AAP 1.3-2.5 plain, 3 with epinephrine; UK 2 mg/kg either way. Guard 2 plain, 2.5 with epinephrine. 0.75% is not for TPI.',
    onset: '5-10 min',
    duration: '120-240 min plain; 180-420 min with epinephrine',
    source: ['PFIZER-BUPI', 'PFIZER-BUPI-PI', 'MEDSCAPE-LA', 'AAP-LA'],
    confidence: 'consensus',
  },
  {
    id: 'ropivacaine',
    name: drugs.ropivacaine,
    class: 'amide',
    strengths_percent: ['0.2', '0.5'],
    plain: { mg_per_kg: '2', mg: '200' },
    with_epinephrine: { mg_per_kg: '2', mg: '200' },
    label: 'Infiltration 5-200 mg (label); no mg/kg.',
    because:
      'AAP 2 plain, 3 with epinephrine; many US blocks 3 mg/kg, 300 mg; Medscape 5 mg/kg not over 200 mg. Guard 2 / 200; no credit for epinephrine.',
    onset: '5-15 min',
    duration: '120-360 min',
    source: ['NAROPIN', 'HIGHLAND', 'MEDSCAPE-LA', 'AAP-LA'],
    confidence: 'consensus',
  },
  {
    id: 'mepivacaine',
    name: drugs.mepivacaine,
    class: 'amide',
    strengths_percent: ['1', '1.5'],
    plain: { mg_per_kg: '4.4', mg: '300' },
    with_epinephrine: { mg_per_kg: '4.4', mg: '300' },
    label:
      'Usually not over 400 mg; 7 mg/kg (550 mg) given but not recommended; 1,000 mg/24 h; not repeated within 90 min.',
    because:
      'AAP 4.4-5 plain, 7 with epinephrine; Medscape 7 mg/kg, 400 mg; Sweden 300 mg. Guard 4.4 / 300; no credit for epinephrine.',
    onset: '3-5 min',
    duration: '45-90 min plain; 120-360 min with epinephrine',
    source: ['PFIZER-CARBO', 'MEDSCAPE-LA', 'HIGHLAND', 'AAP-LA'],
    confidence: 'sourced',
  },
  {
    id: 'procaine',
    name: drugs.procaine,
    class: 'ester',
    strengths_percent: ['0.5', '1', '2'],
    plain: { mg_per_kg: '7', mg: '350' },
    with_epinephrine: { mg_per_kg: '7', mg: '350' },
    label: '7 mg/kg; not over 350-600 mg.',
    because: 'Cap 350 to 600 mg: guard 350. Not for PABA or ester allergy. US supply is scarce.',
    onset: '2-5 min',
    duration: '15-60 min',
    source: ['MEDSCAPE-LA'],
    confidence: 'sourced',
  },
  {
    id: 'chloroprocaine',
    name: { en: 'chloroprocaine', es: 'cloroprocaína' },
    class: 'ester',
    strengths_percent: ['1', '2', '3'],
    plain: { mg_per_kg: '11', mg: '800' },
    with_epinephrine: { mg_per_kg: '14', mg: '1000' },
    label: '11 mg/kg, 800 mg plain; 14 mg/kg, 1000 mg with epinephrine.',
    because: 'Sources agree on the label.',
    onset: '6-12 min (infiltration faster)',
    duration: '15-30 min (to 60)',
    source: ['MEDSCAPE-LA', 'HIGHLAND'],
    confidence: 'sourced',
  },
]
