/** Months of the Islamic calendar, as the library writes them: they begin when the moon is seen. */
const moonSighted =
  /\b(Muharram|Safar|Rabi al-awwal|Rabi al-thani|Jumada al-awwal|Jumada al-thani|Rajab|Shaban|Ramadan|Shawwal|Dhu al-Qidah|Dhu al-Hijjah)\b/;

/** Calendars of sun and moon that an authority of the State settles year by year. */
const lunisolar = /\b(chinese|korean|vietnamese|bengali-revised)\b/;

/** A date of one single year. */
const singleYear = /\b\d{4}-\d{2}-\d{2}\b/;

/** Feasts that follow the moon, and which the library lists year by year. */
const moonFeast =
  /deepavali|diwali|divali|vesak|wesak|visak|waisak|buddha|bucha|bochea|puja|lent day|buddhist lent|thaipusam|holi\b|losar|navaratri|dussehra|dashain|tihar|shivaratri|poya|full moon|tabaung|kason|waso|thadingyut|tazaung|eid\b|ramadan|muharram|ashura|arafah|islamic new year|mawlid|prophet|isra|nyepi|pchum|water festival|ploughing|khmer new year|thingyan|lao new year|boat racing|lunar|chinese|chung yeung|dragon boat|mid-autumn|tomb-sweeping/i;

/** Whether a day is known by its name to follow the moon, or an almanac of sun and moon. */
export function followsTheMoon(englishName: string): boolean {
  return moonFeast.test(englishName);
}

/** Where the government sets the list of holidays and of days in their place every year anew. */
const proclaimedYearly = new Set([
  'BD',
  'ID',
  'IN',
  'KH',
  'LA',
  'LK',
  'MM',
  'MY',
  'NP',
  'PK',
  'TH',
]);

/**
 * Whether a day is one that its rule alone does not settle: it waits for the moon to be seen, for an
 * almanac or for a proclamation. It says so by the kind of the rule, whatever day it is today.
 */
export function isTentative(jurisdiction: string, rule: string, englishName: string): boolean {
  if (moonSighted.test(rule) || lunisolar.test(rule)) return true;
  if (!singleYear.test(rule)) return false;
  return proclaimedYearly.has(jurisdiction) || followsTheMoon(englishName);
}
