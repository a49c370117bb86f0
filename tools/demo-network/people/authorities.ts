import type { AuthorityKind } from '@rogatory/identity/contract';

/** An authority of the demo network, under a generic name of office. */
export type DemoAuthority = {
  key: string;
  jurisdiction: string;
  kind: AuthorityKind;
  name: string;
  nameNative: string | null;
  nativeLanguage: string | null;
  zone: string;
  /** ISO 3166-2, where the region it sits in has holidays of its own. */
  region: string | null;
  /** Key of the central authority that sends and receives for it; its own where it does so itself. */
  through: string | null;
  networkCode?: string;
};

type Place = {
  jurisdiction: string;
  language: string | null;
  zone: string;
  /** ISO 3166-2. */
  region?: string;
};

const at = (
  place: Place,
  key: string,
  kind: AuthorityKind,
  name: string,
  nameNative: string | null,
  through: string | null,
): DemoAuthority => ({
  key,
  jurisdiction: place.jurisdiction,
  kind,
  name,
  nameNative,
  nativeLanguage: nameNative === null ? null : place.language,
  zone: place.zone,
  region: place.region ?? null,
  through,
});

const kr: Place = { jurisdiction: 'KR', language: 'ko', zone: 'Asia/Seoul' };
const kh: Place = { jurisdiction: 'KH', language: 'km', zone: 'Asia/Phnom_Penh' };
const th: Place = { jurisdiction: 'TH', language: 'th', zone: 'Asia/Bangkok' };
const vn: Place = { jurisdiction: 'VN', language: 'vi', zone: 'Asia/Ho_Chi_Minh' };
const ph: Place = { jurisdiction: 'PH', language: 'fil', zone: 'Asia/Manila' };
const my: Place = {
  jurisdiction: 'MY',
  language: 'ms',
  zone: 'Asia/Kuala_Lumpur',
  region: 'MY-16',
};
const kualaLumpur: Place = { ...my, region: 'MY-14' };
const sg: Place = { jurisdiction: 'SG', language: 'zh', zone: 'Asia/Singapore' };
const la: Place = { jurisdiction: 'LA', language: 'lo', zone: 'Asia/Vientiane' };
const id: Place = { jurisdiction: 'ID', language: 'id', zone: 'Asia/Jakarta' };
const jp: Place = { jurisdiction: 'JP', language: 'ja', zone: 'Asia/Tokyo' };
const hk: Place = { jurisdiction: 'HK', language: 'zh', zone: 'Asia/Hong_Kong' };
const au: Place = {
  jurisdiction: 'AU',
  language: null,
  zone: 'Australia/Sydney',
  region: 'AU-ACT',
};
const ae: Place = { jurisdiction: 'AE', language: 'ar', zone: 'Asia/Dubai' };
const de: Place = {
  jurisdiction: 'DE',
  language: 'de',
  zone: 'Europe/Berlin',
  region: 'DE-BY',
};
const fr: Place = { jurisdiction: 'FR', language: 'fr', zone: 'Europe/Paris' };

