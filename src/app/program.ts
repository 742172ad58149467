import type { Host } from '../host/host.ts';
import { digester } from './job-key.ts';
import { programVersion } from './version.ts';

/**
 * Digest of all that writes documents beside their own data: the program's code, its libraries as the package files
 * have them, the runtime (whose zlib and Unicode tables are in every file). A version number alone would leave stale
 * files after a change of the code.
 */
export async function programDigest(host: Host): Promise<string> {
  const { folder, runtime } = host.program;
  const code = (await host.listFiles(folder)).filter((path) => /(?<!\.d)\.[jt]s$/.test(path));
  const files = [
    ...code.map((path) => host.join(folder, path)),
    ...['package.json', 'package-lock.json'].map((path) => host.join(host.resources, path)),
  ];
  const digests = await Promise.all(
    files.map(async (file) => host.sha256((await host.readFileIfPresent(file)) ?? new Uint8Array())),
  );
  return digester(host)([programVersion, runtime, ...digests].join('\n'));
}
