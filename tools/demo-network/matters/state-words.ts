/** How a State, its language and its courts are called in running English text. */
export type StateWords = {
  name: string;
  people: string;
  currency: string;
  /** Amount of the local currency that is worth some thousand dollars. */
  thousand: number;
  towns: readonly string[];
  /** Names a citizen may bear: native script first where there is one; all invented. */
  citizens: readonly (readonly [latin: string, native: string | null])[];
  script: string;
  language: string;
};

const state = (
  name: string,
  people: string,
  [currency, thousand]: readonly [string, number],
  [language, script]: readonly [string, string],
  towns: readonly string[],
  citizens: StateWords['citizens'],
): StateWords => ({ name, people, currency, thousand, language, script, towns, citizens });

/** Towns are invented, as the people are. */
export const stateWords: Readonly<Record<string, StateWords>> = {
  KR: state(
    'the Republic of Korea',
    'Korean',
    ['KRW', 1_400_000],
    ['ko', 'Hang'],
    ['Hangang-dong', 'Saebyeok-ro', 'Byeolbit-gu'],
    [
      ['Na Eunsol', '나은솔'],
      ['Do Garam', '도가람'],
      ['Myeong Byeolha', '명별하'],
      ['Gye Dohyeon', '계도현'],
      ['Pyo Haneul', '표하늘'],
      ['Wi Sorae', '위소래'],
    ],
  ),
  KH: state(
    'Cambodia',
    'Cambodian',
    ['KHR', 4_000_000],
    ['km', 'Khmr'],
    ['Koh Tnaot Chas', 'Prek Svay Thmei', 'Phum Trapeang Sar'],
    [
      ['Sovannrith Chivorn', 'សុវណ្ណរិទ្ធ ជីវន'],
      ['Bopharath Makara', 'បុប្ផារ័ត្ន មករា'],
      ['Vichheka Rumduol', 'វិច្ឆិកា រំដួល'],
      ['Rattanak Sambath', 'រតនៈ សម្បត្តិ'],
    ],
  ),
  TH: state(
    'Thailand',
    'Thai',
    ['THB', 34_000],
    ['th', 'Thai'],
    ['Ban Thale Mai', 'Khlong Dao', 'Nong Phra Chan'],
    [
      ['Anuwat Jintanakan', 'อนุวัฒน์ จินตนาการ'],
      ['Pimdao Ruangsomut', 'พิมพ์ดาว เรื่องสมมุติ'],
      ['Chonlathee Nithan', 'ชลธี นิทาน'],
      ['Wanida Phapfan', 'วนิดา ภาพฝัน'],
    ],
  ),
  VN: state(
    'Viet Nam',
    'Vietnamese',
    ['VND', 25_000_000],
    ['vi', 'Latn'],
    ['Cua Song Moi', 'Ben Trang', 'Xom Dua Xanh'],
    [
      ['Vo Tuong Tuong', 'Võ Tưởng Tượng'],
      ['Dang Hu Cau', 'Đặng Hư Cấu'],
      ['Bui Mau Thu', 'Bùi Mẫu Thư'],
      ['Ho Vi Thu', 'Hồ Ví Thư'],
    ],
  ),
  PH: state(
    'the Philippines',
    'Philippine',
    ['PHP', 57_000],
    ['fil', 'Latn'],
    ['Barangay Bagong Ilog', 'Sitio Malayo', 'Barangay Tala'],
    [
      ['Amihan Bukangliwayway', null],
      ['Isagani Sagisag', null],
      ['Luningning Salaysay', null],
      ['Makisig Paglalarawan', null],
    ],
  ),
  MY: state(
    'Malaysia',
    'Malaysian',
    ['MYR', 4_500],
    ['ms', 'Latn'],
    ['Kampung Tasik Biru', 'Taman Awan', 'Bandar Seri Rekaan'],
    [
      ['Azlan bin Khayal', null],
      ['Chew Mengxiang', '周梦想'],
      ['Suraya binti Angan', null],
    ],
  ),
  SG: state(
    'Singapore',
    'Singaporean',
    ['SGD', 1_350],
    ['zh', 'Hans'],
    ['Harbour Link', 'Orchid Basin', 'Tembusu Quay'],
    [
      ['Goh Xuni', '吴虚拟'],
      ['Ong Jiading', '王假定'],
      ['Kavitha Karpanai', null],
    ],
  ),
  LA: state(
    'the Lao PDR',
    'Lao',
    ['LAK', 21_000_000],
    ['lo', 'Laoo'],
    ['Ban Houay Kham', 'Ban Don Chan Mai', 'Ban Phonsavang'],
    [
      ['Anousith Khitsang', 'ອານຸສິດ ຄິດສ້າງ'],
      ['Dalaphone Nithan', 'ດາລາພອນ ນິທານ'],
    ],
  ),
  ID: state(
    'Indonesia',
    'Indonesian',
    ['IDR', 16_000_000],
    ['id', 'Latn'],
    ['Desa Tirta Maya', 'Kampung Angin', 'Desa Lembayung'],
    [
      ['Putra Andaikan', null],
      ['Laras Umpama', null],
      ['Gilang Rekaprasetya', null],
    ],
  ),
  JP: state(
    'Japan',
    'Japanese',
    ['JPY', 155_000],
    ['ja', 'Jpan'],
    ['Hoshimori', 'Aonami', 'Tsukigase-minami'],
    [
      ['Kari Minato', '仮 湊'],
      ['Tatoe Akari', '例 灯'],
      ['Utsuro Haruka', '虚 遥'],
    ],
  ),
  HK: state(
    'Hong Kong, China',
    'Hong Kong',
    ['HKD', 7_800],
    ['zh', 'Hant'],
    ['Sha Tsui Wan', 'Lok Ming Shan', 'Tung Yuet'],
    [
      ['Ho Seung-tsit', '何想哲'],
      ['Yu Ga-seut', '余假設'],
      ['Ko Wan-yu', '高雲如'],
    ],
  ),
  AU: state(
    'Australia',
    'Australian',
    ['AUD', 1_550],
    ['en', 'Latn'],
    ['Quandong Flat', 'Lorikeet Bay', 'Mulga Springs'],
    [
      ['Darcy Mockford', null],
      ['Sheridan Pretendale', null],
      ['Kirra Samplesworth', null],
    ],
  ),
  AE: state(
    'the United Arab Emirates',
    'Emirati',
    ['AED', 3_700],
    ['ar', 'Arab'],
    ['Al Nakhla Al Jadida', 'Wadi Al Sadaf', 'Marsa Al Lulu'],
    [
      ['Najm Al-Mithali', 'نجم المثالي'],
      ['Lulu Al-Khayali', 'لولو الخيالي'],
    ],
  ),
  DE: state(
    'Germany',
    'German',
    ['EUR', 920],
    ['de', 'Latn'],
    ['Musterfelde', 'Beispielhausen', 'Neu Erdacht'],
    [
      ['Hartwig Erdachtmann', null],
      ['Swantje Probenius', null],
      ['Kunigunde Scheinfeld', null],
    ],
  ),
  FR: state(
    'France',
    'French',
    ['EUR', 920],
    ['fr', 'Latn'],
    ['Saint-Exemple-sur-Saône', 'Fictigny', 'La Roche-Inventée'],
    [
      ['Anselme Dufictif', null],
      ['Clothilde Parexemple', null],
      ['Barnabé Songecreux', null],
    ],
  ),
};

export function wordsFor(jurisdiction: string): StateWords {
  const found = stateWords[jurisdiction];
  if (found === undefined) throw new Error(`No words for ${jurisdiction}`);
  return found;
}
