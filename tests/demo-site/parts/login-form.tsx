import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { navigate } from '../client/navigation.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';

/** Any e-mail and password will do. */
export function LoginForm({ space }: { space: string }): JSX.Element {
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const submit = (event: Event): void => {
    event.preventDefault();
    navigate('/');
  };
  return (
    <form class="block bare-card form" onSubmit={submit}>
      <p class="bare-card__brand">{space}</p>
      <h1>Connectez-vous</h1>
      <Field id="login-email" label="Adresse e-mail" value={email} onChange={setEmail} />
      <Field
        id="login-password"
        label="Mot de passe"
        type="password"
        value={password}
        onChange={setPassword}
      />
      <Button isSubmit>Je me connecte</Button>
    </form>
  );
}
