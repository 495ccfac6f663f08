import { draft } from '../draft.ts'
import type { Statement } from '../handout/page.ts'

/** What can go wrong, each with the rules that watch for it. */
export const complications: readonly Statement[] = [
  {
    id: 'complication.rare',
    sentence: draft(
      'Problems are rare. These are the ones that can happen.',
      'Los problemas son raros. Estos son los que pueden pasar.',
    ),
    obeyedBy: [],
    origin: 'clinic-page',
    source: ['PAGE'],
    confidence: 'sourced',
  },
  {
    id: 'complication.allergy',
    sentence: draft(
      'You may be allergic to a medicine we use.',
      'Puede tener alergia a una medicina que usamos.',
    ),
    obeyedBy: ['la_allergy.amide', 'E03', 'P03'],
    origin: 'clinic-page',
    source: ['PAGE'],
    confidence: 'sourced',
  },
  {
    id: 'complication.infection',
    sentence: draft('The spot may get infected.', 'El lugar se puede infectar.'),
    obeyedBy: ['P06', 'P07', 'C01', 'E09'],
    origin: 'clinic-page',
    source: ['PAGE'],
    confidence: 'sourced',
  },
  {
    id: 'complication.bleeding',
    sentence: draft('The spot may bleed.', 'El lugar puede sangrar.'),
    obeyedBy: ['anticoag.deep_or_high_risk', 'E11', 'P12', 'P13'],
    origin: 'clinic-page',
    source: ['PAGE'],
    confidence: 'sourced',
  },
  {
    id: 'complication.nerve',
    sentence: draft('A nerve may be hurt.', 'Un nervio se puede lastimar.'),
    obeyedBy: ['P02', 'E07', 'C08'],
    origin: 'clinic-page',
    source: ['PAGE'],
    confidence: 'sourced',
  },
  {
    id: 'complication.more-pain',
    sentence: draft(
      'You may hurt more for a short time.',
      'Puede tener más dolor por un tiempo corto.',
    ),
    obeyedBy: ['S01', 'P04', 'C02'],
    origin: 'clinic-page',
    source: ['PAGE'],
    confidence: 'sourced',
  },
  {
    id: 'complication.pneumothorax',
    sentence: draft(
      'When the needle is near the chest, a lung may collapse.',
      'Cuando la aguja está cerca del pecho, se puede colapsar un pulmón.',
    ),
    obeyedBy: ['E01', 'E02', 'P19', 'observe_longer'],
    onlyIf: ['pleural_site'],
    origin: 'clinic-page',
    source: ['PAGE'],
    confidence: 'sourced',
  },
]
