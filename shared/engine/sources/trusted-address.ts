import { BlockList, isIP } from 'node:net';

const isLoopback = (hostname: string): boolean => /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
/** Addresses where machines keep credentials of their own. */
const isMetadata = (hostname: string): boolean => /^(169\.254\.|\[fe80:|\[fd00:ec2:|metadata\.)/i.test(hostname);

const inner = new BlockList();
for (const [from, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
] as const)
  inner.addSubnet(from, bits, 'ipv4');
for (const [from, bits] of [
  ['::', 127],
  ['fc00::', 7],
  ['fe80::', 10],
] as const)
  inner.addSubnet(from, bits, 'ipv6');

/** An address of a network that others do not reach: a server out there may not choose what is asked in it. */
const isInner = ({ hostname }: URL): boolean => {
  const address = hostname.replace(/^\[|\]$/g, '');
  const version = isIP(address);
  if (version === 0) return /(^|\.)(localhost|internal|local)\.?$/i.test(hostname);
  return inner.check(address, version === 4 ? 'ipv4' : 'ipv6');
};

/** Over https, or this machine itself. */
export const isTrusted = (url: URL): boolean =>
  (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname))) && !isMetadata(url.hostname);

/** Whether a server may send us on. */
export const mayLeadTo = (from: URL, to: URL): boolean =>
  isTrusted(to) && !(isLoopback(to.hostname) && !isLoopback(from.hostname)) && !(isInner(to) && !isInner(from));
