import { Modal } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { useCommand } from '../../lib/commands/commands';
import { Layer } from '../../lib/commands/layer';
import type { CommandNow } from '../commands-now';
import { PaletteBox } from './palette-box';
import style from './palette.module.css';

/** One box that finds every command, page, claim and article. `close` may be told what to do once it is closed. */
export function Palette({ now, close }: { now: CommandNow[]; close: (then?: () => void) => void }) {
  const t = useTranslations('frame');
  return (
    <Modal
      opened
      onClose={close}
      withCloseButton={false}
      returnFocus={false}
      yOffset="12dvh"
      size={640}
      padding={0}
      classNames={{ content: style.palette, body: style.body }}
      attributes={{ content: { 'aria-label': t('search') } }}
    >
      <Layer>
        <CloseAgain close={close} />
        <PaletteBox now={now} close={close} />
      </Layer>
    </Modal>
  );
}

/** The key that opens the palette closes it. */
function CloseAgain({ close }: { close: () => void }) {
  useCommand('frame.palette', close);
  return null;
}
