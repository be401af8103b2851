import { describe, expect, it } from 'vitest';
import { decode } from '../../../lambda/cleaner/decode/index.ts';

/** Encodes by what the decoder reads: every byte, and for charsets of two bytes every pair. */
function encode(text: string, charset: string): Buffer {
  const decoder = new TextDecoder(charset);
  const read = (...bytes: number[]) => decoder.decode(Uint8Array.from(bytes));
  const bytesOf = new Map<string, number[]>();
  for (let one = 0x80; one < 0x100; one++) {
    bytesOf.set(read(one), [one]);
    for (let two = 0x40; two < 0x100; two++)
      if (read(one, two).length === 1) bytesOf.set(read(one, two), [one, two]);
  }
  return Buffer.from([...text].flatMap((sign) => (sign < '\x80' ? sign.charCodeAt(0) : bytesOf.get(sign)!)));
}

const RUSSIAN =
  'Начальник порта заявил, что новый причал откроется весной, на год позже намеченного срока. Водолазы нашли под старой пристанью сгнившие сваи.';
const JAPANESE =
  '港の責任者は、新しい桟橋は予定より遅れて春に開くと述べた。潜水士が古い船着き場の下で腐った杭を見つけた。';

describe('bytes that are no UTF-8, of a page that does not say its charset', () => {
  const texts: [charset: string, text: string][] = [
    ['windows-1251', RUSSIAN],
    [
      'windows-1251',
      'Водолази знайшли під старою пристанню гнилі палі, і кожну з них довелося замінити ще до зими.',
    ],
    ['koi8-u', RUSSIAN],
    ['iso-8859-5', RUSSIAN],
    [
      'windows-1250',
      'Ředitel přístavu řekl, že se nové molo otevře na jaře. Potápěči našli shnilé kůly a každý vyměnili.',
    ],
    [
      'iso-8859-2',
      'Nurkowie znaleźli pod starą przystanią zgniłe pale i każdy z nich trzeba było wymienić, choć było już późno.',
    ],
    [
      'windows-1253',
      'Οι δύτες βρήκαν σάπιους πασσάλους κάτω από την παλιά αποβάθρα και έπρεπε να αλλαχθούν όλοι.',
    ],
    [
      'windows-1254',
      'Liman müdürü yeni iskelenin bir yıl sonra, ilkbaharda açılacağını söyledi. Dalgıçlar eski iskelenin altında çürümüş kazıklar buldu; hepsinin kıştan önce değiştirilmesi gerekti.',
    ],
    [
      'windows-1255',
      'מנהל הנמל אמר ביום שני כי המזח החדש ייפתח באביב, שנה מאוחר מהמתוכנן. צוללנים מצאו עמודים רקובים מתחת למזח הישן וכולם הוחלפו לפני החורף.',
    ],
    ['windows-1256', 'وجد الغواصون أعمدة متعفنة تحت المرسى القديم وكان لا بد من استبدالها كلها قبل الشتاء.'],
    [
      'windows-1257',
      'Narai po senąja prieplauka rado supuvusius polius, kuriuos reikėjo pakeisti dar prieš žiemą, nors išlaidų nežinojo.',
    ],
    ['windows-874', 'นักดำน้ำพบเสาเข็มผุพังใต้ท่าเรือเก่า และต้องเปลี่ยนทั้งหมดก่อนฤดูหนาว'],
    [
      'gb18030',
      '港务长表示，新的码头将在春天开放，比计划晚了一年。渡轮公司要求市政府退还这笔钱，但是没有得到回答。',
    ],
    [
      'big5',
      '港務長表示，新的碼頭將在春天開放，比計劃晚了一年。渡輪公司要求市政府退還這筆錢，但是沒有得到回答。',
    ],
    ['shift_jis', JAPANESE],
    ['euc-jp', JAPANESE],
    ['euc-kr', '잠수부들이 옛 선착장 아래에서 썩은 말뚝을 발견했고 겨울이 오기 전에 모두 바꿔야 했다.'],
  ];

  it.each(texts)('are read as %s where that makes a language of them: %s', (charset, text) => {
    for (const page of [`<p>${text}</p>`, `<meta charset="utf-8"><p>${text}</p>`])
      expect(decode(encode(page, charset))).toMatchObject({ charset, charsetSource: 'sniff', text: page });
  });

  it.each([
    [
      'a language of western Europe',
      'Der Hafenmeister sagte, die Fähre fährt für größere Gäste über öde Flüsse.',
    ],
    ['quotes and signs', '© 2026 «The Pier» is open. £5, 20 °C. Terms® »'.repeat(9)],
    ['names of many countries', 'Renée, Jürgen, Søren, Núria, Jānis'.replace('ā', 'a').repeat(9)],
    ['a currency', `${'£'.repeat(30)} for José, Zoë, Chloë and Søren`],
    ['signs of science', 'm³ x² ½ ¼ µ ±'.repeat(9)],
  ])('stay windows-1252 with %s', (_, text) => {
    const bytes = encode(text, 'iso-8859-1');
    expect(decode(bytes)).toMatchObject({ charset: 'windows-1252', charsetSource: 'sniff', text });
  });

  it('are Japanese of seven bits by its shift sequences, whatever is declared', () => {
    // 港の桟橋
    const bytes = Buffer.from('<meta charset="utf-8"><p>\x1b$B9A$N;76\x36\x1b(B</p>', 'latin1');
    expect(decode(bytes)).toMatchObject({ charset: 'iso-2022-jp', charsetSource: 'sniff' });
    expect(decode(bytes).text).toContain('<p>港の');
  });
});

it('windows-1252 has quotes where Latin-1 has control characters, on every Node', () => {
  const bytes = Buffer.from('<meta charset="windows-1252">it\x92s \x93open\x94 \x96 5 \x80', 'latin1');
  expect(decode(bytes).text).toContain('it’s “open” – 5 €');
});
