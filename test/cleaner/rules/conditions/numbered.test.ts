import { BODY, describeRule, lines, MORE } from './cases.ts';

const FIRST = ['+| 1. The old bridge', BODY, '+| 2. The ferry', MORE];
const TUNNEL = '-.3| 3. The tunnel';

describeRule('numbered-section', {
  holds: {
    'that is the next heading': [...FIRST, '>-.3| 3. The tunnel'],
    'that is the next heading behind chrome': [
      ...FIRST,
      '-| Photo gallery',
      '-| Share',
      '>-.3| 3) The tunnel',
    ],
    'that is the next heading, with a sign before its number': [
      '+| #1. Bridge',
      '+| #2. Ferry',
      '>-.3| #3. Tunnel',
    ],
    'that the model doubts': [...FIRST, '>-.11| 3. The tunnel'],
    'that is the heading behind one that came back': [...FIRST, TUNNEL, MORE, '>-.3| 4. The ford'],
    'between two headings': [...FIRST, TUNNEL, '>-.3| Cheap and wet', '+| 4. The ford'],
    'between two headings that came back': [...FIRST, TUNNEL, '>-.3| Cheap and wet', '-.3| 4. The ford'],
    'that is a sentence right below the last heading': [
      ...FIRST,
      TUNNEL,
      '>-.3| It leads below the river and is as wet as that.',
    ],
  },
  spares: {
    'that is the first heading': ['>-.3| 1. The old bridge', BODY, MORE],
    'that goes on from a single heading': [...FIRST.slice(0, 2), '>-.3| 2. The ferry', MORE],
    'that goes on from headings that the model lets go': [
      '-.3| 1. Bridge',
      BODY,
      '-.3| 2. Ferry',
      '>-.3| 3. Tunnel',
    ],
    'that begins another list': [...FIRST, '-| Most read', '>-.3| 1. Ferries sell out'],
    'that leaves a number out': [...FIRST, '>-.3| 4. The ford'],
    'that the model is sure of': [...FIRST, '>-.05| 3. The tunnel'],
    'that is long for a heading': [
      ...FIRST,
      '>-.3| 3. The tunnel that leads below the river from the old town to the new one and is as wet as the river itself',
    ],
    'that begins with another number': [...FIRST, '>-.3| 3.5 million for a tunnel'],
    'below the last heading, of a few words': [...FIRST, TUNNEL, '>-.3| It is wet.'],
    'below the last heading, which is no sentence': [
      ...FIRST,
      TUNNEL,
      '>-.3| Ferries sell out for months as bridge stays shut',
    ],
    'farther below the last heading': [
      ...FIRST,
      TUNNEL,
      BODY,
      '>-.3| It leads below the river and is as wet as that.',
    ],
    'between headings that are far apart': [
      ...FIRST,
      TUNNEL,
      '>-.3| Cheap and wet',
      ...lines(30),
      '+| 4. The ford',
    ],
    'above the second heading': [
      '+| 1. The old bridge',
      '>-.3| Cheap and wet',
      '+| 2. The ferry',
      '+| 3. The tunnel',
    ],
    'between two headings, that is a caption with its credit': [
      ...FIRST,
      TUNNEL,
      '>-.3| The wet end of the tunnel (Photo: Jo Lind)',
      '+| 4. The ford',
    ],
    'between two headings, that speaks of chrome': [
      ...FIRST,
      TUNNEL,
      '>-.3| Share this article',
      '+| 4. The ford',
    ],
    'that the model keeps': [...FIRST, '>+.6| 3. The tunnel'],
    'of an HTML page': {
      lines: ['+| 1. Bridge', '+| 2. Ferry', '>-.3| 3. Tunnel'],
      html: '<p>1. Bridge</p><p>2. Ferry</p><p>3. Tunnel</p>',
    },
  },
});
