import type { Bellies } from '../patch.ts'

/** Muscles of the right side of the head: 0 the face, 100 the back of the head. */
export const headSuperficial: Bellies = {
  temporalis: [
    {
      sides: ['26,49 27,62 31.6,74', '66,55 58,58.4 48,65 38,75'],
      origin: '26,49 31,34 45,27 60,36 66,55',
      fibres: 9,
    },
  ],
  masseter: [
    { sides: ['27,81.5 31,97 36,110 42.6,121', '47.6,80 48.2,94 48.8,106 48.6,116.5'], fibres: 5 },
  ],
  'sternocleidomastoid-sternal': [
    {
      sides: ['58.6,101 53,120 45,147 38.6,174', '62.4,99.5 57.4,124 49.6,150 42.6,176'],
      fibres: 2,
    },
  ],
  'sternocleidomastoid-clavicular': [
    {
      sides: ['63.6,98.6 59,124 52,150 48.4,177', '68,97.5 67.6,112 64.6,132 60.6,154 59.4,178'],
      fibres: 2,
    },
  ],
}

export const headIntermediate: Bellies = {
  'splenius-capitis': [
    { sides: ['61,98 65,114 71,132 78,148', '74,93.5 79.4,108 81.8,121 82,135'], fibres: 4 },
  ],
}

export const headDeep: Bellies = {
  'lateral-pterygoid': [
    { sides: ['26,81.5 36,79.4 47.4,81', '26.6,92 37,92.6 47.8,86'], fibres: 4 },
  ],
  'medial-pterygoid': [
    { sides: ['31.6,95 36.4,107 44.6,120.5', '40.6,93.6 45.4,104 51,114.6'], fibres: 4 },
  ],
}

/** Muscles of the right side of the neck: 0 the front of the throat, 100 the nape. */
export const neckSuperficial: Bellies = {
  'upper-trapezius': [
    {
      sides: [
        '84,103 78,126 73,147 65,163 54,174',
        '97,103 97.4,126 97.4,142 101.4,156 114,170 130,183',
      ],
      insertion: '54,174 78,182 104,186 130,181',
      fibres: 6,
    },
  ],
  'sternocleidomastoid-sternal': [
    {
      sides: [
        '50,103 39,127 24,152 4,175.6',
        '57,101.5 50.4,128 43.6,143.4 35.4,158 26.4,168.6 10,178',
      ],
      fibres: 3,
    },
  ],
  'sternocleidomastoid-clavicular': [
    {
      sides: [
        '59,101 52.6,128 45.6,145.2 38,161 33,178.5',
        '66,101 62.6,126 57.6,148 53,163 51,176',
      ],
      fibres: 3,
    },
  ],
}

export const neckIntermediate: Bellies = {
  'splenius-capitis': [
    { sides: ['60,101 69,113 82,131.5 94,151', '77,98 86,110 94,122 98,136'], fibres: 4 },
  ],
  'splenius-cervicis': [
    { sides: ['66,114 73,132 80,147 93,168', '69,115.6 80,133.6 90.4,152 102,169'], fibres: 2 },
  ],
  'levator-scapulae': [
    { sides: ['58.6,113 62,132 67,151 78,173', '64,113 71,132 77.4,148 90.6,170'], fibres: 3 },
  ],
}

export const neckDeep: Bellies = {
  scalenes: [
    { sides: ['46,122 44,142 41,160 36,175', '53,120 53.6,142 51,160 45,176'], fibres: 2 },
    { sides: ['54.6,119 56,142 54.6,160 51,176', '61,118 68,140 71.4,156 70,172'], fibres: 3 },
  ],
}

/** Muscles of the right hip: 0 the front, 100 the back. */
export const hipSuperficial: Bellies = {
  'tensor-fasciae-latae': [
    { sides: ['17,438 19,464 29,494 38.6,518', '27,431 36.6,455 42.6,488 44.6,518'], fibres: 3 },
  ],
  'gluteus-maximus': [
    {
      sides: ['78,424 70,442 63,468 58,496 54.6,520', '101,449 108,476 104,503 88,523 66,536'],
      origin: '78,424 88,428 95,437 101,449',
      insertion: '54.6,520 60,530 66,536',
      fibres: 6,
    },
  ],
  'vastus-lateralis': [
    {
      sides: ['30,526 24,560 24,590 26,618', '58,534 62,560 62,590 58,618'],
      origin: '30,526 44,522 58,534',
      fibres: 4,
    },
  ],
}

export const hipIntermediate: Bellies = {
  'gluteus-medius': [
    {
      sides: ['19,437 28,456 40,480 46,500', '84,428 76,452 64,480 55,501'],
      origin: '19,437 30,419 50,408 68,412 84,428',
      fibres: 8,
    },
  ],
}

export const hipDeep: Bellies = {
  'gluteus-minimus': [
    {
      sides: ['27,450 34,468 42,487 46,500', '68,440 64,462 57,486 53,501'],
      origin: '27,450 34,434 50,426 68,440',
      fibres: 6,
    },
  ],
}
