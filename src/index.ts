/** The library: the use cases and their types, nothing else. */
export { checkCompetition, type Checkup } from './app/check.ts';
export { generate, type GenerateOptions, type Generation } from './app/generate.ts';
export { judgementOf, type Judgement } from './app/judgement.ts';
export { explainProject, findProjects, type Explanation } from './app/explain.ts';
export { verify, type Verification } from './app/verify.ts';
export { newCompetition } from './app/new.ts';
export { checkTemplates, type TemplateSummary } from './app/templates.ts';
export { nodeHost } from './host/node-host.ts';
export { HostError, type Host } from './host/host.ts';
export type { Document } from './document/model.ts';
export type { Checked, Problem } from './problems/problem.ts';
