import type { AtlasSource } from '../source.ts'

export const sourcesGToM: Readonly<Record<string, AtlasSource>> = {
  GERWIN1997: {
    title: 'Interrater reliability in myofascial trigger point examination',
    authors: 'Gerwin RD and others',
    publisher: 'Pain',
    year: '1997',
    address: 'https://www.painscience.com/bibliography.php?ger1',
    basis: 'read',
  },
  HENRY2012: {
    title: 'Myofascial Pain in Patients Waitlisted for Total Knee Arthroplasty',
    authors: 'Henry R, Cahill CM, Wood G, Hroch J, Wilson R, Cupido T, VanDenKerkhof E',
    publisher: 'Pain Res Manag 17(5):321-327',
    year: '2012',
    address: 'https://www.hindawi.com/journals/prm/2012/547183/',
    basis: 'read',
  },
  HIDALGO2010: {
    title:
      'Muscle trigger points and pressure pain hyperalgesia in the shoulder muscles in patients with unilateral shoulder impingement: a blinded, controlled study',
    authors: 'Hidalgo-Lozano A and others',
    publisher: 'Exp Brain Res 202(4):915-925',
    year: '2010',
    address: 'https://pubmed.ncbi.nlm.nih.gov/20186400/',
    basis: 'part',
  },
  JALIL2010: {
    title:
      'Scalene Myofascial Pain Syndrome Mimicking Cervical Disc Prolapse: A Report of Two Cases',
    authors: 'Abd Jalil N, Awang MS, Omar M',
    publisher: 'Malaysian J Med Sci 17(1):60-66',
    year: '2010',
    address: 'http://www.bioline.org.br/request?mj10012',
    basis: 'read',
  },
  KEARNS2022: {
    title:
      'Correlation between thoracic kyphosis and dry needle length required to reach the pleural space needling the upper trapezius: a cadaveric fluoroscopic assessment',
    authors: 'Kearns GA, Lierly M, Posteraro RH, Gilbert KK',
    publisher: 'Musculoskeletal Science and Practice 102622',
    year: '2022',
    address: 'https://ouci.dntb.gov.ua/en/works/9jqPJJwl',
    basis: 'read',
  },
  'KUMAR-SCOL': {
    title:
      'Myofascial pain of iliopsoas and quadratus lumborum in scoliotic patients (abstract; exact title not seen)',
    authors: 'Kumar S, Khuba S, Gautam S, Agarwal A, Vittobaraju M and others',
    publisher: 'vol 8(27):2392-2398',
    year: '2021',
    address: 'https://www.sciencegate.app/document/10.1007/978-3-030-47117-0_20',
    basis: 'read',
  },
  KWON2017: {
    title: 'Characteristics of Myofascial Pain Syndrome of the Infraspinatus Muscle',
    authors: 'Kwon J, Kim HS, Chang WH, Park C, Lee SC',
    publisher: 'Ann Rehabil Med 41(4):573-581',
    year: '2017',
    address: 'https://e-arm.org/journal/view.php?number=863',
    basis: 'read',
  },
  LAWSON2011: {
    title:
      'A case of pseudo-angina pectoris from a pectoralis minor trigger point caused by cross-country skiing',
    authors: 'Lawson GE and others (authors from memory)',
    publisher: 'J Chiropr Med 10(3):173-178',
    year: '2011',
    address: 'http://www.pubmed.gov/22014906/',
    basis: 'part',
  },
  LUCAS2009: {
    title:
      'Reliability of Physical Examination for Diagnosis of Myofascial Trigger Points: A Systematic Review of the Literature',
    authors: 'Lucas N, Macaskill P, Irwig L, Moran R, Bogduk N',
    publisher: 'Clin J Pain 25(1)',
    year: '2009',
    basis: 'read',
  },
  'MALLY-HAM': {
    title: 'Hamstrings: referred pain pattern',
    authors: 'Mally J',
    publisher: 'massagelibrary.com',
    year: 'n.d.',
    address:
      'https://massagelibrary.com/Dr+James+Mally/Sports+Massage+DVD/Trigger+Point+and+Counterstrain/Hamstrings/',
    basis: 'read',
  },
  'MEDLINK-LEV': {
    title: 'Myofascial pain patterns of the levator scapulae muscle (figure caption)',
    publisher: 'MedLink Neurology, after Travell and Simons 1983',
    year: 'n.d.',
    address: 'https://www.medlink.com/media/mpssi10',
    basis: 'read',
  },
  'MEDLINK-MASS': {
    title: 'Myofascial pain patterns of the masseter muscle (figure caption)',
    publisher: 'MedLink Neurology, after Travell and Simons 1983',
    year: 'n.d.',
    address: 'https://www.medlink.com/media/mpssi1',
    basis: 'read',
  },
  'MEDLINK-MPT': {
    title: 'Myofascial pain patterns of the medial pterygoid muscle (figure caption)',
    publisher: 'MedLink Neurology, after Travell and Simons 1983',
    year: 'n.d.',
    address: 'https://www.medlink.com/media/mpssi4',
    basis: 'read',
  },
  'MEDLINK-SCAL': {
    title: 'Myofascial pain patterns of the scalene muscles (figure caption)',
    publisher: 'MedLink Neurology, after Travell and Simons 1983',
    year: 'n.d.',
    address: 'https://www.medlink.com/media/mpssi11a',
    basis: 'read',
  },
  'MEDSCAPE-TPI': {
    title: 'Trigger Point Injection',
    authors: 'Kishner S',
    publisher: 'Medscape',
    year: '2022',
    address: 'https://emedicine.medscape.com/article/1997731-print',
    basis: 'read',
  },
  MINTKEN2025: {
    title:
      'Pneumothorax After Dry Needling of Intrascapular Muscles Using a Rib Bracketing Technique',
    authors: 'Mintken PE, Denman B, Dommerholt J',
    publisher: 'Phys Ther pzaf078',
    year: '2025',
    address: 'https://doi.org/10.1093/ptj/pzaf078',
    note: 'address not opened',
    basis: 'read',
  },
  MOHAMMADI2021: {
    title:
      'The effectiveness of sternocleidomastoid muscle dry needling in patients with cervicogenic headache',
    authors: 'Mohammadi Z, Shafizadegan Z, Tarrahi MJ, Taheri N',
    publisher: 'Advanced Biomedical Research',
    year: '2021',
    address: 'https://advbiores.mui.ac.ir/article_26638.html',
    basis: 'read',
  },
  MONCLUS2025: {
    title:
      'Prevalence of Myofascial Trigger Points in Patients with Radiating and Non-Radiating Low Back Pain: A Systematic Review',
    authors: 'Monclus-Diez G and others',
    publisher: 'Biomedicines 13(6):1453',
    year: '2025',
    address: 'https://www.mdpi.com/2227-9059/13/6/1453/xml',
    basis: 'read',
  },
  'MSKEY-CALF': {
    title: 'Complementary Medicine Practices for Muscular Injuries of the Posterior Leg',
    publisher: 'book chapter; book not identified',
    year: 'n.d.',
    basis: 'read',
  },
  'MT-GMIN': {
    title: 'Pseudo-Sciatica and Gluteus Minimus Trigger Points',
    authors: 'Kent D',
    publisher: 'Massage Today',
    year: '2011',
    address: 'http://www.massagetoday.com/mpacms/mt/article.php?id=14414',
    basis: 'read',
  },
  'MT-TFL': {
    title: 'Hip and Thigh Pain: The Tensor Fascia Latae Connection',
    authors: 'Kent D',
    publisher: 'Massage Today',
    year: '2012',
    address:
      'https://massagetoday.com/articles/14542/Hip-and-Thigh-Pain-The-Tensor-Fascia-Latae-Connection',
    basis: 'read',
  },
  MUN2021: {
    title:
      'The effect of integrated injection techniques for the serratus posterior superior muscle on interscapular pain, upper extremity pain, and paresthesia',
    authors: 'Mun HY, Sirh SJ, Sirh SW, Sirh HM',
    publisher: 'J Korean Soc Stereotact Funct Neurosurg 17(1):38-42',
    year: '2021',
    address: 'http://www.jksfn.org/journal/view.php?number=298',
    basis: 'read',
  },
}
