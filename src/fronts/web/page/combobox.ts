import { element } from './element.js';

/** One line of the list. */
export interface Suggestion {
  readonly label: string;
  /** In smaller words beside it. */
  readonly detail?: string;
  readonly value: string;
}

export interface ComboboxOptions {
  readonly input: HTMLInputElement;
  /** Where the list is put; it has to be an element of its own. */
  readonly list: HTMLElement;
  /** What to offer for what is typed; none closes the list. */
  suggest(typed: string): Promise<readonly Suggestion[]>;
  accept(suggestion: Suggestion): void;
  /** Whether the first line is picked by itself, so that Enter takes it. */
  picksFirst(typed: string): boolean;
}

/**
 * Makes a field offer completions, by the pattern "Editable Combobox With List Autocomplete" of the ARIA
 * Authoring Practices: arrows move, Enter or Tab takes, Escape closes, and the focus stays in the field.
 */
export function combobox({ input, list, suggest, accept, picksFirst }: ComboboxOptions): void {
  let offered: readonly Suggestion[] = [];
  let active = -1;
  /** What the person asked for last; answers to anything before come too late. */
  let latest = 0;

  list.role = 'listbox';
  list.hidden = true;
  input.role = 'combobox';
  input.autocomplete = 'off';
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', list.id);
  input.ariaExpanded = 'false';

  const close = () => {
    latest += 1;
    offered = [];
    draw();
  };
  const take = (suggestion: Suggestion) => {
    close();
    accept(suggestion);
  };
  const ask = async () => {
    latest += 1;
    const mine = latest;
    const typed = input.value;
    // Somebody who types on needs no message that completing failed.
    const found = await suggest(typed).catch(() => []);
    if (mine !== latest || document.activeElement !== input) return;
    offered = found;
    active = picksFirst(typed) ? 0 : -1;
    draw();
  };

  function draw(): void {
    const lines = offered.map((suggestion, index) => {
      const { label, detail } = suggestion;
      const line = element('div', { id: `${list.id}-${index}` }, element('span', {}, label));
      if (detail !== undefined) line.append(element('small', {}, detail));
      line.role = 'option';
      line.ariaSelected = String(index === active);
      // Before the field loses the focus.
      line.addEventListener('pointerdown', (event) => {
        event.preventDefault();
        take(suggestion);
      });
      return line;
    });
    list.replaceChildren(...lines);
    list.hidden = lines.length === 0;
    input.ariaExpanded = String(lines.length > 0);
    const picked = lines[active];
    if (picked === undefined) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', picked.id);
    picked?.scrollIntoView({ block: 'nearest' });
  }

  const move = (step: number) => {
    const count = offered.length;
    // From nowhere, down is the first line and up the last.
    active = active < 0 ? (step > 0 ? 0 : count - 1) : (active + step + count) % count;
    draw();
  };

  input.addEventListener('input', () => {
    // An emptied field asks for nothing; the arrows still open the list there.
    if (input.value === '') close();
    else void ask();
  });
  input.addEventListener('blur', close);
  input.addEventListener('keydown', (event) => {
    // Enter and arrows belong to an input method while it composes.
    if (event.isComposing) return;
    const picked = offered[active];
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (offered.length === 0) void ask();
      else move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Escape' && offered.length > 0) {
      event.preventDefault();
      // What lies around the field closes with Escape, too; this one was for the list.
      event.stopPropagation();
      close();
    } else if (picked !== undefined && (event.key === 'Enter' || event.key === 'Tab')) {
      event.preventDefault();
      take(picked);
    }
  });
}
