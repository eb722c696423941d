import { describe, expect, it } from 'vitest';
import { type Machine, platformRefusal, thisMachine } from './platform.ts';

const pinned = ['linux-x64', 'win32-x64'];

describe('platformRefusal', () => {
  const cases: readonly [Machine, RegExp | undefined][] = [
    [{ platform: 'linux', arch: 'x64', libc: 'glibc' }, undefined],
    [{ platform: 'win32', arch: 'x64', libc: 'none' }, undefined],
    [{ platform: 'linux', arch: 'x64', libc: 'musl' }, /musl systems such as Alpine .* use an image with glibc/],
    [{ platform: 'linux', arch: 'riscv64', libc: 'glibc' }, /linux-riscv64 \(pinned: linux-x64, win32-x64\)/],
    [{ platform: 'freebsd', arch: 'x64', libc: 'none' }, /freebsd-x64/],
  ];
  it.each(cases)('%o', (machine, expected) => {
    const refusal = platformRefusal(machine, pinned);
    if (expected === undefined) expect(refusal).toBeUndefined();
    else expect(refusal).toMatch(expected);
  });
});

describe('thisMachine', () => {
  it.runIf(process.platform === 'linux')('knows the C library from what Node was linked with', () => {
    const { header } = process.report.getReport() as unknown as { header: { glibcVersionRuntime?: string } };
    expect(thisMachine()).toEqual({
      platform: process.platform,
      arch: process.arch,
      libc: header.glibcVersionRuntime === undefined ? 'musl' : 'glibc',
    });
  });
});
