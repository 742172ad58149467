import type { Host } from '../host/host.ts';
import { competitionFile, rulebookFile } from '../records/read-competition.ts';

/** What `new` copies from the sample: its settings as a worked example, and nobody's data. */
const copied = [competitionFile, 'competition.schema.json', rulebookFile, 'notice.txt'];

const example = 'samples/shanxi-2026';

const readme = `# 新赛事文件夹

1. 打开 competition.yaml，逐项改成本届赛事的内容；还没有定的填 null。
2. 打开 rulebook.yaml，把条款换成本届通知的条款和原文；把通知正文存为 notice.txt。
3. 把报名系统导出表、团队成员、各地推荐名单（推荐/）、评分表（评分/）等放进来，
   文件名按 competition.yaml 里 files 一节的写法。
4. 运行 jinbang check 本文件夹，按提示改正；再运行 jinbang generate 本文件夹。
`;

const written: Readonly<Record<string, string>> = {
  '说明.md': readme,
  'decisions/decisions.yaml':
    '# 放行、表决等由人作出的决定，逐条写明决定人、日期和理由。\noverrides: []\nvotes: []\n',
};

export interface NewCompetition {
  readonly made: readonly string[];
  /** The folder was there already: nothing was touched. */
  readonly existed: boolean;
}

/** Makes a folder for a new competition: the sample's settings to adapt, and a note on what goes where. */
export async function newCompetition(host: Host, folder: string): Promise<NewCompetition> {
  const existing = await host.readFileIfPresent(host.join(folder, competitionFile));
  if (existing !== null || (await isInUse(host, folder))) return { made: [], existed: true };
  const made: string[] = [];
  try {
    for (const [file, bytes] of await contents(host)) {
      made.push(file);
      await host.writeFile(host.join(folder, file), bytes);
    }
  } catch (error) {
    // Half a folder would count as one in use the next time.
    for (const file of made) await host.removeFile(host.join(folder, file));
    throw error;
  }
  return { made, existed: false };
}

async function contents(host: Host): Promise<readonly (readonly [string, Uint8Array])[]> {
  const examples = copied.map(
    async (file) => [file, await host.readFile(host.join(host.resources, example, file))] as const,
  );
  const encoder = new TextEncoder();
  const notes = Object.entries(written).map(([file, text]) => [file, encoder.encode(text)] as const);
  return [...(await Promise.all(examples)), ...notes];
}

async function isInUse(host: Host, folder: string): Promise<boolean> {
  return (await host.isFolder(folder)) && (await host.listFiles(folder)).length > 0;
}
