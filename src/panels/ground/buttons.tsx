import type { ComponentProps } from 'react';
import styles from './ground.module.css';
import { Icon, type IconShape } from './icons.tsx';
import { useMessages } from './pageContext.ts';

type ButtonProps = ComponentProps<'button'>;

const looking = (look: string | undefined) =>
  function LookingButton({ className, ...own }: ButtonProps) {
    return <button type="button" className={[look, className].filter(Boolean).join(' ')} {...own} />;
  };

/** A button with an edge. What it takes besides is a button's own. */
export const Button = looking(styles.button);

/** One without an edge, among others that do the same for each row or passage. */
export const QuietButton = looking(styles.quietButton);

const SignButton = looking(styles.iconButton);

/** A sign alone, for want of room. */
export function IconButton({ shape, label, ...own }: ButtonProps & { shape: IconShape; label: string }) {
  return (
    <SignButton aria-label={label} {...own}>
      <Icon shape={shape} />
    </SignButton>
  );
}

/** Closes what it stands in. `label`: where “Close” alone does not say what. */
export function CloseButton({ label, ...own }: ButtonProps & { label?: string | undefined }) {
  const { say } = useMessages();
  return (
    <Button {...own}>
      <Icon shape="close" /> {label ?? say('page.close')}
    </Button>
  );
}
