import { h } from './dom.js';
import { draftsOf, keepDraft, rebase } from './drafts.js';
import { t } from './words.js';

/**
 * One labelled field. `spec`: `{name, label, type, value, hint, required, options, lang, rows, accept}`; `type` is an input's, or `textarea`
 * or `select` (options: `[value, label]` or `{label, options}` for a group). A text that was typed earlier and not saved is put back; where
 * somebody else has changed the value meanwhile, both are shown.
 * @param noted called whenever the person has changed something
 */
export function field(form, spec, noted) {
  const id = `${form}-${spec.name}`;
  const base = String(spec.value ?? '');
  const control = makeControl(id, spec);
  const fault = h('p', { class: 'fault', id: `${id}-fault`, hidden: true });
  const conflict = h('div', { class: 'conflict', hidden: true });
  const isKept = spec.type !== 'file' && spec.type !== 'password';
  const draft = isKept ? draftsOf(form)[spec.name] : undefined;
  set(draft?.text ?? base);
  if (draft && draft.base !== base) showConflict();
  control.addEventListener('input', () => {
    if (isKept) keepDraft(form, spec.name, read(), base);
    complain(null);
    noted();
  });
  return {
    name: spec.name,
    label: spec.label,
    element: frame(),
    value: () =>
      spec.type === 'checkbox' ? control.checked : spec.type === 'file' ? control.files[0] : read(),
    differs: () => read() !== base,
    isMissing: () =>
      Boolean(spec.required) && (spec.type === 'file' ? !control.files.length : read().trim() === ''),
    reset: () => set(base),
    focus: () => control.focus(),
    complain,
  };

  function read() {
    return spec.type === 'checkbox' ? String(control.checked) : control.value;
  }

  function set(text) {
    if (spec.type === 'checkbox') control.checked = text === 'true';
    else if (spec.type !== 'file') control.value = text;
  }

  function complain(text) {
    fault.hidden = text === null;
    fault.textContent = text ?? '';
    if (text === null) control.removeAttribute('aria-invalid');
    else control.setAttribute('aria-invalid', 'true');
    return text !== null;
  }

  function showConflict() {
    const settle = (text) => {
      set(text);
      rebase(form, spec.name, base);
      keepDraft(form, spec.name, text, base);
      conflict.hidden = true;
      control.focus();
      noted();
    };
    conflict.hidden = false;
    conflict.append(
      h('p', null, t('conflict')),
      h('blockquote', { lang: spec.lang, dir: 'auto' }, base || '–'),
      h('button', { type: 'button', onclick: () => settle(base) }, t('conflict.theirs')),
      h('button', { type: 'button', onclick: () => settle(read()) }, t('conflict.mine')),
    );
  }

  function frame() {
    const label = h(
      'label',
      { for: id },
      spec.label,
      !spec.required && spec.optional && h('span', { class: 'optional' }, ` ${t('optional')}`),
    );
    const hint = spec.hint && h('p', { class: 'hint', id: `${id}-hint` }, spec.hint);
    control.setAttribute('aria-describedby', [hint && `${id}-hint`, `${id}-fault`].filter(Boolean).join(' '));
    const parts =
      spec.type === 'checkbox' ? [h('div', { class: 'tick' }, control, label), hint] : [label, control, hint];
    return h('div', { class: `field ${spec.wide ? 'wide' : ''}` }, parts, conflict, fault);
  }
}

function makeControl(
  id,
  { type = 'text', lang, required, options, rows, accept, autocomplete, suggestions },
) {
  const common = { id, lang, dir: lang && 'auto', required };
  if (type === 'textarea') return h('textarea', { ...common, rows: rows ?? 3 });
  if (type === 'select') return h('select', common, options.map(makeOption));
  return h('input', { ...common, type, accept, autocomplete, list: suggestions });
}

function makeOption(option) {
  if (!Array.isArray(option))
    return h('optgroup', { label: option.label, lang: option.lang }, option.options.map(makeOption));
  const [value, label] = option;
  return h('option', { value }, label);
}
