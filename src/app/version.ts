/** Kept equal to package.json by a test; documents and manifests name it. */
export const programVersion = '0.1.0';
