import type { AtlasSource } from '../source.ts'

export const sourcesNToP: Readonly<Record<string, AtlasSource>> = {
  'NAMTPT-GASTROC': {
    title: 'Symptom checker: gastrocnemius',
    authors: 'National Association of Myofascial Trigger Point Therapists',
    publisher: 'myofascialtherapy.org',
    year: 'n.d.',
    address: 'http://check.myofascialtherapy.org/symptomcheck/symptom_leg_gastrocnemius.html',
    basis: 'read',
  },
  'NAMTPT-INFRA': {
    title: 'Symptom checker: infraspinatus',
    authors: 'National Association of Myofascial Trigger Point Therapists',
    publisher: 'myofascialtherapy.org',
    year: 'n.d.',
    address: 'http://check.myofascialtherapy.org/symptomcheck/symptom_upper_infraspinatus.html',
    basis: 'read',
  },
  'NAMTPT-PARASP': {
    title: 'Symptom checker: paraspinal muscles (iliocostalis, longissimus, multifidus)',
    authors: 'National Association of Myofascial Trigger Point Therapists',
    publisher: 'myofascialtherapy.org',
    year: 'n.d.',
    address: 'http://check.myofascialtherapy.org/symptomcheck/symptom_upper_longissimus.html',
    basis: 'read',
  },
  'NAMTPT-SPS': {
    title: 'Symptom checker: serratus posterior superior',
    authors: 'National Association of Myofascial Trigger Point Therapists',
    publisher: 'myofascialtherapy.org',
    year: 'n.d.',
    address: 'http://check.myofascialtherapy.org/symptomcheck/symptom_upper_serratus_post.html',
    basis: 'read',
  },
  'NAMTPT-TRI': {
    title: 'Symptom checker: triceps brachii and anconeus',
    authors: 'National Association of Myofascial Trigger Point Therapists',
    publisher: 'myofascialtherapy.org',
    year: 'n.d.',
    address: 'http://check.myofascialtherapy.org/symptomcheck/symptom_upper_triceps.html',
    basis: 'read',
  },
  'NAMTPT-VM': {
    title: 'Symptom checker: vastus medialis',
    authors: 'National Association of Myofascial Trigger Point Therapists',
    publisher: 'myofascialtherapy.org',
    year: 'n.d.',
    address: 'http://check.myofascialtherapy.org/symptomcheck/symptom_leg_medialis.html',
    basis: 'read',
  },
  'NEEDLE-T12L1': {
    title:
      'Cadaver study of needle paths beside the thoracolumbar spine at T12/L1 (PMC10693480; exact title not seen)',
    publisher: 'PMC',
    year: 'n.d.',
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC10693480',
    basis: 'part',
  },
  'NIELASHER-ADD': {
    title: 'Trigger Points in the Hip Adductors',
    publisher: 'nielasher.com',
    year: 'n.d.',
    address:
      'https://nielasher.com/en-espanol/blogs/video-blog/stretching-for-pain-relief-and-rehabilitation-hip-adductors',
    basis: 'read',
  },
  'NIELASHER-FIB': {
    title: 'Trigger point therapy: fibularis longus, brevis, tertius',
    publisher: 'nielasher.com',
    year: 'n.d.',
    address:
      'https://www.nielasher.com/blogs/video-blog/trigger-point-therapy-fibularis-peroneus-longus-brevis-tertius',
    basis: 'read',
  },
  'NIELASHER-SPI': {
    title: 'Trigger Point Therapy: Serratus Posterior Inferior',
    publisher: 'nielasher.com',
    year: 'n.d.',
    address: 'https://www.nielasher.com/blogs/video-blog/tagged/serratus-posterior-inferior',
    basis: 'read',
  },
  'NIELASHER-TM': {
    title: 'Teres minor trigger points',
    authors: 'Winer J',
    publisher: 'Niel Asher / shouldershealthy.blogspot.com',
    year: '2016',
    address: 'https://shouldershealthy.blogspot.com/2016/11/trigger-point-therapy-teres-minor.html',
    basis: 'read',
  },
  OKMEN2018: {
    title:
      'Comparison of the Efficiency of Ultrasound-Guided Injections of the Rhomboid Major and Trapezius Muscles in Myofascial Pain Syndrome',
    authors: 'Metin Okmen B, Okmen K, Altan L',
    publisher: 'J Ultrasound Med 37(5):1151-1157',
    year: '2018',
    address: 'https://doi.org/10.1002/jum.14456',
    basis: 'read',
  },
  PAIK2011: {
    title: 'CT-Guided Needle Aspiration of Pneumothorax from a Trigger Point Injection',
    authors: 'Paik NC, Seo JW',
    publisher: 'Pain Medicine 12:837-841',
    year: '2011',
    basis: 'read',
  },
  PARK2015: {
    title:
      'Myofascial pain syndrome of gluteus minimus mimicking lumbar radiculitis: a case report',
    authors: 'Park JH, Shim KS, Shin YM, Lee C, Lee SG, Kim EJ',
    publisher: 'Anesth Pain Med 10:16-20',
    year: '2015',
    basis: 'read',
  },
  'PEC-PPP': {
    title:
      "Three Simple Rules in Pectoral Muscle's Trigger Point Treatment, Which May Be a Cause of Chest Pain: Position, Palpation, and Perpendicular Needling",
    publisher: 'abstract listing',
    year: 'n.d.',
    basis: 'read',
  },
  'PERRY-PER': {
    title: 'The Peroneal Trigger Points: An Overlooked Source of Ankle Pain',
    authors: 'Perry L',
    publisher: 'TriggerPointTherapist.com',
    year: '2010',
    address:
      'http://www.triggerpointtherapist.com/blog/peroneous-trigger-points/peroneal-trigger-points-ankle-pain',
    basis: 'read',
  },
  'PFH-GMIN': {
    title: 'Gluteus Minimus Muscle ("Pseudo-Sciatica")',
    publisher: 'painfreehealth.ca',
    year: 'n.d.',
    address: 'https://painfreehealth.ca/gluteus-minimus-muscle/',
    basis: 'read',
  },
  PLANTAR2020: {
    title:
      'Association between trigger points in hamstring, posterior leg, foot muscles and plantar fasciopathy: A cross-sectional study',
    publisher: 'J Bodyw Mov Ther 24(4):373-378',
    year: '2020',
    address: 'https://pubmed.ncbi.nlm.nih.gov/33218537/',
    basis: 'read',
  },
}
