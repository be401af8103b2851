/** News agencies as bylines and credits write them, lower case. */
const AGENCIES: ReadonlySet<string> = new Set(
  `afp|reuters|thomson reuters|ap|ap news|associated press|the associated press|dpa|dpa-afx|dpa/lno|epd|kna|sid|dapd|ddp|apa|sda|ats|
  keystone-sda|sda-ats|ansa|agi|adnkronos|askanews|efe|europa press|lusa|anp|belga|ritzau|tt|ntb|stt|pap|čtk|ctk|tasr|mti|
  agerpres|mediafax|bta|tanjug|hina|sta|tass|interfax|ria novosti|sputnik|тасс|интерфакс|риа новости|ukrinform|укринформ|укрінформ|
  unian|уніан|унн|xinhua|新华社|中新社|网易|新浪|搜狐|腾讯|凤凰|百度|kyodo|共同通信|時事通信|jiji|yonhap|연합뉴스|뉴시스|뉴스1|pti|ani|ians|uni|anadolu|anadolu ajansı|aa|dha|iha|
  aap|pa|pa media|press association|upi|bloomberg|kathpress|afp-services|agence france-presse|canadian press|the canadian press|
  télam|telam|notimex|agência brasil|agência lusa|agencia efe|rtr|wam|spa|mena|irna|isna|petra|وام|واس|رويترز|أ ف ب|وكالات|cnn|bbc|zuma|getty images|imago`
    .split('|')
    .map((name) => name.trim()),
);

/** Archives that credits name, and no byline does. */
const ARCHIVES: ReadonlySet<string> = new Set(
  `getty|shutterstock|istock|istockphoto|unsplash|alamy|pexels|pixabay|wikimedia commons|adobe stock|depositphotos|rex features|
  zuma press|nurphoto|imago images|picture alliance|picture-alliance|keystone|anadolu agency|pa wire|abaca|abacapress|sipa|
  sipa usa|magnum|magnum photos|corbis|hans lucas|bestimage|epa-efe|action press|contrasto|lapresse|stock.adobe.com`
    .split('|')
    .map((name) => name.trim()),
);

/** Whether a name in a picture's credit is that of an agency or archive: "AFP", "AP Photo", "Getty Images". */
export function isPictureAgency(name: string): boolean {
  const bare = name.toLowerCase().replace(/\.$/, '');
  if (ARCHIVES.has(bare) || isAgency(bare)) return true;
  const house = bare.replace(/\s(?:photos?|fotos?|images|pictures)$/, '');
  return house !== bare && (ARCHIVES.has(house) || isAgency(house));
}

const isOneWord = (part: string): boolean => part.length <= 20 && !part.includes(' ');

/** Whether a name is that of a news agency or of several ("dpa", "AFP/Reuters", "dpa-AFX"). */
export function isAgency(name: string): boolean {
  const key = name.toLowerCase().replace(/[.()]/g, '').trim();
  if (AGENCIES.has(key)) return true;
  if (!/[/+&]/.test(key)) return false;
  const parts = key.split(/\s?[/+&]\s?/);
  // "Jane Doe/AFP" is a person and an agency.
  return (
    parts.some((part) => AGENCIES.has(part)) && parts.every((part) => AGENCIES.has(part) || isOneWord(part))
  );
}
