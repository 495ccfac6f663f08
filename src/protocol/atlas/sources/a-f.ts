import type { AtlasSource } from '../source.ts'

export const sourcesAToF: Readonly<Record<string, AtlasSource>> = {
  AAFP2002: {
    title: 'Trigger Points: Diagnosis and Management',
    authors: 'Alvarez DJ, Rockwell PG',
    publisher: 'Am Fam Physician 65:653-660',
    year: '2002',
    address: 'https://www.aafp.org/pubs/afp/issues/2002/0215/p653.html',
    note: 'address not opened',
    basis: 'part',
  },
  'AAP-IP': {
    title: 'Clinical Kit: Iliopsoas Trigger Points (two cases)',
    publisher: 'AAP Education',
    year: 'n.d.',
    address:
      'https://www.aapeducation.com.au/blog/entry/clinical-kit-iliopsoas-trigger-points.html',
    basis: 'read',
  },
  'ABERDEEN-DELT': {
    title: 'Deltoid trigger points and shoulder pain',
    publisher: 'Aberdeen Chiropractic blog',
    year: '2019',
    address:
      'https://aberdeenchiropracticblog.com/2019/10/25/deltoid-trigger-points-and-shoulder-pain/',
    basis: 'read',
  },
  ADELMANESH2015: {
    title:
      'Is There an Association Between Lumbosacral Radiculopathy and Painful Gluteal Trigger Points? A Cross-sectional Study',
    authors: 'Adelmanesh F, Jalali A, Jazayeri Shooshtari SM, Raissi GR, Ketabchi SM, Shir Y',
    publisher: 'Am J Phys Med Rehabil 94(10):784-791',
    year: '2015',
    address:
      'https://metajournal.com/articles/633652/association-lumbosacral-radiculopathy-painful-gluteal-trigger-points',
    basis: 'read',
  },
  ALONSO2012: {
    title:
      'Characteristics of referred muscle pain to the head from active trigger points in women with myofascial temporomandibular pain and fibromyalgia syndrome',
    authors: 'Alonso-Blanco C and others',
    publisher: 'J Headache Pain 13(8):625-637',
    year: '2012',
    address:
      'https://thejournalofheadacheandpain.biomedcentral.com/articles/10.1007/s10194-012-0477-y',
    basis: 'read',
  },
  ANDERSON2009: {
    title:
      'Painful Myofascial Trigger Points and Pain Sites in Men With Chronic Prostatitis/Chronic Pelvic Pain Syndrome',
    authors: 'Anderson RU and others',
    publisher: 'J Urol 182(6):2753-2758',
    year: '2009',
    address: 'http://linkinghub.elsevier.com/retrieve/pii/S0022-5347(09)02055-2',
    basis: 'read',
  },
  'ASRA-MPS': {
    title: 'Myofascial Pain and Fibromyalgia Syndrome',
    authors: 'Saidov A, Kroll H',
    publisher: 'ASRA Pain Medicine Update',
    year: '2019',
    address:
      'https://www.asra.com/guidelines-articles/original-articles/chronic-pain-medicine/chronic-pain-medicine/legacy-b-blog-posts/2019/08/06/myofascial-pain-and-fibromyalgia-syndrome',
    basis: 'read',
  },
  BAUTISTA2017: {
    title: 'Serratus Anterior Muscle Pain Syndrome: A Diagnostic Conundrum',
    authors: 'Bautista A, Webb C, Rosenquist R',
    publisher: 'Pain Medicine 18(8):1600-1602',
    year: '2017',
    address: 'https://doi.org/10.1093/pm/pnw350',
    basis: 'read',
  },
  BOTWIN2008: {
    title:
      'Ultrasound-Guided Trigger Point Injections in the Cervicothoracic Musculature: A New and Unreported Technique',
    authors: 'Botwin KP, Sharma K, Saliba R, Patel BC',
    publisher: 'Pain Physician 11:885-889',
    year: '2008',
    basis: 'read',
  },
  BOURGAIZE2018: {
    title:
      'A comparison of the clinical manifestation and pathophysiology of myofascial pain syndrome and fibromyalgia',
    authors: 'Bourgaize S, Newton G, Kumbhare D, Srbely J',
    publisher: 'J Can Chiropr Assoc 62(1):26-41',
    year: '2018',
    address:
      'https://researchreviewservice.com/research-reviews/free-sample-reviews/3612-comparison-of-the-clinical-manifestation-pathophysiology-of-myofascial-pain-syndrome-fibromyalgia-mp3',
    basis: 'read',
  },
  BP3D: {
    title:
      'BodyParts3D part list with FMA identifiers, as mapped in public repositories (Kevin-Mattheus-Moerman/BodyParts3D and three downstream projects)',
    publisher: 'github',
    year: 'n.d.',
    address: 'https://github.com/Kevin-Mattheus-Moerman/BodyParts3D',
    basis: 'read',
  },
  'CERV-US2023': {
    title: 'Review of sonography for cervical myofascial pain (PMC10001397; exact title not seen)',
    publisher: 'PMC',
    year: '2023',
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC10001397',
    basis: 'part',
  },
  CHINA2021: {
    title:
      'Chinese pain specialist consensus on diagnosis and treatment of myofascial pain syndrome (World J Clin Cases; exact title not seen)',
    authors: 'Chinese Association for the Study of Pain',
    publisher: 'World J Clin Cases',
    year: '2021',
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8017503',
    basis: 'part',
  },
  'CLINPUB-GMED': {
    title: 'Injection Technique for Gluteus Medius Syndrome',
    publisher: 'clinicalpub.com',
    year: 'n.d.',
    address: 'https://clinicalpub.com/injection-technique-for-gluteus-medius-syndrome',
    basis: 'read',
  },
  'CLINPUB-TMAJ': {
    title: 'Injection Technique for Teres Major Syndrome',
    publisher: 'clinicalpub.com',
    year: 'n.d.',
    address: 'https://clinicalpub.com/injection-technique-for-teres-major-syndrome',
    basis: 'read',
  },
  CLUSTER2023: {
    title:
      'Clustering of myofascial trigger point diagnostic criteria found on manual examination (BMC Musculoskelet Disord 2023, article s12891-023-06129-y; exact title not seen)',
    publisher: 'BMC Musculoskeletal Disorders',
    year: '2023',
    address: 'https://bmcmusculoskeletdisord.biomedcentral.com/articles/10.1186/s12891-023-06129-y',
    basis: 'read',
  },
  CORNWALL2006: {
    title: 'The lumbar multifidus muscle and patterns of pain',
    authors: 'Cornwall J, Harris AJ, Mercer SR',
    publisher: 'Manual Therapy 11:40-45',
    year: '2006',
    basis: 'read',
  },
  'CRITERIA-CT2019': {
    title:
      'Criteria used for the diagnosis of myofascial trigger points in clinical trials on physical therapy: updated systematic review',
    publisher: 'summary at Physicians Weekly',
    year: 'n.d.',
    address:
      'https://www.physiciansweekly.com/criteria-used-for-the-diagnosis-of-myofascial-trigger-points-in-clinical-trials-on-physical-therapy-updated-systematic-review/',
    basis: 'read',
  },
  DELPHI2018: {
    title:
      'International Consensus on Diagnostic Criteria and Clinical Considerations of Myofascial Trigger Points: A Delphi Study',
    authors: 'Fernandez-de-las-Penas C, Dommerholt J',
    publisher: 'Pain Medicine 19(1):142-150',
    year: '2018',
    address: 'https://pubmed.ncbi.nlm.nih.gov/29025044/',
    basis: 'read',
  },
  DICOM6116: {
    title: 'DICOM CID 6116 Muscular Anatomy (SNOMED CT codes), FHIR rendering',
    publisher: 'github bvdh/dicom-terminology-in-fhir',
    year: '2017',
    address: 'https://github.com/bvdh/dicom-terminology-in-fhir',
    basis: 'read',
  },
  'DYNCHIRO-HEAD': {
    title:
      'Headache muscles column (posterior cervical, splenius, suboccipital, levator; exact title not seen)',
    publisher: 'Dynamic Chiropractic',
    year: 'n.d.',
    address: 'https://mailinglists.mpamedia.com/mpacms/dc/article.php?id=56645',
    basis: 'read',
  },
  EZZATI2021: {
    title:
      'Prevalence of Cervical Myofascial Pain Syndrome and its Correlation with the Severity of Pain and Disability in Patients with Chronic Non-specific Neck Pain',
    authors:
      'Ezzati K, Ravarian B, Saberi A, Salari A, Reyhanian Z, Khakpour M, Yousefzadeh Chabok S',
    publisher: 'Arch Bone Jt Surg',
    year: '2021',
    address: 'https://abjs.mums.ac.ir/article_16565.html',
    basis: 'read',
  },
  FCARNERO2007: {
    title:
      'Prevalence of and Referred Pain From Myofascial Trigger Points in the Forearm Muscles in Patients With Lateral Epicondylalgia',
    authors:
      'Fernandez-Carnero J, Fernandez-de-las-Penas C, de la Llave-Rincon AI, Ge HY, Arendt-Nielsen L',
    publisher: 'Clin J Pain 23(4):353-360',
    year: '2007',
    address:
      'https://www.physiospot.com/2007/05/03/prevalence-of-and-referred-pain-from-myofascial-trigger-points-in-the-forearm-muscles-in-patients-with-lateral-epicondylalgia/',
    basis: 'read',
  },
  FCARNERO2008: {
    title:
      'Bilateral myofascial trigger points in the forearm muscles in patients with chronic unilateral lateral epicondylalgia: a blinded, controlled study',
    authors:
      'Fernandez-Carnero J, Fernandez-de-las-Penas C, de la Llave-Rincon AI, Ge HY, Arendt-Nielsen L',
    publisher: 'Clin J Pain 24(9):802-807',
    year: '2008',
    address: 'https://pubmed.ncbi.nlm.nih.gov/18936598/',
    basis: 'read',
  },
  FCEP2023: {
    title: 'Bilateral Pneumothoraces After Trigger Point Injection Therapy: A Case Report',
    authors: 'Climenhage BP, Luu NY, Velez LM, Hwang CW',
    publisher: 'Florida College of Emergency Physicians',
    year: '2023',
    address:
      'https://fcep.org/bilateral-pneumothoraces-after-trigger-point-injection-therapy-a-case-report/',
    basis: 'read',
  },
  'FERNANDEZ2006-ETTH': {
    title:
      'Myofascial trigger points in the suboccipital muscles in episodic tension-type headache',
    authors: 'Fernandez-de-las-Penas C and others',
    publisher: 'Man Ther 11(3):225-230',
    year: '2006',
    address: 'https://www.ncbi.nlm.nih.gov/pubmed/16863699',
    basis: 'read',
  },
  'FERNANDEZ2006-FHP': {
    title:
      'Trigger Points in the Suboccipital Muscles and Forward Head Posture in Tension-Type Headache',
    authors: 'Fernandez-de-las-Penas C, Alonso-Blanco C, Cuadrado ML, Gerwin RD, Pareja JA',
    publisher: 'Headache 46(3):454-460',
    year: '2006',
    basis: 'read',
  },
  'FERNANDEZ2007-TRAP': {
    title:
      'Referred pain from trapezius muscle trigger points shares similar characteristics with chronic tension type headache',
    authors: 'Fernandez-de-las-Penas C, Ge HY, Arendt-Nielsen L, Cuadrado ML, Pareja JA',
    publisher: 'Eur J Pain 11:475-482',
    year: '2007',
    basis: 'read',
  },
  'FERNANDEZ2011-CHILD': {
    title:
      'Referred pain from myofascial trigger points in head and neck-shoulder muscles reproduces head pain features in children with chronic tension type headache',
    authors:
      'Fernandez-de-las-Penas C, Fernandez-Mayoralas DM, Ortega-Santiago R, Ambite-Quesada S, Palacios-Cena D, Pareja JA',
    publisher: 'J Headache Pain 12(1)',
    year: '2011',
    address:
      'https://www.springermedizin.de/referred-pain-from-myofascial-trigger-points-in-head-and-neck-sh/8768720?fulltextView=true',
    basis: 'read',
  },
  'FITVIP-TA': {
    title: 'Muscles of Lower Leg, Ankle and Foot Pain (tibialis anterior)',
    publisher: 'fitness-vip.com',
    year: 'n.d.',
    address:
      'https://www.fitness-vip.com/muscle-chains/muscles-of-lower-leg-ankle-and-foot-pain.html',
    basis: 'read',
  },
  FPNOTEBOOK: {
    title: 'Trigger Point Location',
    authors: 'Family Practice Notebook',
    publisher: 'fpnotebook.com',
    year: 'n.d.',
    address: 'https://fpnotebook.com/Rheum/Exam/TrgrPntLctn.htm',
    basis: 'read',
  },
  FRIEDMAN1983: {
    title: 'Neglected conditions producing preauricular and referred pain',
    authors: 'Friedman MH, Agus B, Weisberg J',
    publisher: 'J Neurol Neurosurg Psychiatry 46:1067-1072',
    year: '1983',
    basis: 'read',
  },
}
