import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { markerOf } from '../../shared/clients/github/marker.ts';
import { annotationsOf, fitAnnotations } from '../../shared/hosts/github/annotations.ts';
import { annotationCommand } from '../../shared/hosts/github/commands.ts';
import { artifactName, artifactNameOf, defaultCommentKey } from '../../shared/hosts/github/names.ts';
import { partsOfSecret, redactor } from '../../shared/report/redact.ts';
import { sampleDocument } from '../../shared/report/sample.test-helper.ts';
import { commandsIn, outputsIn } from '../github/step.ts';
import { workflowToken } from '../github-api/state.ts';
import { foreignText } from './foreign-text.ts';
import { markdownFaults } from './markdown-faults.ts';
import { openStage, type Sinks, type Stage } from './sinks.ts';

/** Foreign text in every place where it can stand, on every sink of the GitHub face. */

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const ourCommands = /^::(group|endgroup|add-mask|(error|warning) title=[^:,\r\n]*(,file=[^:,\r\n]*)?(,line=\d+)?)::/;
const outputNames = ['verdict', 'passed', 'summary', 'failed-checks', 'warnings', 'report-path', 'report-json-path'];

function faultsOf({ log, outputs, summary, comment, checkRuns }: Sinks): readonly string[] {
  const commands = commandsIn(log).filter((command) => command !== '::endgroup::');
  const level = (name: string) => commands.filter((command) => command.startsWith(`::${name} `));
  const messages = [...level('error'), ...level('warning')].map((command) => command.replace(/^::.*?::/, ''));
  const decoded = messages.map((text) => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%'));
  return [
    ...commands.filter((command) => !ourCommands.test(command)).map((command) => `command ${command}`),
    ...(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u2028\u2029]/.test(log)
      ? ['the log acts']
      : []),
    ...(level('error').length > 10 || level('warning').length > 10 ? ['more annotations than are shown'] : []),
    ...(decoded.some((text) => text.length > 4096) ? ['an annotation that is too long'] : []),
    ...Object.keys(outputsIn(outputs))
      .filter((name) => !outputNames.includes(name))
      .map((name) => `output ${name}`),
    ...(/\n/.test(outputsIn(outputs).summary ?? '') ? ['a summary of several lines'] : []),
    ...(Buffer.byteLength(summary) > 2 ** 20 ? ['the summary is too long'] : []),
    ...(summary.length > 200_000 ? [] : markdownFaults(summary)).map((fault) => `summary: ${fault}`),
    ...(comment === undefined ? ['no comment'] : markdownFaults(comment).map((fault) => `comment: ${fault}`)),
    ...((comment ?? '').length > 65_536 ? ['the comment is too long'] : []),
    ...checkRuns.flatMap((run) => markdownFaults(run.summary ?? '').map((fault) => `check run: ${fault}`)),
  ];
}

