import fc from 'fast-check';
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { realisticDocument } from './realistic.test-helper.ts';
import { renderTerminal } from './render-terminal.ts';
import { reportDocument } from './report-document.ts';
import { hostile, sampleDocument, samplePresentation, sampleReport } from './sample.test-helper.ts';

const plain = { color: false, width: 100 } as const;

test('whatever the strings hold, no line acts on the terminal or the runner, and only the command is longer than the terminal', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.constant(hostile), fc.constant('::error::x '.repeat(50)), fc.string({ unit: 'binary' })),
      fc.integer({ min: 40, max: 200 }),
      (foreign, width) => {
        const lines = renderTerminal(sampleDocument(foreign), { color: false, width }).split('\n');
        for (const [index, line] of lines.entries()) {
          expect(line).not.toMatch(/\p{Cc}|[\u200b-\u200f\u202a-\u202e\u2066-\u2069]/u);
          expect(line.trimStart().startsWith('::')).toBe(false);
          expect(line).not.toContain('##[');
          // Breaking a command with a space may cost one column.
          if (lines[index - 1] !== 'Reproduce') expect(stringWidth(line)).toBeLessThanOrEqual(width + 1);
        }
      },
    ),
    { numRuns: 60 },
  );
});

test('the parts stand in the order in which a person needs them', () => {
  const text = renderTerminal(realisticDocument(), { ...plain, files: ['out/report.html'] });
  const parts = [
    'FAIL  orders: 5 of 40 checks failed',
    'What to do',
    'Checks that did not pass',
    'Columns',
    'Reports',
    'Reproduce',
  ];
  const places = parts.map((part) => text.indexOf(part));
  expect(places[0]).toBe(0);
  expect([...places].sort((a, b) => a - b)).toEqual(places);
  expect(places).not.toContain(-1);
  expect(text).not.toContain('orders.customer_id.required');
});

test('colour is only added, never needed', () => {
  const colored = renderTerminal(realisticDocument(), { ...plain, color: true });
  expect(colored).toContain('\u001b[31m');
  expect(colored.replace(/\u001b\[\d+m/g, '')).toBe(renderTerminal(realisticDocument(), plain));
});

test('a run that passes is short', () => {
  const report = { ...sampleReport('x'), verdict: 'pass', passed: true, notices: [] } as const;
  const checks = report.checks.filter(({ outcome }) => outcome === 'pass');
  const presentation = { ...samplePresentation('x'), summary: 'All rules hold.', whatToDo: [], sections: [] };
  expect(renderTerminal(reportDocument({ ...report, checks }, presentation), plain)).toBe(
    'PASS  orders x: 1 of 1 check passed\nAll rules hold.\n\nReproduce\n  mlops-gates data-validation --data x\n',
  );
});

test('many failing checks are cut and counted', () => {
  const [first] = sampleReport('x').checks;
  if (first === undefined) throw new Error('the sample has no check');
  const checks = Array.from({ length: 60 }, (_, index) => ({ ...first, id: `orders.c${index}.min` }));
  const text = renderTerminal(reportDocument({ ...sampleReport('x'), checks }, samplePresentation('x')), plain);
  expect(text).toContain('... and 10 more in the report files');
});
