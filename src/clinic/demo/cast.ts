import type { StaffRole } from '#database/tables.ts'
import type { Language } from '#protocol/language.ts'
import type { FormAnswers } from '#protocol/triage/form.ts'
import type { Staff } from '../actor.ts'
import type { GivenDrawing } from '../drawings/check.ts'
import type { NewProcedure } from '../procedures/record.ts'
import type { saveAnswers } from '../screenings/answer.ts'

/** The people of the demo clinic. Every one of them is made up; addresses and numbers lead nowhere. */
export const demoStaff = {
  lead: { name: 'Dr. Amara Lindqvist', role: 'clinic-lead' },
  clinician: { name: 'Dr. Ben Osei', role: 'clinician' },
  backup: { name: 'Dr. Carla Mendes', role: 'clinician' },
  nurse: { name: 'Noor Haddad', role: 'nurse' },
  desk: { name: 'Dana Fox', role: 'front-desk' },
  administrator: { name: 'Sam Whitlock', role: 'administrator' },
} as const satisfies Record<string, { name: string; role: StaffRole }>

export type DemoStaff = Readonly<Record<keyof typeof demoStaff, Staff>>

type Answers = Parameters<typeof saveAnswers>[3]

export type DemoPatient = {
  name: string
  birthDate: string
  language: Language
  area: string
  /** Minutes from now to the visit's start, and how many days ago all of it happened. */
  startsInMinutes: number
  daysAgo?: number
  /** Differences from a well patient; absent: nothing answered yet. */
  answers?: Answers
  /** Where it hurts, as the patient drew it. */
  drawn?: GivenDrawing['marks']
  /** How far the visit has come. */
  reached?: 'room' | 'observing' | 'going-home' | 'home'
  sites?: NewProcedure['sites']
  drugs?: NewProcedure['drugs']
  /** A report sent from home, minutes ago. */
  report?: { minutesAgo: number; answers: FormAnswers }
  /** Ticks on the plan, by day. */
  pain?: readonly number[]
}

export const demoPatients: readonly DemoPatient[] = [
  {
    name: 'Rosa Delgado',
    birthDate: '1971-03-09',
    language: 'es',
    area: 'Neck and upper shoulder, right',
    startsInMinutes: 150,
  },
  {
    name: 'Kurt Brandt',
    birthDate: '1958-11-30',
    language: 'en',
    area: 'Low back',
    startsInMinutes: 170,
  },
  {
    name: 'June Whitfield',
    birthDate: '1966-07-21',
    language: 'en',
    area: 'Low back, right buttock',
    startsInMinutes: 70,
    answers: {
      antibiotics_now: { value: 'yes', reason: 'treatment', drug: 'amoxicillin', lastDoseOn: null },
    },
    drawn: [
      { zone: 'lowback-lower', side: 'right', intensity: 5 },
      { zone: 'buttock-upper', side: 'right', intensity: 8 },
      { zone: 'buttock-middle', side: 'right', intensity: 8 },
      { zone: 'thigh-back-upper', side: 'right', intensity: 5 },
      { zone: 'calf-upper', side: 'right', intensity: 2 },
    ],
  },
  {
    name: 'Anton Novak',
    birthDate: '1949-01-15',
    language: 'en',
    area: 'Neck, left',
    startsInMinutes: 90,
    answers: {
      anticoag: {
        value: 'yes',
        items: [{ drug: 'apixaban', lastDoseOn: null, dose: '5 mg', reason: null, stopped: 'no' }],
      },
    },
    sites: [{ muscleId: 'levator-scapulae', pointId: null, side: 'left' }],
  },
  {
    name: 'Tunde Mensah',
    birthDate: '1989-09-02',
    language: 'en',
    area: 'Neck and head, right',
    startsInMinutes: 25,
    answers: {},
    drawn: [
      { zone: 'head-temple', side: 'right', intensity: 8 },
      { zone: 'head-occiput', side: 'right', intensity: 5 },
      { zone: 'neck-side', side: 'right', intensity: 5 },
      { zone: 'neck-back', side: 'right', intensity: 2 },
    ],
  },
  {
    name: 'Lucía Duarte',
    birthDate: '1977-12-12',
    language: 'es',
    area: 'Shoulder blade, left',
    startsInMinutes: 45,
    answers: {},
  },
  {
    name: 'Pia Sorensen',
    birthDate: '1994-04-27',
    language: 'en',
    area: 'Upper shoulder, right side',
    startsInMinutes: -10,
    answers: {},
    drawn: [
      { zone: 'neck-side', side: 'right', intensity: 5 },
      { zone: 'neck-back', side: 'right', intensity: 5 },
      { zone: 'shoulder-top', side: 'right', intensity: 8 },
    ],
    reached: 'room',
    sites: [{ muscleId: 'upper-trapezius', pointId: null, side: 'right' }],
  },
  {
    name: 'Dalia Amari',
    birthDate: '1982-06-18',
    language: 'en',
    area: 'Upper shoulder, right',
    startsInMinutes: -40,
    answers: {},
    reached: 'observing',
    sites: [{ muscleId: 'upper-trapezius', pointId: null, side: 'right' }],
    drugs: ['lidocaine'],
  },
  {
    name: 'Claes Hallberg',
    birthDate: '1963-02-08',
    language: 'en',
    area: 'Buttock, left',
    startsInMinutes: -70,
    answers: {},
    reached: 'going-home',
    sites: [{ muscleId: 'gluteus-medius', pointId: null, side: 'left' }],
    drugs: ['lidocaine'],
  },
  {
    name: 'Miriam Okafor',
    birthDate: '1975-10-03',
    language: 'en',
    area: 'Shoulder blade, right',
    startsInMinutes: -30,
    daysAgo: 1,
    answers: {},
    reached: 'home',
    sites: [{ muscleId: 'rhomboids', pointId: null, side: 'right' }],
    drugs: ['lidocaine'],
    report: { minutesAgo: 2, answers: { emergency: ['breath'], breath_d: ['dyspnea'] } },
    pain: [4],
  },
  {
    name: 'Elena Vargas',
    birthDate: '1985-05-05',
    language: 'es',
    area: 'Neck, right',
    startsInMinutes: -20,
    daysAgo: 3,
    answers: {},
    reached: 'home',
    sites: [
      { muscleId: 'upper-trapezius', pointId: null, side: 'right' },
      { muscleId: 'levator-scapulae', pointId: null, side: 'right' },
    ],
    drugs: ['lidocaine'],
    pain: [6, 5, 4],
  },
  {
    name: 'Walter Greene',
    birthDate: '1952-08-14',
    language: 'en',
    area: 'Low back, left',
    startsInMinutes: -60,
    daysAgo: 5,
    answers: {},
    reached: 'home',
    sites: [{ muscleId: 'quadratus-lumborum', pointId: null, side: 'left' }],
    drugs: ['lidocaine'],
    report: {
      minutesAgo: 55,
      answers: { emergency: ['none'], bother: ['med'], med_d: ['question_plan'] },
    },
    pain: [7, 6, 6, 4, 3],
  },
]
