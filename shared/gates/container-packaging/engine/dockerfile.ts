import { modelFolder } from '../model-layer.ts';
import { servePort } from './serve-script.ts';

/** User that the image starts as: no name, no rights. */
export const serveUser = '65532:65532';

const packages = '/opt/packages';

/** The Dockerfile of a served model. What differs between models comes as a build argument or a label: no foreign text in it. Pure. */
export const dockerfile = (withRequirements: boolean): string =>
  [
    'ARG BASE',
    'FROM $' + '{BASE}',
    `ENV PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1 HOME=/tmp${withRequirements ? ` PYTHONPATH=${packages}` : ''}`,
    ...(withRequirements
      ? [
          'USER 0:0',
          'COPY requirements.txt /opt/requirements.txt',
          `RUN ${JSON.stringify(['python3', '-m', 'pip', 'install', ...pip, '--target', packages, '-r', '/opt/requirements.txt'])}`,
        ]
      : []),
    'COPY serve.py /opt/serve/serve.py',
    'WORKDIR /opt/serve',
    `USER ${serveUser}`,
    `EXPOSE ${servePort}`,
    'STOPSIGNAL SIGTERM',
    'ENTRYPOINT ["python3", "/opt/serve/serve.py"]',
    'CMD []',
    // alone in the uppermost layer, where it is read back
    `COPY model/ /${modelFolder}/`,
    '',
  ].join('\n');

/** Nothing but what is listed with its hash, and nothing that runs code to be installed. */
const pip = ['--no-cache-dir', '--disable-pip-version-check', '--require-hashes', '--only-binary', ':all:'];

/** Why packages may not be installed from a requirements file: a sentence a problem. Pure. */
export function requirementsProblems(name: string, text: string): string[] {
  const lines = text
    .replace(/\\\r?\n/g, ' ')
    .split(/\r?\n/)
    .map((line) => line.replace(/(^|\s)#.*$/, '').trim())
    .filter((line) => line !== '');
  if (lines.length === 0) return [`"requirements" is "${name}", which lists no package: list them, or leave it out.`];
  return lines
    .filter(
      (line) =>
        !/^[A-Za-z0-9][\w.-]*(\[[\w.,-]+\])?\s*==\s*[\w.+!]+\s*(;(?:(?!--).)*?)?(\s+--hash=sha256:[0-9a-f]{64})+$/.test(
          line,
        ),
    )
    .map(
      (line) =>
        `"requirements" is "${name}", whose line "${line.slice(0, 80)}" is no package with its version and hashes: write name==1.2.3 --hash=sha256:… (pip-compile --generate-hashes makes such files).`,
    );
}