/** Central authorities first: the others name the one they go through. */
export const demoAuthorities: readonly DemoAuthority[] = [
  at(
    kr,
    'kr-central',
    'central',
    'Ministry of Justice, International Criminal Affairs',
    '법무부 국제형사과',
    null,
  ),
  at(
    kr,
    'kr-office',
    'competent',
    "Hangang District Prosecutors' Office",
    '한강지방검찰청',
    'kr-central',
  ),
  at(
    kr,
    'kr-field',
    'executing',
    'Cybercrime Investigation Team, Hangang',
    '한강 사이버범죄수사대',
    'kr-central',
  ),
  at(
    kh,
    'kh-central',
    'central',
    'Ministry of Justice, International Cooperation',
    'ក្រសួងយុត្តិធម៌ នាយកដ្ឋានសហប្រតិបត្តិការអន្តរជាតិ',
    null,
  ),
  at(
    kh,
    'kh-office',
    'competent',
    'Prosecution Office, Municipal Court',
    'អយ្យការអមសាលាដំបូងរាជធានី',
    'kh-central',
  ),
  at(
    kh,
    'kh-field',
    'executing',
    'Prosecution Office, Provincial Court of the Coast',
    'អយ្យការអមសាលាដំបូងខេត្តឆ្នេរ',
    'kh-central',
  ),
  at(
    th,
    'th-central',
    'central',
    'Office of the Attorney General, International Affairs',
    'สำนักงานอัยการสูงสุด สำนักงานต่างประเทศ',
    null,
  ),
  at(
    th,
    'th-office',
    'competent',
    'Department of Trafficking Litigation',
    'สำนักงานคดีค้ามนุษย์',
    'th-central',
  ),
  at(
    th,
    'th-field',
    'executing',
    'Technology Crime Investigation Bureau',
    'กองบัญชาการสืบสวนอาชญากรรมเทคโนโลยี',
    'th-central',
  ),
  at(
    vn,
    'vn-central',
    'central',
    "Supreme People's Procuracy, International Cooperation",
    'Viện kiểm sát nhân dân tối cao, Vụ Hợp tác quốc tế',
    null,
  ),
  at(
    vn,
    'vn-office',
    'competent',
    "People's Procuracy of the Southern City",
    'Viện kiểm sát nhân dân thành phố phía Nam',
    'vn-central',
  ),
  at(
    vn,
    'vn-field',
    'executing',
    'Investigation Agency for High-Technology Crime',
    'Cơ quan điều tra tội phạm công nghệ cao',
    'vn-central',
  ),
  at(
    ph,
    'ph-central',
    'central',
    'Department of Justice, International Affairs',
    'Kagawaran ng Katarungan, Ugnayang Panlabas',
    null,
  ),
  at(
    ph,
    'ph-office',
    'competent',
    'National Prosecution Task Force on Cyber-Scams',
    'Pambansang Task Force ng Taga-usig laban sa Cyber-Scam',
    'ph-central',
  ),
  at(
    ph,
    'ph-field',
    'executing',
    'Anti-Organized Crime Coordination Centre',
    'Sentro laban sa Organisadong Krimen',
    'ph-central',
  ),
  // It deals with intelligence on its own; requests for evidence reach it by mistake.
  at(
    ph,
    'ph-council',
    'competent',
    'Council against Money Laundering',
    'Konseho laban sa Paglalaba ng Salapi',
    'ph-council',
  ),
  at(
    my,
    'my-central',
    'central',
    "Attorney General's Chambers, International Affairs",
    'Jabatan Peguam Negara, Bahagian Hal Ehwal Antarabangsa',
    null,
  ),
  at(
    kualaLumpur,
    'my-field',
    'executing',
    'Commercial Crime Investigation Department',
    'Jabatan Siasatan Jenayah Komersil',
    'my-central',
  ),
  at(
    sg,
    'sg-central',
    'central',
    "Attorney-General's Chambers, International Affairs",
    '总检察署国际事务司',
    null,
  ),
  at(
    sg,
    'sg-field',
    'executing',
    'Financial Crime Investigation Department',
    '金融罪案调查局',
    'sg-central',
  ),
  at(
    la,
    'la-central',
    'central',
    "Office of the Supreme People's Prosecutor",
    'ອົງການໄອຍະການປະຊາຊົນສູງສຸດ',
    null,
  ),
  at(
    id,
    'id-central',
    'central',
    'Ministry of Law, Authority for Legal Cooperation',
    'Kementerian Hukum, Direktorat Otoritas Pusat',
    null,
  ),
  at(
    id,
    'id-field',
    'executing',
    'Directorate of Cyber Investigation',
    'Direktorat Penyidikan Siber',
    'id-central',
  ),
  at(
    jp,
    'jp-central',
    'central',
    'Ministry of Justice, International Affairs',
    '法務省国際課',
    null,
  ),
  at(
    jp,
    'jp-office',
    'competent',
    "Minato District Public Prosecutors' Office",
    '港湾地方検察庁',
    'jp-central',
  ),
  at(
    hk,
    'hk-central',
    'central',
    'Department of Justice, Mutual Legal Assistance Unit',
    '律政司相互法律協助組',
    null,
  ),
  at(
    au,
    'au-central',
    'central',
    "Attorney-General's Department, International Crime Cooperation",
    null,
    null,
  ),
  at(
    ae,
    'ae-central',
    'central',
    'Ministry of Justice, International Cooperation',
    'وزارة العدل، إدارة التعاون الدولي',
    null,
  ),
  at(
    de,
    'de-office',
    'competent',
    "Public Prosecutor's Office, Cybercrime Unit",
    'Staatsanwaltschaft, Zentralstelle Cybercrime',
    'de-office',
  ),
  at(
    fr,
    'fr-office',
    'competent',
    "Prosecutor's Office at the Judicial Court of Lyon",
    'Parquet du tribunal judiciaire de Lyon',
    'fr-office',
  ),
  {
    ...at(th, 'seajust', 'secretariat', 'Secretariat of SEAJust', null, null),
    networkCode: 'SEAJUST',
  },
];

/** The authority under this key. */
export function authorityOf(key: string): DemoAuthority {
  const found = demoAuthorities.find((authority) => authority.key === key);
  if (found === undefined) throw new Error(`The demo network has no authority ${key}`);
  return found;
}

/** Key of the authority that sends and receives for this one. */
export function responsibleFor({ key, through }: DemoAuthority): string {
  return through ?? key;
}
