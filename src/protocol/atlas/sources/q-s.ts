import type { AtlasSource } from '../source.ts'

export const sourcesQToS: Readonly<Record<string, AtlasSource>> = {
  QERAMA2009: {
    title:
      'Occurrence of myofascial pain in patients with possible carpal tunnel syndrome: a single-blinded study',
    authors: 'Qerama E, Kasch H, Fuglsang-Frederiksen A',
    publisher: 'Eur J Pain 13(6):588-591',
    year: '2009',
    address: 'https://pubmed.ncbi.nlm.nih.gov/18778960/',
    basis: 'read',
  },
  RATHBONE2017: {
    title:
      'Interrater Agreement of Manual Palpation for Identification of Myofascial Trigger Points: A Systematic Review and Meta-Analysis',
    authors: 'Rathbone ATL, Grosman-Rimon L, Kumbhare DA',
    publisher: 'Clin J Pain 33(8):715-729',
    year: '2017',
    address: 'https://www.ncbi.nlm.nih.gov/m/pubmed/28098584/',
    basis: 'read',
  },
  REINDORF2025: {
    title:
      'Complication of Trigger Point Injections: Retained Injection Needle Causing Pneumothorax',
    authors: 'Reindorf R and others',
    publisher: 'Cureus 17(10):e95679',
    year: '2025',
    address: 'https://doi.org/10.7759/cureus.95679',
    note: 'address not opened',
    basis: 'read',
  },
  RIBPALP2018: {
    title:
      'Accuracy of rib palpation before needling (exact title not seen): the rib was met in 66%, 44 subjects',
    publisher: 'Muscle Nerve',
    year: '2018',
    address: 'https://doi.org/10.1002/mus.25642',
    basis: 'part',
  },
  ROCHA2008: {
    title: 'Myofascial Trigger Point: A Possible Way of Modulating Tinnitus',
    authors: 'Rocha CB, Sanchez TG',
    publisher: 'Audiology and Neurotology 13(3):153',
    year: '2008',
    address:
      'https://karger.com/aud/article-abstract/13/3/153/43837/Myofascial-Trigger-Point-A-Possible-Way-of',
    basis: 'part',
  },
  'SAFEZONE-TRIAL': {
    title:
      'Safe Zone in Trigger Point Injection (trial listing: skin-to-pleura distance by ultrasound)',
    publisher: 'trialx.com listing',
    year: 'n.d.',
    address:
      'https://www.trialx.com/clinical-trials/listings/304093/safe-zone-in-trigger-point-injection/',
    basis: 'read',
  },
  SANCHEZ2020: {
    title:
      'Prevalence of Myofascial Trigger Points in Patients with Mild to Moderate Painful Knee Osteoarthritis: A Secondary Analysis',
    authors: 'Sanchez Romero EA, Fernandez Carnero J, Villafane JH, Calvo-Lobo C and others',
    publisher: 'J Clin Med',
    year: '2020',
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7464556',
    basis: 'part',
  },
  SCHOLTEN2017: {
    title: 'Pneumothorax After Serratus Anterior Trigger Point Injection',
    authors: 'Scholten PM',
    publisher: 'Springer: Challenging Cases and Complication Management in Pain Medicine, ch. 44',
    year: '2017',
    basis: 'read',
  },
  'SEEK-GMAX': {
    title: 'Gluteus Maximus Pain Syndrome',
    publisher: 'seekhealthz.com',
    year: 'n.d.',
    address: 'https://www.seekhealthz.com/health/gluteus-maximus-pain-syndrome/',
    basis: 'read',
  },
  SEOL2014: {
    title:
      'Rhomboid depth by ultrasound (exact title not seen): skin to rib 21 (SD 4) mm, safe depth in a slim patient 14-17 mm',
    authors: 'Seol and others',
    publisher: 'Ann Rehabil Med 38:72',
    year: '2014',
    address: 'https://doi.org/10.5535/arm.2014.38.1.72',
    basis: 'part',
  },
  SHARIAT2018: {
    title: "Acute effects of one session dry needling on a chronic golfer's elbow disability",
    authors: 'Shariat A, Noormohammadpour P, Memari AH, Ansari NN, Cleland JA, Kordi R',
    publisher: 'J Exerc Rehabil 14(1)',
    year: '2018',
    address: 'https://www.e-jer.org/journal/view.php?number=2013600476',
    basis: 'read',
  },
  SHIN2014: {
    title:
      'Application of Ultrasound-Guided Trigger Point Injection for Myofascial Trigger Points in the Subscapularis and Pectoralis Muscles to Post-Mastectomy Patients: A Pilot Study',
    authors: 'Shin HJ, Shin JC, Kim WS, Chang WH, Lee SC',
    publisher: 'Yonsei Med J 55(3):792-799',
    year: '2014',
    address: 'https://doi.org/10.3349/ymj.2014.55.3.792',
    basis: 'read',
  },
  'SHOULDER-REL2018': {
    title:
      'Inter- and Intraexaminer Reliability in Identifying and Classifying Myofascial Trigger Points in Shoulder Muscles',
    publisher: 'Arch Phys Med Rehabil 99(1):49-56',
    year: '2018',
    address: 'https://pubmed.ncbi.nlm.nih.gov/28751256/',
    basis: 'read',
  },
  SILLEVIS2020: {
    title:
      'Effectiveness of Dry Needling to the Sternocleidomastoid Muscle, Manual Therapy, and Exercise in Chronic Cervicogenic Headaches: A Retrospective Case Series',
    authors: 'Sillevis R, Wyss K',
    publisher: 'Ann Case Report 14:423',
    year: '2020',
    address:
      'https://gavinpublishers.com/article/view/effectiveness-of-dry-needling-to-the-sternocleidomastoid-muscle-manual-therapy-and-exercise-to-reduce-pain-and-improve-function-in-subjects-with-chronic-cervicogenic-headaches-a-retrospective-case-series',
    basis: 'read',
  },
  SIRH2022: {
    title:
      'Importance of quadratus lumborum muscle trigger point injection and prolotherapy technique for lower back and buttock pain',
    authors: 'Sirh SJ, Sirh SW, Mun HY, Sirh HM',
    publisher: 'Frontiers in Pain Research',
    year: '2022',
    address: 'https://www.ncbi.nlm.nih.gov/pmc/articles/PMC9723328/',
    basis: 'read',
  },
  'STATPEARLS-MPS': {
    title: 'Myofascial Pain (StatPearls)',
    authors: 'Bordoni B, Sugumar K, Varacallo M',
    publisher: 'StatPearls Publishing',
    year: '2023',
    address: 'https://www.ncbi.nlm.nih.gov/books/NBK535344/',
    basis: 'read',
  },
  'STATPEARLS-TPI': {
    title: 'Trigger Point Injection (StatPearls)',
    authors: 'Hammi C, Schroeder JD, Yeung B',
    publisher: 'StatPearls Publishing',
    year: '2023',
    address: 'https://statpearls.com/point-of-care/30608',
    basis: 'read',
  },
  'SUBSCAP-FS2021': {
    title:
      'Association between subscapularis trigger point and frozen shoulder: A cross sectional study',
    publisher: 'J Bodyw Mov Ther, doi 10.1016/j.jbmt.2021.06.025',
    year: '2021',
    address: 'https://doi.org/10.1016/j.jbmt.2021.06.025',
    basis: 'read',
  },
  SULEIMAN2001: {
    title: 'The Abdominal Wall: An Overlooked Source of Pain',
    authors: 'Suleiman S, Johnston DE',
    publisher: 'Am Fam Physician 64:431-438',
    year: '2001',
    address: 'http://www.aafp.org/afp/2001/0801/p431.html',
    basis: 'read',
  },
}
