import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readByline } from '../../../lambda/cleaner/assemble/metadata/names/byline.ts';
import { splitNames } from '../../../lambda/cleaner/assemble/metadata/names/split.ts';

describe('splitNames', () => {
  test.each([
    ['Mira Holt', ['Mira Holt'], []],
    ['Mira Holt and Jonas Bree, Reuters', ['Mira Holt', 'Jonas Bree'], ['Reuters']],
    ['Mira Holt und Jonas Bree (dpa)', ['Mira Holt', 'Jonas Bree'], []],
    ['Mira Holt, Jonas Bree & Tala Okoro', ['Mira Holt', 'Jonas Bree', 'Tala Okoro'], []],
    ['Mira Holt / Jonas Bree', ['Mira Holt', 'Jonas Bree'], []],
    ['Mira Holt; Jonas Bree', ['Mira Holt', 'Jonas Bree'], []],
    ['Mira Holt, MD, PhD', ['Mira Holt, MD, PhD'], []],
    ['Mira Holt, Senior Editor', ['Mira Holt'], []],
    ['Mira Holt, M.Sc., MBA', ['Mira Holt, M.Sc., MBA'], []],
    ['Dr. rer. nat. Mira Holt', ['Dr. rer. nat. Mira Holt'], []],
    ['our ferry correspondent Mira Holt', ['Mira Holt'], []],
    ['Presse- und Informationsamt der Insel', [], ['Presse- und Informationsamt der Insel']],
    ['Landesumweltamt Brackwasser', [], ['Landesumweltamt Brackwasser']],
    ['渡口晚报', [], ['渡口晚报']],
    ['网易', [], ['网易']],
    ['何美来 白千帆 陆小舟', ['何美来', '白千帆', '陆小舟'], []],
    ['山田 花子', ['山田 花子'], []],
    ['原创 何美来', ['何美来'], []],
    ['渡口晚报记者 何美来', ['何美来'], []],
    ['忘记密码？', [], []],
    ['立即注册', [], []],
    ['责任编辑', [], []],
    ['Podcast', [], []],
    ['Brackwater Limited', [], ['Brackwater Limited']],
    ['Mira Holt (with Jonas Bree and Tala Okoro)', ['Mira Holt', 'Jonas Bree', 'Tala Okoro'], []],
    ['Mira Holt (avec Jonas Bree et Tala Okoro)', ['Mira Holt', 'Jonas Bree', 'Tala Okoro'], []],
    ['Organization for Safe Ferries', [], ['Organization for Safe Ferries']],
    ['Promoted Links', [], []],
    ['Super User', [], []],
    ['Mira Holt, Head of News & Jonas Bree, Reporter', ['Mira Holt', 'Jonas Bree'], []],
    ['Mira van der Holt', ['Mira van der Holt'], []],
    ['Omar al-Holt bin Bree', ['Omar al-Holt bin Bree'], []],
    ['Mira da Silva e Souza', ['Mira da Silva e Souza'], []],
    ['Mira Holt e Jonas Bree', ['Mira Holt', 'Jonas Bree'], []],
    ['Mira Holt y Reuters', ['Mira Holt'], ['Reuters']],
    ['Mira Holt/AFP', ['Mira Holt'], ['AFP']],
    ['MIRA HOLT and JONAS BREE STAFF WRITERS', ['MIRA HOLT', 'JONAS BREE'], []],
    ['Dr. Mira Holt', ['Dr. Mira Holt'], []],
    ['Mira Holt (mho)', ['Mira Holt'], []],
    ['Мира Холт и Йонас Бре', ['Мира Холт', 'Йонас Бре'], []],
    ['김하늘 기자', ['김하늘'], []],
    ['dpa/lno', [], ['dpa/lno']],
    ['AFP', [], ['AFP']],
    ['Die Redaktion', [], ['Die Redaktion']],
    ['Online-Redaktion', [], ['Online-Redaktion']],
    ['Verein für Fährwesen e. V.', [], ['Verein für Fährwesen e. V.']],
    ['Center for Ferry Safety and Research', [], ['Center for Ferry Safety and Research']],
    ['Mira HoltFollow', ['Mira Holt'], []],
    ['Mira Holt Former Deputy Editor', ['Mira Holt'], []],
    ["Mira Holt's avatar", [], []],
    ['Mira Holt Mira Holt', ['Mira Holt'], []],
    ['Mira Mira', ['Mira Mira'], []],
    ['Mira Holt Mira Hold', ['Mira Holt Mira Hold'], []],
    ['Mira HoltTwitter', ['Mira Holt'], []],
    ['MiraTwitter', ['MiraTwitter'], []],
    ['Mira HoltFerry Reporter', ['Mira Holt'], []],
    ['Mira Holt, Ellery', ['Mira Holt'], []],
    ['Mira Holt Founder', ['Mira Holt'], []],
    ['Mira Jo Coach', ['Mira Jo Coach'], []],
    ['Mira Jo Holt Founder', ['Mira Jo Holt Founder'], []],
    ['Mira, Jonas', ['Mira', 'Jonas'], []],
    ['Key Takeaways', [], []],
    ['Mira HoltFounder at Ferryworks', ['Mira Holt'], []],
    ['Mira HoltApril', ['Mira Holt'], []],
    ['Mira DeHolt', ['Mira DeHolt'], []],
    ['mira_holt', ['mira_holt'], []],
    ['Interview: Mira Holt', [], []],
    ['MH', [], []],
    ['Sun Dec', [], []],
    ['M Offline', [], []],
    ['The Brackwater Team', [], ['The Brackwater Team']],
    ['admin', [], []],
    ['mira@example.com', [], []],
    ['https://example.com/mira', [], []],
    ['View profile', [], []],
    ['the crossing that does not depend on the weather', [], []],
  ])('%s', (text, persons, organisations) => {
    expect(splitNames(text)).toEqual({ persons, organisations });
  });

  test('places behind the name of a site are no persons', () => {
    const names = splitNames('courier.example, Ellery, Scotland', new Set(['courierexample']));
    expect(names).toEqual({ persons: [], organisations: ['courier.example'] });
  });

  test('a name that the site goes by is an organisation', () => {
    expect(splitNames('Brackwater Courier', new Set(['brackwatercourier'])).organisations).toEqual([
      'Brackwater Courier',
    ]);
  });
});

