/** Public suffixes of two labels are a country's and one of these. */
const SECOND_LEVEL = new Set('ac co com edu gen go gob gov govt mil ne net nom nsw or org sch'.split(' '));

/**
 * The site of a page, so that its pages and their flattened copies meet in one fold. It is the registrable domain without
 * its public suffix ("www.derstandard.at" -> "derstandard"), because pages without an address carry the publisher in
 * their id ("at-DerStandard_2024_05_03" -> "derstandard") and must meet those of the domain. Two sites that share the
 * label share a fold, which does no harm.
 */
export function siteOf(id: string, url: string | null): string {
  const publisher = /^[a-z]{2}-([A-Za-z0-9]+)/.exec(id);
  if (publisher) return publisher[1]!.toLowerCase();
  const host = url !== null && URL.canParse(url) ? new URL(url).hostname : '';
  const labels = host.split('.');
  labels.pop();
  if (labels.length > 1 && SECOND_LEVEL.has(labels.at(-1)!)) labels.pop();
  return (labels.at(-1) || id).replaceAll('-', '').toLowerCase();
}

/** The fold of a site: a hash (FNV-1a), so that it depends neither on the other pages nor on their order. */
export function foldOf(site: string, folds: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < site.length; at++) hash = Math.imul(hash ^ site.charCodeAt(at), 0x01000193);
  // The low bits of FNV-1a are the weakest: mix the high ones in.
  return ((hash ^ (hash >>> 15)) >>> 0) % folds;
}
