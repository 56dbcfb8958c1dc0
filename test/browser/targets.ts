/** What a finger may tap: but for words in a sentence, which are as high as it (WCAG 2.5.8), and what lies under a dialog. */
const TARGETS =
  'a[href], button, input, select, summary, textarea, [role=button], [role=option], [role=radio], [role=tab], [role=menuitem]';

/**
 * What of all that can be tapped is less than 44 px high or wide to a finger, whatever it looks like: where it is hit is looked up around
 * its middle, so that what lies over it, or cuts it off, counts.
 * @returns each with its size
 */
export const SMALL_TARGETS = `(() => {
  // In pixels; a half one is lost where they are not whole.
  const [LEAST, STEP] = [44, 0.5];
  const over = document.querySelector('[aria-modal=true], [data-ui=peek]') ?? document;
  const inSentence = (one) => one.closest('[data-paragraph]') ||
    (getComputedStyle(one).display === 'inline' && [...one.parentElement.childNodes].some(
      (beside) => beside !== one && beside.nodeType === Node.TEXT_NODE && /\\p{L}{2}/u.test(beside.data)));
  const hits = (target, x, y) => {
    const hit = document.elementFromPoint(x, y);
    return hit !== null && (target.contains(hit) || hit.closest('label')?.control === target);
  };
  const reach = (target, [x, y], [right, down]) => {
    let far = 0;
    while (far < LEAST && hits(target, x + right * (far + STEP), y + down * (far + STEP))) far += STEP;
    return far;
  };
  const sizeOf = (target) => {
    // A field that cannot be seen is tapped at its label.
    const seen = target.offsetWidth > 1 ? target : (target.labels?.[0] ?? target);
    seen.scrollIntoView({ block: 'center', inline: 'nearest' });
    const { left, top, width, height } = seen.getBoundingClientRect();
    const middle = [left + width / 2, top + height / 2];
    if (!hits(target, ...middle)) return [0, 0];
    const [start, end, up, down] = [[-1, 0], [1, 0], [0, -1], [0, 1]].map((way) => reach(target, middle, way));
    return [start + end + STEP, up + down + STEP];
  };
  // A way to skip to a part of the page is there for keys, and comes into it with the focus.
  const isShown = (one) => one.checkVisibility({ visibilityProperty: true }) && one.getBoundingClientRect().bottom + scrollY > 0 && !one.closest('.spoken, [inert]');
  return [...over.querySelectorAll('${TARGETS}')].filter((one) => isShown(one) && !inSentence(one)).flatMap((target) => {
    const size = sizeOf(target);
    return size.every((length) => length > LEAST - 1) ? [] : [size.join(' × ') + ' ' + target.outerHTML.slice(0, 160)];
  });
})()`;
