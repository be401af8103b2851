/** Four different paragraphs of prose about a thing: equal ones would rightly be cut as copies. */
export function prose(thing: string): string[] {
  return [
    `The ${thing} was seen by the whole town on a long and quiet evening in the middle of June, and nobody who saw it has forgotten it since.`,
    `Those who slept through it were told about the ${thing} at breakfast, then again at noon, and by supper they said that they had been there too.`,
    `A teacher at the village school has collected what the children drew of the ${thing}, and has found that no two of the drawings agree on its colour.`,
    `The council will decide in the autumn whether the hill from which the ${thing} could best be seen should get a bench, or at least a level piece of grass.`,
  ];
}

/** A small page around that prose. */
export function htmlPage(thing: string, more = ''): string {
  const paragraphs = prose(thing).map((one) => `<p>${one}</p>`);
  return `<html lang="en"><title>${thing}</title><body><nav><a href="/">Home</a></nav><article><h1>${thing}</h1>${paragraphs.join('')}${more}</article></body></html>`;
}
