import { Trash2 } from 'lucide';
import { useRef, useState } from 'preact/hooks';
import { cleanLine } from '../../checklist/clean-line.ts';
import { checkHeadcount } from '../../checklist/session-plan/check-headcount.ts';
import type { ClassHeadcount } from '../../checklist/session-plan/model.ts';
import { renameClass } from '../../checklist/session-plan/rename-class.ts';
import { Icon } from '../ui/icon.tsx';
import { once } from '../ui/once.ts';
import { AddLine, PlainField } from './add-line.tsx';
import { checkName } from './check-name.ts';
import { KeptField } from './kept-field.tsx';
import type { PlanProps } from './plan-props.ts';

/** More than any class is called by. */
const LONGEST_NAME = 40;

/** What a field of counts holds; `NaN` for what is no whole number. */
const toCount = (text: string, empty: number) =>
  text === '' ? empty : /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;

interface RowProps extends PlanProps {
  readonly headcount: ClassHeadcount;
}

/** One class, each of its cells a field. */
function HeadcountRow({ headcount, words, desk, canChange, onChange }: RowProps) {
  const { headcounts } = desk.data;
  const others = headcounts.filter((each) => each !== headcount);
  const { name } = headcount;
  const keep = (changed: Partial<ClassHeadcount>) =>
    onChange({
      headcounts: headcounts.map((each) => (each === headcount ? { ...headcount, ...changed } : each)),
    });
  const check = (changed: Partial<ClassHeadcount>) => {
    const fault = checkHeadcount({ ...headcount, ...changed }, others);
    return fault === undefined || fault === 'many' ? undefined : words.headcountFaults[fault];
  };
  const isMany = checkHeadcount(headcount, others) === 'many';
  const field = (label: string) => ({
    label,
    name: words.fieldOf(label, name),
    disabled: !canChange,
  });
  return (
    <tr>
      <td>
        <KeptField
          {...field(words.className)}
          value={name}
          maxLength={LONGEST_NAME}
          check={(draft) => check({ name: cleanLine(draft) }) ?? checkName(draft, words)}
          onKeep={(draft) => onChange(renameClass(desk.data, name, cleanLine(draft)))}
        />
      </td>
      <td>
        <KeptField
          {...field(words.pupils)}
          type="number"
          min={1}
          value={String(headcount.pupils)}
          fault={isMany ? words.headcountFaults.many : undefined}
          check={(draft) => check({ pupils: toCount(draft, Number.NaN) })}
          onKeep={(draft) => keep({ pupils: Number(draft) })}
        />
      </td>
      <td>
        <KeptField
          {...field(words.extraTime)}
          type="number"
          min={0}
          value={String(headcount.extraTime)}
          check={(draft) => check({ extraTime: toCount(draft, 0) })}
          onKeep={(draft) => keep({ extraTime: Number(draft) })}
        />
      </td>
      <td>
        <button
          type="button"
          class="icon-button"
          aria-label={words.removeClass(name)}
          disabled={!canChange}
          onClick={once(() => onChange({ headcounts: others }))}
        >
          <Icon node={Trash2} />
        </button>
      </td>
    </tr>
  );
}

const EMPTY = { name: '', pupils: '', extraTime: '' };

/** A class to add: name, count, Enter, and the next. */
function NewClass({ words, desk, canChange, onChange }: PlanProps) {
  const first = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(EMPTY);
  const [fault, setFault] = useState<string>();
  const { headcounts } = desk.data;
  const add = () => {
    const added = {
      name: cleanLine(typed.name),
      pupils: toCount(typed.pupils, Number.NaN),
      extraTime: toCount(typed.extraTime, 0),
    };
    const wrong = checkHeadcount(added, headcounts);
    if (wrong !== undefined && wrong !== 'many') {
      setFault(words.headcountFaults[wrong]);
      return;
    }
    const wrongName = checkName(typed.name, words);
    if (wrongName !== undefined) {
      setFault(wrongName);
      return;
    }
    setFault(undefined);
    setTyped(EMPTY);
    onChange({ headcounts: [...headcounts, added] });
    first.current?.focus();
  };
  const field = (key: keyof typeof EMPTY, label: string, type: 'text' | 'number') => (
    <PlainField
      {...(key === 'name' && { inputRef: first })}
      label={label}
      type={type}
      maxLength={LONGEST_NAME}
      value={typed[key]}
      disabled={!canChange}
      isFaulty={fault !== undefined}
      onType={(value) => {
        setTyped({ ...typed, [key]: value });
        setFault(undefined);
      }}
    />
  );
  return (
    <AddLine label={words.addClass} disabled={!canChange} fault={fault} onAdd={add}>
      {field('name', words.className, 'text')}
      {field('pupils', words.pupils, 'number')}
      {field('extraTime', words.extraTime, 'number')}
    </AddLine>
  );
}

/** The classes, and one to add. */
export function HeadcountTable(props: PlanProps) {
  const { words, desk } = props;
  const { headcounts } = desk.data;
  return (
    <>
      {headcounts.length === 0 ? (
        <p class="hint">{words.noClass}</p>
      ) : (
        <table class="plan-table plan-classes">
          <thead>
            <tr>
              <th scope="col">{words.className}</th>
              <th scope="col">{words.pupils}</th>
              <th scope="col">{words.extraTime}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {headcounts.map((headcount, index) => (
              <HeadcountRow key={index} {...props} headcount={headcount} />
            ))}
          </tbody>
        </table>
      )}
      <NewClass {...props} />
    </>
  );
}
