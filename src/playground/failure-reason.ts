import { readFileSync } from 'node:fs';

/** The Playground ends without a word; what stopped it stands only in its log. */
export function failureReason(logFile: string): string {
  const lines = readLog(logFile).split('\n');
  const error =
    lines.find((line) => line.startsWith('error Reason: ')) ??
    lines.find((line) => line.startsWith('error '));
  return error?.replace(/^error (Reason: )?/, '') ?? 'it gave no reason';
}

function readLog(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
