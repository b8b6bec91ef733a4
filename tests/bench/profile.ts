import type { CDPSession } from "@playwright/test";

/** Milliseconds that a page's main thread was busy, and those of them in functions of ours. */
export interface Time {
  readonly busy: number;
  readonly own: number;
}

const IDLE = new Set(["(idle)", "(root)"]);
const SAMPLE_US = 100;

/** The CPU profile of what happens while `run` runs: self time of functions whose address is ours. */
export async function ownTime(session: CDPSession, run: () => Promise<void>): Promise<Time> {
  await session.send("Profiler.enable");
  await session.send("Profiler.setSamplingInterval", { interval: SAMPLE_US });
  await session.send("Profiler.start");
  await run();
  const { profile } = await session.send("Profiler.stop");
  const frames = new Map(profile.nodes.map(({ id, callFrame }) => [id, callFrame]));
  let [busy, own] = [0, 0];
  profile.samples?.forEach((id, index) => {
    const frame = frames.get(id);
    const ms = (profile.timeDeltas?.[index] ?? 0) / 1000;
    if (frame === undefined || IDLE.has(frame.functionName)) return;
    busy += ms;
    if (frame.url.startsWith("chrome-extension://")) own += ms;
  });
  return { busy, own };
}
