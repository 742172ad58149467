import { zhCN } from 'zod/locales';
import { problem, type Checked } from '../problems/problem.ts';
import { certificateLayoutSchema, type CertificateLayout } from './certificate.ts';

/** Reads a certificate layout (`templates/certificates/<id>.json`); faults name the field. */
export function readCertificateLayout(file: string, text: string): Checked<CertificateLayout | null> {
  const json = parseJson(text);
  if (json === undefined) {
    const detail = '内容不是完整的 JSON（多半是少了逗号、引号或括号）';
    return { value: null, problems: [problem('layout-invalid', { file }, { field: '', detail })] };
  }
  const parsed = certificateLayoutSchema.safeParse(json, { error: zhCN().localeError, jitless: true });
  if (parsed.success) return { value: parsed.data, problems: [] };
  const problems = parsed.error.issues.map((issue) =>
    problem('layout-invalid', { file }, { field: issue.path.map(String).join('.'), detail: issue.message }),
  );
  return { value: null, problems };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
