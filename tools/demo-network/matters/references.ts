type Style = (year: number, number: string) => string;

/** How the offices of each State number their cases, and central authorities what they receive. */
const cases: Readonly<Record<string, Style>> = {
  KR: (year, number) => `${year}-형제-${number}`,
  KH: (year, number) => `${number}/${year} PMC`,
  TH: (year, number) => `คม.${number}/${year + 543}`,
  VN: (year, number) => `${number}/VKS-${year}`,
  PH: (year, number) => `NPS-${year}-${number}`,
  MY: (year, number) => `JPN(S) ${number}/${year}`,
  SG: (year, number) => `AGC/CJ/${year}/${number}`,
  LA: (year, number) => `ອປ ${number}/${year}`,
  ID: (year, number) => `B-${number}/PID/${year}`,
  JP: (year, number) => `${year}検第${number}号`,
  HK: (year, number) => `CM/${number}/${year}`,
  AU: (year, number) => `ICC${year}-${number}`,
  AE: (year, number) => `ق ${number}/${year}`,
  DE: (year, number) => `417 Js ${number}/${String(year).slice(2)}`,
  FR: (year, number) => `${String(year).slice(2)}${number.padStart(9, '0')}`,
};

const receipts: Readonly<Record<string, Style>> = {
  KR: (year, number) => `국제형사-${year}-${number}`,
  KH: (year, number) => `MOJ/MLA/${year}/${number}`,
  TH: (year, number) => `อส ${number}/${year + 543}`,
  VN: (year, number) => `TTTP-${year}-${number}`,
  PH: (year, number) => `MLA-${year}-${number}`,
  MY: (year, number) => `IAD/MACMA/${year}/${number}`,
  SG: (year, number) => `IAD/MLA/${year}/${number}`,
  LA: (year, number) => `OSPP/IC/${year}/${number}`,
  ID: (year, number) => `AHU.5-${number}/${year}`,
  JP: (year, number) => `国際-${year}-${number}`,
  HK: (year, number) => `MLA/${number}/${year}`,
  AU: (year, number) => `IN${year}/${number}`,
  AE: (year, number) => `ت د ${number}/${year}`,
  DE: (year, number) => `RHS ${number}/${String(year).slice(2)}`,
  FR: (year, number) => `DEE-${year}-${number}`,
};

const filled = (number: number): string => String(number).padStart(4, '0');

/** Reference of the domestic case behind a request. */
export function caseReference(jurisdiction: string, year: number, number: number): string {
  const style = cases[jurisdiction];
  return style === undefined ? `${year}/${filled(number)}` : style(year, filled(number));
}

/** Reference under which the requested side keeps what it received. */
export function receiptReference(jurisdiction: string, year: number, number: number): string {
  const style = receipts[jurisdiction];
  return style === undefined ? `${year}/${filled(number)}` : style(year, filled(number));
}