describe('foreign text', () => {
  test('breaks out of no sink', async () => {
    await fc.assert(
      fc.asyncProperty(foreignText, foreignText, async (one, other) => {
        const sinks = await stage.tell({
          documents: [sampleDocument(one), sampleDocument(other)],
          refused: [one, `run "${other}": c.yaml:3:5: ${one}`],
          warned: [other],
          names: one,
        });
        expect(faultsOf(sinks)).toEqual([]);
        expect(outputsIn(sinks.outputs)).toMatchObject({ verdict: 'fail', passed: 'false' });
        expect(sinks.checkRuns).toHaveLength(2);
      }),
      { numRuns: 30 },
    );
  });

  test('breaks out of no sink where one run is told alone, and its outputs are its own', async () => {
    await fc.assert(
      fc.asyncProperty(foreignText, async (text) => {
        const outputs = { verdict: 'fail', passed: 'false', summary: text, 'report-path': text, 'failed-checks': '1' };
        const sinks = await stage.tell({ documents: [sampleDocument(text)], outputs });
        expect(faultsOf(sinks)).toEqual([]);
        expect(Object.keys(outputsIn(sinks.outputs))).toEqual(Object.keys(outputs));
        expect(outputsIn(sinks.outputs)['report-path']).toBe(Buffer.from(text).toString());
      }),
      { numRuns: 30 },
    );
  });

  test.each(['x', '|', '@', '\u202e', '::error::\n', '\ud800'])('of 5 MB (%j) fits each limit', async (unit) => {
    const text = unit.repeat(5_000_000 / unit.length);
    const document = sampleDocument('name');
    const checks = document.checks.map((check, i) => (i === 0 ? { ...check, reason: text } : check));
    const sinks = await stage.tell({ documents: [{ ...document, checks }], refused: [text], warned: [text] });
    expect(faultsOf(sinks)).toEqual([]);
    expect(sinks.checkRuns[0]?.summary?.length).toBeLessThanOrEqual(65_535);
  });

  test('of many runs and problems fits each limit', async () => {
    const sinks = await stage.tell({
      documents: Array.from({ length: 25 }, (_, i) => sampleDocument(`|@${i}`.repeat(100))),
      refused: Array.from({ length: 500 }, (_, i) => `|${i}`.repeat(3000)),
      warned: Array.from({ length: 4 }, () => 'x'.repeat(9000)),
    });
    expect(faultsOf(sinks)).toEqual([]);
  });

  test('in an annotation reads back as it was, on one line', () => {
    const decoded = (text: string) =>
      text
        .replaceAll('%0D', '\r')
        .replaceAll('%0A', '\n')
        .replaceAll('%3A', ':')
        .replaceAll('%2C', ',')
        .replaceAll('%25', '%');
    fc.assert(
      fc.property(foreignText, foreignText, foreignText, (title, message, file) => {
        const text = annotationCommand({ level: 'error', title, message, file, line: 3 });
        const [, readTitle, readFile, readMessage] =
          /^::error title=([^,:]*),file=([^,:]*),line=3::(.*)\n$/s.exec(text) ?? [];
        expect([readTitle, readFile, readMessage].map((part) => decoded(part ?? ''))).toEqual([title, file, message]);
        expect(text.trimEnd()).not.toMatch(/[\r\n]/);
      }),
    );
  });

  test('in many checks: ten of a level, the last counts the rest', () => {
    const all = Array.from({ length: 40 }, () => annotationsOf(sampleDocument())).flat();
    for (const most of [1, 2, 10]) {
      const fitted = fitAnnotations(all, { error: most, warning: most });
      for (const level of ['error', 'warning'] as const) {
        const mine = all.filter((each) => each.level === level).length;
        const shown = fitted.filter((each) => each.level === level);
        expect(shown).toHaveLength(most);
        expect(shown.at(-1)?.message).toMatch(new RegExp(`^${mine - (most - 1)} more of this level`));
      }
    }
  });

  test('makes names of artifacts that GitHub takes, and tells apart what differs', () => {
    fc.assert(
      fc.property(foreignText, foreignText, (one, other) => {
        const names = [one, other].flatMap((text) => [
          artifactName({ workflow: text, job: text, matrix: JSON.stringify({ a: text }) }, text),
          artifactNameOf(text, text, true),
        ]);
        for (const name of names) expect(name).toMatch(/^[\w.-]{1,140}$/);
        fc.pre(Buffer.from(one).toString() !== Buffer.from(other).toString());
        expect(names[0]).not.toBe(names[2]);
      }),
    );
  });

  test('cannot end the marker of a comment', () => {
    fc.assert(
      fc.property(foreignText, (text) => {
        const key = defaultCommentKey({ workflow: text, job: text, matrix: text }, text);
        expect(markerOf(key)).toMatch(/^<!-- mlops-gates:[0-9a-f]{32} -->$/);
      }),
    );
  });
});

