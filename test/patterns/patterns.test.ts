import { checkSync } from 'recheck';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { asymptotic } from './asymptotic.ts';
import { EXCEPTIONS } from './exceptions.ts';
import { extractPatterns, type Pattern } from './extract.ts';

/** What is shipped: the functions, the command, the infrastructure and the review page. */
const { literals, built } = extractPatterns(['lambda', 'bin', 'lib', 'local']);
const exceptionOf = ({ place, source }: Pattern) =>
  EXCEPTIONS.find(({ file, begins }) => place.startsWith(`${file}:`) && source.startsWith(begins));

/** Null where recheck proves that the pattern's work grows with the length of the input and no faster. */
function fault({ place, source, flags }: Pattern): string | null {
  // A sticky pattern is tried at one place only.
  const anchored = flags.includes('y') ? `^(?:${source})` : source;
  // A busy machine takes many times as long, and proves as much.
  const result = checkSync(asymptotic(anchored), flags, {
    checker: 'automaton',
    timeout: 200_000,
  });
  if (result.status === 'safe') return null;
  const why = result.status === 'vulnerable' ? result.complexity.summary : result.error.kind;
  return `${place}: ${why} by /${source}/${flags}. Rewrite it, or add it to test/patterns/exceptions.ts`;
}

beforeAll(() => vi.stubEnv('RECHECK_SYNC_BACKEND', 'pure'));
afterAll(() => vi.unstubAllEnvs());

describe('every pattern of the shipped source is linear', () => {
  const once = new Map(literals.map((pattern) => [`/${pattern.source}/${pattern.flags}`, pattern]));

  it('those written as literals', { timeout: 600_000 }, () => {
    expect(once.size).toBeGreaterThan(300);
    const unproven = [...once.values()].filter((pattern) => exceptionOf(pattern) === undefined);
    expect(unproven.map(fault).filter((one) => one !== null)).toEqual([]);
  });

  it('those that are put together at run time', { timeout: 60_000 }, async () => {
    const made: Pattern[] = [];
    const Original = RegExp;
    vi.stubGlobal(
      'RegExp',
      class extends Original {
        constructor(source: string | RegExp, flags?: string) {
          super(source, flags);
          const place = /lambda\/cleaner\/[\w/-]+\.ts/.exec(new Error().stack ?? '')?.[0];
          if (place) made.push({ place, source: this.source, flags: this.flags });
        }
      },
    );
    vi.resetModules();
    await import('../../lambda/cleaner/index.ts');
    vi.unstubAllGlobals();
    // Each is made when its file is loaded: none is missed here.
    const fileOf = (place: string): string => place.split(':', 1)[0]!;
    expect(new Set(made.map(({ place }) => place))).toEqual(new Set(built.map(fileOf)));
    expect(made.map(fault).filter((one) => one !== null)).toEqual([]);
  });
});

describe('the exceptions', () => {
  it.each(EXCEPTIONS)('$file $begins does no harm: $reason', (exception) => {
    const pattern = literals.find((candidate) => exceptionOf(candidate) === exception);
    expect(pattern, 'the pattern is gone: take the exception out').toBeDefined();
    const regex = new RegExp(pattern!.source, pattern!.flags);
    const text = exception.attack(exception.longest ?? 100_000);
    const times = [1, 2, 3].map(() => {
      const before = performance.now();
      for (const sign of ['', '!']) (text + sign).replace(regex, '');
      return performance.now() - before;
    });
    expect(Math.min(...times)).toBeLessThan(5);
  });
});

describe('the proof itself', () => {
  it.each([
    ['(a+)+$', ''],
    ['\\s+$', ''],
    ['a[^b]{0,500}b', ''],
    ['\\s*\\s*x', 'y'],
    ['(?=x)a.*b.*c$', ''],
    ['a+(?!b)', ''],
  ])('finds fault with /%s/%s', (source, flags) => {
    expect(fault({ place: 'here', source, flags })).toMatch(/^here: /);
  });

  it.each([
    ['^\\s*x', ''],
    ['<[^<>]{0,500}>', 'g'],
    ['^a+(?!b)', ''],
    ['\\s*x', 'y'],
  ])('has none with /%s/%s', (source, flags) => {
    expect(fault({ place: 'here', source, flags })).toBeNull();
  });
});
