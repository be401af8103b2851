import type { Cleaning } from '../../lambda/cleaner/index.ts';

/**
 * What must hold of every cleaning: each block ends in exactly one place. Gives a sentence for each breach, none when
 * all is well.
 *
 * - each block has exactly one verdict, and each verdict a block
 * - the kept blocks stand in the text, in order, and no letter of the text comes from elsewhere
 * - each dropped block is listed in `removed` and each lifted one in `lifted`, with its span and text, and nothing else is
 */
export function checkConservation(cleaning: Cleaning): string[] {
  return [...checkVerdicts(cleaning), ...checkText(cleaning), ...checkLists(cleaning)];
}

function checkVerdicts({ page, verdicts }: Cleaning): string[] {
  const seen = new Array<number>(page.blocks.length).fill(0);
  const breaches: string[] = [];
  for (const { block } of verdicts) {
    if (seen[block] === undefined) breaches.push(`verdict on block ${block}, which the page has not`);
    else seen[block] += 1;
  }
  seen.forEach((times, block) => {
    if (times !== 1) breaches.push(`block ${block} has ${times} verdicts`);
  });
  return breaches;
}

function checkText({ document, page, verdicts }: Cleaning): string[] {
  const kept = verdicts.flatMap(({ block, verdict }) =>
    verdict === 'kept' ? (page.blocks[block] ?? []) : [],
  );
  const text = signs(document.text);
  let at = 0;
  for (const block of kept) {
    const own = signs(block.text);
    const found = text.indexOf(own, at);
    if (found < 0)
      return [`kept block ${block.index} is not in the text, or out of order: ${excerpt(block.text)}`];
    at = found + own.length;
  }
  // Numbers of list items are the only thing that the text may add, so letters must agree to the last.
  const letters = kept.map((block) => onlyLetters(block.text)).join('');
  return letters === onlyLetters(document.text) ? [] : ['the text holds letters that no kept block has'];
}

function checkLists({ document, page, verdicts }: Cleaning): string[] {
  return (['dropped', 'lifted'] as const).flatMap((verdict) => {
    const listed = verdict === 'dropped' ? document.removed : document.lifted;
    const open = new Map<string, number>();
    for (const { from, to, text } of listed) tick(open, key(from, to, text), 1);
    for (const own of verdicts.filter((v) => v.verdict === verdict)) {
      const block = page.blocks[own.block];
      if (block) tick(open, key(block.from, block.to, block.text), -1);
    }
    return [...open].flatMap(([what, balance]) => {
      if (balance === 0) return [];
      return [
        `${verdict} block ${balance < 0 ? 'is not listed' : 'is listed without a verdict'}: ${excerpt(what)}`,
      ];
    });
  });
}

function key(from: number, to: number, text: string): string {
  return `${from}-${to} ${text}`;
}

function tick(counts: Map<string, number>, what: string, by: number): void {
  counts.set(what, (counts.get(what) ?? 0) + by);
}

function signs(text: string): string {
  return text.replace(/[^\p{L}\p{M}\p{N}]{1,1000}/gu, '');
}

function onlyLetters(text: string): string {
  return text.replace(/[^\p{L}]{1,1000}/gu, '');
}

function excerpt(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}...` : text);
}
