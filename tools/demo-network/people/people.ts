import type { Locale } from '@rogatory/identity/contract';
import type { Role } from '@rogatory/platform/contract';

/** Somebody of the demo network; every name is invented, most mean "example" in their language. */
export type DemoPerson = {
  key: string;
  authority: string;
  name: string;
  nameNative: string | null;
  roles: readonly Role[];
  email: string;
  locale: Locale;
};

type Mailbox = { authority: string; domain: string; locale?: Locale };

function staff(
  { authority, domain, locale = 'en' }: Mailbox,
  members: readonly (readonly [key: string, role: Role, name: string, nameNative: string | null])[],
): DemoPerson[] {
  return members.map(([key, role, name, nameNative]) => ({
    key,
    authority,
    name,
    nameNative,
    roles: [role],
    email: `${key}@${domain}`,
    locale,
  }));
}

export const demoPeople: readonly DemoPerson[] = [
  ...staff({ authority: 'kr-office', domain: 'hangang.kr.example' }, [
    ['ma.haerang', 'prosecutor', 'Ma Haerang', '마해랑'],
    ['seol.garon', 'prosecutor', 'Seol Garon', '설가론'],
    ['cheon.saebom', 'lead_prosecutor', 'Cheon Saebom', '천새봄'],
  ]),
  ...staff({ authority: 'kr-central', domain: 'moj.kr.example' }, [
    ['tak.sebyeok', 'central_officer', 'Tak Sebyeok', '탁새벽'],
    ['mok.haneulsaem', 'central_officer', 'Mok Haneulsaem', '목하늘샘'],
    ['bong.uju', 'central_head', 'Bong Uju', '봉우주'],
    ['yeon.miru', 'administrator', 'Yeon Miru', '연미루'],
    ['ban.sonagi', 'administrator', 'Ban Sonagi', '반소나기'],
  ]),
  ...staff({ authority: 'kr-field', domain: 'cyber.kr.example' }, [
    ['gam.narusae', 'executing_officer', 'Gam Narusae', '감나루새'],
    ['pi.dalmuri', 'executing_officer', 'Pi Dalmuri', '피달무리'],
  ]),
  ...staff({ authority: 'kh-central', domain: 'moj.kh.example' }, [
    ['sokphan.udamrong', 'central_officer', 'Sokphan Udamrong', 'សុខផាន ឧត្តមរង្ស'],
    ['monirath.chanveasna', 'central_officer', 'Monirath Chanveasna', 'មុនីរ័ត្ន ចាន់វាសនា'],
    ['dararith.bophavong', 'central_head', 'Dararith Bophavong', 'ដារារិទ្ធ បុប្ផាវង្ស'],
  ]),
  ...staff({ authority: 'kh-office', domain: 'municipal-court.kh.example' }, [
    ['veasnarith.moniphal', 'prosecutor', 'Veasnarith Moniphal', 'វាសនារិទ្ធ មុនីផល'],
    ['makararoth.pichsoda', 'lead_prosecutor', 'Makararoth Pichsoda', 'មករារដ្ឋ ពេជ្រសូដា'],
  ]),
  ...staff({ authority: 'kh-field', domain: 'coast-court.kh.example' }, [
    ['rithyneak.chhuonmey', 'executing_officer', 'Rithyneak Chhuonmey', 'រឹទ្ធិនាគ ឈួនម៉ី'],
    ['kolapvann.sereymony', 'executing_officer', 'Kolapvann Sereymony', 'កុលាបវណ្ណ សេរីមុនី'],
  ]),
  ...staff({ authority: 'th-central', domain: 'oag.th.example' }, [
    ['ekkarat.tuayang', 'central_officer', 'Ekkarat Tuayang', 'เอกรัตน์ ตัวอย่าง'],
    ['kanokrada.somsawangdao', 'central_head', 'Kanokrada Somsawangdao', 'กนกรดา สมสว่างดาว'],
  ]),
  ...staff({ authority: 'th-office', domain: 'trafficking.th.example' }, [
    ['phurichaya.namsommut', 'prosecutor', 'Phurichaya Namsommut', 'ภูริชญา นามสมมุติ'],
    ['thanaphum.ngaothale', 'lead_prosecutor', 'Thanaphum Ngaothale', 'ธนภูมิ เงาทะเล'],
  ]),
  ...staff({ authority: 'th-field', domain: 'technology-crime.th.example' }, [
    ['siriwimon.lomnao', 'executing_officer', 'Siriwimon Lomnao', 'ศิริวิมล ลมหนาว'],
  ]),
  ...staff({ authority: 'vn-central', domain: 'procuracy.vn.example' }, [
    ['nguyen.giadinh', 'central_officer', 'Nguyen Gia Dinh', 'Nguyễn Giả Định'],
    ['tran.minhhoa', 'central_head', 'Tran Minh Hoa', 'Trần Minh Họa'],
  ]),
  ...staff({ authority: 'vn-office', domain: 'south-procuracy.vn.example' }, [
    ['le.vidu', 'prosecutor', 'Le Vi Du', 'Lê Ví Dụ'],
    ['pham.mongtuong', 'lead_prosecutor', 'Pham Mong Tuong', 'Phạm Mộng Tưởng'],
  ]),
  ...staff({ authority: 'vn-field', domain: 'hightech.vn.example' }, [
    ['do.thunghiem', 'executing_officer', 'Do Thu Nghiem', 'Đỗ Thử Nghiệm'],
  ]),
  ...staff({ authority: 'ph-central', domain: 'doj.ph.example' }, [
    ['ligaya.kathangisip', 'central_officer', 'Ligaya Kathang-Isip', null],
    ['dalisay.alamat', 'central_head', 'Dalisay Alamat-Kuwento', null],
  ]),
  ...staff({ authority: 'ph-office', domain: 'taskforce.ph.example' }, [
    ['tala.halimbawa', 'prosecutor', 'Tala Halimbawa', null],
    ['magiting.likhangdiwa', 'lead_prosecutor', 'Magiting Likhang-Diwa', null],
  ]),
  ...staff({ authority: 'ph-field', domain: 'coordination.ph.example' }, [
    ['bayani.huwaran', 'executing_officer', 'Bayani Huwaran-Test', null],
  ]),
  ...staff({ authority: 'ph-council', domain: 'council.ph.example' }, [
    ['hiraya.kunwari', 'central_officer', 'Hiraya Kunwari', null],
  ]),
  ...staff({ authority: 'my-central', domain: 'agc.my.example' }, [
    ['nur.contoh', 'central_officer', 'Nur Contoh binti Rekaan', null],
    ['faisal.ujian', 'central_head', 'Faisal bin Ujian', null],
  ]),
  ...staff({ authority: 'my-field', domain: 'ccid.my.example' }, [
    ['devi.rekaan', 'executing_officer', 'Devi Rekaan', 'தேவி ரெகான்'],
  ]),
  ...staff({ authority: 'sg-central', domain: 'agc.sg.example' }, [
    ['tan.ruoxu', 'central_officer', 'Tan Ruoxu', '谭若虚'],
    ['priya.karpanai', 'central_head', 'Priya Karpanai', 'பிரியா கற்பனை'],
  ]),
  ...staff({ authority: 'sg-field', domain: 'fcid.sg.example' }, [
    ['lim.jiashe', 'executing_officer', 'Lim Jiashe', '林假设'],
  ]),
  ...staff({ authority: 'la-central', domain: 'prosecutor.la.example' }, [
    ['somphong.tuayangkhit', 'central_officer', 'Somphong Tuayangkhit', 'ສົມພົງ ຕົວຢ່າງຄິດ'],
    ['bouavanh.nithan', 'central_head', 'Bouavanh Nithan', 'ບົວວັນ ນິທານ'],
    ['khamla.chintana', 'executing_officer', 'Khamla Chintana', 'ຄຳຫຼ້າ ຈິນຕະນາ'],
  ]),
  ...staff({ authority: 'id-central', domain: 'law.id.example' }, [
    ['sekar.rekawati', 'central_officer', 'Sekar Rekawati', null],
    ['bagaskara.khayalan', 'central_head', 'Bagaskara Khayalan', null],
  ]),
  ...staff({ authority: 'id-field', domain: 'siber.id.example' }, [
    ['wulan.contohningrum', 'executing_officer', 'Wulan Contohningrum', null],
  ]),
  ...staff({ authority: 'jp-central', domain: 'moj.jp.example' }, [
    ['kakuu.mirei', 'central_officer', 'Kakuu Mirei', '架空 美玲'],
    ['soutei.kenta', 'central_head', 'Soutei Kenta', '想定 健太'],
    ['karino.nao', 'executing_officer', 'Karino Nao', '仮野 直'],
  ]),
  ...staff({ authority: 'jp-office', domain: 'minato.jp.example' }, [
    ['tatoeba.sayo', 'prosecutor', 'Tatoeba Sayo', '例場 小夜'],
    ['moshimo.gaku', 'lead_prosecutor', 'Moshimo Gaku', '模下 学'],
  ]),
  ...staff({ authority: 'hk-central', domain: 'mla.hk.example' }, [
    ['ga.chitfong', 'central_officer', 'Ga Chit-fong', '賈哲芳'],
    ['hui.seungman', 'central_head', 'Hui Seung-man', '許想文'],
    ['lai.yuwan', 'executing_officer', 'Lai Yu-wan', '黎如雲'],
  ]),
  ...staff({ authority: 'au-central', domain: 'cooperation.au.example' }, [
    ['wattle.exampleton', 'central_officer', 'Wattle Exampleton', null],
    ['imogen.supposewell', 'central_head', 'Imogen Supposewell', null],
    ['banjo.testerfield', 'executing_officer', 'Banjo Testerfield', null],
  ]),
  ...staff({ authority: 'ae-central', domain: 'moj.ae.example', locale: 'ar' }, [
    ['mithal.aliftiradi', 'central_officer', 'Mithal Al-Iftiradi', 'مثال الافتراضي'],
    ['khayal.alnamudhaji', 'central_head', 'Khayal Al-Namudhaji', 'خيال النموذجي'],
    ['fikra.almutakhayyal', 'executing_officer', 'Fikra Al-Mutakhayyal', 'فكرة المتخيل'],
  ]),
  ...staff({ authority: 'de-office', domain: 'sta-cyber.de.example' }, [
    ['ragnhild.testenbeck', 'prosecutor', 'Ragnhild Testenbeck', null],
    ['ottomar.beispielrath', 'lead_prosecutor', 'Ottomar Beispielrath', null],
    ['notburga.musterlich', 'executing_officer', 'Notburga Musterlich', null],
  ]),
  ...staff({ authority: 'fr-office', domain: 'parquet-lyon.fr.example', locale: 'fr' }, [
    ['theodule.lexemple', 'prosecutor', 'Théodule Lexemple', null],
    ['maelys.fictiveau', 'central_officer', 'Maëlys Fictiveau', null],
    ['aurelien.dupreuvetest', 'central_head', 'Aurélien Dupreuve-Test', null],
    ['capucine.imaginet', 'executing_officer', 'Capucine Imaginet', null],
  ]),
  ...staff({ authority: 'seajust', domain: 'seajust.example' }, [
    ['amaranta.leywong', 'network_coordinator', 'Amaranta Leywong', 'อมรันตา เลย์วงศ์'],
    ['celestino.haraya', 'network_coordinator', 'Celestino Haraya', null],
  ]),
];

/** The person under this key. */
export function personOf(key: string): DemoPerson {
  const found = demoPeople.find((person) => person.key === key);
  if (found === undefined) throw new Error(`The demo network has no person ${key}`);
  return found;
}

/** People of an authority who hold one of the roles. */
export function peopleWith(authority: string, roles: readonly Role[]): DemoPerson[] {
  return demoPeople.filter(
    (person) => person.authority === authority && person.roles.some((role) => roles.includes(role)),
  );
}
