import { messageOf, SettingsError } from './errors.ts';
import type { Host } from './hosts/host.ts';
import { clearReports } from './report/write-reports.ts';
import type { Settled } from './settle.ts';

const causes: Readonly<Record<string, string>> = {
  EEXIST: 'a file stands in its way',
  ENOTDIR: 'a part of the path is a file',
  ERR_FS_EISDIR: 'a folder has the name of a report',
  EISDIR: 'a folder has the name of a report',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  ENAMETOOLONG: 'the path is too long',
  ELOOP: 'a link leads back to itself',
  ENOENT: 'a link leads to nowhere',
};

/**
 * Makes the report folder and empties it of earlier reports before anything is measured: a run that is killed leaves no
 * verdict of an earlier one behind, and a folder that cannot be written is known at once.
 * @throws SettingsError when the folder cannot be written
 */
export async function claimReportFolder(folder: string, { settings }: Settled, host: Host): Promise<string> {
  try {
    await clearReports(folder, host.workspace);
    return folder;
  } catch (error) {
    const message = messageOf(error);
    if (/leads out of the workspace/.test(message)) throw new SettingsError([`The setting "report-dir": ${message}`]);
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (!Object.hasOwn(causes, code)) throw error;
    const dir = settings['report-dir'] ?? folder;
    const shown = (dir.startsWith(`${host.workspace}/`) ? dir.slice(host.workspace.length + 1) : dir).slice(0, 200);
    throw new SettingsError([
      `The reports cannot be written to "${shown}" (${causes[code]}): choose another "report-dir".`,
    ]);
  }
}
