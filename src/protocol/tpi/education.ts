import { draft } from '../draft.ts'
import type { Statement } from '../handout/page.ts'

/** What a trigger point is, why it comes, and where the pain goes. */
export const education: readonly Statement[] = [
  {
    id: 'education.taut-band',
    sentence: draft(
      'A trigger point is a sore spot in a muscle. Pressed with a finger, it feels like a band or a tight rope, and it hurts.',
      'Un punto gatillo es un lugar adolorido en un músculo. Al apretarlo con el dedo se siente como una banda o una cuerda tensa, y duele.',
    ),
    obeyedBy: [],
    origin: 'clinic-page',
    source: ['PAGE'],
    confidence: 'sourced',
  },
  {
    id: 'education.cause-accident',
    sentence: draft(
      'It can come after a car crash or whiplash.',
      'Puede venir después de un choque de auto o un latigazo del cuello.',
    ),
    obeyedBy: ['red_flag_pain.fall_noted'],
    origin: 'clinic-page',
    source: ['PAGE'],
    confidence: 'sourced',
  },
  {
    id: 'education.cause-sport',
    sentence: draft('It can come from a sports injury.', 'Puede venir de una lesión de deporte.'),
    obeyedBy: [],
    origin: 'clinic-page',
    source: ['PAGE'],
    confidence: 'sourced',
  },
  {
    id: 'education.cause-inflammation',
    sentence: draft(
      'It can come when a part of the body near it is inflamed.',
      'Puede venir cuando una parte cercana del cuerpo está inflamada.',
    ),
    obeyedBy: [],
    origin: 'clinic-page',
    source: ['PAGE'],
    confidence: 'sourced',
  },
  {
    id: 'education.cause-reaction',
    sentence: draft(
      'It can come when a muscle reacts to some other injury, such as a slipped disc.',
      'Puede venir cuando un músculo reacciona a otra lesión, como una hernia de disco.',
    ),
    obeyedBy: [],
    origin: 'clinic-page',
    source: ['PAGE'],
    confidence: 'sourced',
  },
  {
    id: 'education.spasm',
    sentence: draft(
      'The muscle may also go into spasm.',
      'El músculo también puede tener espasmos.',
    ),
    obeyedBy: [],
    origin: 'clinic-page',
    source: ['PAGE'],
    confidence: 'sourced',
  },
  {
    id: 'education.pain-local-or-referred',
    sentence: draft(
      'You may feel the pain right there, or in a place close by.',
      'Puede sentir el dolor ahí mismo o en un lugar cercano.',
    ),
    obeyedBy: [],
    origin: 'clinic-page',
    source: ['PAGE'],
    confidence: 'sourced',
  },
  {
    id: 'education.neck-to-head',
    sentence: draft(
      'From the neck, the pain can go to the head and give you headaches.',
      'Desde el cuello, el dolor puede ir a la cabeza y dar dolor de cabeza.',
    ),
    obeyedBy: [],
    origin: 'clinic-page',
    source: ['PAGE'],
    confidence: 'sourced',
  },
  {
    id: 'education.low-back-to-buttock-and-hip',
    sentence: draft(
      'From the low back, the pain can go to the buttock or the hip.',
      'Desde la espalda baja, el dolor puede ir a la nalga o a la cadera.',
    ),
    obeyedBy: [],
    origin: 'clinic-page',
    source: ['PAGE'],
    confidence: 'sourced',
  },
  {
    id: 'education.common-areas',
    sentence: draft(
      'The most common places are the neck and upper shoulder, the low back, and the buttock.',
      'Los lugares más comunes son el cuello y la parte alta del hombro, la espalda baja y la nalga.',
    ),
    obeyedBy: [],
    origin: 'clinic-page',
    source: ['PAGE'],
    confidence: 'sourced',
  },
  {
    id: 'education.not-tender-point',
    sentence: draft(
      'It is not the same as the tender point of fibromyalgia.',
      'No es lo mismo que el punto sensible de la fibromialgia.',
    ),
    obeyedBy: ['fibromyalgia.yes'],
    origin: 'clinic-page',
    source: ['PAGE'],
    confidence: 'sourced',
  },
]

/** What we do. */
export const procedure: readonly Statement[] = [
  {
    id: 'procedure.outpatient',
    sentence: draft(
      'You come in and go home on the same day.',
      'Usted viene y se va a casa el mismo día.',
    ),
    obeyedBy: [],
    origin: 'clinic-page',
    source: ['PAGE'],
    confidence: 'sourced',
  },
  {
    id: 'procedure.sterile',
    sentence: draft(
      'We keep the skin and the needle germ-free.',
      'Mantenemos la piel y la aguja libres de gérmenes.',
    ),
    obeyedBy: ['skin_site.infected'],
    origin: 'clinic-page',
    source: ['PAGE'],
    confidence: 'sourced',
  },
  {
    id: 'procedure.needle-twitch',
    sentence: draft(
      'We touch the trigger point with a thin needle. The muscle twitches, and then it lets go.',
      'Tocamos el punto gatillo con una aguja fina. El músculo da un salto y luego se relaja.',
    ),
    obeyedBy: [],
    origin: 'clinic-page',
    source: ['PAGE'],
    confidence: 'sourced',
  },
  {
    id: 'procedure.anesthetic',
    sentence: draft(
      'At the end we may use a medicine that numbs the spot.',
      'Al final podemos usar una medicina que adormece el lugar.',
    ),
    obeyedBy: ['la_allergy.amide'],
    origin: 'clinic-page',
    source: ['PAGE'],
    confidence: 'sourced',
  },
  {
    id: 'procedure.several-muscles',
    sentence: draft(
      'We can treat more than one muscle in one visit.',
      'Podemos tratar más de un músculo en una visita.',
    ),
    obeyedBy: [],
    origin: 'clinic-page',
    source: ['PAGE'],
    confidence: 'sourced',
  },
  {
    id: 'procedure.ultrasound',
    sentence: draft(
      'In some cases we need ultrasound, a picture made with sound, to guide the needle to the right depth.',
      'En algunos casos necesitamos el ultrasonido, una imagen hecha con sonido, para guiar la aguja a la profundidad correcta.',
    ),
    obeyedBy: [],
    origin: 'clinic-page',
    source: ['PAGE'],
    confidence: 'sourced',
  },
]
