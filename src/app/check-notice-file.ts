import type { Host } from '../host/host.ts';
import { decodeText } from '../ingest/sources/text-encoding.ts';
import { checkNotice } from '../notice/check-notice.ts';
import { problem, type Problem } from '../problems/problem.ts';
import type { Loaded } from './load.ts';

/**
 * The notice's own text, where the competition holds it (`call.file`): its defects, or why it cannot be read. A notice
 * that is not there stops nothing: what it decides stands in the settings.
 */
export async function checkNoticeFile(
  host: Host,
  { folder, competition }: Pick<Loaded, 'folder' | 'competition'>,
): Promise<readonly Problem[]> {
  const { file } = competition.call;
  if (file === null) return [];
  const path = host.join(folder, file);
  if (!(await host.isFile(path))) return [problem('notice-missing', { file }, {})];
  const { text, damage } = decodeText(await host.readFile(path));
  if (damage !== undefined || /[\0\ufffd]/.test(text)) return [problem('notice-unreadable', { file }, {})];
  return checkNotice(text, file, competition);
}
