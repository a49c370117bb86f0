/**
 * Official and working languages of jurisdictions (BCP 47), the one most used by authorities first.
 * Compiled from constitutions and language acts as generally known.
 */
export const languagesSource = 'Constitutions and language acts, as generally known';

const listed = `
AD ca|AE ar|AF fa ps|AG en|AI en|AL sq|AM hy|AO pt|AQ en|AR es|AS en sm|AT de|AU en|AW nl pap|AX sv
AZ az|BA bs hr sr|BB en|BD bn|BE nl fr de|BF fr|BG bg|BH ar|BI rn fr en|BJ fr|BL fr|BM en|BN ms
BO es qu ay gn|BQ nl pap en|BR pt|BS en|BT dz|BV no|BW en tn|BY be ru|BZ en|CA en fr|CC en|CD fr
CF fr sg|CG fr|CH de fr it rm|CI fr|CK en rar|CL es|CM fr en|CN zh|CO es|CR es|CU es|CV pt|CW nl pap en
CX en|CY el tr|CZ cs|DE de|DJ fr ar|DK da|DM en|DO es|DZ ar ber|EC es|EE et|EG ar|EH ar|ER ti ar en
ES es|ET am|FI fi sv|FJ en fj hif|FK en|FM en|FO fo da|FR fr|GA fr|GB en|GD en|GE ka|GF fr|GG en
GH en|GI en|GL kl|GM en|GN fr|GP fr|GQ es fr pt|GR el|GS en|GT es|GU en ch|GW pt|GY en|HK zh-Hant en
HM en|HN es|HR hr|HT fr ht|HU hu|ID id|IE en ga|IL he|IM en gv|IN hi en|IO en|IQ ar ku|IR fa|IS is
IT it|JE en fr|JM en|JO ar|JP ja|KE en sw|KG ky ru|KH km|KI en|KM ar fr|KN en|KP ko|KR ko|KW ar|KY en
KZ kk ru|LA lo|LB ar|LC en|LI de|LK si ta|LR en|LS en st|LT lt|LU fr de lb|LV lv|LY ar|MA ar ber|MC fr
MD ro|ME cnr|MF fr|MG mg fr|MH en mh|MK mk sq|ML fr|MM my|MN mn|MO zh-Hant pt|MP en ch|MQ fr|MR ar
MS en|MT mt en|MU en fr|MV dv|MW en ny|MX es|MY ms|MZ pt|NA en|NC fr|NE fr|NF en|NG en|NI es|NL nl
NO no|NP ne|NR en na|NU en niu|NZ en mi|OM ar|PA es|PE es qu ay|PF fr|PG en tpi ho|PH fil en|PK ur en
PL pl|PM fr|PN en|PR es en|PS ar|PT pt|PW en pau|PY es gn|QA ar|RE fr|RO ro|RS sr|RU ru|RW rw en fr
SA ar|SB en|SC en fr crs|SD ar en|SE sv|SG en ms ta zh|SH en|SI sl|SJ no|SK sk|SL en|SM it|SN fr
SO so ar|SR nl|SS en|ST pt|SV es|SX nl en|SY ar|SZ en ss|TC en|TD fr ar|TF fr|TG fr|TH th|TJ tg ru
TK en tkl|TL pt tet|TM tk|TN ar|TO to en|TR tr|TT en|TV en tvl|TW zh-Hant|TZ sw en|UA uk|UG en sw|UM en
US en|UY es|UZ uz|VA it la|VC en|VE es|VG en|VI en|VN vi|VU bi en fr|WF fr|WS sm en|YE ar|YT fr|ZA en
ZM en|ZW en sn nd`;

const languages: ReadonlyMap<string, readonly string[]> = new Map(
  listed
    .split(/[|\n]/)
    .filter((entry) => entry !== '')
    .map((entry) => {
      const [code = '', ...tags] = entry.trim().split(' ');
      return [code, tags] as const;
    }),
);

/** The languages of a jurisdiction; throws for a code that has none, which a test rules out. */
export function languagesOf(code: string): readonly string[] {
  const found = languages.get(code);
  if (found === undefined) throw new Error(`No languages are listed for ${code}`);
  return found;
}
