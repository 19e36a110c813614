import {execFile, type ExecFileOptions} from 'node:child_process';

export const MINUTE = 60_000;

/** Runs a program that may fail through no fault of ours. What it says of its failure, in a line; empty where it worked. */
export const attempt = (
  program: string,
  args: readonly string[],
  options: ExecFileOptions & {readonly timeout: number},
): Promise<string> =>
  new Promise((resolve) => {
    execFile(program, args, options, (error, stdout, stderr) => {
      if (!error) return resolve('');
      const late = error.killed && `it took longer than ${options.timeout / MINUTE} min`;
      const lines = `${String(stderr)}\n${String(stdout)}`.split('\n').filter((line) => line.trim());
      const said = lines.map((line) => line.replace(/^npm error /, '').trim());
      resolve(late || said.slice(0, 3).join(', ') || error.message);
    });
  });
