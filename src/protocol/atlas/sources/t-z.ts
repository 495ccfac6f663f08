import type { AtlasSource } from '../source.ts'

export const sourcesTToZ: Readonly<Record<string, AtlasSource>> = {
  TS1993: {
    title:
      'Myofascial Pain and Dysfunction: The Trigger Point Manual, vol. 2, The Lower Extremities',
    authors: 'Travell JG, Simons DG',
    publisher: 'Williams & Wilkins',
    year: '1993',
    basis: 'memory',
  },
  TS1999: {
    title:
      "Travell & Simons' Myofascial Pain and Dysfunction: The Trigger Point Manual, vol. 1, Upper Half of Body, 2nd ed.",
    authors: 'Simons DG, Travell JG, Simons LS',
    publisher: 'Williams & Wilkins',
    year: '1999',
    basis: 'memory',
  },
  'TTH-PPT2017': {
    title:
      'Trigger points and widespread pressure pain sensitivity in tension-type headache (Cephalalgia, doi 10.1177/0333102416679965; exact title not seen)',
    publisher: 'Cephalalgia',
    year: '2017',
    address: 'https://doi.org/10.1177/0333102416679965',
    basis: 'read',
  },
  TUCKER2014: {
    title:
      'Comparison of location, depth, quality and intensity of experimentally induced pain in six low back muscles',
    authors: 'Tucker KJ, Fels M, Walker SR, Hodges PW',
    publisher: 'Clin J Pain 30(9):800-808',
    year: '2014',
    address: 'http://espace.library.uq.edu.au/view/UQ:326221',
    basis: 'read',
  },
  'VALERA-RHOMB': {
    title:
      'Safe needle length at the rhomboids by ultrasound (exact title not seen): 19 mm recommended as the maximum',
    authors: 'Valera-Calero and others',
    publisher: 'Authorea preprint 319890',
    year: 'n.d.',
    basis: 'part',
  },
  VARGAS2015: {
    title:
      'Ultrasound-Guided Trigger Point Injection for Serratus Anterior Muscle Pain Syndrome: Description of Technique and Case Series',
    authors: 'Vargas-Schaffer G, Nowakowsky M, Eghtesadi M, Cogan J',
    publisher: 'A & A Case Reports',
    year: '2015',
    address:
      'https://journals.lww.com/aacr/Fulltext/2015/09150/Ultrasound_Guided_Trigger_Point_Injection_for.4.aspx',
    basis: 'read',
  },
  'WELLDIGEST-VI': {
    title: 'Vastus Intermedius Muscle: Quadriceps Thigh and Knee Pain',
    publisher: 'The Wellness Digest',
    year: 'n.d.',
    address:
      'https://thewellnessdigest.com/quadricep-muscle-vastus-intermedius-thigh-pain-and-buckling-knees/',
    basis: 'read',
  },
  WONG2012: {
    title: 'A New Look at Trigger Point Injections',
    authors: 'Wong CSM, Wong SHS',
    publisher: 'Anesthesiology Research and Practice, article 492452',
    year: '2012',
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3182370/',
    basis: 'read',
  },
  WRIGHT2000: {
    title: 'Referred craniofacial pain patterns in patients with temporomandibular disorder',
    authors: 'Wright EF',
    publisher: 'J Am Dent Assoc 131(9):1307-1315',
    year: '2000',
    address:
      'https://metajournal.com/articles/544313/referred-craniofacial-pain-patterns-patients-temporomandibular-disorder',
    basis: 'read',
  },
}
