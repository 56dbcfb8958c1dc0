/* global addEventListener, MessageChannel, performance, removeEventListener, requestAnimationFrame, window */
import { setTimeout as sleep } from 'node:timers/promises';

const WHEEL = 900;

/** Runs in every page from its beginning: tells when what one waits for has been painted. */
export function prepare() {
  /** Behind the first frame in which it holds: the message is answered when the frame has been painted. */
  const onceShown = (shown, then) =>
    requestAnimationFrame(() => {
      if (!shown()) return onceShown(shown, then);
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => then(performance.now());
      port2.postMessage(null);
    });
  window.untilShown = (shown) => new Promise((then) => onceShown(shown, then));
  window.untilShownAfterPress = (shown) => {
    window.painted = new Promise((then) => {
      const press = (event) => {
        if (['Control', 'Shift'].includes(event.key)) return;
        removeEventListener('keydown', press, true);
        onceShown(shown, (at) => then(at - event.timeStamp));
      };
      addEventListener('keydown', press, true);
    });
  };
  /** Looks behind every frame whether the text in sight shows its words. */
  window.watchFrames = (pane) => {
    const seen = { frames: 0, blank: 0, long: 0, longest: 0 };
    const paragraphs = [...pane.querySelectorAll('p')].filter((paragraph) => paragraph.firstElementChild);
    const isBlank = () => {
      const { top, bottom } = pane.getBoundingClientRect();
      return paragraphs.some((paragraph) => {
        const box = paragraph.getBoundingClientRect();
        const inSight = box.bottom > top && box.top < bottom;
        return inSight && !paragraph.firstElementChild.checkVisibility({ contentVisibilityAuto: true });
      });
    };
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => (seen.blank += Number(isBlank()));
    let before;
    const frame = (now) => {
      const took = now - (before ?? now);
      before = now;
      seen.frames += 1;
      seen.longest = Math.max(seen.longest, took);
      if (took > 50) seen.long += 1;
      port2.postMessage(null);
      if (!seen.over) requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
    window.framesSeen = seen;
  };
}

/** Milliseconds from the event of a key to the frame that shows what is waited for, an expression of the page. */
export async function press(page, key, shown = 'true') {
  await page.evaluate(`untilShownAfterPress(() => ${shown})`);
  await page.keyboard.press(key);
  return page.evaluate('painted');
}

/** Milliseconds of processor time that the page works for something: what else runs on the machine does not count. */
export async function workFor(page, something) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const worked = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  };
  const before = await worked();
  await something();
  const after = await worked();
  await session.detach();
  return after - before;
}

/** Turns the wheel from the beginning of a text to its end. @returns frames, those without words in sight, those above 50 ms */
export async function scrollThrough(page, pane) {
  await page.evaluate(`document.querySelector('${pane}').scrollTop = 0`);
  const { x, y, height, turns } = await page.evaluate(`(() => {
    const pane = document.querySelector('${pane}');
    const { x, y, height } = pane.getBoundingClientRect();
    watchFrames(pane);
    return { x, y, height, turns: Math.ceil(pane.scrollHeight / ${WHEEL}) };
  })()`);
  await page.mouse.move(x + 100, y + height / 2);
  for (let turn = 0; turn < turns; turn += 1) {
    await page.mouse.wheel(0, WHEEL);
    await sleep(16);
  }
  await sleep(300);
  return page.evaluate('framesSeen.over = true, framesSeen');
}
