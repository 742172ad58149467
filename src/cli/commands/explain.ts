import type { CliCommand, Outcome } from '../command.ts';
import type { Language } from '../../problems/define.ts';
import { folderArgument } from './shared.ts';

export const explainCommand: CliCommand = {
  name: 'explain',
  summary: {
    zh: '说明一个项目从报名到获奖的每一步决定和依据的条款',
    en: 'tell one project’s story: every decision and its clause',
  },
  arguments: [
    folderArgument,
    { name: 'project', words: { zh: '项目编号或项目名称', en: 'the project’s id or name' } },
  ],
  options: [],
  examples: [
    'jinbang explain samples/shanxi-2026 SX2026-0102',
    'jinbang explain samples/shanxi-2026 面向薄煤层的本安型煤基活性炭',
  ],
  run: async ({ host, arguments: [folder = '', query = ''], language }) => {
    const { checkCompetition } = await import('../../app/check.ts');
    const { explainProject, findProjects } = await import('../../app/explain.ts');
    const { explanationLines } = await import('../explanation.ts');
    const { problemLines } = await import('../report.ts');
    const { value, problems } = await checkCompetition(host, folder);
    if (value === null) return { exitCode: 2, data: {}, text: problemLines(problems, language), problems };
    const found = findProjects(value.records.projects, query);
    const [project] = found;
    if (project === undefined || found.length > 1) return ambiguous(query, found, language);
    const explanation = explainProject(value, project, language);
    const own = problems.filter(({ projectId }) => projectId === project.projectId);
    return { exitCode: 0, data: explanation, text: explanationLines(explanation, language), problems: own };
  },
};

function ambiguous(
  query: string,
  found: readonly { readonly projectId: string; readonly name: string }[],
  language: Language,
): Outcome {
  const zh = language === 'zh';
  const sentence =
    found.length === 0
      ? zh
        ? `没有编号或名称是“${query}”的项目。请核对报名项目导出表中的项目编号。`
        : `No project has the id or name "${query}".`
      : zh
        ? `有 ${found.length} 个项目的名称含“${query}”，请改用项目编号：`
        : `${found.length} projects match "${query}"; use the id:`;
  const candidates = found.slice(0, 20).map(({ projectId, name }) => `  ${projectId} ${name}`);
  return {
    exitCode: 2,
    data: { candidates: found.map(({ projectId }) => projectId) },
    text: [sentence, ...candidates],
    problems: [],
  };
}
