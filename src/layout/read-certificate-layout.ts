import { problem, type Checked } from '../problems/problem.ts';
import { certificateLayoutSchema, type CertificateLayout } from './certificate.ts';

/** Reads a certificate layout (`templates/certificates/<id>.json`); faults name the field. */
export function readCertificateLayout(file: string, text: string): Checked<CertificateLayout | null> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { value: null, problems: [problem('layout-invalid', { file }, { field: '', detail })] };
  }
  const parsed = certificateLayoutSchema.safeParse(json);
  if (parsed.success) return { value: parsed.data, problems: [] };
  const problems = parsed.error.issues.map((issue) =>
    problem('layout-invalid', { file }, { field: issue.path.map(String).join('.'), detail: issue.message }),
  );
  return { value: null, problems };
}
