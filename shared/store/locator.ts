import { SettingsError } from '../errors.ts';

/** Where something from another run lies. */
export type Locator =
  /** A file of the workspace. */
  | { readonly kind: 'path'; readonly text: string; readonly path: string }
  /** A file of a commit; `merge-base` is where the change left the target branch. */
  | { readonly kind: 'git'; readonly text: string; readonly ref: string; readonly path: string }
  /** A file in an artifact of the default branch's latest successful run of a workflow. */
  | {
      readonly kind: 'artifact';
      readonly text: string;
      /** File name of the workflow. */
      readonly workflow: string;
      readonly name: string;
      /** In the archive. */
      readonly path: string;
    }
  /** A file at the tip of a branch of the remote `origin`, which holds nothing but such files. */
  | { readonly kind: 'branch'; readonly text: string; readonly branch: string; readonly path: string }
  | { readonly kind: 's3'; readonly text: string; readonly bucket: string; readonly key: string };

export const locatorForms =
  'a path, git:<ref>:<path>, git:merge-base:<path>, artifact:<workflow file>/<artifact>, branch:<branch>:<path> or s3://<bucket>/<key>';

/**
 * A comma-separated list of locators, in the order in which they are tried.
 * @throws SettingsError with every problem
 */
export function parseLocators(text: string, setting: string): readonly Locator[] {
  const parsed = text
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '')
    .map(parseLocator);
  const problems = parsed.flatMap((each) =>
    typeof each === 'string' ? [`The setting "${setting}" holds ${each}: write ${locatorForms}.`] : [],
  );
  if (parsed.length === 0) problems.push(`The setting "${setting}" names no place: write ${locatorForms}.`);
  if (problems.length > 0) throw new SettingsError(problems);
  return parsed as readonly Locator[];
}

/** The one place that something is written to: nothing is read from one place and written to another. */
export function parseWritable(text: string, setting: string): Locator {
  const [locator, ...more] = parseLocators(text, setting);
  if (!locator || more.length > 0)
    throw new SettingsError([`The setting "${setting}" is "${text}": it is written to, so name one place.`]);
  if (locator.kind === 'git' || locator.kind === 'artifact')
    throw new SettingsError([
      `The setting "${setting}" is "${text}", which can be read only: write a path, branch:<branch>:<path> or s3://<bucket>/<key>.`,
    ]);
  return locator;
}

/** A problem is a text: what is wrong with which locator. */
function parseLocator(text: string): Locator | string {
  const said = `"${text.slice(0, 200)}"`;
  if (/\p{Cc}/u.test(text)) return `${said}, with a character that no place has`;
  const [, scheme, rest = ''] = /^(git|branch|artifact|s3|mlflow):(.*)$/s.exec(text) ?? [];
  switch (scheme) {
    case undefined:
      return /^[a-z][a-z0-9+.-]+:/.test(text) ? `${said}, whose kind is not known` : { kind: 'path', text, path: text };
    case 'git': {
      const [, ref, path] = /^([^:]+):(.+)$/.exec(rest) ?? [];
      if (ref === undefined || path === undefined || !isInside(path))
        return `${said}, without ref and path in the repository`;
      return ref.startsWith('-') ? `${said}, whose ref starts with "-"` : { kind: 'git', text, ref, path };
    }
    case 'branch': {
      const [, branch, path] = /^([^:]+):(.+)$/.exec(rest) ?? [];
      if (branch === undefined || path === undefined || !isInside(path)) return `${said}, without branch and path`;
      return isBranch(branch) ? { kind: 'branch', text, branch, path } : `${said}, whose branch is no name of one`;
    }
    case 'artifact': {
      const [, workflow, name, path = 'report.json'] = /^([^/:]+)\/([^/:]+)(?::(.+))?$/.exec(rest) ?? [];
      if (workflow === undefined || name === undefined || !isInside(path))
        return `${said}, without workflow and artifact`;
      return { kind: 'artifact', text, workflow, name, path };
    }
    case 's3': {
      const [, bucket, key] = /^\/\/([^/]+)\/(.+)$/.exec(rest) ?? [];
      return bucket === undefined || key === undefined
        ? `${said}, without bucket and key`
        : { kind: 's3', text, bucket, key };
    }
    default:
      return `${said}, a kind that is not read yet`;
  }
}

const isInside = (path: string): boolean =>
  path.split('/').every((step) => step !== '' && step !== '.' && step !== '..' && step !== '.git');

/** What `git check-ref-format --branch` takes, and nothing that reads like an option. */
const isBranch = (name: string): boolean =>
  /^[^\s~^:?*[\\\p{Cc}]+$/u.test(name) && !/^[-/]|\/$|\/\/|\.\.|@\{|\.$|^@$|(^|\/)\.|\.lock(\/|$)/.test(name);
