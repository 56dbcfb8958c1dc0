import { ifMatch, type Schemas } from '../../lib/api/client';
import { send } from '../../lib/api/outgoing';
import { ApiProblem } from '../../lib/api/problem';
import { changeOnDevice, readOnDevice } from '../../lib/on-device';
import { isSameWritten, joinPending, NOTHING_WRITTEN, writtenOf, type Written } from './join-pending';
import { changePending, parsePending, pendingName } from './pending';
import { newRemark } from './remark';

type Kept = Schemas['PendingReviewAnswer'];

/** What this device and the server last agreed on. */
interface Agreed {
  version: number;
  written: Written;
  /** What was sent since; the answer may be lost. */
  sent?: Written;
}

const PAUSE_MS = 1000;
const NEVER: Agreed = { version: 0, written: NOTHING_WRITTEN };
const parse = (kept: unknown): Agreed => (kept as Agreed | undefined) ?? NEVER;
const open = new Map<string, PendingDevices>();

/** Keeps the pending review of a person the same on all their devices: the same wherever it is asked for on this page. */
export function devicesOf(person: string, claimId: string): PendingDevices {
  const name = pendingName(person, claimId);
  const devices = open.get(name) ?? new PendingDevices(name, claimId);
  open.set(name, devices);
  return devices;
}

/**
 * What is typed is kept on this device first, and sent to the server a second after the last key. Where another device was faster, both
 * are joined and sent again. What the server does not take stays on this device.
 */
class PendingDevices {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running = false;

  constructor(
    private readonly name: string,
    private readonly claimId: string,
  ) {}

  /** Something was written here. */
  readonly sendSoon = (): void => {
    clearTimeout(this.timer);
    this.timer = setTimeout(this.sendNow, PAUSE_MS);
  };

  /** Sends what the server does not have yet. */
  readonly sendNow = (): void => {
    clearTimeout(this.timer);
    if (!this.running) void this.run();
  };

  /** The server has told what it holds. An answer that was overtaken by a later one says nothing. */
  hear(kept: Kept): void {
    if (kept.version > this.agreed().version) this.agree(kept);
    this.sendNow();
  }

  private async run(): Promise<void> {
    this.running = true;
    try {
      while (await this.sendOnce());
    } finally {
      this.running = false;
    }
  }

  /** @returns whether there may be more to send */
  private async sendOnce(): Promise<boolean> {
    const agreed = this.agreed();
    const mine = writtenOf(readOnDevice(this.name, parsePending));
    if (isSameWritten(mine, agreed.written)) return false;
    this.remember({ ...agreed, sent: mine });
    const params = { path: { id: this.claimId }, header: ifMatch(agreed.version) };
    const kept = await send(
      'put',
      '/api/v1/claims/{id}/pending-review',
      { params, body: mine },
      { elsewhere: true },
    ).catch((problem: unknown) => {
      if (!(problem instanceof ApiProblem)) throw problem;
      return problem.status === 412 ? (problem.current as unknown as Kept) : undefined;
    });
    // At sign-out all of it is forgotten.
    if (!kept || this.agreed() === NEVER) return false;
    this.agree(kept);
    return true;
  }

  /** Joins what the server holds with what is here. */
  private agree({ version, draft, remarks }: Kept): void {
    const theirs = { draft, remarks };
    const { sent, written } = this.agreed();
    // What was typed since goes on from what arrived.
    const base = sent && isSameWritten(sent, theirs) ? theirs : written;
    this.remember({ version, written: theirs });
    changePending(this.name, (now) => {
      const mine = { ...writtenOf(now), remarks: now.remarks };
      const joined = joinPending(base, mine, theirs);
      const rest = mine.draft ? newRemark({}, now.draft.kind) : now.draft;
      return { draft: joined.draft ?? rest, remarks: joined.remarks };
    });
  }

  private readonly agreed = (): Agreed => readOnDevice(`${this.name}.agreed`, parse);

  private remember(agreed: Agreed): void {
    changeOnDevice(`${this.name}.agreed`, parse, () => agreed);
  }
}
