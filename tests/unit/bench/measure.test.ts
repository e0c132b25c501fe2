import { describe, expect, it } from 'vitest';
import { measure } from '../../bench/measure.ts';
import { hasProcesses } from '../../bench/processes.ts';

/** Keeps a processor busy for 300 ms of its own time. */
const burn = 'while (process.cpuUsage().user < 300_000);';

/** Starts a process as Pagefind's service is: killed at the end, and nobody waits for it. */
const leaveChild = `
  const { spawn } = require('node:child_process');
  const child = spawn(process.execPath, ['-e', ${JSON.stringify(`${burn} console.log(1); setInterval(() => {}, 1000);`)}], { stdio: 'pipe' });
  child.stdout.once('data', () => { child.kill(); process.exit(); });
`;

describe.skipIf(!hasProcesses)('measure', { timeout: 60_000 }, () => {
  it('counts the processor time of the command', async () => {
    const { cpu, wall, peakMemory } = await measure({ arguments: ['-e', burn] });
    expect(cpu).toBeGreaterThan(0.29);
    expect(cpu).toBeLessThan(3);
    expect(wall).toBeGreaterThan(0.29);
    expect(peakMemory).toBeGreaterThan(10e6);
  });

  it('counts a child process that the command does not wait for', async () => {
    const { cpu } = await measure({ arguments: ['-e', leaveChild] });
    expect(cpu).toBeGreaterThan(0.3);
    const idle = await measure({ arguments: ['-e', ''] });
    expect((cpu ?? 0) - (idle.cpu ?? 0)).toBeGreaterThan(0.29);
  });

  it('reports what a failing command printed', async () => {
    const failing = measure({ arguments: ['-e', 'console.error("no such course"); process.exit(3)'] });
    await expect(failing).rejects.toThrow(/ended with 3:\nno such course/);
  });
});