describe('a secret', () => {
  const secret = fc.oneof(
    fc.string({ minLength: 4, maxLength: 40 }),
    fc.stringMatching(/^gh[ps]_[A-Za-z0-9_]{36}$/),
    fc.constantFrom('p@ss|w*rd_`x`', 'a<b>&"c\'d', '-----BEGIN KEY-----\nMIIEowIBAAKCAQEA\nq83v_*|\n-----END KEY-----\n', 'two  blanks', 'h\u00f6he!', '__proto__', '%0A%0D25%', '****', '::error::x', '{"a": "b_c"}'),
  ); // biome-ignore format: one list
  const shown = ({ log, outputs, summary, comment, checkRuns }: Sinks): string =>
    [log.replace(/^::add-mask::.*\n/gm, ''), outputs, summary, comment, JSON.stringify(checkRuns)].join('\n');
  /** As a reader or a machine would undo what a sink does to a text. */
  const undone = (text: string): string => text.replaceAll('\u2060', '').replace(/\\([^\w\s])/g, '$1');

  test('is in no sink, escaped or not, whole or a line of it', async () => {
    await fc.assert(
      fc.asyncProperty(secret, foreignText, async (value, text) => {
        const parts = partsOfSecret(value).filter((part) => !/[\r\n]/.test(part));
        // what is in the report without any foreign text is no leak
        const innocent = shown(await stage.tell({ documents: [sampleDocument('')], refused: ['r'], secrets: [value] }));
        const foreign = `${text} ${value} ${text}`;
        const sinks = await stage.tell({
          documents: [sampleDocument(foreign)],
          refused: [foreign],
          warned: [foreign],
          secrets: [value],
          outputs: { verdict: 'fail', passed: 'false', summary: foreign, 'report-path': foreign },
        });
        expect(faultsOf(sinks)).toEqual([]);
        for (const part of parts.filter((each) => !undone(innocent).includes(each) && !text.includes(each)))
          expect(undone(shown(sinks))).not.toContain(part);
      }),
      { numRuns: 30 },
    );
  });

  test('of the step, the token, is in no sink', async () => {
    const sinks = await stage.tell({ documents: [sampleDocument(`x${workflowToken}y`)], warned: [workflowToken] });
    expect(undone(shown(sinks))).not.toContain(workflowToken);
    expect(sinks.comment).toContain('\\*\\*\\*');
  });

  test('too short to protect anything leaves the output as it is', async () => {
    for (const secrets of [[''], [' '], ['a'], ['e\n:\n\n'], ['\n'], ['1', ':', '0']]) {
      const document = [sampleDocument('name')];
      const without = await stage.tell({ documents: document });
      const withShort = await stage.tell({ documents: document, secrets });
      const plain = (text: string) => text.replace(/[0-9a-f-]{36}/g, 'id').replace(/^::add-mask::.*\n/gm, '');
      expect(plain(withShort.log)).toBe(plain(without.log));
      expect({ ...withShort, log: '', outputs: '', checkRuns: [] }).toEqual({
        ...without,
        log: '',
        outputs: '',
        checkRuns: [],
      });
    }
  });

  test.each([
    'pass',
    'fail',
    'false',
    'true',
    'error',
    'warning',
    'table',
    'group',
    'stop-commands',
    '::group::',
  ])('that reads %j neither changes what others compare with nor breaks a command', async (value) => {
    const sinks = await stage.tell({
      documents: [sampleDocument('name')],
      refused: ['r'],
      warned: ['w'],
      secrets: [value],
    });
    expect(outputsIn(sinks.outputs)).toMatchObject({ verdict: 'fail', passed: 'false' });
    expect(sinks.log).toMatch(/^::group::/m);
    expect(sinks.log).toMatch(/^::error title=/m);
    expect(faultsOf(sinks)).toEqual([]);
  });

  test.each([
    [['abcd', 'abcdefgh'], 'x abcdefgh abcd', 'x *** ***'],
    [['abcd1234', '1234efgh'], 'abcd1234efgh', '***'],
    [['aaaa'], 'aaaaaa', '***'],
    [['one\ntwotwo\nthree'], 'a one b twotwo c three', 'a one b *** c ***'],
    [['a/b c'], 'https://x/?q=a%2Fb%20c', 'https://x/?q=***'],
    [['say "x"'], '{"m":"say \\"x\\""}', '{"m":"***"}'],
    [['\ud800abc'], 'x\ud800abc', 'x***'],
    [[], 'abcd', 'abcd'],
  ])('%j in %j: %j', (secrets, text, expected) => {
    expect(redactor(secrets.flatMap(partsOfSecret))(text)).toBe(expected);
  });
});
