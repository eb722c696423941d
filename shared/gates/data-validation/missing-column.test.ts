import { describe, expect, test } from 'vitest';
import { missingReason } from './missing-column.ts';

const declared = ['id', 'country', 'order_date', 'price'];
const reason = (missing: string, there: readonly string[], stored = 'text'): string =>
  missingReason(
    [missing],
    there.map((name) => ({ name, stored, declared: declared.includes(name) })),
    declared,
  );

describe('a renamed column', () => {
  test.each<[string, string, string[], string | undefined]>([
    ['mistyped', 'country', ['id', 'contry', 'order_date', 'price', 'x'], 'contry'],
    ['in another case', 'order_date', ['id', 'country', 'OrderDate', 'price', 'x'], 'OrderDate'],
    ['with a word more', 'price', ['id', 'country', 'order_date', 'unit_price', 'x'], 'unit_price'],
    ['with shorter words', 'order_date', ['id', 'country', 'price', 'ord_dat', 'x', 'y'], 'ord_dat'],
    ['another name, the only new one', 'country', ['id', 'nation', 'order_date', 'price'], 'nation'],
    ['another name, one of two new ones', 'country', ['id', 'nation', 'x', 'order_date', 'price'], undefined],
    ['another name, one of two that are gone', 'country', ['id', 'nation', 'order_date'], undefined],
    ['half of the words', 'order_date', ['id', 'country', 'price', 'ship_date', 'x'], undefined],
    ['a column that the contract names is no new name', 'price', ['id', 'country', 'order_date'], undefined],
  ])('%s', (_, missing, there, hint) => {
    const said = reason(missing, there);
    expect(/did you mean (\S+),/.exec(said)?.[1]?.replaceAll('"', '')).toBe(hint);
    expect(said).toContain(missing);
    if (hint === undefined) expect(said).toContain('add it, or mend the contract');
  });
});

describe('one wide column', () => {
  test.each<[string, string, string | undefined, RegExp]>([
    ['a colon', 'id:country:price', '":"', /Write it with/],
    ['a semicolon, read as tab-separated', 'id;country;price', '";"', /Set "format" to csv/],
    ['quoted names', '"id","country"', '","', /Set "format" to csv/],
    ['a caret', 'id^country', '"^"', /Write it with/],
    ['no known names', 'a:b:c', undefined, /set "header" to absent/],
    ['a name with a colon', 'id:x', undefined, /./],
  ])('%s', (_, name, delimiter, cure) => {
    const said = reason('price', [name]);
    expect(/separated by (\S+)\. /.exec(said)?.[1]).toBe(delimiter);
    expect(said).toMatch(cure);
  });

  test('all columns that are missing have the same reason, so that it is said once', () => {
    expect(reason('price', ['id:country'])).toBe(reason('country', ['id:country']));
  });
});