describe('readByline', () => {
  test.each([
    ['By Mira Holt', 'Mira Holt', 'introduced'],
    ['ByMira Holt', 'Mira Holt', 'introduced'],
    ['Written by Mira Holt | May 3, 2024', 'Mira Holt', 'introduced'],
    ['May 3, 2024 by Mira Holt', 'Mira Holt', 'introduced'],
    ['Veröffentlicht am 3. Mai 2024 von Mira Holt', 'Mira Holt', 'introduced'],
    ['Von Mira Holt und Jonas Bree', 'Mira Holt und Jonas Bree', 'introduced'],
    ['Por Mira Holt', 'Mira Holt', 'introduced'],
    ['Par Mira Holt Publié le 3 mai', 'Mira Holt', 'introduced'],
    ['Автор: Мира Холт', 'Мира Холт', 'introduced'],
    ['Autor/in: Mira Holt', 'Mira Holt', 'introduced'],
    ['Mira Holt | Senior Writer | July 2, 2025', 'Mira Holt', 'dated'],
    ['11.12.2019 - Mira Holt', 'Mira Holt', 'dated'],
    ['ByM.R. Holt', 'M.R. Holt', 'introduced'],
    ['Autoren Mira Holt und Jonas Bree', 'Mira Holt und Jonas Bree', 'introduced'],
    ['3. Mai 2024 von Mira Kategorien: Inseln | Hinterlasse einen Kommentar', 'Mira', 'introduced'],
    ['Interview by Mira Holt', 'Mira Holt', 'introduced'],
    ['Kolumne von Mira Holt - 03.05.2024', 'Mira Holt', 'introduced'],
    ['Mira Holt 7 hours', 'Mira Holt', 'dated'],
    ['By Mira Holt UpdatedMay 3, 2024', 'Mira Holt', 'introduced'],
    ['By Mira Holt—10 min read', 'Mira Holt', 'introduced'],
    ['By Mira Holt 2–3 min read', 'Mira Holt', 'introduced'],
    ['By Mira Holt22 May 2016', 'Mira Holt', 'introduced'],
    ['By Mira Holt@miraholt', 'Mira Holt', 'introduced'],
    ['By Mira Holt–Lund', 'Mira Holt–Lund', 'introduced'],
    ['Mira Holt', 'Mira Holt', 'none'],
    ['Door Mira van den Holt', 'Mira van den Holt', 'introduced'],
    ['Par Mira Le Holt le 3 mai', 'Mira Le Holt', 'introduced'],
    ['Von Mira Holt und Jan Bree', 'Mira Holt und Jan Bree', 'introduced'],
    ['By Mira Holt May 3', 'Mira Holt', 'introduced'],
    ['By Mira Holt / Reuters', 'Mira Holt / Reuters', 'introduced'],
    ['By Mira Holt / Ellery', 'Mira Holt', 'introduced'],
    ['By Mira Holt mholt@courier.example', 'Mira Holt', 'introduced'],
    ['Guest post by Mira Holt', 'Mira Holt', 'introduced'],
    ['Szerző: Holt Mira', 'Holt Mira', 'introduced'],
    ['2024年5月3日 来源：信使报 记者：何美来', '何美来', 'introduced'],
    ['김하늘 기자입력 2024.05.03 10:20', '김하늘', 'introduced'],
    ['ليلى حداد الثلاثاء 14 أبريل 2026', 'ليلى حداد', 'dated'],
    ['Mira Holt Giriş: 14.04.2026 - 10:20', 'Mira Holt', 'dated'],
    ['김하늘 선임기자 haneul@courier.example', '김하늘', 'introduced'],
    ['文・山田花', '山田花', 'introduced'],
    ['Tekst: Mira Holt. Beeld: Jonas Bree', 'Mira Holt.', 'introduced'],
    ['de Mira Holt | 3 mai 2024', 'Mira Holt', 'introduced'],
    ['By ferry reporter Mira Holt', 'Mira Holt', 'introduced'],
    ['By Mira Van den Holt, Jonas Bree', 'Mira Van den Holt, Jonas Bree', 'introduced'],
    ['di Mira Holt Sabato 5 ottobre 2024', 'Mira Holt', 'introduced'],
    ['By Domingo Holt', 'Domingo Holt', 'introduced'],
    ['Enviado por Mira Holt em qui, 3/05/2024', 'Mira Holt', 'introduced'],
    ['Upplagd av Mira Holt kl. 21:14', 'Mira Holt', 'introduced'],
    ['Publicado por Mira Holt en 10:20', 'Mira Holt', 'introduced'],
  ])('%s', (text, names, evidence) => {
    expect(readByline(text)).toEqual({ names, evidence });
  });

  test.each(['Written by', 'Updated May 3, 2024', 'Published on', '· · ·', '12:40'])(
    '%s names nobody',
    (text) => {
      expect(readByline(text)).toBeNull();
    },
  );

  test('a word that begins like a by-word is none', () => {
    expect(readByline('De Holt')?.evidence).toBe('none');
    expect(readByline('de cele mai multe ori')?.evidence).not.toBe('introduced');
    expect(readByline('Byron Holt')?.names).toBe('Byron Holt');
    expect(readByline('Vonnie Holt')?.names).toBe('Vonnie Holt');
  });
});

test('no text throws, and names are trimmed, short and each given once', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary', maxLength: 400 })), (text) => {
      readByline(text);
      const { persons, organisations } = splitNames(text);
      for (const list of [persons, organisations]) {
        expect(new Set(list).size).toBe(list.length);
        for (const name of list) {
          expect(name).toBe(name.trim());
          expect(name.length).toBeLessThanOrEqual(70);
        }
      }
    }),
  );
});
