import type { WebCall, WebChoice, WebCommand, WebOption } from '../webMessage.js';
import { combobox } from './combobox.js';
import { element } from './element.js';
import { descriptionIn, nameIn } from './wording.js';

export interface CommandFieldsOptions {
  readonly command: WebCommand;
  readonly locale: string;
  /** What the first option holds already. */
  readonly typed: string;
  complete(name: string, option: string, value: string): Promise<readonly WebChoice[]>;
}

/** The fields of a command, one an option, as Discord opens them in the message box. */
export interface CommandFields {
  readonly fieldset: HTMLFieldSetElement;
  /** The call as filled in; what was left empty is absent. */
  read(): WebCall;
  focus(): void;
}

/** Options by Discord's numbers for their kinds. */
const NUMBER = 4;
const YES_NO = 5;

export function commandFields(options: CommandFieldsOptions): CommandFields {
  const { command, locale, typed } = options;
  const fields = (command.options ?? []).map((option, index) =>
    field(option, index === 0 ? typed : '', options),
  );
  const name = element('legend', {}, `/${nameIn(locale, command)}`);
  const about = element('p', { className: 'hint' }, descriptionIn(locale, command));
  return {
    fieldset: element('fieldset', {}, name, about, ...fields.map(({ row }) => row)),
    read: () => ({
      name: command.name,
      options: Object.fromEntries(
        fields.flatMap(({ option, control }) => {
          const value = filledIn(control, option);
          return value === undefined ? [] : [[option.name, value]];
        }),
      ),
    }),
    focus: () => fields[0]?.control.focus(),
  };
}

interface Field {
  readonly option: WebOption;
  readonly row: HTMLElement;
  readonly control: HTMLInputElement | HTMLSelectElement;
}

function field(option: WebOption, typed: string, options: CommandFieldsOptions): Field {
  const { locale, command } = options;
  const id = `option-${option.name}`;
  const required = option.required === true;
  const control =
    option.type === YES_NO
      ? element('select', { id }, choice('', '–'), choice('yes', 'yes'), choice('no', 'no'))
      : element('input', { id, value: typed, required, ...bounds(option) });
  const hint = element('small', { id: `${id}-hint` }, descriptionIn(locale, option));
  control.setAttribute('aria-describedby', hint.id);
  const star = required ? ' (needed)' : '';
  const label = element('label', { htmlFor: id }, `${nameIn(locale, option)}${star}`);
  const row = element('div', { className: 'option' }, label, control, hint);
  if (option.autocomplete === true && control instanceof HTMLInputElement) {
    const list = element('div', { id: `${id}-list`, className: 'suggestions' });
    list.ariaLabel = nameIn(locale, option);
    row.append(list);
    combobox({
      input: control,
      list,
      async suggest(value) {
        const found = await options.complete(command.name, option.name, value);
        return found.map((one) => ({ label: one.name, value: one.value }));
      },
      accept({ value }) {
        control.value = value;
      },
      picksFirst: () => false,
    });
  }
  return { option, row, control };
}

function bounds({ type, max_length, min_value, max_value }: WebOption): Partial<HTMLInputElement> {
  if (type === NUMBER) {
    return {
      type: 'number',
      step: '1',
      min: String(min_value ?? ''),
      max: String(max_value ?? ''),
    };
  }
  return {
    type: 'text',
    autocomplete: 'off',
    ...(max_length === undefined ? {} : { maxLength: max_length }),
  };
}

function choice(value: string, label: string): HTMLOptionElement {
  return element('option', { value }, label);
}

function filledIn(
  { value }: HTMLInputElement | HTMLSelectElement,
  { type }: WebOption,
): string | number | boolean | undefined {
  if (value.trim() === '') return undefined;
  switch (type) {
    case NUMBER:
      return Number(value);
    case YES_NO:
      return value === 'yes';
    default:
      return value;
  }
}
