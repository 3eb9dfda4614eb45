import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { translate } from '../client/translate.ts';
import { COURSES } from '../data/campaigns.ts';
import { USER } from '../data/people.ts';
import type { Campaign } from '../data/types.ts';
import { Button, ButtonLink } from '../ui/button.tsx';
import { Field, SelectField } from '../ui/field.tsx';

export type CampaignValues = Pick<Campaign, 'name' | 'type' | 'course'>;

interface CampaignFormProps {
  initial: CampaignValues;
  submitLabel: string;
  cancelHref: string;
  onSubmit: (values: CampaignValues) => void;
}

/** The form that creates, duplicates or changes a campaign. */
export function CampaignForm({ initial, submitLabel, cancelHref, onSubmit }: CampaignFormProps): JSX.Element {
  const [values, setValues] = useState(initial);
  const [isChecked, setChecked] = useState(false);
  const change = (part: Partial<CampaignValues>): void => setValues((now) => ({ ...now, ...part }));
  const needsCourse = values.type === 'assessment' && !values.course;
  const submit = (event: Event): void => {
    event.preventDefault();
    setChecked(true);
    if (values.name.trim() && !needsCourse) onSubmit(values);
  };
  return (
    <form class="block form" onSubmit={submit} noValidate>
      <Field
        id="campaign-name"
        label="Nom de la campagne"
        isRequired
        value={values.name}
        onChange={(name) => change({ name })}
        error={isChecked && !values.name.trim() ? 'Veuillez donner un nom à votre campagne.' : undefined}
      />
      <SelectField
        id="campaign-owner"
        label="Propriétaire de la campagne"
        value={USER.fullName}
        options={[{ value: USER.fullName, label: USER.fullName }]}
        onChange={() => undefined}
      />
      <fieldset class="field">
        <legend>Quel est l'objectif de votre campagne ? *</legend>
        <Radio isChecked={values.type === 'assessment'} onChoose={() => change({ type: 'assessment' })}>
          Évaluer les participants
        </Radio>
        <Radio isChecked={values.type === 'profiles'} onChoose={() => change({ type: 'profiles' })}>
          Collecter les profils Pix des participants
        </Radio>
      </fieldset>
      {values.type === 'assessment' && (
        <SelectField
          id="campaign-target-profile"
          label="Que souhaitez-vous tester ? *"
          placeholder="Sélectionner un parcours"
          value={values.course}
          options={COURSES.map((course) => ({ value: course, label: course }))}
          onChange={(course) => change({ course })}
          error={
            isChecked && needsCourse ? 'Veuillez sélectionner un parcours pour votre campagne.' : undefined
          }
        />
      )}
      <div class="form__actions">
        <ButtonLink variant="secondary" href={cancelHref}>
          Annuler
        </ButtonLink>
        <Button isSubmit>{translate(submitLabel)}</Button>
      </div>
    </form>
  );
}

interface RadioProps {
  isChecked: boolean;
  onChoose: () => void;
  children: ComponentChildren;
}

function Radio({ isChecked, onChoose, children }: RadioProps): JSX.Element {
  return (
    <label class="checkbox">
      <input type="radio" name="campaign-goal" checked={isChecked} onChange={onChoose} />
      {children}
    </label>
  );
}
