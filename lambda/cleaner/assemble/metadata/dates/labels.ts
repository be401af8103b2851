/** Words that say which date of an article a line gives, by language, as data: lower case, apart by "|". */
const UPDATED = `updated|modified|revised|last reviewed|reviewed|last edited|edited|aktualisiert|geändert|letzte änderung|update|zuletzt|mis à jour|modifié|actualizado|actualizada|
  aggiornato|aggiornamento|ultima modifica|atualizado|atualizada|bijgewerkt|uppdaterad|opdateret|oppdatert|päivitetty|aktualizacja|zaktualizowano|
  aktualizováno|обновлено|изменено|оновлено|güncelleme|güncellendi|تحديث|更新|수정|최종`;
const PUBLISHED = `published|posted|first published|created|issued|released|date|dated|written|veröffentlich|erschienen|erstellt|publiziert|stand|datum|vom|publié|
  publiée|créé|paru|publicado|publicada|fecha|pubblicato|pubblicata|data|gepubliceerd|geplaatst|publicerad|publiceret|udgivet|publisert|
  julkaistu|opublikowano|data publikacji|publikováno|vydáno|опубликовано|дата|опубліковано|yayınlanma|yayın|giriş|نشر|प्रकाशित|发布|發布|公開|입력|등록|掲載`;
/** Words before dates that are of other things than the article. */
const OTHER = `copyright|©|since|seit|born|founded|expires|valid|deadline|joined|member|event|until|bis zum|ends|starts|registered|accessed|retrieved|received|accepted|comment|commented|repl|
  last post|latest post|letzter beitrag|letzte antwort|dernier message|último mensaje|ultimo messaggio|laatste bericht|последнее сообщение`;

const patternOf = (table: string): RegExp =>
  new RegExp(
    table
      .split('|')
      .map((word) => word.trim())
      .join('|'),
    'i',
  );

const UPDATED_WORD = patternOf(UPDATED);
const PUBLISHED_WORD = patternOf(PUBLISHED);
const OTHER_WORD = patternOf(OTHER);

/** "Stand: 3.5.2024" is the day of the last change beside another date, and else the only one that readers are told. */
export const isAsOf = (before: string): boolean => /stand:?\s?$/i.test(before);

/**
 * Which date the words before it announce.
 *
 * @param before the part of the line that stands before the date
 * @returns null where the words say nothing of it
 */
export function labelOf(before: string): 'published' | 'modified' | 'other' | null {
  const near = before.slice(-40);
  if (OTHER_WORD.test(near)) return 'other';
  if (UPDATED_WORD.test(near)) return 'modified';
  return PUBLISHED_WORD.test(near) ? 'published' : null;
}
