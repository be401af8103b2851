/**
 * Zone abbreviations with one meaning in news; IST (India, Israel, Ireland) and CST (Chicago, Shanghai) of other
 * continents are why the list is short. Offsets from UTC.
 */
const ZONES: Readonly<Record<string, string>> = {
  utc: 'Z',
  gmt: 'Z',
  z: 'Z',
  bst: '+01:00',
  cet: '+01:00',
  mez: '+01:00',
  cest: '+02:00',
  mesz: '+02:00',
  eet: '+02:00',
  eest: '+03:00',
  msk: '+03:00',
  jst: '+09:00',
  kst: '+09:00',
  est: '-05:00',
  edt: '-04:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
};

const OFFSET = /^(?:utc|gmt)?([+-])(\d{1,2}):?(\d{2})?$/;

/** The offset, "Z" or "+HH:MM", that a zone's name or offset such as "EDT", "GMT+0200" or "+02:00" means; null if unknown. */
export function zoneOffset(name: string): string | null {
  const key = name.toLowerCase();
  const known = ZONES[key];
  if (known !== undefined) return known;
  const match = OFFSET.exec(key);
  if (match === null || Number(match[2]) > 14) return null;
  return `${match[1]}${match[2]!.padStart(2, '0')}:${match[3] ?? '00'}`;
}
